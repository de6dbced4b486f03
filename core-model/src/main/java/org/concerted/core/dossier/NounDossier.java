package org.concerted.core.dossier;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.concerted.core.Ref;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Handle;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;

/**
 * Everything about one noun: the noun and its neighbours. A window on the index, made on demand and not kept; its lists
 * are windows too.
 *
 * @param <N> the noun
 */
public class NounDossier<N extends Noun<N>> {
    final InitiativeIndex index;
    final NounType<N> type;
    final int ordinal;

    NounDossier(InitiativeIndex index, NounType<N> type, int ordinal) {
        this.index = index;
        this.type = type;
        this.ordinal = ordinal;
    }

    /** The noun. */
    public final N noun() {
        return index.rows(type).get(ordinal);
    }

    /** The noun, by kind and id. */
    public final Ref ref() {
        return type.ref(noun().id());
    }

    /** Its dense number among its kind, by which measures keep what they say of it. */
    public final int ordinal() {
        return ordinal;
    }

    /** What the author says of a list. */
    public final Completeness completeness(NounType<?> list) {
        return index.completeness(list);
    }

    /** Whether a list is declared complete, so that what is not in it is not there. */
    public final boolean complete(NounType<?> list) {
        return completeness(list) == Completeness.COMPLETE;
    }

    /** The day of the assessment. */
    public final LocalDate asOf() {
        return index.asOf();
    }

    /** The initiative without its lists, which are not to be read here. */
    public final Initiative header() {
        return index.header;
    }

    /** Those that point at this noun by a relation, in the order of their ids unless they changed since. */
    final <M extends Noun<M>> List<M> pointing(Relation<M> relation) {
        assert Kinds.shown(type, shows -> shows.pointing(relation.number)) : relation.source;
        return new Window<>(index, relation, NounTypes.slot(type), ordinal);
    }

    /** The influences that this noun has, or those that it receives. */
    final List<Link> links(Relation<Influence> relation, boolean out) {
        assert Kinds.shown(type, shows -> shows.pointing(relation.number)) : relation.source;
        Backs backs = index.backs(relation, NounTypes.slot(type));
        return new AbstractList<>() {
            @Override
            public Link get(int place) {
                return new Link(index, backs.source(ordinal, place), out);
            }

            @Override
            public int size() {
                return backs.count(ordinal);
            }
        };
    }

    /** The ordinal of the one noun that a reference of this noun points at, or −1. */
    final int targetOrdinal(int reference) {
        int handle = index.target(NounTypes.slot(type), ordinal, reference);
        return handle < 0 ? -1 : Handle.position(handle);
    }

    /** The one noun that a reference of this noun points at. */
    final <M extends Noun<M>> Optional<M> target(NounType<M> to, int reference) {
        assert Kinds.shown(type, shows -> shows.target(reference))
                : type.references().get(reference);
        int handle = index.target(NounTypes.slot(type), ordinal, reference);
        return handle < 0 ? Optional.empty() : Optional.of(index.rows(to).get(Handle.position(handle)));
    }

    /** The nouns of one type that a reference of this noun points at. */
    final <M extends Noun<M>> List<M> targets(NounType<M> to, int reference) {
        assert Kinds.shown(type, shows -> shows.target(reference))
                : type.references().get(reference);
        int[] handles = index.targets(NounTypes.slot(type), ordinal)[reference];
        int slot = NounTypes.slot(to);
        ImmutableList.Builder<M> found = ImmutableList.builderWithExpectedSize(handles.length);
        for (int handle : handles) {
            if (Handle.slot(handle) == slot) {
                found.add(index.rows(to).get(Handle.position(handle)));
            }
        }
        return found.build();
    }

    /** A window on those that point at one noun. */
    private static final class Window<M extends Noun<M>> extends AbstractList<M> implements RandomAccess {
        private final Rows<M> rows;
        private final Backs backs;
        private final int target;

        Window(InitiativeIndex index, Relation<M> relation, int targetSlot, int target) {
            this.rows = index.rows(relation.source);
            this.backs = index.backs(relation, targetSlot);
            this.target = target;
        }

        @Override
        public M get(int place) {
            return rows.get(backs.source(target, place));
        }

        @Override
        public int size() {
            return backs.count(target);
        }
    }
}
