package org.concerted.serialization;

import org.concerted.core.ConcertedException;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * How much a document from outside may ask of whoever reads it. What exceeds a limit is refused, with the limit's name
 * and value. The defaults let through the largest initiatives that the library was measured on.
 */
@Value.Immutable
public sealed interface Limits permits ImmutableLimits {
    /** The defaults. */
    Limits STANDARD = builder().build();

    /** Bytes in the whole document; 512 MiB by default. */
    @Value.Default
    default int bytes() {
        return 512 << 20;
    }

    /** Objects and lists inside one another; 100 by default, enough for the deepest condition. */
    @Value.Default
    default int depth() {
        return 100;
    }

    /** Entries in one list or one table; 5,000,000 by default. */
    @Value.Default
    default int entries() {
        return 5_000_000;
    }

    /** Nouns in all lists together; 10,000,000 by default. */
    @Value.Default
    default int nouns() {
        return 10_000_000;
    }

    /** Characters in one string; 100,000 by default. */
    @Value.Default
    default int string() {
        return 100_000;
    }

    /** Digits in one number, written out in full; 100 by default. */
    @Value.Default
    default int digits() {
        return 100;
    }

    /** Problems that are listed before reading stops; 1,000 by default. */
    @Value.Default
    default int problems() {
        return 1_000;
    }

    /** Refuses a limit below one. */
    @Value.Check
    default void check() {
        int least = Math.min(
                Math.min(Math.min(bytes(), depth()), Math.min(entries(), nouns())),
                Math.min(Math.min(string(), digits()), problems()));
        if (least < 1) {
            throw ConcertedException.at("limits", String.valueOf(least), Text.of("1 ou plus", "1 or more"));
        }
    }

    /** Builds limits. */
    final class Builder extends ImmutableLimits.Builder {
        /** A builder of the defaults. */
        public Builder() {}
    }

    /** A builder of the defaults. */
    static Builder builder() {
        return new Builder();
    }
}
