package org.concerted.coordination.grants;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concerted.core.model.ExpenseKind;

/**
 * The kinds of expense on which most is spent beyond what may pay for them. Spending can be shared among purses exactly
 * where no set of kinds costs more than the purses that are open to at least one of them (Hall 1935, Gale 1957).
 *
 * @param kinds the fewest kinds on which the excess is as great as it gets; all kinds where there is no excess
 * @param spending what is spent on them
 * @param given what the purses open to at least one of them hold
 */
record Overspending(ImmutableList<ExpenseKind> kinds, BigDecimal spending, BigDecimal given) {

    /**
     * Money that may be spent on some kinds alone.
     *
     * @param kinds on what it may be spent
     * @param amount how much it is
     */
    record Purse(Set<ExpenseKind> kinds, BigDecimal amount) {}

    /**
     * Looks at every set of the kinds that are spent on: there are at most as many kinds as funders tell apart.
     *
     * @param spent what is spent on each kind, above zero
     * @param purses what may pay for it
     */
    static Overspending of(Map<ExpenseKind, BigDecimal> spent, List<Purse> purses) {
        ImmutableList<ExpenseKind> all = ImmutableList.sortedCopyOf(spent.keySet());
        Overspending found = within(all, spent, purses);
        Overspending most = found;
        for (int set = 1; set < 1 << all.size(); set++) {
            Overspending next = within(chosen(all, set), spent, purses);
            int more = next.excess().compareTo(most.excess());
            if (more > 0 || more == 0 && next.kinds.size() < most.kinds.size()) {
                most = next;
            }
        }
        return most.excess().signum() > 0 ? most : found;
    }

    /** What is spent beyond what is given; below zero where something is left. */
    BigDecimal excess() {
        return spending.subtract(given);
    }

    private static ImmutableList<ExpenseKind> chosen(ImmutableList<ExpenseKind> all, int set) {
        ImmutableList.Builder<ExpenseKind> chosen = ImmutableList.builder();
        for (int i = 0; i < all.size(); i++) {
            if ((set >> i & 1) == 1) {
                chosen.add(all.get(i));
            }
        }
        return chosen.build();
    }

    private static Overspending within(
            ImmutableList<ExpenseKind> kinds, Map<ExpenseKind, BigDecimal> spent, List<Purse> purses) {
        BigDecimal spending = kinds.stream()
                .map(kind -> spent.getOrDefault(kind, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal given = purses.stream()
                .filter(purse -> kinds.stream().anyMatch(purse.kinds()::contains))
                .map(Purse::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Overspending(kinds, spending, given);
    }
}
