package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.jspecify.annotations.Nullable;

/** The names of an initiative's lists, each of which is declared complete or partial once. */
public final class ListNames implements Codec<NounType<?>> {
    private static final ImmutableList<String> ALL =
            NounTypes.all().stream().map(NounType::list).collect(ImmutableList.toImmutableList());

    /** The codec. */
    public ListNames() {}

    @Override
    public @Nullable NounType<?> read(In in) {
        if (!in.isText()) {
            return in.wrong(expected());
        }
        String name = in.text();
        Optional<NounType<?>> type = NounTypes.listed(name);
        if (type.isEmpty()) {
            return in.unknownWord(name, expected(), ALL);
        }
        return in.declare(type.get()) ? type.get() : in.fault(name, Say.DECLARED_ONCE);
    }

    @Override
    public void write(NounType<?> value, Out out) {
        out.string(value.list());
    }

    @Override
    public Text expected() {
        return Say.oneOf(ALL);
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return definitions.refer("list", () -> ImmutableMap.of("enum", ALL));
    }
}
