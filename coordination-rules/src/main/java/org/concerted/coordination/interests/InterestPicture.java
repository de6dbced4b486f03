package org.concerted.coordination.interests;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.concerted.coordination.conditional.Known;
import org.concerted.coordination.data.Nouns;
import org.concerted.coordination.data.Parts;
import org.concerted.core.Ref;
import org.concerted.core.assess.Index;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.model.Actor;
import org.concerted.core.model.BestAlternative;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Interest;
import org.concerted.core.model.Option;
import org.concerted.core.model.Position;
import org.concerted.core.model.Reservation;
import org.concerted.core.model.Service;

/**
 * One decision, seen from the interests beneath the positions. The actors are those that it means to bind and those that
 * took a position on it or have an interest or a best alternative about it. An option is worth to an actor what its position
 * says, or else the sum of how far it and its actions serve the actor's interests, where all of these are on record.
 */
public final class InterestPicture {
    private final Id<Decision> decision;
    private final boolean allInterests;
    private final boolean whole;
    private final ImmutableList<Option> options;
    private final ImmutableList<Id<Actor>> actors;
    private final ImmutableList<Interest> interests;
    private final ImmutableList<Position> positions;
    private final ImmutableList<BestAlternative> alternatives;
    private final OptionTable table;
    private final ImmutableSet<Ref> about;
    private final ImmutableSetMultimap<Ref, Id<Actor>> limits;

    private InterestPicture(
            Nouns.Lists lists,
            boolean allInterests,
            boolean whole,
            ImmutableSetMultimap<Ref, Id<Actor>> limits,
            Decision decision) {
        this.decision = decision.id();
        this.allInterests = allInterests;
        this.whole = whole;
        this.limits = limits;
        about = ImmutableSet.<Ref>builder()
                .add(Decision.TYPE.ref(decision.id()))
                .addAll(decision.about())
                .build();
        options = Nouns.all(lists, Option.TYPE).stream()
                .filter(option -> option.decision().equals(this.decision))
                .collect(ImmutableList.toImmutableList());
        interests = Nouns.all(lists, Interest.TYPE);
        positions = Nouns.all(lists, Position.TYPE).stream()
                .filter(position -> position.decision().equals(this.decision))
                .collect(ImmutableList.toImmutableList());
        alternatives = Nouns.all(lists, BestAlternative.TYPE);
        actors = concerned(decision);
        table = new OptionTable(
                actors.stream()
                        .map(actor -> options.stream()
                                .map(option -> worth(actor, option))
                                .collect(ImmutableList.toImmutableList()))
                        .collect(ImmutableList.toImmutableList()),
                actors.stream().map(this::alternative).collect(ImmutableList.toImmutableList()));
    }

    /** The picture of a decision in an initiative as it was known on a day; absent where there is no such decision. */
    public static Optional<InterestPicture> of(Initiative initiative, LocalDate asOf, Id<Decision> decision) {
        Index<Initiative> index = InitiativeDomain.INSTANCE.index(initiative, asOf);
        boolean allInterests = initiative.completeness(Interest.TYPE) == Completeness.COMPLETE;
        return Nouns.all(index::subjects, Decision.TYPE).stream()
                .filter(found -> found.id().equals(decision))
                .findFirst()
                .map(found -> new InterestPicture(
                        index::subjects,
                        allInterests,
                        allInterests
                                && initiative.completeness(Position.TYPE) == Completeness.COMPLETE
                                && initiative.completeness(BestAlternative.TYPE) == Completeness.COMPLETE,
                        reserved(index, asOf),
                        found));
    }

    /** Whose reservations of a day cover what, and the parts of what. */
    private static ImmutableSetMultimap<Ref, Id<Actor>> reserved(Index<Initiative> index, LocalDate asOf) {
        ImmutableSetMultimap.Builder<Ref, Id<Actor>> result = ImmutableSetMultimap.builder();
        Parts parts = Parts.of(index::subjects);
        Nouns.all(index, Reservation.TYPE).stream()
                .filter(r -> r.period().map(span -> span.contains(asOf)).orElse(true))
                .forEach(r -> parts.with(r.covers()).forEach(covered -> result.put(covered, r.actor())));
        return result.build();
    }

