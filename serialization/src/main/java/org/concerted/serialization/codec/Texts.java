package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Texts: {@code { fr: …, en: … }}, or a plain string in the language that the document names at its top. */
final class Texts implements Codec<Text> {
    private static final Shape<Text, Text.Builder> BOTH = Shape.of("text", Text::builder, Text.Builder::build)
            .optional("fr", Codecs.strings(), Text::french, Text.Builder::french)
            .optional("en", Codecs.strings(), Text::english, Text.Builder::english)
            .build();

    @Override
    public @Nullable Text read(In in) {
        if (in.token() == JsonToken.START_OBJECT) {
            return BOTH.read(in);
        }
        if (!in.isText()) {
            return in.wrong(Strings.expected(in, Say.TEXT));
        }
        String text = in.text();
        Optional<Language> language = in.language();
        if (language.isEmpty() && in.firstWithoutLanguage()) {
            in.fault(text, Say.LANGUAGE_FIRST);
        }
        try {
            return language.orElse(Language.FR) == Language.FR ? Text.french(text) : Text.english(text);
        } catch (ConcertedException e) {
            return in.refused(e);
        }
    }

    @Override
    public void write(Text value, Out out) {
        if (out.language().isEmpty() || out.hasMore()) {
            BOTH.write(value, out);
            return;
        }
        Optional<String> alone = out.language()
                .filter(language -> value.written(language.other()).isEmpty())
                .flatMap(value::written);
        if (alone.isPresent()) {
            out.string(alone.get());
        } else {
            BOTH.write(value, out);
        }
    }

    @Override
    public Text expected() {
        return Say.TEXT;
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return definitions.refer(
                "words",
                () -> ImmutableMap.of(
                        "description",
                        "French, English or both; or a plain string, in the language named at the top of the document.",
                        "anyOf",
                        ImmutableList.of(BOTH.schema(definitions), ImmutableMap.of("type", "string"))));
    }
}
