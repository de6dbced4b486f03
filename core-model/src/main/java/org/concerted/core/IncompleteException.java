package org.concerted.core;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** A value was to be built without attributes that it cannot do without. It lists all of them. */
public final class IncompleteException extends ConcertedException {
    private static final long serialVersionUID = 1L;

    /** For values built by Immutables, which call it with the names of what is missing. */
    public IncompleteException(String... missing) {
        super(Arrays.stream(missing)
                .map(name -> Problem.builder()
                        .path(name)
                        .found("")
                        .expected(Text.of("une valeur : l'attribut est requis", "a value: the attribute is required"))
                        .build())
                .collect(ImmutableList.toImmutableList()));
    }
}
