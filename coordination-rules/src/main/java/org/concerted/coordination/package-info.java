/** Rules about how the participants of an initiative coordinate. */
@NullMarked
package org.concerted.coordination;

import org.jspecify.annotations.NullMarked;
