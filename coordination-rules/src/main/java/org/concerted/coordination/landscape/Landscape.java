package org.concerted.coordination.landscape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.concerted.coordination.data.Nouns;
import org.concerted.core.Text;
import org.concerted.core.assess.Index;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.FactorDossier;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Capacity;
import org.concerted.core.model.Factor;
import org.concerted.core.model.FactorKind;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.KnowledgeKind;
import org.concerted.core.model.Leverage;
import org.concerted.core.model.LeverageTarget;

/**
 * The landscape of the issue (« cartographie du paysage des enjeux et repérage des savoirs existants »): factors × actors ×
 * knowledge, levers held, and skills needed, held and developed. It shows what is on record: where a list is not declared
 * complete, what seems uncovered may well be covered. No actor is ranked by it.
 *
 * <p>Make it from what an audience may see, {@code view.seen()}.
 *
 * @param factors each factor, with what weighs on it, who holds levers and who knows
 * @param elsewhere levers that name no factor
 * @param skills skills that actions take, that actors declare or that are being developed, in the order of their words
 */
public record Landscape(
        ImmutableSortedMap<Id<Factor>, Terrain> factors,
        ImmutableSortedSet<Id<Leverage>> elsewhere,
        ImmutableList<Skill> skills) {
    /**
     * The landscape of an initiative as it was known on a day.
     *
     * @param initiative the initiative
     * @param asOf the day
     * @return its landscape
     */
    public static Landscape of(Initiative initiative, LocalDate asOf) {
        Index<Initiative> index = InitiativeDomain.INSTANCE.index(initiative, asOf);
        Subjects<FactorDossier> subjects = index.subjects(Kinds.FACTOR);
        Acting acting = Acting.of(index.subjects(Kinds.ACTION), index.subjects(Kinds.INFLUENCE));
        ImmutableSortedMap.Builder<Id<Factor>, Terrain> factors = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.present(i)) {
                FactorDossier dossier = subjects.dossier(i);
                factors.put(dossier.noun().id(), Terrain.of(dossier, acting));
            }
        }
        return new Landscape(
                factors.buildOrThrow(),
                Nouns.ids(
                        Nouns.all(index, Leverage.TYPE),
                        leverage -> leverage.factor().isEmpty()),
                new Skills().read(Nouns.all(index, Action.TYPE), Nouns.all(index, Capacity.TYPE), asOf));
    }

    /**
     * Factors on which nothing on record acts, or may, and on which nobody holds a lever. What surrounds the issue and is beyond
     * the reach of the actors ({@link FactorKind#CONTEXT}) is left out.
     *
     * @return those factors
     */
    public ImmutableSortedSet<Id<Factor>> uncovered() {
        return those(Terrain::uncovered);
    }

    /**
     * Factors on which nobody holds a lever, context left out.
     *
     * @return those factors
     */
    public ImmutableSortedSet<Id<Factor>> withoutLever() {
        return those(terrain -> terrain.levers().isEmpty());
    }

    /**
     * Factors about which nobody's knowledge is on record, context left out.
     *
     * @return those factors
     */
    public ImmutableSortedSet<Id<Factor>> withoutKnowledge() {
        return those(terrain -> terrain.knowing().isEmpty());
    }

    private ImmutableSortedSet<Id<Factor>> those(Predicate<Terrain> test) {
        return ImmutableSortedSet.copyOf(Maps.filterValues(
                        factors,
                        terrain -> !terrain.kind().equals(Optional.of(FactorKind.CONTEXT)) && test.test(terrain))
                .keySet());
    }

    /**
     * Who holds knowledge of each kind, about any factor.
     *
     * @return for each kind of knowledge on record, the actors that hold it
     */
    public ImmutableSetMultimap<KnowledgeKind, Id<Actor>> knowledge() {
        ImmutableSetMultimap.Builder<KnowledgeKind, Id<Actor>> result =
                ImmutableSetMultimap.<KnowledgeKind, Id<Actor>>builder()
                        .orderKeysBy(Comparator.naturalOrder())
                        .orderValuesBy(Comparator.naturalOrder());
        for (Terrain terrain : factors.values()) {
            terrain.knowing().forEach((actor, kinds) -> kinds.forEach(kind -> result.put(kind, actor)));
        }
        return result.build();
    }

    /**
     * Who can reach each kind of target, about any factor.
     *
     * @return for each kind of target that someone can reach, the actors that can
     */
    public ImmutableSetMultimap<LeverageTarget, Id<Actor>> levers() {
        ImmutableSetMultimap.Builder<LeverageTarget, Id<Actor>> result =
                ImmutableSetMultimap.<LeverageTarget, Id<Actor>>builder()
                        .orderKeysBy(Comparator.naturalOrder())
                        .orderValuesBy(Comparator.naturalOrder());
        factors.values().forEach(terrain -> result.putAll(terrain.holders()));
        return result.build();
    }

    /** Gathers skills by their words. */
    private static final class Skills {
        private final TreeMap<String, Text> names = new TreeMap<>();
        private final TreeMap<String, Set<Id<Action>>> needed = new TreeMap<>();
        private final TreeMap<String, Set<Id<Actor>>> held = new TreeMap<>();
        private final TreeMap<String, Set<Id<Action>>> developed = new TreeMap<>();

        ImmutableList<Skill> read(List<Action> actions, List<Capacity> capacities, LocalDate asOf) {
            for (Action action : actions) {
                if (action.state()
                        .filter(s -> s == ActionState.DONE || s == ActionState.DROPPED)
                        .isEmpty()) {
                    action.skills().forEach(skill -> add(needed, skill, action.id()));
                    action.develops().forEach(skill -> add(developed, skill, action.id()));
                }
            }
            for (Capacity capacity : capacities) {
                if (capacity.period().map(span -> span.contains(asOf)).orElse(true)) {
                    capacity.skills().forEach(skill -> add(held, skill, capacity.actor()));
                }
            }
            List<Skill> result = new ArrayList<>();
            names.forEach((words, name) ->
                    result.add(new Skill(name, all(needed, words), all(held, words), all(developed, words))));
            return ImmutableList.copyOf(result);
        }

        /** The same skill whatever the case of its letters, in French where it has French words. */
        private <T> void add(TreeMap<String, Set<T>> to, Text skill, T who) {
            String words = skill.french().or(skill::english).orElse("").strip().toLowerCase(Locale.ROOT);
            names.putIfAbsent(words, skill);
            to.computeIfAbsent(words, w -> new TreeSet<>()).add(who);
        }

        private static <T extends Comparable<? super T>> ImmutableSortedSet<T> all(
                TreeMap<String, Set<T>> from, String words) {
            return ImmutableSortedSet.copyOf(from.getOrDefault(words, Set.of()));
        }
    }
}
