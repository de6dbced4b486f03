package org.concerted.coordination.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Span;

/** Putting readings together, against the dumbest way and in every order. */
class AggregationProperties {
    private static final Alike ALIKE = new Alike(
            Indicator.builder()
                    .id(Id.of("i"))
                    .name(Text.same("I"))
                    .quantity(Quantity.COUNT)
                    .build(),
            true);

    @Property(tries = 2000)
    void theOrderMeansNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<Reading> readings = readings(random);
        List<Reading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, random);
        Aggregation one = Aggregation.of(ALIKE, readings);
        Aggregation other = Aggregation.of(ALIKE, shuffled);
        if (one instanceof Aggregation.Refused refused) {
            assertThat(obstacles((Aggregation.Refused) other)).isEqualTo(obstacles(refused));
        } else {
            assertThat(other).isEqualTo(one);
        }
    }

    @Property(tries = 2000)
    void aSumIsThatOfItsPartsAndCountsNobodyTwice(@ForAll long seed) {
        List<Reading> readings = readings(new Random(seed));
        boolean alike = true;
        for (Reading a : readings) {
            for (Reading b : readings) {
                alike &= a == b || fits(a, b);
            }
        }
        Aggregation all = Aggregation.of(ALIKE, readings);
        assertThat(all instanceof Aggregation.Total).isEqualTo(alike);
        if (all instanceof Aggregation.Total total) {
            assertThat(total.value().longValueExact())
                    .isEqualTo(readings.stream()
                            .mapToLong(reading -> reading.value().longValueExact())
                            .sum());
            assertThat(total.covers().size())
                    .isEqualTo(readings.stream()
                            .mapToInt(reading -> reading.covers().size())
                            .sum());
        }
    }

    @Property(tries = 2000)
    void fewerReadingsHaveFewerReasonsAgainstThem(@ForAll long seed) {
        List<Reading> readings = readings(new Random(seed));
        Aggregation all = Aggregation.of(ALIKE, readings);
        if (readings.size() > 1
                && Aggregation.of(ALIKE, readings.subList(1, readings.size())) instanceof Aggregation.Refused fewer) {
            assertThat(all).isInstanceOf(Aggregation.Refused.class);
            assertThat(obstacles((Aggregation.Refused) all)).containsAll(obstacles(fewer));
        }
    }

    @Property(tries = 2000)
    void whatSomethingSaysIsNotUnstated(@ForAll long seed) {
        List<Reading> readings = readings(new Random(seed));
        if (readings.size() > 1 && Aggregation.of(ALIKE, readings) instanceof Aggregation.Total total) {
            assertThat(total.unstated().contains(Aggregation.Obstacle.TERRITORY))
                    .isEqualTo(readings.stream()
                            .allMatch(reading -> reading.territory().isEmpty()));
        }
    }

    /** Whatever was published is rounded half up, to so many decimals, in percent or from 0 to 1. */
    @Property(tries = 2000)
    void aShareThatWasOnlyRoundedIsPooled(@ForAll long seed) {
        Random random = new Random(seed);
        int denominator = 1 + random.nextInt(500);
        int numerator = random.nextInt(denominator + 1);
        boolean percent = random.nextBoolean();
        BigDecimal value = BigDecimal.valueOf(percent ? 100L * numerator : numerator)
                .divide(
                        BigDecimal.valueOf(denominator),
                        percent ? random.nextInt(3) : 1 + random.nextInt(4),
                        RoundingMode.HALF_UP);
        Reading share = Reading.builder()
                .id(Id.of("r"))
                .indicator(Id.of("i"))
                .quantity(Quantity.SHARE)
                .value(value)
                .unit(percent && random.nextBoolean() ? Optional.of(Text.same("%")) : Optional.empty())
                .period(Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .numerator(BigDecimal.valueOf(numerator))
                .denominator(BigDecimal.valueOf(denominator))
                .build();
        assertThat(Aggregation.of(ALIKE, List.of(share))).isInstanceOf(Aggregation.Pooled.class);
    }

    private static boolean fits(Reading a, Reading b) {
        return a.period().equals(b.period())
                && a.territory().equals(b.territory())
                && !a.covers().isEmpty()
                && !b.covers().isEmpty()
                && Collections.disjoint(a.covers(), b.covers());
    }

    private static Set<Aggregation.Obstacle> obstacles(Aggregation.Refused refused) {
        Set<Aggregation.Obstacle> obstacles = new HashSet<>();
        refused.reasons().forEach(reason -> obstacles.add(reason.obstacle()));
        return obstacles;
    }

    private static List<Reading> readings(Random random) {
        List<Reading> readings = new ArrayList<>();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            LocalDate start = LocalDate.of(random.nextInt(8) == 0 ? 2024 : 2025, 1, 1);
            Reading.Builder reading = Reading.builder()
                    .id(Id.of("r" + n))
                    .indicator(Id.of("i"))
                    .value(BigDecimal.valueOf(random.nextInt(100)))
                    .period(Span.of(start, start.plusYears(1).minusDays(1)))
                    .territory(random.nextInt(8) == 0 ? Optional.of(Text.same("T")) : Optional.empty());
            for (int covered = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2); covered > 0; covered--) {
                reading.addCovers(Id.<Actor>of("a" + random.nextInt(9)));
            }
            readings.add(reading.build());
        }
        return readings;
    }
}
