package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Tally;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounTally;
import org.concerted.core.dossier.ObjectiveDossier;
import org.concerted.core.model.Action;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Strategy;

/**
 * An objective that no action serves. One made of parts is served through them; one that a strategy leads to may be served
 * by the strategy's actions.
 */
record ObjectiveWithoutAction() implements InitiativeRule<ObjectiveDossier, ObjectiveWithoutAction.Seen> {
    /** A strategy whose objective is not known may be towards any. */
    private static final Measure<Initiative, ImmutableLongArray> UNAIMED = NounTally.of(
            "agenda.strategies-without-objective",
            Strategy.TYPE,
            1,
            strategy -> strategy.objective().isPresent() ? Tally.NOT_COUNTED : 0);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("agenda.objective-without-action")
            .asks(Text.of(
                    "Chaque objectif commun est-il servi par une action?",
                    "Is each common objective served by an action?"))
            .why(Text.of(
                    "Un objectif vers lequel rien ne mène reste un souhait. Il peut aussi attendre son heure.",
                    "An objective that nothing leads to remains a wish. It may also be waiting for its time."))
            .observation(Text.of(
                    "Aucune action n'est rattachée à l'objectif « {subject} ».",
                    "No action is linked to the objective \"{subject}\"."))
            .upheld(
                    Text.of(
                            "Nombre d'actions rattachées à l'objectif « {subject} » : {actions}. Nombre d'objectifs qui en font "
                                    + "partie : {parts}.",
                            "Actions linked to the objective \"{subject}\": {actions}. Objectives that are part of it: {parts}."))
            .undetermined(Text.of(
                    "On ne peut pas dire si une action sert l'objectif « {subject} ».",
                    "It cannot be said whether an action serves the objective \"{subject}\"."))
            .question(Text.of(
                    "Cet objectif attend-il son heure, ou quelque chose manque-t-il pour commencer?",
                    "Is this objective waiting for its time, or is something missing to begin?"))
            .addSources(Citation.literature(Text.of(
                    "Connell et Kubisch 1998, théorie du changement : plausible, faisable, vérifiable; à "
                            + "chaque objectif mène une action",
                    "Connell & Kubisch 1998, theory of change: plausible, doable, testable; every objective "
                            + "has a path from an action")))
            .evidence(ImmutableMap.of(
                    "actions", Text.of("actions qui s'y rattachent", "actions linked to it"),
                    "parts", Text.of("objectifs qui en font partie", "objectives that are part of it"),
                    "strategies", Text.of("stratégies qui y mènent", "strategies towards it"),
                    "complete", Text.of("toutes les actions sont consignées", "all actions are on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ObjectiveDossier> kind() {
        return Kinds.OBJECTIVE;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(UNAIMED);
    }

    @Override
    public Seen observe(ObjectiveDossier dossier, Measured<Initiative> measured) {
        return new Seen(
                dossier.actions().size(),
                dossier.parts().size(),
                dossier.strategies().size(),
                dossier.complete(Action.TYPE) && measured.get(UNAIMED).get(0) == 0);
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.actions() > 0) {
            return Verdict.UPHELD;
        }
        if (seen.parts() > 0) {
            return Verdict.NOT_APPLICABLE;
        }
        return seen.complete() && seen.strategies() == 0
                ? Verdict.BREACHED
                : Verdict.undetermined(Data.ACTION_OBJECTIVES);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("actions", seen.actions())
                .count("parts", seen.parts())
                .count("strategies", seen.strategies())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("actions"),
                evidence.count("parts"),
                evidence.count("strategies"),
                evidence.flag("complete"));
    }

    /**
     * What leads to an objective.
     *
     * @param actions how many actions are linked to it
     * @param parts how many objectives are part of it
     * @param strategies how many strategies lead to it
     * @param complete whether all actions are on record
     */
    record Seen(long actions, long parts, long strategies, boolean complete) {}
}
