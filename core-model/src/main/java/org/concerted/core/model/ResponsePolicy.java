package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How soon whoever receives feedback has promised to answer it. There is no universal deadline: the standard is the
 * one that the initiative or the actor published itself.
 */
@Value.Immutable
public sealed interface ResponsePolicy extends Noun<ResponsePolicy> permits ImmutableResponsePolicy {
    /** The type of this noun. */
    NounType<ResponsePolicy> TYPE = NounType.<ResponsePolicy>of(
                    "response-policy",
                    "responsePolicies",
                    Initiative::responsePolicies,
                    Initiative.Builder::responsePolicies)
            .many(
                    "actors",
                    () -> Actor.TYPE,
                    ResponsePolicy::actors,
                    (n, v) -> builder().from(n).actors(v).build())
            .many(
                    "channels",
                    () -> Channel.TYPE,
                    ResponsePolicy::channels,
                    (n, v) -> builder().from(n).channels(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    ResponsePolicy::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<ResponsePolicy> id();

    /** The actors that promised it; empty when the whole initiative did. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> actors();

    /** The channels that it is about; empty for all. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Channel>> channels();

    /** Days from reception to reporting back, both the promise and the measure, 0 or more. */
    int deadlineDays();

    /** When it holds: for what was received on its days. Absent where it has neither beginning nor end. */
    Optional<Span> period();

    /** Refuses a negative deadline. */
    @Value.Check
    default void check() {
        new Checks()
                .that(deadlineDays() >= 0, "deadlineDays", deadlineDays(), "zéro jour ou plus", "zero days or more")
                .done();
    }

    /** Builds a response policy. */
    final class Builder extends ImmutableResponsePolicy.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
