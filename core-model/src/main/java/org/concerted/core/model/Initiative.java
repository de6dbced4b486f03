package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An initiative of concerted action: many autonomous organisations that share a vision of change. An id and a name are
 * enough; all else is optional and adds what can be answered.
 *
 * <p>Lists are kept in the order of ids, whatever the order in which they were given: two initiatives that hold the
 * same nouns are equal. Every reference resolves, or building fails and names all that dangle.
 *
 * <p>Ceilings and other parameters are the initiative's own: what it did not set is absent, and what depends on it is
 * undetermined.
 */
@Value.Immutable
public sealed interface Initiative permits ImmutableInitiative {
    /** The id, stable across versions of the document. */
    String id();

    /** The name. */
    Text name();

    /** What it is, in short. */
    Optional<Text> description();

    /** The territory where it acts. */
    Optional<Text> territory();

    /** The people for whom it acts. */
    Optional<Text> population();

    /** The day it began. */
    Optional<LocalDate> started();

    /** The day it ended. */
    Optional<LocalDate> ended();

    /** What the author says of each list; a list without an entry is {@link Completeness#UNKNOWN}. */
    ImmutableMap<NounType<?>, Completeness> completeness();

    /** The circle that sees nouns on which neither their owner nor their type says anything narrower. */
    Optional<Confidentiality.Circle> confidentiality();

    /** How many actors take part, where they are not all listed, 0 or more. */
    Optional<Integer> actorCount();

    /** What the actors lived together before. */
    Optional<Prehistory> prehistory();

    /** What it says that it is. Empty when it says nothing. */
    ImmutableSet<GeoType> calledItself();

    /** The gateway that it was recognised to have passed. */
    Optional<StriveGateway> gateway();

    /** The kind of shared measurement that it means to have. */
    Optional<FsgMeasurementLevel> measurement();

    /**
     * Its own ceiling for the share of coordination in all effort, from 0 to 1. No norm has been published: without
     * it, nothing says what is too much.
     */
    Optional<BigDecimal> coordinationCeiling();

    /**
     * Its own least number of respondents below which no distribution is shown, 5 or more; 5 where it sets none
     * (ours).
     */
    Optional<Integer> anonymityThreshold();

    /** Its own ceiling for the seats that one actor holds, 1 or more. */
    Optional<Integer> seatCeiling();

    /** The longest time between two meetings of leaders that it set itself. */
    Optional<Period> meetingInterval();

    /** Days within which it means readings to be reported after their period, 0 or more; 0 where it set none. */
    Optional<Integer> readingDelayDays();

    /**
     * Whether all that followed each exchange of feedback is on record, even where not every exchange is. A list of
     * exchanges that is complete says so too.
     */
    Optional<Boolean> followUpOnRecord();

    /** What one hour of people's time costs, where it counts meetings in money. */
    Optional<Money> hourlyCost();

    /** Hours in a year of full-time work, to compare efforts with staff. */
    Optional<Hours> fullTimeYear();

    /** The shares of action, reflection and relation that it aims at, each from 0 to 1. No ratio has been published. */
    ImmutableMap<ActionNature, BigDecimal> balance();

    /** Where facts are recorded. */
    ImmutableList<Source> sources();

    /** The issues that it acts on. */
    ImmutableList<Issue> issues();

    /** Factors that weigh on the issues. */
    ImmutableList<Factor> factors();

    /** Organisations, networks and groups of citizens. */
    ImmutableList<Actor> actors();

    /** What actors know about factors. */
    ImmutableList<Knowledge> knowledge();

    /** Whom and what actors can reach. */
    ImmutableList<Leverage> leverages();

    /** What actors declare that they can put in. */
    ImmutableList<Capacity> capacities();

    /** What actors seek. */
    ImmutableList<Interest> interests();

    /** What actors would do without an agreement. */
    ImmutableList<BestAlternative> bestAlternatives();

    /** What the collective may not decide for an actor. */
    ImmutableList<Reservation> reservations();

    /** The vision, in its versions. */
    ImmutableList<Vision> visions();

