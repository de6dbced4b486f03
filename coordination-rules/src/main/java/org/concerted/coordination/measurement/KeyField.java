package org.concerted.coordination.measurement;

import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingNature;
import org.concerted.core.model.ReadingScale;
import org.concerted.core.model.Span;

/** What two readings of one indicator have to share before they are compared, added or averaged (FSG 2009; ours). */
enum KeyField {
    /** The definition. */
    DEFINITION(Text.of("la définition", "the definition")) {
        @Override
        Match match(Indicator indicator, Reading a, Reading b) {
            return same(a.definitionVersion(), b.definitionVersion(), indicator.definitionVersion());
        }
    },
    /** Whom they count. */
    POPULATION(Text.of("la population", "the population")) {
        @Override
        Match match(Indicator indicator, Reading a, Reading b) {
            return sameText(a.population(), b.population(), indicator.population());
        }
    },
    /** Where. */
    TERRITORY(Text.of("le territoire", "the territory")) {
        @Override
        Match match(Indicator indicator, Reading a, Reading b) {
            return sameText(a.territory(), b.territory(), indicator.territory());
        }
    },
    /** The unit; a reading that names none has that of its indicator. */
    UNIT(Text.of("l'unité", "the unit")) {
        @Override
        Match match(Indicator indicator, Reading a, Reading b) {
            Match match = sameText(a.unit(), b.unit(), indicator.unit());
            return match == Match.UNSTATED ? Match.SAME : match;
        }
    },
    /** What kind of number they are; a reading that does not say is what its indicator is. */
    QUANTITY(Text.of("la nature du nombre", "the kind of number")) {
        @Override
        Match match(Indicator indicator, Reading a, Reading b) {
            Match match = same(a.quantity(), b.quantity(), indicator.quantity());
            return match == Match.UNSTATED ? Match.SAME : match;
        }
    },
    /** How long their periods are; two that count from the same day are of one series. */
    PERIOD(Text.of("la durée de la période", "the length of the period")) {
        @Override
        Match match(Indicator indicator, Reading a, Reading b) {
            if (a.since().isPresent() && a.since().equals(b.since())) {
                return Match.SAME;
            }
            Optional<Long> one = days(a.period());
            Optional<Long> other = days(b.period());
            if (one.isEmpty() || other.isEmpty()) {
                return Match.UNKNOWN;
            }
            long shorter = Math.min(one.get(), other.get());
            long gap = Math.abs(one.get() - other.get());
            long allowed = shorter >= SHORTEST_MONTH ? Math.max(MONTHS_DIFFER_BY, shorter / YEARS_DIFFER_BY) : 0;
            return gap <= allowed ? Match.SAME : Match.DIFFERENT;
        }
    },
    /** Whether they say a level or a change. */
    SCALE(Text.of("niveau ou variation", "level or change")) {
        @Override
        Match match(Indicator indicator, Reading a, Reading b) {
            return of(a.scale().orElse(ReadingScale.LEVEL) == b.scale().orElse(ReadingScale.LEVEL));
        }
    },
    /** Whether they were observed or estimated. */
    NATURE(Text.of("observation ou estimation", "observation or estimate")) {
        @Override
        Match match(Indicator indicator, Reading a, Reading b) {
            return of(a.nature().orElse(ReadingNature.OBSERVED) == b.nature().orElse(ReadingNature.OBSERVED));
        }
    },
    /** How they were measured. */
    METHOD(Text.of("la méthode", "the method")) {
        @Override
        Match match(Indicator indicator, Reading a, Reading b) {
            return sameText(a.method(), b.method(), indicator.method());
        }
    },
    /** From when or from what a change or a running count is counted. */
    BASELINE(Text.of("le point de départ", "the baseline")) {
        @Override
        Match match(Indicator indicator, Reading a, Reading b) {
            if (a.since().isPresent() && b.since().isPresent()) {
                return of(a.since().equals(b.since()));
            }
            boolean levels = a.scale().orElse(ReadingScale.LEVEL) == ReadingScale.LEVEL
                    && b.scale().orElse(ReadingScale.LEVEL) == ReadingScale.LEVEL;
            if (levels) {
                return of(a.since().isEmpty() && b.since().isEmpty());
            }
            if (a.baseline().isPresent() && b.baseline().isPresent()) {
                return of(a.baseline().get().compareTo(b.baseline().get()) == 0);
            }
            return a.since().isEmpty()
                            && b.since().isEmpty()
                            && a.baseline().isEmpty()
                            && b.baseline().isEmpty()
                    ? Match.UNSTATED
                    : Match.UNKNOWN;
        }
    },
    /** Whose data they add up. */
    COVERAGE(
            Text.of("les organismes dont les données sont additionnées", "the organisations whose data are added up")) {
        @Override
        Match match(Indicator indicator, Reading a, Reading b) {
            if (a.covers().isEmpty() || b.covers().isEmpty()) {
                return a.covers().isEmpty() && b.covers().isEmpty() ? Match.UNSTATED : Match.UNKNOWN;
            }
            return of(a.covers().equals(b.covers()));
        }
    };

    private static final long SHORTEST_MONTH = 28;
    private static final long MONTHS_DIFFER_BY = 3;

    /** Long periods may differ by one fiftieth, so that two years and a week still compare with two years. Ours. */
    private static final long YEARS_DIFFER_BY = 50;

    final Text text;

    KeyField(Text text) {
        this.text = text;
    }

    /** What is known of this field for two readings of an indicator. */
    abstract Match match(Indicator indicator, Reading a, Reading b);

    /** What is known of one field. */
    enum Match {
        /** Both are known, and the same. */
        SAME,
        /** Nothing says that they differ, and nothing says what they are. */
        UNSTATED,
        /** One is known, the other is not. */
        UNKNOWN,
        /** Both are known, and differ. */
        DIFFERENT
    }

    private static Match of(boolean same) {
        return same ? Match.SAME : Match.DIFFERENT;
    }

    private static <T> Match same(Optional<T> a, Optional<T> b, Optional<T> inherited) {
        Optional<T> one = a.isPresent() ? a : inherited;
        Optional<T> other = b.isPresent() ? b : inherited;
        if (one.isPresent() && other.isPresent()) {
            return of(one.get().equals(other.get()));
        }
        return one.isEmpty() && other.isEmpty() ? Match.UNSTATED : Match.UNKNOWN;
    }

    private static Match sameText(Optional<Text> a, Optional<Text> b, Optional<Text> inherited) {
        Optional<Text> one = a.isPresent() ? a : inherited;
        Optional<Text> other = b.isPresent() ? b : inherited;
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? Match.UNSTATED : Match.UNKNOWN;
        }
        if (one.get().french().isPresent() && other.get().french().isPresent()) {
            return of(plain(one.get().french().get())
                    .equals(plain(other.get().french().get())));
        }
        return one.get().english().isPresent() && other.get().english().isPresent()
                ? of(plain(one.get().english().get())
                        .equals(plain(other.get().english().get())))
                : Match.UNKNOWN;
    }

    /** A capital or a space more is not another method. */
    private static String plain(String words) {
        return CharMatcher.whitespace().trimAndCollapseFrom(words, ' ').toLowerCase(Locale.ROOT);
    }

    /** The days of a period; absent where one of its ends is not known. */
    static Optional<Long> days(Span period) {
        Optional<LocalDate> start = period.start();
        Optional<LocalDate> end = period.end();
        return start.isPresent() && end.isPresent()
                ? Optional.of(ChronoUnit.DAYS.between(start.get(), end.get()) + 1)
                : Optional.empty();
    }
}
