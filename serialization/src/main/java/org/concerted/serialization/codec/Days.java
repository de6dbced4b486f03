package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;
import org.concerted.core.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Days and periods. Days are read by hand: the general parser is many times slower and accepts more. */
final class Days {
    private static final String OPEN = "..";

    /** The days that every month has. */
    private static final int SHORTEST = 28;

    private Days() {}

    /** A day written {@code 2014-03-01}; null where it is none. */
    static @Nullable LocalDate day(char[] text, int from, int to) {
        if (to - from != 10 || text[from + 4] != '-' || text[from + 7] != '-') {
            return null;
        }
        int year = number(text, from, from + 4);
        int month = number(text, from + 5, from + 7);
        int day = number(text, from + 8, from + 10);
        return year < 0 || month < 1 || month > 12 || day < 1 || (day > SHORTEST && day > last(year, month))
                ? null
                : LocalDate.of(year, month, day);
    }

    private static int last(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    private static int number(char[] text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            value = value * 10 + text[i] - '0';
        }
        return value;
    }

    /** Days. */
    static final class Dates implements Codec<LocalDate> {
        @Override
        public @Nullable LocalDate read(In in) {
            if (!in.isText()) {
                return in.wrong(Say.DAY);
            }
            LocalDate day = day(in.characters(), in.from(), in.to());
            return day == null ? in.wrong(Say.DAY) : day;
        }

        @Override
        public void write(LocalDate value, Out out) {
            out.day(value);
        }

        @Override
        public Text expected() {
            return Say.DAY;
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return ImmutableMap.of("type", "string", "format", "date");
        }
    }

    /** Periods in days, open ends written as two dots. */
    static final class Spans implements Codec<Span> {
        @Override
        public @Nullable Span read(In in) {
            // A year alone is a number to some writers, to those of YAML always.
            if (!in.isText() && in.token() != JsonToken.VALUE_NUMBER_INT) {
                return in.wrong(Say.SPAN);
            }
            try {
                Span span = span(in.characters(), in.from(), in.to());
                return span == null ? in.wrong(Say.SPAN) : span;
            } catch (ConcertedException e) {
                return in.refused(e);
            }
        }

        private static @Nullable Span span(char[] text, int from, int to) {
            int slash = from;
            while (slash < to && text[slash] != '/') {
                slash++;
            }
            if (slash == to) {
                return whole(text, from, to);
            }
            Span.Builder span = Span.builder();
            if (!isOpen(text, from, slash)) {
                LocalDate start = day(text, from, slash);
                if (start == null) {
                    return null;
                }
                span.start(start);
            }
            if (!isOpen(text, slash + 1, to)) {
                LocalDate end = day(text, slash + 1, to);
                if (end == null) {
                    return null;
                }
                span.end(end);
            }
            return span.build();
        }

        private static boolean isOpen(char[] text, int from, int to) {
            return to - from == 2 && text[from] == '.' && text[from + 1] == '.';
        }

        /** A whole year, month or day. */
        private static @Nullable Span whole(char[] text, int from, int to) {
            int length = to - from;
            int year = length >= 4 ? number(text, from, from + 4) : -1;
            if (year < 0) {
                return null;
            }
            if (length == 4) {
                return Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            if (length == 7 && text[from + 4] == '-') {
                int month = number(text, from + 5, to);
                return month < 1 || month > 12
                        ? null
                        : Span.of(LocalDate.of(year, month, 1), LocalDate.of(year, month, last(year, month)));
            }
            LocalDate day = day(text, from, to);
            return day == null ? null : Span.of(day, day);
        }

        @Override
        public void write(Span value, Out out) {
            out.joined(
                    value.start().map(LocalDate::toString).orElse(OPEN),
                    '/',
                    value.end().map(LocalDate::toString).orElse(OPEN));
        }

        @Override
        public Text expected() {
            return Say.SPAN;
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return definitions.refer(
                    "span",
                    () -> ImmutableMap.of(
                            "description",
                            "Days, both ends included, open ends as two dots: 2014-01-01/2014-12-31, 2014-01-01/..; "
                                    + "or a whole year, month or day: 2014, 2014-03, 2014-03-01.",
                            "type",
                            ImmutableList.of("string", "integer"),
                            "pattern",
                            "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
                                    + "|([0-9]{4}-[0-9]{2}-[0-9]{2}|\\.\\.)/([0-9]{4}-[0-9]{2}-[0-9]{2}|\\.\\.))$"));
        }
    }
}