    /** Themes. */
    ImmutableList<Theme> themes();

    /** Common objectives. */
    ImmutableList<Objective> objectives();

    /** Strategies. */
    ImmutableList<Strategy> strategies();

    /** Who made the vision, the issues' definitions and the objectives its own. */
    ImmutableList<Endorsement> endorsements();

    /** Indicators. */
    ImmutableList<Indicator> indicators();

    /** Readings of indicators. */
    ImmutableList<Reading> readings();

    /** Published statements of outcome. */
    ImmutableList<Claim> claims();

    /** Actions. */
    ImmutableList<Action> actions();

    /** Signed links between actions, factors, objectives, indicators and practices. */
    ImmutableList<Influence> influences();

    /** Causal loops that the actors have drawn. */
    ImmutableList<CausalLoop> causalLoops();

    /** Written agreements. */
    ImmutableList<Agreement> agreements();

    /** Commitments, each by one actor. */
    ImmutableList<Commitment> commitments();

    /** What actors changed in their own way of working. */
    ImmutableList<PracticeChange> practiceChanges();

    /** How it is held together, period by period. */
    ImmutableList<Structure> structures();

    /** Bodies. */
    ImmutableList<Body> bodies();

    /** Seats in bodies. */
    ImmutableList<Seat> seats();

    /** Meetings. */
    ImmutableList<Meeting> meetings();

    /** Decisions. */
    ImmutableList<Decision> decisions();

    /** Ways of deciding a matter. */
    ImmutableList<Option> options();

    /** Where actors stand on decisions and options. */
    ImmutableList<Position> positions();

    /** Rules and mechanisms that the actors gave themselves. */
    ImmutableList<Arrangement> arrangements();

    /** Tensions and how they were handled. */
    ImmutableList<Tension> tensions();

    /** What bodies need to know. */
    ImmutableList<InformationNeed> informationNeeds();

    /** What was done for relations. */
    ImmutableList<Gesture> gestures();

    /** Relations between actors. */
    ImmutableList<Tie> ties();

    /** What actors think of one another. */
    ImmutableList<Rating> ratings();

    /** Surveys. */
    ImmutableList<Survey> surveys();

    /** Answers to surveys. */
    ImmutableList<SurveyAnswer> surveyAnswers();

    /** How answers spread, over enough respondents that none of them shows. */
    ImmutableList<Distribution> distributions();

    /** Channels of communication. */
    ImmutableList<Channel> channels();

    /** What was sent by channels. */
    ImmutableList<Message> messages();

    /** Feedback exchanges. */
    ImmutableList<Exchange> exchanges();

    /** How soon feedback is to be answered. */
    ImmutableList<ResponsePolicy> responsePolicies();

    /** Turns of learning from data. */
    ImmutableList<LearningLoop> learningLoops();

    /** After-action reviews. */
    ImmutableList<Review> reviews();

    /** People concerned. */
    ImmutableList<Population> populations();

    /** What keeps people or actors from taking part. */
    ImmutableList<Obstacle> obstacles();

    /** How actors reach populations. */
    ImmutableList<Outreach> outreaches();

    /** Participation processes and their promises. */
    ImmutableList<ParticipationProcess> participationProcesses();

    /** Funding programmes. */
    ImmutableList<FundingProgramme> fundingProgrammes();

    /** Applications to programmes. */
    ImmutableList<Application> applications();

    /** Ballots in programmes. */
    ImmutableList<Ballot> ballots();

    /** Grants. */
    ImmutableList<Grant> grants();

    /** Instalments of grants. */
    ImmutableList<Instalment> instalments();

    /** Reports to funders. */
    ImmutableList<GrantReport> grantReports();

    /** Milestones, by phase and component. */
    ImmutableList<Milestone> milestones();

    /** Answers to the checklist of collective impact. */
    ImmutableList<ChecklistAnswer> checklistAnswers();

    /** How far each of the five conditions was judged to be in place. */
    ImmutableList<ConditionReview> conditionReviews();

