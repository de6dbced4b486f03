package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.concerted.core.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Numbers, exact: none of them passes through a binary fraction. */
final class Numbers {
    private Numbers() {}

    /** Whether a text is a number as JSON writes one. */
    static boolean isNumber(String text) {
        int i = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, i);
        if (whole == i || (whole > i + 1 && text.charAt(i) == '0')) {
            return false;
        }
        i = whole;
        if (i < text.length() && text.charAt(i) == '.') {
            int fraction = digits(text, i + 1);
            if (fraction == i + 1) {
                return false;
            }
            i = fraction;
        }
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            int sign =
                    i + 1 < text.length() && (text.charAt(i + 1) == '+' || text.charAt(i + 1) == '-') ? i + 2 : i + 1;
            int exponent = digits(text, sign);
            // Longer exponents would not fit any limit on digits, and need not be computed to know that.
            if (exponent == sign || exponent - sign > 6) {
                return false;
            }
            i = exponent;
        }
        return i == text.length();
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** The decimal at the current token; null where it is none or too long, with the fault on record. */
    static @Nullable BigDecimal decimal(In in, Text expected) {
        JsonToken token = in.token();
        if (!token.isNumeric() && token != JsonToken.VALUE_STRING) {
            return in.wrong(expected);
        }
        String text = in.text();
        if (!isNumber(text)) {
            return in.wrong(expected);
        }
        BigDecimal value = within(text, in.limits().digits());
        return value == null ? in.wrong(Say.limit("digits", in.limits().digits())) : value;
    }

    /** The decimal of a text that is a number; null where it has too many digits, written out in full. */
    static @Nullable BigDecimal within(String text, int digits) {
        if (text.length() > digits) {
            return null;
        }
        BigDecimal value = new BigDecimal(text);
        // A short text can stand for a long number: 1e999999.
        long whole = (long) value.precision() - value.scale();
        return Math.max(whole, value.precision()) > digits || value.scale() > digits ? null : value;
    }

    /** Decimal numbers, as numbers or as strings. */
    static final class Decimals implements Codec<BigDecimal> {
        @Override
        public @Nullable BigDecimal read(In in) {
            return decimal(in, Say.DECIMAL);
        }

        @Override
        public void write(BigDecimal value, Out out) {
            out.number(value);
        }

        @Override
        public Text expected() {
            return Say.DECIMAL;
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return definitions.refer(
                    "decimal",
                    () -> ImmutableMap.of(
                            "description",
                            "A decimal number, exact; as a string where a reader of JSON would round it.",
                            "type",
                            com.google.common.collect.ImmutableList.of("number", "string"),
                            "pattern",
                            "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"));
        }
    }

    /** Whole numbers. */
    static final class Wholes implements Codec<Integer> {
        @Override
        public @Nullable Integer read(In in) {
            Long value = whole(in);
            if (value == null) {
                return null;
            }
            return value.intValue() == value ? Integer.valueOf(value.intValue()) : in.wrong(Say.WHOLE);
        }

        @Override
        public void write(Integer value, Out out) {
            out.number(value);
        }

        @Override
        public Text expected() {
            return Say.WHOLE;
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return ImmutableMap.of("type", "integer");
        }
    }

    /** Whole numbers that may be large. */
    static final class Longs implements Codec<Long> {
        @Override
        public @Nullable Long read(In in) {
            return whole(in);
        }

        @Override
        public void write(Long value, Out out) {
            out.number(value);
        }

        @Override
        public Text expected() {
            return Say.WHOLE;
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return ImmutableMap.of("type", "integer");
        }
    }

    /** Whether the current token is a number that fits an int, as most do; in YAML, its text has to be looked at. */
    static boolean isShort(In in) {
        return in.token() == JsonToken.VALUE_NUMBER_INT
                && !in.isYaml()
                && in.parser().getNumberType() == JsonParser.NumberType.INT;
    }

    private static @Nullable Long whole(In in) {
        if (in.token() != JsonToken.VALUE_NUMBER_INT) {
            return in.wrong(Say.WHOLE);
        }
        if (isShort(in)) {
            return (long) in.parser().getIntValue();
        }
        String text = in.text();
        if (text.length() > 20 || !isNumber(text)) {
            return in.wrong(Say.WHOLE);
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            return in.wrong(Say.WHOLE);
        }
    }
}
