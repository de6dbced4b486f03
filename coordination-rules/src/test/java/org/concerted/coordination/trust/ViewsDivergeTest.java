package org.concerted.coordination.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concerted.coordination.Asked;
import org.concerted.coordination.CoordinationPack;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PartnerDimension;
import org.concerted.core.model.Rating;
import org.concerted.core.model.Span;
import org.concerted.core.model.Survey;
import org.junit.jupiter.api.Test;

class ViewsDivergeTest {
    private static final String RULE = "trust.views-diverge";
    private static final String SUBJECT = "distribution:s.reliability";

    @Test
    void answersAtBothEndsAreDiscussed() {
        assertThat(Asked.read(RULE, rated(1, 1, 4, 4, 4), Language.FR))
                .isEqualTo(
                        "Énoncé «\u00a0reliability\u00a0»\u00a0: réponses au bas de l'échelle\u00a0: 2; au haut\u00a0: 3; en tout\u00a0: 5. "
                                + "Nombre de répondantes et répondants\u00a0: 5. Invitations\u00a0: 6.");
        assertThat(Asked.read(RULE, rated(1, 1, 4, 4, 4), Language.EN))
                .isEqualTo("Item “reliability”: answers at the low end of the scale: 2; at the high end: 3; in all: 5. "
                        + "Respondents: 5. Invited: 6.");
    }

    @Test
    void oneQuarterIsEnoughAndLessIsNot() {
        assertThat(verdict(rated(1, 1, 4, 4, 4, 4, 4, 4))).isEqualTo(Verdict.Code.BREACHED);
        assertThat(verdict(rated(1, 4, 4, 4, 4))).isEqualTo(Verdict.Code.UPHELD);
    }

    @Test
    void withoutAScaleNothingIsConcluded() {
        Initiative rated = rated(1, 1, 4, 4, 4);
        Survey survey = Survey.builder()
                .id(Id.of("s"))
                .name(Text.same("Survey"))
                .period(Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)))
                .build();
        assertThat(verdict(Initiative.builder()
                        .from(rated)
                        .surveys(ImmutableList.of(survey))
                        .build()))
                .isEqualTo(Verdict.Code.UNDETERMINED);
    }

    @Test
    void fourRespondentsAreNotShown() {
        assertThat(view(rated(1, 1, 4, 4)).coverage())
                .filteredOn(c -> c.rule().equals(RULE))
                .allMatch(c -> c.lookedAtNothing());
    }

    private static Verdict.Code verdict(Initiative initiative) {
        return Assessor.with(RuleSet.of(ImmutableList.of(new CoordinationPack())))
                .view(initiative, Asked.TODAY, Audience.TABLE)
                .assessment()
                .explain(RULE, Ref.parse(SUBJECT))
                .map(Finding::verdict)
                .orElseThrow()
                .code();
    }

    private static Snapshot view(Initiative initiative) {
        return Assessor.with(RuleSet.of(ImmutableList.of(new CoordinationPack())))
                .view(initiative, Asked.TODAY, Audience.TABLE)
                .snapshot();
    }

    private static Initiative rated(int... values) {
        Initiative.Builder builder =
                Initiative.builder().id("x").name(Text.same("X")).addActors(actor("z"));
        Survey.Builder survey = Survey.builder()
                .id(Id.of("s"))
                .name(Text.same("Survey"))
                .low(1)
                .high(4)
                .addInvited(Id.of("z"))
                .period(Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));
        for (int i = 0; i < values.length; i++) {
            builder.addActors(actor("a" + i));
            survey.addInvited(Id.of("a" + i));
            builder.addRatings(Rating.builder()
                    .rater(Id.of("a" + i))
                    .rated(Id.of("z"))
                    .dimension(PartnerDimension.RELIABILITY)
                    .value(values[i])
                    .survey(Id.of("s"))
                    .build());
        }
        return builder.addSurveys(survey.build()).build();
    }

    private static Actor actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id)).build();
    }
}
