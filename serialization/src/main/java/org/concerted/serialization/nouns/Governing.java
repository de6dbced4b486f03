package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.decimals;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.hours;
import static org.concerted.serialization.codec.Codecs.ids;
import static org.concerted.serialization.codec.Codecs.lengths;
import static org.concerted.serialization.codec.Codecs.money;
import static org.concerted.serialization.codec.Codecs.refs;
import static org.concerted.serialization.codec.Codecs.spans;
import static org.concerted.serialization.codec.Codecs.texts;
import static org.concerted.serialization.codec.Codecs.wholes;
import static org.concerted.serialization.codec.Codecs.words;

import org.concerted.core.model.Access;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionNature;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Agreement;
import org.concerted.core.model.Arrangement;
import org.concerted.core.model.BackboneFunction;
import org.concerted.core.model.BackboneType;
import org.concerted.core.model.Body;
import org.concerted.core.model.BodyRole;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionMode;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FollowUpState;
import org.concerted.core.model.Gesture;
import org.concerted.core.model.GestureKind;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.InformationNeed;
import org.concerted.core.model.LegalVehicle;
import org.concerted.core.model.MandateScope;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.NetworkTask;
import org.concerted.core.model.Option;
import org.concerted.core.model.OstromPrinciple;
import org.concerted.core.model.Population;
import org.concerted.core.model.Position;
import org.concerted.core.model.PowercubeLevel;
import org.concerted.core.model.PowercubeSpace;
import org.concerted.core.model.ProvanKenisForm;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Seat;
import org.concerted.core.model.SeatKind;
import org.concerted.core.model.SeatSelection;
import org.concerted.core.model.Source;
import org.concerted.core.model.Structure;
import org.concerted.core.model.Tension;
import org.concerted.core.model.TensionKind;
import org.concerted.core.model.Theme;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;

/** Structure, bodies, seats, meetings and decisions. */
final class Governing {
    static final Codec<Structure> STRUCTURE = Shape.noun(
                    "structure", Structure::builder, Structure.Builder::build, Structure.Builder::id)
            .is(
                    "Comment la démarche tient ensemble, pour une période.",
                    "How the initiative is held together, for a period.")
            .optional("name", texts(), Structure::name, Structure.Builder::name)
            .optional("period", spans(), Structure::period, Structure.Builder::period)
            .optional("form", words(ProvanKenisForm.class), Structure::form, Structure.Builder::form)
            .optional("vehicle", words(LegalVehicle.class), Structure::vehicle, Structure.Builder::vehicle)
            .optional("legalPerson", ids(Actor.TYPE), Structure::legalPerson, Structure.Builder::legalPerson)
            .optional("fiduciary", ids(Actor.TYPE), Structure::fiduciary, Structure.Builder::fiduciary)
            .note(
                    "L'acteur qui tient l'argent à sa place (organisme fiduciaire).",
                    "The actor that holds and accounts for money in its stead.")
            .optional(
                    "fiduciaryAgreement",
                    ids(Agreement.TYPE),
                    Structure::fiduciaryAgreement,
                    Structure.Builder::fiduciaryAgreement)
            .sorted("backbones", ids(Actor.TYPE), Structure::backbones, Structure.Builder::backbones)
            .note("Les acteurs qui portent la structure de soutien.", "The actors that carry the backbone.")
            .optional(
                    "backboneType", words(BackboneType.class), Structure::backboneType, Structure.Builder::backboneType)
            .set(
                    "backboneFunctions",
                    words(BackboneFunction.class),
                    Structure::backboneFunctions,
                    Structure.Builder::backboneFunctions)
            .optional("designatedBy", ids(Decision.TYPE), Structure::designatedBy, Structure.Builder::designatedBy)
            .optional("designatedIn", ids(Body.TYPE), Structure::designatedIn, Structure.Builder::designatedIn)
            .optional("selfAppointed", flags(), Structure::selfAppointed, Structure.Builder::selfAppointed)
            .note(
                    "Si la structure de soutien s'est proposée sans être choisie.",
                    "Whether the backbone put itself forward without being chosen.")
            .optional("steering", ids(Body.TYPE), Structure::steering, Structure.Builder::steering)
            .optional("staff", decimals(), Structure::staff, Structure.Builder::staff)
            .optional("budget", money(), Structure::budget, Structure.Builder::budget)
            .optional("relationHours", hours(), Structure::relationHours, Structure.Builder::relationHours)
            .note(
                    "Heures prévues pour la communication et les relations entre membres, sur la période; zéro s'il n'y en a"
                            + " pas.",
                    "Hours planned for communication and for relations between members, over the period; zero where none"
                            + " are.")
            .optional("relationMoney", money(), Structure::relationMoney, Structure.Builder::relationMoney)
            .note(
                    "Argent prévu pour la même chose, sur la période; zéro s'il n'y en a pas.",
                    "Money planned for the same, over the period; zero where none is.")
            .optional("holdsFunds", flags(), Structure::holdsFunds, Structure.Builder::holdsFunds)
            .optional("employs", flags(), Structure::employs, Structure.Builder::employs)
            .optional("holdsProperty", flags(), Structure::holdsProperty, Structure.Builder::holdsProperty)
            .optional("signsGrants", flags(), Structure::signsGrants, Structure.Builder::signsGrants)
            .optional("locksAssets", flags(), Structure::locksAssets, Structure.Builder::locksAssets)
            .note(
                    "Si ses biens doivent rester voués à sa mission.",
                    "Whether its property is to stay dedicated to its purpose.")
            .optional("usersOwn", flags(), Structure::usersOwn, Structure.Builder::usersOwn)
            .optional("temporary", flags(), Structure::temporary, Structure.Builder::temporary)
            .set("tasks", words(NetworkTask.class), Structure::tasks, Structure.Builder::tasks)
            .optional("known", days(), Structure::known, Structure.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Structure::confidentiality,
                    Structure.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Structure::sources, Structure.Builder::sources)
            .build();

