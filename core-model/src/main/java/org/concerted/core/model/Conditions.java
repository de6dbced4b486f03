package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;

/** What conditions point at, and what is left of a conditional commitment once some of that is gone. */
final class Conditions {
    private Conditions() {}

    static void targets(Commitment commitment, Reference.Sink sink) {
        if (commitment.condition().isPresent()) {
            targets(commitment.condition().get(), sink);
        }
    }

    private static void targets(Condition condition, Reference.Sink sink) {
        if (condition instanceof Condition.AtLeast atLeast) {
            atLeast.among().forEach(id -> sink.accept(Commitment.TYPE, id.value()));
        } else if (condition instanceof Condition.Actors actors) {
            actors.actors().forEach(id -> sink.accept(Actor.TYPE, id.value()));
        } else if (condition instanceof Condition.Adopted adopted) {
            sink.accept(Decision.TYPE, adopted.decision().value());
        } else if (condition instanceof Condition.AllOf all) {
            all.of().forEach(each -> targets(each, sink));
        } else if (condition instanceof Condition.AnyOf any) {
            any.of().forEach(each -> targets(each, sink));
        }
    }

    /** The commitment itself always stands: only its party withdraws it. */
    static Optional<Commitment> without(Commitment commitment, Reference.Gone gone) {
        if (commitment.condition().isEmpty()) {
            return Optional.of(commitment);
        }
        Condition before = commitment.condition().get();
        Condition after = left(before, gone, 0, false);
        return Optional.of(
                after.equals(before)
                        ? commitment
                        : Commitment.builder().from(commitment).condition(after).build());
    }

    /**
     * What is left of a condition; what can no longer be told is undisclosed, since without it the rest would look met.
     *
     * @param depth how many conditions are around it
     * @param open whether it stands beside an undisclosed one that would do as well
     */
    private static Condition left(Condition condition, Reference.Gone gone, int depth, boolean open) {
        if (condition instanceof Condition.AtLeast atLeast) {
            ImmutableSortedSet<Id<Commitment>> left = atLeast.among().stream()
                    .filter(id -> !gone.test(Commitment.TYPE, id.value()))
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
            if (left.size() == atLeast.among().size()) {
                return condition;
            }
            if (left.size() < atLeast.count()) {
                return new Condition.Undisclosed();
            }
            Condition among = new Condition.AtLeast(atLeast.count(), left);
            if (open || !gone.hidden()) {
                return among;
            }
            return depth < Condition.DEEPEST
                    ? new Condition.AnyOf(ImmutableList.of(among, new Condition.Undisclosed()))
                    : new Condition.Undisclosed();
        }
        if (condition instanceof Condition.Actors actors) {
            return actors.actors().stream().anyMatch(id -> gone.test(Actor.TYPE, id.value()))
                    ? new Condition.Undisclosed()
                    : condition;
        }
        if (condition instanceof Condition.Adopted adopted) {
            return gone.test(Decision.TYPE, adopted.decision().value()) ? new Condition.Undisclosed() : condition;
        }
        if (condition instanceof Condition.AllOf all) {
            return new Condition.AllOf(left(all.of(), gone, depth + 1, false));
        }
        if (condition instanceof Condition.AnyOf any) {
            boolean undisclosed = any.of().contains(new Condition.Undisclosed());
            return new Condition.AnyOf(left(any.of(), gone, depth + 1, undisclosed));
        }
        return condition;
    }

    private static ImmutableList<Condition> left(
            ImmutableList<Condition> of, Reference.Gone gone, int depth, boolean open) {
        return of.stream().map(each -> left(each, gone, depth, open)).collect(ImmutableList.toImmutableList());
    }
}
