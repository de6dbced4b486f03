package org.concerted.coordination.power;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concerted.coordination.trust.PartnerScore;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;

/**
 * What is on record of one actor's power, from four sources. They are not added up: there is no scale on which to.
 *
 * @param actor the actor
 * @param perceived how much power and influence others see in it, from 1 to 4, where it may be shown
 * @param votes its votes, by body; empty where none is on record
 * @param money the grants that it gives; absent where none is on record
 * @param agenda what it has to do with agendas
 */
public record ActorPower(
        Id<Actor> actor,
        Optional<PartnerScore> perceived,
        ImmutableList<VotingPower> votes,
        Optional<MoneyPower> money,
        AgendaPower agenda) {
    /** Whether anything is on record. */
    public boolean known() {
        return perceived.isPresent() || !votes.isEmpty() || money.isPresent() || !agenda.unknown();
    }
}
