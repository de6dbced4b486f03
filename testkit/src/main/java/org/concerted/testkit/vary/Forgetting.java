package org.concerted.testkit.vary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.concerted.core.ConcertedException;
import org.concerted.core.dossier.Edits;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;

/**
 * Every way in which one thing of an initiative could be unknown instead of known: one optional attribute of one noun,
 * one attribute of the initiative itself, or how complete one list is. A verdict on what is left is the same or
 * undetermined, never the opposite.
 *
 * <p>Three things look like ignorance and are not:
 *
 * <ul>
 *   <li>An attribute whose absence means "not yet", the day on which an instalment was paid: only a list that is not
 *       complete leaves it open, so the list's completeness is forgotten with it.
 *   <li>An attribute whose absence means something else, an anonymous rater, a part of no whole, a reading about all:
 *       it is not forgotten at all.
 *   <li>The action of a commitment that also accepts a decision: one that names a decision alone is to no action.
 *   <li>A day that hides something from an earlier assessment: without it, more would be known and not less.
 * </ul>
 */
public final class Forgetting {
    /** Absent means that it has not happened. */
    private static final ImmutableSet<String> NOT_YET = ImmutableSet.of(
            "actions.reason",
            "actions.started",
            "actions.strategy",
            "actions.ended",
            "actors.period",
            "applications.submitted",
            "applications.decided",
            "commitments.withdrawn",
            "commitments.kept",
            "decisions.date",
            "decisions.followUp",
            "decisions.followedUp",
            "decisions.chosen",
            "endorsements.withdrawn",
            "gestures.seat",
            "gestures.to",
            "grantReports.submitted",
            "grants.regrant",
            "grants.regrantOf",
            "influences.assumption",
            "influences.evidence",
            "influences.evidenceLevel",
            "informationNeeds.received",
            "instalments.paid",
            "objectives.author",
            "seats.mandate",
            "structures.fiduciary",
            "milestones.date",
            "obstacles.lifted",
            "obstacles.liftedBy",
            "participationProcesses.reportedBack",
            "practiceChanges.abandoned",
            "practiceChanges.keptUntil",
            "tensions.settled",
            "tensions.handledBy",
            "exchanges.due",
            "indicators.owner",
            "indicators.target");

    /** Absent means something of its own. */
    private static final ImmutableSet<String> NOT_IGNORANCE = ImmutableSet.of(
            "actions.partOf",
            "actors.partOf",
            "arrangements.period",
            "ballots.voter",
            "bestAlternatives.about",
            "bodies.parent",
            "bodies.period",
            "bodies.size",
            "channels.period",
            "claims.sameOutcomeAs",
            "claims.attributed",
            "claims.upTo",
            "commitments.conditionConfidentiality",
            "decisions.mode",
            "distributions.group",
            "distributions.rated",
            "exchanges.giver",
            "exchanges.population",
            "grants.recipient",
            "indicators.targetScale",
            "informationNeeds.decision",
            "informationNeeds.indicator",
            "interests.about",
            "objectives.parent",
            "obstacles.population",
            "outreaches.period",
            "participationProcesses.citizenSeats",
            "participationProcesses.citizenVotes",
            "participationProcesses.seats",
            "participationProcesses.votes",
            "positions.option",
            "positions.reportedBy",
            "practiceChanges.with",
            "practiceChanges.reportedBy",
            "ratings.rater",
            "readings.baseline",
            "readings.definitionVersion",
            "readings.dimension",
            "readings.group",
            "readings.method",
            "readings.nature",
            "readings.population",
            "readings.precision",
            "readings.quantity",
            "readings.restatedBecause",
            "readings.restates",
            "readings.scale",
            "readings.since",
            "readings.territory",
            "readings.unit",
            "responsePolicies.period",
            "seats.actor",
            "seats.period",
            "seats.population",
            "seats.weight",
            "structures.legalPerson",
            "surveyAnswers.person",
            "surveyAnswers.respondent",
            "surveys.about",
            "themes.parent");

    /** Not about the world, but about the document. */
    private static final ImmutableSet<String> ABOUT_THE_RECORD = ImmutableSet.of("known", "confidentiality");

    private static final ImmutableSet<String> HEADER_NOT_IGNORANCE =
            ImmutableSet.of("anonymityThreshold", "confidentiality", "ended", "readingDelayDays");

    private final Initiative initiative;
    /** What was known on the day: of what was not, nothing is forgotten. */
    private final Initiative known;

    private final LocalDate asOf;

    private Forgetting(Initiative initiative, LocalDate asOf) {
        this.initiative = initiative;
        this.known = InitiativeDomain.INSTANCE.index(initiative, asOf).known();
        this.asOf = asOf;
    }

    /** What could be forgotten of an initiative by an assessment as of a day, one at a time and made as it is asked for. */
    public static Stream<Forgotten<Initiative>> of(Initiative initiative, LocalDate asOf) {
        return of(initiative, asOf, name -> true);
    }

    /**
     * The same, of some attributes and lists only.
     *
     * @param names takes {@code actions.owner} for an attribute, {@code actions} for the completeness of a list and
     *     {@code initiative.started} for an attribute of the initiative itself
     */
    public static Stream<Forgotten<Initiative>> of(Initiative initiative, LocalDate asOf, Predicate<String> names) {
        return new Forgetting(initiative, asOf).ways(names).map(Way::go);
    }

