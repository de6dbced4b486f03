package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.ObjectiveDossier;
import org.concerted.core.model.Action;
import org.concerted.core.model.Initiative;

/** An action towards an objective cannot end before its horizon, given what it comes after and how long each takes. */
record ChainBeyondHorizon() implements InitiativeRule<ObjectiveDossier, ChainBeyondHorizon.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("agenda.chain-beyond-horizon")
            .asks(Text.of(
                    "Ce qui mène à l'objectif peut-il finir avant son horizon?",
                    "Can what leads to the objective end before its horizon?"))
            .why(Text.of(
                    "Des actions qui s'attendent l'une l'autre additionnent leurs durées : chacune peut être réaliste, et la"
                            + " suite dépasser l'horizon.",
                    "Actions that wait for one another add up how long they take: each may be realistic, and the chain go"
                            + " beyond the horizon."))
            .observation(Text.of(
                    "L'horizon de l'objectif « {subject} » est le {horizon}. Avec ce qu'elle attend, l'action « {last} » finit au"
                            + " plus tôt le {end}.",
                    "The horizon of the objective \"{subject}\" is {horizon}. With what it waits for, the action \"{last}\" ends on"
                            + " {end} at the soonest."))
            .upheld(Text.of(
                    "Les actions qui mènent à l'objectif « {subject} » peuvent finir avant son horizon.",
                    "The actions that lead to the objective \"{subject}\" can end before its horizon."))
            .undetermined(Text.of(
                    "On ne peut pas dire si les actions qui mènent à l'objectif « {subject} » peuvent finir avant son horizon.",
                    "It cannot be said whether the actions that lead to the objective \"{subject}\" can end before its"
                            + " horizon."))
            .question(Text.of(
                    "Que pourrait-on commencer plus tôt, faire en parallèle, alléger, ou attendre plus tard?",
                    "What could start sooner, run side by side, be made lighter, or be awaited later?"))
            .addSources(
                    Citation.literature(Text.of(
                            "Kelley et Walker 1959, méthode du chemin critique",
                            "Kelley & Walker 1959, critical path method")),
                    Citation.ours(Text.of(
                            "Faisable (Connell et Kubisch 1998) : la suite des dépendances tient dans l'horizon.",
                            "Doable (Connell & Kubisch 1998): the chain of dependencies fits within the horizon.")))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("horizon", Text.of("l'horizon de l'objectif", "the objective's horizon"))
                    .put("last", Text.of("l'action qui finit la dernière", "the action that ends last"))
                    .put("end", Text.of("sa fin, au plus tôt", "its end, at the soonest"))
                    .put("beyond", Text.of("cette fin dépasse l'horizon", "this end is beyond the horizon"))
                    .put(
                            "unsure",
                            Text.of(
                                    "une date ou un état manque, ici ou dans ce qui précède",
                                    "a date or a state is missing, here or in what comes before"))
                    .put("none", Text.of("aucune action n'y est rattachée", "no action is linked to it"))
                    .buildOrThrow())
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
        return ImmutableSet.of(Schedule.CERTAIN);
    }

    @Override
    public Seen observe(ObjectiveDossier dossier, Measured<Initiative> measured) {
        Schedule schedule = measured.get(Schedule.CERTAIN);
        Optional<Action> last = Optional.empty();
        Optional<LocalDate> end = Optional.empty();
        boolean unsure = false;
        for (Action action : dossier.actions()) {
            Schedule.Slot slot = schedule.slots().get(action.id());
            if (slot != null) {
                unsure |= !slot.whole();
                boolean first = end.isEmpty()
                        || slot.end().isAfter(end.get())
                        || slot.end().equals(end.get())
                                && action.id().compareTo(last.orElseThrow().id()) < 0;
                last = first ? Optional.of(action) : last;
                end = first ? Optional.of(slot.end()) : end;
            } else {
                unsure |= schedule.undated().contains(action.id());
            }
        }
        Optional<LocalDate> horizon = dossier.noun().horizon();
        return new Seen(
                horizon,
                last.map(action -> Action.TYPE.ref(action.id())),
                end,
                horizon.isPresent() && end.filter(horizon.get()::isBefore).isPresent(),
                unsure,
                dossier.actions().isEmpty());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.none()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.horizon().isEmpty()) {
            return Verdict.undetermined(Data.OBJECTIVE_HORIZONS);
        }
        if (seen.beyond()) {
            return Verdict.BREACHED;
        }
        return seen.unsure() ? Verdict.undetermined(Data.ACTION_PERIODS, Data.ACTION_STATES) : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .day("horizon", seen.horizon())
                .subject("last", seen.last())
                .day("end", seen.end())
                .flag("beyond", seen.beyond())
                .flag("unsure", seen.unsure())
                .flag("none", seen.none())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findDay("horizon"),
                evidence.findSubject("last"),
                evidence.findDay("end"),
                evidence.flag("beyond"),
                evidence.flag("unsure"),
                evidence.flag("none"));
    }

    /**
     * An objective and what leads to it.
     *
     * @param horizon its horizon
     * @param last of the actions that serve it, the one that ends last
     * @param end when that one ends at the soonest
     * @param beyond whether that is after the horizon
     * @param unsure whether a date or a state is missing
     * @param none whether no action serves it
     */
    record Seen(
            Optional<LocalDate> horizon,
            Optional<Ref> last,
            Optional<LocalDate> end,
            boolean beyond,
            boolean unsure,
            boolean none) {}
}