    /** The same, inside an assessment, from what positions say alone. */
    static InterestPicture of(Nouns.Lists lists, Decision decision) {
        return new InterestPicture(lists, false, false, ImmutableSetMultimap.of(), decision);
    }

    /** Whether some position does not say whose it is. */
    boolean unattributed() {
        return positions.stream().anyMatch(position -> position.actor().isEmpty());
    }

    private ImmutableList<Id<Actor>> concerned(Decision decided) {
        Set<Id<Actor>> result = new TreeSet<>(decided.binds());
        positions.forEach(position -> position.actor().ifPresent(result::add));
        interests.stream().filter(this::concerns).forEach(interest -> result.add(interest.actor()));
        alternatives.stream()
                .filter(alternative -> alternative.about().filter(this::matters).isPresent())
                .forEach(alternative -> result.add(alternative.actor()));
        return ImmutableList.copyOf(result);
    }

    /** About the decision, or served or harmed by one of its options. */
    private boolean concerns(Interest interest) {
        return interest.about().filter(this::matters).isPresent()
                || options.stream()
                        .anyMatch(option -> !services(interest, option).isEmpty());
    }

    private boolean matters(Ref about) {
        return about.equals(Decision.TYPE.ref(decision))
                || options.stream().anyMatch(option -> Parts.of(option).contains(about));
    }

