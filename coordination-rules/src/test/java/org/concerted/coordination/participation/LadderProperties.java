package org.concerted.coordination.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concerted.core.Text;
import org.concerted.core.model.ArnsteinRung;
import org.concerted.core.model.Id;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.PowerHolder;

/** A range of rungs is what is left when something is forgotten: it holds every rung that more knowledge could tell. */
class LadderProperties {
    @Property
    void forgettingOnlyWidens(@ForAll("processes") ParticipationProcess process) {
        Ladder known = Ladder.of(process);
        assertThat(known.lowest()).isLessThanOrEqualTo(known.highest());
        for (ParticipationProcess less : new ParticipationProcess[] {
            with(process).negotiated(Optional.empty()).build(),
            with(process).delegated(Optional.empty()).build(),
            with(process).directFunds(Optional.empty()).build(),
            with(process).feedbackChannel(Optional.empty()).build(),
            with(process).overriddenBy(Optional.empty()).build(),
            with(process).budgetControl(Optional.empty()).build(),
            with(process).citizenSeats(Optional.empty()).build(),
        }) {
            Ladder wider = Ladder.of(less);
            assertThat(wider.lowest()).isLessThanOrEqualTo(known.lowest());
            assertThat(wider.highest()).isGreaterThanOrEqualTo(known.highest());
        }
    }

    /** With everything known there is one rung: the one that a plain reading of the markers gives. */
    @Property
    void whatIsKnownGivesOneRung(@ForAll("known") ParticipationProcess process) {
        assertThat(Ladder.of(process)).isEqualTo(new Ladder(plainly(process), plainly(process)));
    }

    private static ArnsteinRung plainly(ParticipationProcess p) {
        boolean free = p.overriddenBy().orElseThrow() != PowerHolder.INSTITUTION;
        boolean delegated = 2 * p.citizenSeats().orElseThrow() > p.seats().orElseThrow()
                && p.delegated().orElseThrow()
                && free;
        if (delegated
                && p.directFunds().orElseThrow()
                && p.budgetControl().orElseThrow() == PowerHolder.CITIZENS
                && p.overriddenBy().orElseThrow() == PowerHolder.CITIZENS) {
            return ArnsteinRung.CITIZEN_CONTROL;
        }
        if (delegated) {
            return ArnsteinRung.DELEGATED_POWER;
        }
        if (p.negotiated().orElseThrow() && free) {
            return ArnsteinRung.PARTNERSHIP;
        }
        if (p.citizenSeats().orElseThrow() > 0) {
            return ArnsteinRung.PLACATION;
        }
        return p.feedbackChannel().orElseThrow() ? ArnsteinRung.CONSULTATION : ArnsteinRung.INFORMING;
    }

    @Provide
    Arbitrary<ParticipationProcess> processes() {
        return any(
                Arbitraries.of(true, false).optional(0.7),
                Arbitraries.of(PowerHolder.class).optional(0.7));
    }

    @Provide
    Arbitrary<ParticipationProcess> known() {
        return any(
                Arbitraries.of(true, false).optional(1.0),
                Arbitraries.of(PowerHolder.class).optional(1.0));
    }

    private static Arbitrary<ParticipationProcess> any(
            Arbitrary<Optional<Boolean>> flag, Arbitrary<Optional<PowerHolder>> holder) {
        return Combinators.combine(
                        flag,
                        flag,
                        flag,
                        flag,
                        holder,
                        holder,
                        Arbitraries.integers().between(0, 5))
                .as((negotiated, delegated, funds, channel, override, budget, held) -> ParticipationProcess.builder()
                        .id(Id.of("p"))
                        .name(Text.same("P"))
                        .negotiated(negotiated)
                        .delegated(delegated)
                        .directFunds(funds)
                        .feedbackChannel(channel)
                        .overriddenBy(override)
                        .budgetControl(budget)
                        .citizenSeats(held)
                        .seats(5)
                        .build());
    }

    private static ParticipationProcess.Builder with(ParticipationProcess process) {
        ParticipationProcess.Builder builder = ParticipationProcess.builder();
        builder.from(process);
        return builder;
    }
}
