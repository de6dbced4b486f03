package org.concerted.coordination.conditional;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.concerted.core.model.Action;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;

/** Conditions evaluated as they read, over and over, on what was known on a day. */
record Dumb(Initiative known, LocalDate asOf, boolean reported) {
    Set<Id<Commitment>> least(boolean unknownHolds) {
        return least(asOf, unknownHolds);
    }

    Set<Id<Commitment>> greatest(boolean unknownHolds) {
        Set<Id<Commitment>> now = new HashSet<>();
        standing(asOf).forEach(c -> now.add(c.id()));
        return iterate(now, asOf, unknownHolds);
    }

    private Set<Id<Commitment>> least(LocalDate day, boolean unknownHolds) {
        return iterate(Set.of(), day, unknownHolds);
    }

    private Set<Id<Commitment>> iterate(Set<Id<Commitment>> start, LocalDate day, boolean unknownHolds) {
        Set<Id<Commitment>> now = start;
        while (true) {
            Set<Id<Commitment>> next = new HashSet<>();
            for (Commitment c : standing(day)) {
                boolean kept = c.kept().filter(k -> !k.isAfter(day)).isPresent();
                if (kept
                        || c.condition().isEmpty()
                        || met(c.condition().get(), c, now, day, LocalDate.MAX, unknownHolds)) {
                    next.add(c.id());
                }
            }
            if (next.equals(now)) {
                return now;
            }
            now = next;
        }
    }

    private List<Commitment> standing(LocalDate day) {
        return known.commitments().stream()
                .filter(c -> reported || c.provenance().binds())
                .filter(c -> !c.provenance().date().isAfter(day))
                .filter(c -> c.withdrawn().isEmpty() || c.withdrawn().get().isAfter(day))
                .toList();
    }

    private boolean met(
            Condition condition,
            Commitment self,
            Set<Id<Commitment>> set,
            LocalDate day,
            LocalDate deadline,
            boolean unknownHolds) {
        if (condition instanceof Condition.AllOf all) {
            LocalDate by = all.of().stream()
                    .filter(Condition.By.class::isInstance)
                    .map(c -> ((Condition.By) c).day())
                    .reduce(deadline, (a, b) -> a.isBefore(b) ? a : b);
            if (by.isBefore(deadline) && by.isBefore(day)) {
                return met(all, self, least(by, unknownHolds), by, deadline, unknownHolds)
                        && standing(by).contains(self);
            }
            return all.of().stream().allMatch(c -> met(c, self, set, day, by, unknownHolds));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.of().stream().anyMatch(c -> met(c, self, set, day, deadline, unknownHolds));
        }
        if (condition instanceof Condition.By) {
            return true;
        }
        if (condition instanceof Condition.Undisclosed) {
            return unknownHolds;
        }
        if (condition instanceof Condition.Adopted adopted) {
            Optional<Decision> decision = known.registry().find(Decision.TYPE, adopted.decision());
            if (decision.isEmpty() || decision.get().state().isEmpty()) {
                return unknownHolds;
            }
            if (decision.get().state().get() != DecisionState.ADOPTED) {
                return false;
            }
            return decision.get().date().map(date -> !date.isAfter(day)).orElse(day.equals(asOf) || unknownHolds);
        }
        if (condition instanceof Condition.AtLeast atLeast && !atLeast.among().isEmpty()) {
            return atLeast.among().stream().filter(set::contains).count() >= atLeast.count();
        }
        if (self.action().isEmpty()) {
            return unknownHolds;
        }
        List<Commitment> there = standing(day).stream()
                .filter(c -> !c.id().equals(self.id()) && set.contains(c.id()))
                .filter(c -> on(c, self.action().get(), unknownHolds))
                .toList();
        if (condition instanceof Condition.AtLeast atLeast) {
            return there.size() >= atLeast.count();
        }
        if (condition instanceof Condition.Actors actors) {
            return actors.actors().stream()
                    .allMatch(actor -> actor.equals(self.party())
                            || there.stream().anyMatch(c -> c.party().equals(actor)));
        }
        List<Commitment> own =
                ImmutableList.<Commitment>builder().addAll(there).add(self).build();
        if (condition instanceof Condition.TotalHours hours) {
            return reaches(
                    own, c -> c.hours().map(Hours::toDecimal), hours.total().toDecimal(), unknownHolds);
        }
        Condition.Total total = (Condition.Total) condition;
        return reaches(
                own,
                c -> c.money()
                        .map(m -> m.currency().equals(total.total().currency())
                                ? m.amount().max(BigDecimal.ZERO)
                                : BigDecimal.ZERO),
                total.total().amount(),
                unknownHolds);
    }

    private static boolean on(Commitment c, Id<Action> action, boolean unknownHolds) {
        return c.action().map(action::equals).orElse(unknownHolds && c.accepts().isEmpty());
    }

    private static boolean reaches(
            List<Commitment> there,
            Function<Commitment, Optional<BigDecimal>> amount,
            BigDecimal total,
            boolean unknownHolds) {
        return unknownHolds && there.stream().anyMatch(c -> amount.apply(c).isEmpty())
                || there.stream()
                                .flatMap(c -> amount.apply(c).stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(total)
                        >= 0;
    }

    static ImmutableSet<Id<Commitment>> counted(Initiative known, boolean reported) {
        return known.commitments().stream()
                .filter(c ->
                        (reported || c.provenance().binds()) && c.withdrawn().isEmpty())
                .map(Commitment::id)
                .collect(ImmutableSet.toImmutableSet());
    }
}
