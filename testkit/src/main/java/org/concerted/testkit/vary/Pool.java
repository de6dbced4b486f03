package org.concerted.testkit.vary;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.stream.IntStream;
import org.concerted.core.Ref;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;

/** The nouns that there are to point at, by type. */
public final class Pool {
    private final ImmutableListMultimap<NounType<?>, String> ids;
    private final ImmutableList<Ref> refs;

    private Pool(ImmutableListMultimap<NounType<?>, String> ids) {
        this.ids = ids;
        this.refs = ids.entries().stream()
                .map(e -> new Ref(e.getKey().kind(), e.getValue()))
                .collect(toImmutableList());
    }

    /** The nouns of an initiative. */
    public static Pool of(Initiative initiative) {
        ImmutableListMultimap.Builder<NounType<?>, String> ids = ImmutableListMultimap.builder();
        for (NounType<?> type : NounTypes.all()) {
            type.in(initiative).forEach(noun -> ids.put(type, noun.id().value()));
        }
        return new Pool(ids.build());
    }

    /** So many nouns of each type that nobody made yet: {@code actor-1}, {@code actor-2}. */
    public static Pool ofEach(int count) {
        ImmutableListMultimap.Builder<NounType<?>, String> ids = ImmutableListMultimap.builder();
        NounTypes.all().forEach(type -> ids.putAll(type, numbered(type, count)));
        return new Pool(ids.build());
    }

    static Pool of(ImmutableListMultimap<NounType<?>, String> ids) {
        return new Pool(ids);
    }

    static ImmutableList<String> numbered(NounType<?> type, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> type.kind() + "-" + number)
                .collect(toImmutableList());
    }

    /** The ids of one type. */
    public ImmutableList<String> ids(NounType<?> type) {
        return ids.get(type);
    }

    /** All of them. */
    public ImmutableList<Ref> refs() {
        return refs;
    }
}