    static final Codec<Body> BODY = Shape.noun("body", Body::builder, Body.Builder::build, Body.Builder::id)
            .is(
                    "Une instance où des acteurs se rencontrent, délibèrent ou décident.",
                    "A body in which actors meet, deliberate or decide.")
            .required("name", texts(), Body::name, Body.Builder::name)
            .optional("parent", ids(Body.TYPE), Body::parent, Body.Builder::parent)
            .optional("role", words(BodyRole.class), Body::role, Body.Builder::role)
            .optional("nature", words(ActionNature.class), Body::nature, Body.Builder::nature)
            .sorted("themes", ids(Theme.TYPE), Body::themes, Body.Builder::themes)
            .optional("territory", texts(), Body::territory, Body.Builder::territory)
            .optional("mandate", texts(), Body::mandate, Body.Builder::mandate)
            .optional("mandatedBy", ids(Decision.TYPE), Body::mandatedBy, Body.Builder::mandatedBy)
            .optional("mode", words(DecisionMode.class), Body::mode, Body.Builder::mode)
            .optional("quorum", decimals(), Body::quorum, Body.Builder::quorum)
            .note("Part des sièges votants, de 0 à 1.", "Share of voting seats, from 0 to 1.")
            .optional("majority", decimals(), Body::majority, Body.Builder::majority)
            .note(
                    "Part des voix d'une majorité qualifiée, de 0 à 1.",
                    "Share of votes that a qualified majority takes, from 0 to 1.")
            .sorted("vetoes", ids(Actor.TYPE), Body::vetoes, Body.Builder::vetoes)
            .optional("convenedBy", ids(Actor.TYPE), Body::convenedBy, Body.Builder::convenedBy)
            .optional("facilitator", ids(Actor.TYPE), Body::facilitator, Body.Builder::facilitator)
            .optional("agenda", words(Access.class), Body::agenda, Body.Builder::agenda)
            .note("Qui peut ajouter à l'ordre du jour.", "Who may add items to its agenda.")
            .optional("attendance", words(Access.class), Body::attendance, Body.Builder::attendance)
            .note("Qui peut assister.", "Who may attend.")
            .optional("space", words(PowercubeSpace.class), Body::space, Body.Builder::space)
            .optional("level", words(PowercubeLevel.class), Body::level, Body.Builder::level)
            .optional("attendanceRequired", flags(), Body::attendanceRequired, Body.Builder::attendanceRequired)
            .optional("substitutes", flags(), Body::substitutes, Body.Builder::substitutes)
            .optional("cadence", lengths(), Body::cadence, Body.Builder::cadence)
            .note("À quelle fréquence elle se réunit.", "How often it is to meet.")
            .optional("meetingLength", hours(), Body::meetingLength, Body.Builder::meetingLength)
            .optional("size", wholes(), Body::size, Body.Builder::size)
            .note(
                    "Le nombre de sièges, s'ils ne sont pas tous dans la liste.",
                    "How many seats it has, where they are not all listed.")
            .optional("period", spans(), Body::period, Body.Builder::period)
            .optional("known", days(), Body::known, Body.Builder::known)
            .optional("confidentiality", Circles.CONFIDENTIALITY, Body::confidentiality, Body.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Body::sources, Body.Builder::sources)
            .build();

