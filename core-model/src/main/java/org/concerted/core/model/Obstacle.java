package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** What keeps people, or an actor, from taking part, and whether it was lifted. */
@Value.Immutable
public sealed interface Obstacle extends Noun<Obstacle> permits ImmutableObstacle {
    /** The type of this noun. */
    NounType<Obstacle> TYPE = NounType.<Obstacle>of(
                    "obstacle", "obstacles", Initiative::obstacles, Initiative.Builder::obstacles)
            .label(Obstacle::description)
            .ownedIfBy(Obstacle::actor)
            .asKnown(Obstacle::until)
            .optional(
                    "population",
                    () -> Population.TYPE,
                    Obstacle::population,
                    (n, v) -> builder().from(n).population(v).build())
            .optional(
                    "actor",
                    () -> Actor.TYPE,
                    Obstacle::actor,
                    (n, v) -> builder().from(n).actor(v).build())
            .add(Reference.anyOptional(
                    "keepsFrom",
                    Obstacle::keepsFrom,
                    (n, v) -> builder().from(n).keepsFrom(v).build()))
            .optional(
                    "liftedBy",
                    () -> Action.TYPE,
                    Obstacle::liftedBy,
                    (n, v) -> builder().from(n).liftedBy(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Obstacle::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Obstacle> id();

    /** What it is. */
    Text description();

    /** Of which kind. */
    Optional<ObstacleKind> kind();

    /** The population that it keeps away; absent where it keeps away none in particular. */
    Optional<Id<Population>> population();

    /** The actor that it keeps away. */
    Optional<Id<Actor>> actor();

    /** What it keeps them from: a body, a process, an action. */
    Optional<Ref> keepsFrom();

    /** The action that is to lift it; absent from a complete list where there is none. */
    Optional<Id<Action>> liftedBy();

    /** The day on which it was lifted. */
    Optional<LocalDate> lifted();

    private static Obstacle until(Obstacle obstacle, LocalDate day) {
        return Days.after(obstacle.lifted(), day)
                ? builder().from(obstacle).lifted(Optional.empty()).build()
                : obstacle;
    }

    /** Builds an obstacle. */
    final class Builder extends ImmutableObstacle.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
