package org.concerted.coordination.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Text;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingScale;
import org.concerted.core.model.Span;
import org.junit.jupiter.api.Test;

class ProgressTest {
    /** Cradle Cincinnati's rate fell from 9.2 (2012) to 5.5 (2023), towards zero. */
    @Test
    void whatIsMeantToFallAndWhatIsMeantToRiseAreReckonedAlike() {
        Progress.Way rate =
                of("0", read(2012, "9.2"), read(2017, "9.0"), read(2023, "5.5")).orElseThrow();
        assertThat(rate.first()).isEqualByComparingTo("9.2");
        assertThat(rate.since()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(rate.last()).isEqualByComparingTo("5.5");
        assertThat(rate.on()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(rate.share().doubleValue()).isBetween(0.4021, 0.4022);
        assertThat(of("80", read(2012, "40"), read(2023, "50")).orElseThrow().share())
                .isEqualByComparingTo("0.25");
        assertThat(of("80", read(2012, "40"), read(2023, "30")).orElseThrow().share())
                .isEqualByComparingTo("-0.25");
        assertThat(of("10", read(2012, "40"), read(2023, "4")).orElseThrow().share())
                .isEqualByComparingTo("1.2");
    }

    @Test
    void onlyWhatIsMadeAlikeIsPutSideBySide() {
        Progress.Way way = of(
                        "0",
                        read(2012, "9.2").definitionVersion("v1"),
                        read(2015, "8").definitionVersion("v2"),
                        read(2023, "6").definitionVersion("v2"))
                .orElseThrow();
        assertThat(way.since().getYear()).isEqualTo(2015);
        assertThat(of(
                        "0",
                        read(2012, "9").definitionVersion("v1"),
                        read(2023, "6").definitionVersion("v2")))
                .isEmpty();
        assertThat(of("0", read(2012, "9").territory(Text.same("T")), read(2023, "6")))
                .isEmpty();
    }

    /** Calgary's plan began in January 2008: 3,436 people in 2006, 3,601 in May 2008, 3,555 in October 2014. */
    @Test
    void whatCameBeforeTheInitiativeIsNotItsDoing() {
        Reading.Builder[] counts = {
            on(LocalDate.of(2006, 5, 10), "3436"),
            on(LocalDate.of(2008, 5, 14), "3601"),
            on(LocalDate.of(2014, 10, 16), "3555")
        };
        Indicator.Builder indicator = indicator().target(BigDecimal.ZERO);
        Progress.Way way =
                way(Optional.of(LocalDate.of(2008, 1, 29)), indicator, counts).orElseThrow();
        assertThat(way.first()).isEqualByComparingTo("3601");
        assertThat(way(Optional.empty(), indicator, counts).orElseThrow().first())
                .isEqualByComparingTo("3436");
        assertThat(way(Optional.of(LocalDate.of(2008, 1, 29)), indicator.baselineDate(LocalDate.of(2006, 6, 1)), counts)
                        .orElseThrow()
                        .first())
                .isEqualByComparingTo("3436");
    }

    /** As it was read in 2011, when only one count had been made since the plan began. */
    @Test
    void aReadingOfLongBeforeIsNoStart() {
        Optional<LocalDate> began = Optional.of(LocalDate.of(2008, 1, 29));
        Indicator.Builder indicator = indicator().target(BigDecimal.ZERO);
        Reading.Builder last = on(LocalDate.of(2008, 5, 14), "4060");
        assertThat(way(began, indicator, on(LocalDate.of(2006, 5, 10), "3436"), last))
                .isEmpty();
        assertThat(way(began, indicator, on(LocalDate.of(2007, 1, 28), "3436"), last))
                .isEmpty();
        assertThat(way(began, indicator, on(LocalDate.of(2007, 1, 29), "3436"), last))
                .isPresent();
    }

    private static Reading.Builder on(LocalDate day, String value) {
        return read(day.getYear(), value).period(Span.of(day, day));
    }

    @Test
    void missingIsNotZero() {
        assertThat(of("0")).isEmpty();
        assertThat(of("0", read(2012, "9"))).isEmpty();
        assertThat(of("9", read(2012, "9"), read(2013, "8"))).isEmpty();
        assertThat(of("0", read(2012, "9"), read(2013, "8").precision(Precision.ABOUT)))
                .isEmpty();
        assertThat(of("0", read(2012, "9").precision(Precision.MORE_THAN), read(2013, "8")))
                .isEmpty();
        assertThat(way(indicator(), read(2012, "9"), read(2013, "8"))).isEmpty();
        assertThat(way(
                        indicator().target(BigDecimal.ONE).targetScale(ReadingScale.CHANGE),
                        read(2012, "9"),
                        read(2013, "8")))
                .isEmpty();
    }

    private static Indicator.Builder indicator() {
        return Indicator.builder().id(Id.of("i")).name(Text.same("I"));
    }

    private static Optional<Progress.Way> of(String target, Reading.Builder... readings) {
        return way(indicator().target(new BigDecimal(target)), readings);
    }

    private static Optional<Progress.Way> way(Indicator.Builder indicator, Reading.Builder... readings) {
        return way(Optional.empty(), indicator, readings);
    }

    private static Optional<Progress.Way> way(
            Optional<LocalDate> began, Indicator.Builder indicator, Reading.Builder... readings) {
        Initiative.Builder builder = Initiative.builder();
        builder.id("p").name(Text.same("P")).started(began).addIndicator(indicator.build());
        for (Reading.Builder reading : readings) {
            builder.addReading(reading.build());
        }
        return Optional.ofNullable(Assessor.with(Asked.only("measurement.groups-beyond-whole"))
                .assess(builder.build(), Asked.TODAY)
                .measure(Progress.MEASURE)
                .indicators()
                .get(Id.<Indicator>of("i")));
    }

    private static Reading.Builder read(int year, String value) {
        return Reading.builder()
                .id(Id.of("r" + year))
                .indicator(Id.of("i"))
                .value(new BigDecimal(value))
                .period(Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
}
