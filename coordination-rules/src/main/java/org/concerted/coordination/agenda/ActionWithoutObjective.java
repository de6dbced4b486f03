package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActionDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;

/**
 * An action under way or to come that leads to no objective: none of its own, none through its strategy, the action that
 * it is part of or what it influences.
 */
record ActionWithoutObjective() implements InitiativeRule<ActionDossier, ActionWithoutObjective.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("agenda.action-without-objective")
            .asks(Text.of(
                    "Chaque action mène-t-elle à un objectif commun?", "Does each action lead to a common objective?"))
            .why(Text.of(
                    "Une action qui mène à un objectif commun se comprend sans explication; une autre peut avoir ses raisons, qui"
                            + " gagnent à être dites.",
                    "An action that leads to a common objective explains itself; another may have its reasons, which are"
                            + " worth telling."))
            .observation(Text.of(
                    "Rien de consigné ne relie l'action « {subject} » à un objectif commun.",
                    "Nothing on record links the action \"{subject}\" to a common objective."))
            .upheld(Text.of(
                    "L'action « {subject} » mène à un objectif commun.",
                    "The action \"{subject}\" leads to a common objective."))
            .undetermined(Text.of(
                    "On ne peut pas dire si l'action « {subject} » mène à un objectif commun.",
                    "It cannot be said whether the action \"{subject}\" leads to a common objective."))
            .question(Text.of(
                    "À quoi cette action contribue-t-elle, et manque-t-il un objectif ou un lien?",
                    "What does this action contribute to, and is an objective or a link missing?"))
            .addSources(Citation.literature(Text.of(
                    "Connell et Kubisch 1998, théorie du changement : plausible, faisable, vérifiable; chaque action mène à un"
                            + " objectif",
                    "Connell & Kubisch 1998, theory of change: plausible, doable, testable; every action reaches an"
                            + " objective")))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("leads", Text.of("un chemin mène à un objectif", "a path leads to an objective"))
                    .put(
                            "perhaps",
                            Text.of(
                                    "un chemin y mène si des influences de sens inconnu sont favorables",
                                    "a path does if influences of unknown sign are favourable"))
                    .put("strategy", Text.of("elle relève d'une stratégie", "it belongs to a strategy"))
                    .put("goesOn", Text.of("elle est à venir ou en cours", "it is under way or to come"))
                    .put(
                            "complete",
                            Text.of(
                                    "toutes les actions et les influences sont consignées",
                                    "all actions and influences are on record"))
                    .buildOrThrow())
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ActionDossier> kind() {
        return Kinds.ACTION;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(Served.MEASURE);
    }

    @Override
    public Seen observe(ActionDossier dossier, Measured<Initiative> measured) {
        Action action = dossier.noun();
        Served served = measured.get(Served.MEASURE);
        return new Seen(
                !action.objectives().isEmpty() || served.reaching().contains(action.id()),
                served.perhaps().contains(action.id()),
                action.strategy().isPresent(),
                action.state().map(ActionWithoutObjective::goesOn),
                dossier.complete(Action.TYPE) && dossier.complete(Influence.TYPE));
    }

    static boolean goesOn(ActionState state) {
        return state == ActionState.PLANNED || state == ActionState.STARTED;
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.goesOn().isEmpty()) {
            return Verdict.undetermined(Data.ACTION_STATES);
        }
        if (!seen.goesOn().get()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.leads()) {
            return Verdict.UPHELD;
        }
        if (seen.perhaps()) {
            return Verdict.undetermined(Data.INFLUENCE_SIGN);
        }
        return seen.strategy() || !seen.complete() ? Verdict.undetermined(Data.ACTION_OBJECTIVES) : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .flag("leads", seen.leads())
                .flag("perhaps", seen.perhaps())
                .flag("strategy", seen.strategy())
                .flag("goesOn", seen.goesOn())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.flag("leads"),
                evidence.flag("perhaps"),
                evidence.flag("strategy"),
                evidence.findFlag("goesOn"),
                evidence.flag("complete"));
    }

    /**
     * An action and where it leads.
     *
     * @param leads whether a path leads to an objective
     * @param perhaps whether one does if influences of unknown sign are favourable
     * @param strategy whether it belongs to a strategy, which may have an objective that is not on record
     * @param goesOn whether it is under way or to come
     * @param complete whether all actions and influences are on record
     */
    record Seen(boolean leads, boolean perhaps, boolean strategy, Optional<Boolean> goesOn, boolean complete) {}
}
