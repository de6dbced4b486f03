/**
 * Arbitraries for jqwik: {@link org.concerted.testkit.arbitrary.Initiatives}, and a provider by which a property may
 * simply ask for any noun or any initiative.
 */
@NullMarked
package org.concerted.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
