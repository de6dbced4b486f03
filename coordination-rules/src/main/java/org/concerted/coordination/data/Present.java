package org.concerted.coordination.data;

import java.util.function.Consumer;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;

/** Goes through the nouns that an assessment sees. */
public final class Present {
    private static final int BETWEEN_CHECKS = 0x3FF;

    private Present() {}

    /** Shows each noun of a type, in the order of ordinals. */
    public static <N extends Noun<N>> void each(Scope<Initiative> scope, NounType<N> type, Consumer<N> visitor) {
        Subjects<? extends NounDossier<N>> subjects = scope.subjects(Kinds.nouns(type));
        for (int i = 0; i < subjects.size(); i++) {
            if ((i & BETWEEN_CHECKS) == 0) {
                scope.checkpoint();
            }
            if (subjects.present(i)) {
                visitor.accept(subjects.dossier(i).noun());
            }
        }
    }
}
