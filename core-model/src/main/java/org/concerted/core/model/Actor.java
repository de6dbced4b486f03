package org.concerted.core.model;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** An autonomous organisation, network or group of citizens that takes part in an initiative. */
@Value.Immutable
public sealed interface Actor extends Noun<Actor> permits ImmutableActor {
    /** The type of this noun. */
    NounType<Actor> TYPE = NounType.<Actor>of("actor", "actors", Initiative::actors, Initiative.Builder::actors)
            .label(Actor::name).ownedBy(Actor::id).glimpse(Actor::sectors).many("sources", () -> Source.TYPE, Actor::sources, (n, v) -> builder().from(n).sources(v).build()).build();

    @Override
    Id<Actor> id();

    /** Its name. */
    Text name();

    /** Its sectors of activity; empty when not recorded. */
    ImmutableSet<Sector> sectors();

    /** What it is to the initiative; empty when not recorded. */
    ImmutableSet<ActorRole> roles();

    /** The territory where it acts. */
    Optional<Text> territory();

    /** When it takes part: from joining to leaving. */
    Optional<Span> period();

    /** Builds an actor. */
    final class Builder extends ImmutableActor.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
