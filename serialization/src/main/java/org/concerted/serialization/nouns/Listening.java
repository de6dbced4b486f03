package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.hours;
import static org.concerted.serialization.codec.Codecs.ids;
import static org.concerted.serialization.codec.Codecs.lengths;
import static org.concerted.serialization.codec.Codecs.refs;
import static org.concerted.serialization.codec.Codecs.spans;
import static org.concerted.serialization.codec.Codecs.texts;
import static org.concerted.serialization.codec.Codecs.wholes;
import static org.concerted.serialization.codec.Codecs.words;

import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FungAuthority;
import org.concerted.core.model.FungCommunication;
import org.concerted.core.model.FungSelection;
import org.concerted.core.model.Iap2Level;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Message;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Population;
import org.concerted.core.model.PowerHolder;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ResponsePolicy;
import org.concerted.core.model.Review;
import org.concerted.core.model.ReviewQuestion;
import org.concerted.core.model.Source;
import org.concerted.core.model.Voice;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;

/** Channels, messages, feedback, learning and participation. */
final class Listening {
    static final Codec<Channel> CHANNEL = Shape.noun(
                    "channel", Channel::builder, Channel.Builder::build, Channel.Builder::id)
            .is(
                    "Une voie par laquelle l'information rejoint les acteurs.",
                    "A way by which information reaches actors.")
            .required("name", texts(), Channel::name, Channel.Builder::name)
            .sorted("reaches", ids(Actor.TYPE), Channel::reaches, Channel.Builder::reaches)
            .note("Les acteurs qu'il rejoint.", "The actors that it reaches.")
            .sorted("populations", ids(Population.TYPE), Channel::populations, Channel.Builder::populations)
            .optional("keeper", ids(Actor.TYPE), Channel::keeper, Channel.Builder::keeper)
            .sorted("forms", texts(), Channel::forms, Channel.Builder::forms)
            .optional("twoWay", flags(), Channel::twoWay, Channel.Builder::twoWay)
            .note("Si l'on peut y répondre.", "Whether one can answer by it.")
            .optional("confidential", flags(), Channel::confidential, Channel.Builder::confidential)
            .optional("cadence", lengths(), Channel::cadence, Channel.Builder::cadence)
            .optional("period", spans(), Channel::period, Channel.Builder::period)
            .optional("known", days(), Channel::known, Channel.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Channel::confidentiality,
                    Channel.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Channel::sources, Channel.Builder::sources)
            .build();

    static final Codec<Message> MESSAGE = Shape.noun(
                    "message", Message::builder, Message.Builder::build, Message.Builder::id, Message::naturalId, "@")
            .is("Ce qui a été envoyé par un canal.", "Something that was sent by a channel.")
            .optional("channel", ids(Channel.TYPE), Message::channel, Message.Builder::channel)
            .required("date", days(), Message::date, Message.Builder::date)
            .optional("sender", ids(Actor.TYPE), Message::sender, Message.Builder::sender)
            .optional("subject", texts(), Message::subject, Message.Builder::subject)
            .optional("about", refs(), Message::about, Message.Builder::about)
            .optional("audience", texts(), Message::audience, Message.Builder::audience)
            .sorted("sentTo", ids(Actor.TYPE), Message::sentTo, Message.Builder::sentTo)
            .sorted("received", ids(Actor.TYPE), Message::received, Message.Builder::received)
            .optional("reached", wholes(), Message::reached, Message.Builder::reached)
            .sorted("readings", ids(Reading.TYPE), Message::readings, Message.Builder::readings)
            .optional("known", days(), Message::known, Message.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Message::confidentiality,
                    Message.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Message::sources, Message.Builder::sources)
            .build();

