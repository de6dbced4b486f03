package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Reading;

/**
 * What readings of one indicator, of different organisations and the same period, come to together; or why they are not put
 * together. Counts and amounts are added; shares and rates are pooled from their numerators and denominators, never
 * averaged. Readings are put together only where they are made alike ({@link Alike}), about the same people or group, over
 * the same period, by organisations that do not overlap. What is known of one and not of another is not taken for the same;
 * what nothing says of any is told with the result.
 */
public sealed interface Aggregation {
    /**
     * They come to so much.
     *
     * @param value the sum, in the unit of the readings
     * @param precision how exactly it is to be taken
     * @param covers the organisations whose data it adds up
     * @param countedOnce false where a person may be counted twice within one reading; else absent where there are
     *     several, because one person may go to two organisations
     * @param unstated what nothing says of any of them: it was not held against them, and is not known to be the same
     */
    record Total(
            BigDecimal value,
            Precision precision,
            ImmutableSortedSet<Id<Actor>> covers,
            Optional<Boolean> countedOnce,
            ImmutableSet<Obstacle> unstated)
            implements Aggregation {}

    /**
     * They come to so many of so many.
     *
     * @param numerator the sum of what is above the line
     * @param denominator the sum of what is below it
     * @param covers the organisations whose data it adds up
     * @param countedOnce as in a total
     * @param unstated as in a total
     */
    record Pooled(
            BigDecimal numerator,
            BigDecimal denominator,
            ImmutableSortedSet<Id<Actor>> covers,
            Optional<Boolean> countedOnce,
            ImmutableSet<Obstacle> unstated)
            implements Aggregation {}

    /**
     * They are not put together.
     *
     * @param reasons why, each with the first two readings that it holds of; at least one
     */
    record Refused(ImmutableList<Reason> reasons) implements Aggregation {}

    /**
     * Why readings are not put together.
     *
     * @param obstacle what stands against it
     * @param known whether it is known to; else it is not known that it does not
     * @param one a reading
     * @param other another one; the same where one alone is enough
     */
    record Reason(Obstacle obstacle, boolean known, Id<Reading> one, Id<Reading> other) {
        /** In words that name nobody: the definition differs. */
        public Text text() {
            return known ? obstacle.differs : obstacle.unknown;
        }
    }

    /** What may stand against putting readings together. */
    enum Obstacle {
        /** They were defined otherwise. */
        DEFINITION(KeyField.DEFINITION.text),
        /** They count other people. */
        POPULATION(KeyField.POPULATION.text),
        /** They are about other places. */
        TERRITORY(KeyField.TERRITORY.text),
        /** They are in other units. */
        UNIT(KeyField.UNIT.text),
        /** They are other kinds of number. */
        QUANTITY(KeyField.QUANTITY.text),
        /** They are about other periods. */
        PERIOD(Text.of("la période", "the period")),
        /** One says a level and the other a change. */
        SCALE(
                KeyField.SCALE.text,
                Text.of("l'une dit un niveau, l'autre une variation", "one says a level, the other a change")),
        /** One was observed and the other was not. */
        NATURE(
                KeyField.NATURE.text,
                Text.of("l'une est observée, l'autre ne l'est pas", "one was observed, the other was not")),
        /** They were measured in other ways. */
        METHOD(KeyField.METHOD.text),
        /** They count from other starting points. */
        BASELINE(KeyField.BASELINE.text),
        /** Some organisation is in both, so that its data would count twice. */
        COVERAGE(
                Text.of("les organismes, qui ne doivent pas se recouper", "the organisations, which may not overlap"),
                Text.of("un même organisme est dans plus d'une", "one organisation is in more than one"),
                Text.of(
                        "on ne sait pas de quels organismes chacune additionne les données",
                        "it is not known whose data each adds up")),
        /** They are about other groups, and one person may be in two. */
        GROUP(Text.of("le groupe", "the group")),
        /** One bounds from above and the other from below, or is about so much. */
        PRECISION(Text.of("la précision", "the precision")),
        /** One restates the other. */
        RESTATED(
                Text.of("l'une reprend l'autre", "one restates the other"),
                Text.of("l'une reprend l'autre", "one restates the other")),
        /** Means, scores, ratios and changes do not add up, and shares and rates need what is above and below the line. */
        KIND(
                Text.of("ce genre de nombre ne s'additionne pas", "this kind of number does not add up"),
                Text.of("ce genre de nombre ne s'additionne pas", "this kind of number does not add up"),
                Text.of(
                        "on ne connaît pas le numérateur et le dénominateur de chacune",
                        "the numerator and the denominator of each are not known")),
        /** Nothing is divided by zero, or by less. */
        DENOMINATOR(
                Text.of("le dénominateur", "the denominator"),
                Text.of("un dénominateur n'est pas plus grand que zéro", "a denominator is not above zero")),
        /** A share says otherwise than what is above and below its line, further than rounding goes. */
        VALUE(
                Text.of("la valeur", "the value"),
                Text.of(
                        "une valeur contredit son numérateur et son dénominateur",
                        "a value contradicts its numerator and its denominator"));

        private final Text text;
        private final Text differs;
        private final Text unknown;

        Obstacle(Text text) {
            this(text, Text.of(text.in(Language.FR) + " diffère", text.in(Language.EN) + " differs"));
        }

        Obstacle(Text text, Text differs) {
            this(
                    text,
                    differs,
                    Text.of(
                            "on ne connaît pas " + text.in(Language.FR) + " de chacune",
                            text.in(Language.EN) + " of each is not known"));
        }

        Obstacle(Text text, Text differs, Text unknown) {
            this.text = text;
            this.differs = differs;
            this.unknown = unknown;
        }

        /** What it is about: the definition. */
        public Text text() {
            return text;
        }
    }

    /**
     * Puts readings of one indicator together.
     *
     * @param alike how readings of the indicator compare
     * @throws IllegalArgumentException if there is none, or one is of another indicator
     */
    static Aggregation of(Alike alike, Collection<Reading> readings) {
        return new Adding(alike, ImmutableList.copyOf(readings)).result();
    }
}
