package org.concerted.coordination.commitments;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.concerted.coordination.commitments.Pledges.Pledge;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;

/**
 * What was given to one action by a day, taken together.
 *
 * @param count how many commitments
 * @param parties the actors that gave them
 * @param hours their hours, those that are not said left out
 * @param hoursOpen whether some do not say their hours
 * @param money their money by currency, what is not said left out
 * @param moneyOpen whether some do not say their money
 */
record Sum(
        int count,
        ImmutableSet<Id<Actor>> parties,
        BigDecimal hours,
        boolean hoursOpen,
        ImmutableMap<String, BigDecimal> money,
        boolean moneyOpen) {
    static final Sum NOTHING = new Sum(0, ImmutableSet.of(), BigDecimal.ZERO, false, ImmutableMap.of(), false);

    static Sum of(Iterable<Pledge> pledges) {
        int count = 0;
        Set<Id<Actor>> parties = new HashSet<>();
        BigDecimal hours = BigDecimal.ZERO;
        boolean hoursOpen = false;
        Map<String, BigDecimal> money = new HashMap<>();
        boolean moneyOpen = false;
        for (Pledge pledge : pledges) {
            count++;
            parties.add(pledge.party());
            hoursOpen |= pledge.hours().isEmpty();
            moneyOpen |= pledge.money().isEmpty();
            if (pledge.hours().isPresent()) {
                hours = hours.add(pledge.hours().get().toDecimal());
            }
            pledge.money().ifPresent(given -> money.merge(given.currency(), given.amount(), BigDecimal::add));
        }
        return new Sum(count, ImmutableSet.copyOf(parties), hours, hoursOpen, ImmutableMap.copyOf(money), moneyOpen);
    }

    BigDecimal money(String currency) {
        return money.getOrDefault(currency, BigDecimal.ZERO);
    }
}
