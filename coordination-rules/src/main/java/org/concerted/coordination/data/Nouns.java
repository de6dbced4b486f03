package org.concerted.coordination.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.concerted.core.assess.Index;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;

/** Lists of nouns as they were known on the day of an index, for pictures of the whole. */
public final class Nouns {
    private Nouns() {}

    /** Where nouns are found: an index, or what a measure may look at. */
    @FunctionalInterface
    public interface Lists {
        /** The subjects of a kind. */
        <S> Subjects<S> subjects(Kind<Initiative, S> kind);
    }

    /** All nouns of a type, in the order of their ids. */
    public static <N extends Noun<N>> ImmutableList<N> all(Index<Initiative> index, NounType<N> type) {
        return all(index::subjects, type);
    }

    /** The same, wherever they are found. */
    public static <N extends Noun<N>> ImmutableList<N> all(Lists lists, NounType<N> type) {
        Subjects<? extends NounDossier<N>> subjects = lists.subjects(Kinds.nouns(type));
        return IntStream.range(0, subjects.size())
                .filter(subjects::present)
                .mapToObj(i -> subjects.dossier(i).noun())
                .sorted(Comparator.comparing(noun -> noun.id().value()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The ids of those that pass a test. */
    public static <N extends Noun<N>> ImmutableSortedSet<Id<N>> ids(Iterable<N> nouns, Predicate<N> test) {
        ImmutableSortedSet.Builder<Id<N>> result = ImmutableSortedSet.naturalOrder();
        for (N noun : nouns) {
            if (test.test(noun)) {
                result.add(noun.id());
            }
        }
        return result.build();
    }
}
