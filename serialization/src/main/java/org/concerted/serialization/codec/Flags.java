package org.concerted.serialization.codec;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.core.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Yes or no, as {@code true} or {@code false} and nothing else: what YAML once read into other words is refused. */
final class Flags implements Codec<Boolean> {
    @Override
    public @Nullable Boolean read(In in) {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        if (token == JsonToken.VALUE_FALSE) {
            return Boolean.FALSE;
        }
        return in.wrong(Say.FLAG, token == JsonToken.VALUE_STRING ? meant(in.text()) : Optional.empty());
    }

    private static Optional<String> meant(String word) {
        return switch (Ascii.toLowerCase(word)) {
            case "yes", "y", "on", "oui", "o", "vrai", "true" -> Optional.of("true");
            case "no", "n", "off", "non", "faux", "false" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    @Override
    public void write(Boolean value, Out out) {
        out.flag(value);
    }

    @Override
    public Text expected() {
        return Say.FLAG;
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "boolean");
    }
}
