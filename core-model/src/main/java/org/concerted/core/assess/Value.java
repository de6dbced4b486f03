package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.concerted.core.Ref;
import org.concerted.core.Text;

/** A value of the kernel: what evidence and parameters are made of. Serialisable, comparable, without types of the model. */
public sealed interface Value {
    /**
     * A word out of a fixed set, written in lower case.
     *
     * @param word the word
     */
    record Word(String word) implements Value {}

    /**
     * A text in one or both languages.
     *
     * @param text the text
     */
    record Phrase(Text text) implements Value {}

    /**
     * A whole number of things.
     *
     * @param count the number
     */
    record Count(long count) implements Value {}

    /**
     * An exact decimal with its unit.
     *
     * @param amount the decimal, without trailing zeros
     * @param unit the unit, empty for a pure number; {@code h}, {@code %}, {@code CAD}
     */
    record Amount(BigDecimal amount, String unit) implements Value {
        /** Strips trailing zeros, so that equal amounts are equal values. */
        public Amount {
            BigDecimal exact = amount.stripTrailingZeros();
            amount = exact.scale() < 0 ? exact.setScale(0) : exact;
        }
    }

    /**
     * Yes or no.
     *
     * @param yes whether it is so
     */
    record Flag(boolean yes) implements Value {}

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Value {}

    /**
     * A subject.
     *
     * @param ref the subject
     */
    record Subject(Ref ref) implements Value {}

    /**
     * Several values.
     *
     * @param values the values, in an order that means something or in their natural order
     */
    record Many(ImmutableList<Value> values) implements Value {}
}
