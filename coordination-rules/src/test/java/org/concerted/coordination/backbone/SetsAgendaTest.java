package org.concerted.coordination.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class SetsAgendaTest {
    private static final String RULE = "backbone.sets-agenda";

    @Test
    void mostObjectivesWrittenByTheBackbone() {
        Initiative most =
                with("backbone", "backbone", "").complete(Objective.TYPE).build();
        ask(most).isBreached().sees("written", 2).sees("total", 3);
        assertThat(Asked.readPlainly(RULE, most, Language.FR))
                .isEqualTo("Objectifs consignés : 3. Objectifs que la structure de soutien a écrits seule : 2.");
        assertThat(Asked.readPlainly(RULE, most, Language.EN))
                .isEqualTo("Objectives on record: 3. Objectives that the backbone wrote alone: 2.");
    }

    @Test
    void oneHalfIsTheBoundary() {
        ask(with("backbone", "partner").complete(Objective.TYPE).build()).isUpheld();
    }

    @Test
    void theShareIsAParameter() {
        verify(new SetsAgenda(new BigDecimal("0.4")))
                .on(with("backbone", "partner").complete(Objective.TYPE).build(), Asked.TODAY)
                .subject("structure:now")
                .isBreached();
    }

    @Test
    void objectivesMayNotBeOnRecord() {
        ask(with("backbone", "backbone").build()).isUndetermined("objective.author");
    }

    @Test
    void withoutBackboneNobodyKnows() {
        verify(SetsAgenda.STANDARD)
                .on(
                        with("backbone")
                                .complete(Objective.TYPE)
                                .addStructures(
                                        Structure.builder().id(Id.of("other")).build())
                                .build(),
                        Asked.TODAY)
                .subject("structure:other")
                .isUndetermined("structure.backbones");
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(SetsAgenda.STANDARD).on(initiative, Asked.TODAY).subject("structure:now");
    }

    private static Initiative.Builder with(String... authors) {
        Initiative.Builder builder = initiative();
        for (int i = 0; i < authors.length; i++) {
            Objective.Builder objective = Objective.builder().id(Id.of("o" + i)).name(Text.same("O"));
            if (!authors[i].isEmpty()) {
                objective.author(Id.of(authors[i]));
            }
            builder.addObjectives(objective.build());
        }
        return builder;
    }

    private static Initiative.Builder initiative() {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(actor("backbone"), actor("partner"))
                .addStructures(Structure.builder()
                        .id(Id.of("now"))
                        .period(Span.builder().start(LocalDate.of(2024, 1, 1)).build())
                        .addBackbones(Id.of("backbone"))
                        .build());
    }

    private static Actor actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id)).build();
    }
}