    /** What is there of the three preconditions. */
    ImmutableList<Precondition> preconditions();

    /** What the author says of one list. */
    default Completeness completeness(NounType<?> type) {
        return completeness().getOrDefault(type, Completeness.UNKNOWN);
    }

    /** Every noun by id, every reference resolved; made once. */
    @Value.Lazy
    default Registry registry() {
        return Registry.of(this);
    }

    /**
     * Puts every list in the order of ids and drops what is declared unknown, as it is without saying so; then resolves
     * every reference.
     *
     * @throws org.concerted.core.ConcertedException if a value of its own is out of range, ids repeat or references
     *     dangle, with all of them
     */
    @Value.Check
    default Initiative check() {
        Builder sorted = null;
        for (NounType<?> type : NounTypes.all()) {
            sorted = sort(type, sorted);
        }
        ImmutableMap<NounType<?>, Completeness> declared = declared();
        if (!declared.keySet().asList().equals(completeness().keySet().asList())) {
            sorted = sorted == null ? builder().from(this) : sorted;
            sorted.completeness(declared);
        }
        if (sorted != null) {
            return sorted.build();
        }
        new Checks()
                .that(Id.isRight(id()), "id", Id.shown(id()), Id.EXPECTED.in(Language.FR), Id.EXPECTED.in(Language.EN))
                .notBefore(ended(), "ended", started())
                .share(coordinationCeiling(), "coordinationCeiling")
                .that(
                        anonymityThreshold().map(k -> k >= 5).orElse(true),
                        "anonymityThreshold",
                        anonymityThreshold().orElse(0),
                        "5 ou plus",
                        "5 or more")
                .that(
                        seatCeiling().map(seats -> seats >= 1).orElse(true),
                        "seatCeiling",
                        seatCeiling().orElse(0),
                        "1 ou plus",
                        "1 or more")
                .notNegative(actorCount(), "actorCount")
                .notNegative(readingDelayDays(), "readingDelayDays")
                .that(
                        balance().values().stream().allMatch(share -> share.signum() >= 0)
                                && balance().values().stream()
                                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                                .compareTo(BigDecimal.ONE)
                                        <= 0,
                        "balance",
                        balance(),
                        "des parts de 0 à 1, dont la somme est au plus 1",
                        "shares from 0 to 1, which add up to 1 at most")
                .done();
        registry();
        return this;
    }

    /** What is said of lists, in the order in which documents have them; of the unknown nothing is said. */
    private ImmutableMap<NounType<?>, Completeness> declared() {
        ImmutableMap.Builder<NounType<?>, Completeness> result = ImmutableMap.builder();
        for (NounType<?> type : NounTypes.all()) {
            Completeness said = completeness().get(type);
            if (said != null && said != Completeness.UNKNOWN) {
                result.put(type, said);
            }
        }
        return result.buildOrThrow();
    }

    private <N extends Noun<N>> @Nullable Builder sort(NounType<N> type, @Nullable Builder sorted) {
        Ordering<N> byId = Ordering.natural().onResultOf(noun -> noun.id().value());
        ImmutableList<N> nouns = type.in(this);
        if (byId.isOrdered(nouns)) {
            return sorted;
        }
        Builder result = sorted == null ? builder().from(this) : sorted;
        type.replace(result, byId.immutableSortedCopy(nouns));
        return result;
    }

    /** Builds an initiative. */
    final class Builder extends ImmutableInitiative.Builder {
        /** An empty builder. */
        public Builder() {}

        /** Says that lists hold everything that exists, with its history. */
        public Builder complete(NounType<?>... types) {
            return declare(Completeness.COMPLETE, ImmutableList.copyOf(types));
        }

        /** Says that something is known to be missing from lists. */
        public Builder partial(NounType<?>... types) {
            return declare(Completeness.PARTIAL, ImmutableList.copyOf(types));
        }

        private Builder declare(Completeness completeness, ImmutableList<NounType<?>> types) {
            for (NounType<?> type : types) {
                putCompleteness(type, completeness);
            }
            return this;
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
