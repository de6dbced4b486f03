package org.concerted.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one actor thinks of another, in one dimension. It is its rater's own: others see distributions over enough
 * respondents, never this, whatever confidentiality is written on it.
 */
@Value.Immutable
public sealed interface Rating extends Noun<Rating> permits ImmutableRating {
    /** The type of this noun. */
    NounType<Rating> TYPE = NounType.<Rating>of("rating", "ratings", Initiative::ratings, Initiative.Builder::ratings)
            .ownedIfBy(Rating::rater)
            .ownerOnly()
            .optional(
                    "rater",
                    () -> Actor.TYPE,
                    Rating::rater,
                    (n, v) -> builder().from(n).rater(v).build())
            .required("rated", () -> Actor.TYPE, Rating::rated)
            .optional(
                    "survey",
                    () -> Survey.TYPE,
                    Rating::survey,
                    (n, v) -> builder().from(n).survey(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Rating::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Rating> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code rater->rated.dimension}, with {@code @survey} where there is one. */
    default Id<Rating> naturalId() {
        return Natural.of(rater().map(Id::value).orElse("anonymous"))
                .and("->", rated())
                .and(".", dimension())
                .and("@", survey())
                .id();
    }

    /** Whether an actor rates itself. Partners are rated by others, so such a rating does not count. */
    default boolean ofItself() {
        return rater().equals(Optional.of(rated()));
    }

    /** Who rates; absent where the answer is anonymous. */
    Optional<Id<Actor>> rater();

    /** Who is rated. */
    Id<Actor> rated();

    /** In which dimension. */
    PartnerDimension dimension();

    /** From 1 (not at all) to 4 (a great deal). */
    int value();

    /** The survey in which it was given. */
    Optional<Id<Survey>> survey();

    /** Refuses a value outside 1 to 4. */
    @Value.Check
    default void check() {
        new Checks()
                .that(value() >= 1 && value() <= 4, "value", value(), "1, 2, 3 ou 4", "1, 2, 3 or 4")
                .done();
    }

    /** Builds a rating. */
    final class Builder extends ImmutableRating.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
