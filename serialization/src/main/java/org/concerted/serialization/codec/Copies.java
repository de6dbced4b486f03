package org.concerted.serialization.codec;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Copies values that nobody understands, exactly. */
final class Copies {
    private Copies() {}

    /** The current value as JSON on one line. */
    static String toJson(In in) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = Json.generator(bytes, false)) {
            int open = 0;
            do {
                open += copy(in.parser(), out);
            } while (open > 0 && in.next() != null);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes a value that was kept as JSON. */
    static void write(String json, JsonGenerator out) {
        try (JsonParser parser = Json.parser(json.getBytes(StandardCharsets.UTF_8))) {
            while (parser.nextToken() != null) {
                copy(parser, out);
            }
        }
    }

    private static int copy(JsonParser in, JsonGenerator out) {
        JsonToken token = in.currentToken();
        switch (token) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case PROPERTY_NAME -> out.writeName(in.currentName());
            case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> out.writeNull();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in.getString(), out);
            default -> out.writeString(in.getString());
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    /** What YAML takes for a number and JSON does not, such as an octal one, stays the text that it was. */
    private static void number(String text, JsonGenerator out) {
        if (Numbers.isNumber(text)) {
            out.writeNumber(new BigDecimal(text));
        } else {
            out.writeString(text);
        }
    }
}
