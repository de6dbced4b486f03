package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.decimals;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.hours;
import static org.concerted.serialization.codec.Codecs.lengths;
import static org.concerted.serialization.codec.Codecs.money;
import static org.concerted.serialization.codec.Codecs.strings;
import static org.concerted.serialization.codec.Codecs.texts;
import static org.concerted.serialization.codec.Codecs.wholes;
import static org.concerted.serialization.codec.Codecs.words;

import com.google.common.collect.ImmutableList;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionNature;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Agreement;
import org.concerted.core.model.Application;
import org.concerted.core.model.Arrangement;
import org.concerted.core.model.Ballot;
import org.concerted.core.model.BestAlternative;
import org.concerted.core.model.Body;
import org.concerted.core.model.Capacity;
import org.concerted.core.model.CausalLoop;
import org.concerted.core.model.Channel;
import org.concerted.core.model.ChecklistAnswer;
import org.concerted.core.model.Claim;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.ConditionReview;
import org.concerted.core.model.Confidentiality.Circle;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Endorsement;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Factor;
import org.concerted.core.model.FsgMeasurementLevel;
import org.concerted.core.model.FundingProgramme;
import org.concerted.core.model.GeoType;
import org.concerted.core.model.Gesture;
import org.concerted.core.model.Grant;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Influence;
import org.concerted.core.model.InformationNeed;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Instalment;
import org.concerted.core.model.Interest;
import org.concerted.core.model.Issue;
import org.concerted.core.model.Knowledge;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.Leverage;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Message;
import org.concerted.core.model.Milestone;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Obstacle;
import org.concerted.core.model.Option;
import org.concerted.core.model.Outreach;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Population;
import org.concerted.core.model.Position;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.Precondition;
import org.concerted.core.model.Prehistory;
import org.concerted.core.model.Rating;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Reservation;
import org.concerted.core.model.ResponsePolicy;
import org.concerted.core.model.Review;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Source;
import org.concerted.core.model.Strategy;
import org.concerted.core.model.StriveGateway;
import org.concerted.core.model.Structure;
import org.concerted.core.model.Survey;
import org.concerted.core.model.SurveyAnswer;
import org.concerted.core.model.Tension;
import org.concerted.core.model.Theme;
import org.concerted.core.model.Tie;
import org.concerted.core.model.Vision;
import org.concerted.serialization.codec.LanguageField;
import org.concerted.serialization.codec.ListNames;
import org.concerted.serialization.codec.NounList;
import org.concerted.serialization.codec.Shape;
import org.concerted.serialization.codec.VersionField;

