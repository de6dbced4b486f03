package org.concerted.coordination.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concerted.core.model.ProvanKenisForm.ADMINISTRATIVE_ORGANISATION;
import static org.concerted.core.model.ProvanKenisForm.HYBRID;
import static org.concerted.core.model.ProvanKenisForm.LEAD_ORGANISATION;
import static org.concerted.core.model.ProvanKenisForm.SHARED;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.concerted.core.ConcertedException;
import org.concerted.core.Language;
import org.concerted.core.model.ProvanKenisForm;
import org.junit.jupiter.api.Test;

class FormAdviceTest {
    /** Provan &amp; Kenis 2008, the table of predictors, row by row. */
    @Test
    void eachRowOfThePublishedTableRanksItsFormFirst() {
        assertFirst(
                SHARED,
                Circumstance.TRUST_HIGH,
                Circumstance.SIZE_FEW,
                Circumstance.CONSENSUS_HIGH,
                Circumstance.NEED_LOW);
        assertFirst(
                LEAD_ORGANISATION,
                Circumstance.TRUST_LOW_CENTRALISED,
                Circumstance.SIZE_MODERATE,
                Circumstance.CONSENSUS_MODERATELY_LOW,
                Circumstance.NEED_MODERATE);
        for (Circumstance size : Set.of(Circumstance.SIZE_MODERATE, Circumstance.SIZE_MANY)) {
            assertFirst(
                    ADMINISTRATIVE_ORGANISATION,
                    Circumstance.TRUST_MODERATE,
                    size,
                    Circumstance.CONSENSUS_MODERATELY_HIGH,
                    Circumstance.NEED_HIGH);
        }
    }

    @Test
    void ofNothingKnownNothingIsRanked() {
        FormAdvice advice = FormAdvice.of(Situation.UNKNOWN);
        assertThat(advice.ranking()).containsExactly(FormAdvice.FORMS);
        assertThat(advice.fit(SHARED).open()).containsExactly(Contingency.values());
        assertThat(advice.fit(SHARED).changes()).isNotEmpty();
        assertThat(Situation.UNKNOWN.settled()).isEmpty();
    }

    @Test
    void whatOneAnswerCouldTurnStandsTogether() {
        Situation situation = Situation.of(Circumstance.SIZE_MANY, Circumstance.NEED_HIGH);
        assertThat(FormAdvice.of(situation).ranking()).containsExactly(FormAdvice.FORMS);
        Situation more = situation.with(
                Contingency.TRUST, ImmutableSet.of(Circumstance.TRUST_MODERATE, Circumstance.TRUST_HIGH));
        assertThat(FormAdvice.of(more).ranking().get(0))
                .containsExactlyInAnyOrder(SHARED, ADMINISTRATIVE_ORGANISATION, LEAD_ORGANISATION);
        assertThat(FormAdvice.before(ADMINISTRATIVE_ORGANISATION, LEAD_ORGANISATION, more))
                .isTrue();
        assertThat(FormAdvice.of(more).certain().entries())
                .containsExactly(Map.entry(ADMINISTRATIVE_ORGANISATION, LEAD_ORGANISATION));
        assertThat(more.settled()).containsExactly(Contingency.SIZE, Contingency.COMPETENCY_NEED);
    }

    @Test
    void saysWhatWouldHaveToChange() {
        FormAdvice advice = FormAdvice.of(Situation.of(
                Circumstance.TRUST_HIGH, Circumstance.SIZE_FEW, Circumstance.CONSENSUS_HIGH, Circumstance.NEED_HIGH));
        assertThat(advice.ranking())
                .containsExactly(
                        ImmutableSet.of(SHARED),
                        ImmutableSet.of(ADMINISTRATIVE_ORGANISATION),
                        ImmutableSet.of(LEAD_ORGANISATION));
        assertThat(advice.fit(SHARED).changes()).isEmpty();
        assertThat(advice.fit(SHARED).mismatches()).containsExactly(Contingency.COMPETENCY_NEED);
        assertThat(advice.fit(ADMINISTRATIVE_ORGANISATION).changes())
                .isEqualTo(ImmutableMap.of(
                        Contingency.TRUST,
                        ImmutableSet.of(Circumstance.TRUST_MODERATE),
                        Contingency.SIZE,
                        ImmutableSet.of(Circumstance.SIZE_MODERATE, Circumstance.SIZE_MANY)));
    }

    @Test
    void noTablePredictsHybrids() {
        FormAdvice advice = FormAdvice.of(Situation.UNKNOWN);
        assertThatThrownBy(() -> advice.fit(HYBRID)).isInstanceOf(IllegalArgumentException.class);
        assertThat(GovernanceTension.FLEXIBILITY_STABILITY.leaning(HYBRID).in(Language.EN))
                .contains("combines");
    }

    @Test
    void everythingHasItsWordAndItsTextInBothLanguages() {
        assertThat(Contingency.GOAL_CONSENSUS.word()).isEqualTo("goal-consensus");
        assertThat(Circumstance.of("size-few")).isSameAs(Circumstance.SIZE_FEW);
        assertThat(Circumstance.SIZE_FEW.word()).isEqualTo("size-few");
        assertThat(GovernanceTension.EFFICIENCY_INCLUSIVENESS.word()).isEqualTo("efficiency-inclusiveness");
        assertThat(Arrays.stream(ProvanKenisForm.values())
                        .flatMap(f -> Arrays.stream(GovernanceTension.values()).map(t -> t.leaning(f)))
                        .distinct())
                .hasSize(10);
        assertThat(Arrays.stream(ProvanKenisForm.values()).map(FormAdvice::name).distinct())
                .hasSize(4)
                .allMatch(t -> t.french().isPresent() && t.english().isPresent());
    }

    @Test
    void aSituationNamesALevelOfEachContingency() {
        assertThatThrownBy(() -> Situation.UNKNOWN.with(Contingency.TRUST, ImmutableSet.of()))
                .isInstanceOf(ConcertedException.class);
        assertThatThrownBy(() -> Situation.UNKNOWN.with(Contingency.TRUST, ImmutableSet.of(Circumstance.SIZE_FEW)))
                .isInstanceOf(ConcertedException.class);
    }

    private static void assertFirst(ProvanKenisForm form, Circumstance... circumstances) {
        FormAdvice advice = FormAdvice.of(Situation.of(circumstances));
        assertThat(advice.ranking().get(0)).containsExactly(form);
        assertThat(advice.fit(form).mismatches()).isEmpty();
        assertThat(advice.fit(form).matches()).hasSize(4);
    }
}
