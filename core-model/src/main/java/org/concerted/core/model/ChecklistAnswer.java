package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** An answer to one item of the Community Tool Box's checklist of collective impact. */
@Value.Immutable
public sealed interface ChecklistAnswer extends Noun<ChecklistAnswer> permits ImmutableChecklistAnswer {
    /** The type of this noun. */
    NounType<ChecklistAnswer> TYPE = NounType.<ChecklistAnswer>of(
                    "checklist-answer",
                    "checklistAnswers",
                    Initiative::checklistAnswers,
                    Initiative.Builder::checklistAnswers)
            .optional(
                    "by",
                    () -> Actor.TYPE,
                    ChecklistAnswer::by,
                    (n, v) -> builder().from(n).by(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    ChecklistAnswer::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<ChecklistAnswer> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code item}, with {@code @date} and {@code ~by} where there are any. */
    default Id<ChecklistAnswer> naturalId() {
        return Natural.of(Natural.word(item())).and("@", date()).and("~", by()).id();
    }

    /** The item. */
    ToolBoxItem item();

    /** Whether it is so. */
    boolean yes();

    /** What makes one say so. */
    Optional<Text> evidence();

    /** The actor that answered. */
    Optional<Id<Actor>> by();

    /** The day. */
    Optional<LocalDate> date();

    /** Visible from its own day, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(this::date);
    }

    /** Builds a checklist answer. */
    final class Builder extends ImmutableChecklistAnswer.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
