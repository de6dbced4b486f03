package org.concerted.coordination.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concerted.coordination.Asked;
import org.concerted.core.Text;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Capacity;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;
import org.concerted.core.model.Span;
import org.junit.jupiter.api.Test;

class WorkloadTest {
    @Test
    void whatIsAskedForIsSpreadOverTheDays() {
        Workload workload = of(action("a")
                .effort(Hours.of(300))
                .coordination(Hours.of(65))
                .cost(new Money(new BigDecimal("730.00"), "CAD"))
                .period(Span.of(LocalDate.of(2025, 7, 2), LocalDate.of(2026, 7, 1))));
        assertThat(workload.years().keySet()).containsExactly(2025, 2026);
        assertThat(year(workload, 2025).hours()).isEqualTo(Hours.of(183));
        assertThat(year(workload, 2026).hours()).isEqualTo(Hours.of(182));
        assertThat(year(workload, 2025).money().values()).containsExactly(new Money(new BigDecimal("366.00"), "CAD"));
        assertThat(year(workload, 2026).money().values()).containsExactly(new Money(new BigDecimal("364.00"), "CAD"));
        assertThat(workload.undated().none()).isTrue();
    }

    @Test
    void withoutAnEndItIsSetApartAndWhatWasGivenUpAsksForNothing() {
        Workload workload = of(
                action("a").effort(Hours.of(5)),
                action("b")
                        .cost(Money.cad(7))
                        .period(Span.builder().start(LocalDate.of(2025, 1, 1)).build()),
                action("c").effort(Hours.of(9)).state(ActionState.DROPPED),
                action("d").period(Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1))));
        assertThat(workload.years()).isEmpty();
        assertThat(workload.undated().none()).isFalse();
        assertThat(workload.undated().hours()).isEqualTo(Hours.of(5));
        assertThat(workload.undated().money().values()).containsExactly(Money.cad(7));
    }

    @Test
    void whatOrganisationsCanGiveIsSpreadTheSameWay() {
        Span twoYears = Span.of(LocalDate.of(2025, 7, 2), LocalDate.of(2026, 7, 1));
        Initiative.Builder initiative = Initiative.builder();
        initiative.id("w").name(Text.same("W"));
        for (String actor : new String[] {"a", "b", "c"}) {
            initiative.addActor(
                    Actor.builder().id(Id.of(actor)).name(Text.same(actor)).build());
        }
        initiative.addCapacity(
                capacity("a").hours(Hours.of(365)).period(twoYears).build());
        initiative.addCapacity(
                capacity("b").money(Money.cad(365)).period(twoYears).build());
        initiative.addCapacity(capacity("c").hours(Hours.of(9)).build());
        Workload workload = Assessor.with(Asked.only("agenda.chain-beyond-horizon"))
                .assess(initiative.build(), Asked.TODAY)
                .measure(Workload.MEASURE);
        assertThat(workload.declared()).isEqualTo(2);
        assertThat(workload.capacities().keySet()).containsExactly(2025, 2026);
        Workload.Asked first =
                java.util.Objects.requireNonNull(workload.capacities().get(2025));
        assertThat(first.hours()).isEqualTo(Hours.of(183));
        assertThat(first.money().values()).containsExactly(new Money(new BigDecimal("183.00"), "CAD"));
        assertThat(workload.years()).isEmpty();
        assertThat(workload.actors().keySet()).containsExactly(Id.<Actor>of("a"), Id.<Actor>of("b"));
    }

    @Test
    void eachOrganisationSeesWhatItCarriesBesideWhatItDeclared() {
        Span year = Span.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        Initiative.Builder initiative = Initiative.builder().id("w").name(Text.same("W"));
        for (String actor : new String[] {"a", "b"}) {
            initiative.addActor(
                    Actor.builder().id(Id.of(actor)).name(Text.same(actor)).build());
        }
        initiative.addCapacity(capacity("a").hours(Hours.of(10)).period(year).build());
        initiative.addActions(
                action("x")
                        .owner(Id.of("a"))
                        .effort(Hours.of(9000))
                        .period(year)
                        .build(),
                action("y")
                        .addPartners(Id.of("b"))
                        .effort(Hours.of(5))
                        .period(year)
                        .build());
        Workload workload = Assessor.with(Asked.only("agenda.chain-beyond-horizon"))
                .assess(initiative.build(), Asked.TODAY)
                .measure(Workload.MEASURE);
        assertThat(workload.actors().keySet()).containsExactly(Id.<Actor>of("a"));
        Workload.Own own = java.util.Objects.requireNonNull(workload.actors().get(Id.<Actor>of("a")));
        assertThat(java.util.Objects.requireNonNull(own.years().get(2027)).hours())
                .isEqualTo(Hours.of(9000));
        assertThat(java.util.Objects.requireNonNull(own.capacities().get(2027)).hours())
                .isEqualTo(Hours.of(10));
        assertThat(year(workload, 2027).hours()).isEqualTo(Hours.of(9005));
    }

    private static Capacity.Builder capacity(String actor) {
        return Capacity.builder().id(Id.of(actor)).actor(Id.of(actor));
    }

    /** However long an action is, nothing is lost between its years. */
    @Property(tries = 500)
    void yearsAddUpToTheWhole(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
        Hours hours = new Hours(random.nextInt(100_000));
        Money money = new Money(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4)), "CAD");
        Workload workload =
                of(action("a").effort(hours).cost(money).period(Span.of(start, start.plusDays(random.nextInt(3000)))));
        assertThat(workload.years().values().stream().map(Workload.Asked::hours).reduce(Hours.ZERO, Hours::plus))
                .isEqualTo(hours);
        assertThat(workload.years().values().stream()
                        .flatMap(asked -> asked.money().values().stream())
                        .map(Money::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(money.amount());
        assertThat(workload.years().values())
                .allSatisfy(asked -> assertThat(asked.hours().hundredths()).isNotNegative());
    }

    private static Workload.Asked year(Workload workload, int year) {
        return java.util.Objects.requireNonNull(workload.years().get(year));
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(Id.of(id)).name(Text.same(id));
    }

    private static Workload of(Action.Builder... actions) {
        Initiative.Builder builder = Initiative.builder();
        builder.id("w").name(Text.same("W"));
        for (Action.Builder action : actions) {
            builder.addAction(action.build());
        }
        return Assessor.with(Asked.only("agenda.chain-beyond-horizon"))
                .assess(builder.build(), Asked.TODAY)
                .measure(Workload.MEASURE);
    }
}
