package org.concerted.serialization.codec;

import java.io.OutputStream;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;
import org.concerted.serialization.Limits;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Parsers and generators of YAML, where its artefact is there. */
final class Yaml {
    private static final String ARTEFACT = "tools.jackson.dataformat:jackson-dataformat-yaml";

    private Yaml() {}

    static JsonParser parser(String text, Limits limits) {
        try {
            return YamlFactories.parser(new WholeCharacters(text), limits);
        } catch (NoClassDefFoundError e) {
            throw absent();
        }
    }

    static JsonGenerator generator(OutputStream out) {
        try {
            return YamlFactories.generator(out);
        } catch (NoClassDefFoundError e) {
            throw absent();
        }
    }

    private static ConcertedException absent() {
        return ConcertedException.at(
                "",
                "YAML",
                Text.of(
                        "l'artefact " + ARTEFACT + " parmi les dépendances",
                        "the artefact " + ARTEFACT + " among the dependencies"));
    }
}
