package org.concerted.feedback.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.feedback.Village.HOUSE;
import static org.concerted.feedback.Village.PANTRY;
import static org.concerted.feedback.Village.village;

import com.google.common.collect.ImmutableSet;
import java.time.Period;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.CausalLoop;
import org.concerted.core.model.Factor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LoopPolarity;
import org.concerted.core.model.Sign;
import org.concerted.feedback.Village;
import org.concerted.feedback.loops.CausalVariable;
import org.concerted.feedback.loops.DeclaredLoop;
import org.concerted.feedback.loops.DrawnMap;
import org.concerted.feedback.loops.LoopAnswers;
import org.concerted.feedback.loops.LoopSearch;
import org.concerted.feedback.loops.LoopType;
import org.concerted.feedback.loops.NearLoop;
import org.junit.jupiter.api.Test;

class InitiativeMapTest {
    private static Action action(String id, Id<Actor> owner) {
        return Action.builder().id(Id.of(id)).name(Text.same(id)).owner(owner).build();
    }

    private static Influence.Builder from(String from, String to) {
        return Influence.builder()
                .id(Id.of(from.replace(':', '.') + ">" + to.replace(':', '.')))
                .source(Ref.parse(from))
                .target(Ref.parse(to));
    }

    private static Initiative initiative() {
        return village()
                .addActions(action("counter", PANTRY), action("meals", HOUSE))
                .addFactors(Factor.builder()
                        .id(Id.of("trust"))
                        .name(Text.same("Trust"))
                        .build())
                .addIndicators(Indicator.builder()
                        .id(Id.of("visits"))
                        .name(Text.same("Visits"))
                        .owner(PANTRY)
                        .build())
                .addPracticeChanges(Village.change("saturdays").build())
                .addInfluences(
                        from("action:counter", "action:meals")
                                .sign(Sign.POSITIVE)
                                .strength(2)
                                .delay(Period.ofMonths(3))
                                .evidence(Text.same("412 kg"))
                                .build(),
                        from("action:meals", "factor:trust")
                                .sign(Sign.POSITIVE)
                                .strength(3)
                                .delay(Period.ZERO)
                                .build(),
                        from("factor:trust", "action:counter").build(),
                        from("action:meals", "indicator:visits").build(),
                        from("practice-change:saturdays", "indicator:visits").build())
                .addCausalLoops(
                        CausalLoop.builder()
                                .id(Id.of("garden"))
                                .name(Text.same("Garden"))
                                .addLinks(
                                        Id.of("action.counter>action.meals"),
                                        Id.of("action.meals>factor.trust"),
                                        Id.of("factor.trust>action.counter"))
                                .polarity(LoopPolarity.BALANCING)
                                .build(),
                        CausalLoop.builder()
                                .id(Id.of("other"))
                                .name(Text.same("Other"))
                                .polarity(LoopPolarity.REINFORCING)
                                .build())
                .build();
    }

    @Test
    void drawsWhatInfluencesName() {
        DrawnMap drawn = InitiativeMap.of(initiative(), Village.TODAY);
        assertThat(drawn.map().variables())
                .extracting(v -> v.id() + " " + v.kind() + " " + v.organisations())
                .containsExactly(
                        "action:counter action [pantry]",
                        "action:meals action [house]",
                        "factor:trust factor []",
                        "indicator:visits indicator [pantry]",
                        "practice-change:saturdays practice-change [house]");
        assertThat(drawn.map().find("factor:trust").orElseThrow().label()).isEqualTo(Text.same("Trust"));
        assertThat(drawn.map().links().get(0)).satisfies(link -> {
            assertThat(link.strength()).hasValue(2);
            assertThat(link.delayed()).contains(true);
            assertThat(link.evidence()).contains(Text.same("412 kg"));
            assertThat(link.sign()).contains(Sign.POSITIVE);
        });
        assertThat(drawn.map().links().get(1).delayed()).contains(false);
        assertThat(drawn.map().links().get(4).delayed()).isEmpty();
    }