    private static ImmutableList<Service> services(Interest interest, Option option) {
        ImmutableSet<Ref> parts = Parts.of(option);
        return interest.servedBy().stream()
                .filter(service -> parts.contains(service.by()))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<BigDecimal> worth(Id<Actor> actor, Option option) {
        List<Position> said = positions.stream()
                .filter(p -> p.actor().equals(Optional.of(actor)) && p.option().equals(Optional.of(option.id())))
                .toList();
        if (said.stream().anyMatch(position -> position.worth().isPresent())) {
            return said.stream().allMatch(position -> position.worth().isPresent())
                    ? said.stream()
                            .flatMap(position -> position.worth().stream())
                            .min(Comparator.naturalOrder())
                    : Optional.empty();
        }
        if (!allInterests) {
            return Optional.empty();
        }
        List<Service> services = interests.stream()
                .filter(interest -> interest.actor().equals(actor))
                .flatMap(interest -> services(interest, option).stream())
                .toList();
        boolean known =
                !services.isEmpty() && services.stream().allMatch(s -> s.worth().isPresent());
        return known
                ? Optional.of(
                        services.stream().flatMap(s -> s.worth().stream()).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /**
     * What an actor would do without this decision, or else without what its options are made of, or else without any
     * agreement. Of several, the best is the alternative; where one of them is not said, it is not known.
     */
    private Optional<BigDecimal> alternative(Id<Actor> actor) {
        Ref decided = Decision.TYPE.ref(decision);
        List<Predicate<Optional<Ref>>> inOrder = List.of(
                matter -> matter.equals(Optional.of(decided)),
                matter -> matter.filter(this::matters).isPresent(),
                Optional::isEmpty);
        for (Predicate<Optional<Ref>> nearest : inOrder) {
            List<Optional<BigDecimal>> worths = alternatives.stream()
                    .filter(alternative -> alternative.actor().equals(actor) && nearest.test(alternative.about()))
                    .map(BestAlternative::worth)
                    .toList();
            if (!worths.isEmpty()) {
                return worths.stream().allMatch(Optional::isPresent)
                        ? worths.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The actors concerned, in the order of the table. */
    public ImmutableList<Id<Actor>> actors() {
        return actors;
    }

    /** The options, in the order of the table. */
    public ImmutableList<Id<Option>> options() {
        return options.stream().map(Option::id).collect(ImmutableList.toImmutableList());
    }

    /** What each option is worth to each actor, beside its best alternative. */
    public OptionTable table() {
        return table;
    }

    /**
     * Whether an option suits every actor concerned. From positions, interests and alternatives of which some are not on
     * record, or not shown, it may be known that it does not, never that it does.
     *
     * @param option its place among the options
     */
    public Known suits(int option) {
        return forAll(table.acceptable(option));
    }

    /** The same, and no other that does is better for one of them without being worse for another. */
    public Known suitsBest(int option) {
        return forAll(table.pareto(option));
    }

    private Known forAll(Known ofThoseShown) {
        return ofThoseShown == Known.YES && !whole ? Known.UNKNOWN : ofThoseShown;
    }

    /** Options of which it is known, or open, or known not, that every actor whose position shows can accept them. */
    public ImmutableSortedSet<Id<Option>> acceptable(Known known) {
        return those(option -> table.acceptable(option) == known);
    }

    /** Acceptable options than which no other acceptable one is better for one actor and no worse for any. */
    public ImmutableSortedSet<Id<Option>> pareto() {
        return those(option -> table.pareto(option) == Known.YES);
    }

    private ImmutableSortedSet<Id<Option>> those(IntPredicate test) {
        return IntStream.range(0, options.size())
                .filter(test)
                .mapToObj(option -> options.get(option).id())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /**
     * Limits: for each option, the actors that reserved for themselves the decision, what it is about, the option or one of
     * its actions. It is for each of them to say what it agrees to, whatever the option is worth.
     *
     * @return the options that touch a reservation, each with the actors whose it is
     */
    public ImmutableSetMultimap<Id<Option>, Id<Actor>> limits() {
        ImmutableSetMultimap.Builder<Id<Option>, Id<Actor>> result = ImmutableSetMultimap.builder();
        for (Option option : options) {
            Sets.union(about, Parts.of(option)).stream()
                    .flatMap(matter -> limits.get(matter).stream())
                    .sorted()
                    .forEach(actor -> result.put(option.id(), actor));
        }
        return result.build();
    }

    /**
     * Interests about the decision that no option is known to serve. Where interests are not all on record, something not
     * said may serve them.
     */
    public ImmutableSortedSet<Id<Interest>> unserved() {
        return interests.stream()
                .filter(this::concerns)
                .filter(interest -> options.stream().noneMatch(option -> serves(interest, option)))
                .map(Interest::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private static boolean serves(Interest interest, Option option) {
        return services(interest, option).stream()
                .anyMatch(service -> service.worth().map(w -> w.signum() > 0).orElse(true));
    }

    private static boolean harms(Interest interest, Option option) {
        return services(interest, option).stream()
                .anyMatch(service -> service.worth().map(w -> w.signum() < 0).orElse(false));
    }

    /**
     * Pairs of actors that stand on opposite sides of an option, or for different ones, while some option serves an interest
     * of each and is not known to harm any of theirs: their positions clash, and their interests need not.
     */
    public ImmutableList<Clash> clashes() {
        List<Clash> result = new ArrayList<>();
        for (Position one : positions) {
            for (Position other : positions) {
                if (one.actor().isPresent()
                        && other.actor().isPresent()
                        && one.option().equals(other.option())
                        && Side.of(one) == Side.WITH
                        && Side.of(other) == Side.AGAINST) {
                    Id<Actor> with = one.actor().get();
                    Id<Actor> against = other.actor().get();
                    ImmutableSortedSet<Id<Option>> forBoth = forBoth(with, against);
                    if (!with.equals(against) && !forBoth.isEmpty()) {
                        result.add(new Clash(one.option(), with, against, Optional.empty(), forBoth));
                    }
                }
            }
        }
        Set<Set<Id<Actor>>> told = new HashSet<>();
        result.forEach(clash -> told.add(Set.of(clash.with(), clash.against())));
        for (Id<Actor> one : actors) {
            for (Id<Actor> other : actors) {
                if (one.compareTo(other) < 0 && !told.contains(Set.of(one, other))) {
                    apart(one, other).ifPresent(result::add);
                }
            }
        }
        return ImmutableList.copyOf(result);
    }

    /** Two actors that are for options of which only one can be chosen, and for none in common. */
    private Optional<Clash> apart(Id<Actor> one, Id<Actor> other) {
        ImmutableSortedSet<Id<Option>> first = wanted(one);
        ImmutableSortedSet<Id<Option>> second = wanted(other);
        ImmutableSortedSet<Id<Option>> forBoth = forBoth(one, other);
        return first.isEmpty()
                        || second.isEmpty()
                        || forBoth.isEmpty()
                        || !Sets.intersection(first, second).isEmpty()
                ? Optional.empty()
                : Optional.of(new Clash(Optional.of(first.first()), one, other, Optional.of(second.first()), forBoth));
    }

    private ImmutableSortedSet<Id<Option>> wanted(Id<Actor> actor) {
        return positions.stream()
                .filter(position -> position.actor().equals(Optional.of(actor)) && Side.of(position) == Side.WITH)
                .flatMap(position -> position.option().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private ImmutableSortedSet<Id<Option>> forBoth(Id<Actor> one, Id<Actor> other) {
        return options.stream()
                .filter(option -> suits(one, option) && suits(other, option))
                .map(Option::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private boolean suits(Id<Actor> actor, Option option) {
        List<Interest> own = interests.stream()
                .filter(interest -> interest.actor().equals(actor))
                .toList();
        return own.stream().anyMatch(interest -> serves(interest, option))
                && own.stream().noneMatch(interest -> harms(interest, option));
    }

    /**
     * What interests have in common in a whole initiative, as proposals of common objectives: what the interests of several
     * actors are about, or what serves them. The most shared first; nobody is bound by a proposal.
     *
     * @param least how many actors have to share it, 2 or more
     */
    public static ImmutableList<Shared> shared(Initiative initiative, LocalDate asOf, int least) {
        Map<Ref, List<Interest>> by = new TreeMap<>();
        for (Interest interest :
                Nouns.all(InitiativeDomain.INSTANCE.index(initiative, asOf)::subjects, Interest.TYPE)) {
            ImmutableSet.Builder<Ref> matters = ImmutableSet.builder();
            interest.about().ifPresent(matters::add);
            interest.servedBy().stream()
                    .filter(service -> service.worth().map(w -> w.signum() > 0).orElse(true))
                    .forEach(service -> matters.add(service.by()));
            matters.build()
                    .forEach(ref ->
                            by.computeIfAbsent(ref, r -> new ArrayList<>()).add(interest));
        }
        List<Shared> result = new ArrayList<>();
        by.forEach((ref, of) -> {
            ImmutableSortedSet<Id<Actor>> sharing = of.stream()
                    .map(Interest::actor)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
            if (sharing.size() >= Math.max(2, least)) {
                result.add(new Shared(
                        ref,
                        sharing,
                        of.stream()
                                .map(Interest::id)
                                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()))));
            }
        });
        result.sort(Comparator.<Shared>comparingInt(shared -> -shared.actors().size())
                .thenComparing(Shared::matter));
        return ImmutableList.copyOf(result);
    }

    /**
     * Two actors on opposite sides, whose interests need not clash.
     *
     * @param over the option that they stand for and against; absent for the decision as a whole
     * @param with the actor that is for it
     * @param against the actor that is against it, or for another
     * @param other the option that the second is for; absent where it is against the first
     * @param forBoth options that serve an interest of each and are not known to harm any of theirs
     */
    public record Clash(
            Optional<Id<Option>> over,
            Id<Actor> with,
            Id<Actor> against,
            Optional<Id<Option>> other,
            ImmutableSortedSet<Id<Option>> forBoth) {}

    /**
     * What the interests of several actors have in common.
     *
     * @param matter what they are about, or what serves them
     * @param actors whose interests they are
     * @param interests the interests
     */
    public record Shared(
            Ref matter, ImmutableSortedSet<Id<Actor>> actors, ImmutableSortedSet<Id<Interest>> interests) {}
}
