package org.concerted.coordination.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.concerted.coordination.voting.Outcome.Answer;
import org.concerted.coordination.voting.Outcome.Reason;
import org.concerted.core.ConcertedException;
import org.concerted.core.model.ConsentAnswer;
import org.concerted.core.model.KanerGradient;
import org.concerted.core.model.SevenPointGradient;
import org.concerted.core.model.Stance;
import org.concerted.core.model.VoteChoice;
import org.junit.jupiter.api.Test;

class ProposalTest {
    @Test
    void theSameVoicesAdoptUnderSomeModesAndNotUnderOthers() {
        Proposal proposal = Proposal.of(
                Voice.yes().weighing(BigDecimal.ONE).in("community"),
                Voice.yes().weighing(BigDecimal.ONE).in("community"),
                Voice.objecting().weighing(new BigDecimal(5)).in("institutions"),
                Voice.aside().in("institutions"));
        assertThat(Maps.transformValues(proposal.outcomes(), Outcome::answer))
                .isEqualTo(Map.of(
                        VotingMode.UNANIMITY, Answer.NOT_ADOPTED,
                        VotingMode.CONSENSUS, Answer.NOT_ADOPTED,
                        VotingMode.CONSENT, Answer.NOT_ADOPTED,
                        VotingMode.SIMPLE_MAJORITY, Answer.ADOPTED,
                        VotingMode.QUALIFIED_MAJORITY, Answer.ADOPTED,
                        VotingMode.WEIGHTED_MAJORITY, Answer.NOT_ADOPTED,
                        VotingMode.DOUBLE_MAJORITY, Answer.NOT_ADOPTED));
        assertThat(proposal.under(VotingMode.CONSENT))
                .isEqualTo(new Outcome(Answer.NOT_ADOPTED, Reason.OBJECTION, ImmutableIntArray.of(2)));
        assertThat(proposal.under(VotingMode.UNANIMITY).voices()).isEqualTo(ImmutableIntArray.of(2, 3));
        assertThat(proposal.under(VotingMode.DOUBLE_MAJORITY))
                .isEqualTo(new Outcome(Answer.NOT_ADOPTED, Reason.COLLEGE, ImmutableIntArray.of(2, 3)));
        assertThat(proposal.under(VotingMode.SIMPLE_MAJORITY).voices()).isEqualTo(ImmutableIntArray.of(0, 1));
    }

    @Test
    void toStandAsideIsNotToBlock() {
        Proposal aside = Proposal.of(Voice.yes(), Voice.aside());
        assertThat(aside.under(VotingMode.CONSENSUS).answer()).isEqualTo(Answer.ADOPTED);
        assertThat(aside.under(VotingMode.CONSENT).answer()).isEqualTo(Answer.ADOPTED);
        assertThat(aside.under(VotingMode.UNANIMITY).reason()).isEqualTo(Reason.NOT_SUPPORTED);
        Proposal blocked = Proposal.of(Voice.yes(), Voice.of(new Stance.Kaner(KanerGradient.VETO), false));
        assertThat(blocked.under(VotingMode.CONSENSUS))
                .isEqualTo(new Outcome(Answer.NOT_ADOPTED, Reason.BLOCKED, ImmutableIntArray.of(1)));
        assertThat(blocked.under(VotingMode.CONSENT).answer()).isEqualTo(Answer.OPEN);
    }

    @Test
    void aQuorumComesFirst() {
        Proposal half = new Proposal(
                ImmutableList.of(Voice.yes(), Voice.away(), Voice.away()), new BigDecimal("0.5"), Majority.TWO_THIRDS);
        assertThat(half.under(VotingMode.SIMPLE_MAJORITY))
                .isEqualTo(new Outcome(Answer.NOT_ADOPTED, Reason.NO_QUORUM, ImmutableIntArray.of(1, 2)));
        Proposal perhaps =
                new Proposal(ImmutableList.of(Voice.yes(), Voice.unknown()), BigDecimal.ONE, Majority.TWO_THIRDS);
        assertThat(perhaps.under(VotingMode.SIMPLE_MAJORITY))
                .isEqualTo(new Outcome(Answer.OPEN, Reason.UNKNOWN_VOICES, ImmutableIntArray.of(1)));
    }

