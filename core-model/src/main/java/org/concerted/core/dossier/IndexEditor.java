package org.concerted.core.dossier;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.concerted.core.assess.Kind;
import org.concerted.core.model.Handle;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.jspecify.annotations.Nullable;

/**
 * Applies edits to an index, sharing what they do not reach, and collects the subjects whose dossiers may differ: the
 * noun itself, the neighbours that show it and, where its glimpse changed, all its neighbours and theirs. Used once, by
 * one thread.
 */
final class IndexEditor {
    private static final int[][] NOTHING = {};
    private static final int[] NO_TARGET = {};

    private final Edits edits;
    private final InitiativeIndex now;
    /** What mentions something that is gone, and may have to follow it. */
    private final ArrayDeque<Integer> bereft = new ArrayDeque<>();

    private final Map<Kind<Initiative, ?>, ImmutableIntArray.Builder> touched = new LinkedHashMap<>();
    /** Nouns whose neighbours are all touched: what falls with a noun that many point at would touch them again each time. */
    private final Set<Integer> around = new HashSet<>();

    IndexEditor(InitiativeIndex before, Edits edits) {
        this.edits = edits;
        this.now = before.with(edits);
    }

    /** Applies every edit; false where one needs the index to be made anew. */
    boolean applyAll() {
        for (Edit edit : edits.edits()) {
            boolean done =
                    edit instanceof Edit.Put<?> put ? put(put) : edit instanceof Edit.Remove remove && remove(remove);
            if (!done) {
                return false;
            }
        }
        return true;
    }

    InitiativeIndex index() {
        return now;
    }

    ImmutableMap<Kind<Initiative, ?>, ImmutableIntArray> touched() {
        ImmutableMap.Builder<Kind<Initiative, ?>, ImmutableIntArray> result = ImmutableMap.builder();
        touched.forEach(
                (kind, ordinals) -> result.put(kind, distinct(ordinals.build().toArray())));
        return result.buildOrThrow();
    }

    private static ImmutableIntArray distinct(int[] ordinals) {
        Arrays.sort(ordinals);
        int size = 0;
        for (int ordinal : ordinals) {
            if (size == 0 || ordinals[size - 1] != ordinal) {
                ordinals[size++] = ordinal;
            }
        }
        return ImmutableIntArray.copyOf(size == ordinals.length ? ordinals : Arrays.copyOf(ordinals, size));
    }

    private <N extends Noun<N>> boolean put(Edit.Put<N> edit) {
        NounType<N> type = edit.type();
        N noun = type.asKnown(edit.noun(), now.asOf());
        if (edit.noun().visibleFrom().filter(day -> day.isAfter(now.asOf())).isPresent()) {
            return false;
        }
        Rows<N> rows = now.rows(type);
        int ordinal = rows.known(noun.id().value());
        if (ordinal < 0 && now.hides(type, noun.id())) {
            return false;
        }
        return rewrite(type, ordinal < 0 ? rows.size : ordinal, noun);
    }

    /** Puts a noun at an ordinal; false where one of its references does not resolve, or leads back to it. */
    private <N extends Noun<N>> boolean rewrite(NounType<N> type, int ordinal, N noun) {
        Rows<N> rows = now.rows(type);
        int slot = NounTypes.slot(type);
        N old = ordinal < rows.size ? rows.find(ordinal) : null;
        boolean far = !glimpse(type, old).equals(glimpse(type, noun));
        int[][] oldTargets = NOTHING;
        if (old == null) {
            now.rows[slot] = rows.put(ordinal, noun, NOTHING);
        } else {
            touchAround(slot, ordinal, far);
            oldTargets = now.targets(slot, ordinal);
        }
        int[][] targets = now.resolve(type, noun);
        if (targets == null) {
            return false;
        }
        now.rows[slot] = rows.put(ordinal, noun, targets);
        if (leadsBack(type, ordinal, targets)) {
            return false;
        }
        boolean moved = relink(slot, ordinal, oldTargets, targets);
        if (old == null || moved || far) {
            touchAround(slot, ordinal, far);
        }
        return true;
    }

    private boolean leadsBack(NounType<?> type, int ordinal, int[][] targets) {
        for (int r = 0; r < targets.length; r++) {
            if (targets[r].length > 0 && type.references().get(r).ranked() && leadsBack(type, ordinal, r)) {
                return true;
            }
        }
        return false;
    }

    /** Whether following one reference from a noun comes back to it. */
    private boolean leadsBack(NounType<?> type, int ordinal, int reference) {
        int slot = NounTypes.slot(type);
        BitSet seen = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        open.add(ordinal);
        while (!open.isEmpty()) {
            int[][] targets = now.targets(slot, open.remove());
            // one that is gone points nowhere
            for (int handle : reference < targets.length ? targets[reference] : NO_TARGET) {
                int to = Handle.position(handle);
                if (to == ordinal) {
                    return true;
                }
                if (!seen.get(to)) {
                    seen.set(to);
                    open.add(to);
                }
            }
        }
        return false;
    }

