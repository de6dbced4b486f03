package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** One way of deciding a matter. */
@Value.Immutable
public sealed interface Option extends Noun<Option> permits ImmutableOption {
    /** The type of this noun. */
    NounType<Option> TYPE = NounType.<Option>of("option", "options", Initiative::options, Initiative.Builder::options)
            .label(Option::name)
            .required("decision", () -> Decision.TYPE, Option::decision)
            .optional(
                    "proposedBy",
                    () -> Actor.TYPE,
                    Option::proposedBy,
                    (n, v) -> builder().from(n).proposedBy(v).build())
            .many(
                    "actions",
                    () -> Action.TYPE,
                    Option::actions,
                    (n, v) -> builder().from(n).actions(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Option::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Option> id();

    /** The decision that it is a way of making. */
    Id<Decision> decision();

    /** What it is. */
    Text name();

    /** What it entails. */
    Optional<Text> description();

    /** The actor that proposed it. */
    Optional<Id<Actor>> proposedBy();

    /** The actions that it consists of. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Action>> actions();

    /** What it would cost. */
    Optional<Money> cost();

    /** Whether it was invented for mutual gain, rather than as somebody's position (Fisher &amp; Ury 1981). */
    Optional<Boolean> mutualGain();

    /** Builds an option. */
    final class Builder extends ImmutableOption.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
