package org.concerted.feedback.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.NOT_APPLICABLE;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.feedback;
import static org.concerted.feedback.Village.promise;
import static org.concerted.feedback.Village.received;
import static org.concerted.feedback.Village.told;
import static org.concerted.feedback.Village.village;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Setting;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class AnsweredRateTest {
    private static final String ABOUT = "initiative:village";

    private static Initiative.Builder answered(int inTime, int late) {
        Initiative.Builder result =
                village().addResponsePolicies(promise("p", 30).build());
        for (int i = 0; i < inTime; i++) {
            result.addExchanges(feedback("in-time-" + i, received("2026-01-10"), told("2026-02-09"))
                    .build());
        }
        for (int i = 0; i < late; i++) {
            result.addExchanges(feedback("late-" + i, received("2026-01-10"), told("2026-02-10"))
                    .build());
        }
        return result;
    }

    private static Asked ask(Initiative.Builder initiative) {
        return Asked.about("FB-02", initiative.complete(Exchange.TYPE).build(), ABOUT);
    }

    @Test
    void nineInTenIsThePublishedReference() {
        assertThat(ask(answered(9, 1)).code()).isEqualTo(UPHELD);
        Asked asked = ask(answered(8, 1));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.FR))
                .startsWith(
                        "Part des rétroactions qui ont reçu une réponse dans le délai promis\u00a0: 88,9\u00a0% (n = 9). "
                                + "Repère\u00a0: 90\u00a0%.");
        assertThat(asked.observation(Language.EN))
                .startsWith("Share of feedback answered within the time promised: 88.9% (n = 9). Reference: 90%.");
    }

    @Test
    void silenceAfterTheDeadlineCountsAndTimeLeftDoesNot() {
        Initiative.Builder silent = answered(5, 0)
                .addExchanges(feedback("silent", received("2026-01-10")).build());
        assertThat(ask(silent).code()).isEqualTo(BREACHED);
        Initiative.Builder waiting = answered(5, 0)
                .addExchanges(feedback("waiting", received("2026-11-01")).build());
        assertThat(ask(waiting).code()).isEqualTo(UPHELD);
    }

    @Test
    void whatIsUnknownCouldTipItEitherWay() {
        Asked asked = ask(answered(9, 1).addExchanges(feedback("undated").build()));
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("exchange.steps.received");
        assertThat(ask(answered(1, 9).addExchanges(feedback("undated").build())).code())
                .isEqualTo(BREACHED);
    }

    @Test
    void nothingIsCountedFromAnIncompleteList() {
        assertThat(Asked.about("FB-02", answered(9, 1).build(), ABOUT).missing())
                .containsExactly("exchange.list");
    }

    @Test
    void aShareOfFewerThanFiveSaysNothing() {
        assertThat(ask(answered(0, 0)).code()).isEqualTo(NOT_APPLICABLE);
        assertThat(ask(answered(0, 4)).code()).isEqualTo(NOT_APPLICABLE);
        assertThat(ask(answered(0, 5)).code()).isEqualTo(BREACHED);
        assertThat(ask(answered(0, 4).addExchanges(feedback("undated").build())).code())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void anInitiativeMaySetItsOwnReference() {
        Setting setting =
                Setting.builder().putParameter("target", new BigDecimal("80")).build();
        Asked asked = Asked.about(
                Asked.RULES.with(ImmutableMap.of("FB-02", setting)),
                "FB-02",
                answered(8, 1).complete(Exchange.TYPE).build(),
                ABOUT);
        assertThat(asked.code()).isEqualTo(UPHELD);
    }

    @Test
    void whatIsUnknownCouldReachTheReferenceToo() {
        assertThat(ask(answered(8, 1).addExchanges(feedback("undated").build())).code())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void whatIsMissingToKnowADayIsNamed() {
        Initiative.Builder unpromised = village();
        for (int i = 0; i < 5; i++) {
            unpromised.addExchanges(feedback("x" + i, received("2026-01-10")).build());
        }
        assertThat(ask(unpromised).missing()).containsExactly("response-policy.deadlineDays");
        Channel box = Channel.builder().id(Id.of("box")).name(Text.same("Box")).build();
        Initiative.Builder unknown = village()
                .addChannels(box)
                .addResponsePolicies(
                        promise("general", 400).build(),
                        promise("by-box", 30).addChannels(box.id()).build());
        for (int i = 0; i < 5; i++) {
            unknown.addExchanges(feedback("x" + i, received("2026-01-10")).build());
        }
        assertThat(ask(unknown).missing()).containsExactly("exchange.channel");
    }
}
