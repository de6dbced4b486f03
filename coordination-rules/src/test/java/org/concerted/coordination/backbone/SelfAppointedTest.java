package org.concerted.coordination.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class SelfAppointedTest {
    private static final String RULE = "backbone.self-appointed";

    @Test
    void aBackboneThatNobodyChoseIsAQuestion() {
        Initiative self = with(structure().selfAppointed(true));
        ask(self).isBreached();
        assertThat(Asked.readPlainly(RULE, self, Language.FR))
                .isEqualTo("Structure de soutien : Pivot. Elle s'est proposée d'elle-même; aucun choix du groupe n'est "
                        + "consigné.");
        assertThat(Asked.readPlainly(RULE, self, Language.EN))
                .isEqualTo("Backbone: Hub. It put itself forward; no choice by the group is on record.");
    }

    @Test
    void aDecisionThatDesignatesItSettlesIt() {
        ask(with(structure().designatedBy(Id.of("choice")))).isUpheld();
    }

    @Test
    void aStructureOfThePastIsNotAskedAbout() {
        ask(with(structure().selfAppointed(true).period(Span.of(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1)))))
                .isUpheld();
    }

    @Test
    void withoutDesignationOnRecordNobodyKnows() {
        ask(with(structure())).isUndetermined("structure.designatedBy");
        ask(with(structure().selfAppointed(true).period(Optional.empty()))).isUndetermined("structure.period");
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new SelfAppointed()).on(initiative, Asked.TODAY).subject("structure:now");
    }

    private static Structure.Builder structure() {
        return Structure.builder()
                .id(Id.of("now"))
                .addBackbones(Id.of("hub"))
                .period(Span.builder().start(LocalDate.of(2024, 1, 1)).build());
    }

    private static Initiative with(Structure.Builder structure) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(Actor.builder()
                        .id(Id.of("hub"))
                        .name(Text.of("Pivot", "Hub"))
                        .build())
                .addDecisions(Decision.builder()
                        .id(Id.of("choice"))
                        .matter(Text.same("Choice"))
                        .build())
                .addStructures(structure.build())
                .build();
    }
}
