package org.concerted.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.function.Predicate;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Subjects;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Application;
import org.concerted.core.model.Body;
import org.concerted.core.model.CausalLoop;
import org.concerted.core.model.Claim;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Factor;
import org.concerted.core.model.FundingProgramme;
import org.concerted.core.model.Grant;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Influence;
import org.concerted.core.model.InformationNeed;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Instalment;
import org.concerted.core.model.Issue;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.Leverage;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.core.model.Objective;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Population;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ResponsePolicy;
import org.concerted.core.model.Review;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Structure;
import org.concerted.core.model.Survey;
import org.concerted.core.model.Tension;

/** The kinds of subjects of an initiative: itself, and each type of noun. */
public final class Kinds {
    /** The initiative itself. */
    public static final Kind<Initiative, InitiativeDossier> INITIATIVE = Kind.named("initiative");

    private static final ImmutableMap.Builder<NounType<?>, Opened<?, ?>> OPENED = ImmutableMap.builder();

    /** Actors. */
    public static final Kind<Initiative, ActorDossier> ACTOR = open(Actor.TYPE, ActorDossier::new, ActorDossier.SHOWS);
    /** Actors, by the feedback that they give and receive. */
    public static final Kind<Initiative, ActorFeedbackDossier> ACTOR_FEEDBACK = Kind.named(Actor.TYPE.kind());
    /** Actions. */
    public static final Kind<Initiative, ActionDossier> ACTION =
            open(Action.TYPE, ActionDossier::new, ActionDossier.SHOWS);
    /** Influences. */
    public static final Kind<Initiative, InfluenceDossier> INFLUENCE = open(Influence.TYPE, InfluenceDossier::new);
    /** Objectives. */
    public static final Kind<Initiative, ObjectiveDossier> OBJECTIVE =
            open(Objective.TYPE, ObjectiveDossier::new, ObjectiveDossier.SHOWS);
    /** Indicators. */
    public static final Kind<Initiative, IndicatorDossier> INDICATOR =
            open(Indicator.TYPE, IndicatorDossier::new, IndicatorDossier.SHOWS);
    /** Commitments. */
    public static final Kind<Initiative, CommitmentDossier> COMMITMENT =
            open(Commitment.TYPE, CommitmentDossier::new, CommitmentDossier.SHOWS);
    /** Feedback exchanges. */
    public static final Kind<Initiative, ExchangeDossier> EXCHANGE =
            open(Exchange.TYPE, ExchangeDossier::new, ExchangeDossier.SHOWS);

    /** How answers spread. */
    public static final Kind<Initiative, NounDossier<Distribution>> DISTRIBUTION =
            open(Distribution.TYPE, (index, ordinal) -> new NounDossier<>(index, Distribution.TYPE, ordinal));

    /** Surveys. */
    public static final Kind<Initiative, SurveyDossier> SURVEY =
            open(Survey.TYPE, SurveyDossier::new, SurveyDossier.SHOWS);

    /** How it is held together. */
    public static final Kind<Initiative, StructureDossier> STRUCTURE = open(Structure.TYPE, StructureDossier::new);

    /** Decisions. */
    public static final Kind<Initiative, DecisionDossier> DECISION =
            open(Decision.TYPE, DecisionDossier::new, DecisionDossier.SHOWS);

    /** Participation processes. */
    public static final Kind<Initiative, NounDossier<ParticipationProcess>> PARTICIPATION_PROCESS = open(
            ParticipationProcess.TYPE,
            (index, ordinal) -> new NounDossier<>(index, ParticipationProcess.TYPE, ordinal));

    /** Readings of indicators. */
    public static final Kind<Initiative, ReadingDossier> READING =
            open(Reading.TYPE, ReadingDossier::new, ReadingDossier.SHOWS);

    /** Published statements of outcome. */
    public static final Kind<Initiative, ClaimDossier> CLAIM = open(Claim.TYPE, ClaimDossier::new, ClaimDossier.SHOWS);

    /** Bodies. */
    public static final Kind<Initiative, BodyDossier> BODY = open(Body.TYPE, BodyDossier::new, BodyDossier.SHOWS);

    /** Meetings. */
    public static final Kind<Initiative, NounDossier<Meeting>> MEETING =
            open(Meeting.TYPE, (index, ordinal) -> new NounDossier<>(index, Meeting.TYPE, ordinal));

