package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** People concerned by what the initiative does. */
@Value.Immutable
public sealed interface Population extends Noun<Population> permits ImmutablePopulation {
    /** The type of this noun. */
    NounType<Population> TYPE = NounType.<Population>of(
                    "population", "populations", Initiative::populations, Initiative.Builder::populations)
            .label(Population::name)
            .many(
                    "issues",
                    () -> Issue.TYPE,
                    Population::issues,
                    (n, v) -> builder().from(n).issues(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Population::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Population> id();

    /** What they are called. */
    Text name();

    /** Who they are. */
    Optional<Text> description();

    /** Where they live. */
    Optional<Text> territory();

    /** How many they are, zero or more. */
    Optional<Integer> size();

    /** The issues that concern them. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Issue>> issues();

    /** Whether they are far from where decisions are taken (« acteurs en périphérie »). */
    Optional<Boolean> periphery();

    /** Refuses a negative size. */
    @Value.Check
    default void check() {
        new Checks().notNegative(size(), "size").done();
    }

    /** Builds a population. */
    final class Builder extends ImmutablePopulation.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
