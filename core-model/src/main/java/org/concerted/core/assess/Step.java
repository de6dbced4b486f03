package org.concerted.core.assess;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;

/**
 * What a change did to an index.
 *
 * @param <D> the document
 * @param before the index before
 * @param after the index after
 * @param touched for each kind, the ordinals whose dossiers may differ, ascending; a kind without an entry is untouched
 */
public record Step<D>(Index<D> before, Index<D> after, ImmutableMap<Kind<D, ?>, ImmutableIntArray> touched) {
    /** The ordinals of one kind whose dossiers may differ. */
    public ImmutableIntArray touched(Kind<D, ?> kind) {
        return touched.getOrDefault(kind, ImmutableIntArray.of());
    }
}
