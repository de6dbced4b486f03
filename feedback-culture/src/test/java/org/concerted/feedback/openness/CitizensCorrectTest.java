package org.concerted.feedback.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.NOT_APPLICABLE;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.feedback;
import static org.concerted.feedback.Village.received;
import static org.concerted.feedback.Village.step;
import static org.concerted.feedback.Village.village;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Population;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class CitizensCorrectTest {
    private static final FeedbackStep CORRECTED = step(FeedbackStage.CORRECTED, "2026-02-01");

    private static Exchange.Builder citizens(String id, FeedbackStep... steps) {
        return feedback(id, steps).giver(Optional.empty()).population(Id.of("families"));
    }

    private static Initiative.Builder families(int count) {
        Initiative.Builder result = village()
                .addPopulations(Population.builder()
                        .id(Id.of("families"))
                        .name(Text.of("Les familles", "The families"))
                        .build())
                .addExchanges(feedback("org", received("2026-01-10"), CORRECTED).build());
        for (int i = 0; i < count; i++) {
            result.addExchanges(citizens("c" + i, received("2026-01-10")).build());
        }
        return result;
    }

    private static Asked ask(Initiative.Builder initiative) {
        return Asked.about("openness.citizens-correct", initiative.build(), "initiative:village");
    }

    @Test
    void onlyOrganisationsGotACorrection() {
        Asked asked = ask(families(3).complete(Exchange.TYPE));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.EN))
                .isEqualTo("Feedback from the population: 3; followed by a correction: 0. Feedback from organisations: "
                        + "1; followed by a correction: 1.");
        assertThat(asked.observation(Language.FR)).startsWith("Rétroactions de la population");
    }

    @Test
    void oneCorrectionOfThePopulationIsEnough() {
        Initiative.Builder initiative = families(2)
                .addExchanges(citizens("ok", received("2026-01-10"), CORRECTED).build());
        assertThat(ask(initiative).code()).isEqualTo(UPHELD);
        assertThat(ask(initiative.complete(Exchange.TYPE)).code()).isEqualTo(UPHELD);
    }

    @Test
    void fewRequestsOrNoCorrectionAtAllRaiseNoQuestion() {
        assertThat(ask(families(2).complete(Exchange.TYPE)).code()).isEqualTo(NOT_APPLICABLE);
        assertThat(ask(village().complete(Exchange.TYPE)).code()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void whatIsMissingIsNamed() {
        Asked asked = ask(families(3));
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("exchange.list");
        assertThat(ask(families(3)
                                .addExchanges(
                                        feedback("u").giver(Optional.empty()).build())
                                .complete(Exchange.TYPE))
                        .missing())
                .containsExactly("exchange.giver");
    }

    @Test
    void correctionsOfThePopulationAloneAreEnoughInAnyList() {
        Initiative.Builder initiative = families(2)
                .exchanges(ImmutableList.of())
                .addExchanges(
                        citizens("a", received("2026-01-10"), CORRECTED).build(),
                        citizens("b", received("2026-01-10")).build(),
                        citizens("c", received("2026-01-10")).build());
        assertThat(ask(initiative).code()).isEqualTo(UPHELD);
        assertThat(ask(initiative.complete(Exchange.TYPE)).code()).isEqualTo(UPHELD);
    }

    @Test
    void whatNobodySignedMayBeOfThePopulation() {
        Initiative.Builder initiative = families(3)
                .exchanges(ImmutableList.of())
                .addExchanges(
                        citizens("a", received("2026-01-10")).build(),
                        citizens("b", received("2026-01-10")).build(),
                        feedback("u", received("2026-01-10"))
                                .giver(Optional.empty())
                                .build(),
                        feedback("v", received("2026-01-10"), CORRECTED)
                                .giver(Optional.empty())
                                .build())
                .complete(Exchange.TYPE);
        Asked asked = ask(initiative);
        assertThat(asked.missing()).containsExactly("exchange.giver");
        assertThat(asked.finding().evidence().count("unknown")).isEqualTo(2);
        initiative.addExchanges(citizens("c", received("2026-01-10"), CORRECTED).build());
        assertThat(ask(initiative).code()).isEqualTo(UPHELD);
    }
}
