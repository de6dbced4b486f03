package org.concerted.core.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** An after-action review: what was expected, what happened, why the difference, what next (US Army; Garvin 2000). */
@Value.Immutable
public sealed interface Review extends Noun<Review> permits ImmutableReview {
    /** The type of this noun. */
    NounType<Review> TYPE = NounType.<Review>of("review", "reviews", Initiative::reviews, Initiative.Builder::reviews)
            .labelIfAny(Review::next)
            .add(Reference.anyOptional(
                    "about", Review::about, (n, v) -> builder().from(n).about(v).build()))
            .optional(
                    "meeting",
                    () -> Meeting.TYPE,
                    Review::meeting,
                    (n, v) -> builder().from(n).meeting(v).build())
            .add(Reference.anyMany(
                    "ledTo", Review::ledTo, (n, v) -> builder().from(n).ledTo(v).build()))
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Review::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Review> id();

    /** The action, meeting or other noun that was reviewed. */
    Optional<Ref> about();

    /** The meeting at which it was reviewed. */
    Optional<Id<Meeting>> meeting();

    /** The day. */
    Optional<LocalDate> date();

    /** What was expected. */
    Optional<Text> expected();

    /** What happened. */
    Optional<Text> happened();

    /** Why the difference. */
    Optional<Text> gap();

    /** What to sustain and what to change. */
    Optional<Text> next();

    /** Time spent on each question. */
    ImmutableMap<ReviewQuestion, Hours> time();

    /** Practice changes, decisions or actions in which it resulted. */
    @Value.NaturalOrder
    ImmutableSortedSet<Ref> ledTo();

    /** Visible from its own day, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(this::date);
    }

    /** Builds a review. */
    final class Builder extends ImmutableReview.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
