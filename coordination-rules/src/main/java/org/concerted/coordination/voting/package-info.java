/**
 * What votes do: what the same voices would adopt under each way of deciding, and how much power weights and quotas really
 * give.
 *
 * <p>{@link org.concerted.coordination.voting.Proposal} takes voices and answers for each {@link
 * org.concerted.coordination.voting.VotingMode}; {@link org.concerted.coordination.voting.WeightedGame} computes the
 * indices of Banzhaf and of Shapley and Shubik exactly. Both work on places in a list, apart from any initiative.
 */
package org.concerted.coordination.voting;
