package org.concerted.coordination.audit;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.concerted.coordination.conditional.CommitmentPicture;
import org.concerted.coordination.conditional.CommitmentPicture.Because;
import org.concerted.coordination.data.Nouns;
import org.concerted.core.assess.Index;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.FollowUpState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;

/**
 * What would no longer hold as it does if an actor withdrew, so that it can be prepared together: withdrawal is always
 * possible, and has stated consequences. It is computed from what is on record, and blames nobody. What was kept, done or
 * given up stays as it is.
 *
 * <p>Make it from what an audience may see, {@code view.seen()}.
 *
 * @param actor whoever would withdraw
 * @param ended its commitments that would end
 * @param noLongerStart commitments of others that start by themselves with it and would not without it, each with what it
 *     would wait for
 * @param noLongerTogether commitments of others that would hold if all moved together, and no longer would
 * @param withoutCarrier actions that it carries
 * @param withoutPartner actions that others carry, in which it takes part
 * @param waiting actions that come after one that it carries, directly or through others
 * @param released adopted decisions that would no longer bind it: those that mean to, those on a matter that it delegated and
 *     those that it accepted
 * @param decisionsWithoutOwner decisions that it sees to, and that are not yet carried out
 * @param seats seats that are held on its behalf
 * @param structures structures of which it carries the backbone, or for which it is fiduciary or legal person
 */
public record Withdrawal(
        Id<Actor> actor,
        ImmutableSortedSet<Id<Commitment>> ended,
        ImmutableSortedMap<Id<Commitment>, Because> noLongerStart,
        ImmutableSortedSet<Id<Commitment>> noLongerTogether,
        ImmutableSortedSet<Id<Action>> withoutCarrier,
        ImmutableSortedSet<Id<Action>> withoutPartner,
        ImmutableSortedSet<Id<Action>> waiting,
        ImmutableSortedSet<Id<Decision>> released,
        ImmutableSortedSet<Id<Decision>> decisionsWithoutOwner,
        ImmutableSortedSet<Id<Seat>> seats,
        ImmutableSortedSet<Id<Structure>> structures) {
    /**
     * What an actor's withdrawal would change in an initiative as it was known on a day.
     *
     * @param initiative the initiative
     * @param asOf the day
     * @param actor whoever would withdraw; an unknown one changes nothing
     * @param reported whether commitments that others reported count too, as in {@link CommitmentPicture#of}
     * @return what would no longer hold as it does
     */
    public static Withdrawal of(Initiative initiative, LocalDate asOf, Id<Actor> actor, boolean reported) {
        return new Reader(InitiativeDomain.INSTANCE.index(initiative, asOf), actor)
                .read(CommitmentPicture.of(initiative, asOf, reported));
    }

    /** Whether nothing on record would change. */
    public boolean changesNothing() {
        return ended.isEmpty()
                && withoutCarrier.isEmpty()
                && withoutPartner.isEmpty()
                && released.isEmpty()
                && decisionsWithoutOwner.isEmpty()
                && seats.isEmpty()
                && structures.isEmpty();
    }

    /** Reads an index. */
    private static final class Reader {
        private final Index<Initiative> index;
        private final Id<Actor> actor;
        private final LocalDate asOf;

        Reader(Index<Initiative> index, Id<Actor> actor) {
            this.index = index;
            this.actor = actor;
            this.asOf = index.asOf();
        }

        Withdrawal read(CommitmentPicture with) {
            ImmutableList<Commitment> own = Nouns.all(index, Commitment.TYPE).stream()
                    .filter(c -> c.party().equals(actor)
                            && c.withdrawn().isEmpty()
                            && c.kept().isEmpty())
                    .collect(ImmutableList.toImmutableList());
            ImmutableSortedSet<Id<Commitment>> ended = Nouns.ids(own, c -> true);
            CommitmentPicture without = with.without(ended);
            ImmutableSortedMap.Builder<Id<Commitment>, Because> noLonger = ImmutableSortedMap.naturalOrder();
            for (Id<Commitment> id : Sets.difference(Sets.difference(with.guaranteed(), without.guaranteed()), ended)) {
                without.waitsFor(id).ifPresent(because -> noLonger.put(id, because));
            }
            ImmutableList<Action> live = Nouns.all(index, Action.TYPE).stream()
                    .filter(Reader::live)
                    .collect(ImmutableList.toImmutableList());
            Set<Id<Decision>> accepted = new HashSet<>();
            own.forEach(commitment -> commitment.accepts().ifPresent(accepted::add));
            Optional<Id<Actor>> itself = Optional.of(actor);
            return new Withdrawal(
                    actor,
                    ended,
                    noLonger.buildOrThrow(),
                    Sets.difference(Sets.difference(with.together(), without.together()), ended).stream()
                            .collect(toImmutableSortedSet(Comparator.naturalOrder())),
                    Nouns.ids(live, action -> action.owner().equals(itself)),
                    Nouns.ids(live, action -> takesPart(action, own)),
                    after(live),
                    Nouns.ids(
                            Nouns.all(index, Decision.TYPE),
                            d -> d.adopted()
                                    && (d.binds().contains(actor)
                                            || d.delegatedBy().contains(actor)
                                            || accepted.contains(d.id()))),
                    Nouns.ids(Nouns.all(index, Decision.TYPE), d -> d.owner().equals(itself) && open(d)),
                    Nouns.ids(Nouns.all(index, Seat.TYPE), seat -> seat.actor().equals(itself) && holds(seat.period())),
                    Nouns.ids(
                            Nouns.all(index, Structure.TYPE),
                            s -> holds(s.period())
                                    && (s.backbones().contains(actor)
                                            || s.fiduciary().equals(itself)
                                            || s.legalPerson().equals(itself))));
        }

        private static boolean live(Action action) {
            return action.state()
                    .filter(s -> s == ActionState.DONE || s == ActionState.DROPPED)
                    .isEmpty();
        }

        private static boolean open(Decision decision) {
            boolean going = decision.state()
                    .filter(s -> s == DecisionState.REJECTED || s == DecisionState.DROPPED)
                    .isEmpty();
            return going
                    && decision.followUp()
                            .filter(f -> f == FollowUpState.DONE || f == FollowUpState.DROPPED)
                            .isEmpty();
        }

        private boolean holds(Optional<Span> period) {
            return period.map(span -> span.contains(asOf)).orElse(true);
        }

        private boolean takesPart(Action action, ImmutableList<Commitment> own) {
            return !action.owner().equals(Optional.of(actor))
                    && (action.partners().contains(actor)
                            || own.stream().anyMatch(c -> c.action().equals(Optional.of(action.id()))));
        }

        /** Live actions of others that come after one that it carries; one that is done holds nobody up. */
        private ImmutableSortedSet<Id<Action>> after(ImmutableList<Action> live) {
            Set<Id<Action>> held = new HashSet<>(Nouns.ids(live, a -> a.owner().equals(Optional.of(actor))));
            Set<Id<Action>> waiting = new HashSet<>();
            boolean grew = true;
            while (grew) {
                grew = false;
                for (Action action : live) {
                    if (!held.contains(action.id()) && action.after().stream().anyMatch(held::contains)) {
                        held.add(action.id());
                        waiting.add(action.id());
                        grew = true;
                    }
                }
            }
            return waiting.stream().collect(toImmutableSortedSet(Comparator.naturalOrder()));
        }
    }
}
