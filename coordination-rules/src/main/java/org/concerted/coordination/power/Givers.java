package org.concerted.coordination.power;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Id;
import org.concerted.core.model.Money;

/**
 * Who gives money.
 *
 * @param grants grants of each giver
 * @param shares each giver's share of all; empty where they are not known
 */
record Givers(ImmutableMap<Id<Actor>, Integer> grants, ImmutableMap<Id<Actor>, BigDecimal> shares) {
    static Givers of(List<Grant> all, LocalDate day, boolean complete) {
        Map<Id<Actor>, Integer> grants = new HashMap<>();
        Map<Id<Actor>, BigDecimal> amounts = new HashMap<>();
        Set<String> currencies = new HashSet<>();
        boolean known = complete;
        BigDecimal total = BigDecimal.ZERO;
        for (Grant grant : all) {
            boolean counts = !grant.passesOn() && !grant.inKind().equals(Optional.of(true)) && !grant.endedBefore(day);
            if (counts) {
                grants.merge(grant.giver(), 1, Integer::sum);
                known &= grant.amount().isPresent();
                BigDecimal amount = grant.amount().map(Money::amount).orElse(BigDecimal.ZERO);
                grant.amount().ifPresent(money -> currencies.add(money.currency()));
                amounts.merge(grant.giver(), amount, BigDecimal::add);
                known &= amount.signum() >= 0;
                total = total.add(amount);
            }
        }
        ImmutableMap.Builder<Id<Actor>, BigDecimal> shares = ImmutableMap.builder();
        if (known && currencies.size() == 1 && total.signum() > 0) {
            for (Map.Entry<Id<Actor>, BigDecimal> each : amounts.entrySet()) {
                shares.put(each.getKey(), each.getValue().divide(total, MathContext.DECIMAL64));
            }
        }
        return new Givers(ImmutableMap.copyOf(grants), shares.buildOrThrow());
    }

    Optional<MoneyPower> of(Id<Actor> actor) {
        return Optional.ofNullable(grants.get(actor))
                .map(count -> new MoneyPower(count, Optional.ofNullable(shares.get(actor))));
    }

    /** Herfindahl and Hirschman's index, Σ s². */
    Optional<Double> concentration() {
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(shares.values().stream()
                        .mapToDouble(share -> share.doubleValue() * share.doubleValue())
                        .sum());
    }
}
