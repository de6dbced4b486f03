package org.concerted.coordination.commitments;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Step;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.CommitmentDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;

/**
 * What was given to the actions that some condition speaks of as a whole ("two others", "so many hours"): by the ordinal of
 * the action, in the order of ids, and under {@link #UNKNOWN} what names no action. Other actions are left out, so that few
 * documents hold any.
 */
final class Pledges implements Measure<Initiative, Pledges.Given> {
    /** The action of a commitment that names none. */
    static final int UNKNOWN = -1;

    static final Pledges MEASURE = new Pledges();

    private Pledges() {}

    @Override
    public String id() {
        return "commitments.pledges";
    }

    @Override
    public ImmutableSet<Kind<Initiative, ?>> looksAt() {
        return ImmutableSet.of(Kinds.COMMITMENT);
    }

    @Override
    public Given compute(Scope<Initiative> scope) {
        Subjects<CommitmentDossier> commitments = scope.subjects(Kinds.COMMITMENT);
        ImmutableSet<Integer> asked = asked(commitments);
        if (asked.isEmpty()) {
            return Given.NOTHING;
        }
        ImmutableSortedSet.Builder<Pledge> pledges = ImmutableSortedSet.naturalOrder();
        for (int i = 0; i < commitments.size(); i++) {
            if (commitments.present(i)) {
                CommitmentDossier dossier = commitments.dossier(i);
                int action = dossier.actionOrdinal();
                if (given(dossier.noun()) && (action == UNKNOWN ? perhaps(dossier.noun()) : asked.contains(action))) {
                    pledges.add(Pledge.of(dossier.noun(), action));
                }
            }
        }
        ImmutableListMultimap.Builder<Integer, Pledge> byAction = ImmutableListMultimap.builder();
        pledges.build().forEach(pledge -> byAction.put(pledge.action(), pledge));
        return Given.of(asked, byAction.build(), scope.asOf());
    }

    /** Nothing is computed anew unless a commitment changed that asks about an action, or may be on one that is asked about. */
    @Override
    public Given update(Given before, Step<Initiative> step, Scope<Initiative> scope) {
        ImmutableIntArray touched = step.touched(Kinds.COMMITMENT);
        Subjects<CommitmentDossier> old = step.before().subjects(Kinds.COMMITMENT);
        Subjects<CommitmentDossier> now = scope.subjects(Kinds.COMMITMENT);
        for (int t = 0; t < touched.length(); t++) {
            if (matters(before, old, touched.get(t)) || matters(before, now, touched.get(t))) {
                return compute(scope);
            }
        }
        return before;
    }

    private static boolean matters(Given before, Subjects<CommitmentDossier> commitments, int ordinal) {
        if (ordinal >= commitments.size() || !commitments.present(ordinal)) {
            return false;
        }
        CommitmentDossier dossier = commitments.dossier(ordinal);
        int action = dossier.actionOrdinal();
        boolean counted = action == UNKNOWN
                ? perhaps(dossier.noun()) && !before.asked().isEmpty()
                : before.asked().contains(action);
        return counted || asks(dossier);
    }

    private static ImmutableSet<Integer> asked(Subjects<CommitmentDossier> commitments) {
        ImmutableSet.Builder<Integer> asked = ImmutableSet.builder();
        for (int i = 0; i < commitments.size(); i++) {
            if (commitments.present(i)) {
                CommitmentDossier dossier = commitments.dossier(i);
                if (asks(dossier)) {
                    asked.add(dossier.actionOrdinal());
                }
            }
        }
        return asked.build();
    }

    private static boolean asks(CommitmentDossier dossier) {
        Optional<Condition> condition = dossier.noun().condition();
        return condition.isPresent() && dossier.actionOrdinal() >= 0 && asks(condition.get());
    }

    /** Whether a condition speaks of all that is given to the same action. */
    private static boolean asks(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.of().stream().anyMatch(Pledges::asks);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.of().stream().anyMatch(Pledges::asks);
        }
        return condition instanceof Condition.AtLeast atLeast && atLeast.among().isEmpty()
                || condition instanceof Condition.Actors
                || condition instanceof Condition.Total
                || condition instanceof Condition.TotalHours;
    }

    /** What names no action may be to any, unless what it accepts is a decision. */
    private static boolean perhaps(Commitment commitment) {
        return commitment.accepts().isEmpty();
    }

    /** Given by the party. */
    private static boolean given(Commitment commitment) {
        return commitment.provenance().binds();
    }

    /** Given by the party by a day, and not withdrawn by then. */
    static boolean stands(Commitment commitment, LocalDate day) {
        return given(commitment)
                && !commitment.provenance().date().isAfter(day)
                && commitment.withdrawn().filter(on -> !on.isAfter(day)).isEmpty();
    }

    /**
     * What was given.
     *
     * @param asked the actions that some condition speaks of as a whole
     * @param byAction what was given to them
     * @param asOf the day of the assessment
     * @param now what stands on that day, taken together
     */
    record Given(
            ImmutableSet<Integer> asked,
            ImmutableListMultimap<Integer, Pledge> byAction,
            LocalDate asOf,
            ImmutableMap<Integer, Sum> now) {
        static final Given NOTHING =
                new Given(ImmutableSet.of(), ImmutableListMultimap.of(), LocalDate.MIN, ImmutableMap.of());

        static Given of(ImmutableSet<Integer> asked, ImmutableListMultimap<Integer, Pledge> byAction, LocalDate asOf) {
            ImmutableMap.Builder<Integer, Sum> now = ImmutableMap.builder();
            byAction.asMap().forEach((action, pledges) -> now.put(action, standing(pledges, asOf)));
            return new Given(asked, byAction, asOf, now.buildOrThrow());
        }

        /** What was given to an action by a day and not withdrawn by then. */
        Sum by(int action, LocalDate day) {
            return day.equals(asOf) ? now.getOrDefault(action, Sum.NOTHING) : standing(byAction.get(action), day);
        }

        private static Sum standing(Collection<Pledge> pledges, LocalDate day) {
            return Sum.of(pledges.stream().filter(pledge -> pledge.stands(day)).toList());
        }
    }

    /**
     * One commitment given to an action.
     *
     * @param action the ordinal of the action
     * @param id the commitment
     * @param party the actor that gave it
     * @param date the day on which it did
     * @param withdrawn the day on which it withdrew it
     * @param hours the hours committed
     * @param money the money committed
     */
    record Pledge(
            int action,
            Id<Commitment> id,
            Id<Actor> party,
            LocalDate date,
            Optional<LocalDate> withdrawn,
            Optional<Hours> hours,
            Optional<Money> money)
            implements Comparable<Pledge> {
        static Pledge of(Commitment commitment, int action) {
            return new Pledge(
                    action,
                    commitment.id(),
                    commitment.party(),
                    commitment.provenance().date(),
                    commitment.withdrawn(),
                    commitment.hours(),
                    commitment.money());
        }

        /** Whether it was given by a day, and not withdrawn by then. */
        boolean stands(LocalDate day) {
            return !date.isAfter(day)
                    && withdrawn.filter(on -> !on.isAfter(day)).isEmpty();
        }

        @Override
        public int compareTo(Pledge other) {
            int byAction = Integer.compare(action, other.action);
            return byAction != 0 ? byAction : id.compareTo(other.id);
        }
    }
}