    /** What bodies need to know. */
    public static final Kind<Initiative, InformationNeedDossier> INFORMATION_NEED =
            open(InformationNeed.TYPE, InformationNeedDossier::new, InformationNeedDossier.SHOWS);

    /** Seats in bodies. */
    public static final Kind<Initiative, SeatDossier> SEAT = open(Seat.TYPE, SeatDossier::new, SeatDossier.SHOWS);

    /** Tensions. */
    public static final Kind<Initiative, NounDossier<Tension>> TENSION =
            open(Tension.TYPE, (index, ordinal) -> new NounDossier<>(index, Tension.TYPE, ordinal));

    /** Populations. */
    public static final Kind<Initiative, PopulationDossier> POPULATION =
            open(Population.TYPE, PopulationDossier::new, PopulationDossier.SHOWS);

    /** Factors of issues. */
    public static final Kind<Initiative, FactorDossier> FACTOR =
            open(Factor.TYPE, FactorDossier::new, FactorDossier.SHOWS);

    /** What actors can reach. */
    public static final Kind<Initiative, LeverageDossier> LEVERAGE =
            open(Leverage.TYPE, LeverageDossier::new, LeverageDossier.SHOWS);

    /** Issues. */
    public static final Kind<Initiative, NounDossier<Issue>> ISSUE =
            open(Issue.TYPE, (index, ordinal) -> new NounDossier<>(index, Issue.TYPE, ordinal));

    /** What actors changed in their own way of working. */
    public static final Kind<Initiative, NounDossier<PracticeChange>> PRACTICE_CHANGE =
            open(PracticeChange.TYPE, (index, ordinal) -> new NounDossier<>(index, PracticeChange.TYPE, ordinal));

    /** Causal loops that the actors declared. */
    public static final Kind<Initiative, CausalLoopDossier> CAUSAL_LOOP =
            open(CausalLoop.TYPE, CausalLoopDossier::new, CausalLoopDossier.SHOWS);

    /** Turns of learning from data. */
    public static final Kind<Initiative, NounDossier<LearningLoop>> LEARNING_LOOP =
            open(LearningLoop.TYPE, (index, ordinal) -> new NounDossier<>(index, LearningLoop.TYPE, ordinal));

    /** After-action reviews. */
    public static final Kind<Initiative, NounDossier<Review>> REVIEW =
            open(Review.TYPE, (index, ordinal) -> new NounDossier<>(index, Review.TYPE, ordinal));

    /** How soon feedback is to be answered. */
    public static final Kind<Initiative, NounDossier<ResponsePolicy>> RESPONSE_POLICY =
            open(ResponsePolicy.TYPE, (index, ordinal) -> new NounDossier<>(index, ResponsePolicy.TYPE, ordinal));

    /** Programmes that fund. */
    public static final Kind<Initiative, NounDossier<FundingProgramme>> FUNDING_PROGRAMME =
            open(FundingProgramme.TYPE, (index, ordinal) -> new NounDossier<>(index, FundingProgramme.TYPE, ordinal));

    /** Applications to programmes. */
    public static final Kind<Initiative, NounDossier<Application>> APPLICATION =
            open(Application.TYPE, (index, ordinal) -> new NounDossier<>(index, Application.TYPE, ordinal));

    /** Grants. */
    public static final Kind<Initiative, GrantDossier> GRANT = open(Grant.TYPE, GrantDossier::new, GrantDossier.SHOWS);

    /** Reports to those who fund. */
    public static final Kind<Initiative, GrantReportDossier> GRANT_REPORT =
            open(GrantReport.TYPE, GrantReportDossier::new, GrantReportDossier.SHOWS);

    /** Parts of grants that are paid at once. */
    public static final Kind<Initiative, InstalmentDossier> INSTALMENT =
            open(Instalment.TYPE, InstalmentDossier::new, InstalmentDossier.SHOWS);

    private static final ImmutableMap<NounType<?>, Opened<?, ?>> BY_TYPE = withPlain(OPENED.buildOrThrow());
    private static final ImmutableMap<Kind<Initiative, ?>, Opened<?, ?>> BY_KIND = byKind();
    private static final Opened<?, ?>[][] BY_SLOT = bySlot();
    private static final ImmutableList<Kind<Initiative, ?>> ALL = ImmutableList.<Kind<Initiative, ?>>builder()
            .add(INITIATIVE)
            .addAll(BY_KIND.keySet())
            .build();

    private Kinds() {}

    /** The kind of a type of noun. */
    public static Kind<Initiative, ?> of(NounType<?> type) {
        return opened(type).kind();
    }

