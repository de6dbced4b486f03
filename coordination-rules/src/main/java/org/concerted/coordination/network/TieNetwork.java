package org.concerted.coordination.network;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.concerted.coordination.data.AsKnown;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Tie;

/**
 * Who is tied with whom: the actors of an initiative, and a tie without direction wherever one was reported that had not
 * ended. A tie that both its ends report, together or each for itself, is confirmed; one that only one end reports is
 * claimed; of the others it is not recorded who reported them, or none of the two did.
 *
 * @param actors the actors, in the order of ids; the position is the node
 * @param network their ties
 * @param confirmed how many ties both ends report
 * @param claimed how many ties one end reports
 * @param reporters how many of the actors reported a tie: the response rate is their share of all actors
 */
public record TieNetwork(ImmutableList<Id<Actor>> actors, Network network, int confirmed, int claimed, int reporters) {
    /** The network as it was known on a day, of what an audience may see: {@code view.seen()}. */
    public static TieNetwork of(Initiative seen, LocalDate asOf) {
        AsKnown known = AsKnown.of(seen, asOf);
        List<Tie> ties = known.all(Tie.TYPE);
        List<Id<Actor>> actors = new ArrayList<>();
        known.all(Actor.TYPE).forEach(actor -> actors.add(actor.id()));
        Collections.sort(actors);
        Map<Id<Actor>, Integer> nodes = new HashMap<>();
        actors.forEach(actor -> nodes.put(actor, nodes.size()));
        Map<Long, Integer> pairs = new TreeMap<>();
        Set<Id<Actor>> reporters = new HashSet<>();
        for (Tie tie : ties) {
            Integer one = nodes.get(tie.actor());
            Integer other = nodes.get(tie.partner());
            if (one != null
                    && other != null
                    && tie.period().map(period -> period.contains(asOf)).orElse(true)) {
                tie.reporters().stream().filter(nodes::containsKey).forEach(reporters::add);
                Id<Actor> first = one < other ? tie.actor() : tie.partner();
                Id<Actor> second = one < other ? tie.partner() : tie.actor();
                int reported = (tie.reporters().contains(first) ? 1 : 0)
                        + (tie.reporters().contains(second) ? 2 : 0);
                pairs.merge(
                        (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other), reported, (a, b) -> a | b);
            }
        }
        return of(actors, pairs, reporters.size());
    }

    /** The share of actors that reported a tie, from 0 to 1; absent where it is not recorded who reported what. */
    public Optional<Double> responseRate() {
        return reporters == 0 ? Optional.empty() : Optional.of((double) reporters / actors.size());
    }

    private static TieNetwork of(List<Id<Actor>> actors, Map<Long, Integer> pairs, int reporters) {
        ImmutableIntArray.Builder one = ImmutableIntArray.builder();
        ImmutableIntArray.Builder other = ImmutableIntArray.builder();
        int confirmed = 0;
        int claimed = 0;
        for (Map.Entry<Long, Integer> pair : pairs.entrySet()) {
            one.add((int) (pair.getKey() >> Integer.SIZE));
            other.add(pair.getKey().intValue());
            confirmed += pair.getValue() == 3 ? 1 : 0;
            claimed += pair.getValue() == 1 || pair.getValue() == 2 ? 1 : 0;
        }
        return new TieNetwork(
                ImmutableList.copyOf(actors),
                Network.undirected(
                        actors.size(), one.build().toArray(), other.build().toArray()),
                confirmed,
                claimed,
                reporters);
    }
}
