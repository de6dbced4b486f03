package org.concerted.coordination.landscape;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.concerted.core.Ref;
import org.concerted.core.dossier.FactorDossier;
import org.concerted.core.dossier.Link;
import org.concerted.core.model.Actor;
import org.concerted.core.model.FactorKind;
import org.concerted.core.model.Id;
import org.concerted.core.model.Knowledge;
import org.concerted.core.model.KnowledgeKind;
import org.concerted.core.model.Leverage;
import org.concerted.core.model.LeverageTarget;

/**
 * One factor of an issue: what weighs on it, who can reach something that bears on it, and who knows what about it.
 *
 * @param kind where it sits in the landscape
 * @param weighing what is known to act on it: actions that were not given up, practice changes, other factors that
 *     something acts on
 * @param perhaps what acts on it if actions of unknown state were not given up
 * @param acting actors that carry an action which acts on it directly, or may
 * @param levers what actors can reach that bears on it
 * @param holders who holds these levers, by what they are over; levers of unknown kind are in {@link #levers} alone
 * @param holding every actor that holds one of these levers
 * @param knowing who knows something about it, with the kinds of knowledge that are recorded
 * @param unshared actors whose knowledge is recorded as not shared yet
 */
public record Terrain(
        Optional<FactorKind> kind,
        ImmutableSortedSet<Ref> weighing,
        ImmutableSortedSet<Ref> perhaps,
        ImmutableSortedSet<Id<Actor>> acting,
        ImmutableSortedSet<Id<Leverage>> levers,
        ImmutableSetMultimap<LeverageTarget, Id<Actor>> holders,
        ImmutableSortedSet<Id<Actor>> holding,
        ImmutableSortedMap<Id<Actor>, ImmutableSortedSet<KnowledgeKind>> knowing,
        ImmutableSortedSet<Id<Actor>> unshared) {
    /** What a factor's dossier shows. */
    static Terrain of(FactorDossier dossier, Acting acting) {
        ImmutableSetMultimap.Builder<LeverageTarget, Id<Actor>> holders =
                ImmutableSetMultimap.<LeverageTarget, Id<Actor>>builder()
                        .orderKeysBy(Comparator.naturalOrder())
                        .orderValuesBy(Comparator.naturalOrder());
        dossier.leverages()
                .forEach(leverage -> leverage.target().ifPresent(target -> holders.put(target, leverage.actor())));
        TreeMap<Id<Actor>, ImmutableSortedSet<KnowledgeKind>> knowing = new TreeMap<>();
        for (Knowledge knowledge : dossier.knowledge()) {
            ImmutableSortedSet<KnowledgeKind> kind = knowledge
                    .kind()
                    .<ImmutableSortedSet<KnowledgeKind>>map(ImmutableSortedSet::of)
                    .orElse(ImmutableSortedSet.of());
            knowing.merge(
                    knowledge.actor(),
                    kind,
                    (one, other) -> ImmutableSortedSet.<KnowledgeKind>naturalOrder()
                            .addAll(one)
                            .addAll(other)
                            .build());
        }
        return new Terrain(
                dossier.noun().kind(),
                sources(dossier, acting.sure()),
                sources(dossier, acting.perhaps()),
                dossier.influencedBy().stream()
                        .filter(link -> acting.sure().contains(link.influence().source())
                                || acting.perhaps().contains(link.influence().source()))
                        .map(Link::otherOwner)
                        .flatMap(Optional::stream)
                        .collect(toImmutableSortedSet(Comparator.naturalOrder())),
                dossier.leverages().stream().map(Leverage::id).collect(toImmutableSortedSet(Comparator.naturalOrder())),
                holders.build(),
                dossier.leverages().stream()
                        .map(Leverage::actor)
                        .collect(toImmutableSortedSet(Comparator.naturalOrder())),
                ImmutableSortedMap.copyOf(knowing),
                dossier.knowledge().stream()
                        .filter(k -> k.shared().equals(Optional.of(false)))
                        .map(Knowledge::actor)
                        .collect(toImmutableSortedSet(Comparator.naturalOrder())));
    }

    private static ImmutableSortedSet<Ref> sources(FactorDossier dossier, ImmutableSet<Ref> among) {
        return dossier.influencedBy().stream()
                .map(link -> link.influence().source())
                .filter(among::contains)
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Whether nothing on record acts on it, or may, and nobody holds a lever that bears on it. */
    public boolean uncovered() {
        return weighing.isEmpty() && perhaps.isEmpty() && levers.isEmpty();
    }

    /**
     * Actors that hold knowledge of a kind about it.
     *
     * @param kind the kind
     * @return those actors
     */
    public ImmutableSortedSet<Id<Actor>> knowing(KnowledgeKind kind) {
        return ImmutableSortedSet.copyOf(
                Maps.filterValues(knowing, kinds -> kinds.contains(kind)).keySet());
    }

    /**
     * What several hold of the same sort, as kinships to explore (« parenté à explorer »): knowledge of one kind.
     *
     * @return for each kind of knowledge that two or more actors hold, those actors
     */
    public ImmutableSetMultimap<KnowledgeKind, Id<Actor>> sharedKnowledge() {
        ImmutableSetMultimap.Builder<KnowledgeKind, Id<Actor>> result = ImmutableSetMultimap.builder();
        for (KnowledgeKind kind : KnowledgeKind.values()) {
            ImmutableSortedSet<Id<Actor>> actors = knowing(kind);
            if (actors.size() >= 2) {
                result.putAll(kind, actors);
            }
        }
        return result.build();
    }

    /**
     * What several hold of the same sort, as kinships to explore: levers over the same kind of target.
     *
     * @return for each kind of target that two or more actors can reach, those actors
     */
    public ImmutableSetMultimap<LeverageTarget, Id<Actor>> sharedLevers() {
        ImmutableSetMultimap.Builder<LeverageTarget, Id<Actor>> result = ImmutableSetMultimap.builder();
        holders.asMap().forEach((target, actors) -> {
            if (actors.size() >= 2) {
                result.putAll(target, actors);
            }
        });
        return result.build();
    }

    /** The one actor that knows something about it; absent where none or several do. */
    public Optional<Id<Actor>> soleKnower() {
        return knowing.size() == 1 ? Optional.of(knowing.firstKey()) : Optional.empty();
    }

    /** The one actor that holds a lever that bears on it; absent where none or several do. */
    public Optional<Id<Actor>> soleHolder() {
        return holding.size() == 1 ? Optional.of(holding.first()) : Optional.empty();
    }
}
