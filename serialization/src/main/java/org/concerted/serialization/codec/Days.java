package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.concerted.core.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Days and periods. Days are read by hand: the general parser is many times slower and accepts more. */
final class Days {
    private static final String OPEN = "..";

    private Days() {}

    /** A day written {@code 2014-03-01}; null where it is none. */
    static @Nullable LocalDate day(String text, int from, int to) {
        if (to - from != 10 || text.charAt(from + 4) != '-' || text.charAt(from + 7) != '-') {
            return null;
        }
        int year = number(text, from, from + 4);
        int month = number(text, from + 5, from + 7);
        int day = number(text, from + 8, from + 10);
        return year < 0
                        || month < 1
                        || month > 12
                        || day < 1
                        || day > YearMonth.of(year, month).lengthOfMonth()
                ? null
                : LocalDate.of(year, month, day);
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** Days. */
    static final class Dates extends Plain<LocalDate> {
        Dates() {
            super(Say.DAY);
        }

        @Override
        @Nullable
        LocalDate parse(String text, In in) {
            return day(text, 0, text.length());
        }

        @Override
        String print(LocalDate value) {
            return value.toString();
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return ImmutableMap.of("type", "string", "format", "date");
        }
    }

    /** Periods in days, open ends written as two dots. */
    static final class Spans extends Plain<Span> {
        Spans() {
            super(Say.SPAN);
        }

        @Override
        @Nullable
        Span parse(String text, In in) {
            int slash = text.indexOf('/');
            if (slash < 0) {
                return whole(text);
            }
            boolean fromOpen = text.startsWith(OPEN) && slash == 2;
            boolean toOpen = text.endsWith(OPEN) && slash == text.length() - 3;
            LocalDate start = fromOpen ? null : day(text, 0, slash);
            LocalDate end = toOpen ? null : day(text, slash + 1, text.length());
            if ((start == null && !fromOpen) || (end == null && !toOpen)) {
                return null;
            }
            Span.Builder span = Span.builder();
            if (start != null) {
                span.start(start);
            }
            if (end != null) {
                span.end(end);
            }
            return span.build();
        }

        /** A year alone is a number to some writers, to those of YAML always. */
        @Override
        boolean isText(In in) {
            return in.isText() || in.token() == JsonToken.VALUE_NUMBER_INT;
        }

        /** A whole year, month or day. */
        private static @Nullable Span whole(String text) {
            int year = text.length() >= 4 ? number(text, 0, 4) : -1;
            if (year < 0) {
                return null;
            }
            if (text.length() == 4) {
                return Span.of(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
            }
            if (text.length() == 7 && text.charAt(4) == '-') {
                int month = number(text, 5, 7);
                return month < 1 || month > 12
                        ? null
                        : Span.of(
                                LocalDate.of(year, month, 1),
                                YearMonth.of(year, month).atEndOfMonth());
            }
            LocalDate day = day(text, 0, text.length());
            return day == null ? null : Span.of(day, day);
        }

        @Override
        String print(Span value) {
            return value.start().map(LocalDate::toString).orElse(OPEN)
                    + '/'
                    + value.end().map(LocalDate::toString).orElse(OPEN);
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return definitions.refer(
                    "span",
                    () -> ImmutableMap.of(
                            "description",
                            "Days, both ends included, open ends as two dots: 2014-01-01/2014-12-31, 2014-01-01/..; or a whole year, month or day: 2014, 2014-03, 2014-03-01.",
                            "type",
                            ImmutableList.of("string", "integer"),
                            "pattern",
                            "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|([0-9]{4}-[0-9]{2}-[0-9]{2}|\\.\\.)/([0-9]{4}-[0-9]{2}-[0-9]{2}|\\.\\.))$"));
        }
    }
}
