package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A common objective of the initiative. */
@Value.Immutable
public sealed interface Objective extends Noun<Objective> permits ImmutableObjective {
    /** The type of this noun. */
    NounType<Objective> TYPE = NounType.<Objective>of("objective", "objectives", Initiative::objectives, Initiative.Builder::objectives)
            .label(Objective::name).optional("theme", () -> Theme.TYPE, Objective::theme, (n, v) -> builder().from(n).theme(v).build()).optional("author", () -> Actor.TYPE, Objective::author, (n, v) -> builder().from(n).author(v).build()).many("sources", () -> Source.TYPE, Objective::sources, (n, v) -> builder().from(n).sources(v).build()).build();

    @Override
    Id<Objective> id();

    /** Its name. */
    Text name();

    /** The theme that it belongs to. */
    Optional<Id<Theme>> theme();

    /** The population whose situation is to change. */
    Optional<Text> population();

    /** The day by which it is to be reached. */
    Optional<LocalDate> horizon();

    /** The actor that wrote it, where one did: an agenda written by one actor is a question. */
    Optional<Id<Actor>> author();

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
