package org.concerted.coordination.mobilisation;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import org.concerted.coordination.conditional.Known;
import org.concerted.core.assess.Index;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.PopulationDossier;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Population;

/**
 * For each population concerned, who reaches it, what stands in the way and what support is given. Make it from what an
 * audience may see, {@code view.seen()}.
 *
 * @param populations each population, with who reaches it
 */
public record Mobilisation(ImmutableSortedMap<Id<Population>, Reached> populations) {
    /**
     * The populations of an initiative as it was known on a day.
     *
     * @param initiative the initiative
     * @param asOf the day
     * @return each population, with who reaches it
     */
    public static Mobilisation of(Initiative initiative, LocalDate asOf) {
        Index<Initiative> index = InitiativeDomain.INSTANCE.index(initiative, asOf);
        Subjects<PopulationDossier> subjects = index.subjects(Kinds.POPULATION);
        GivenUp actions = GivenUp.of(index.subjects(Kinds.ACTION));
        ImmutableSortedMap.Builder<Id<Population>, Reached> result = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.present(i)) {
                PopulationDossier dossier = subjects.dossier(i);
                result.put(dossier.noun().id(), Reached.of(dossier, actions));
            }
        }
        return new Mobilisation(result.buildOrThrow());
    }

    /**
     * The populations that are known to be reached, or known to be reached by nobody, or of which it is not known.
     *
     * @param known which of the three
     * @return those populations
     */
    public ImmutableSortedSet<Id<Population>> reached(Known known) {
        return ImmutableSortedSet.copyOf(Maps.filterValues(populations, reached -> reached.reached() == known)
                .keySet());
    }
}
