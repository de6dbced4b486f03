package org.concerted.core.dossier;

import com.google.common.primitives.ImmutableLongArray;
import java.util.function.ToIntFunction;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Tally;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;

/** Counts nouns of one type by class, where their dossier would show no more than the noun. */
public final class NounTally {
    private NounTally() {}

    /**
     * Counts nouns in classes 0 to {@code classes} excluded.
     *
     * @param classify the class of one noun, or {@link Tally#NOT_COUNTED}
     */
    public static <N extends Noun<N>> Measure<Initiative, ImmutableLongArray> of(
            String id, NounType<N> type, int classes, ToIntFunction<N> classify) {
        return over(id, Kinds.nouns(type), classes, classify);
    }

    private static <N extends Noun<N>, S extends NounDossier<N>> Measure<Initiative, ImmutableLongArray> over(
            String id, Kind<Initiative, S> kind, int classes, ToIntFunction<N> classify) {
        return Tally.of(id, kind, classes, dossier -> classify.applyAsInt(dossier.noun()));
    }
}
