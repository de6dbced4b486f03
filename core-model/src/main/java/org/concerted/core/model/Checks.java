package org.concerted.core.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.Text;

/** Collects what is wrong with one value, so that its builder can name all of it at once. */
final class Checks {
    private final List<Problem> problems = new ArrayList<>();

    Checks that(boolean right, String field, Object found, String expectedFrench, String expectedEnglish) {
        if (!right) {
            problems.add(Problem.builder()
                    .path(field)
                    .found(String.valueOf(found))
                    .expected(Text.of(expectedFrench, expectedEnglish))
                    .build());
        }
        return this;
    }

    /** A number that may be absent but not negative. */
    Checks notNegative(Optional<? extends Number> value, String field) {
        return that(
                value.map(v -> v.doubleValue() >= 0).orElse(true),
                field,
                value.map(Object::toString).orElse(""),
                "zéro ou plus",
                "zero or more");
    }

    /** A part of a whole that may be absent. */
    Checks share(Optional<BigDecimal> value, String field) {
        return that(
                value.map(v -> v.signum() >= 0 && v.compareTo(BigDecimal.ONE) <= 0)
                        .orElse(true),
                field,
                value.map(Object::toString).orElse(""),
                "une part, de 0 à 1",
                "a share, from 0 to 1");
    }

    /** A part that may be absent but not larger than its whole. */
    Checks atMost(Optional<Integer> part, String field, Optional<Integer> whole) {
        return that(
                part.isEmpty() || whole.isEmpty() || part.get() <= whole.get(),
                field,
                part.map(Object::toString).orElse(""),
                "au plus " + whole.map(Object::toString).orElse(""),
                "at most " + whole.map(Object::toString).orElse(""));
    }

    /** A day that may be absent but not before another. */
    Checks notBefore(Optional<LocalDate> day, String field, Optional<LocalDate> earliest) {
        boolean known = day.isPresent() && earliest.isPresent();
        return that(
                !known || !day.get().isBefore(earliest.get()),
                field,
                day.map(Object::toString).orElse(""),
                "au plus tôt le " + earliest.map(Object::toString).orElse(""),
                "no earlier than " + earliest.map(Object::toString).orElse(""));
    }

    /** Steps that do not go back in time. */
    <S> Checks inOrder(List<S> steps, String field, Function<S, LocalDate> date) {
        for (int i = 1; i < steps.size(); i++) {
            notBefore(
                    Optional.of(date.apply(steps.get(i))),
                    field + "/" + i + "/date",
                    Optional.of(date.apply(steps.get(i - 1))));
        }
        return this;
    }

    void done() {
        if (!problems.isEmpty()) {
            throw new ConcertedException(problems);
        }
    }
}
