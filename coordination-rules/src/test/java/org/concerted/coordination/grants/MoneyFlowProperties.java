package org.concerted.coordination.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.dossier.Edits;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Confidentiality;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;
import org.concerted.core.model.Span;

/** No total counts money twice. */
class MoneyFlowProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final int ACTORS = 5;

    @Property
    void whatEntersIsWhatIsKept(@ForAll("grants") List<Grant> grants) {
        List<MoneyFlow> flows = MoneyFlow.of(initiative(grants), DAY);
        for (MoneyFlow flow : flows) {
            BigDecimal kept = flow.holders().values().stream()
                    .map(held -> held.received().subtract(held.passedOn()))
                    .reduce(flow.toInitiative(), BigDecimal::add);
            BigDecimal given = flow.givers().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(kept).isEqualByComparingTo(flow.entering());
            assertThat(given).isEqualByComparingTo(flow.entering());
        }
    }

    @Property
    void eachActorHoldsWhatItsGrantsSay(@ForAll("grants") List<Grant> grants) {
        Initiative initiative = initiative(grants);
        for (MoneyFlow flow : MoneyFlow.of(initiative, DAY)) {
            for (Actor actor : initiative.actors()) {
                BigDecimal received = sum(grants, g -> g.recipient().equals(Optional.of(actor.id())), flow);
                BigDecimal passedOn =
                        sum(grants, g -> g.regrantOf().isPresent() && g.giver().equals(actor.id()), flow);
                MoneyFlow.Held held =
                        flow.holders().getOrDefault(actor.id(), new MoneyFlow.Held(BigDecimal.ZERO, BigDecimal.ZERO));
                assertThat(held.received()).isEqualByComparingTo(received);
                assertThat(held.passedOn()).isEqualByComparingTo(passedOn);
            }
        }
    }

    private static BigDecimal sum(List<Grant> grants, Predicate<Grant> which, MoneyFlow flow) {
        return grants.stream()
                .filter(which)
                .flatMap(g -> g.amount().stream())
                .filter(m -> m.currency().equals(flow.currency()))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Example
    void concentrationIsTheSumOfSquaredShares() {
        Initiative two = Initiative.builder()
                .from(initiative(List.of(
                        grant("a", 0, 1, 75).build(), grant("b", 2, 1, 25).build())))
                .complete(Grant.TYPE)
                .build();
        MoneyFlow flow = MoneyFlow.of(two, DAY).get(0);
        assertThat(flow.concentration().orElseThrow().doubleValue()).isCloseTo(0.625, within(1e-12));
        Initiative open =
                Initiative.builder().from(two).completeness(ImmutableMap.of()).build();
        assertThat(MoneyFlow.of(open, DAY).get(0).concentration()).isEmpty();
    }

    @Example
    void whatEndedAndWhatPassesItOnAreLeftOut() {
        Span past = Span.of(DAY.minusYears(1), DAY.minusDays(1));
        Initiative ended = initiative(List.of(
                grant("old", 0, 1, 75).period(past).build(),
                grant("on", 1, 2, 25).regrantOf(Id.of("old")).build()));
        assertThat(MoneyFlow.of(ended, DAY)).isEmpty();
        assertThat(MoneyFlow.of(ended, DAY.minusDays(1))).hasSize(1);
    }

    /** Where the origin is hidden, what passes it on is still no new money, and nobody is said to keep less than nothing. */
    @Example
    void whatPassesOnSomethingHiddenIsNoNewMoney() {
        Initiative initiative = initiative(List.of(
                grant("k", 0, 1, 100).confidentiality(Confidentiality.OWNER).build(),
                grant("r", 1, 2, 100).regrantOf(Id.of("k")).build()));
        Initiative table = InitiativeDomain.INSTANCE.seenBy(initiative, DAY, Audience.TABLE);
        for (Initiative without :
                List.of(table, Edits.remove(Grant.TYPE.ref(Id.of("k"))).applyTo(initiative))) {
            MoneyFlow flow = MoneyFlow.of(without, DAY).get(0);
            assertThat(flow.entering()).isEqualByComparingTo("0");
            assertThat(flow.givers()).isEmpty();
            assertThat(flow.passedOn()).isEqualByComparingTo("100");
            assertThat(flow.holders())
                    .hasEntrySatisfying(
                            Id.of("a1"), held -> assertThat(held.kept()).isEmpty());
        }
    }

    @Example
    void aChainEndsWithItsFirstGrant() {
        Span past = Span.of(DAY.minusYears(1), DAY.minusDays(1));
        Initiative chain = initiative(List.of(
                grant("k", 0, 1, 9).period(past).build(),
                grant("r", 1, 2, 8)
                        .regrantOf(Id.of("k"))
                        .period(Span.of(DAY, DAY))
                        .build(),
                grant("s", 2, 3, 7).regrantOf(Id.of("r")).build()));
        assertThat(MoneyFlow.of(chain, DAY)).isEmpty();
    }

    /** What one gives that is given money too may be the same money, as long as nothing says so. */
    @Example
    void whatMayBeTheSameMoneyIsSaidToBe() {
        MoneyFlow unsaid =
                flow(grant("g1", 0, 1, 100).build(), grant("g2", 1, 2, 60).build());
        assertThat(unsaid.entering()).isEqualByComparingTo("160");
        assertThat(unsaid.perhapsAgain()).isEqualByComparingTo("60");
        assertThat(unsaid.withoutEnd()).isEqualByComparingTo("160");
        assertThat(flow(
                                grant("g1", 0, 1, 100).period(Span.of(DAY, DAY)).build(),
                                grant("g2", 2, 1, 7).build())
                        .withoutEnd())
                .isEqualByComparingTo("7");
        assertThat(unsaid.concentration()).isEmpty();
        MoneyFlow more = flow(
                grant("g1", 0, 1, 100).build(),
                grant("g2", 1, 2, 250).build(),
                grant("g3", 1, 3, 30).regrantOf(Id.of("g1")).build());
        assertThat(more.perhapsAgain()).isEqualByComparingTo("70");
        MoneyFlow said = flow(
                grant("g1", 0, 1, 100).build(),
                grant("g2", 1, 2, 60).regrantOf(Id.of("g1")).build());
        assertThat(said.entering()).isEqualByComparingTo("100");
        assertThat(said.perhapsAgain()).isEqualByComparingTo("0");
        assertThat(said.concentration()).isPresent();
    }

    private static MoneyFlow flow(Grant... grants) {
        return MoneyFlow.of(
                        Initiative.builder()
                                .from(initiative(List.of(grants)))
                                .complete(Grant.TYPE)
                                .build(),
                        DAY)
                .get(0);
    }

    @Example
    void inKindThatIsPassedOnIsCountedOnce() {
        Initiative kind = initiative(List.of(
                grant("k", 0, 1, 100).inKind(true).build(),
                grant("r", 1, 2, 100).regrantOf(Id.of("k")).inKind(true).build()));
        assertThat(MoneyFlow.of(kind, DAY).get(0).inKind()).isEqualByComparingTo("100");
    }

    @Example
    void inKindIsApartAndAnUnknownAmountIsNone() {
        Initiative initiative = initiative(List.of(
                grant("a", 0, 1, 75).forCoordination(Money.cad(30)).build(),
                grant("kind", 0, 1, 10).inKind(true).build(),
                Grant.builder()
                        .id(Id.of("unknown"))
                        .giver(Id.of("a2"))
                        .recipient(Id.<Actor>of("a1"))
                        .build()));
        MoneyFlow flow = MoneyFlow.of(initiative, DAY).get(0);
        assertThat(flow.entering()).isEqualByComparingTo("75");
        assertThat(flow.inKind()).isEqualByComparingTo("10");
        assertThat(flow.forCoordination()).isEqualByComparingTo("30");
        assertThat(MoneyFlow.withoutAmount(initiative, DAY)).isEqualTo(1);
        assertThat(flow.concentration()).isEmpty();
    }

    @Provide
    Arbitrary<List<Grant>> grants() {
        Arbitrary<int[]> numbers = Combinators.combine(
                        Arbitraries.integers().between(0, ACTORS - 1),
                        Arbitraries.integers().between(1, ACTORS - 1),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 2))
                .as((giver, further, amount, kind) -> new int[] {giver, (giver + further) % ACTORS, amount, kind});
        return numbers.list().ofMaxSize(12).map(MoneyFlowProperties::grants);
    }

    /** Some pass on the grant before them, from whoever received it. */
    private static List<Grant> grants(List<int[]> numbers) {
        List<Grant> grants = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int[] n = numbers.get(i);
            Grant before = i == 0 ? null : grants.get(i - 1);
            Grant.Builder grant = grant("g" + i, n[0], n[1], n[2]);
            if (n[3] == 0 && before != null && before.recipient().isPresent()) {
                int from = Integer.parseInt(
                        before.recipient().orElseThrow().value().substring(1));
                grant = grant("g" + i, from, (from + 1) % ACTORS, n[2]).regrantOf(before.id());
            }
            grants.add(n[3] == 2 ? grant.recipient(Optional.empty()).build() : grant.build());
        }
        return grants;
    }

    private static Grant.Builder grant(String id, int giver, int recipient, int amount) {
        return Grant.builder()
                .id(Id.of(id))
                .giver(Id.of("a" + giver))
                .recipient(Id.<Actor>of("a" + recipient))
                .amount(Money.cad(amount));
    }

    private static Initiative initiative(List<Grant> grants) {
        Initiative.Builder builder =
                Initiative.builder().id("x").name(Text.same("X")).grants(grants);
        for (int i = 0; i < ACTORS; i++) {
            builder.addActors(
                    Actor.builder().id(Id.of("a" + i)).name(Text.same("A" + i)).build());
        }
        return builder.build();
    }
}
