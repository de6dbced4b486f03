package org.concerted.core.assess;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;

/**
 * Answers one question about the whole document, or about all subjects of a kind at once. Pure and deterministic;
 * computed at most once in an assessment and shared by every rule that declares it. Its Javadoc has the formula, the
 * range, the unit and the source. Measures are constants: the id identifies one.
 *
 * @param <D> the document
 * @param <V> the value: immutable, equal by value
 */
public interface Measure<D, V> {
    /** A stable name, {@code family.question}. */
    String id();

    /** The kinds whose dossiers it looks at; asking for others fails. */
    ImmutableSet<Kind<D, ?>> looksAt();

    /** The measures it reads; asking for others fails. They may not form a circle. */
    default ImmutableSet<Measure<D, ?>> reads() {
        return ImmutableSet.of();
    }

    /** The value for a document. */
    V compute(Scope<D> scope);

    /**
     * The value after a change, from the value before it. Must equal what {@link #compute} would return. Asked only
     * where the measures that this one reads kept their values; otherwise it is computed anew. The default computes
     * anew; override it where the change alone is enough.
     */
    default V update(V before, Step<D> step, Scope<D> scope) {
        return compute(scope);
    }

    /**
     * The subjects of a kind for which this value says something else than an earlier one did; absent when that may be
     * any of them. Answer this where the value has an entry per subject, so that only those are looked at again.
     */
    default Optional<ImmutableIntArray> differing(Kind<D, ?> kind, V before, V after) {
        return Optional.empty();
    }
}
