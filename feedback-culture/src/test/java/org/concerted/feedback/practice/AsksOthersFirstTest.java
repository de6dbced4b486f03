package org.concerted.feedback.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.NOT_APPLICABLE;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.HOUSE;
import static org.concerted.feedback.Village.change;
import static org.concerted.feedback.Village.feedback;
import static org.concerted.feedback.Village.received;
import static org.concerted.feedback.Village.village;

import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PracticeChange;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class AsksOthersFirstTest {
    private static Initiative.Builder given(int count) {
        Initiative.Builder result = village();
        for (int i = 0; i < count; i++) {
            result.addExchanges(feedback("x" + i, received("2026-01-10")).build());
        }
        return result;
    }

    private static Asked ask(Initiative.Builder initiative) {
        return Asked.about("practice.asks-others-first", initiative.build(), "actor:house");
    }

    @Test
    void onlyItselfReadsIt() {
        Asked asked = ask(given(3).complete(PracticeChange.TYPE));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(Asked.RULES.get("practice.asks-others-first").rule().info().ownOnly())
                .isTrue();
        assertThat(asked.observation(Language.EN))
                .isEqualTo("Feedback given to others by La Maison des familles: 3. Changes of its own practice on "
                        + "record: 0.");
        assertThat(asked.observation(Language.FR))
                .startsWith("Rétroactions données à d'autres par l'organisme La Maison");
    }

    @Test
    void oneChangeAnswersTheQuestion() {
        assertThat(ask(given(3).addPracticeChanges(change("c").build())).code()).isEqualTo(UPHELD);
    }

    @Test
    void belowTheNumberThereIsNoQuestion() {
        assertThat(ask(given(2)).code()).isEqualTo(NOT_APPLICABLE);
        Exchange own = feedback("own").receiver(HOUSE).build();
        assertThat(ask(given(2).addExchanges(own).complete(Exchange.TYPE, PracticeChange.TYPE))
                        .code())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(ask(given(3)).missing()).containsExactly("practice-change.list");
        Exchange unsigned = feedback("u").giver(Optional.empty()).build();
        assertThat(ask(given(2).addExchanges(unsigned).complete(Exchange.TYPE)).missing())
                .containsExactly("exchange.giver");
        Asked asked = ask(given(2).addExchanges(unsigned));
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("exchange.list");
    }
}
