package org.concerted.testkit.arbitrary;

import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A value that shrinks by its own rules. */
record Made<T>(T made, Function<T, Stream<T>> smaller, Function<T, Integer> size) implements Shrinkable<T> {
    @Override
    public T value() {
        return made;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        int now = size.apply(made);
        return smaller.apply(made).filter(less -> size.apply(less) < now).map(less -> new Made<>(less, smaller, size));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(size.apply(made));
    }
}
