/** Are the loops that the actors drew what their links say? */
@org.jspecify.annotations.NullMarked
package org.concerted.feedback.declared;