/** The document of an initiative: what it says of itself, then its nouns, list by list. */
public final class Initiatives {
    /** The whole document. */
    public static final Shape<Initiative, Initiative.Builder> INITIATIVE = Shape.<Initiative, Initiative.Builder>of(
                    "initiative", Initiative::builder, Initiative.Builder::build)
            .is("Une démarche d'action concertée.", "An initiative of concerted action.")
            .add(new VersionField<>())
            .add(new LanguageField<>())
            .required("id", strings(), Initiative::id, Initiative.Builder::id)
            .required("name", texts(), Initiative::name, Initiative.Builder::name)
            .optional("description", texts(), Initiative::description, Initiative.Builder::description)
            .optional("territory", texts(), Initiative::territory, Initiative.Builder::territory)
            .optional("population", texts(), Initiative::population, Initiative.Builder::population)
            .optional("started", days(), Initiative::started, Initiative.Builder::started)
            .optional("ended", days(), Initiative::ended, Initiative.Builder::ended)
            .optional(
                    "confidentiality",
                    words(Circle.class),
                    Initiative::confidentiality,
                    Initiative.Builder::confidentiality)
            .note(
                    "Le cercle qui voit ce dont rien d'autre ne décide.",
                    "The circle that sees what nothing narrower is said of.")
            .optional("actorCount", wholes(), Initiative::actorCount, Initiative.Builder::actorCount)
            .optional("prehistory", words(Prehistory.class), Initiative::prehistory, Initiative.Builder::prehistory)
            .set("calledItself", words(GeoType.class), Initiative::calledItself, Initiative.Builder::calledItself)
            .note("Ce que la démarche dit être.", "What it says that it is.")
            .optional("gateway", words(StriveGateway.class), Initiative::gateway, Initiative.Builder::gateway)
            .optional(
                    "measurement",
                    words(FsgMeasurementLevel.class),
                    Initiative::measurement,
                    Initiative.Builder::measurement)
            .optional(
                    "coordinationCeiling",
                    decimals(),
                    Initiative::coordinationCeiling,
                    Initiative.Builder::coordinationCeiling)
            .note(
                    "Son propre plafond pour la part de coordination dans l'effort, de 0 à 1.",
                    "Its own ceiling for the share of coordination in all effort, from 0 to 1.")
            .optional(
                    "anonymityThreshold",
                    wholes(),
                    Initiative::anonymityThreshold,
                    Initiative.Builder::anonymityThreshold)
            .note(
                    "Son propre nombre minimal de répondants, 5 ou plus.",
                    "Its own least number of respondents, 5 or more.")
            .optional("seatCeiling", wholes(), Initiative::seatCeiling, Initiative.Builder::seatCeiling)
            .note("Son propre plafond de sièges par acteur.", "Its own ceiling for the seats that one actor holds.")
            .optional("meetingInterval", lengths(), Initiative::meetingInterval, Initiative.Builder::meetingInterval)
            .note(
                    "Le plus long temps qu'elle s'est donné entre deux rencontres des leaders.",
                    "The longest time between two meetings of leaders that it set itself.")
            .optional("readingDelayDays", wholes(), Initiative::readingDelayDays, Initiative.Builder::readingDelayDays)
            .note(
                    "Le délai qu'elle s'est donné pour rapporter une lecture, en jours.",
                    "Days within which it means readings to be reported.")
            .optional("followUpOnRecord", flags(), Initiative::followUpOnRecord, Initiative.Builder::followUpOnRecord)
            .note(
                    "Si tout ce qui a suivi chaque rétroaction consignée l'est aussi.",
                    "Whether all that followed each exchange on record is on record too.")
            .optional("hourlyCost", money(), Initiative::hourlyCost, Initiative.Builder::hourlyCost)
            .note(
                    "Ce que vaut une heure de temps, si elle compte les rencontres en argent.",
                    "What one hour of people's time costs, where it counts meetings in money.")
            .optional("fullTimeYear", hours(), Initiative::fullTimeYear, Initiative.Builder::fullTimeYear)
            .note("Les heures d'une année à temps plein.", "Hours in a year of full-time work.")
            .table("balance", words(ActionNature.class), decimals(), Initiative::balance, Initiative.Builder::balance)
            .note(
                    "Les parts d'action, de réflexion et de relation qu'elle vise, de 0 à 1.",
                    "The shares of action, reflection and relation that it aims at, from 0 to 1.")
            .list(
                    "complete",
                    new ListNames(),
                    i -> declared(i, Completeness.COMPLETE),
                    (b, types) -> declare(b, types, Completeness.COMPLETE))
            .note("Les listes où se trouve tout ce qui existe.", "The lists that hold everything that exists.")
            .list(
                    "partial",
                    new ListNames(),
                    i -> declared(i, Completeness.PARTIAL),
                    (b, types) -> declare(b, types, Completeness.PARTIAL))
            .note(
                    "Les listes où l'on sait qu'il manque quelque chose.",
                    "The lists in which something is known to be missing.")
            .add(new NounList<>(Source.TYPE, Issues.SOURCE))
            .add(new NounList<>(Issue.TYPE, Issues.ISSUE))
            .add(new NounList<>(Factor.TYPE, Issues.FACTOR))
            .add(new NounList<>(Actor.TYPE, Actors.ACTOR))
            .add(new NounList<>(Knowledge.TYPE, Issues.KNOWLEDGE))
            .add(new NounList<>(Leverage.TYPE, Issues.LEVERAGE))
            .add(new NounList<>(Capacity.TYPE, Actors.CAPACITY))
            .add(new NounList<>(Interest.TYPE, Actors.INTEREST))
            .add(new NounList<>(BestAlternative.TYPE, Actors.BEST_ALTERNATIVE))
            .add(new NounList<>(Reservation.TYPE, Actors.RESERVATION))
            .add(new NounList<>(Vision.TYPE, Agenda.VISION))
            .add(new NounList<>(Theme.TYPE, Agenda.THEME))
            .add(new NounList<>(Objective.TYPE, Agenda.OBJECTIVE))
            .add(new NounList<>(Strategy.TYPE, Agenda.STRATEGY))
            .add(new NounList<>(Endorsement.TYPE, Agenda.ENDORSEMENT))
            .add(new NounList<>(Indicator.TYPE, Measures.INDICATOR))
            .add(new NounList<>(Reading.TYPE, Measures.READING))
            .add(new NounList<>(Claim.TYPE, Measures.CLAIM))
            .add(new NounList<>(Action.TYPE, Doing.ACTION))
            .add(new NounList<>(Influence.TYPE, Doing.INFLUENCE))
            .add(new NounList<>(CausalLoop.TYPE, Doing.CAUSAL_LOOP))
            .add(new NounList<>(Agreement.TYPE, Doing.AGREEMENT))
            .add(new NounList<>(Commitment.TYPE, Doing.COMMITMENT))
            .add(new NounList<>(PracticeChange.TYPE, Doing.PRACTICE_CHANGE))
            .add(new NounList<>(Structure.TYPE, Governing.STRUCTURE))
            .add(new NounList<>(Body.TYPE, Governing.BODY))
            .add(new NounList<>(Seat.TYPE, Governing.SEAT))
            .add(new NounList<>(Meeting.TYPE, Governing.MEETING))
            .add(new NounList<>(Decision.TYPE, Governing.DECISION))
            .add(new NounList<>(Option.TYPE, Governing.OPTION))
            .add(new NounList<>(Position.TYPE, Governing.POSITION))
            .add(new NounList<>(Arrangement.TYPE, Governing.ARRANGEMENT))
            .add(new NounList<>(Tension.TYPE, Governing.TENSION))
            .add(new NounList<>(InformationNeed.TYPE, Governing.INFORMATION_NEED))
            .add(new NounList<>(Gesture.TYPE, Governing.GESTURE))
            .add(new NounList<>(Tie.TYPE, Relating.TIE))
            .add(new NounList<>(Rating.TYPE, Relating.RATING))
            .add(new NounList<>(Survey.TYPE, Relating.SURVEY))
            .add(new NounList<>(SurveyAnswer.TYPE, Relating.SURVEY_ANSWER))
            .add(new NounList<>(Distribution.TYPE, Relating.DISTRIBUTION))
            .add(new NounList<>(Channel.TYPE, Listening.CHANNEL))
            .add(new NounList<>(Message.TYPE, Listening.MESSAGE))
            .add(new NounList<>(Exchange.TYPE, Listening.EXCHANGE))
            .add(new NounList<>(ResponsePolicy.TYPE, Listening.RESPONSE_POLICY))
            .add(new NounList<>(LearningLoop.TYPE, Listening.LEARNING_LOOP))
            .add(new NounList<>(Review.TYPE, Listening.REVIEW))
            .add(new NounList<>(Population.TYPE, Issues.POPULATION))
            .add(new NounList<>(Obstacle.TYPE, Issues.OBSTACLE))
            .add(new NounList<>(Outreach.TYPE, Issues.OUTREACH))
            .add(new NounList<>(ParticipationProcess.TYPE, Listening.PARTICIPATION_PROCESS))
            .add(new NounList<>(FundingProgramme.TYPE, Funding.FUNDING_PROGRAMME))
            .add(new NounList<>(Application.TYPE, Funding.APPLICATION))
            .add(new NounList<>(Ballot.TYPE, Funding.BALLOT))
            .add(new NounList<>(Grant.TYPE, Funding.GRANT))
            .add(new NounList<>(Instalment.TYPE, Funding.INSTALMENT))
            .add(new NounList<>(GrantReport.TYPE, Funding.GRANT_REPORT))
            .add(new NounList<>(Milestone.TYPE, Standing.MILESTONE))
            .add(new NounList<>(ChecklistAnswer.TYPE, Standing.CHECKLIST_ANSWER))
            .add(new NounList<>(ConditionReview.TYPE, Standing.CONDITION_REVIEW))
            .add(new NounList<>(Precondition.TYPE, Standing.PRECONDITION))
            .build();

    private Initiatives() {}

    private static ImmutableList<NounType<?>> declared(Initiative initiative, Completeness completeness) {
        return NounTypes.all().stream()
                .filter(type -> initiative.completeness(type) == completeness)
                .collect(ImmutableList.toImmutableList());
    }

    private static void declare(
            Initiative.Builder builder, ImmutableList<NounType<?>> types, Completeness completeness) {
        types.forEach(type -> builder.putCompleteness(type, completeness));
    }
}
