package org.concerted.testkit.vary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.concerted.core.Text;
import org.concerted.core.dossier.Edits;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.core.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Makes nouns, initiatives and edits up. What it makes is valid: every reference resolves, and nothing that a value
 * refuses is in it. The same chance makes the same things.
 */
public final class Inventor {
    private static final ImmutableMap<NounType<?>, Class<?>> NOUNS = nouns();

    private static final int FEW = 12;
    private static final ImmutableList<Double> SHARES_OF_FEW = ImmutableList.of(0.2, 0.6, 1.0);
    private static final ImmutableList<Double> SHARES_OF_MANY =
            ImmutableList.of(0.08, 0.08, 0.08, 0.08, 0.2, 0.2, 0.2, 0.6, 0.6, 1.0);

    private final Random random;
    private final Plan plan;

    private Inventor(Random random, Plan plan) {
        this.random = random;
        this.plan = plan;
    }

    /** An inventor that draws from this chance. */
    public static Inventor of(Random random, Plan plan) {
        return new Inventor(random, plan);
    }

    /** A noun of one type that points at what is in a pool; absent where it requires something that is not there. */
    public <N extends Noun<N>> Optional<N> noun(NounType<N> type, Id<N> id, Pool pool) {
        return Optional.ofNullable(make(type, values(pool), Map.of("id", id))).map(made -> ranked(type, made));
    }

    /** A noun like this one of which some attributes differ; the id stays. */
    public <N extends Noun<N>> Optional<N> changed(NounType<N> type, N noun, Pool pool) {
        Object changed = values(pool).changed(interfaceOf(type), noun, Map.of("id", noun.id()), 1 + random.nextInt(3));
        return Optional.<N>ofNullable(cast(changed)).map(made -> ranked(type, made));
    }

    /** The same noun, of which what comes before it or holds it is before it in the order of ids: no circle closes. */
    private static <N extends Noun<N>> N ranked(NounType<N> type, N noun) {
        N left = noun;
        for (Reference<N> reference : type.references()) {
            if (reference.ranked()) {
                left = reference
                        .without(left, (to, id) -> id.compareTo(noun.id().value()) >= 0)
                        .orElse(left);
            }
        }
        return left;
    }

    /** An initiative. */
    public Initiative initiative() {
        double share = share();
        ImmutableListMultimap.Builder<NounType<?>, String> ids = ImmutableListMultimap.builder();
        for (NounType<?> type : NounTypes.all()) {
            int most = plan.most(type);
            if (most > 0 && random.nextDouble() < share) {
                ids.putAll(type, Pool.numbered(type, 1 + random.nextInt(most)));
            }
        }
        Pool pool = Pool.of(ids.build());
        Map<NounType<?>, List<Noun<?>>> made = new LinkedHashMap<>();
        for (NounType<?> type : NounTypes.all()) {
            made.put(type, new ArrayList<>(all(type, pool)));
        }
        prune(made);
        Initiative.Builder builder = Initiative.builder().from(header("initiative", pool));
        made.forEach((type, nouns) -> replace(type, builder, nouns));
        return builder.build();
    }

    /** How many of the types are there: where many may be, mostly few, since small initiatives are made faster. */
    private double share() {
        long types =
                NounTypes.all().stream().filter(type -> plan.most(type) > 0).count();
        List<Double> shares = types > FEW ? SHARES_OF_MANY : SHARES_OF_FEW;
        return shares.get(random.nextInt(shares.size()));
    }

    /** A header like that of an initiative of which some attributes differ. */
    public Initiative header(Initiative like) {
        return random.nextInt(3) == 0
                ? header(random.nextInt(4) == 0 ? like.id() + "-2" : like.id(), Pool.of(like))
                : Initiative.builder().from(like).completeness(completeness()).build();
    }