    /** The kind of a type of noun; its dossiers show the noun, whatever else they show. */
    @SuppressWarnings("unchecked") // every dossier was opened on its own type of noun
    public static <N extends Noun<N>> Kind<Initiative, ? extends NounDossier<N>> nouns(NounType<N> type) {
        return (Kind<Initiative, ? extends NounDossier<N>>) of(type);
    }

    /** The kinds whose dossiers are about the nouns of a slot. Not to be written to. */
    static Opened<?, ?>[] about(int slot) {
        return BY_SLOT[slot];
    }

    /** Whether some dossier about nouns of a type shows something. */
    static boolean shown(NounType<?> type, Predicate<Shows> what) {
        return Arrays.stream(about(NounTypes.slot(type))).anyMatch(opened -> what.test(opened.shows()));
    }

    static ImmutableList<Kind<Initiative, ?>> all() {
        return ALL;
    }

    @SuppressWarnings("unchecked") // each kind was opened with its own dossier
    static <S> Subjects<S> subjects(InitiativeIndex index, Kind<Initiative, S> kind) {
        if (kind == INITIATIVE) {
            return (Subjects<S>) new TheInitiative(index);
        }
        Opened<?, ?> opened = BY_KIND.get(kind);
        if (opened == null) {
            throw new IllegalArgumentException("initiatives have no kind " + kind);
        }
        return (Subjects<S>) opened.subjects(index);
    }

    private static Opened<?, ?> opened(NounType<?> type) {
        Opened<?, ?> opened = BY_TYPE.get(type);
        if (opened == null) {
            throw new IllegalArgumentException("initiatives have no nouns of type " + type);
        }
        return opened;
    }

    private static <N extends Noun<N>, S> Kind<Initiative, S> open(NounType<N> type, Opener<S> opener) {
        return open(type, opener, Shows.NOTHING);
    }

    private static <N extends Noun<N>, S> Kind<Initiative, S> open(NounType<N> type, Opener<S> opener, Shows shows) {
        Kind<Initiative, S> kind = Kind.named(type.kind());
        OPENED.put(type, new Opened<>(kind, type, opener, shows));
        return kind;
    }

    private static ImmutableMap<NounType<?>, Opened<?, ?>> withPlain(ImmutableMap<NounType<?>, Opened<?, ?>> own) {
        ImmutableMap.Builder<NounType<?>, Opened<?, ?>> result = ImmutableMap.builder();
        for (NounType<?> type : NounTypes.all()) {
            Opened<?, ?> opened = own.get(type);
            result.put(type, opened == null ? plain(type) : opened);
        }
        return result.buildOrThrow();
    }

    private static <N extends Noun<N>> Opened<N, NounDossier<N>> plain(NounType<N> type) {
        return new Opened<>(
                Kind.named(type.kind()),
                type,
                (index, ordinal) -> new NounDossier<>(index, type, ordinal),
                Shows.NOTHING);
    }

    private static ImmutableMap<Kind<Initiative, ?>, Opened<?, ?>> byKind() {
        ImmutableMap.Builder<Kind<Initiative, ?>, Opened<?, ?>> result = ImmutableMap.builder();
        BY_TYPE.values().forEach(opened -> result.put(opened.kind(), opened));
        result.put(
                ACTOR_FEEDBACK,
                new Opened<>(ACTOR_FEEDBACK, Actor.TYPE, ActorFeedbackDossier::new, ActorFeedbackDossier.SHOWS));
        return result.buildOrThrow();
    }

    private static Opened<?, ?>[][] bySlot() {
        return NounTypes.all().stream()
                .map(type -> BY_KIND.values().stream()
                        .filter(opened -> opened.type() == type)
                        .toArray(Opened<?, ?>[]::new))
                .toArray(Opened<?, ?>[][]::new);
    }

    /**
     * Makes a dossier.
     *
     * @param <S> the dossier
     */
    @FunctionalInterface
    interface Opener<S> {
        S open(InitiativeIndex index, int ordinal);
    }

    /**
     * How the nouns of a type are shown.
     *
     * @param <N> the noun
     * @param <S> the dossier
     */
    record Opened<N extends Noun<N>, S>(Kind<Initiative, S> kind, NounType<N> type, Opener<S> opener, Shows shows) {
        Subjects<S> subjects(InitiativeIndex index) {
            return new NounSubjects<>(index, index.rows(type), opener);
        }
    }
}
