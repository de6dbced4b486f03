package org.concerted.core.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntConsumer;
import org.concerted.core.assess.Index;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Subjects;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Handle;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.core.model.Reference;
import org.concerted.core.model.Registry;
import org.concerted.core.model.Targets;
import org.jspecify.annotations.Nullable;

/** The subjects of one initiative by dense ordinals, with every reference resolved both ways. Immutable. */
final class InitiativeIndex implements Index<Initiative> {
    private static final int[] NONE = {};
    /** What a reference that points at nothing is pointed at by; never written to. */
    private static final @Nullable Backs[] NOWHERE = new Backs[NounTypes.all().size()];

    /** The document whose registry resolves what has not changed since. */
    final Registry registry;

    /** What {@link #registry} was made of, and all edits since. */
    private final Initiative origin;

    private final @Nullable History history;

    /** Attributes that are not lists come from here. */
    final Initiative header;

    /** What the author says of each list, by slot. */
    private final Completeness[] said;

    private final LocalDate asOf;
    final Rows<?>[] rows;
    /** By source type, reference and target type; null where nothing points. */
    final @Nullable Backs[][][] backs;

    private final int[][] pointing;

    InitiativeIndex(
            Registry registry,
            Initiative origin,
            @Nullable History history,
            Initiative header,
            Completeness[] said,
            LocalDate asOf,
            Rows<?>[] rows,
            @Nullable Backs[][][] backs,
            int[][] pointing) {
        this.registry = registry;
        this.origin = origin;
        this.history = history;
        this.header = header;
        this.said = said;
        this.asOf = asOf;
        this.rows = rows;
        this.backs = backs;
        this.pointing = pointing;
    }

    /** The index of what a document says, of which only a part may have been known. */
    static InitiativeIndex of(Initiative document, Initiative known, LocalDate asOf) {
        Registry registry = known.registry();
        int types = NounTypes.all().size();
        Rows<?>[] rows = new Rows<?>[types];
        @Nullable Backs[][][] backs = new Backs[types][][];
        for (int t = 0; t < types; t++) {
            rows[t] = Rows.of(NounTypes.all().get(t), registry);
        }
        for (int t = 0; t < types; t++) {
            NounType<?> type = NounTypes.all().get(t);
            @Nullable Backs[][] ofType = new Backs[type.references().size()][];
            backs[t] = ofType;
            for (int r = 0; r < ofType.length; r++) {
                ofType[r] = backs(registry.targets(type, r), rows[t].size, rows);
            }
        }
        return new InitiativeIndex(registry, document, null, known, said(known), asOf, rows, backs, pointing(backs));
    }

    private static Completeness[] said(Initiative known) {
        Completeness[] said = new Completeness[NounTypes.all().size()];
        Arrays.fill(said, Completeness.UNKNOWN);
        known.completeness().forEach((type, value) -> said[NounTypes.slot(type)] = value);
        return said;
    }

    /** What the author says of a list. */
    Completeness completeness(NounType<?> list) {
        return said[NounTypes.slot(list)];
    }

    private static @Nullable Backs[] backs(Targets targets, int nouns, Rows<?>[] rows) {
        if (targets.isEmpty()) {
            return NOWHERE;
        }
        boolean[] pointedAt = new boolean[rows.length];
        int end = targets.end(nouns - 1);
        for (int place = targets.start(0); place < end; place++) {
            if (targets.handle(place) >= 0) {
                pointedAt[Handle.slot(targets.handle(place))] = true;
            }
        }
        @Nullable Backs[] result = new Backs[rows.length];
        for (int t = 0; t < rows.length; t++) {
            result[t] = pointedAt[t] ? Backs.of(targets, nouns, t, rows[t].size) : null;
        }
        return result;
    }

    /** A copy to be edited, of a document with more edits. */
    InitiativeIndex with(Edits more) {
        return new InitiativeIndex(
                registry,
                origin,
                new History(more, history),
                header,
                said,
                asOf,
                rows.clone(),
                backs.clone(),
                pointing.clone());
    }

    /** Whether the document has a noun with this id that is not known yet. */
    <N extends Noun<N>> boolean hides(NounType<N> type, Id<N> id) {
        return header != origin && origin.registry().position(type, id.value()) >= 0;
    }

    /** Whether some of the document was not known yet. */
    boolean cut() {
        return header != origin;
    }

    @Override
    public Initiative document() {
        return history == null ? origin : history.all().applyTo(origin);
    }

