package org.concerted.coordination.conditional;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;
import org.concerted.core.model.Provenance;

/** Small initiatives in which nearly every commitment waits for others: few names, few days, so that they meet. */
record RandomPledges(Random random, LocalDate day) {
    private static final int ACTORS = 3;
    private static final int ACTIONS = 2;
    private static final int DECISIONS = 2;

    static Initiative of(long seed, LocalDate day) {
        return new RandomPledges(new Random(seed), day).initiative();
    }

    private Initiative initiative() {
        Initiative.Builder initiative = Initiative.builder();
        initiative.id("pledges").name(Text.same("Pledges"));
        for (int i = 0; i < ACTORS; i++) {
            initiative.addActors(
                    Actor.builder().id(Id.of("o" + i)).name(Text.same("O" + i)).build());
        }
        for (int i = 0; i < ACTIONS; i++) {
            initiative.addActions(
                    Action.builder().id(Id.of("a" + i)).name(Text.same("A" + i)).build());
        }
        for (int i = 0; i < DECISIONS; i++) {
            Decision.Builder decision = Decision.builder().id(Id.of("d" + i)).matter(Text.same("D" + i));
            if (one(2)) {
                decision.state(DecisionState.ADOPTED);
                when(2).ifPresent(decision::date);
            } else if (one(2)) {
                decision.state(DecisionState.PROPOSED);
            }
            initiative.addDecisions(decision.build());
        }
        int size = 2 + random.nextInt(5);
        for (int i = 0; i < size; i++) {
            initiative.addCommitments(commitment(i, size));
        }
        return initiative.build();
    }

    private Commitment commitment(int i, int size) {
        LocalDate given = any();
        Commitment.Builder commitment = Commitment.builder()
                .id(Id.of("c" + i))
                .party(Id.of("o" + random.nextInt(ACTORS)))
                .provenance(
                        one(8)
                                ? new Provenance.Reported(given)
                                : Provenance.Given.builder()
                                        .date(given)
                                        .by(Text.same("Chair"))
                                        .recordedIn(Text.same("Minutes"))
                                        .build());
        if (!one(8)) {
            commitment.action(Id.of("a" + random.nextInt(ACTIONS)));
        }
        if (!one(3)) {
            commitment.hours(Hours.of(random.nextInt(3)));
        }
        if (!one(3)) {
            commitment.money(money());
        }
        if (!one(6)) {
            commitment.condition(condition(size, 3));
        }
        if (one(6)) {
            when(1).filter(on -> !on.isBefore(given)).ifPresent(commitment::withdrawn);
        } else if (one(8)) {
            when(1).filter(on -> !on.isBefore(given)).ifPresent(commitment::kept);
        }
        return commitment.build();
    }

    private Condition condition(int size, int depth) {
        int kind = random.nextInt(depth > 0 ? 13 : 7);
        return switch (kind) {
            case 0 -> new Condition.AtLeast(1 + random.nextInt(2), ImmutableSortedSet.of());
            case 1 -> among(size);
            case 2 -> new Condition.Actors(ImmutableSortedSet.of(Id.of("o" + random.nextInt(ACTORS))));
            case 3 -> new Condition.Total(money());
            case 4 -> new Condition.TotalHours(Hours.of(1 + random.nextInt(4)));
            case 5 -> new Condition.Adopted(Id.of("d" + random.nextInt(DECISIONS)));
            case 6 -> one(5) ? new Condition.Undisclosed() : among(size);
            case 7, 8, 9 -> new Condition.AnyOf(of(size, depth));
            default -> new Condition.AllOf(of(size, depth));
        };
    }

    private ImmutableList<Condition> of(int size, int depth) {
        ImmutableList.Builder<Condition> of = ImmutableList.builder();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            of.add(one(3) ? new Condition.By(any()) : condition(size, depth - 1));
        }
        return of.build();
    }

    private Condition.AtLeast among(int size) {
        ImmutableSortedSet.Builder<Id<Commitment>> among = ImmutableSortedSet.naturalOrder();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            among.add(Id.of("c" + random.nextInt(size)));
        }
        ImmutableSortedSet<Id<Commitment>> these = among.build();
        return new Condition.AtLeast(1 + random.nextInt(these.size()), these);
    }

    private Money money() {
        BigDecimal amount = one(3) ? new BigDecimal("1.50") : BigDecimal.valueOf(1L + random.nextInt(4));
        return new Money(amount, one(6) ? "EUR" : "CAD");
    }

    private Optional<LocalDate> when(int oneIn) {
        return random.nextInt(oneIn) == 0 ? Optional.of(any()) : Optional.empty();
    }

    private LocalDate any() {
        return day.minusDays(random.nextInt(4));
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }
}
