package org.concerted.core.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One application on a ballot. */
@Value.Immutable
public sealed interface Choice permits ImmutableChoice {
    /** The application. */
    Id<Application> application();

    /** Points given to it, zero or more; absent where the form of the ballot has none. */
    Optional<BigDecimal> points();

    /** A choice without points. */
    static Choice of(Id<Application> application) {
        return builder().application(application).build();
    }

    /** Refuses negative points. */
    @Value.Check
    default void check() {
        new Checks().notNegative(points(), "points").done();
    }

    /** Builds a choice. */
    final class Builder extends ImmutableChoice.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
