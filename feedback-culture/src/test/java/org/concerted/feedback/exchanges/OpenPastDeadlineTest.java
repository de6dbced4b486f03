package org.concerted.feedback.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.PANTRY;
import static org.concerted.feedback.Village.TODAY;
import static org.concerted.feedback.Village.feedback;
import static org.concerted.feedback.Village.promise;
import static org.concerted.feedback.Village.received;
import static org.concerted.feedback.Village.told;
import static org.concerted.feedback.Village.village;

import java.time.LocalDate;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.ResponsePolicy;
import org.concerted.core.model.Span;
import org.concerted.core.model.Voice;
import org.concerted.feedback.Asked;
import org.concerted.feedback.Village;
import org.junit.jupiter.api.Test;

class OpenPastDeadlineTest {
    private static final String LONG_AGO = "2026-01-10";

    private static Asked ask(Initiative.Builder initiative) {
        return Asked.about("exchanges.open-past-deadline", initiative.build(), "exchange:x");
    }

    private static Initiative.Builder with(Exchange.Builder exchange, ResponsePolicy... policies) {
        return village().complete(Exchange.TYPE).addExchanges(exchange.build()).addResponsePolicies(policies);
    }

    @Test
    void noAnswerAfterThePromisedDay() {
        Asked asked =
                ask(with(feedback("x", received(LONG_AGO)), promise("p", 30).build()));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.FR))
                .isEqualTo("Aucune réponse à la rétroaction «\u00a0Le comptoir ferme trop tôt\u00a0», adressée à "
                        + "l'organisme Le Garde-manger, n'est consignée. "
                        + "Le jour promis pour y répondre était le 9\u00a0février\u00a02026.");
        assertThat(asked.observation(Language.EN))
                .isEqualTo("No answer is on record to the feedback “The counter closes too early”, addressed to Le "
                        + "Garde-manger. It was to be answered by February\u00a09, 2026.");
    }

    @Test
    void whomItWasSaidToInConfidenceIsNotNamed() {
        Asked asked = ask(with(
                feedback("x", received(LONG_AGO)).voice(Voice.PRIVATE),
                promise("p", 30).build()));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.FR))
                .contains("n'est consignée")
                .doesNotContain("Garde-manger", "adressée");
        assertThat(asked.observation(Language.EN)).doesNotContain("Garde-manger", "addressed");
        assertThat(ask(with(
                                feedback("x", received(LONG_AGO)).voice(Voice.PUBLIC),
                                promise("p", 30).build()))
                        .observation(Language.EN))
                .contains("addressed to Le Garde-manger");
    }

    @Test
    void thePromisedDayItselfIsInTime() {
        assertThat(ask(with(feedback("x", received(LONG_AGO)).due(TODAY))).code())
                .isEqualTo(UPHELD);
        assertThat(ask(with(feedback("x", received(LONG_AGO)).due(TODAY.minusDays(1))))
                        .code())
                .isEqualTo(BREACHED);
    }

    @Test
    void anAnswerIsEnoughWhateverComesOfIt() {
        assertThat(ask(with(
                                feedback("x", received(LONG_AGO), told("2026-10-01")),
                                promise("p", 30).build()))
                        .code())
                .isEqualTo(UPHELD);
    }

    @Test
    void aChangeThatNobodyWasToldOfIsNoAnswer() {
        Exchange.Builder changed =
                feedback("x", received(LONG_AGO), Village.step(FeedbackStage.CORRECTED, "2026-01-20"));
        assertThat(ask(with(changed, promise("p", 30).build())).code()).isEqualTo(BREACHED);
    }

    @Test
    void withoutAPromiseThereIsNoDeadline() {
        Asked asked = ask(with(feedback("x", received(LONG_AGO))));
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("response-policy.deadlineDays");
    }

    @Test
    void thePromiseOfTheReceiverGoesBeforeThatOfAll() {
        ResponsePolicy own = promise("own", 365).addActors(PANTRY).build();
        assertThat(ask(with(feedback("x", received(LONG_AGO)), promise("p", 30).build(), own))
                        .code())
                .isEqualTo(UPHELD);
    }

    @Test
    void aPromiseHoldsForWhatWasReceivedOnItsDays() {
        ResponsePolicy later = promise("later", 5)
                .period(Span.builder().start(LocalDate.of(2026, 6, 1)).build())
                .build();
        assertThat(ask(with(feedback("x", received(LONG_AGO)), later)).code()).isEqualTo(UNDETERMINED);
    }

    @Test
    void anUnknownChannelLeavesItOpenOnlyBetweenTheDaysThatItMayMean() {
        Channel box = Channel.builder().id(Id.of("box")).name(Text.same("Box")).build();
        ResponsePolicy general = promise("general", 400).addActors(PANTRY).build();
        ResponsePolicy byBox =
                promise("by-box", 30).addActors(PANTRY).addChannels(box.id()).build();
        Exchange.Builder received = feedback("x", received(LONG_AGO));
        Asked unknown = ask(with(received, general, byBox).addChannels(box));
        assertThat(unknown.code()).isEqualTo(UNDETERMINED);
        assertThat(unknown.missing()).containsExactly("exchange.channel");
        assertThat(ask(with(feedback("x", received(LONG_AGO)).channel(box.id()), general, byBox)
                                .addChannels(box))
                        .code())
                .isEqualTo(BREACHED);
        assertThat(ask(with(feedback("x", received("2026-11-20")), general, byBox)
                                .addChannels(box))
                        .code())
                .isEqualTo(UPHELD);
    }

    @Test
    void silenceCountsOnlyWhereEverythingIsOnRecord() {
        Asked asked = ask(village()
                .addExchanges(feedback("x", received(LONG_AGO)).build())
                .addResponsePolicies(promise("p", 30).build()));
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("exchange.list");
    }

    @Test
    void theDayOfReceptionIsNeededToCountDays() {
        Asked asked = ask(with(feedback("x"), promise("p", 30).build()));
        assertThat(asked.missing()).containsExactly("exchange.steps.received");
    }

    @Test
    void aPromiseOfAnotherChannelDoesNotHold() {
        Channel box = Channel.builder().id(Id.of("box")).name(Text.same("Box")).build();
        Channel desk =
                Channel.builder().id(Id.of("desk")).name(Text.same("Desk")).build();
        ResponsePolicy byBox =
                promise("by-box", 30).addActors(PANTRY).addChannels(box.id()).build();
        Asked asked = ask(with(feedback("x", received(LONG_AGO)).channel(desk.id()), byBox)
                .addChannels(box, desk));
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("response-policy.deadlineDays");
    }

    @Test
    void ofTwoPromisesTheLaterCounts() {
        assertThat(ask(with(
                                feedback("x", received(LONG_AGO)),
                                promise("short", 30).build(),
                                promise("long", 400).build()))
                        .code())
                .isEqualTo(UPHELD);
    }

    @Test
    void aPromiseThatIsOverDoesNotHoldBesideOneThatDoes() {
        ResponsePolicy former = promise("former", 400)
                .period(Span.builder().end(LocalDate.of(2025, 12, 31)).build())
                .build();
        assertThat(ask(with(
                                feedback("x", received(LONG_AGO)),
                                former,
                                promise("now", 30).build()))
                        .code())
                .isEqualTo(BREACHED);
    }

    @Test
    void anUnknownChannelDoesNotMatterWhereAllPromiseTheSame() {
        Channel box = Channel.builder().id(Id.of("box")).name(Text.same("Box")).build();
        ResponsePolicy byBox =
                promise("by-box", 30).addActors(PANTRY).addChannels(box.id()).build();
        ResponsePolicy general = promise("general", 30).addActors(PANTRY).build();
        assertThat(ask(with(feedback("x", received(LONG_AGO)), general, byBox).addChannels(box))
                        .code())
                .isEqualTo(BREACHED);
    }

    @Test
    void withNeitherPromiseNorDayThePromiseIsMissing() {
        assertThat(ask(with(feedback("x"))).missing()).containsExactly("response-policy.deadlineDays");
    }

    @Test
    void timeLeftIsKnownFromAnyListWhereItWasPromisedForThisOneAlone() {
        Initiative.Builder own = village()
                .addExchanges(feedback("x", received(LONG_AGO)).due(TODAY).build());
        assertThat(ask(own).code()).isEqualTo(UPHELD);
        Asked common = ask(village()
                .addExchanges(feedback("x", received("2026-11-20")).build())
                .addResponsePolicies(promise("p", 30).build()));
        assertThat(common.code()).isEqualTo(UNDETERMINED);
        assertThat(common.missing()).containsExactly("exchange.list");
    }

    @Test
    void whatIsKnownInPartIsWorthTellingOnceTheDayHasPassed() {
        ResponsePolicy month = promise("p", 30).build();
        Asked passed = ask(village()
                .addExchanges(feedback("x", received(LONG_AGO)).build())
                .addResponsePolicies(month));
        assertThat(passed.finding().evidence().flag(Evidence.TELLING)).isTrue();
        assertThat(passed.observation(Language.EN)).contains("Day promised: February");
        Asked running = ask(with(feedback("x", received("2026-11-20")), month));
        assertThat(running.finding().evidence().flag(Evidence.TELLING)).isFalse();
        Asked answered = ask(with(feedback("x", received(LONG_AGO), told("2026-10-01")), month));
        assertThat(answered.finding().evidence().flag(Evidence.TELLING)).isFalse();
        assertThat(answered.finding().evidence().findDay("deadline")).isEmpty();
    }
}
