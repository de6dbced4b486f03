package org.concerted.feedback.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.NOT_APPLICABLE;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.TODAY;
import static org.concerted.feedback.Village.village;

import java.math.BigDecimal;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Span;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class ReadingWithoutDecisionTest {
    private static final Id<Reading> READING = Id.of("r");

    private static Initiative.Builder measured() {
        Indicator indicator =
                Indicator.builder().id(Id.of("i")).name(Text.same("Visits")).build();
        return village()
                .addIndicators(indicator)
                .addReadings(Reading.builder()
                        .id(READING)
                        .indicator(indicator.id())
                        .value(BigDecimal.TEN)
                        .period(Span.of(TODAY.minusDays(30), TODAY))
                        .build());
    }

    private static Decision.Builder decision() {
        return Decision.builder().id(Id.of("d")).matter(Text.same("Opening hours"));
    }

    private static Asked ask(Initiative.Builder initiative) {
        return Asked.about("learning.reading-without-decision", initiative.build(), "initiative:village");
    }

    @Test
    void noDecisionCitesAReading() {
        Asked asked = ask(measured().addDecisions(decision().build()).complete(Decision.TYPE));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.FR))
                .isEqualTo("Mesures d'indicateurs consignées\u00a0: 1. Décisions consignées\u00a0: 1. "
                        + "Décisions qui citent une mesure\u00a0: 0.");
        assertThat(asked.observation(Language.EN))
                .isEqualTo("Readings of indicators on record: 1. Decisions on record: 1. "
                        + "Decisions that cite a reading: 0.");
    }

    @Test
    void oneThatDoesIsEnough() {
        assertThat(ask(measured().addDecisions(decision().addCites(READING).build()))
                        .code())
                .isEqualTo(UPHELD);
    }

    @Test
    void decisionsMayBeMissing() {
        assertThat(ask(measured().addDecisions(decision().build())).missing()).containsExactly("decision.list");
    }

    @Test
    void withoutReadingsOrDecisionsTheQuestionDoesNotArise() {
        assertThat(ask(village()).missing()).containsExactly("reading.list");
        assertThat(ask(village().complete(Reading.TYPE)).code()).isEqualTo(NOT_APPLICABLE);
        assertThat(ask(measured().complete(Decision.TYPE)).code()).isEqualTo(NOT_APPLICABLE);
    }
}
