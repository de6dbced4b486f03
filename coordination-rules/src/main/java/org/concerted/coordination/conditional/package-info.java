/**
 * Conditional commitments: "we will if two others do". Which are guaranteed to start, which would hold if all moved
 * together, and what keeps back the others.
 *
 * <p>{@link org.concerted.coordination.conditional.ConditionalCommitments} states who waits for what, over dense
 * integers; {@link org.concerted.coordination.conditional.FixedPoints} answers, in time linear in what was stated;
 * {@link org.concerted.coordination.conditional.CommitmentPicture} does both for an initiative, by ids.
 */
package org.concerted.coordination.conditional;
