package org.concerted.coordination.audit;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.concerted.coordination.conditional.CommitmentPicture;
import org.concerted.coordination.data.Nouns;
import org.concerted.core.Ref;
import org.concerted.core.assess.Index;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Acceptance;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Reservation;

/**
 * Who would be bound by a set of actions, actor by actor, and by which act of its own: a plan comes with one, to show that
 * nobody was bound who did not offer (each actor is bound by its own acts alone: Bourque 2008; GEO 2014). What is not on
 * record is {@link Act#NONE}: it is for the actor to say, and no fault of anybody.
 *
 * <p>It holds what actors reserved: make it from what an audience may see, {@code view.seen()}.
 *
 * @param actors what each actor is named for; those that are named for nothing are left out
 */
public record AutonomyAudit(ImmutableSortedMap<Id<Actor>, ImmutableList<Part>> actors) {
    /** The audit of these actions in an initiative as it was known on a day. Unknown actions are passed over. */
    public static AutonomyAudit of(Initiative initiative, LocalDate asOf, Set<Id<Action>> actions) {
        return new Auditor(initiative, asOf).audit(actions);
    }

    /**
     * Actors named for something without an act of their own that stands whatever others do. Whoever withdrew and is named
     * no more is not among them.
     */
    public ImmutableSortedSet<Id<Actor>> withoutOwnAct() {
        return those(part -> !part.offered() && !part.left());
    }

    /** Actors named for something that they reserved, without an act of their own. */
    public ImmutableSortedSet<Id<Actor>> reached() {
        return those(part -> !part.offered() && !part.left() && !part.reserved().isEmpty());
    }

    /** Whether nobody is named who did not offer. */
    public boolean bindsNobodyElse() {
        return withoutOwnAct().isEmpty();
    }

    private ImmutableSortedSet<Id<Actor>> those(java.util.function.Predicate<Part> test) {
        return actors.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(test))
                .map(Map.Entry::getKey)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Reads an initiative. */
    private static final class Auditor {
        private final LocalDate asOf;
        private final Map<Id<Action>, Action> actions = new TreeMap<>();
        private final Map<Id<Action>, ListMultimap<Id<Actor>, Commitment>> commitments = new HashMap<>();
        private final List<Reservation> reservations = new ArrayList<>();
        private final CommitmentPicture picture;

        Auditor(Initiative initiative, LocalDate asOf) {
            this.asOf = asOf;
            Index<Initiative> index = InitiativeDomain.INSTANCE.index(initiative, asOf);
            picture = CommitmentPicture.of(index.subjects(Kinds.COMMITMENT), asOf, false);
            Nouns.all(index, Action.TYPE).forEach(action -> actions.put(action.id(), action));
            for (Commitment commitment : Nouns.all(index, Commitment.TYPE)) {
                commitment
                        .action()
                        .ifPresent(action -> commitments
                                .computeIfAbsent(action, key -> ArrayListMultimap.create())
                                .put(commitment.party(), commitment));
            }
            reservations.addAll(Nouns.all(index, Reservation.TYPE));
        }

        AutonomyAudit audit(Set<Id<Action>> asked) {
            Map<Id<Actor>, List<Part>> parts = new TreeMap<>();
            for (Action action : actions.values()) {
                if (asked.contains(action.id())) {
                    Set<Id<Actor>> named = new HashSet<>(action.partners());
                    action.owner().ifPresent(named::add);
                    named.addAll(on(action).keySet());
                    for (Id<Actor> actor : named) {
                        parts.computeIfAbsent(actor, a -> new ArrayList<>()).add(part(actor, action));
                    }
                }
            }
            ImmutableSortedMap.Builder<Id<Actor>, ImmutableList<Part>> result = ImmutableSortedMap.naturalOrder();
            parts.forEach((actor, of) ->
                    result.put(actor, ImmutableList.sortedCopyOf(Comparator.comparing(Part::action), of)));
            return new AutonomyAudit(result.buildOrThrow());
        }

        private ListMultimap<Id<Actor>, Commitment> on(Action action) {
            return commitments.getOrDefault(action.id(), ImmutableListMultimap.of());
        }

        private Part part(Id<Actor> actor, Action action) {
            boolean carries = action.owner().equals(Optional.of(actor));
            List<Commitment> own = on(action).get(actor);
            return new Part(
                    action.id(),
                    carries,
                    carries || action.partners().contains(actor),
                    act(own, carries ? action.acceptance() : Optional.empty()),
                    own.stream()
                            .filter(c -> c.withdrawn().isEmpty())
                            .map(Commitment::id)
                            .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())),
                    reservations.stream()
                            .filter(r -> r.actor().equals(actor) && covers(r, action))
                            .map(Reservation::id)
                            .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())));
        }

        private Act act(List<Commitment> own, Optional<Acceptance> answer) {
            if (answer.equals(Optional.of(Acceptance.DECLINED))) {
                return Act.DECLINED;
            }
            Act act = answer.map(said -> said == Acceptance.ACCEPTED ? Act.OWN : Act.ASKED)
                    .orElse(Act.NONE);
            boolean withdrew = false;
            Act committed = Act.NONE;
            for (Commitment commitment : own) {
                withdrew |= commitment.withdrawn().isPresent();
                if (commitment.withdrawn().isEmpty()) {
                    Act by = act(commitment);
                    committed = by.compareTo(committed) > 0 ? by : committed;
                }
            }
            // who agreed to carry an action and commits to it on a condition has named the condition
            act = committed == Act.CONDITIONAL || committed.compareTo(act) > 0 ? committed : act;
            return withdrew && act.compareTo(Act.CONDITIONAL) < 0 ? Act.DECLINED : act;
        }

        private Act act(Commitment commitment) {
            if (!commitment.provenance().binds()) {
                return Act.REPORTED;
            }
            return picture.starts(commitment.id()) ? Act.OWN : Act.CONDITIONAL;
        }

        private boolean covers(Reservation reservation, Action action) {
            boolean holds = reservation
                    .period()
                    .map(span -> action.period().map(span::overlaps).orElseGet(() -> span.contains(asOf)))
                    .orElse(true);
            ImmutableSet.Builder<Ref> matters = ImmutableSet.builder();
            matters.add(Action.TYPE.ref(action.id()));
            action.objectives().forEach(objective -> matters.add(Objective.TYPE.ref(objective)));
            return holds && matters.build().stream().anyMatch(reservation.covers()::contains);
        }
    }
}
