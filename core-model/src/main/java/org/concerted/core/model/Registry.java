package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.Ref;
import org.concerted.core.Text;

/**
 * Every noun of one initiative by id, with every reference resolved to a dense {@link Handle}. Made once when the
 * initiative is built, since building it has to resolve the references anyway.
 */
public final class Registry {
    /** For so many problems the nearest id is looked for; more of them would cost more than they help. */
    private static final int NEAREST_FOR = 40;

    private final Initiative initiative;
    private final IdTable<?>[] tables;
    private final Targets[][] targets;

    private Registry(Initiative initiative, IdTable<?>[] tables, Targets[][] targets) {
        this.initiative = initiative;
        this.tables = tables;
        this.targets = targets;
    }

    static Registry of(Initiative initiative) {
        ImmutableList<NounType<?>> types = NounTypes.all();
        IdTable<?>[] tables = new IdTable<?>[types.size()];
        for (int t = 0; t < tables.length; t++) {
            tables[t] = table(initiative, types.get(t));
        }
        List<Problem> problems = new ArrayList<>();
        Targets[][] targets = new Targets[tables.length][];
        for (int t = 0; t < tables.length; t++) {
            targets[t] = resolve(initiative, types.get(t), tables, problems);
        }
        if (!problems.isEmpty()) {
            throw new ConcertedException(problems);
        }
        return new Registry(initiative, tables, targets);
    }

    private static <N extends Noun<N>> IdTable<N> table(Initiative initiative, NounType<N> type) {
        return new IdTable<>(type.in(initiative));
    }

    private static <N extends Noun<N>> Targets[] resolve(
            Initiative initiative, NounType<N> type, IdTable<?>[] tables, List<Problem> problems) {
        ImmutableList<N> nouns = type.in(initiative);
        for (int i = 1; i < nouns.size(); i++) {
            if (nouns.get(i).id().equals(nouns.get(i - 1).id())) {
                problems.add(Problem.builder()
                        .path("/" + type.list() + "/" + nouns.get(i).id())
                        .found(nouns.get(i).id().value())
                        .expected(Text.of(
                                "un id qui ne sert qu'une fois dans la liste", "an id used only once in the list"))
                        .build());
            }
        }
        Targets[] result = new Targets[type.references().size()];
        for (int r = 0; r < result.length; r++) {
            Reference<N> reference = type.references().get(r);
            Resolver resolver = new Resolver(tables, nouns.size(), reference.single());
            for (N noun : nouns) {
                reference.targets(noun, resolver);
                resolver.nextNoun();
                if (resolver.dangling != null) {
                    for (Ref ref : resolver.dangling) {
                        problems.add(Dangling.problem(
                                initiative, type, noun, reference, ref, problems.size() < NEAREST_FOR));
                    }
                    resolver.dangling = null;
                }
            }
            result[r] = resolver.targets();
            if (reference.ranked()) {
                problems.addAll(Circles.in(type, nouns, reference, result[r]));
            }
        }
        return result;
    }

    /** The initiative. */
    public Initiative initiative() {
        return initiative;
    }

    /** The noun with this id. */
    public <N extends Noun<N>> Optional<N> find(NounType<N> type, Id<N> id) {
        int position = position(type, id.value());
        return position < 0 ? Optional.empty() : Optional.of(type.in(initiative).get(position));
    }

    /** The position of an id in its list, from 0, or −1 where there is none. */
    public int position(NounType<?> type, String id) {
        return tables[NounTypes.slot(type)].find(id);
    }

    /** The handles that one attribute of every noun of a type points at. */
    public Targets targets(NounType<?> type, int reference) {
        return targets[NounTypes.slot(type)][reference];
    }

    /** Collects the targets of one attribute, noun after noun. */
    private static final class Resolver implements Reference.Sink {
        private final IdTable<?>[] tables;
        private final int[] ends;
        private final boolean single;
        private final ImmutableIntArray.Builder handles = ImmutableIntArray.builder();
        private int noun;
        private int count;
        private boolean found;
        private @org.jspecify.annotations.Nullable List<Ref> dangling;

        Resolver(IdTable<?>[] tables, int nouns, boolean single) {
            this.tables = tables;
            this.ends = single ? new int[0] : new int[nouns];
            this.single = single;
        }

        @Override
        public void accept(NounType<?> type, String id) {
            int slot = NounTypes.slot(type);
            int position = tables[slot].find(id);
            if (position < 0) {
                if (dangling == null) {
                    dangling = new ArrayList<>();
                }
                dangling.add(new Ref(type.kind(), id));
            }
            handles.add(position < 0 ? Handle.NONE : Handle.of(slot, position));
            found = true;
            count++;
        }

        void nextNoun() {
            if (single) {
                if (count == noun) {
                    handles.add(Handle.NONE);
                    count++;
                }
            } else {
                ends[noun] = count;
            }
            noun++;
        }

        Targets targets() {
            if (!found) {
                return new Targets(single, ImmutableIntArray.of(), ImmutableIntArray.of());
            }
            return new Targets(single, ImmutableIntArray.copyOf(ends), handles.build());
        }
    }
}
