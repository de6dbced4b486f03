package org.concerted.coordination.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.concerted.coordination.Told;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Capacity;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Factor;
import org.concerted.core.model.FactorKind;
import org.concerted.core.model.Id;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Knowledge;
import org.concerted.core.model.KnowledgeKind;
import org.concerted.core.model.Leverage;
import org.concerted.core.model.LeverageTarget;
import org.concerted.core.model.Sector;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.concerted.testkit.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

/** What weighs on rents, who knows and who can reach what. */
class LandscapeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Id<Factor> RENT = Id.of("rent");

    @Test
    void aCauseThatNothingTouchesIsUncovered() {
        uncovered(complete()).isBreached().sees("weighing", 0).sees("levers", 0);
        uncovered(complete().addInfluences(influence("action:build"))).isUpheld();
        uncovered(complete()
                        .addLeverages(lever("by-law", "a", LeverageTarget.RULE).build()))
                .isUpheld()
                .sees("levers", 1);
        uncovered(complete().addKnowledge(knows("a", KnowledgeKind.LIVED).build()))
                .isBreached()
                .sees("knowing", 1);
    }

    /** A cause that weighs on rents, and on which nothing acts, is no help; one on which something acts is. */
    @Test
    void anotherFactorCountsWhereSomethingActsOnIt() {
        uncovered(complete().addInfluences(influence("factor:other"))).isBreached();
        uncovered(complete()
                        .addInfluences(
                                influence("factor:other"),
                                Influence.builder()
                                        .source(Ref.parse("action:build"))
                                        .target(Ref.parse("factor:other"))
                                        .build()))
                .isUpheld();
    }

    @Test
    void whatWasGivenUpActsOnNothing() {
        Initiative.Builder weighing = complete().addInfluences(influence("action:build"));
        uncovered(weighing.actions(
                        List.of(action("build").state(ActionState.DROPPED).build())))
                .isBreached();
        uncovered(weighing.actions(List.of(action("build").build()))).isUndetermined("action.state");
        uncovered(weighing.actions(
                        List.of(action("build").state(ActionState.DONE).build())))
                .isUpheld();
        Landscape landscape =
                Landscape.of(weighing.actions(List.of(action("build").build())).build(), DAY);
        assertThat(landscape.uncovered()).doesNotContain(RENT);
        assertThat(landscape.factors())
                .hasEntrySatisfying(
                        RENT, terrain -> assertThat(terrain.perhaps()).containsExactly(Ref.parse("action:build")));
    }

    @Test
    void whatIsBeyondReachOrShowsTheIssueIsNotAskedAbout() {
        uncovered(complete().factors(List.of(rent().kind(FactorKind.CONTEXT).build())))
                .isNotApplicable();
        uncovered(complete().factors(List.of(rent().kind(FactorKind.SYMPTOM).build())))
                .isNotApplicable();
        uncovered(complete().factors(List.of(rent().kind(Optional.empty()).build())))
                .isUndetermined("factor.kind");
    }

    @Test
    void whatIsNotOnRecordLeavesItOpen() {
        uncovered(complete().completeness(ImmutableMap.of(Leverage.TYPE, Completeness.COMPLETE)))
                .isUndetermined("influence.list");
        uncovered(complete().completeness(ImmutableMap.of(Influence.TYPE, Completeness.COMPLETE)))
                .isUndetermined("leverage.list");
        uncovered(complete()
                        .addLeverages(lever("somewhere", "a", LeverageTarget.RULE)
                                .factor(Optional.empty())
                                .build()))
                .isUndetermined("leverage.list")
                .sees("elsewhere", 1);
    }

    @Test
    void knowledgeThatWasLivedOrHandedDownIsEnough() {
        lived(complete()).isNotApplicable();
        lived(complete().addKnowledge(knows("a", KnowledgeKind.SCIENTIFIC).build()))
                .isBreached();
        lived(complete()
                        .addKnowledge(
                                knows("a", KnowledgeKind.PROFESSIONAL).build(),
                                knows("b", KnowledgeKind.LIVED).build()))
                .isUpheld();
        lived(complete().addKnowledge(knows("a", KnowledgeKind.TRADITIONAL).build()))
                .isUpheld();
        lived(complete()
                        .addKnowledge(
                                knows("a", KnowledgeKind.TRADITIONAL).build(),
                                knows("b", KnowledgeKind.LIVED).build()))
                .isUpheld();
        lived(complete()
                        .addKnowledge(
                                knows("a", KnowledgeKind.SCIENTIFIC).build(),
                                knows("b", KnowledgeKind.LIVED)
                                        .kind(Optional.empty())
                                        .build()))
                .isUndetermined("knowledge.list");
        lived(complete()
                        .completeness(ImmutableMap.of())
                        .addKnowledge(knows("a", KnowledgeKind.SCIENTIFIC).build()))
                .isUndetermined("knowledge.list");
    }

    @Test
    void oneActorOfTwoSectorsIsStillAlone() {
        hands(complete()
                        .addActors(actor("both")
                                .addSectors(Sector.PUBLIC, Sector.COMMUNITY)
                                .build())
                        .addLeverages(lever("one", "both", LeverageTarget.RULE).build()))
                .isBreached();
    }

    @Test
    void leversOfTwoActorsAndTwoSectorsAreSpread() {
        hands(complete()).isNotApplicable();
        hands(complete()
                        .addLeverages(
                                lever("one", "a", LeverageTarget.RULE).build(),
                                lever("two", "b", LeverageTarget.BUDGET).build()))
                .isUpheld();
        hands(complete()
                        .addLeverages(
                                lever("one", "a", LeverageTarget.RULE).build(),
                                lever("two", "a", LeverageTarget.BUDGET).build()))
                .isBreached()
                .sees("holders", 1);
        hands(complete()
                        .addLeverages(
                                lever("one", "a", LeverageTarget.RULE).build(),
                                lever("two", "also-public", LeverageTarget.BUDGET)
                                        .build()))
                .isBreached()
                .sees("holders", 2);
        hands(complete()
                        .addLeverages(
                                lever("one", "a", LeverageTarget.RULE).build(),
                                lever("two", "unsaid", LeverageTarget.BUDGET).build()))
                .isUndetermined("actor.sectors");
        hands(complete()
                        .addLeverages(
                                lever("one", "unsaid", LeverageTarget.RULE).build()))
                .isBreached();
        hands(complete()
                        .completeness(ImmutableMap.of())
                        .addLeverages(lever("one", "a", LeverageTarget.RULE).build()))
                .isUndetermined("leverage.list");
    }

    @Test
    void theTableReadsBothLanguages() {
        Initiative initiative = complete()
                .addKnowledge(knows("a", KnowledgeKind.SCIENTIFIC).build())
                .addLeverages(lever("one", "a", LeverageTarget.RULE)
                        .factor(Id.of("other"))
                        .build())
                .build();
        assertThat(read("landscape.factor-uncovered", initiative, Language.EN))
                .contains(
                        "Factor \"Rents\", a cause of the issue: nothing on record acts on it, and no organisation has a lever on "
                                + "record that bears on it. Organisations that know something about it: 1.");
        assertThat(read("landscape.factor-uncovered", initiative, Language.FR))
                .contains(
                        "Facteur « Loyers », une cause de l'enjeu : rien de consigné n'y agit, et aucun organisme n'y a de levier "
                                + "consigné. Organismes qui en savent quelque chose : 1.");
        assertThat(read("landscape.lived-knowledge-missing", initiative, Language.EN))
                .hasValueSatisfying(
                        text -> assertThat(text).endsWith("None comes from lived experience or from a tradition."));
        assertThat(read("landscape.lived-knowledge-missing", initiative, Language.FR))
                .hasValueSatisfying(
                        text -> assertThat(text).contains("issus de la recherche : 1; de la pratique : 0."));
        assertThat(read("landscape.levers-in-few-hands", initiative, Language.EN))
                .contains("Levers on record: 1. Organisations that hold them: 1. Sectors: public.");
        assertThat(read("landscape.levers-in-few-hands", initiative, Language.FR))
                .contains("Leviers consignés : 1. Organismes qui les tiennent : 1. Secteurs : public.");
    }

    @Test
    void theTerrainOfAFactor() {
        Initiative initiative = complete()
                .addInfluences(influence("action:build"))
                .addLeverages(
                        lever("one", "a", LeverageTarget.RULE).build(),
                        lever("two", "b", LeverageTarget.RULE).build(),
                        lever("three", "b", LeverageTarget.BUDGET).build(),
                        lever("four", "b", LeverageTarget.BUDGET)
                                .target(Optional.empty())
                                .build())
                .addKnowledge(
                        knows("a", KnowledgeKind.LIVED).shared(false).build(),
                        knows("b", KnowledgeKind.LIVED).shared(true).build(),
                        knows("b", KnowledgeKind.SCIENTIFIC).build())
                .build();
        Terrain rent = terrain(initiative, "rent");
        assertThat(rent.weighing()).containsExactly(Ref.parse("action:build"));
        assertThat(rent.acting()).containsExactly(Id.of("b"));
        assertThat(rent.levers()).hasSize(4);
        assertThat(rent.holding()).containsExactly(Id.of("a"), Id.of("b"));
        assertThat(rent.holders().get(LeverageTarget.BUDGET)).containsExactly(Id.of("b"));
        assertThat(rent.sharedLevers().asMap().keySet()).containsExactly(LeverageTarget.RULE);
        assertThat(rent.sharedLevers().get(LeverageTarget.RULE)).containsExactly(Id.of("a"), Id.of("b"));
        assertThat(rent.knowing(KnowledgeKind.LIVED)).containsExactly(Id.of("a"), Id.of("b"));
        assertThat(rent.sharedKnowledge().keySet()).containsExactly(KnowledgeKind.LIVED);
        assertThat(rent.sharedKnowledge().get(KnowledgeKind.LIVED)).hasSize(2);
        assertThat(Objects.requireNonNull(rent.knowing().get(Id.<Actor>of("b"))))
                .containsExactly(KnowledgeKind.SCIENTIFIC, KnowledgeKind.LIVED);
        assertThat(rent.unshared()).containsExactly(Id.of("a"));
        assertThat(rent.soleKnower()).isEmpty();
        assertThat(rent.soleHolder()).isEmpty();
        assertThat(rent.uncovered()).isFalse();
    }

    @Test
    void whoeverAloneKnowsOrHolds() {
        Terrain rent = terrain(
                complete()
                        .addLeverages(
                                lever("one", "b", LeverageTarget.RULE).build(),
                                lever("two", "b", LeverageTarget.BUDGET).build())
                        .addKnowledge(knows("a", KnowledgeKind.LIVED).build())
                        .build(),
                "rent");
        assertThat(rent.soleHolder()).contains(Id.of("b"));
        assertThat(rent.soleKnower()).contains(Id.of("a"));
        assertThat(rent.sharedLevers().isEmpty()).isTrue();
        assertThat(rent.sharedKnowledge().isEmpty()).isTrue();
        Terrain other = terrain(complete().build(), "other");
        assertThat(other.soleHolder()).isEmpty();
        assertThat(other.soleKnower()).isEmpty();
    }

    @Test
    void theLandscapeAsAWhole() {
        Initiative initiative = complete()
                .addFactors(
                        rent().id(Id.of("income")).build(),
                        rent().id(Id.of("law")).kind(FactorKind.CONTEXT).build())
                .addInfluences(influence("action:build"))
                .addLeverages(
                        lever("one", "a", LeverageTarget.RULE)
                                .factor(Id.of("income"))
                                .build(),
                        lever("loose", "a", LeverageTarget.PUBLIC)
                                .factor(Optional.empty())
                                .build())
                .addKnowledge(
                        knows("a", KnowledgeKind.LIVED).build(),
                        knows("b", KnowledgeKind.LIVED).factor(Id.of("law")).build())
                .build();
        Landscape landscape = Landscape.of(initiative, DAY);
        assertThat(landscape.uncovered()).containsExactly(Id.of("other"));
        assertThat(landscape.withoutLever()).containsExactly(Id.of("other"), RENT);
        assertThat(landscape.withoutKnowledge()).containsExactly(Id.of("income"), Id.of("other"));
        assertThat(landscape.elsewhere()).containsExactly(Id.of("loose"));
        assertThat(landscape.knowledge().get(KnowledgeKind.LIVED)).containsExactly(Id.of("a"), Id.of("b"));
        assertThat(landscape.levers().keySet()).containsExactly(LeverageTarget.RULE);
    }

    @Test
    void skillsNeededHeldAndBeingDeveloped() {
        Initiative initiative = complete()
                .addActions(
                        action("one")
                                .addSkills(Text.of("Médiation ", "mediation"))
                                .build(),
                        action("two")
                                .addSkills(Text.of("médiation", "Mediation"), Text.same("design"))
                                .state(ActionState.PLANNED)
                                .build(),
                        action("school").addDevelops(Text.same("design")).build(),
                        action("over")
                                .addSkills(Text.same("past"))
                                .addDevelops(Text.same("past"))
                                .state(ActionState.DONE)
                                .build(),
                        action("given-up")
                                .addSkills(Text.same("past"))
                                .state(ActionState.DROPPED)
                                .build())
                .addCapacities(
                        Capacity.builder()
                                .actor(Id.of("a"))
                                .period(Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                                .addSkills(Text.of("Médiation", "Mediation"))
                                .build(),
                        Capacity.builder()
                                .actor(Id.of("b"))
                                .period(Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                                .addSkills(Text.same("design"))
                                .build())
                .build();
        Landscape landscape = Landscape.of(initiative, DAY);
        assertThat(landscape.skills()).hasSize(2);
        Skill design = landscape.skills().get(0);
        assertThat(design.name()).isEqualTo(Text.same("design"));
        assertThat(design.neededBy()).containsExactly(Id.of("two"));
        assertThat(design.heldBy()).isEmpty();
        assertThat(design.developedBy()).containsExactly(Id.of("school"));
        assertThat(design.missing()).isTrue();
        Skill mediation = Iterables.getLast(landscape.skills());
        assertThat(mediation.neededBy()).containsExactly(Id.of("one"), Id.of("two"));
        assertThat(mediation.heldBy()).containsExactly(Id.of("a"));
        assertThat(mediation.missing()).isFalse();
        Initiative table = InitiativeDomain.INSTANCE.seenBy(initiative, DAY, Audience.TABLE);
        assertThat(Iterables.getLast(Landscape.of(table, DAY).skills()).heldBy())
                .isEmpty();
    }

    @Test
    void aSkillThatNothingTakesIsNotMissing() {
        Landscape landscape = Landscape.of(
                complete()
                        .addActions(action("school")
                                .addDevelops(Text.same("design"))
                                .build())
                        .build(),
                DAY);
        assertThat(landscape.skills()).hasSize(1);
        assertThat(landscape.skills().get(0).missing()).isFalse();
    }

    private static Terrain terrain(Initiative initiative, String factor) {
        return Objects.requireNonNull(Landscape.of(initiative, DAY).factors().get(Id.<Factor>of(factor)));
    }

    private static Optional<String> read(String rule, Initiative initiative, Language language) {
        return Told.by(rule, LandscapeRules.all(), initiative, DAY, Audience.TABLE, language);
    }

    private static Answer<Initiative> uncovered(Initiative.Builder initiative) {
        return RuleVerifier.verify(new FactorUncovered())
                .on(initiative.build(), DAY)
                .subject("factor:rent");
    }

    private static Answer<Initiative> lived(Initiative.Builder initiative) {
        return RuleVerifier.verify(new LivedKnowledgeMissing())
                .on(initiative.build(), DAY)
                .subject("initiative:x");
    }

    private static Answer<Initiative> hands(Initiative.Builder initiative) {
        return RuleVerifier.verify(new LeversInFewHands())
                .on(initiative.build(), DAY)
                .subject("initiative:x");
    }

    private static Influence influence(String source) {
        return Influence.builder()
                .source(Ref.parse(source))
                .target(Ref.parse("factor:rent"))
                .build();
    }

    private static Leverage.Builder lever(String id, String actor, LeverageTarget target) {
        return Leverage.builder()
                .id(Id.of(id))
                .actor(Id.of(actor))
                .over(Text.same(id))
                .target(target)
                .factor(RENT);
    }

    private static Knowledge.Builder knows(String actor, KnowledgeKind kind) {
        return Knowledge.builder()
                .id(Id.of(actor + "-" + kind))
                .actor(Id.of(actor))
                .factor(RENT)
                .kind(kind);
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(Id.of(id)).name(Text.same(id));
    }

    private static Factor.Builder rent() {
        return Factor.builder().id(RENT).name(Text.of("Loyers", "Rents")).kind(FactorKind.CAUSE);
    }

    private static Initiative.Builder complete() {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(
                        actor("a").addSectors(Sector.PUBLIC).build(),
                        actor("also-public").addSectors(Sector.PUBLIC).build(),
                        actor("b").addSectors(Sector.COMMUNITY).build(),
                        actor("unsaid").build())
                .addFactors(rent().build(), rent().id(Id.of("other")).build())
                .addActions(action("build")
                        .owner(Id.of("b"))
                        .state(ActionState.STARTED)
                        .build())
                .completeness(ImmutableMap.of(
                        Influence.TYPE, Completeness.COMPLETE,
                        Knowledge.TYPE, Completeness.COMPLETE,
                        Leverage.TYPE, Completeness.COMPLETE));
    }

    private static Actor.Builder actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id));
    }
}
