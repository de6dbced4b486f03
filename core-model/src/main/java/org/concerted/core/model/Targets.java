package org.concerted.core.model;

import com.google.common.primitives.ImmutableIntArray;

/** The handles that one attribute points at, for all nouns of a type at once. */
public final class Targets {
    private final boolean single;
    private final ImmutableIntArray ends;
    private final ImmutableIntArray handles;

    Targets(boolean single, ImmutableIntArray ends, ImmutableIntArray handles) {
        this.single = single;
        this.ends = ends;
        this.handles = handles;
    }

    /** Whether no noun points anywhere by this attribute. */
    public boolean isEmpty() {
        return handles.isEmpty();
    }

    /** Where the targets of a noun begin. */
    public int start(int position) {
        return handles.isEmpty() ? 0 : single ? position : position == 0 ? 0 : ends.get(position - 1);
    }

    /** Where they end, excluded. */
    public int end(int position) {
        return handles.isEmpty() ? 0 : single ? position + 1 : ends.get(position);
    }

    /** The handle at a place between start and end; {@link Handle#NONE} where a single attribute is absent. */
    public int handle(int place) {
        return handles.get(place);
    }
}