    static final Codec<Exchange> EXCHANGE = Shape.noun(
                    "exchange", Exchange::builder, Exchange.Builder::build, Exchange.Builder::id)
            .is(
                    "Une rétroaction donnée à un acteur, et ce qu'il en est advenu.",
                    "Feedback given to an actor, and what came of it.")
            .optional("giver", ids(Actor.TYPE), Exchange::giver, Exchange.Builder::giver)
            .note(
                    "Absent si des citoyens ou des personnes non nommées l'ont donnée.",
                    "Absent where citizens or unnamed people gave it.")
            .optional("population", ids(Population.TYPE), Exchange::population, Exchange.Builder::population)
            .required("receiver", ids(Actor.TYPE), Exchange::receiver, Exchange.Builder::receiver)
            .note("L'acteur à qui revient la réponse.", "The actor that was asked to answer.")
            .optional("channel", ids(Channel.TYPE), Exchange::channel, Exchange.Builder::channel)
            .optional("about", refs(), Exchange::about, Exchange.Builder::about)
            .optional("summary", texts(), Exchange::summary, Exchange.Builder::summary)
            .optional("voice", words(Voice.class), Exchange::voice, Exchange.Builder::voice)
            .note("En public ou en privé.", "In front of others or in private.")
            .optional("asked", flags(), Exchange::asked, Exchange.Builder::asked)
            .note("Si le destinataire l'avait demandée.", "Whether the receiver had asked for it.")
            .optional("asksForChange", flags(), Exchange::asksForChange, Exchange.Builder::asksForChange)
            .note(
                    "Si elle demande un changement; faux si elle dit seulement ce qui va bien.",
                    "Whether it asks for a change; false where it only says what goes well.")
            .list("steps", Parts.FEEDBACK_STEP, Exchange::steps, Exchange.Builder::steps)
            .optional("due", days(), Exchange::due, Exchange.Builder::due)
            .optional("satisfied", flags(), Exchange::satisfied, Exchange.Builder::satisfied)
            .note(
                    "Si qui l'a donnée s'est dit satisfait de la réponse.",
                    "Whether whoever gave it was satisfied with the answer.")
            .optional("known", days(), Exchange::known, Exchange.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Exchange::confidentiality,
                    Exchange.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Exchange::sources, Exchange.Builder::sources)
            .build();

