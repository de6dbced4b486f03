package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.concerted.core.Ref;
import org.concerted.core.Text;

/**
 * A type of noun: its name, its list in an initiative, what it refers to, whose it is and what others see of it. Each
 * noun holds its own as a constant, {@code Actor.TYPE}; {@link NounTypes} lists them all.
 *
 * @param <N> the noun
 */
public final class NounType<N extends Noun<N>> {
    /** Its place among all types; {@link NounTypes} writes it once, before it hands out any. */
    int slot = -1;

    private final String kind;
    private final String list;
    private final Function<Initiative, ImmutableList<N>> get;
    private final BiFunction<Initiative.Builder, Iterable<? extends N>, Initiative.Builder> set;
    private final ImmutableList<Reference<N>> references;
    private final Function<N, Optional<Text>> label;
    private final Function<N, Object> glimpse;
    private final Function<N, ImmutableSortedSet<Id<Actor>>> owners;
    private final Confidentiality.Circle widest;
    private final BiFunction<N, LocalDate, N> asKnown;
    private final BiFunction<N, Sight, N> asSeen;

    private NounType(Definition<N> definition) {
        this.kind = definition.kind;
        this.list = definition.list;
        this.get = definition.get;
        this.set = definition.set;
        this.references = ImmutableList.copyOf(definition.references);
        this.label = definition.label;
        this.glimpse = definition.glimpse;
        this.owners = definition.owners;
        this.widest = definition.widest;
        this.asKnown = definition.asKnown;
        this.asSeen = definition.asSeen;
    }

    /** Begins the definition of a type. */
    static <N extends Noun<N>> Definition<N> of(
            String kind,
            String list,
            Function<Initiative, ImmutableList<N>> get,
            BiFunction<Initiative.Builder, Iterable<? extends N>, Initiative.Builder> set) {
        return new Definition<>(kind, list, get, set);
    }

    /** Its name in references: {@code actor}. */
    public String kind() {
        return kind;
    }

    /** The name of its list in a document: {@code actors}. */
    public String list() {
        return list;
    }

    /** The nouns of this type in an initiative, in the order of their ids. */
    public ImmutableList<N> in(Initiative initiative) {
        return get.apply(initiative);
    }

    /** Puts nouns in place of those of this type. */
    public void replace(Initiative.Builder builder, Iterable<? extends N> nouns) {
        Initiative.Builder unused = set.apply(builder, nouns);
    }

    /** The attributes by which it points at others. */
    public ImmutableList<Reference<N>> references() {
        return references;
    }

    /** What to call a noun in a sentence; its id where it has no name. */
    public Text label(N noun) {
        return label.apply(noun).orElseGet(() -> Text.same(noun.id().value()));
    }

    /**
     * The little of a noun that shows from two steps away, {@code ""} where nothing does. Dossiers beyond its neighbours
     * depend on no more of it.
     */
    public Object glimpse(N noun) {
        return glimpse.apply(noun);
    }

    /** The actors that a noun is about and that decide who sees it; empty where it is the initiative's own. */
    public ImmutableSortedSet<Id<Actor>> owners(N noun) {
        return owners.apply(noun);
    }

    /** The widest circle that sees a noun of this type when neither its owner nor the initiative said anything. */
    public Confidentiality.Circle widest() {
        return widest;
    }

    /** A noun without the steps that it took after a day. */
    public N asKnown(N noun, LocalDate day) {
        return asKnown.apply(noun, day);
    }

    /** A noun without the attributes that someone may not see. */
    public N asSeen(N noun, Sight sight) {
        return asSeen.apply(noun, sight);
    }

    /** A reference to a noun. */
    public Ref ref(Id<N> id) {
        return new Ref(kind, id.value());
    }

    /** The name of its list. */
    @Override
    public String toString() {
        return list;
    }

    /** Says whether whoever looks may see something of these owners that has this confidentiality. */
    @FunctionalInterface
    public interface Sight {
        /** Whether it may be seen. */
        boolean sees(ImmutableSortedSet<Id<Actor>> owners, Confidentiality confidentiality);
    }

