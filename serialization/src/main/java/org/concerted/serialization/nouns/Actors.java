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
            .required("name", texts(), Actor::name, Actor.Builder::name)
            .optional("description", texts(), Actor::description, Actor.Builder::description)
            .optional("identifier", strings(), Actor::identifier, Actor.Builder::identifier)
            .set("sectors", words(Sector.class), Actor::sectors, Actor.Builder::sectors)
            .set("roles", words(ActorRole.class), Actor::roles, Actor.Builder::roles)
            .sorted("networks", texts(), Actor::networks, Actor.Builder::networks)
            .optional("territory", texts(), Actor::territory, Actor.Builder::territory)
            .optional("mission", texts(), Actor::mission, Actor.Builder::mission)
            .optional("staff", decimals(), Actor::staff, Actor.Builder::staff)
            .optional("legalPerson", flags(), Actor::legalPerson, Actor.Builder::legalPerson)
            .optional("livedExperience", flags(), Actor::livedExperience, Actor.Builder::livedExperience)
            .optional("partOf", ids(Actor.TYPE), Actor::partOf, Actor.Builder::partOf)
            .optional("period", spans(), Actor::period, Actor.Builder::period)
            .optional("known", days(), Actor::known, Actor.Builder::known)
            .optional(
                    "confidentiality", Circles.CONFIDENTIALITY, Actor::confidentiality, Actor.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Actor::sources, Actor.Builder::sources)
            .build();

    static final Codec<Capacity> CAPACITY = Shape.noun(
                    "capacity", Capacity::builder, Capacity.Builder::build, Capacity.Builder::id, Capacity::naturalId)
            .required("actor", ids(Actor.TYPE), Capacity::actor, Capacity.Builder::actor)
            .optional("period", spans(), Capacity::period, Capacity.Builder::period)
            .optional("hours", hours(), Capacity::hours, Capacity.Builder::hours)
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
            .required("actor", ids(Actor.TYPE), Interest::actor, Interest.Builder::actor)
            .required("name", texts(), Interest::name, Interest.Builder::name)
            .optional("about", refs(), Interest::about, Interest.Builder::about)
            .optional("weight", decimals(), Interest::weight, Interest.Builder::weight)
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
                    BestAlternative::naturalId)
            .required("actor", ids(Actor.TYPE), BestAlternative::actor, BestAlternative.Builder::actor)
            .optional("about", refs(), BestAlternative::about, BestAlternative.Builder::about)
            .optional("description", texts(), BestAlternative::description, BestAlternative.Builder::description)
            .optional("worth", decimals(), BestAlternative::worth, BestAlternative.Builder::worth)
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