    static final Codec<ResponsePolicy> RESPONSE_POLICY = Shape.noun(
                    "responsePolicy",
                    ResponsePolicy::builder,
                    ResponsePolicy.Builder::build,
                    ResponsePolicy.Builder::id)
            .is(
                    "Le délai de réponse promis à qui donne une rétroaction.",
                    "How soon an answer to feedback was promised.")
            .sorted("actors", ids(Actor.TYPE), ResponsePolicy::actors, ResponsePolicy.Builder::actors)
            .sorted("channels", ids(Channel.TYPE), ResponsePolicy::channels, ResponsePolicy.Builder::channels)
            .required("deadlineDays", wholes(), ResponsePolicy::deadlineDays, ResponsePolicy.Builder::deadlineDays)
            .note("Jours entre la réception et la suite donnée.", "Days from reception to reporting back.")
            .optional("period", spans(), ResponsePolicy::period, ResponsePolicy.Builder::period)
            .optional("known", days(), ResponsePolicy::known, ResponsePolicy.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    ResponsePolicy::confidentiality,
                    ResponsePolicy.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), ResponsePolicy::sources, ResponsePolicy.Builder::sources)
            .build();

    static final Codec<LearningLoop> LEARNING_LOOP = Shape.noun(
                    "learningLoop", LearningLoop::builder, LearningLoop.Builder::build, LearningLoop.Builder::id)
            .is("Un tour d'apprentissage à partir des données.", "One turn of learning from data.")
            .optional("name", texts(), LearningLoop::name, LearningLoop.Builder::name)
            .sorted("indicators", ids(Indicator.TYPE), LearningLoop::indicators, LearningLoop.Builder::indicators)
            .sorted("readings", ids(Reading.TYPE), LearningLoop::readings, LearningLoop.Builder::readings)
            .list("steps", Parts.LEARNING_STEP, LearningLoop::steps, LearningLoop.Builder::steps)
            .optional("known", days(), LearningLoop::known, LearningLoop.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    LearningLoop::confidentiality,
                    LearningLoop.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), LearningLoop::sources, LearningLoop.Builder::sources)
            .build();

    static final Codec<Review> REVIEW = Shape.noun("review", Review::builder, Review.Builder::build, Review.Builder::id)
            .is("Un retour après l'action.", "An after-action review.")
            .optional("about", refs(), Review::about, Review.Builder::about)
            .optional("meeting", ids(Meeting.TYPE), Review::meeting, Review.Builder::meeting)
            .optional("date", days(), Review::date, Review.Builder::date)
            .optional("expected", texts(), Review::expected, Review.Builder::expected)
            .optional("happened", texts(), Review::happened, Review.Builder::happened)
            .optional("gap", texts(), Review::gap, Review.Builder::gap)
            .optional("next", texts(), Review::next, Review.Builder::next)
            .table("time", words(ReviewQuestion.class), hours(), Review::time, Review.Builder::time)
            .sorted("ledTo", refs(), Review::ledTo, Review.Builder::ledTo)
            .optional("known", days(), Review::known, Review.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Review::confidentiality,
                    Review.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Review::sources, Review.Builder::sources)
            .build();

    static final Codec<ParticipationProcess> PARTICIPATION_PROCESS = Shape.noun(
                    "participationProcess",
                    ParticipationProcess::builder,
                    ParticipationProcess.Builder::build,
                    ParticipationProcess.Builder::id)
            .is("Un processus de participation et sa promesse.", "A participation process and its promise.")
            .required("name", texts(), ParticipationProcess::name, ParticipationProcess.Builder::name)
            .sorted(
                    "populations",
                    ids(Population.TYPE),
                    ParticipationProcess::populations,
                    ParticipationProcess.Builder::populations)
            .optional("about", refs(), ParticipationProcess::about, ParticipationProcess.Builder::about)
            .optional(
                    "organiser",
                    ids(Actor.TYPE),
                    ParticipationProcess::organiser,
                    ParticipationProcess.Builder::organiser)
            .optional("body", ids(Body.TYPE), ParticipationProcess::body, ParticipationProcess.Builder::body)
            .optional(
                    "promise",
                    words(Iap2Level.class),
                    ParticipationProcess::promise,
                    ParticipationProcess.Builder::promise)
            .optional("label", texts(), ParticipationProcess::label, ParticipationProcess.Builder::label)
            .optional("period", spans(), ParticipationProcess::period, ParticipationProcess.Builder::period)
            .optional("invited", wholes(), ParticipationProcess::invited, ParticipationProcess.Builder::invited)
            .optional("heard", wholes(), ParticipationProcess::heard, ParticipationProcess.Builder::heard)
            .optional(
                    "reportedBack",
                    days(),
                    ParticipationProcess::reportedBack,
                    ParticipationProcess.Builder::reportedBack)
            .optional("influence", texts(), ParticipationProcess::influence, ParticipationProcess.Builder::influence)
            .optional(
                    "inAlternatives",
                    flags(),
                    ParticipationProcess::inAlternatives,
                    ParticipationProcess.Builder::inAlternatives)
            .optional(
                    "adviceGiven",
                    wholes(),
                    ParticipationProcess::adviceGiven,
                    ParticipationProcess.Builder::adviceGiven)
            .optional(
                    "adviceFollowed",
                    wholes(),
                    ParticipationProcess::adviceFollowed,
                    ParticipationProcess.Builder::adviceFollowed)
            .optional(
                    "implemented",
                    flags(),
                    ParticipationProcess::implemented,
                    ParticipationProcess.Builder::implemented)
            .optional(
                    "feedbackChannel",
                    flags(),
                    ParticipationProcess::feedbackChannel,
                    ParticipationProcess.Builder::feedbackChannel)
            .optional("negotiated", flags(), ParticipationProcess::negotiated, ParticipationProcess.Builder::negotiated)
            .optional("delegated", flags(), ParticipationProcess::delegated, ParticipationProcess.Builder::delegated)
            .optional(
                    "directFunds",
                    flags(),
                    ParticipationProcess::directFunds,
                    ParticipationProcess.Builder::directFunds)
            .optional(
                    "citizenSeats",
                    wholes(),
                    ParticipationProcess::citizenSeats,
                    ParticipationProcess.Builder::citizenSeats)
            .optional("seats", wholes(), ParticipationProcess::seats, ParticipationProcess.Builder::seats)
            .optional(
                    "citizenVotes",
                    wholes(),
                    ParticipationProcess::citizenVotes,
                    ParticipationProcess.Builder::citizenVotes)
            .optional("votes", wholes(), ParticipationProcess::votes, ParticipationProcess.Builder::votes)
            .optional(
                    "overriddenBy",
                    words(PowerHolder.class),
                    ParticipationProcess::overriddenBy,
                    ParticipationProcess.Builder::overriddenBy)
            .optional(
                    "budgetControl",
                    words(PowerHolder.class),
                    ParticipationProcess::budgetControl,
                    ParticipationProcess.Builder::budgetControl)
            .optional(
                    "selection",
                    words(FungSelection.class),
                    ParticipationProcess::selection,
                    ParticipationProcess.Builder::selection)
            .optional(
                    "communication",
                    words(FungCommunication.class),
                    ParticipationProcess::communication,
                    ParticipationProcess.Builder::communication)
            .optional(
                    "authority",
                    words(FungAuthority.class),
                    ParticipationProcess::authority,
                    ParticipationProcess.Builder::authority)
            .optional("known", days(), ParticipationProcess::known, ParticipationProcess.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    ParticipationProcess::confidentiality,
                    ParticipationProcess.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), ParticipationProcess::sources, ParticipationProcess.Builder::sources)
            .build();

    private Listening() {}
}
