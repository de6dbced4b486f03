package org.concerted.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    void done() {
        if (!problems.isEmpty()) {
            throw new ConcertedException(problems);
        }
    }
}