    static final Codec<Seat> SEAT = Shape.noun(
                    "seat", Seat::builder, Seat.Builder::build, Seat.Builder::id, Seat::naturalId, "@")
            .is(
                    "Un siège dans une instance, au nom d'un acteur ou d'un citoyen.",
                    "A seat in a body, on behalf of an actor or a citizen's own.")
            .required("body", ids(Body.TYPE), Seat::body, Seat.Builder::body)
            .optional("actor", ids(Actor.TYPE), Seat::actor, Seat.Builder::actor)
            .note("Absent pour le siège d'un citoyen.", "Absent for a citizen's own seat.")
            .optional("kind", words(SeatKind.class), Seat::kind, Seat.Builder::kind)
            .optional("population", ids(Population.TYPE), Seat::population, Seat.Builder::population)
            .optional("selection", words(SeatSelection.class), Seat::selection, Seat.Builder::selection)
            .optional("function", texts(), Seat::function, Seat.Builder::function)
            .note("Une fonction, jamais le nom d'une personne.", "A function, never a person's name.")
            .optional("leader", flags(), Seat::leader, Seat.Builder::leader)
            .note("Si la personne dirige l'organisme.", "Whether whoever holds it leads the actor.")
            .optional("vote", flags(), Seat::vote, Seat.Builder::vote)
            .optional("weight", decimals(), Seat::weight, Seat.Builder::weight)
            .note("Le poids du vote; un si rien n'est dit.", "Weight of its vote; one where it is not said.")
            .optional("college", texts(), Seat::college, Seat.Builder::college)
            .optional("mayAddItems", flags(), Seat::mayAddItems, Seat.Builder::mayAddItems)
            .optional("scope", words(MandateScope.class), Seat::scope, Seat.Builder::scope)
            .note("Jusqu'où la personne peut engager l'acteur.", "How far whoever holds it may go for the actor.")
            .optional("mandate", texts(), Seat::mandate, Seat.Builder::mandate)
            .sorted("mandateThemes", ids(Theme.TYPE), Seat::mandateThemes, Seat.Builder::mandateThemes)
            .sorted("changes", days(), Seat::changes, Seat.Builder::changes)
            .note(
                    "Les jours où quelqu'un d'autre est venu l'occuper.",
                    "The days on which somebody else came to hold it.")
            .optional("period", spans(), Seat::period, Seat.Builder::period)
            .optional("known", days(), Seat::known, Seat.Builder::known)
            .optional("confidentiality", Circles.CONFIDENTIALITY, Seat::confidentiality, Seat.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Seat::sources, Seat.Builder::sources)
            .build();

