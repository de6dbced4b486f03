package org.concerted.testkit.vary;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.immutables.value.Value;

/** How much of what is made up. */
@Value.Immutable
public sealed interface Plan permits ImmutablePlan {
    /** The day around which dates lie: some before, some on it, some after. */
    @Value.Default
    default LocalDate asOf() {
        return LocalDate.of(2024, 6, 15);
    }

    /** The largest number of nouns of a type that is not listed in {@link #most}. */
    @Value.Default
    default int mostOfEach() {
        return 2;
    }

    /** The largest number of nouns of a type; 0 leaves the type out. */
    ImmutableMap<NounType<?>, Integer> most();

    /** How often an optional attribute is there, from 0 to 1. */
    @Value.Default
    default double presence() {
        return 0.6;
    }

    /** How often the dates on which things became known are left out, so that all is visible from the start; 0 to 1. */
    @Value.Default
    default double timeless() {
        return 0.7;
    }

    /** The standard: a little of every type, more of actors and actions. */
    static Plan standard() {
        return builder()
                .putMost(org.concerted.core.model.Actor.TYPE, 5)
                .putMost(org.concerted.core.model.Action.TYPE, 5)
                .putMost(org.concerted.core.model.Influence.TYPE, 5)
                .putMost(org.concerted.core.model.Commitment.TYPE, 4)
                .putMost(org.concerted.core.model.Exchange.TYPE, 4)
                .build();
    }

    /** Only nouns of these types, up to so many of each. What they require has to be among them. */
    static Plan only(int most, NounType<?>... types) {
        Builder builder = builder().mostOfEach(0);
        for (NounType<?> type : types) {
            builder.putMost(type, most);
        }
        return builder.build();
    }

    /** The largest number of nouns of one type. */
    default int most(NounType<?> type) {
        return most().getOrDefault(type, mostOfEach());
    }

    /** Refuses a share outside 0 to 1 and a type that does not exist. */
    @Value.Check
    default void check() {
        if (presence() < 0 || presence() > 1 || timeless() < 0 || timeless() > 1) {
            throw new IllegalArgumentException("presence and timeless are shares from 0 to 1");
        }
        most().keySet().forEach(type -> {
            if (NounTypes.slot(type) < 0) {
                throw new IllegalArgumentException(type + " is no type of noun");
            }
        });
    }

    /** Builds a plan. */
    final class Builder extends ImmutablePlan.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
