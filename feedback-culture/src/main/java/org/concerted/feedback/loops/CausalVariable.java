package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableSortedSet;
import org.concerted.core.Text;

/**
 * Something that can be more or less.
 *
 * @param id its id in the map
 * @param label what to call it
 * @param kind what it is, in a word: {@code factor}, {@code action}; empty where nobody said
 * @param organisations the ids of those whose it is; empty where it is nobody's or nobody said
 */
public record CausalVariable(String id, Text label, String kind, ImmutableSortedSet<String> organisations) {
    /** A variable of which only the id is known. */
    public static CausalVariable of(String id) {
        return new CausalVariable(id, Text.same(id), "", ImmutableSortedSet.of());
    }

    /** With a name. */
    public CausalVariable called(Text name) {
        return new CausalVariable(id, name, kind, organisations);
    }

    /** With a kind. */
    public CausalVariable ofKind(String word) {
        return new CausalVariable(id, label, word, organisations);
    }

    /** As that of some organisations. */
    public CausalVariable of(Iterable<String> owners) {
        return new CausalVariable(id, label, kind, ImmutableSortedSet.copyOf(owners));
    }
}
