package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concerted.core.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** A document while it is written: always the same bytes for the same value. */
public final class Out {
    private final JsonGenerator generator;
    private final Version version;
    private final Optional<Language> language;
    private final ImmutableSortedMap<String, String> extras;
    private final List<String> path = new ArrayList<>();

    Out(
            JsonGenerator generator,
            Version version,
            Optional<Language> language,
            ImmutableSortedMap<String, String> extras) {
        this.generator = generator;
        this.version = version;
        this.language = language;
        this.extras = extras;
    }

    /** The version of the format. */
    Version version() {
        return version;
    }

    /** The language of the texts that do not say theirs. */
    Optional<Language> language() {
        return language;
    }

    void string(String value) {
        generator.writeString(value);
    }

    void number(long value) {
        generator.writeNumber(value);
    }

    /** As the decimal spells itself, so that its scale survives. */
    void number(BigDecimal value) {
        generator.writeNumber(value);
    }

    void flag(boolean value) {
        generator.writeBoolean(value);
    }

    void beginObject() {
        generator.writeStartObject();
    }

    /** Ends an object, after what a newer version put into it. */
    void endObject() {
        if (!extras.isEmpty()) {
            writeExtras();
        }
        generator.writeEndObject();
    }

    void beginField(SerializableString name) {
        generator.writeName(name);
        if (!extras.isEmpty()) {
            path.add(Pointers.escape(name.getValue()));
        }
    }

    void beginField(String name) {
        generator.writeName(name);
        if (!extras.isEmpty()) {
            path.add(Pointers.escape(name));
        }
    }

    void endField() {
        if (!extras.isEmpty()) {
            path.remove(path.size() - 1);
        }
    }

    <T> void list(Collection<? extends T> values, Codec<T> element) {
        generator.writeStartArray();
        int index = 0;
        for (T value : values) {
            if (extras.isEmpty()) {
                element.write(value, this);
            } else {
                path.add(String.valueOf(index++));
                element.write(value, this);
                endField();
            }
        }
        generator.writeEndArray();
    }

    /** Nouns are found again by their ids, whatever their places. */
    <N extends org.concerted.core.model.Noun<N>> void nouns(ImmutableList<N> nouns, Codec<N> element) {
        generator.writeStartArray();
        for (N noun : nouns) {
            if (extras.isEmpty()) {
                element.write(noun, this);
            } else {
                path.add(Pointers.escape(noun.id().value()));
                element.write(noun, this);
                endField();
            }
        }
        generator.writeEndArray();
    }

    private void writeExtras() {
        String here = path.isEmpty() ? "/" : "/" + String.join("/", path) + "/";
        for (Map.Entry<String, String> extra : extras.tailMap(here, false).entrySet()) {
            if (!extra.getKey().startsWith(here)) {
                return;
            }
            String name = extra.getKey().substring(here.length());
            if (name.indexOf('/') < 0) {
                generator.writeName(name.replace("~1", "/").replace("~0", "~"));
                Copies.write(extra.getValue(), generator);
            }
        }
    }
}
