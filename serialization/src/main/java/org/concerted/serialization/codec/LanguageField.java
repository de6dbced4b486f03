package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.concerted.core.Language;
import org.concerted.core.Text;

/**
 * The language of the texts that do not say theirs.
 *
 * @param <T> the document
 * @param <B> its builder
 */
public final class LanguageField<T, B> extends Field<T, B> {
    private static final ImmutableList<String> TAGS = ImmutableList.of("fr", "en");

    /** The field. */
    public LanguageField() {
        super("language", false, document -> document);
        note(Text.of(
                "La langue des textes donnés sans la leur.",
                "The language of the texts that are given without theirs."));
    }

    @Override
    boolean read(In in, B builder) {
        if (!in.isText()) {
            in.wrong(expected());
            return false;
        }
        String tag = in.text();
        if (!TAGS.contains(tag)) {
            in.unknownWord(tag, expected(), TAGS);
            return false;
        }
        in.language(tag.equals("fr") ? Language.FR : Language.EN);
        return true;
    }

    @Override
    void write(Object own, T value, Out out) {
        if (out.language().isPresent()) {
            begin(out);
            out.string(out.language().get().tag());
            out.endField();
        }
    }

    @Override
    Text expected() {
        return Say.oneOf(TAGS);
    }

    @Override
    ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("enum", TAGS);
    }
}
