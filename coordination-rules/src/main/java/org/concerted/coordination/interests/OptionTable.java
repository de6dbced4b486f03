package org.concerted.coordination.interests;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concerted.coordination.conditional.Known;

/**
 * What options are worth to actors, each on its own scale: no two actors' points are ever compared or added. An option is
 * acceptable where it is worth at least as much to every actor as its best alternative (Fisher &amp; Ury 1981: never accept
 * less); what is unknown leaves that open. Over dense integers: actors and options by number.
 *
 * @param worth for each actor, what each option is worth to it; absent where that is not known
 * @param alternatives for each actor, what its best alternative is worth to it; absent where that is not known
 */
public record OptionTable(
        ImmutableList<ImmutableList<Optional<BigDecimal>>> worth, ImmutableList<Optional<BigDecimal>> alternatives) {
    /** Refuses tables that are not square with one another. */
    public OptionTable {
        Preconditions.checkArgument(
                worth.size() == alternatives.size(),
                "alternatives: %s; expected one for each of %s actors",
                alternatives.size(),
                worth.size());
        for (ImmutableList<Optional<BigDecimal>> row : worth) {
            Preconditions.checkArgument(
                    row.size() == worth.get(0).size(),
                    "worth: %s options; expected %s for every actor",
                    row.size(),
                    worth.get(0).size());
        }
    }

    /** How many actors there are. */
    public int actors() {
        return worth.size();
    }

    /** How many options there are; none where there is no actor. */
    public int options() {
        return worth.isEmpty() ? 0 : worth.get(0).size();
    }

    /** Whether an actor can accept an option. */
    public Known accepts(int actor, int option) {
        Optional<BigDecimal> value = worth.get(actor).get(option);
        Optional<BigDecimal> alternative = alternatives.get(actor);
        if (value.isEmpty() || alternative.isEmpty()) {
            return Known.UNKNOWN;
        }
        return value.get().compareTo(alternative.get()) >= 0 ? Known.YES : Known.NO;
    }

    /** Whether every actor can accept an option; unknown where there is no actor. */
    public Known acceptable(int option) {
        return IntStream.range(0, actors())
                .mapToObj(actor -> accepts(actor, option))
                .min(Known::compareTo)
                .orElse(Known.UNKNOWN);
    }

    /**
     * Whether an option is acceptable to all and no other such option is worth at least as much to every actor and more to
     * one.
     */
    public Known pareto(int option) {
        Known result = acceptable(option);
        for (int other = 0; other < options(); other++) {
            if (other != option) {
                Known dominated = least(acceptable(other), dominates(other, option));
                result = least(result, not(dominated));
            }
        }
        return result;
    }

    private Known dominates(int one, int other) {
        Known never = Known.YES;
        Known more = Known.NO;
        for (ImmutableList<Optional<BigDecimal>> row : worth) {
            Optional<BigDecimal> a = row.get(one);
            Optional<BigDecimal> b = row.get(other);
            if (a.isEmpty() || b.isEmpty()) {
                never = least(never, Known.UNKNOWN);
                more = most(more, Known.UNKNOWN);
            } else {
                int compared = a.get().compareTo(b.get());
                never = least(never, compared >= 0 ? Known.YES : Known.NO);
                more = most(more, compared > 0 ? Known.YES : Known.NO);
            }
        }
        return least(never, more);
    }

    private static Known least(Known one, Known other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Known most(Known one, Known other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Known not(Known known) {
        return known == Known.UNKNOWN ? Known.UNKNOWN : known == Known.YES ? Known.NO : Known.YES;
    }
}
