package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableMap;
import org.concerted.core.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Strings as they stand. */
final class Strings {
    private Strings() {}

    /** What to put where text was expected and another token found; YAML's words for yes and no need quotes. */
    static Text expected(In in, Text otherwise) {
        JsonToken token = in.token();
        return in.isYaml() && (token.isBoolean() || token == JsonToken.VALUE_NULL) ? Say.QUOTED : otherwise;
    }

    /** Any string. */
    static final class Any implements Codec<String> {
        @Override
        public @Nullable String read(In in) {
            return in.isText() ? in.text() : in.wrong(Strings.expected(in, Say.STRING));
        }

        @Override
        public void write(String value, Out out) {
            out.string(value);
        }

        @Override
        public Text expected() {
            return Say.STRING;
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return ImmutableMap.of("type", "string");
        }
    }
}
