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

    /** A commitment whose condition can no longer be met does not stand; one that lost a mere alternative does. */
    static Optional<Commitment> without(Commitment commitment, Reference.Gone gone) {
        if (commitment.condition().isEmpty()) {
            return Optional.of(commitment);
        }
        Condition before = commitment.condition().get();
        Optional<Condition> after = without(before, gone);
        return after.map(condition -> condition.equals(before)
                ? commitment
                : Commitment.builder().from(commitment).condition(condition).build());
    }

    private static Optional<Condition> without(Condition condition, Reference.Gone gone) {
        if (condition instanceof Condition.AtLeast atLeast) {
            ImmutableSortedSet<Id<Commitment>> left = atLeast.among().stream()
                    .filter(id -> !gone.test(Commitment.TYPE, id.value()))
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
            if (left.size() == atLeast.among().size()) {
                return Optional.of(condition);
            }
            return left.size() < atLeast.count()
                    ? Optional.empty()
                    : Optional.of(new Condition.AtLeast(atLeast.count(), left));
        }
        if (condition instanceof Condition.Actors actors) {
            return actors.actors().stream().anyMatch(id -> gone.test(Actor.TYPE, id.value()))
                    ? Optional.empty()
                    : Optional.of(condition);
        }
        if (condition instanceof Condition.Adopted adopted) {
            return gone.test(Decision.TYPE, adopted.decision().value()) ? Optional.empty() : Optional.of(condition);
        }
        if (condition instanceof Condition.AllOf all) {
            ImmutableList<Condition> left = left(all.of(), gone);
            return left.size() < all.of().size() ? Optional.empty() : Optional.of(new Condition.AllOf(left));
        }
        if (condition instanceof Condition.AnyOf any) {
            ImmutableList<Condition> left = left(any.of(), gone);
            return left.isEmpty() ? Optional.empty() : Optional.of(new Condition.AnyOf(left));
        }
        return Optional.of(condition);
    }

    private static ImmutableList<Condition> left(ImmutableList<Condition> of, Reference.Gone gone) {
        return of.stream().flatMap(each -> without(each, gone).stream()).collect(ImmutableList.toImmutableList());
    }
}
