package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableSortedMap;
import java.io.OutputStream;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.serialization.Format;
import tools.jackson.core.JsonGenerator;

/** Writes documents. */
public final class Writing {
    private Writing() {}

    /** Writes a value, in UTF-8, with a line feed at the end; the stream stays open. */
    public static <T> void write(
            T value,
            Codec<T> codec,
            Version version,
            Optional<Language> language,
            ImmutableSortedMap<String, String> extras,
            Format format,
            OutputStream target) {
        try (JsonGenerator generator =
                format == Format.YAML ? Yaml.generator(target) : Json.generator(target, format == Format.JSON)) {
            codec.write(value, new Out(generator, version, language, extras));
            if (format != Format.YAML) {
                generator.writeRaw('\n');
            }
        }
    }
}
