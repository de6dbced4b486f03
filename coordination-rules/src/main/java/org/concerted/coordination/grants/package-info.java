/** Money that is asked for, given, passed on and accounted for. */
@org.jspecify.annotations.NullMarked
package org.concerted.coordination.grants;
