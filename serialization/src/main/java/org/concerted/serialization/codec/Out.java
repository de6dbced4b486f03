package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
    /** Whether there are extras at all: without them, where writing is need not be known. */
    private final boolean more;

    private final List<String> path = new ArrayList<>();
    private final char[] buffer = new char[256];

    Out(
            JsonGenerator generator,
            Version version,
            Optional<Language> language,
            ImmutableSortedMap<String, String> extras) {
        this.generator = generator;
        this.version = version;
        this.language = language;
        this.extras = extras;
        this.more = !extras.isEmpty();
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

    void string(SerializableString value) {
        generator.writeString(value);
    }

    /** Two words with a sign between them, without making one of them. */
    void joined(String first, char sign, String second) {
        int length = first.length() + 1 + second.length();
        if (length > buffer.length) {
            generator.writeString(first + sign + second);
            return;
        }
        first.getChars(0, first.length(), buffer, 0);
        buffer[first.length()] = sign;
        second.getChars(0, second.length(), buffer, first.length() + 1);
        generator.writeString(buffer, 0, length);
    }

    /** A day: {@code 2014-03-01}. */
    void day(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            generator.writeString(day.toString());
            return;
        }
        generator.writeString(buffer, 0, put(day, 0));
    }

    private int put(LocalDate day, int at) {
        int year = day.getYear();
        two(year / 100, at);
        two(year % 100, at + 2);
        buffer[at + 4] = '-';
        two(day.getMonthValue(), at + 5);
        buffer[at + 7] = '-';
        two(day.getDayOfMonth(), at + 8);
        return at + 10;
    }

    private void two(int number, int at) {
        buffer[at] = (char) ('0' + number / 10);
        buffer[at + 1] = (char) ('0' + number % 10);
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
        if (more) {
            writeExtras();
        }
        generator.writeEndObject();
    }

    void beginField(SerializableString name) {
        generator.writeName(name);
        if (more) {
            path.add(Pointers.escape(name.getValue()));
        }
    }

    void beginField(String name) {
        generator.writeName(name);
        if (more) {
            path.add(Pointers.escape(name));
        }
    }

    void endField() {
        if (more) {
            path.remove(path.size() - 1);
        }
    }

    <T> void list(ImmutableList<T> values, Codec<T> element) {
        generator.writeStartArray();
        for (int i = 0; i < values.size(); i++) {
            if (!more) {
                element.write(values.get(i), this);
            } else {
                path.add(String.valueOf(i));
                element.write(values.get(i), this);
                endField();
            }
        }
        generator.writeEndArray();
    }

    /** Nouns are found again by their ids, whatever their places. */
    <N extends org.concerted.core.model.Noun<N>> void nouns(ImmutableList<N> nouns, Codec<N> element) {
        generator.writeStartArray();
        for (N noun : nouns) {
            if (!more) {
                element.write(noun, this);
            } else {
                path.add(Pointers.escape(noun.id().value()));
                element.write(noun, this);
                endField();
            }
        }
        generator.writeEndArray();
    }

    /** Whether something of a newer version lies where writing is: a short form would lose it. */
    boolean hasMore() {
        return more
                && extras.tailMap(here(), false).keySet().stream()
                        .findFirst()
                        .filter(path -> path.startsWith(here()))
                        .isPresent();
    }

    private String here() {
        return path.isEmpty() ? "/" : "/" + String.join("/", path) + "/";
    }

    private void writeExtras() {
        String here = here();
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