    static final Codec<Meeting> MEETING = Shape.noun(
                    "meeting", Meeting::builder, Meeting.Builder::build, Meeting.Builder::id, Meeting::naturalId, "@")
            .is("Une rencontre, d'une instance ou non.", "A meeting, of a body or not.")
            .optional("body", ids(Body.TYPE), Meeting::body, Meeting.Builder::body)
            .required("date", days(), Meeting::date, Meeting.Builder::date)
            .optional("duration", hours(), Meeting::duration, Meeting.Builder::duration)
            .optional("preparation", hours(), Meeting::preparation, Meeting.Builder::preparation)
            .note(
                    "Par personne, si les présences ne le disent pas une à une.",
                    "For each person, where attendances do not say it one by one.")
            .optional("travel", hours(), Meeting::travel, Meeting.Builder::travel)
            .note(
                    "Par personne, si les présences ne le disent pas une à une.",
                    "For each person, where attendances do not say it one by one.")
            .set("purposes", words(ActionNature.class), Meeting::purposes, Meeting.Builder::purposes)
            .optional("open", flags(), Meeting::open, Meeting.Builder::open)
            .optional("facilitator", ids(Actor.TYPE), Meeting::facilitator, Meeting.Builder::facilitator)
            .list("agenda", Parts.AGENDA_ITEM, Meeting::agenda, Meeting.Builder::agenda)
            .list("attendances", Parts.ATTENDANCE, Meeting::attendances, Meeting.Builder::attendances)
            .sorted("decisions", ids(Decision.TYPE), Meeting::decisions, Meeting.Builder::decisions)
            .sorted("commitments", ids(Commitment.TYPE), Meeting::commitments, Meeting.Builder::commitments)
            .sorted("exchanges", ids(Exchange.TYPE), Meeting::exchanges, Meeting.Builder::exchanges)
            .sorted("readings", ids(Reading.TYPE), Meeting::readings, Meeting.Builder::readings)
            .optional("cost", money(), Meeting::cost, Meeting.Builder::cost)
            .note("Le temps des personnes exclu.", "People's time excluded.")
            .optional("known", days(), Meeting::known, Meeting.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Meeting::confidentiality,
                    Meeting.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Meeting::sources, Meeting.Builder::sources)
            .build();

    static final Codec<Decision> DECISION = Shape.noun(
                    "decision", Decision::builder, Decision.Builder::build, Decision.Builder::id)
            .is(
                    "Ce qu'une instance a décidé ou doit décider; n'engage que qui a délégué ou accepté.",
                    "What a body decided or has before it; binds only whoever delegated the matter or accepted it.")
            .required("matter", texts(), Decision::matter, Decision.Builder::matter)
            .optional("body", ids(Body.TYPE), Decision::body, Decision.Builder::body)
            .optional("mode", words(DecisionMode.class), Decision::mode, Decision.Builder::mode)
            .optional("state", words(DecisionState.class), Decision::state, Decision.Builder::state)
            .optional("proposed", days(), Decision::proposed, Decision.Builder::proposed)
            .optional("date", days(), Decision::date, Decision.Builder::date)
            .optional("proposedBy", ids(Actor.TYPE), Decision::proposedBy, Decision.Builder::proposedBy)
            .sorted("about", refs(), Decision::about, Decision.Builder::about)
            .sorted("binds", ids(Actor.TYPE), Decision::binds, Decision.Builder::binds)
            .note(
                    "Les acteurs qu'elle vise; seul leur propre acte les engage.",
                    "The actors that it means to bind; only their own act does.")
            .sorted("delegatedBy", ids(Actor.TYPE), Decision::delegatedBy, Decision.Builder::delegatedBy)
            .note("Les acteurs qui avaient délégué la question.", "The actors that had delegated the matter.")
            .optional("chosen", ids(Option.TYPE), Decision::chosen, Decision.Builder::chosen)
            .optional("owner", ids(Actor.TYPE), Decision::owner, Decision.Builder::owner)
            .optional("due", days(), Decision::due, Decision.Builder::due)
            .sorted("cites", ids(Reading.TYPE), Decision::cites, Decision.Builder::cites)
            .optional("followUp", words(FollowUpState.class), Decision::followUp, Decision.Builder::followUp)
            .note("Ce qu'il en est advenu, selon qui y voit.", "What came of it, as its owner says.")
            .optional("followedUp", days(), Decision::followedUp, Decision.Builder::followedUp)
            .note("Le jour où cela a été dit.", "The day on which its owner said so.")
            .optional("reason", texts(), Decision::reason, Decision.Builder::reason)
            .optional("review", days(), Decision::review, Decision.Builder::review)
            .note("Le jour où elle sera revue.", "The day on which it is to be reviewed.")
            .optional("known", days(), Decision::known, Decision.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Decision::confidentiality,
                    Decision.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Decision::sources, Decision.Builder::sources)
            .build();

