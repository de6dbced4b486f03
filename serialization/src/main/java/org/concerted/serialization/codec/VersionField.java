package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.core.Text;

/**
 * The version of the document's format, first of all fields. A document of a newer major version is not read at all.
 *
 * @param <T> the document
 * @param <B> its builder
 */
public final class VersionField<T, B> extends Field<T, B> {
    /** The field. */
    public VersionField() {
        super("concerted", true, document -> document);
        note(Text.of("La version du format.", "The version of the format."));
    }

    @Override
    boolean read(In in, B builder) {
        Optional<Version> version = in.isText() ? Version.parse(in.text()) : Optional.empty();
        if (version.isEmpty()) {
            in.wrong(Say.VERSION);
            return false;
        }
        if (version.get().major() > Version.CURRENT.major()) {
            throw in.stop(Say.OLDER);
        }
        in.version(version.get());
        return true;
    }

    @Override
    void write(Object own, T value, Out out) {
        begin(out);
        out.string(out.version().toString());
        out.endField();
    }

    @Override
    Text expected() {
        return Say.VERSION;
    }

    @Override
    ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "string", "pattern", "^" + Version.CURRENT.major() + "\\.[0-9]+$");
    }
}
