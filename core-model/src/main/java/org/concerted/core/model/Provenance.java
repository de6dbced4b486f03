package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** By which act a commitment came to be: given by a mandated voice of its own actor, or reported by someone else. */
public sealed interface Provenance {
    /** The day on which it was given or reported. */
    LocalDate date();

    /** Whether the party bound itself. */
    default boolean binds() {
        return this instanceof Given;
    }

    /** Given by a person or a seat that the party mandated. */
    @Value.Immutable
    sealed interface Given extends Provenance permits ImmutableGiven {
        @Override
        LocalDate date();

        /** The seat through which the party spoke. */
        Optional<Id<Seat>> seat();

        /** The function of whoever spoke for the party; a function, not a private person's name. */
        Optional<Text> by();

        /** Where the act is recorded: minutes, letter, agreement. */
        Text recordedIn();

        /** Refuses an act without a mandated voice. */
        @Value.Check
        default void check() {
            new Checks()
                    .that(
                            seat().isPresent() || by().isPresent(),
                            "provenance",
                            "given",
                            "un siège (seat) ou une fonction (by) qui parle au nom de l'organisme",
                            "a seat or a function (by) that speaks for the organisation")
                    .done();
        }

        /** Builds a given provenance. */
        final class Builder extends ImmutableGiven.Builder {
            /** An empty builder. */
            public Builder() {}
        }

        /** An empty builder. */
        static Builder builder() {
            return new Builder();
        }
    }

    /**
     * Reported by someone other than the party; shown as to be confirmed by the organisation.
     *
     * @param date the day of the report
     */
    record Reported(LocalDate date) implements Provenance {}
}