    static final Codec<Option> OPTION = Shape.noun("option", Option::builder, Option.Builder::build, Option.Builder::id)
            .is("Une façon de trancher une question.", "One way of deciding a matter.")
            .required("decision", ids(Decision.TYPE), Option::decision, Option.Builder::decision)
            .required("name", texts(), Option::name, Option.Builder::name)
            .optional("description", texts(), Option::description, Option.Builder::description)
            .optional("proposedBy", ids(Actor.TYPE), Option::proposedBy, Option.Builder::proposedBy)
            .sorted("actions", ids(Action.TYPE), Option::actions, Option.Builder::actions)
            .optional("cost", money(), Option::cost, Option.Builder::cost)
            .optional("mutualGain", flags(), Option::mutualGain, Option.Builder::mutualGain)
            .note("Si elle a été inventée pour le gain de tous.", "Whether it was invented for mutual gain.")
            .optional("known", days(), Option::known, Option.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Option::confidentiality,
                    Option.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Option::sources, Option.Builder::sources)
            .build();

    static final Codec<Position> POSITION = Shape.noun(
                    "position",
                    Position::builder,
                    Position.Builder::build,
                    Position.Builder::id,
                    Position::naturalId,
                    "@")
            .is(
                    "Où se tient un acteur sur une décision ou une option; n'engage personne.",
                    "Where an actor stands on a decision or an option; binds nobody.")
            .required("decision", ids(Decision.TYPE), Position::decision, Position.Builder::decision)
            .optional("option", ids(Option.TYPE), Position::option, Position.Builder::option)
            .optional("actor", ids(Actor.TYPE), Position::actor, Position.Builder::actor)
            .optional("seat", ids(Seat.TYPE), Position::seat, Position.Builder::seat)
            .optional("stance", Stances.STANCE, Position::stance, Position.Builder::stance)
            .optional("reason", texts(), Position::reason, Position.Builder::reason)
            .optional("worth", decimals(), Position::worth, Position.Builder::worth)
            .note(
                    "Ce que l'option vaut pour l'acteur, en points de sa propre échelle.",
                    "What the option is worth to the actor, in points of its own scale.")
            .optional("date", days(), Position::date, Position.Builder::date)
            .optional("reportedBy", ids(Actor.TYPE), Position::reportedBy, Position.Builder::reportedBy)
            .optional("known", days(), Position::known, Position.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Position::confidentiality,
                    Position.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Position::sources, Position.Builder::sources)
            .build();

    static final Codec<Arrangement> ARRANGEMENT = Shape.noun(
                    "arrangement", Arrangement::builder, Arrangement.Builder::build, Arrangement.Builder::id)
            .is(
                    "Une règle ou un mécanisme que les acteurs se sont donné.",
                    "A rule or mechanism that the actors gave themselves.")
            .required("name", texts(), Arrangement::name, Arrangement.Builder::name)
            .optional("principle", words(OstromPrinciple.class), Arrangement::principle, Arrangement.Builder::principle)
            .list("steps", texts(), Arrangement::steps, Arrangement.Builder::steps)
            .sorted("keepers", ids(Actor.TYPE), Arrangement::keepers, Arrangement.Builder::keepers)
            .optional("body", ids(Body.TYPE), Arrangement::body, Arrangement.Builder::body)
            .optional("adoptedBy", ids(Decision.TYPE), Arrangement::adoptedBy, Arrangement.Builder::adoptedBy)
            .sorted("appliesTo", ids(Actor.TYPE), Arrangement::appliesTo, Arrangement.Builder::appliesTo)
            .optional("period", spans(), Arrangement::period, Arrangement.Builder::period)
            .optional("known", days(), Arrangement::known, Arrangement.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Arrangement::confidentiality,
                    Arrangement.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Arrangement::sources, Arrangement.Builder::sources)
            .build();

