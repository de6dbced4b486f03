package org.concerted.coordination.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concerted.coordination.measurement.Alike;
import org.concerted.core.Text;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Span;

class PacesProperties {
    private static final Alike ALIKE =
            new Alike(Indicator.builder().id(Id.of("i")).name(Text.same("I")).build(), true, ImmutableMap.of());

    /** Leap days change no pace: the same step every year, quarter or month is the same pace. */
    @Property
    void theSameStepIsTheSamePace(
            @ForAll @IntRange(min = 1990, max = 2040) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(min = 1, max = 48) int months) {
        LocalDate from = LocalDate.of(year, month, day);
        BigDecimal pace = Paces.perYear(BigDecimal.valueOf(months), from, from.plusMonths(months));
        assertThat(pace).isEqualByComparingTo("12");
        LocalDate last = YearMonth.of(year, month).atEndOfMonth();
        LocalDate later = YearMonth.of(year, month).plusMonths(months).atEndOfMonth();
        assertThat(Paces.perYear(BigDecimal.valueOf(months), last, later)).isEqualByComparingTo("12");
    }

    @Property
    void moreTimeForTheSameWayIsASlowerPace(
            @ForAll @IntRange(max = 20_000) int start,
            @ForAll @IntRange(min = 1, max = 900) int days,
            @ForAll @IntRange(min = 4, max = 900) int more) {
        LocalDate from = LocalDate.EPOCH.plusDays(start);
        LocalDate to = from.plusDays(days);
        assertThat(Paces.perYear(BigDecimal.ONE, from, to.plusDays(more)))
                .isLessThan(Paces.perYear(BigDecimal.ONE, from, to));
    }

    /** Beside all pairs that are far enough apart. */
    @Property
    void theBestPaceIsThatOfAllPairs(
            @ForAll @IntRange(min = 1, max = 9) int readings,
            @ForAll @IntRange(min = 1, max = 40) int least,
            @ForAll Random random) {
        List<Reading> levels = new ArrayList<>();
        for (int i = 0; i < readings; i++) {
            LocalDate day = LocalDate.of(2020, 1, 31).plusDays(random.nextInt(120));
            levels.add(Reading.builder()
                    .id(Id.of("r" + i))
                    .indicator(Id.of("i"))
                    .period(Span.of(day, day))
                    .value(BigDecimal.valueOf(random.nextInt(20)))
                    .build());
        }
        levels.sort(Comparator.comparing(PacesProperties::end));
        BigDecimal goal = BigDecimal.valueOf(random.nextBoolean() ? 100 : -100);
        Reading last = levels.get(levels.size() - 1);
        Optional<BigDecimal> best = Paces.of(ALIKE, levels, last, goal, least).best();
        Optional<BigDecimal> dumb = levels.stream()
                .flatMap(b -> levels.stream()
                        .filter(a -> !end(a).isAfter(end(b).minusDays(least)))
                        .map(a -> Paces.perYear(
                                b.value().subtract(a.value()).multiply(BigDecimal.valueOf(goal.signum())),
                                end(a),
                                end(b))))
                .max(Comparator.naturalOrder());
        assertThat(best.isPresent()).isEqualTo(dumb.isPresent());
        best.ifPresent(pace -> assertThat(pace).isEqualByComparingTo(dumb.orElseThrow()));
    }

    private static LocalDate end(Reading reading) {
        return reading.period().end().orElseThrow();
    }
}
