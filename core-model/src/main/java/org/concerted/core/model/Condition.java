package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;

/**
 * What must hold before a commitment does. Every condition is monotone: more commitments never make one fail, so that
 * the sets of commitments that can hold together are closed under union (Knaster–Tarski; Granovetter 1978).
 */
public sealed interface Condition {
    /**
     * At least so many of these commitments hold; of every other commitment on the same action where none is named.
     *
     * @param count how many, 1 or more
     * @param among the commitments counted; empty for all others on the same action
     */
    record AtLeast(int count, ImmutableSortedSet<Id<Commitment>> among) implements Condition {
        /** Refuses a count that is always or never reached. */
        public AtLeast {
            if (count < 1 || (!among.isEmpty() && count > among.size())) {
                throw ConcertedException.at(
                        "count",
                        String.valueOf(count),
                        among.isEmpty()
                                ? Text.of("1 ou plus", "1 or more")
                                : Text.of("de 1 à " + among.size(), "from 1 to " + among.size()));
            }
        }
    }

    /**
     * Each of these actors holds a commitment on the same action.
     *
     * @param actors at least one
     */
    record Actors(ImmutableSortedSet<Id<Actor>> actors) implements Condition {
        /** Refuses an empty set. */
        public Actors {
            refuseEmpty(actors.isEmpty(), "actors");
        }
    }

    /**
     * Money committed to the same action, by commitments that hold, reaches a total (a provision point).
     *
     * @param total the amount to reach, in one currency
     */
    record Total(Money total) implements Condition {}

    /**
     * Hours committed to the same action, by commitments that hold, reach a total.
     *
     * @param total the hours to reach
     */
    record TotalHours(Hours total) implements Condition {}

    /**
     * A decision is adopted.
     *
     * @param decision the decision
     */
    record Adopted(Id<Decision> decision) implements Condition {}

    /**
     * The other conditions are met by a day; after it, the commitment lapses.
     *
     * @param day the last day
     */
    record By(LocalDate day) implements Condition {}

    /**
     * All of these.
     *
     * @param of at least one
     */
    record AllOf(ImmutableList<Condition> of) implements Condition {
        /** Refuses an empty list, and conditions that nest too deep. */
        public AllOf {
            refuseEmpty(of.isEmpty(), "of");
            refuseDeep(of);
        }
    }

    /**
     * Any of these.
     *
     * @param of at least one
     */
    record AnyOf(ImmutableList<Condition> of) implements Condition {
        /** Refuses an empty list, and conditions that nest too deep. */
        public AnyOf {
            refuseEmpty(of.isEmpty(), "of");
            refuseDeep(of);
        }
    }

    /** Something that the party did not say, or that whoever looks may not see: nobody can tell whether it is met. */
    record Undisclosed() implements Condition {}

    /** How deep conditions may nest, so that no walk over them overflows the stack. Ours. */
    int DEEPEST = 32;

    private static void refuseDeep(ImmutableList<Condition> of) {
        int deepest = of.stream().mapToInt(Condition::depth).max().orElse(0);
        if (deepest >= DEEPEST) {
            throw ConcertedException.at(
                    "of",
                    String.valueOf(deepest + 1),
                    Text.of(
                            "au plus " + DEEPEST + " niveaux de conditions",
                            "at most " + DEEPEST + " levels of conditions"));
        }
    }

    private static int depth(Condition condition) {
        ImmutableList<Condition> of = condition instanceof AllOf all
                ? all.of()
                : condition instanceof AnyOf any ? any.of() : ImmutableList.of();
        return of.isEmpty()
                ? 0
                : 1 + of.stream().mapToInt(Condition::depth).max().orElse(0);
    }

    private static void refuseEmpty(boolean empty, String field) {
        if (empty) {
            throw ConcertedException.at(field, "[]", Text.of("au moins un élément", "at least one element"));
        }
    }
}
