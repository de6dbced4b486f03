package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.concerted.core.Ref;

/**
 * One attribute by which a noun points at others: how its targets are listed, and what is left of the noun once some of
 * them are gone.
 *
 * @param <N> what points: a noun, or a value nested in one
 */
public final class Reference<N> {
    private final String attribute;
    private final boolean single;
    private final boolean ranked;
    private final Lister<N> lister;
    private final BiFunction<N, Gone, Optional<N>> rewriter;

    private Reference(String attribute, boolean single, Lister<N> lister, BiFunction<N, Gone, Optional<N>> rewriter) {
        this(attribute, single, false, lister, rewriter);
    }

    private Reference(
            String attribute,
            boolean single,
            boolean ranked,
            Lister<N> lister,
            BiFunction<N, Gone, Optional<N>> rewriter) {
        this.attribute = attribute;
        this.single = single;
        this.ranked = ranked;
        this.lister = lister;
        this.rewriter = rewriter;
    }

    /** The same to nouns of its own type that come before it, or that it is a part of, so never back to itself. */
    Reference<N> asRanked() {
        return new Reference<>(attribute, single, true, lister, rewriter);
    }

    /** The name of the attribute. */
    public String attribute() {
        return attribute;
    }

    /** Whether it points at one noun at most. */
    public boolean single() {
        return single;
    }

    /** Whether it points at what comes before, or at what holds it: following it never leads back. */
    public boolean ranked() {
        return ranked;
    }

    /** Hands every target of a noun to a sink, in the noun's own order. */
    public void targets(N noun, Sink sink) {
        lister.list(noun, sink);
    }

    /** What is left of a noun once some targets are gone; absent when it cannot stand without them. */
    public Optional<N> without(N noun, Gone gone) {
        return rewriter.apply(noun, gone);
    }

    /** Receives targets by kind and id. */
    @FunctionalInterface
    public interface Sink {
        /** One target. */
        void accept(NounType<?> type, String id);
    }

    /** Says which nouns are no longer there. */
    @FunctionalInterface
    public interface Gone {
        /** Whether this one is gone. */
        boolean test(NounType<?> type, String id);

        /** Whether what is gone is only out of sight: it may well stand. */
        default boolean hidden() {
            return false;
        }
    }

    /**
     * Lists the targets of a noun.
     *
     * @param <N> the noun that points
     */
    @FunctionalInterface
    interface Lister<N> {
        void list(N noun, Sink sink);
    }

    static <N, T extends Noun<T>> Reference<N> required(
            String attribute, Supplier<NounType<T>> target, Function<N, Id<T>> get) {
        return new Reference<>(
                attribute,
                true,
                (noun, sink) -> sink.accept(target.get(), get.apply(noun).value()),
                (noun, gone) ->
                        gone.test(target.get(), get.apply(noun).value()) ? Optional.empty() : Optional.of(noun));
    }

    static <N, T extends Noun<T>> Reference<N> optional(
            String attribute,
            Supplier<NounType<T>> target,
            Function<N, Optional<Id<T>>> get,
            BiFunction<N, Optional<Id<T>>, N> set) {
        return new Reference<>(
                attribute,
                true,
                (noun, sink) -> {
                    Optional<Id<T>> id = get.apply(noun);
                    if (id.isPresent()) {
                        sink.accept(target.get(), id.get().value());
                    }
                },
                (noun, gone) -> Optional.of(
                        get.apply(noun)
                                        .filter(id -> gone.test(target.get(), id.value()))
                                        .isPresent()
                                ? set.apply(noun, Optional.empty())
                                : noun));
    }

    /** A reference that may be absent; where it is there, the noun is about its target and cannot stand without it. */
    static <N, T extends Noun<T>> Reference<N> about(
            String attribute, Supplier<NounType<T>> target, Function<N, Optional<Id<T>>> get) {
        return new Reference<>(
                attribute,
                true,
                (noun, sink) -> get.apply(noun).ifPresent(id -> sink.accept(target.get(), id.value())),
                (noun, gone) -> get.apply(noun)
                                .filter(id -> gone.test(target.get(), id.value()))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(noun));
    }

    static <N, T extends Noun<T>> Reference<N> many(
            String attribute,
            Supplier<NounType<T>> target,
            Function<N, ImmutableSortedSet<Id<T>>> get,
            BiFunction<N, ImmutableSortedSet<Id<T>>, N> set) {
        return new Reference<>(
                attribute,
                false,
                (noun, sink) -> {
                    for (Id<T> id : get.apply(noun)) {
                        sink.accept(target.get(), id.value());
                    }
                },
                (noun, gone) -> {
                    ImmutableSortedSet<Id<T>> all = get.apply(noun);
                    ImmutableSortedSet<Id<T>> left = all.stream()
                            .filter(id -> !gone.test(target.get(), id.value()))
                            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
                    return Optional.of(left.size() == all.size() ? noun : set.apply(noun, left));
                });
    }

