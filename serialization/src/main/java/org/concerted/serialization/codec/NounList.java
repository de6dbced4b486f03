package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.concerted.core.Text;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The list of all nouns of one type.
 *
 * @param <N> the noun
 */
public final class NounList<N extends Noun<N>> extends Field<Initiative, Initiative.Builder> {
    private final NounType<N> type;
    private final Codec<N> codec;

    /** The list of a type, each noun read and written by a codec. */
    public NounList(NounType<N> type, Codec<N> codec) {
        super(type.list(), false, type::in);
        this.type = type;
        this.codec = codec;
    }

    @Override
    boolean read(In in, Initiative.Builder builder) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.lost(type);
            in.wrong(expected());
            return false;
        }
        ImmutableList.Builder<N> nouns = ImmutableList.builder();
        int index = 0;
        boolean right = true;
        while (in.next() != JsonToken.END_ARRAY) {
            if (index >= in.limits().entries()) {
                throw in.stop(Say.limit("entries", in.limits().entries()));
            }
            N noun = read(in, index);
            in.keepUnder(noun == null ? "" : noun.id().value());
            index++;
            if (noun == null) {
                right = false;
            } else {
                nouns.add(noun);
            }
        }
        // The initiative's own attributes are checked apart from its nouns when a document is explained.
        if (!in.explaining()) {
            type.replace(builder, nouns.build());
        }
        return right;
    }

    private @Nullable N read(In in, int index) {
        in.enter(index);
        in.beginNoun();
        N noun = in.token() == JsonToken.VALUE_NULL ? in.wrong(Say.NO_NULL) : codec.read(in);
        in.endNoun(type, noun == null ? null : noun.id().value());
        in.leave();
        return noun;
    }

    @Override
    void write(Object own, Initiative value, Out out) {
        ImmutableList<N> nouns = type.in(value);
        if (!nouns.isEmpty()) {
            begin(out);
            out.nouns(nouns, codec);
            out.endField();
        }
    }

    @Override
    Text expected() {
        return Say.LIST;
    }

    @Override
    ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "array", "items", codec.schema(definitions));
    }
}
