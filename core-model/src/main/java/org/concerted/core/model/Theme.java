package org.concerted.core.model;

import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A theme under which objectives are gathered. */
@Value.Immutable
public sealed interface Theme extends Noun<Theme> permits ImmutableTheme {
    /** The type of this noun. */
    NounType<Theme> TYPE = NounType.<Theme>of("theme", "themes", Initiative::themes, Initiative.Builder::themes)
            .label(Theme::name)
            .optional(
                    "parent",
                    () -> Theme.TYPE,
                    Theme::parent,
                    (n, v) -> builder().from(n).parent(v).build())
            .ranked()
            .optional(
                    "issue",
                    () -> Issue.TYPE,
                    Theme::issue,
                    (n, v) -> builder().from(n).issue(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Theme::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Theme> id();

    /** Its name. */
    Text name();

    /** The theme that contains it. */
    Optional<Id<Theme>> parent();

    /** The issue that it is a part of. */
    Optional<Id<Issue>> issue();

    /** Whether it runs through the others (« stratégie transversale »). */
    Optional<Boolean> crossCutting();

    /** Builds a theme. */
    final class Builder extends ImmutableTheme.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