    /** A reference to nouns of any type, which the noun cannot stand without. */
    static <N> Reference<N> anyRequired(String attribute, Function<N, Ref> get) {
        return new Reference<>(
                attribute,
                true,
                (noun, sink) -> sink.accept(
                        NounTypes.ofKind(get.apply(noun)), get.apply(noun).id()),
                (noun, gone) -> gone.test(
                                NounTypes.ofKind(get.apply(noun)),
                                get.apply(noun).id())
                        ? Optional.empty()
                        : Optional.of(noun));
    }

    /** A reference to a noun of any type, which may be absent. */
    static <N> Reference<N> anyOptional(
            String attribute, Function<N, Optional<Ref>> get, BiFunction<N, Optional<Ref>, N> set) {
        return new Reference<>(
                attribute,
                true,
                (noun, sink) -> {
                    Optional<Ref> ref = get.apply(noun);
                    if (ref.isPresent()) {
                        sink.accept(NounTypes.ofKind(ref.get()), ref.get().id());
                    }
                },
                (noun, gone) -> Optional.of(
                        get.apply(noun)
                                        .filter(ref -> gone.test(NounTypes.ofKind(ref), ref.id()))
                                        .isPresent()
                                ? set.apply(noun, Optional.empty())
                                : noun));
    }

    /** A reference to any number of nouns of any type. */
    static <N> Reference<N> anyMany(
            String attribute, Function<N, ImmutableSortedSet<Ref>> get, BiFunction<N, ImmutableSortedSet<Ref>, N> set) {
        return new Reference<>(
                attribute,
                false,
                (noun, sink) -> {
                    for (Ref ref : get.apply(noun)) {
                        sink.accept(NounTypes.ofKind(ref), ref.id());
                    }
                },
                (noun, gone) -> {
                    ImmutableSortedSet<Ref> all = get.apply(noun);
                    ImmutableSortedSet<Ref> left = all.stream()
                            .filter(ref -> !gone.test(NounTypes.ofKind(ref), ref.id()))
                            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
                    return Optional.of(left.size() == all.size() ? noun : set.apply(noun, left));
                });
    }

    /** A reference to nouns of one type in an order that matters, none of which the noun can stand without. */
    static <N, T extends Noun<T>> Reference<N> inOrder(
            String attribute, Supplier<NounType<T>> target, Function<N, ImmutableList<Id<T>>> get) {
        return new Reference<>(
                attribute,
                false,
                (noun, sink) -> {
                    for (Id<T> id : get.apply(noun)) {
                        sink.accept(target.get(), id.value());
                    }
                },
                (noun, gone) -> get.apply(noun).stream().anyMatch(id -> gone.test(target.get(), id.value()))
                        ? Optional.empty()
                        : Optional.of(noun));
    }

    /** The references of the values nested in a list; a value that cannot stand leaves the list, the noun stays. */
    static <N, E> Reference<N> nested(
            String attribute,
            Function<N, ImmutableList<E>> get,
            BiFunction<N, ImmutableList<E>, N> set,
            ImmutableList<Reference<E>> references) {
        return new Reference<>(
                attribute,
                false,
                (noun, sink) -> {
                    for (E value : get.apply(noun)) {
                        for (Reference<E> reference : references) {
                            reference.targets(value, sink);
                        }
                    }
                },
                (noun, gone) -> {
                    ImmutableList<E> all = get.apply(noun);
                    ImmutableList<E> left = all.stream()
                            .flatMap(value -> left(value, references, gone).stream())
                            .collect(ImmutableList.toImmutableList());
                    return Optional.of(left.equals(all) ? noun : set.apply(noun, left));
                });
    }

    private static <E> Optional<E> left(E value, ImmutableList<Reference<E>> references, Gone gone) {
        Optional<E> left = Optional.of(value);
        for (Reference<E> reference : references) {
            left = left.flatMap(each -> reference.without(each, gone));
        }
        return left;
    }

    /** The bodies whose members see something; once a body is gone, fewer do. */
    static <N> Reference<N> bodies(
            String attribute, Function<N, Optional<Confidentiality>> get, BiFunction<N, Confidentiality, N> set) {
        return new Reference<>(
                attribute,
                false,
                (noun, sink) -> {
                    Optional<Confidentiality> confidentiality = get.apply(noun);
                    if (confidentiality.isPresent()) {
                        for (Id<Body> id : confidentiality.get().bodies()) {
                            sink.accept(Body.TYPE, id.value());
                        }
                    }
                },
                (noun, gone) -> Optional.of(get.apply(noun)
                        .filter(c -> c.bodies().stream().anyMatch(id -> gone.test(Body.TYPE, id.value())))
                        .map(c -> set.apply(
                                noun,
                                new Confidentiality(
                                        c.circle(),
                                        c.bodies().stream()
                                                .filter(id -> !gone.test(Body.TYPE, id.value()))
                                                .collect(ImmutableSortedSet.toImmutableSortedSet(
                                                        Comparator.naturalOrder())))))
                        .orElse(noun)));
    }

    /** A reference that is neither: it lists and rewrites in its own way. */
    static <N> Reference<N> custom(String attribute, Lister<N> lister, BiFunction<N, Gone, Optional<N>> rewriter) {
        return new Reference<>(attribute, false, lister, rewriter);
    }
}
