package org.concerted.coordination.network;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concerted.core.assess.Index;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
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
 */
public record TieNetwork(ImmutableList<Id<Actor>> actors, Network network, int confirmed, int claimed) {
    /** The network as it was known on a day, of what an audience may see: {@code view.assessment().document()}. */
    public static TieNetwork of(Initiative seen, LocalDate asOf) {
        Index<Initiative> index = InitiativeDomain.INSTANCE.index(seen, asOf);
        List<Actor> present = present(index, Actor.TYPE);
        List<Tie> ties = present(index, Tie.TYPE);
        List<Id<Actor>> actors = new ArrayList<>();
        present.forEach(actor -> actors.add(actor.id()));
        Collections.sort(actors);
        Map<Id<Actor>, Integer> nodes = new HashMap<>();
        actors.forEach(actor -> nodes.put(actor, nodes.size()));
        Map<Long, Integer> pairs = new TreeMap<>();
        for (Tie tie : ties) {
            Integer one = nodes.get(tie.actor());
            Integer other = nodes.get(tie.partner());
            if (one != null
                    && other != null
                    && tie.period().map(period -> period.contains(asOf)).orElse(true)) {
                Id<Actor> first = one < other ? tie.actor() : tie.partner();
                Id<Actor> second = one < other ? tie.partner() : tie.actor();
                int reported = (tie.reporters().contains(first) ? 1 : 0)
                        + (tie.reporters().contains(second) ? 2 : 0);
                pairs.merge(
                        (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other), reported, (a, b) -> a | b);
            }
        }
        return of(actors, pairs);
    }

    private static TieNetwork of(List<Id<Actor>> actors, Map<Long, Integer> pairs) {
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
                claimed);
    }

    private static <N extends Noun<N>> List<N> present(Index<Initiative> index, NounType<N> type) {
        Kind<Initiative, ? extends NounDossier<N>> kind = Kinds.nouns(type);
        Subjects<? extends NounDossier<N>> subjects = index.subjects(kind);
        List<N> result = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.present(i)) {
                result.add(subjects.dossier(i).noun());
            }
        }
        return result;
    }
}
