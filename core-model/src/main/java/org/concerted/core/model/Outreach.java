package org.concerted.core.model;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** How an actor reaches a population so that it takes part: by which channel, with which support. */
@Value.Immutable
public sealed interface Outreach extends Noun<Outreach> permits ImmutableOutreach {
    /** The type of this noun. */
    NounType<Outreach> TYPE = NounType.<Outreach>of(
                    "outreach", "outreaches", Initiative::outreaches, Initiative.Builder::outreaches)
            .required("actor", () -> Actor.TYPE, Outreach::actor)
            .required("population", () -> Population.TYPE, Outreach::population)
            .optional(
                    "channel",
                    () -> Channel.TYPE,
                    Outreach::channel,
                    (n, v) -> builder().from(n).channel(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Outreach::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Outreach> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code actor->population}, with {@code ~channel} where there is one. */
    default Id<Outreach> naturalId() {
        return Natural.of(actor()).and("->", population()).and("~", channel()).id();
    }

    /** The actor that reaches it. */
    Id<Actor> actor();

    /** The population. */
    Id<Population> population();

    /** The channel. */
    Optional<Id<Channel>> channel();

    /** What is offered so that people can take part: honoraria, transport, care of children, interpretation. */
    @Value.NaturalOrder
    ImmutableSortedSet<Text> supports();

    /** The kinds of obstacles that what is offered eases. Empty when not recorded. */
    ImmutableSet<ObstacleKind> eases();

    /** How many people were reached, zero or more. */
    Optional<Integer> reached();

    /** When; as long as the initiative where it is not said. */
    Optional<Span> period();

    /** Refuses a negative number of people. */
    @Value.Check
    default void check() {
        new Checks().notNegative(reached(), "reached").done();
    }

    /** Builds an outreach. */
    final class Builder extends ImmutableOutreach.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
