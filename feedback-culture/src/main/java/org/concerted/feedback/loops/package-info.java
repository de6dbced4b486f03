/**
 * The causal map and its loops. {@link org.concerted.feedback.loops.CausalMap} holds variables and signed links;
 * {@link org.concerted.feedback.loops.LoopSearch} goes through its loops one at a time, in the memory of the map however
 * many there are; {@link org.concerted.feedback.loops.LoopCensus} answers about all of them at once, and
 * {@link org.concerted.feedback.loops.ExactCounts} does without listing them where parts are small or narrow;
 * {@link org.concerted.feedback.loops.DeclaredLoop} compares a loop that people drew with the map. Nothing here knows
 * what an initiative is.
 *
 * <p>A loop is a simple directed cycle: no variable twice. Parallel links make distinct loops, and a link from a variable
 * to itself is a loop of length one.
 */
@org.jspecify.annotations.NullMarked
package org.concerted.feedback.loops;
