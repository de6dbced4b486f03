package org.concerted.serialization.codec;

import java.util.Optional;
import org.concerted.core.Problem;
import org.concerted.core.Text;

/**
 * A problem on its way to being reported.
 *
 * @param path JSON pointer into the document
 * @param place where it is; absent where only the path is known yet
 * @param found what was found
 * @param expected what would be right
 * @param nearest the nearest known name
 */
record Fault(String path, Optional<Place> place, String found, Text expected, Optional<String> nearest) {
    private static final int LONGEST = 80;

    Fault at(Optional<Place> where) {
        return new Fault(path, where, found, expected, nearest);
    }

    Problem problem() {
        return Problem.builder()
                .path(path)
                .line(place.map(Place::line))
                .column(place.map(Place::column))
                .found(shortened(found))
                .expected(expected)
                .nearest(nearest)
                .build();
    }

    /** Cut so that a problem stays one line, never inside a character. */
    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
