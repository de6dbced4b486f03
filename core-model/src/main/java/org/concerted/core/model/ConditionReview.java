package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** How far someone judged one of the five conditions to be in place, on a day. */
@Value.Immutable
public sealed interface ConditionReview extends Noun<ConditionReview> permits ImmutableConditionReview {
    /** The type of this noun. */
    NounType<ConditionReview> TYPE = NounType.<ConditionReview>of(
                    "condition-review",
                    "conditionReviews",
                    Initiative::conditionReviews,
                    Initiative.Builder::conditionReviews)
            .optional(
                    "by",
                    () -> Actor.TYPE,
                    ConditionReview::by,
                    (n, v) -> builder().from(n).by(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    ConditionReview::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<ConditionReview> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code condition}, with {@code @date} and {@code ~by} where there are any. */
    default Id<ConditionReview> naturalId() {
        return Natural.of(Natural.word(condition()))
                .and("@", date())
                .and("~", by())
                .id();
    }

    /** The condition. */
    CollectiveImpactCondition condition();

    /** How far it was judged to be in place. */
    ConditionMaturity maturity();

    /** The day. */
    Optional<LocalDate> date();

    /** The actor that judged. */
    Optional<Id<Actor>> by();

    /** What made it say so. */
    Optional<Text> evidence();

    /** Visible from its own day, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(this::date);
    }

    /** Builds a condition review. */
    final class Builder extends ImmutableConditionReview.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