    /** Edits that an initiative allows, one to three: nouns put otherwise, put anew or removed, or another header. */
    public Edits edits(Initiative initiative) {
        Edits edits = new Edits(ImmutableList.of());
        Initiative now = initiative;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Edits next = edit(now);
            now = next.applyTo(now);
            edits = edits.then(next);
        }
        return edits;
    }

    private Edits edit(Initiative now) {
        int dice = random.nextInt(20);
        if (dice == 0) {
            return Edits.header(header(now));
        }
        List<NounType<?>> there =
                NounTypes.all().stream().filter(type -> !type.in(now).isEmpty()).collect(Collectors.toList());
        if (dice < 7 || there.isEmpty()) {
            return putNew(now);
        }
        NounType<?> type = there.get(random.nextInt(there.size()));
        return dice < 12 ? remove(now, type) : putChanged(now, type);
    }

    private Edits putNew(Initiative now) {
        Pool pool = Pool.of(now);
        List<NounType<?>> wanted =
                NounTypes.all().stream().filter(type -> plan.most(type) > 0).collect(Collectors.toList());
        for (int attempt = 0; attempt < 5; attempt++) {
            NounType<?> type = wanted.get(random.nextInt(wanted.size()));
            Optional<Edits> put = putNew(type, pool);
            if (put.isPresent()) {
                return put.get();
            }
        }
        return new Edits(ImmutableList.of());
    }

    private <N extends Noun<N>> Optional<Edits> putNew(NounType<N> type, Pool pool) {
        int number = 1;
        while (pool.ids(type).contains(type.kind() + "-" + number)) {
            number++;
        }
        return noun(type, Id.of(type.kind() + "-" + number), pool).map(noun -> Edits.put(type, noun));
    }

    private <N extends Noun<N>> Edits putChanged(Initiative now, NounType<N> type) {
        N noun = type.in(now).get(random.nextInt(type.in(now).size()));
        return changed(type, noun, Pool.of(now))
                .map(other -> Edits.put(type, other))
                .orElse(new Edits(ImmutableList.of()));
    }

    private <N extends Noun<N>> Edits remove(Initiative now, NounType<N> type) {
        return Edits.remove(
                type.ref(type.in(now).get(random.nextInt(type.in(now).size())).id()));
    }

    private <N extends Noun<N>> List<N> all(NounType<N> type, Pool pool) {
        List<N> made = new ArrayList<>();
        Set<Id<N>> taken = new HashSet<>();
        boolean natural = Shape.of(interfaceOf(type))
                .named("id")
                .filter(Attribute::standard)
                .isPresent();
        for (String id : pool.ids(type)) {
            N noun =
                    make(type, values(pool), natural && random.nextInt(3) == 0 ? Map.of() : Map.of("id", Id.<N>of(id)));
            if (noun != null && taken.add(noun.id())) {
                made.add(ranked(type, noun));
            }
        }
        return made;
    }

    private <N extends Noun<N>> @Nullable N make(NounType<N> type, Values values, Map<String, ?> fixed) {
        return cast(values.shaped(interfaceOf(type), fixed, 0));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // made by the type's own builder
    private static <N> @Nullable N cast(@Nullable Object made) {
        return (N) made;
    }

    private Initiative header(String id, Pool pool) {
        Map<String, Object> fixed = new LinkedHashMap<>();
        NounTypes.all().forEach(type -> fixed.put(type.list(), ImmutableList.of()));
        fixed.put("id", id);
        fixed.put("completeness", completeness());
        Object made = values(pool).shaped(Initiative.class, fixed, 0);
        return made == null ? Initiative.builder().id(id).name(Text.same(id)).build() : (Initiative) made;
    }

    private ImmutableMap<NounType<?>, Completeness> completeness() {
        int style = random.nextInt(3);
        ImmutableMap.Builder<NounType<?>, Completeness> result = ImmutableMap.builder();
        for (NounType<?> type : NounTypes.all()) {
            if (style == 0 || (style == 1 && random.nextInt(3) > 0)) {
                result.put(
                        type,
                        style == 0
                                ? Completeness.COMPLETE
                                : Completeness.values()[random.nextInt(Completeness.values().length)]);
            }
        }
        return result.buildOrThrow();
    }

    private Values values(Pool pool) {
        return new Values(random, plan, pool);
    }

    /** Takes out what points at nouns that could not be made. */
    private static void prune(Map<NounType<?>, List<Noun<?>>> made) {
        boolean again = true;
        while (again) {
            Map<NounType<?>, Set<String>> there = new LinkedHashMap<>();
            made.forEach((type, nouns) ->
                    there.put(type, nouns.stream().map(n -> n.id().value()).collect(Collectors.toSet())));
            Reference.Gone gone =
                    (type, id) -> !there.getOrDefault(type, Set.of()).contains(id);
            again = false;
            for (Map.Entry<NounType<?>, List<Noun<?>>> each : made.entrySet()) {
                again |= prune(each.getKey(), each.getValue(), gone);
            }
        }
    }

    private static <N extends Noun<N>> boolean prune(NounType<N> type, List<Noun<?>> nouns, Reference.Gone gone) {
        List<Noun<?>> left = new ArrayList<>();
        for (Noun<?> each : nouns) {
            Optional<N> noun = Optional.ofNullable(cast(each));
            for (Reference<N> reference : type.references()) {
                noun = noun.flatMap(n -> reference.without(n, gone));
            }
            noun.ifPresent(left::add);
        }
        boolean fewer = left.size() < nouns.size();
        nouns.clear();
        nouns.addAll(left);
        return fewer;
    }

    @SuppressWarnings("unchecked") // the list holds nouns of this type
    private static <N extends Noun<N>> void replace(NounType<N> type, Initiative.Builder builder, List<Noun<?>> nouns) {
        type.replace(builder, (List<N>) (List<?>) nouns);
    }

    private static ImmutableMap<NounType<?>, Class<?>> nouns() {
        ImmutableMap.Builder<NounType<?>, Class<?>> result = ImmutableMap.builder();
        for (Attribute attribute : Shape.of(Initiative.class).attributes()) {
            Class<?> element = attribute.element();
            if (Noun.class.isAssignableFrom(element)) {
                result.put(Values.type(element), element);
            }
        }
        return result.buildOrThrow();
    }

    static Class<?> interfaceOf(NounType<?> type) {
        Class<?> found = NOUNS.get(type);
        if (found == null) {
            throw new IllegalArgumentException(type + " is no type of noun");
        }
        return found;
    }
}