    /**
     * Defines a type step by step.
     *
     * @param <N> the noun
     */
    static final class Definition<N extends Noun<N>> {
        private final String kind;
        private final String list;
        private final Function<Initiative, ImmutableList<N>> get;
        private final BiFunction<Initiative.Builder, Iterable<? extends N>, Initiative.Builder> set;
        private final List<Reference<N>> references = new ArrayList<>();
        private Function<N, Optional<Text>> label = noun -> Optional.empty();
        private Function<N, Object> glimpse = noun -> "";
        private Function<N, ImmutableSortedSet<Id<Actor>>> owners = noun -> ImmutableSortedSet.of();
        private Confidentiality.Circle widest = Confidentiality.Circle.TABLE;
        private BiFunction<N, LocalDate, N> asKnown = (noun, day) -> noun;
        private BiFunction<N, Sight, N> asSeen = (noun, sight) -> noun;

        private Definition(
                String kind,
                String list,
                Function<Initiative, ImmutableList<N>> get,
                BiFunction<Initiative.Builder, Iterable<? extends N>, Initiative.Builder> set) {
            this.kind = kind;
            this.list = list;
            this.get = get;
            this.set = set;
        }

        Definition<N> label(Function<N, Text> value) {
            this.label = noun -> Optional.of(value.apply(noun));
            return this;
        }

        Definition<N> labelIfAny(Function<N, Optional<Text>> value) {
            this.label = value;
            return this;
        }

        Definition<N> glimpse(Function<N, Object> value) {
            this.glimpse = value;
            return this;
        }

        Definition<N> ownedBy(Function<N, Id<Actor>> value) {
            this.owners = noun -> ImmutableSortedSet.of(value.apply(noun));
            return this;
        }

        Definition<N> ownedIfBy(Function<N, Optional<Id<Actor>>> value) {
            this.owners = noun -> value.apply(noun).map(ImmutableSortedSet::of).orElse(ImmutableSortedSet.of());
            return this;
        }

        Definition<N> ownedByEach(Function<N, ImmutableSortedSet<Id<Actor>>> value) {
            this.owners = value;
            return this;
        }

        /** Nouns of this type are their owner's alone unless the owner says otherwise. */
        Definition<N> ownerOnly() {
            this.widest = Confidentiality.Circle.OWNER;
            return this;
        }

        Definition<N> asKnown(BiFunction<N, LocalDate, N> value) {
            this.asKnown = value;
            return this;
        }

        Definition<N> asSeen(BiFunction<N, Sight, N> value) {
            this.asSeen = value;
            return this;
        }

        <T extends Noun<T>> Definition<N> required(
                String attribute, Supplier<NounType<T>> target, Function<N, Id<T>> value) {
            return add(Reference.required(attribute, target, value));
        }

        <T extends Noun<T>> Definition<N> optional(
                String attribute,
                Supplier<NounType<T>> target,
                Function<N, Optional<Id<T>>> value,
                BiFunction<N, Optional<Id<T>>, N> with) {
            return add(Reference.optional(attribute, target, value, with));
        }

        <T extends Noun<T>> Definition<N> about(
                String attribute, Supplier<NounType<T>> target, Function<N, Optional<Id<T>>> value) {
            return add(Reference.about(attribute, target, value));
        }

        <T extends Noun<T>> Definition<N> many(
                String attribute,
                Supplier<NounType<T>> target,
                Function<N, ImmutableSortedSet<Id<T>>> value,
                BiFunction<N, ImmutableSortedSet<Id<T>>, N> with) {
            return add(Reference.many(attribute, target, value, with));
        }

        /** Says of the attribute before that following it, from noun to noun, never leads back. */
        Definition<N> ranked() {
            int last = references.size() - 1;
            references.set(last, references.get(last).asRanked());
            return this;
        }

        /** How a noun is given another confidentiality, so that the bodies in it resolve like all else. */
        Definition<N> confidential(BiFunction<N, Confidentiality, N> with) {
            return add(Reference.bodies("confidentiality", noun -> noun.confidentiality(), with));
        }

        Definition<N> add(Reference<N> reference) {
            references.add(reference);
            return this;
        }

        NounType<N> build() {
            return new NounType<>(this);
        }
    }
}