    static final Codec<InformationNeed> INFORMATION_NEED = Shape.noun(
                    "informationNeed",
                    InformationNeed::builder,
                    InformationNeed.Builder::build,
                    InformationNeed.Builder::id)
            .is(
                    "Une information dont une instance a besoin, pour son travail ou pour une décision.",
                    "Information that a body needs, for its work or for a decision.")
            .required("what", texts(), InformationNeed::what, InformationNeed.Builder::what)
            .required("body", ids(Body.TYPE), InformationNeed::body, InformationNeed.Builder::body)
            .optional("decision", ids(Decision.TYPE), InformationNeed::decision, InformationNeed.Builder::decision)
            .optional("indicator", ids(Indicator.TYPE), InformationNeed::indicator, InformationNeed.Builder::indicator)
            .sorted("askedOf", ids(Actor.TYPE), InformationNeed::askedOf, InformationNeed.Builder::askedOf)
            .optional("asked", days(), InformationNeed::asked, InformationNeed.Builder::asked)
            .optional("due", days(), InformationNeed::due, InformationNeed.Builder::due)
            .optional("received", days(), InformationNeed::received, InformationNeed.Builder::received)
            .optional("known", days(), InformationNeed::known, InformationNeed.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    InformationNeed::confidentiality,
                    InformationNeed.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), InformationNeed::sources, InformationNeed.Builder::sources)
            .build();

    static final Codec<Gesture> GESTURE = Shape.noun(
                    "gesture", Gesture::builder, Gesture.Builder::build, Gesture.Builder::id)
            .is(
                    "Ce qui a été fait pour les relations : un accueil, une transmission, une reconnaissance.",
                    "Something done for relations: a welcome, a handover, a recognition.")
            .required("kind", words(GestureKind.class), Gesture::kind, Gesture.Builder::kind)
            .optional("what", texts(), Gesture::what, Gesture.Builder::what)
            .required("date", days(), Gesture::date, Gesture.Builder::date)
            .optional("to", ids(Actor.TYPE), Gesture::to, Gesture.Builder::to)
            .optional("seat", ids(Seat.TYPE), Gesture::seat, Gesture.Builder::seat)
            .optional("by", ids(Actor.TYPE), Gesture::by, Gesture.Builder::by)
            .optional("known", days(), Gesture::known, Gesture.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Gesture::confidentiality,
                    Gesture.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Gesture::sources, Gesture.Builder::sources)
            .build();

    static final Codec<Tension> TENSION = Shape.noun(
                    "tension", Tension::builder, Tension.Builder::build, Tension.Builder::id)
            .is("Une tension et ce qu'on en a fait.", "A tension that came up, and how it was handled.")
            .optional("summary", texts(), Tension::summary, Tension.Builder::summary)
            .optional("kind", words(TensionKind.class), Tension::kind, Tension.Builder::kind)
            .optional("about", refs(), Tension::about, Tension.Builder::about)
            .sorted("parties", ids(Actor.TYPE), Tension::parties, Tension.Builder::parties)
            .optional("raised", days(), Tension::raised, Tension.Builder::raised)
            .optional("handledBy", ids(Arrangement.TYPE), Tension::handledBy, Tension.Builder::handledBy)
            .optional("settled", days(), Tension::settled, Tension.Builder::settled)
            .optional("outcome", texts(), Tension::outcome, Tension.Builder::outcome)
            .optional("known", days(), Tension::known, Tension.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Tension::confidentiality,
                    Tension.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Tension::sources, Tension.Builder::sources)
            .build();

    private Governing() {}
}
