/** Rules about how the participants of an initiative give and receive feedback. */
@NullMarked
package org.concerted.feedback;

import org.jspecify.annotations.NullMarked;
