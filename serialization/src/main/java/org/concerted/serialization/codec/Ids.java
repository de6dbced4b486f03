package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Nearest;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.model.Id;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.jspecify.annotations.Nullable;

/** Ids and references. */
final class Ids {
    private Ids() {}

    private static ImmutableMap<String, Object> idSchema(Definitions definitions) {
        return definitions.refer(
                "id",
                () -> ImmutableMap.of(
                        "description",
                        "1 to 200 characters, without white space and without a colon.",
                        "type",
                        "string",
                        "pattern",
                        "^[^\\s:]{1,200}$"));
    }

    /**
     * The id that a noun gives itself.
     *
     * @param <N> the noun
     */
    static final class Own<N extends Noun<N>> implements Codec<Id<N>> {
        @Override
        public @Nullable Id<N> read(In in) {
            if (!in.isText()) {
                return in.wrong(Strings.expected(in, Say.ID));
            }
            try {
                in.ownId();
                return in.newId();
            } catch (ConcertedException e) {
                return in.refused(e);
            }
        }

        @Override
        public void write(Id<N> value, Out out) {
            out.string(value.value());
        }

        @Override
        public Text expected() {
            return Say.ID;
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return idSchema(definitions);
        }
    }

    /**
     * The id of another noun.
     *
     * @param <N> the noun pointed at
     */
    static final class Pointing<N extends Noun<N>> implements Codec<Id<N>> {
        private final NounType<N> type;

        Pointing(NounType<N> type) {
            this.type = type;
        }

        @Override
        public @Nullable Id<N> read(In in) {
            if (!in.isText()) {
                return in.wrong(Strings.expected(in, expected()));
            }
            try {
                Id<N> id = in.id();
                in.refer(type, id.value());
                return id;
            } catch (ConcertedException e) {
                return in.refused(e);
            }
        }

        @Override
        public void write(Id<N> value, Out out) {
            out.string(value.value());
        }

        @Override
        public Text expected() {
            return Say.idOf(type);
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return idSchema(definitions);
        }
    }

    /** References by kind and id. */
    static final class Refs implements Codec<Ref> {
        private final boolean resolved;

        Refs(boolean resolved) {
            this.resolved = resolved;
        }

        @Override
        public @Nullable Ref read(In in) {
            if (!in.isText()) {
                return in.wrong(Say.REF);
            }
            try {
                Ref ref = in.ref();
                return resolved ? known(ref, in) : ref;
            } catch (ConcertedException e) {
                return in.refused(e);
            }
        }

        private static @Nullable Ref known(Ref ref, In in) {
            Optional<NounType<?>> type = NounTypes.named(ref.kind());
            if (type.isEmpty()) {
                List<String> kinds =
                        NounTypes.all().stream().map(NounType::kind).toList();
                return in.fault(
                        ref.toString(),
                        Say.both(Say.KIND, Say.oneOf(kinds)),
                        Nearest.to(ref.kind(), kinds).map(kind -> kind + ":" + ref.id()));
            }
            in.refer(type.get(), ref.id());
            return ref;
        }

        @Override
        public void write(Ref value, Out out) {
            out.joined(value.kind(), ':', value.id());
        }

        @Override
        public Text expected() {
            return Say.REF;
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return definitions.refer(
                    "ref",
                    () -> ImmutableMap.of(
                            "description",
                            "A noun of any type, as kind:id, such as actor:ville.",
                            "type",
                            "string",
                            "pattern",
                            "^[^:]+:[\\s\\S]+$"));
        }
    }
}
