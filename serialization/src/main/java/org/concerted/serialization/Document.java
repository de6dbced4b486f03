package org.concerted.serialization;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.codec.Version;
import org.immutables.value.Value;

/**
 * An initiative together with what its document says beside it: in which language plain texts are, and the fields of a
 * newer version of the format, which are kept although nobody here understands them.
 */
@Value.Immutable
public sealed interface Document permits ImmutableDocument {
    /** The initiative. */
    Initiative initiative();

    /** The version of the format, {@code 1.0}; that of the library unless the document came with a newer one. */
    @Value.Default
    default String version() {
        return Version.CURRENT.toString();
    }

    /** The language of the texts that do not say theirs; absent where each says its own. */
    Optional<Language> language();

    /**
     * Fields of a newer version, as JSON, by JSON pointer, with a noun's id in place of its position: {@code
     * /actions/a1/colour}. Those of nouns that are gone are not written.
     */
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extras();

    /** A document with nothing beside the initiative. */
    static Document of(Initiative initiative) {
        return builder().initiative(initiative).build();
    }

    /** This document with another initiative, such as this one changed. */
    default Document with(Initiative initiative) {
        return builder().from(this).initiative(initiative).build();
    }

    /** Builds a document. */
    final class Builder extends ImmutableDocument.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