    /** One of them, by chance; absent where there is none. */
    public static Optional<Forgotten<Initiative>> one(
            Initiative initiative, LocalDate asOf, Random random, Predicate<String> names) {
        ImmutableList<Way> ways = new Forgetting(initiative, asOf).ways(names).collect(ImmutableList.toImmutableList());
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(ways.get(random.nextInt(ways.size())).go());
    }

    /** The one that {@link Forgotten#what} calls by this name, where there is. */
    public static Optional<Forgotten<Initiative>> named(Initiative initiative, LocalDate asOf, String what) {
        return new Forgetting(initiative, asOf)
                .ways(name -> what.contains(name))
                .filter(way -> way.what().equals(what))
                .findFirst()
                .map(Way::go);
    }

    private Stream<Way> ways(Predicate<String> names) {
        return Stream.of(
                        completeness(names),
                        header(names),
                        NounTypes.all().stream().flatMap(type -> attributes(type, names)))
                .flatMap(each -> each);
    }

    private Stream<Way> completeness(Predicate<String> names) {
        return NounTypes.all().stream()
                .filter(type -> initiative.completeness(type) == Completeness.COMPLETE && names.test(type.list()))
                .map(type -> new Way(
                        initiative,
                        asOf,
                        "whether " + type.list() + " are complete",
                        () -> undeclared(initiative, type)));
    }

    private Stream<Way> header(Predicate<String> names) {
        return Shape.of(Initiative.class).attributes().stream()
                .filter(a -> a.raw() == Optional.class
                        && !HEADER_NOT_IGNORANCE.contains(a.name())
                        && names.test("initiative." + a.name())
                        && ((Optional<?>) a.get(initiative)).isPresent())
                .flatMap(a -> without(initiative, Initiative.class, a)
                        .map(left -> new Way(initiative, asOf, "initiative." + a.name(), () -> (Initiative) left)));
    }

    private <N extends Noun<N>> Stream<Way> attributes(NounType<N> type, Predicate<String> names) {
        return Shape.of(Inventor.interfaceOf(type)).attributes().stream()
                .filter(a -> forgettable(type, a) && names.test(type.list() + "." + a.name()))
                .flatMap(a -> type.in(initiative).stream().flatMap(noun -> attribute(type, noun, a)));
    }

    private static boolean forgettable(NounType<?> type, Attribute attribute) {
        return attribute.raw() == Optional.class
                && !ABOUT_THE_RECORD.contains(attribute.name())
                && !NOT_IGNORANCE.contains(type.list() + "." + attribute.name());
    }

    private <N extends Noun<N>> Stream<Way> attribute(NounType<N> type, N noun, Attribute attribute) {
        Optional<?> value = (Optional<?>) attribute.get(noun);
        if (value.isEmpty()
                || after(value)
                || known.registry().find(type, noun.id()).isEmpty()) {
            return Stream.empty();
        }
        String name = type.list() + "." + attribute.name();
        return left(noun, type, attribute)
                .filter(left -> !after(left.visibleFrom()))
                .map(left -> new Way(
                        initiative,
                        asOf,
                        name + " of " + noun.id(),
                        () -> forget(Edits.put(type, left).applyTo(initiative), type, name)));
    }

    @SuppressWarnings("unchecked") // built by the noun's own builder
    private static <N extends Noun<N>> Stream<N> left(N noun, NounType<N> type, Attribute attribute) {
        if (noun instanceof Commitment commitment && attribute.name().equals("condition")) {
            Commitment left = Commitment.builder()
                    .from(commitment)
                    .condition(new Condition.Undisclosed())
                    .build();
            return left.equals(noun) ? Stream.empty() : Stream.of((N) left);
        }
        if (noun instanceof Commitment commitment
                && attribute.name().equals("action")
                && commitment.accepts().isPresent()) {
            return Stream.empty();
        }
        return without(noun, Inventor.interfaceOf(type), attribute).map(left -> (N) left);
    }

    private static Initiative forget(Initiative left, NounType<?> type, String name) {
        return NOT_YET.contains(name) ? undeclared(left, type) : left;
    }

    private static Initiative undeclared(Initiative initiative, NounType<?> type) {
        Map<NounType<?>, Completeness> declared = new HashMap<>(initiative.completeness());
        declared.remove(type);
        return Initiative.builder()
                .from(initiative)
                .completeness(ImmutableMap.copyOf(declared))
                .build();
    }

    /** A value without an optional attribute, where it can stand without and keeps its id. */
    static Stream<Object> without(Object value, Class<?> type, Attribute attribute) {
        Shape shape = Shape.of(type);
        Map<String, Object> values = shape.take(value);
        values.remove(attribute.name());
        try {
            return Stream.of(shape.build(values));
        } catch (ConcertedException e) {
            return Stream.empty();
        }
    }

    private boolean after(Optional<?> value) {
        return value.isPresent() && value.get() instanceof LocalDate day && day.isAfter(asOf);
    }

    static ImmutableSet<String> exceptions() {
        return ImmutableSet.<String>builder()
                .addAll(NOT_YET)
                .addAll(NOT_IGNORANCE)
                .build();
    }

    /** One way of forgetting, not gone yet. */
    private record Way(Initiative whole, LocalDate day, String what, Supplier<Initiative> left) {
        Forgotten<Initiative> go() {
            return new Forgotten<>(whole, day, what, left.get());
        }
    }
}
