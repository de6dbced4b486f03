package org.concerted.coordination.commitments;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.concerted.coordination.commitments.Pledges.Given;
import org.concerted.core.dossier.CommitmentDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Money;

/**
 * Tells whether the condition of one commitment is met by what was given, on a day or by the deadline in it. What is given
 * may itself be waiting; what would start if all moved is another question. Every list is taken for complete.
 */
final class Conditions {
    private final CommitmentDossier dossier;
    private final Given given;

    Conditions(CommitmentDossier dossier, Given given) {
        this.dossier = dossier;
        this.given = given;
    }

    Truth met(Condition condition) {
        return met(condition, dossier.asOf());
    }

    private Truth met(Condition condition, LocalDate by) {
        if (condition instanceof Condition.AllOf all) {
            return all(all.of(), by);
        }
        if (condition instanceof Condition.AnyOf any) {
            Truth met = Truth.NO;
            for (Condition each : any.of()) {
                met = met.or(met(each, by));
            }
            return met;
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast(atLeast, by);
        }
        if (condition instanceof Condition.Adopted adopted) {
            return dossier.decision(adopted.decision())
                    .map(decision -> adopted(decision, by))
                    .orElse(Truth.UNKNOWN);
        }
        if (condition instanceof Condition.By) {
            return Truth.YES;
        }
        return condition instanceof Condition.Undisclosed ? Truth.UNKNOWN : onTheAction(condition, by);
    }

    /** A deadline among them is one for all of them. What was given only later came too late for it. */
    private Truth all(ImmutableList<Condition> of, LocalDate by) {
        LocalDate deadline = by;
        for (Condition each : of) {
            if (each instanceof Condition.By limit && limit.day().isBefore(deadline)) {
                deadline = limit.day();
            }
        }
        if (deadline.isBefore(dossier.noun().provenance().date())) {
            return Truth.NO;
        }
        Truth met = Truth.YES;
        for (Condition each : of) {
            met = met.and(met(each, deadline));
        }
        return met;
    }

    private Truth atLeast(Condition.AtLeast atLeast, LocalDate by) {
        if (atLeast.among().isEmpty()) {
            return onTheAction(atLeast, by);
        }
        int given = 0;
        for (Id<Commitment> id : atLeast.among()) {
            if (dossier.named(id).filter(c -> Pledges.stands(c, by)).isPresent()) {
                given++;
            }
        }
        return Truth.of(given >= atLeast.count());
    }

    private Truth adopted(Decision decision, LocalDate by) {
        if (decision.state().isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (decision.state().get() != DecisionState.ADOPTED) {
            return Truth.NO;
        }
        if (decision.date().isEmpty()) {
            return by.equals(dossier.asOf()) ? Truth.YES : Truth.UNKNOWN;
        }
        return Truth.of(!decision.date().get().isAfter(by));
    }

    /** What speaks of all that is given to the same action. What names no action may be given to it. */
    private Truth onTheAction(Condition condition, LocalDate by) {
        int action = dossier.actionOrdinal();
        if (action < 0) {
            return Truth.UNKNOWN;
        }
        Sum sure = given.by(action, by);
        Sum maybe = given.by(Pledges.UNKNOWN, by);
        if (condition instanceof Condition.AtLeast atLeast) {
            int others = sure.count() - (Pledges.stands(dossier.noun(), by) ? 1 : 0);
            return between(others >= atLeast.count(), others + maybe.count() >= atLeast.count());
        }
        if (condition instanceof Condition.Actors actors) {
            Truth met = Truth.YES;
            for (Id<Actor> actor : actors.actors()) {
                met = met.and(
                        between(sure.parties().contains(actor), maybe.parties().contains(actor)));
            }
            return met;
        }
        if (condition instanceof Condition.TotalHours hours) {
            return reaches(
                    sure.hours(),
                    maybe.hours(),
                    sure.hoursOpen() || maybe.hoursOpen(),
                    hours.total().toDecimal());
        }
        Money total = ((Condition.Total) condition).total();
        return reaches(
                sure.money(total.currency()),
                maybe.money(total.currency()),
                sure.moneyOpen() || maybe.moneyOpen(),
                total.amount());
    }

    private static Truth between(boolean surely, boolean possibly) {
        return surely ? Truth.YES : possibly ? Truth.UNKNOWN : Truth.NO;
    }

    /** An amount that is not said may be enough. */
    private static Truth reaches(BigDecimal sure, BigDecimal maybe, boolean open, BigDecimal total) {
        return between(sure.compareTo(total) >= 0, open || sure.add(maybe).compareTo(total) >= 0);
    }
}