    @Test
    void whoHoldsAVetoMayOpposeAMajority() {
        Proposal vetoed = Proposal.of(Voice.yes(), Voice.yes(), Voice.no().withVeto());
        assertThat(vetoed.under(VotingMode.SIMPLE_MAJORITY))
                .isEqualTo(new Outcome(Answer.NOT_ADOPTED, Reason.VETO, ImmutableIntArray.of(2)));
        assertThat(Proposal.of(Voice.yes(), Voice.yes(), Voice.unknown().withVeto())
                        .under(VotingMode.SIMPLE_MAJORITY)
                        .answer())
                .isEqualTo(Answer.OPEN);
    }

    @Test
    void twoThirdsAreEnoughAndHalfIsNot() {
        assertThat(Proposal.of(Voice.yes(), Voice.yes(), Voice.no())
                        .under(VotingMode.QUALIFIED_MAJORITY)
                        .answer())
                .isEqualTo(Answer.ADOPTED);
        assertThat(Proposal.of(Voice.yes(), Voice.no()).under(VotingMode.SIMPLE_MAJORITY))
                .isEqualTo(new Outcome(Answer.NOT_ADOPTED, Reason.TOO_FEW_VOTES, ImmutableIntArray.of(1)));
        assertThat(Proposal.of(Voice.aside()).under(VotingMode.SIMPLE_MAJORITY).answer())
                .isEqualTo(Answer.NOT_ADOPTED);
        assertThat(new Proposal(
                                ImmutableList.of(Voice.yes(), Voice.yes(), Voice.no()),
                                BigDecimal.ZERO,
                                Majority.atLeast(new BigDecimal("0.75")))
                        .under(VotingMode.QUALIFIED_MAJORITY)
                        .answer())
                .isEqualTo(Answer.NOT_ADOPTED);
    }

    @Test
    void readsEveryScaleByItsOwnPlaces() {
        assertThat(Arrays.stream(KanerGradient.values()).map(g -> Voice.of(new Stance.Kaner(g), true)))
                .containsExactly(
                        Voice.yes(),
                        Voice.yes(),
                        Voice.yes(),
                        Voice.aside(),
                        Voice.unknown(),
                        Voice.yes(),
                        Voice.no(),
                        Voice.of(Support.NO, Objection.REASONED, true));
        assertThat(Arrays.stream(SevenPointGradient.values()).map(g -> Voice.of(new Stance.SevenPoint(g), false)))
                .containsExactly(
                        Voice.yes(),
                        Voice.yes(),
                        Voice.yes(),
                        Voice.aside(),
                        Voice.unknown(),
                        Voice.no(),
                        Voice.of(Support.NO, Objection.UNKNOWN, true));
        assertThat(Arrays.stream(VoteChoice.values()).map(c -> Voice.of(new Stance.Vote(c), true)))
                .containsExactly(Voice.yes(), Voice.no(), Voice.aside());
        assertThat(Arrays.stream(ConsentAnswer.values()).map(c -> Voice.of(new Stance.Consent(c), true)))
                .containsExactly(Voice.yes(), Voice.yes(), Voice.objecting());
        assertThat(Voice.of(new Stance.Consent(ConsentAnswer.OBJECTION), false)).isEqualTo(Voice.no());
    }

    @Test
    void refusesSharesOutsideTheirRange() {
        assertThatThrownBy(() -> new Proposal(ImmutableList.of(), new BigDecimal(2), Majority.HALF))
                .isInstanceOf(ConcertedException.class);
        assertThatThrownBy(() -> new Proposal(ImmutableList.of(), new BigDecimal(-1), Majority.HALF))
                .isInstanceOf(ConcertedException.class);
        assertThatThrownBy(() -> Majority.atLeast(new BigDecimal(2))).isInstanceOf(ConcertedException.class);
        assertThatThrownBy(() -> Majority.atLeast(new BigDecimal(-1))).isInstanceOf(ConcertedException.class);
    }

    @Test
    void everyModeHasItsWordItsTextAndItsSource() {
        for (VotingMode mode : VotingMode.values()) {
            assertThat(mode.word()).matches("[a-z-]+");
            assertThat(mode.text().french()).isPresent();
            assertThat(mode.source().reference().toString()).isNotBlank();
        }
    }
}
