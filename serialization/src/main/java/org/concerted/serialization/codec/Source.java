package org.concerted.serialization.codec;

import com.google.common.base.Utf8;
import com.google.common.primitives.ImmutableIntArray;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.serialization.Format;
import org.concerted.serialization.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The text of a document, which may be read more than once: again when there is something to explain. */
final class Source {
    private static final int CONTINUATION_MASK = 0xC0;
    private static final int CONTINUATION = 0x80;

    private final byte[] bytes;
    private final Format format;
    private final Limits limits;
    private @Nullable Preamble preamble;
    private int @Nullable [] starts;
    private int lastLine = -1;
    private int lastEnd;
    private int lastColumn;

    Source(byte[] bytes, Format format, Limits limits) {
        this.bytes = bytes;
        this.format = format;
        this.limits = limits;
    }

    Format format() {
        return format;
    }

    Limits limits() {
        return limits;
    }

    int size() {
        return bytes.length;
    }

    /** A parser at the beginning of the text. */
    JsonParser open() {
        return format == Format.YAML ? Yaml.parser(text(), limits) : Json.parser(bytes, limits);
    }

    /** What the document says of itself, wherever it says so. */
    Preamble preamble() {
        Preamble known = preamble;
        if (known == null) {
            known = skim();
            preamble = known;
        }
        return known;
    }

    /** The offset of the first byte that is not UTF-8; absent where all are. */
    Optional<Integer> malformed() {
        if (Utf8.isWellFormed(bytes)) {
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            decoder.decode(in);
            return Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.of(in.position());
        }
    }

    /** The place of a byte, with columns counted in characters. */
    Place place(long offset) {
        int end = (int) Math.max(0, Math.min(offset, bytes.length));
        int[] starts = starts();
        int found = Arrays.binarySearch(starts, end);
        int line = found >= 0 ? found : -found - 2;
        // Places are mostly asked for in order: on one long line, counting goes on from the last.
        boolean onwards = line == lastLine && end >= lastEnd;
        int column = onwards ? lastColumn : 1;
        for (int i = onwards ? lastEnd : starts[line]; i < end; i++) {
            if ((bytes[i] & CONTINUATION_MASK) != CONTINUATION) {
                column++;
            }
        }
        lastLine = line;
        lastEnd = end;
        lastColumn = column;
        return new Place(line + 1, column);
    }

    /** Where each line begins; found once, when the first place is asked for. */
    private int[] starts() {
        int[] known = starts;
        if (known == null) {
            ImmutableIntArray.Builder found = ImmutableIntArray.builder().add(0);
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '\n') {
                    found.add(i + 1);
                }
            }
            known = found.build().toArray();
            starts = known;
        }
        return known;
    }

    private String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private Preamble skim() {
        String version = null;
        String language = null;
        try (JsonParser parser = open()) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while ((version == null || language == null) && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    JsonToken value = parser.nextToken();
                    if (value.isScalarValue() && name.equals("concerted")) {
                        version = parser.getString();
                    } else if (value.isScalarValue() && name.equals("language")) {
                        language = parser.getString();
                    } else {
                        parser.skipChildren();
                    }
                }
            }
        } catch (JacksonException e) {
            // Whoever reads the document in earnest meets the same fault and reports it.
        }
        return new Preamble(
                Optional.ofNullable(version).flatMap(Version::parse),
                "fr".equals(language)
                        ? Optional.of(Language.FR)
                        : "en".equals(language) ? Optional.of(Language.EN) : Optional.empty());
    }

    /**
     * What a document says of itself.
     *
     * @param version the version of its format
     * @param language the language of the texts that do not say theirs
     */
    record Preamble(Optional<Version> version, Optional<Language> language) {}
}
