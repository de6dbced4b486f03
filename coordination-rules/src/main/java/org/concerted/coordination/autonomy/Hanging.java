package org.concerted.coordination.autonomy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Locale;
import org.concerted.coordination.conditional.Ground;
import org.concerted.coordination.data.Data;
import org.concerted.core.assess.Datum;

/** What is missing where it is not known whether the condition of an acceptance is met. */
final class Hanging {
    private Hanging() {}

    /** As words of evidence, in an order that does not change. */
    static ImmutableList<String> words(Iterable<Ground.Kind> unknown) {
        return ImmutableSet.copyOf(unknown).stream()
                .sorted()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(ImmutableList.toImmutableList());
    }

    /** What to ask for. */
    static ImmutableList<Datum> missing(Iterable<String> words) {
        ImmutableSet<Datum> missing = ImmutableSet.copyOf(Iterables.transform(words, Hanging::datum));
        return missing.isEmpty() ? ImmutableList.of(Data.CONDITIONS) : missing.asList();
    }

    private static Datum datum(String word) {
        return switch (Ground.Kind.valueOf(word.toUpperCase(Locale.ROOT))) {
            case DECISION -> Data.DECISION_STATES;
            case DEADLINE, UNDISCLOSED -> Data.CONDITIONS;
            case ACTION -> Data.COMMITTED_TO;
            case AMOUNT -> Data.COMMITTED;
        };
    }
}
