package org.concerted.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.concerted.core.internal.IntTrie;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.Registry;
import org.jspecify.annotations.Nullable;

/** The nouns of one type by ordinal: those of the document, and what has changed since. Immutable. */
final class Rows<N extends Noun<N>> {
    final NounType<N> type;
    private final ImmutableList<N> base;
    private final Registry registry;
    private final IntTrie<Row<N>> changed;
    /** Ordinals of added nouns by the hash of their id. */
    private final IntTrie<ImmutableIntArray> added;

    final int size;

    private Rows(
            NounType<N> type,
            ImmutableList<N> base,
            Registry registry,
            IntTrie<Row<N>> changed,
            IntTrie<ImmutableIntArray> added,
            int size) {
        this.type = type;
        this.base = base;
        this.registry = registry;
        this.changed = changed;
        this.added = added;
        this.size = size;
    }

    static <N extends Noun<N>> Rows<N> of(NounType<N> type, Registry registry) {
        ImmutableList<N> base = type.in(registry.initiative());
        return new Rows<>(type, base, registry, IntTrie.empty(), IntTrie.empty(), base.size());
    }

    boolean present(int ordinal) {
        Row<N> later = changed.isEmpty() ? null : changed.get(ordinal);
        return later == null || later.noun() != null;
    }

    /** The noun, or null where it is gone. */
    @Nullable
    N find(int ordinal) {
        Row<N> later = changed.isEmpty() ? null : changed.get(ordinal);
        return later == null ? base.get(ordinal) : later.noun();
    }

    /** The noun of an ordinal that is present. */
    N get(int ordinal) {
        N noun = find(ordinal);
        if (noun == null) {
            throw new IllegalStateException("no " + type.kind() + " at " + ordinal);
        }
        return noun;
    }

    /** The resolved targets of a changed noun, or null where the registry has them. */
    int @Nullable [][] targets(int ordinal) {
        Row<N> later = changed.isEmpty() ? null : changed.get(ordinal);
        return later == null ? null : later.targets();
    }

    /** The ordinal of a present noun, or −1. */
    int find(String id) {
        int ordinal = known(id);
        return ordinal >= 0 && present(ordinal) ? ordinal : -1;
    }

    /** The ordinal that a noun with this id has or had, or −1. */
    int known(String id) {
        int ordinal = registry.position(type, id);
        if (ordinal < 0) {
            ImmutableIntArray candidates = added.get(hash(id));
            for (int i = 0; candidates != null && i < candidates.length(); i++) {
                Row<N> row = changed.get(candidates.get(i));
                if (row != null && row.id().equals(id)) {
                    return candidates.get(i);
                }
            }
        }
        return ordinal;
    }

    Rows<N> put(int ordinal, N noun, int[][] targets) {
        Row<N> row = new Row<>(noun.id().value(), noun, targets);
        if (ordinal < size) {
            return new Rows<>(type, base, registry, changed.with(ordinal, row), added, size);
        }
        ImmutableIntArray others = added.get(hash(row.id()));
        ImmutableIntArray with = (others == null
                        ? ImmutableIntArray.builder()
                        : ImmutableIntArray.builder().addAll(others))
                .add(ordinal)
                .build();
        return new Rows<>(type, base, registry, changed.with(ordinal, row), added.with(hash(row.id()), with), size + 1);
    }

    Rows<N> remove(int ordinal) {
        Row<N> row = new Row<>(get(ordinal).id().value(), null, new int[0][]);
        return new Rows<>(type, base, registry, changed.with(ordinal, row), added, size);
    }

    private static int hash(String id) {
        return id.hashCode() & Integer.MAX_VALUE;
    }

    /** A changed, added or removed noun. */
    private record Row<N>(String id, @Nullable N noun, int[][] targets) {}
}
