/**
 * Checks one rule on one example, without a test framework: {@link org.concerted.testkit.verify.RuleVerifier}.
 *
 * <pre>{@code
 * RuleVerifier.verify(new Overcommitted())
 *         .on(initiative, LocalDate.of(2024, 6, 15))
 *         .subject("actor:ville")
 *         .isBreached()
 *         .sees("committed", 120);
 * }</pre>
 */
@NullMarked
package org.concerted.testkit.verify;

import org.jspecify.annotations.NullMarked;
