package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** Where something is recorded: a document, a page, minutes. */
@Value.Immutable
public sealed interface Source extends Noun<Source> permits ImmutableSource {
    /** The type of this noun. */
    NounType<Source> TYPE = NounType.<Source>of("source", "sources", Initiative::sources, Initiative.Builder::sources)
            .label(Source::citation)
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Source::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Source> id();

    /** The reference, as it would be cited. */
    Text citation();

    /** Its address, where it has one. */
    Optional<String> url();

    /** The day it was published, where that is known. */
    Optional<LocalDate> published();

    /** Builds a source. */
    final class Builder extends ImmutableSource.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
