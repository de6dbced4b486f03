package org.concerted.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Action;
import org.concerted.core.model.Factor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.junit.jupiter.api.Test;

/** A link has no name of its own. */
class LinkNameTest {
    @Test
    void aLinkIsToldByItsEnds() {
        Initiative initiative = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActions(Action.builder()
                        .id(Id.of("meals"))
                        .name(Text.of("Repas", "Meals"))
                        .build())
                .addFactors(Factor.builder()
                        .id(Id.of("trust"))
                        .name(Text.of("Confiance", "Trust"))
                        .build())
                .addInfluences(
                        Influence.builder()
                                .source(Ref.parse("action:meals"))
                                .target(Ref.parse("factor:trust"))
                                .build(),
                        Influence.builder()
                                .id(Id.of("on-a-link"))
                                .source(Ref.parse("factor:trust"))
                                .target(Ref.parse("influence:meals->trust"))
                                .build())
                .build();
        Assessment<Initiative> assessment =
                Assessor.with(RuleSet.of(ImmutableList.of())).assess(initiative, LocalDate.of(2026, 11, 22));
        assertThat(assessment.name(Ref.parse("influence:meals->trust")))
                .isEqualTo(Text.of("Repas → Confiance", "Meals → Trust"));
        assertThat(assessment.name(Ref.parse("influence:on-a-link")))
                .isEqualTo(Text.of("Confiance → meals->trust", "Trust → meals->trust"));
    }
}
