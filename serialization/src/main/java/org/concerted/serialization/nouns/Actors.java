package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.decimals;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.hours;
import static org.concerted.serialization.codec.Codecs.ids;
import static org.concerted.serialization.codec.Codecs.money;
import static org.concerted.serialization.codec.Codecs.refs;
import static org.concerted.serialization.codec.Codecs.spans;
import static org.concerted.serialization.codec.Codecs.strings;
import static org.concerted.serialization.codec.Codecs.texts;
import static org.concerted.serialization.codec.Codecs.words;

import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.BestAlternative;
import org.concerted.core.model.Capacity;
import org.concerted.core.model.Interest;
import org.concerted.core.model.Reservation;
import org.concerted.core.model.Sector;
import org.concerted.core.model.Source;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;

/** Actors and what they keep to themselves. */
final class Actors {
    static final Codec<Actor> ACTOR = Shape.noun("actor", Actor::builder, Actor.Builder::build, Actor.Builder::id)
            .is(
                    "Un organisme, un réseau ou un groupe citoyen, autonome.",
                    "An autonomous organisation, network or group of citizens.")
            .required("name", texts(), Actor::name, Actor.Builder::name)
            .optional("description", texts(), Actor::description, Actor.Builder::description)
            .optional("identifier", strings(), Actor::identifier, Actor.Builder::identifier)
            .note("Identifiant dans un registre, comme org-id.", "An identifier from a register, such as an org-id.")
            .set("sectors", words(Sector.class), Actor::sectors, Actor.Builder::sectors)
            .set("roles", words(ActorRole.class), Actor::roles, Actor.Builder::roles)
            .note("Ce qu'il est pour la démarche.", "What it is to the initiative.")
            .sorted("networks", texts(), Actor::networks, Actor.Builder::networks)
            .optional("territory", texts(), Actor::territory, Actor.Builder::territory)
            .optional("mission", texts(), Actor::mission, Actor.Builder::mission)
            .optional("staff", decimals(), Actor::staff, Actor.Builder::staff)
            .note("En équivalents temps plein.", "In full-time equivalents.")
            .optional("legalPerson", flags(), Actor::legalPerson, Actor.Builder::legalPerson)
            .optional("livedExperience", flags(), Actor::livedExperience, Actor.Builder::livedExperience)
            .note("S'il réunit des personnes qui vivent l'enjeu.", "Whether it is made of people who live the issue.")
            .optional("partOf", ids(Actor.TYPE), Actor::partOf, Actor.Builder::partOf)
            .note("L'organisme plus grand dont il est un service.", "The larger organisation that it is a service of.")
            .optional("period", spans(), Actor::period, Actor.Builder::period)
            .note("De l'arrivée au départ.", "From joining to leaving.")
            .optional("known", days(), Actor::known, Actor.Builder::known)
            .optional(
                    "confidentiality", Circles.CONFIDENTIALITY, Actor::confidentiality, Actor.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Actor::sources, Actor.Builder::sources)
            .build();

    static final Codec<Capacity> CAPACITY = Shape.noun(
                    "capacity",
                    Capacity::builder,
                    Capacity.Builder::build,
                    Capacity.Builder::id,
                    Capacity::naturalId,
                    "")
            .is(
                    "Ce qu'un acteur déclare pouvoir offrir : disponibilités et capacités.",
                    "What an actor declares that it can put in: hours and skills.")
            .required("actor", ids(Actor.TYPE), Capacity::actor, Capacity.Builder::actor)
            .optional("period", spans(), Capacity::period, Capacity.Builder::period)
            .optional("hours", hours(), Capacity::hours, Capacity.Builder::hours)
            .note(
                    "Disponibilités pour la période, coordination comprise.",
                    "Hours for the period, coordination included.")
            .optional("money", money(), Capacity::money, Capacity.Builder::money)
            .sorted("skills", texts(), Capacity::skills, Capacity.Builder::skills)
            .optional("known", days(), Capacity::known, Capacity.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Capacity::confidentiality,
                    Capacity.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Capacity::sources, Capacity.Builder::sources)
            .build();

    static final Codec<Interest> INTEREST = Shape.noun(
                    "interest", Interest::builder, Interest.Builder::build, Interest.Builder::id)
            .is(
                    "Ce qu'un acteur cherche, sous les positions qu'il prend; privé d'office.",
                    "What an actor seeks, beneath the positions that it takes; private by default.")
            .required("actor", ids(Actor.TYPE), Interest::actor, Interest.Builder::actor)
            .required("name", texts(), Interest::name, Interest.Builder::name)
            .optional("about", refs(), Interest::about, Interest.Builder::about)
            .optional("weight", decimals(), Interest::weight, Interest.Builder::weight)
            .note("En points de l'échelle propre à l'acteur.", "In points of the actor's own scale.")
            .list("servedBy", Parts.SERVICE, Interest::servedBy, Interest.Builder::servedBy)
            .optional("known", days(), Interest::known, Interest.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Interest::confidentiality,
                    Interest.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Interest::sources, Interest.Builder::sources)
            .build();

    static final Codec<BestAlternative> BEST_ALTERNATIVE = Shape.noun(
                    "bestAlternative",
                    BestAlternative::builder,
                    BestAlternative.Builder::build,
                    BestAlternative.Builder::id,
                    BestAlternative::naturalId,
                    "")
            .is(
                    "Ce qu'un acteur ferait sans entente (meilleure solution de rechange); privé d'office.",
                    "What an actor would do without an agreement; private by default.")
            .required("actor", ids(Actor.TYPE), BestAlternative::actor, BestAlternative.Builder::actor)
            .optional("about", refs(), BestAlternative::about, BestAlternative.Builder::about)
            .note(
                    "Ce dont c'est le rechange; absent pour toute la démarche.",
                    "What it is an alternative to; absent for the whole initiative.")
            .optional("description", texts(), BestAlternative::description, BestAlternative.Builder::description)
            .optional("worth", decimals(), BestAlternative::worth, BestAlternative.Builder::worth)
            .note("En points de l'échelle propre à l'acteur.", "In points of the actor's own scale.")
            .optional("known", days(), BestAlternative::known, BestAlternative.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    BestAlternative::confidentiality,
                    BestAlternative.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), BestAlternative::sources, BestAlternative.Builder::sources)
            .build();

    static final Codec<Reservation> RESERVATION = Shape.noun(
                    "reservation", Reservation::builder, Reservation.Builder::build, Reservation.Builder::id)
            .is(
                    "Ce que le collectif ne peut pas décider pour un acteur (domaine réservé); privé d'office.",
                    "What the collective may not decide for an actor; private by default.")
            .required("actor", ids(Actor.TYPE), Reservation::actor, Reservation.Builder::actor)
            .required("matter", texts(), Reservation::matter, Reservation.Builder::matter)
            .sorted("covers", refs(), Reservation::covers, Reservation.Builder::covers)
            .optional("period", spans(), Reservation::period, Reservation.Builder::period)
            .optional("known", days(), Reservation::known, Reservation.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Reservation::confidentiality,
                    Reservation.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Reservation::sources, Reservation.Builder::sources)
            .build();

    private Actors() {}
}
