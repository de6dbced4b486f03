package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
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

    /** Writes a JSON Schema, indented. */
    public static byte[] schema(ImmutableMap<String, Object> schema) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = Json.generator(bytes, true)) {
            plain(schema, generator);
            generator.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private static void plain(Object value, JsonGenerator generator) {
        if (value instanceof Map<?, ?> table) {
            generator.writeStartObject();
            table.forEach((name, each) -> {
                generator.writeName(name.toString());
                plain(each, generator);
            });
            generator.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            generator.writeStartArray();
            list.forEach(each -> plain(each, generator));
            generator.writeEndArray();
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else {
            generator.writeString(value.toString());
        }
    }
}
