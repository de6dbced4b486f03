package org.concerted.coordination.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;
import org.junit.jupiter.api.Test;

class StructureAdviceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void theCurrentStructureIsTheOneThatHoldsAndBeganLast() {
        Initiative.Builder initiative = initiative();
        assertThat(advice(initiative).current()).isEmpty();
        Structure undated = structure("undated").build();
        assertThat(advice(initiative.addStructures(undated)).current()).contains(undated);
        Structure over = structure("over")
                .period(Span.of(DAY.minusYears(9), DAY.minusDays(1)))
                .build();
        assertThat(advice(initiative.addStructures(over)).current()).contains(undated);
        Structure first = since("z-first", DAY.minusYears(2)).build();
        assertThat(advice(initiative.addStructures(first)).current()).contains(first);
        Structure last = since("last", DAY).build();
        assertThat(advice(initiative.addStructures(last)).current()).contains(last);
        Structure next = since("next", DAY.plusDays(1)).build();
        assertThat(advice(initiative.addStructures(next)).current()).contains(last);
        Structure learnedLater = since("zz", DAY).known(DAY.plusDays(1)).build();
        assertThat(advice(initiative.addStructures(learnedLater)).current()).contains(last);
        Structure sameDay = since("zzz", DAY).known(DAY).build();
        assertThat(advice(initiative.addStructures(sameDay)).current()).contains(sameDay);
    }

    @Test
    void whatIsMissingIsSaidWhereItCouldTurnTheOrder() {
        StructureAdvice nothing = advice(initiative());
        assertThat(nothing.form().ranking()).hasSize(1);
        assertThat(nothing.missing())
                .containsExactly(
                        Figures.datum(Contingency.TRUST),
                        Figures.datum(Contingency.SIZE),
                        Figures.datum(Contingency.GOAL_CONSENSUS),
                        Figures.datum(Contingency.COMPETENCY_NEED));
        assertThat(advice(initiative().complete(Actor.TYPE)).missing()).doesNotContain(Figures.datum(Contingency.SIZE));
        assertThat(StructureAdvice.sources()).isNotEmpty();
    }

    @Test
    void eachFindingOfResearchSaysItselfInBothLanguagesWithASource() {
        assertThat(Evidence.all()).hasSize(3).doesNotHaveDuplicates();
        for (Evidence each : Evidence.all()) {
            for (Language language : Language.values()) {
                assertThat(each.text().in(language)).endsWith(".");
                assertThat(each.source().reference().in(language)).isNotBlank();
            }
        }
    }

    private static StructureAdvice advice(Initiative.Builder initiative) {
        return StructureAdvice.of(initiative.build(), DAY, Cutoffs.STANDARD);
    }

    private static Initiative.Builder initiative() {
        return Initiative.builder().id("x").name(Text.same("X"));
    }

    private static Structure.Builder structure(String id) {
        return Structure.builder().id(Id.of(id));
    }

    private static Structure.Builder since(String id, LocalDate day) {
        return structure(id).period(Span.builder().start(day).build());
    }
}