    /** Where some is not known yet, what mentions the noun only there is not seen from here: then the index is made anew. */
    private boolean remove(Edit.Remove edit) {
        if (now.cut()) {
            return false;
        }
        Optional<NounType<?>> type = NounTypes.named(edit.ref().kind());
        type.ifPresent(t -> {
            int ordinal = now.rows(t).find(edit.ref().id());
            if (ordinal >= 0) {
                remove(t, ordinal);
            }
        });
        while (!bereft.isEmpty()) {
            int source = bereft.remove();
            dropFrom(NounTypes.all().get(Handle.slot(source)), Handle.position(source));
        }
        return true;
    }

    private <N extends Noun<N>> void remove(NounType<N> type, int ordinal) {
        int slot = NounTypes.slot(type);
        N noun = now.rows(type).find(ordinal);
        if (noun == null) {
            return;
        }
        touchAround(slot, ordinal, !glimpse(type, noun).equals(""));
        relink(slot, ordinal, now.targets(slot, ordinal), NOTHING);
        now.rows[slot] = now.rows(type).remove(ordinal);
        now.sources(slot, ordinal, bereft::add);
    }

    /** Whether something that a noun mentions is no longer there: this removal took it, or one that it set off. */
    private boolean gone(NounType<?> type, String id) {
        return now.rows(type).find(id) < 0;
    }

    /** Takes what is gone out of a noun, or removes it where it cannot stand without. */
    private <M extends Noun<M>> void dropFrom(NounType<M> type, int ordinal) {
        M noun = now.rows(type).find(ordinal);
        if (noun == null) {
            return;
        }
        Optional<M> left = Bereft.left(type, noun, this::gone);
        if (left.isEmpty()) {
            remove(type, ordinal);
        } else if (left.get() != noun && !rewrite(type, ordinal, left.get())) {
            throw new IllegalStateException(type.kind() + " " + noun.id() + " still mentions what is gone");
        }
    }

    private boolean relink(int slot, int ordinal, int[][] before, int[][] after) {
        boolean moved = false;
        int references = Math.max(before.length, after.length);
        for (int r = 0; r < references; r++) {
            int[] old = r < before.length ? before[r] : NO_TARGET;
            int[] fresh = r < after.length ? after[r] : NO_TARGET;
            if (!Arrays.equals(old, fresh)) {
                moved = true;
                for (int handle : old) {
                    now.unlink(slot, r, handle, ordinal);
                }
                for (int handle : fresh) {
                    now.link(slot, r, handle, ordinal);
                    around.remove(handle);
                }
                around.remove(Handle.of(slot, ordinal));
            }
        }
        return moved;
    }

    private static <N extends Noun<N>> Object glimpse(NounType<N> type, @Nullable N noun) {
        return noun == null ? "" : type.glimpse(noun);
    }

    private void touchAround(int slot, int ordinal, boolean far) {
        touch(Handle.of(slot, ordinal));
        if (far) {
            neighbours(slot, ordinal, this::touchNeighbours);
        } else {
            touchShowing(slot, ordinal);
        }
    }

    private void touchNeighbours(int handle) {
        if (!around.add(handle)) {
            return;
        }
        touch(handle);
        neighbours(Handle.slot(handle), Handle.position(handle), this::touch);
    }

    private void neighbours(int slot, int ordinal, IntConsumer consumer) {
        for (int[] targets : now.targets(slot, ordinal)) {
            for (int handle : targets) {
                consumer.accept(handle);
            }
        }
        now.sources(slot, ordinal, consumer);
    }

    /** Touches the neighbours that show a noun. */
    private void touchShowing(int slot, int ordinal) {
        int[][] targets = now.targets(slot, ordinal);
        for (int r = 0; r < targets.length; r++) {
            int relation = Relation.number(slot, r);
            for (int handle : targets[r]) {
                for (Kinds.Opened<?, ?> kind : Kinds.about(Handle.slot(handle))) {
                    if (kind.shows().pointing(relation)) {
                        touch(kind, Handle.position(handle));
                    }
                }
            }
        }
        for (int relation : now.pointingAt(slot)) {
            for (Kinds.Opened<?, ?> kind : Kinds.about(Relation.sourceSlot(relation))) {
                if (kind.shows().target(Relation.reference(relation))) {
                    now.sources(relation, slot, ordinal, source -> touch(kind, Handle.position(source)));
                }
            }
        }
    }

    private void touch(int handle) {
        for (Kinds.Opened<?, ?> kind : Kinds.about(Handle.slot(handle))) {
            touch(kind, Handle.position(handle));
        }
    }

    private void touch(Kinds.Opened<?, ?> kind, int ordinal) {
        touched.computeIfAbsent(kind.kind(), k -> ImmutableIntArray.builder()).add(ordinal);
    }
}
