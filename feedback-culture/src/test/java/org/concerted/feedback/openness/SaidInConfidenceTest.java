package org.concerted.feedback.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.NOT_APPLICABLE;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.HOUSE;
import static org.concerted.feedback.Village.TODAY;
import static org.concerted.feedback.Village.feedback;
import static org.concerted.feedback.Village.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Setting;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Voice;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class SaidInConfidenceTest {
    private static final Ref HOURS = Actor.TYPE.ref(HOUSE);
    private static final Ref OTHER = new Ref("actor", "pantry");

    private final Initiative.Builder village = village();
    private int count;

    private SaidInConfidenceTest said(int times, Optional<Voice> voice, Optional<Ref> about) {
        for (int i = 0; i < times; i++) {
            village.addExchanges(
                    feedback("e" + count++).voice(voice).about(about).build());
        }
        return this;
    }

    private SaidInConfidenceTest confided(int times, Ref about) {
        return said(times, Optional.of(Voice.PRIVATE), Optional.of(about));
    }

    private SaidInConfidenceTest open(int times, Ref about) {
        return said(times, Optional.of(Voice.PUBLIC), Optional.of(about));
    }

    private Asked ask() {
        return Asked.about(
                "openness.said-in-confidence", village.complete(Exchange.TYPE).build(), "initiative:village");
    }

    private Voices voices() {
        return Assessor.with(RuleSet.of(ImmutableList.of()))
                .assess(village.build(), TODAY)
                .measure(Voices.MEASURE);
    }

    @Test
    void neverInFrontOfOthers() {
        Asked asked = confided(5, HOURS).open(3, OTHER).ask();
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.EN))
                .isEqualTo("Matters spoken of in confidence at least 5 times, and never in front of others: 1.");
        assertThat(asked.observation(Language.FR)).contains("Sujets abordés en confidence");
        assertThat(asked.finding().toString()).doesNotContain("house");
    }

    @Test
    void onceInFrontOfOthersIsEnough() {
        assertThat(confided(5, HOURS).open(1, HOURS).ask().code()).isEqualTo(UPHELD);
    }

    @Test
    void tooFewToTell() {
        assertThat(confided(4, HOURS).ask().code()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void aLargerCircleIsHiddenWhereTheInitiativeAsksForIt() {
        village.anonymityThreshold(6);
        assertThat(confided(5, HOURS).ask().code()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void theLargerCircleIsEnough() {
        village.anonymityThreshold(6);
        assertThat(confided(6, HOURS).ask().code()).isEqualTo(BREACHED);
    }

    @Test
    void unknownVoicesAndMattersLeaveItOpen() {
        assertThat(confided(5, HOURS)
                        .said(1, Optional.empty(), Optional.of(HOURS))
                        .ask()
                        .code())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void whatMayBeAboutAnythingLeavesItOpen() {
        Asked asked = confided(5, HOURS)
                .said(1, Optional.of(Voice.PUBLIC), Optional.empty())
                .ask();
        assertThat(asked.missing()).containsExactly("exchange.voice", "exchange.about");
    }

    @Test
    void whatWasConfidedOfNothingKnownMayAddUp() {
        assertThat(confided(3, HOURS)
                        .open(1, OTHER)
                        .said(2, Optional.of(Voice.PRIVATE), Optional.empty())
                        .ask()
                        .code())
                .isEqualTo(UNDETERMINED);
        assertThat(voices().all()).isEqualTo(new Voices.Said(1, 5, 0));
        assertThat(voices().mayBeConfidedOnly(5)).isTrue();
        assertThat(voices().mayBeConfidedOnly(6)).isFalse();
    }

    @Test
    void allOfNothingKnownMayBeOneMatter() {
        said(5, Optional.of(Voice.PRIVATE), Optional.empty());
        assertThat(voices().mayBeConfidedOnly(5)).isTrue();
        assertThat(ask().code()).isEqualTo(UNDETERMINED);
    }

    @Test
    void confidedOfManyMattersIsNotOne() {
        assertThat(confided(3, HOURS).confided(3, OTHER).ask().code()).isEqualTo(UPHELD);
    }

    @Test
    void anIncompleteListSaysNothing() {
        confided(5, HOURS);
        assertThat(Asked.about("openness.said-in-confidence", village.build(), "initiative:village")
                        .missing())
                .containsExactly("exchange.list");
    }

    @Test
    void oneOpenAndOneUnknownDoNotCancelOut() {
        Voices.Said confided = new Voices.Said(0, 5, 0);
        Voices.Said both = new Voices.Said(1, 5, 1);
        assertThat(new Voices(ImmutableSortedMap.of(HOURS, confided), new Voices.Said(1, 0, 1)).confidedOnly(5))
                .isZero();
        assertThat(new Voices(ImmutableSortedMap.of(HOURS, both), new Voices.Said(0, 0, 0)).confidedOnly(5))
                .isZero();
        assertThat(new Voices(ImmutableSortedMap.of(), new Voices.Said(0, 3, 2)).mayBeConfidedOnly(5))
                .isTrue();
        assertThat(new Voices(ImmutableSortedMap.of(), new Voices.Said(0, 3, 1)).mayBeConfidedOnly(5))
                .isFalse();
    }

    @Test
    void aGroupMaySetItsOwnNumber() {
        confided(2, HOURS);
        village.complete(Exchange.TYPE);
        assertThat(Asked.about(
                                Asked.RULES.with(Map.of(
                                        "openness.said-in-confidence",
                                        Setting.builder()
                                                .putParameter("least", BigDecimal.valueOf(2))
                                                .build())),
                                "openness.said-in-confidence",
                                village.build(),
                                "initiative:village")
                        .code())
                .isEqualTo(BREACHED);
    }
}
