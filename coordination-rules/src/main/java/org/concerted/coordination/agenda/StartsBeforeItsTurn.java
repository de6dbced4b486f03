package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActionDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;

/**
 * An action is planned to start before the planned end of an action that it comes after. What is done, or given up, holds
 * nothing back.
 */
record StartsBeforeItsTurn() implements InitiativeRule<ActionDossier, StartsBeforeItsTurn.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("agenda.starts-before-its-turn")
            .asks(Text.of(
                    "L'ordre des actions est-il faisable, vu leurs dates?",
                    "Is the order of actions feasible, given their dates?"))
            .why(Text.of(
                    "Quand une action compte sur ce qu'une autre n'a pas encore fini, ses dates ne tiennent que sur papier.",
                    "Where an action counts on what another has not finished yet, its dates hold on paper only."))
            .observation(
                    Text.of(
                            "L'action « {subject} » doit commencer le {start} et vient après « {before} », dont la fin prévue est le"
                                    + " {end}.",
                            "The action \"{subject}\" is to start on {start} and comes after \"{before}\", whose planned end is {end}."))
            .upheld(Text.of(
                    "L'action « {subject} » commence après la fin prévue de ce qui la précède.",
                    "The action \"{subject}\" starts after the planned end of what it comes after."))
            .undetermined(Text.of(
                    "On ne peut pas dire si l'action « {subject} » commence avant la fin de ce qui la précède.",
                    "It cannot be said whether the action \"{subject}\" starts before the end of what it comes after."))
            .question(Text.of(
                    "Une partie peut-elle commencer plus tôt, ou une des dates est-elle à revoir?",
                    "Can a part of it start sooner, or is one of the dates to be looked at again?"))
            .addSources(Citation.ours(Text.of(
                    "Faisable (Connell et Kubisch 1998) : un ordre de dépendances que les dates permettent.",
                    "Doable (Connell & Kubisch 1998): an order of dependencies that the dates allow.")))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("start", Text.of("le début prévu", "the planned start"))
                    .put("before", Text.of("l'action qui précède", "the action that it comes after"))
                    .put("end", Text.of("sa fin prévue", "its planned end"))
                    .put("days", Text.of("jours entre les deux", "days between the two"))
                    .put("undated", Text.of("une date manque", "a date is missing"))
                    .put(
                            "unsaid",
                            Text.of(
                                    "l'état de ce qui précède n'est pas connu",
                                    "the state of what it comes after is not known"))
                    .put("first", Text.of("elle ne vient après aucune", "it comes after none"))
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
    public Seen observe(ActionDossier dossier, Measured<Initiative> measured) {
        Optional<LocalDate> start = dossier.noun().period().flatMap(Span::start);
        List<Action> before = dossier.prerequisites();
        boolean undated = false;
        boolean unsaid = false;
        Optional<Action> last = Optional.empty();
        for (Action action : before) {
            boolean known = action.state().isPresent();
            if (known && !ActionWithoutObjective.goesOn(action.state().get())) {
                continue;
            }
            Optional<LocalDate> end = end(action);
            if (start.isEmpty() || end.isEmpty()) {
                undated = true;
            } else if (start.get().isBefore(end.get())) {
                unsaid |= !known;
                last = known ? later(last, action) : last;
            }
        }
        Optional<LocalDate> end = last.flatMap(StartsBeforeItsTurn::end);
        return new Seen(
                start,
                last.map(action -> Action.TYPE.ref(action.id())),
                end,
                end.map(day -> ChronoUnit.DAYS.between(start.orElseThrow(), day)),
                undated,
                unsaid,
                before.isEmpty());
    }

    private static Optional<LocalDate> end(Action action) {
        return action.period().flatMap(Span::end);
    }

    /** The one that ends last; of two that end together, the one whose id comes first. */
    private static Optional<Action> later(Optional<Action> last, Action action) {
        Comparator<Action> order = Comparator.<Action, LocalDate>comparing(a -> end(a).orElseThrow())
                .thenComparing(Action::id, Comparator.reverseOrder());
        return last.isPresent() && order.compare(last.get(), action) > 0 ? last : Optional.of(action);
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.first()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.before().isPresent()) {
            return Verdict.BREACHED;
        }
        if (seen.unsaid()) {
            return Verdict.undetermined(Data.ACTION_STATES);
        }
        return seen.undated() ? Verdict.undetermined(Data.ACTION_PERIODS) : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder()
                .day("start", seen.start())
                .subject("before", seen.before())
                .day("end", seen.end());
        seen.days().ifPresent(days -> evidence.count("days", days));
        return evidence.flag("undated", seen.undated())
                .flag("unsaid", seen.unsaid())
                .flag("first", seen.first())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findDay("start"),
                evidence.findSubject("before"),
                evidence.findDay("end"),
                evidence.findCount("days"),
                evidence.flag("undated"),
                evidence.flag("unsaid"),
                evidence.flag("first"));
    }

    /**
     * An action and what it comes after.
     *
     * @param start its planned start
     * @param before of those that go on and end after it, the one that ends last
     * @param end the planned end of that one
     * @param days days between the two
     * @param undated whether a date is missing
     * @param unsaid whether of one that ends after it the state is not known
     * @param first whether it comes after none
     */
    record Seen(
            Optional<LocalDate> start,
            Optional<Ref> before,
            Optional<LocalDate> end,
            Optional<Long> days,
            boolean undated,
            boolean unsaid,
            boolean first) {}
}
