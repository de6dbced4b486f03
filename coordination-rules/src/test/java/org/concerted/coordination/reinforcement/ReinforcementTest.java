package org.concerted.coordination.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Settings;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Id;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Sign;
import org.concerted.testkit.verify.Answer;
import org.concerted.testkit.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

/** A kitchen of one organisation and a garden of another. */
class ReinforcementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void anActionThatSupportsOneOfAnotherActorIsNotAlone() {
        isolated(two().addInfluence(supports("kitchen", "garden")).build(), "kitchen")
                .isUpheld();
        isolated(two().addInfluence(supports("kitchen", "garden")).build(), "garden")
                .isUpheld();
    }

    @Test
    void anActionWithPartnersIsNotAlone() {
        Initiative initiative = actors().addAction(Action.builder()
                        .id(Id.of("kitchen"))
                        .name(Text.of("Cuisine", "Kitchen"))
                        .owner(Id.of("one"))
                        .addPartner(Id.of("other"))
                        .build())
                .putCompleteness(Influence.TYPE, Completeness.COMPLETE)
                .build();
        isolated(initiative, "kitchen").isUpheld();
    }

    @Test
    void withoutSupportItIsAloneOnceAllInfluencesAreOnRecord() {
        isolated(two().build(), "kitchen").isUndetermined("influence.list");
        isolated(complete().build(), "kitchen").isBreached();
    }

    @Test
    void hinderingIsNoSupport() {
        isolated(
                        complete()
                                .addInfluence(strength("kitchen", "garden", Sign.NEGATIVE, 3))
                                .build(),
                        "kitchen")
                .isBreached();
    }

    @Test
    void supportForAnObjectiveIsNoSupportForAnAction() {
        Initiative initiative = complete()
                .addObjective(Objective.builder()
                        .id(Id.of("food"))
                        .name(Text.of("Manger", "Food"))
                        .build())
                .addInfluence(Influence.builder()
                        .source(Action.TYPE.ref(Id.of("kitchen")))
                        .target(Objective.TYPE.ref(Id.of("food")))
                        .sign(Sign.POSITIVE)
                        .build())
                .build();
        isolated(initiative, "kitchen").isBreached();
    }

    @Test
    void anInfluenceWithoutASignMayBeSupport() {
        isolated(
                        complete()
                                .addInfluence(Influence.builder()
                                        .source(Action.TYPE.ref(Id.of("kitchen")))
                                        .target(Action.TYPE.ref(Id.of("garden")))
                                        .build())
                                .build(),
                        "kitchen")
                .isUndetermined("influence.sign");
    }

    @Test
    void whoCarriesTheOtherActionMatters() {
        Initiative initiative = actors().addActions(
                        action("kitchen", "one"),
                        Action.builder()
                                .id(Id.of("garden"))
                                .name(Text.of("Jardin", "Garden"))
                                .build())
                .addInfluence(supports("kitchen", "garden"))
                .putCompleteness(Influence.TYPE, Completeness.COMPLETE)
                .build();
        isolated(initiative, "kitchen").isUndetermined("action.owner");
    }

    @Test
    void strongHindranceBetweenTwoActorsIsAskedAbout() {
        hinders(two().addInfluence(strength("kitchen", "garden", Sign.NEGATIVE, 3))
                        .build())
                .isBreached()
                .sees("strength", 3);
        hinders(two().addInfluence(strength("kitchen", "garden", Sign.NEGATIVE, 2))
                        .build())
                .isUpheld();
        hinders(two().addInfluence(strength("kitchen", "garden", Sign.POSITIVE, 3))
                        .build())
                .isUpheld();
    }

    @Test
    void fromWhichStrengthIsAParameter() {
        Initiative initiative = two().addInfluence(strength("kitchen", "garden", Sign.NEGATIVE, 2))
                .build();
        Settings two = new Settings(com.google.common.collect.ImmutableMap.of("strength", BigDecimal.valueOf(2)));
        RuleVerifier.verify(ActionsHinder.STANDARD.with(two))
                .on(initiative, DAY)
                .subject("influence:kitchen->garden")
                .isBreached();
    }

    @Test
    void whatIsNotKnownOfAnInfluenceIsNamed() {
        hinders(two().addInfluence(Influence.builder()
                                .source(Action.TYPE.ref(Id.of("kitchen")))
                                .target(Action.TYPE.ref(Id.of("garden")))
                                .build())
                        .build())
                .isUndetermined("influence.sign", "influence.strength");
    }

    @Test
    void anInfluenceOnSomethingElseIsNotAsked() {
        Initiative initiative = two().addObjective(Objective.builder()
                        .id(Id.of("garden"))
                        .name(Text.of("Manger", "Food"))
                        .build())
                .addInfluence(Influence.builder()
                        .source(Action.TYPE.ref(Id.of("kitchen")))
                        .target(Objective.TYPE.ref(Id.of("garden")))
                        .sign(Sign.NEGATIVE)
                        .strength(3)
                        .build())
                .build();
        hinders(initiative).isNotApplicable();
    }

    @Test
    void bothLanguages() {
        Initiative alone = complete().build();
        assertThat(read("reinforcement.action-isolated", alone, Language.FR))
                .isEqualTo("L'action « Jardin » n'est reliée, dans la carte des influences, à aucune action d'un autre "
                        + "organisme qu'elle soutient ou qui la soutient.");
        assertThat(read("reinforcement.action-isolated", alone, Language.EN))
                .isEqualTo(
                        "On the map of influences, the action “Garden” supports no action of another organisation and "
                                + "is supported by none.");
        Initiative hindered = two().addInfluence(strength("kitchen", "garden", Sign.NEGATIVE, 3))
                .build();
        assertThat(read("reinforcement.actions-hinder", hindered, Language.FR))
                .isEqualTo(
                        "Selon la carte des influences, l'action « Cuisine » rend plus difficile l'action « Jardin », "
                                + "portée par un autre organisme. Force notée, de 1 à 3 : 3.");
        assertThat(read("reinforcement.actions-hinder", hindered, Language.EN))
                .isEqualTo(
                        "According to the map of influences, the action “Kitchen” makes the action “Garden”, carried "
                                + "by another organisation, harder. Strength noted, from 1 to 3: 3.");
    }

    private static String read(String rule, Initiative initiative, Language language) {
        return Asked.read(rule, initiative, language).replace('\u00a0', ' ');
    }

    private static Answer<Initiative> isolated(Initiative initiative, String action) {
        return RuleVerifier.verify(new ActionIsolated()).on(initiative, DAY).subject("action:" + action);
    }

    private static Answer<Initiative> hinders(Initiative initiative) {
        return RuleVerifier.verify(ActionsHinder.STANDARD).on(initiative, DAY).subject("influence:kitchen->garden");
    }

    private static Initiative.Builder complete() {
        return two().putCompleteness(Influence.TYPE, Completeness.COMPLETE);
    }

    private static Initiative.Builder two() {
        return actors().addActions(action("kitchen", "one"), action("garden", "other"));
    }

    private static Initiative.Builder actors() {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .actors(Stream.of("one", "other")
                        .map(id -> Actor.builder()
                                .id(Id.of(id))
                                .name(Text.same(id))
                                .build())
                        .toList());
    }

    private static Action action(String id, String owner) {
        return Action.builder()
                .id(Id.of(id))
                .name(id.equals("kitchen") ? Text.of("Cuisine", "Kitchen") : Text.of("Jardin", "Garden"))
                .owner(Id.of(owner))
                .build();
    }

    private static Influence supports(String source, String target) {
        return strength(source, target, Sign.POSITIVE, 1);
    }

    private static Influence strength(String source, String target, Sign sign, int strength) {
        return Influence.builder()
                .source(Action.TYPE.ref(Id.of(source)))
                .target(Action.TYPE.ref(Id.of(target)))
                .sign(sign)
                .strength(strength)
                .build();
    }
}
