package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableMap;
import org.concerted.core.Text;

/** Words that several rules about indicators have in common. */
public final class Words {
    private static final ImmutableMap<String, Text> NUMBERS = ImmutableMap.<String, Text>builder()
            .put("count", Text.of("un nombre", "a count"))
            .put("share", Text.of("une part", "a share"))
            .put("rate", Text.of("un taux", "a rate"))
            .put("mean", Text.of("une moyenne", "a mean"))
            .put("amount", Text.of("une somme", "an amount"))
            .put("score", Text.of("une note", "a score"))
            .put("ratio", Text.of("un rapport entre deux groupes", "a ratio of two groups"))
            .put("exact", Text.of("tel quel", "as it stands"))
            .put("about", Text.of("environ", "about"))
            .put("at-least", Text.of("au moins", "at least"))
            .put("more-than", Text.of("plus de", "more than"))
            .put("at-most", Text.of("au plus", "at most"))
            .put("less-than", Text.of("moins de", "less than"))
            .buildOrThrow();

    private static final ImmutableMap<String, Text> NUMBERS_AND_DIRECTIONS = ImmutableMap.<String, Text>builder()
            .putAll(NUMBERS)
            .put("rising", Text.of("en hausse", "rising"))
            .put("falling", Text.of("en baisse", "falling"))
            .buildOrThrow();

    private Words() {}

    /** The kinds of numbers, and how to take one. */
    public static ImmutableMap<String, Text> numbers() {
        return NUMBERS;
    }

    /** The same, and which way an indicator is meant to move. */
    public static ImmutableMap<String, Text> numbersAndDirections() {
        return NUMBERS_AND_DIRECTIONS;
    }
}
