package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.decimals;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.hours;
import static org.concerted.serialization.codec.Codecs.ids;
import static org.concerted.serialization.codec.Codecs.money;
import static org.concerted.serialization.codec.Codecs.refs;
import static org.concerted.serialization.codec.Codecs.strings;
import static org.concerted.serialization.codec.Codecs.texts;
import static org.concerted.serialization.codec.Codecs.wholes;
import static org.concerted.serialization.codec.Codecs.words;

import org.concerted.core.model.Actor;
import org.concerted.core.model.AgendaItem;
import org.concerted.core.model.Application;
import org.concerted.core.model.Appraisal;
import org.concerted.core.model.Attendance;
import org.concerted.core.model.Choice;
import org.concerted.core.model.Criterion;
import org.concerted.core.model.CriterionAnswer;
import org.concerted.core.model.FeatureEvidence;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.GoverningVariable;
import org.concerted.core.model.LearningStage;
import org.concerted.core.model.LearningStep;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Partition;
import org.concerted.core.model.Presence;
import org.concerted.core.model.Reserve;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Service;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;

/** Values that nouns are made of. */
final class Parts {
    static final Codec<AgendaItem> AGENDA_ITEM = Shape.<AgendaItem, AgendaItem.Builder>of(
                    "agendaItem", AgendaItem::builder, AgendaItem.Builder::build)
            .required("matter", texts(), AgendaItem::matter, AgendaItem.Builder::matter)
            .optional("proposedBy", ids(Actor.TYPE), AgendaItem::proposedBy, AgendaItem.Builder::proposedBy)
            .build();

    static final Codec<Appraisal> APPRAISAL = Shape.<Appraisal, Appraisal.Builder>of(
                    "appraisal", Appraisal::builder, Appraisal.Builder::build)
            .required("assessor", ids(Actor.TYPE), Appraisal::assessor, Appraisal.Builder::assessor)
            .optional("score", decimals(), Appraisal::score, Appraisal.Builder::score)
            .optional("recused", flags(), Appraisal::recused, Appraisal.Builder::recused)
            .optional("date", days(), Appraisal::date, Appraisal.Builder::date)
            .build();

    static final Codec<Attendance> ATTENDANCE = Shape.<Attendance, Attendance.Builder>of(
                    "attendance", Attendance::builder, Attendance.Builder::build)
            .optional("seat", ids(Seat.TYPE), Attendance::seat, Attendance.Builder::seat)
            .optional("actor", ids(Actor.TYPE), Attendance::actor, Attendance.Builder::actor)
            .required("presence", words(Presence.class), Attendance::presence, Attendance.Builder::presence)
            .optional("people", wholes(), Attendance::people, Attendance.Builder::people)
            .optional("preparation", hours(), Attendance::preparation, Attendance.Builder::preparation)
            .optional("travel", hours(), Attendance::travel, Attendance.Builder::travel)
            .optional("spoken", hours(), Attendance::spoken, Attendance.Builder::spoken)
            .either("seat", "actor")
            .build();

    static final Codec<Choice> CHOICE = Shape.<Choice, Choice.Builder>of(
                    "choice", Choice::builder, Choice.Builder::build)
            .required("application", ids(Application.TYPE), Choice::application, Choice.Builder::application)
            .optional("points", decimals(), Choice::points, Choice.Builder::points)
            .build();

    static final Codec<Criterion> CRITERION = Shape.<Criterion, Criterion.Builder>of(
                    "criterion", Criterion::builder, Criterion.Builder::build)
            .required("code", strings(), Criterion::code, Criterion.Builder::code)
            .required("wording", texts(), Criterion::wording, Criterion.Builder::wording)
            .build();

    static final Codec<CriterionAnswer> CRITERION_ANSWER = Shape.<CriterionAnswer, CriterionAnswer.Builder>of(
                    "criterionAnswer", CriterionAnswer::builder, CriterionAnswer.Builder::build)
            .required("code", strings(), CriterionAnswer::code, CriterionAnswer.Builder::code)
            .required("met", flags(), CriterionAnswer::met, CriterionAnswer.Builder::met)
            .optional("reason", texts(), CriterionAnswer::reason, CriterionAnswer.Builder::reason)
            .build();

    static final Codec<FeatureEvidence> FEATURE_EVIDENCE = Shape.<FeatureEvidence, FeatureEvidence.Builder>of(
                    "featureEvidence", FeatureEvidence::builder, FeatureEvidence.Builder::build)
            .required("shown", flags(), FeatureEvidence::shown, FeatureEvidence.Builder::shown)
            .optional("evidence", texts(), FeatureEvidence::evidence, FeatureEvidence.Builder::evidence)
            .build();

    static final Codec<FeedbackStep> FEEDBACK_STEP = Shape.<FeedbackStep, FeedbackStep.Builder>of(
                    "feedbackStep", FeedbackStep::builder, FeedbackStep.Builder::build)
            .required("stage", words(FeedbackStage.class), FeedbackStep::stage, FeedbackStep.Builder::stage)
            .required("date", days(), FeedbackStep::date, FeedbackStep.Builder::date)
            .optional("by", ids(Actor.TYPE), FeedbackStep::by, FeedbackStep.Builder::by)
            .optional("reason", texts(), FeedbackStep::reason, FeedbackStep.Builder::reason)
            .optional("result", refs(), FeedbackStep::result, FeedbackStep.Builder::result)
            .note("Ce qui en est sorti.", "What came of it.")
            .optional("changed", words(GoverningVariable.class), FeedbackStep::changed, FeedbackStep.Builder::changed)
            .build();

    static final Codec<LearningStep> LEARNING_STEP = Shape.<LearningStep, LearningStep.Builder>of(
                    "learningStep", LearningStep::builder, LearningStep.Builder::build)
            .required("stage", words(LearningStage.class), LearningStep::stage, LearningStep.Builder::stage)
            .required("date", days(), LearningStep::date, LearningStep.Builder::date)
            .optional("by", ids(Actor.TYPE), LearningStep::by, LearningStep.Builder::by)
            .optional("meeting", ids(Meeting.TYPE), LearningStep::meeting, LearningStep.Builder::meeting)
            .optional("result", refs(), LearningStep::result, LearningStep.Builder::result)
            .build();

    static final Codec<Reserve> RESERVE = Shape.<Reserve, Reserve.Builder>of(
                    "reserve", Reserve::builder, Reserve.Builder::build)
            .required("name", texts(), Reserve::name, Reserve.Builder::name)
            .required("amount", money(), Reserve::amount, Reserve.Builder::amount)
            .sorted("tags", strings(), Reserve::tags, Reserve.Builder::tags)
            .build();

    static final Codec<Partition> PARTITION = Shape.<Partition, Partition.Builder>of(
                    "partition", Partition::builder, Partition.Builder::build)
            .required("dimension", texts(), Partition::dimension, Partition.Builder::dimension)
            .sorted("groups", texts(), Partition::groups, Partition.Builder::groups)
            .note(
                    "Les groupes qui réunissent tout le monde, chaque personne une fois.",
                    "The groups that hold everyone once.")
            .build();

    static final Codec<Service> SERVICE = Shape.<Service, Service.Builder>of(
                    "service", Service::builder, Service.Builder::build)
            .required("by", refs(), Service::by, Service.Builder::by)
            .optional("worth", decimals(), Service::worth, Service.Builder::worth)
            .build();

    private Parts() {}
}
