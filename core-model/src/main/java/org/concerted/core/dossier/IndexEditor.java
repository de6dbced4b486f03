package org.concerted.core.dossier;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
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
 * noun itself, its neighbours and, where its glimpse changed, theirs. Used once, by one thread.
 */
final class IndexEditor {
    private static final int[][] NOTHING = {};
    private static final int[] NO_TARGET = {};

    private final Edits edits;
    private final InitiativeIndex now;
    /** What mentions something that is gone, and may have to follow it. */
    private final ArrayDeque<Integer> bereft = new ArrayDeque<>();

    private int[] touched = new int[64];
    private int size;

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
        Arrays.sort(touched, 0, size);
        ImmutableMap.Builder<Kind<Initiative, ?>, ImmutableIntArray> result = ImmutableMap.builder();
        int from = 0;
        while (from < size) {
            int slot = Handle.slot(touched[from]);
            ImmutableIntArray.Builder ordinals = ImmutableIntArray.builder();
            int last = -1;
            while (from < size && Handle.slot(touched[from]) == slot) {
                int ordinal = Handle.position(touched[from++]);
                if (ordinal != last) {
                    ordinals.add(ordinal);
                    last = ordinal;
                }
            }
            result.put(Kinds.of(NounTypes.all().get(slot)), ordinals.build());
        }
        return result.buildOrThrow();
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

    /** Puts a noun at an ordinal; false where one of its references does not resolve. */
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
        boolean moved = relink(slot, ordinal, oldTargets, targets);
        if (old == null || moved || far) {
            touchAround(slot, ordinal, far);
        }
        return true;
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
                }
            }
        }
        return moved;
    }

    private static <N extends Noun<N>> Object glimpse(NounType<N> type, @Nullable N noun) {
        return noun == null ? "" : type.glimpse(noun);
    }

    private void touchAround(int slot, int ordinal, boolean far) {
        touch(Handle.of(slot, ordinal));
        IntConsumer neighbour = far ? this::touchNeighbours : this::touch;
        for (int[] targets : now.targets(slot, ordinal)) {
            for (int handle : targets) {
                neighbour.accept(handle);
            }
        }
        now.sources(slot, ordinal, neighbour);
    }

    private void touchNeighbours(int handle) {
        touch(handle);
        for (int[] targets : now.targets(Handle.slot(handle), Handle.position(handle))) {
            for (int target : targets) {
                touch(target);
            }
        }
        now.sources(Handle.slot(handle), Handle.position(handle), this::touch);
    }

    private void touch(int handle) {
        if (size == touched.length) {
            touched = Arrays.copyOf(touched, size * 2);
        }
        touched[size++] = handle;
    }
}
