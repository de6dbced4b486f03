package org.concerted.core.model;

import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * Something that weighs on an issue, as the landscape of the issue shows it. How factors act on one another is told
 * by influences.
 */
@Value.Immutable
public sealed interface Factor extends Noun<Factor> permits ImmutableFactor {
    /** The type of this noun. */
    NounType<Factor> TYPE = NounType.<Factor>of("factor", "factors", Initiative::factors, Initiative.Builder::factors)
            .label(Factor::name)
            .optional(
                    "issue",
                    () -> Issue.TYPE,
                    Factor::issue,
                    (n, v) -> builder().from(n).issue(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Factor::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Factor> id();

    /** Its name. */
    Text name();

    /** The issue that it weighs on. */
    Optional<Id<Issue>> issue();

    /** What is meant by it. */
    Optional<Text> description();

    /** Where it sits. */
    Optional<FactorKind> kind();

    /** Builds a factor. */
    final class Builder extends ImmutableFactor.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
