package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A milestone of the path to collective impact: one phase of one component (FSG 2012). Progress is not linear. */
@Value.Immutable
public sealed interface Milestone extends Noun<Milestone> permits ImmutableMilestone {
    /** The type of this noun. */
    NounType<Milestone> TYPE = NounType.<Milestone>of(
                    "milestone", "milestones", Initiative::milestones, Initiative.Builder::milestones)
            .add(Reference.anyMany(
                    "shownBy",
                    Milestone::shownBy,
                    (n, v) -> builder().from(n).shownBy(v).build()))
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Milestone::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Milestone> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code component.phase}: {@code strategic-planning.2}. */
    default Id<Milestone> naturalId() {
        return Natural.of(Natural.word(component())).and(".", phase().number()).id();
    }

    /** The phase. */
    FsgPhase phase();

    /** The component of success. */
    FsgComponent component();

    /** The day on which it was reached; absent while it is not. */
    Optional<LocalDate> date();

    /** What shows that it was. */
    Optional<Text> evidence();

    /** Nouns that show that it was. */
    @Value.NaturalOrder
    ImmutableSortedSet<Ref> shownBy();

    /** Visible from the day it was reached, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(this::date);
    }

    /** Builds a milestone. */
    final class Builder extends ImmutableMilestone.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
