package org.concerted.coordination.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concerted.coordination.grants.Overspending.Purse;
import org.concerted.core.model.ExpenseKind;

/** What no purse can pay, however spending is shared among them, is the excess of some set of kinds. */
class OverspendingProperties {
    private static final List<ExpenseKind> KINDS =
            List.of(ExpenseKind.COORDINATION, ExpenseKind.STAFF, ExpenseKind.ACTIVITY, ExpenseKind.OTHER);
    private static final int DOLLARS = 7;

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theExcessIsWhatNobodyCanPay(@ForAll long seed) {
        Random random = new Random(seed);
        List<Purse> purses = purses(random);
        List<ExpenseKind> dollars = new ArrayList<>();
        for (int i = random.nextInt(DOLLARS + 1); i > 0; i--) {
            dollars.add(KINDS.get(random.nextInt(KINDS.size())));
        }
        int unpaid = dollars.size() - payable(dollars, 0, purses, left(purses));

        Overspending found = Overspending.of(spent(dollars), purses);

        assertThat(found.excess().max(BigDecimal.ZERO)).isEqualByComparingTo(BigDecimal.valueOf(unpaid));
        assertThat(found.spending())
                .isEqualByComparingTo(BigDecimal.valueOf(
                        dollars.stream().filter(found.kinds()::contains).count()));
        assertThat(found.given())
                .isEqualByComparingTo(purses.stream()
                        .filter(purse -> purse.kinds().stream().anyMatch(found.kinds()::contains))
                        .map(Purse::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noKindIsNamedWithoutWhichTheExcessIsAsGreat(@ForAll long seed) {
        Random random = new Random(seed);
        List<Purse> purses = purses(random);
        Map<ExpenseKind, BigDecimal> spent = new EnumMap<>(ExpenseKind.class);
        KINDS.forEach(kind -> spent.put(kind, BigDecimal.valueOf(random.nextInt(DOLLARS) + 1L)));
        Overspending found = Overspending.of(spent, purses);
        if (found.excess().signum() <= 0) {
            assertThat(found.kinds()).hasSameSizeAs(KINDS);
            return;
        }
        for (ExpenseKind kind : found.kinds()) {
            Map<ExpenseKind, BigDecimal> without = new EnumMap<>(spent);
            without.remove(kind);
            assertThat(Overspending.of(without, purses).excess()).isLessThan(found.excess());
        }
    }

    /** How many dollars can be paid: each from any purse that is open to its kind and not empty, or not at all. */
    private static int payable(List<ExpenseKind> dollars, int from, List<Purse> purses, int[] left) {
        if (from == dollars.size()) {
            return 0;
        }
        int most = payable(dollars, from + 1, purses, left);
        for (int p = 0; p < left.length; p++) {
            if (left[p] > 0 && purses.get(p).kinds().contains(dollars.get(from))) {
                left[p]--;
                most = Math.max(most, 1 + payable(dollars, from + 1, purses, left));
                left[p]++;
            }
        }
        return most;
    }

    private static int[] left(List<Purse> purses) {
        return purses.stream().mapToInt(purse -> purse.amount().intValueExact()).toArray();
    }

    private static List<Purse> purses(Random random) {
        List<Purse> purses = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Set<ExpenseKind> kinds = EnumSet.noneOf(ExpenseKind.class);
            KINDS.stream().filter(kind -> random.nextInt(3) == 0).forEach(kinds::add);
            purses.add(new Purse(kinds, BigDecimal.valueOf(random.nextInt(4))));
        }
        return purses;
    }

    private static Map<ExpenseKind, BigDecimal> spent(List<ExpenseKind> dollars) {
        Map<ExpenseKind, BigDecimal> spent = new EnumMap<>(ExpenseKind.class);
        dollars.forEach(kind -> spent.merge(kind, BigDecimal.ONE, BigDecimal::add));
        return spent;
    }
}
