package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A common objective of the initiative. */
@Value.Immutable
public sealed interface Objective extends Noun<Objective> permits ImmutableObjective {
    /** The type of this noun. */
    NounType<Objective> TYPE = NounType.<Objective>of(
                    "objective", "objectives", Initiative::objectives, Initiative.Builder::objectives)
            .label(Objective::name)
            .optional(
                    "theme",
                    () -> Theme.TYPE,
                    Objective::theme,
                    (n, v) -> builder().from(n).theme(v).build())
            .optional(
                    "issue",
                    () -> Issue.TYPE,
                    Objective::issue,
                    (n, v) -> builder().from(n).issue(v).build())
            .optional(
                    "parent",
                    () -> Objective.TYPE,
                    Objective::parent,
                    (n, v) -> builder().from(n).parent(v).build())
            .ranked()
            .optional(
                    "author",
                    () -> Actor.TYPE,
                    Objective::author,
                    (n, v) -> builder().from(n).author(v).build())
            .optional(
                    "adoptedBy",
                    () -> Decision.TYPE,
                    Objective::adoptedBy,
                    (n, v) -> builder().from(n).adoptedBy(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Objective::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Objective> id();

    /** Its name. */
    Text name();

    /** The theme that it belongs to. */
    Optional<Id<Theme>> theme();

    /** The issue that it answers. */
    Optional<Id<Issue>> issue();

    /** The objective that it is a part of. */
    Optional<Id<Objective>> parent();

    /** The problem that it answers, where no issue names it. */
    Optional<Text> problem();

    /** What is to be reached, in words; figures are targets of indicators. */
    Optional<Text> target();

    /** The population whose situation is to change. */
    Optional<Text> population();

    /** Where it is to change. */
    Optional<Text> territory();

    /** The day by which it is to be reached. */
    Optional<LocalDate> horizon();

    /** Its rank among objectives, from 1. */
    Optional<Integer> priority();

    /** Whether it is the shared result of the whole: the one end that all agree on (Living Cities). */
    Optional<Boolean> sharedResult();

    /** The actor that wrote it, where one did: an agenda written by one actor is a question. */
    Optional<Id<Actor>> author();

    /** The decision by which it was adopted. */
    Optional<Id<Decision>> adoptedBy();

    /** Refuses a rank below 1. */
    @Value.Check
    default void check() {
        new Checks()
                .that(
                        priority().map(p -> p >= 1).orElse(true),
                        "priority",
                        priority().orElse(0),
                        "1 ou plus",
                        "1 or more")
                .done();
    }

    /** Builds an objective. */
    final class Builder extends ImmutableObjective.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