    @Test
    void knowsNothingOfLaterLinksAndLoops() {
        Initiative later = village()
                .addActions(action("counter", PANTRY), action("meals", HOUSE))
                .addInfluences(
                        from("action:counter", "action:meals").build(),
                        from("action:meals", "action:counter")
                                .known(Village.TODAY)
                                .build())
                .addCausalLoops(CausalLoop.builder()
                        .id(Id.of("both"))
                        .name(Text.same("Both"))
                        .known(Village.TODAY)
                        .build())
                .build();
        assertThat(InitiativeMap.of(later, Village.TODAY).map().links()).hasSize(2);
        assertThat(InitiativeMap.of(later, Village.TODAY).loops()).hasSize(1);
        DrawnMap before = InitiativeMap.of(later, Village.TODAY.minusDays(1));
        assertThat(before.map().links()).hasSize(1);
        assertThat(before.loops()).isEmpty();
    }

    @Test
    void answersEveryQuestion() {
        DrawnMap drawn = InitiativeMap.of(initiative(), Village.TODAY);
        LoopAnswers answers = LoopAnswers.of(drawn, LoopSearch.of(drawn.map()), 10, InitiativeMap::closing);
        assertThat(answers.census().listed()).singleElement().satisfies(loop -> {
            assertThat(loop.type()).isEqualTo(LoopType.INDETERMINATE);
            assertThat(loop.organisations(drawn.map())).containsExactly("house", "pantry");
        });
        assertThat(answers.census().crossing()).isEqualTo(1);
        assertThat(answers.exact()).isEmpty();
        assertThat(answers.parts()).hasSize(1);
        assertThat(answers.independent().orElseThrow()).hasSize(1);
        assertThat(answers.declared())
                .extracting(DeclaredLoop::verdict)
                .containsExactly(DeclaredLoop.Verdict.EXACT, DeclaredLoop.Verdict.UNSPECIFIED);
        assertThat(answers.stated(answers.declared().get(0))).contains(LoopType.BALANCING);
        assertThat(answers.stated(answers.declared().get(1))).contains(LoopType.REINFORCING);
        // Look at visits where meals are made, at the counter, or where the practice changed; tell the counter of
        // meals.
        assertThat(answers.near().shortest())
                .extracting(near -> near.from().id() + " " + near.to().id())
                .containsExactly(
                        "action:meals action:counter",
                        "indicator:visits action:meals",
                        "indicator:visits practice-change:saturdays",
                        "indicator:visits action:counter");
        LoopAnswers cut = LoopAnswers.of(drawn, LoopSearch.of(drawn.map()).withSteps(0), 10, InitiativeMap::closing);
        assertThat(cut.exact().orElseThrow().total()).isEqualTo(1);
    }

    @Test
    void anExchangeNeedsTwoOrganisations() {
        CausalVariable one = CausalVariable.of("a").ofKind("action").of(ImmutableSet.of("x"));
        CausalVariable other = CausalVariable.of("b").ofKind("action").of(ImmutableSet.of("y"));
        CausalVariable nobody = CausalVariable.of("c").ofKind("action");
        CausalVariable factor = CausalVariable.of("d").ofKind("factor").of(ImmutableSet.of("y"));
        CausalVariable indicator = CausalVariable.of("e").ofKind("indicator");
        assertThat(InitiativeMap.closing(one, other)).contains(NearLoop.By.EXCHANGE);
        assertThat(InitiativeMap.closing(one, one)).isEmpty();
        assertThat(InitiativeMap.closing(one, nobody)).isEmpty();
        assertThat(InitiativeMap.closing(nobody, one)).isEmpty();
        assertThat(InitiativeMap.closing(one, factor)).isEmpty();
        assertThat(InitiativeMap.closing(factor, one)).isEmpty();
        assertThat(InitiativeMap.closing(indicator, one)).contains(NearLoop.By.READING);
        assertThat(InitiativeMap.closing(indicator, factor)).isEmpty();
        // As people write on maps that they draw.
        CausalVariable taux = CausalVariable.of("f").ofKind("Indicateur");
        CausalVariable pratique = CausalVariable.of("g").ofKind("Pratique").of(ImmutableSet.of("z"));
        assertThat(InitiativeMap.closing(taux, pratique)).contains(NearLoop.By.READING);
        assertThat(InitiativeMap.closing(one, pratique)).contains(NearLoop.By.EXCHANGE);
    }
}