    @Override
    public Initiative known() {
        return InitiativeDomain.known(document(), asOf);
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public <S> Subjects<S> subjects(Kind<Initiative, S> kind) {
        return Kinds.subjects(this, kind);
    }

    @SuppressWarnings("unchecked") // the rows at a type's slot are of that type
    <N extends Noun<N>> Rows<N> rows(NounType<N> type) {
        return (Rows<N>) rows[NounTypes.slot(type)];
    }

    /** Those that point by a relation at nouns of a type. */
    Backs backs(Relation<?> relation, int targetSlot) {
        Backs found = backs[relation.sourceSlot][relation.reference][targetSlot];
        return found == null ? Backs.EMPTY : found;
    }

    /** The handles that each reference of a noun points at. */
    int[][] targets(int slot, int ordinal) {
        int @Nullable [][] changed = rows[slot].targets(ordinal);
        if (changed != null) {
            return changed;
        }
        NounType<?> type = NounTypes.all().get(slot);
        int[][] result = new int[type.references().size()][];
        for (int r = 0; r < result.length; r++) {
            Targets targets = registry.targets(type, r);
            int start = targets.start(ordinal);
            int end = targets.end(ordinal);
            if (end == start || targets.handle(start) < 0) {
                result[r] = NONE;
            } else {
                result[r] = new int[end - start];
                for (int place = start; place < end; place++) {
                    result[r][place - start] = targets.handle(place);
                }
            }
        }
        return result;
    }

    /** Hands over the handle of every noun that points at one, once for each time that it does. */
    void sources(int slot, int ordinal, IntConsumer consumer) {
        for (int relation : pointing[slot]) {
            sources(relation, slot, ordinal, consumer);
        }
    }

    /** The numbers of the relations by which nouns of a type are pointed at. Not to be written to. */
    int[] pointingAt(int slot) {
        return pointing[slot];
    }

    /** Hands over the handle of every noun that points at one by a relation. */
    void sources(int relation, int slot, int ordinal, IntConsumer consumer) {
        int source = Relation.sourceSlot(relation);
        Backs found = backs[source][Relation.reference(relation)][slot];
        int count = found == null ? 0 : found.count(ordinal);
        for (int place = 0; place < count; place++) {
            consumer.accept(Handle.of(source, found.source(ordinal, place)));
        }
    }

    /** For each type, the numbers of the relations that point at nouns of it. */
    private static int[][] pointing(@Nullable Backs[][][] backs) {
        int[][] result = new int[backs.length][];
        Arrays.fill(result, NONE);
        for (int s = 0; s < backs.length; s++) {
            for (int r = 0; r < backs[s].length; r++) {
                if (backs[s][r] != NOWHERE) {
                    for (int slot = 0; slot < result.length; slot++) {
                        if (backs[s][r][slot] != null) {
                            result[slot] = plus(result[slot], Relation.number(s, r));
                        }
                    }
                }
            }
        }
        return result;
    }

    void link(int slot, int reference, int target, int source) {
        @Nullable Backs[] ofReference = ownBacks(slot, reference);
        Backs old = ofReference[Handle.slot(target)];
        ofReference[Handle.slot(target)] = (old == null ? Backs.EMPTY : old).plus(Handle.position(target), source);
        if (old == null) {
            int to = Handle.slot(target);
            pointing[to] = plus(pointing[to], Relation.number(slot, reference));
        }
    }

    private static int[] plus(int[] numbers, int one) {
        int[] more = Arrays.copyOf(numbers, numbers.length + 1);
        more[numbers.length] = one;
        return more;
    }

    void unlink(int slot, int reference, int target, int source) {
        @Nullable Backs[] ofReference = ownBacks(slot, reference);
        Backs old = ofReference[Handle.slot(target)];
        ofReference[Handle.slot(target)] = (old == null ? Backs.EMPTY : old).minus(Handle.position(target), source);
    }

    /** Copies before writing: the arrays may be shared with the index that this one was made from. */
    private @Nullable Backs[] ownBacks(int slot, int reference) {
        backs[slot] = backs[slot].clone();
        backs[slot][reference] = backs[slot][reference].clone();
        return backs[slot][reference];
    }

    /** The one target of a reference, as a handle; {@link Handle#NONE} where it has none. */
    int target(int slot, int ordinal, int reference) {
        int @Nullable [][] changed = rows[slot].targets(ordinal);
        if (changed != null) {
            return changed[reference].length == 0 ? Handle.NONE : changed[reference][0];
        }
        Targets targets = registry.targets(NounTypes.all().get(slot), reference);
        int start = targets.start(ordinal);
        return start == targets.end(ordinal) ? Handle.NONE : targets.handle(start);
    }

    /** Resolves every reference of a noun; null where one points at nothing known. */
    <N extends Noun<N>> int @Nullable [][] resolve(NounType<N> type, N noun) {
        int[][] result = new int[type.references().size()][];
        for (int r = 0; r < result.length; r++) {
            Collector collector = new Collector(this);
            Reference<N> reference = type.references().get(r);
            reference.targets(noun, collector);
            if (collector.dangling) {
                return null;
            }
            result[r] = Arrays.copyOf(collector.handles, collector.size);
        }
        return result;
    }

    /** Collects the handles of one reference of one noun. */
    private static final class Collector implements Reference.Sink {
        private final InitiativeIndex index;
        private int[] handles = NONE;
        private int size;
        private boolean dangling;

        Collector(InitiativeIndex index) {
            this.index = index;
        }

        @Override
        public void accept(NounType<?> type, String id) {
            int slot = NounTypes.slot(type);
            int ordinal = index.rows[slot].find(id);
            dangling |= ordinal < 0;
            if (size == handles.length) {
                handles = Arrays.copyOf(handles, size == 0 ? 1 : size * 2);
            }
            handles[size++] = Handle.of(slot, Math.max(ordinal, 0));
        }
    }

    /** Edits, and those before them. */
    private record History(Edits last, @Nullable History earlier) {
        Edits all() {
            Deque<Edits> inOrder = new ArrayDeque<>();
            for (History each = this; each != null; each = each.earlier) {
                inOrder.addFirst(each.last);
            }
            return new Edits(inOrder.stream().flatMap(e -> e.edits().stream()).collect(toImmutableList()));
        }
    }
}
