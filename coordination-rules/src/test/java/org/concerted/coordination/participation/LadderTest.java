package org.concerted.coordination.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.model.ArnsteinRung;
import org.concerted.core.model.Id;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.PowerHolder;
import org.junit.jupiter.api.Test;

class LadderTest {
    @Test
    void nothingOnRecordLeavesAllOpen() {
        Ladder ladder = Ladder.of(process().build());
        assertThat(ladder).isEqualTo(new Ladder(ArnsteinRung.INFORMING, ArnsteinRung.CITIZEN_CONTROL));
        assertThat(ladder.open()).isTrue();
        assertThat(ladder.exact()).isFalse();
    }

    @Test
    void oneWayWithoutSeatsIsInforming() {
        assertThat(Ladder.of(none().build())).isEqualTo(at(ArnsteinRung.INFORMING));
        assertThat(Ladder.of(none().build()).open()).isFalse();
    }

    @Test
    void aChannelBackIsConsultation() {
        assertThat(Ladder.of(none().feedbackChannel(true).build())).isEqualTo(at(ArnsteinRung.CONSULTATION));
    }

    @Test
    void aFewSeatsArePlacation() {
        assertThat(Ladder.of(none().citizenSeats(1).seats(9).build())).isEqualTo(at(ArnsteinRung.PLACATION));
    }

    @Test
    void aNegotiatedDecisionIsPartnershipUnlessOneSideCanOverride() {
        assertThat(Ladder.of(
                        none().negotiated(true).overriddenBy(PowerHolder.SHARED).build()))
                .isEqualTo(at(ArnsteinRung.PARTNERSHIP));
        assertThat(Ladder.of(none().negotiated(true)
                        .overriddenBy(PowerHolder.INSTITUTION)
                        .build()))
                .isEqualTo(at(ArnsteinRung.INFORMING));
        assertThat(Ladder.of(
                        none().negotiated(true).overriddenBy(Optional.empty()).build()))
                .isEqualTo(new Ladder(ArnsteinRung.INFORMING, ArnsteinRung.PARTNERSHIP));
    }

    @Test
    void halfOfTheSeatsIsNoClearMajority() {
        assertThat(Ladder.of(majority(2, 4).build())).isEqualTo(at(ArnsteinRung.PLACATION));
        assertThat(Ladder.of(majority(3, 5).build())).isEqualTo(at(ArnsteinRung.DELEGATED_POWER));
    }

    @Test
    void votesCountBeforeSeats() {
        assertThat(Ladder.of(majority(3, 5).citizenVotes(1).votes(5).build())).isEqualTo(at(ArnsteinRung.PLACATION));
        assertThat(Ladder.of(majority(2, 5).citizenVotes(4).votes(5).build()))
                .isEqualTo(at(ArnsteinRung.DELEGATED_POWER));
        assertThat(Ladder.of(majority(3, 5).citizenVotes(0).build())).isEqualTo(at(ArnsteinRung.PLACATION));
    }

    @Test
    void controlTakesTheBudgetAndTheLastWordToo() {
        ParticipationProcess all = majority(5, 5)
                .directFunds(true)
                .budgetControl(PowerHolder.CITIZENS)
                .overriddenBy(PowerHolder.CITIZENS)
                .build();
        assertThat(Ladder.of(all)).isEqualTo(at(ArnsteinRung.CITIZEN_CONTROL));
        ParticipationProcess shared =
                with(all).budgetControl(PowerHolder.SHARED).build();
        assertThat(Ladder.of(shared)).isEqualTo(at(ArnsteinRung.DELEGATED_POWER));
        assertThat(Ladder.of(with(all).directFunds(false).build())).isEqualTo(at(ArnsteinRung.DELEGATED_POWER));
        assertThat(Ladder.of(with(all).directFunds(Optional.empty()).build()))
                .isEqualTo(new Ladder(ArnsteinRung.DELEGATED_POWER, ArnsteinRung.CITIZEN_CONTROL));
        assertThat(Ladder.of(with(all).overriddenBy(PowerHolder.SHARED).build()))
                .isEqualTo(at(ArnsteinRung.DELEGATED_POWER));
    }

    @Test
    void aBodyWithoutSeatsGivesNone() {
        assertThat(new Ladder.Share(Optional.empty(), Optional.of(0)).some()).contains(false);
        assertThat(new Ladder.Share(Optional.empty(), Optional.of(0)).majority())
                .contains(false);
        assertThat(new Ladder.Share(Optional.of(1), Optional.empty()).majority())
                .isEmpty();
        assertThat(new Ladder.Share(Optional.of(1), Optional.empty()).some()).contains(true);
        Ladder.Share known = new Ladder.Share(Optional.of(1), Optional.of(2));
        assertThat(Ladder.Share.UNKNOWN.or(known)).isEqualTo(known);
        assertThat(known.or(Ladder.Share.UNKNOWN)).isEqualTo(known);
        Ladder.Share part = new Ladder.Share(Optional.empty(), Optional.of(2));
        assertThat(part.or(known)).isEqualTo(part);
    }

    @Test
    void everyRungHasAName() {
        for (ArnsteinRung rung : ArnsteinRung.values()) {
            assertThat(Rungs.name(rung).french().orElse("")).endsWith("(" + rung.number() + ")");
            assertThat(Rungs.name(rung).english().orElse("")).endsWith("(" + rung.number() + ")");
        }
    }

    private static Ladder at(ArnsteinRung rung) {
        return new Ladder(rung, rung);
    }

    private static ParticipationProcess.Builder with(ParticipationProcess process) {
        ParticipationProcess.Builder builder = ParticipationProcess.builder();
        builder.from(process);
        return builder;
    }

    private static ParticipationProcess.Builder majority(int held, int all) {
        ParticipationProcess.Builder builder = none();
        builder.citizenSeats(held).seats(all).delegated(true).overriddenBy(PowerHolder.SHARED);
        return builder;
    }

    private static ParticipationProcess.Builder none() {
        ParticipationProcess.Builder builder = process();
        builder.feedbackChannel(false)
                .negotiated(false)
                .delegated(false)
                .directFunds(false)
                .citizenSeats(0)
                .seats(9)
                .overriddenBy(PowerHolder.INSTITUTION)
                .budgetControl(PowerHolder.INSTITUTION);
        return builder;
    }

    private static ParticipationProcess.Builder process() {
        ParticipationProcess.Builder builder = ParticipationProcess.builder();
        builder.id(Id.of("p")).name(Text.same("P"));
        return builder;
    }
}
