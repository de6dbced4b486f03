/**
 * The kernel's laws as properties. Implement {@link org.concerted.testkit.laws.KernelLaws} in a test class of your own,
 * or {@link org.concerted.testkit.laws.InitiativeLaws} for rules about initiatives, and jqwik finds them.
 */
@NullMarked
package org.concerted.testkit.laws;

import org.jspecify.annotations.NullMarked;
