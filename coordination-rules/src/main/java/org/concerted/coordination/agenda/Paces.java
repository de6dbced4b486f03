package org.concerted.coordination.agenda;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Numbers;
import org.concerted.coordination.measurement.Alike;
import org.concerted.coordination.measurement.Readings;
import org.concerted.core.model.Reading;

/**
 * The best paces towards a target, per year, between readings that are some days apart.
 *
 * @param best between readings that are comparable with the last one
 * @param possible between those and readings of which that is not known
 */
record Paces(Optional<BigDecimal> best, Optional<BigDecimal> possible) {
    static final Paces NONE = new Paces(Optional.empty(), Optional.empty());
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** Days of a month, in the middle of four years. */
    private static final BigDecimal MONTH = new BigDecimal("30.4375");

    static Paces of(Alike alike, List<Reading> levels, Reading last, BigDecimal goal, int least) {
        int towards = goal.compareTo(last.value());
        Track sure = new Track(towards, least);
        Track maybe = new Track(towards, least);
        for (Reading reading : levels) {
            Optional<Boolean> comparable = reading == last ? Optional.of(true) : alike.comparable(reading, last);
            if (comparable.orElse(true)) {
                maybe.add(reading);
                if (comparable.isPresent()) {
                    sure.add(reading);
                }
            }
        }
        return new Paces(sure.best, maybe.best);
    }

    /** A movement from one day to a later one, per year; whole months count as such, so that a leap day changes no pace. */
    static BigDecimal perYear(BigDecimal movement, LocalDate from, LocalDate to) {
        return Numbers.quotient(movement.multiply(MONTHS), months(from, to));
    }

    private static BigDecimal months(LocalDate from, LocalDate to) {
        if (isLast(from) && isLast(to)) {
            return BigDecimal.valueOf(ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)));
        }
        long whole = ChronoUnit.MONTHS.between(from, to);
        long rest = ChronoUnit.DAYS.between(from.plusMonths(whole), to);
        return BigDecimal.valueOf(whole).add(Numbers.quotient(BigDecimal.valueOf(rest), MONTH));
    }

    private static boolean isLast(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    /**
     * Follows readings in time. Of several on one day, the most and the least favourable both count. Where a third reading lies
     * far enough from two others that it is between, one of the two halves is at least as fast as the whole: so only those that
     * are just far enough back are looked at.
     */
    private static final class Track {
        private final BigDecimal towards;
        private final int least;
        private final List<LocalDate> days = new ArrayList<>();
        private final List<BigDecimal> lows = new ArrayList<>();
        private Optional<BigDecimal> best = Optional.empty();

        Track(int towards, int least) {
            this.towards = BigDecimal.valueOf(towards);
            this.least = least;
        }

        void add(Reading reading) {
            BigDecimal value = reading.value().multiply(towards);
            LocalDate end = Readings.end(reading);
            int now = days.size() - 1;
            if (now < 0 || !days.get(now).equals(end)) {
                days.add(end);
                lows.add(value);
                now++;
            } else {
                lows.set(now, lows.get(now).min(value));
            }
            look(now, value, end);
        }

        private void look(int now, BigDecimal value, LocalDate end) {
            int before = now - 1;
            while (before >= 0 && days.get(before).isAfter(end.minusDays(least))) {
                before--;
            }
            if (before < 0) {
                return;
            }
            LocalDate farthest = days.get(before).minusDays(least);
            for (int i = before; i >= 0 && days.get(i).isAfter(farthest); i--) {
                BigDecimal pace = perYear(value.subtract(lows.get(i)), days.get(i), end);
                best = Optional.of(best.map(pace::max).orElse(pace));
            }
        }
    }
}
