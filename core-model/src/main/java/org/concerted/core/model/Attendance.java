package org.concerted.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/** How one seat, or one actor, was held at a meeting, and what coming took. */
@Value.Immutable
public sealed interface Attendance permits ImmutableAttendance {
    /** The seat. */
    Optional<Id<Seat>> seat();

    /** The actor, where no seat is named. */
    Optional<Id<Actor>> actor();

    /** Whether it was held. */
    Presence presence();

    /** How many people came for it; one where it is not said. */
    Optional<Integer> people();

    /** Time that each spent preparing. */
    Optional<Hours> preparation();

    /** Time that each spent travelling, both ways. */
    Optional<Hours> travel();

    /** Time during which they spoke, where it was measured. */
    Optional<Hours> spoken();

    /** Refuses an attendance of nobody, and a negative number of people. */
    @Value.Check
    default void check() {
        new Checks()
                .that(
                        seat().isPresent() || actor().isPresent(),
                        "seat",
                        "",
                        "un siège (seat) ou un acteur (actor)",
                        "a seat or an actor")
                .notNegative(people(), "people")
                .done();
    }

    /** Builds an attendance. */
    final class Builder extends ImmutableAttendance.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
