package org.concerted.testkit.vary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Instalment;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.core.model.Provenance;
import org.junit.jupiter.api.Test;

class ForgettingTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 15);
    private static final Id<Actor> VILLE = Id.of("ville");
    private static final Initiative INITIATIVE = Initiative.builder()
            .id("i")
            .name(Text.same("I"))
            .complete(Instalment.TYPE, Action.TYPE)
            .addActor(Actor.builder().id(VILLE).name(Text.same("Ville")).build())
            .addAction(Action.builder()
                    .id(Id.of("a"))
                    .name(Text.same("A"))
                    .owner(VILLE)
                    .ended(DAY.plusDays(1))
                    .build())
            .addGrant(Grant.builder().id(Id.of("g")).giver(VILLE).build())
            .addInstalment(Instalment.builder()
                    .id(Id.of("first"))
                    .grant(Id.of("g"))
                    .paid(DAY.minusDays(3))
                    .build())
            .addCommitment(Commitment.builder()
                    .id(Id.of("c"))
                    .party(VILLE)
                    .provenance(new Provenance.Reported(DAY))
                    .condition(new Condition.TotalHours(Hours.of(3)))
                    .build())
            .build();

    @Test
    void oneThingAtATime() {
        assertThat(Forgetting.of(INITIATIVE, DAY).map(Forgotten::what))
                .containsExactlyInAnyOrder(
                        "whether instalments are complete",
                        "whether actions are complete",
                        "actions.owner of a",
                        "instalments.paid of first",
                        "commitments.condition of c");
    }

    @Test
    void whatHasNotHappenedIsUnknownOnlyInAListThatIsNotComplete() {
        Initiative left = named("instalments.paid of first");
        assertThat(left.instalments().get(0).paid()).isEmpty();
        assertThat(left.completeness(Instalment.TYPE)).isEqualTo(Completeness.UNKNOWN);
        assertThat(left.completeness(Action.TYPE)).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void aConditionThatIsForgottenIsStillACondition() {
        assertThat(named("commitments.condition of c").commitments().get(0).condition())
                .contains(new Condition.Undisclosed());
    }

    private static Initiative named(String what) {
        return Forgetting.named(INITIATIVE, DAY, what).orElseThrow().left();
    }

    @Test
    void everyExceptionNamesAnAttributeThatExists() {
        Set<String> names = new HashSet<>();
        for (NounType<?> type : NounTypes.all()) {
            Shape.of(Inventor.interfaceOf(type)).attributes().forEach(a -> {
                if (a.raw() == Optional.class) {
                    names.add(type.list() + "." + a.name());
                }
            });
        }
        List<String> unknown = new ArrayList<>(Forgetting.exceptions());
        unknown.removeAll(names);
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyWayLeavesAValidInitiativeThatDiffers() {
        for (int seed = 0; seed < 10; seed++) {
            Initiative initiative =
                    Inventor.of(new Random(seed), Plan.standard()).initiative();
            assertThat(Forgetting.of(initiative, Plan.standard().asOf()))
                    .allSatisfy(pair -> assertThat(pair.left()).as(pair.what()).isNotEqualTo(pair.whole()));
        }
    }
}
