package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Period;
import java.time.format.DateTimeParseException;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Money;
import org.jspecify.annotations.Nullable;

/** Money, people's time and lengths of time. */
final class Quantities {
    private Quantities() {}

    /** Money: {@code 490000 CAD}. */
    static final class Amounts extends Plain<Money> {
        Amounts() {
            super(Say.MONEY);
        }

        @Override
        @Nullable
        Money parse(String text, In in) {
            int space = text.indexOf(' ');
            if (space < 1 || space > in.limits().digits()) {
                return null;
            }
            String amount = text.substring(0, space);
            // Without exponents: a short text could stand for an amount that no memory holds.
            return Numbers.isNumber(amount) && amount.indexOf('e') < 0 && amount.indexOf('E') < 0
                    ? new Money(new BigDecimal(amount), text.substring(space + 1))
                    : null;
        }

        @Override
        String print(Money value) {
            return value.amount().toPlainString() + ' ' + value.currency();
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return definitions.refer(
                    "money",
                    () -> ImmutableMap.of(
                            "description",
                            "An amount and its ISO 4217 currency: 490000 CAD.",
                            "type",
                            "string",
                            "pattern",
                            "^-?(0|[1-9][0-9]*)(\\.[0-9]+)? [A-Z]{3}$"));
        }
    }

    /** People's time, as a number of hours. */
    static final class Times implements Codec<Hours> {
        private static final long HUNDRED = 100;

        @Override
        public @Nullable Hours read(In in) {
            if (Numbers.isShort(in)) {
                int whole = in.parser().getIntValue();
                return whole < 0 ? in.wrong(Say.HOURS) : Hours.of(whole);
            }
            BigDecimal hours = Numbers.decimal(in, Say.HOURS);
            if (hours == null) {
                return null;
            }
            try {
                return Hours.of(hours);
            } catch (ConcertedException e) {
                return in.wrong(Say.HOURS);
            }
        }

        @Override
        public void write(Hours value, Out out) {
            if (value.hundredths() % HUNDRED == 0) {
                out.number(value.hundredths() / HUNDRED);
            } else {
                out.number(value.toDecimal());
            }
        }

        @Override
        public Text expected() {
            return Say.HOURS;
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return definitions.refer(
                    "hours",
                    () -> ImmutableMap.of(
                            "description",
                            "Hours of people's time, zero or more, with at most two decimals.",
                            "type",
                            ImmutableList.of("number", "string"),
                            "minimum",
                            0));
        }
    }

    /** Lengths of time: {@code P6M}. */
    static final class Lengths extends Plain<Period> {
        Lengths() {
            super(Say.LENGTH);
        }

        @Override
        @Nullable
        Period parse(String text, In in) {
            try {
                return Period.parse(text);
            } catch (DateTimeParseException e) {
                return null;
            }
        }

        @Override
        String print(Period value) {
            return value.toString();
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return definitions.refer(
                    "length",
                    () -> ImmutableMap.of(
                            "description",
                            "An ISO 8601 length of time in years, months, weeks and days: P6M, P14D.",
                            "type",
                            "string",
                            "pattern",
                            "^[+-]?P([+-]?[0-9]+Y)?([+-]?[0-9]+M)?([+-]?[0-9]+W)?([+-]?[0-9]+D)?$"));
        }
    }
}
