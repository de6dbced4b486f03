package org.concerted.coordination.power;

import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.coordination.voting.Fraction;
import org.concerted.core.model.Body;
import org.concerted.core.model.Id;

/**
 * The votes of one actor in one body.
 *
 * @param body the body
 * @param weight the weight of its votes
 * @param total the weight of all votes; absent where not all seats and votes are known
 * @param banzhaf its share of all swings, where weights and quota say it and nobody can veto
 * @param shapley its share of all pivotal places, likewise
 * @param veto whether it is on record that it can veto
 */
public record VotingPower(
        Id<Body> body,
        BigDecimal weight,
        Optional<BigDecimal> total,
        Optional<Fraction> banzhaf,
        Optional<Fraction> shapley,
        boolean veto) {}
