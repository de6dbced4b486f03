package org.concerted.coordination.data;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concerted.core.assess.Index;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;

/** The nouns of an initiative as they were known on a day, for figures about all of them. */
public final class AsKnown {
    private final Index<Initiative> index;

    private AsKnown(Index<Initiative> index) {
        this.index = index;
    }

    /** Of what an audience may see. */
    public static AsKnown of(Initiative seen, LocalDate asOf) {
        return new AsKnown(InitiativeDomain.INSTANCE.index(seen, asOf));
    }

    /** Those of one type, in the order of the index. */
    public <N extends Noun<N>> ImmutableList<N> all(NounType<N> type) {
        Subjects<? extends NounDossier<N>> subjects = index.subjects(Kinds.nouns(type));
        ImmutableList.Builder<N> result = ImmutableList.builder();
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.present(i)) {
                result.add(subjects.dossier(i).noun());
            }
        }
        return result.build();
    }
}
