package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Period;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A way by which information reaches actors: a bulletin, a meeting, a shared space. */
@Value.Immutable
public sealed interface Channel extends Noun<Channel> permits ImmutableChannel {
    /** The type of this noun. */
    NounType<Channel> TYPE = NounType.<Channel>of(
                    "channel", "channels", Initiative::channels, Initiative.Builder::channels)
            .label(Channel::name)
            .many(
                    "reaches",
                    () -> Actor.TYPE,
                    Channel::reaches,
                    (n, v) -> builder().from(n).reaches(v).build())
            .many(
                    "populations",
                    () -> Population.TYPE,
                    Channel::populations,
                    (n, v) -> builder().from(n).populations(v).build())
            .optional(
                    "keeper",
                    () -> Actor.TYPE,
                    Channel::keeper,
                    (n, v) -> builder().from(n).keeper(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Channel::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Channel> id();

    /** Its name. */
    Text name();

    /** The actors that it reaches. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> reaches();

    /** The populations that it reaches. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Population>> populations();

    /** The actor that keeps it. */
    Optional<Id<Actor>> keeper();

    /** Languages or forms that it exists in, as written. */
    @Value.NaturalOrder
    ImmutableSortedSet<Text> forms();

    /** Whether one can answer by it. */
    Optional<Boolean> twoWay();

    /** Whether one can speak in confidence by it. */
    Optional<Boolean> confidential();

    /** How often something comes by it. */
    Optional<Period> cadence();

    /** When it exists; as long as the initiative where it is not said. */
    Optional<Span> period();

    /** Builds a channel. */
    final class Builder extends ImmutableChannel.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
