package org.concerted.core.model;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * An autonomous organisation, network or group of citizens that takes part in an initiative. What it keeps to itself
 * is in nouns of its own: {@link Capacity}, {@link Interest}, {@link BestAlternative}, {@link Reservation}.
 */
@Value.Immutable
public sealed interface Actor extends Noun<Actor> permits ImmutableActor {
    /** The type of this noun. */
    NounType<Actor> TYPE = NounType.<Actor>of("actor", "actors", Initiative::actors, Initiative.Builder::actors)
            .label(Actor::name)
            .ownedBy(Actor::id)
            .glimpse(Actor::sectors)
            .optional(
                    "partOf",
                    () -> Actor.TYPE,
                    Actor::partOf,
                    (n, v) -> builder().from(n).partOf(v).build())
            .ranked()
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Actor::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Actor> id();

    /** Its name. */
    Text name();

    /** What it is, in short. */
    Optional<Text> description();

    /** An identifier from a register, such as an org-id: {@code CA-CRA_ACR-123456789RR0001}. */
    Optional<String> identifier();

    /** Its sectors of activity; empty when not recorded. */
    ImmutableSet<Sector> sectors();

    /** What it is to the initiative; empty when not recorded. */
    ImmutableSet<ActorRole> roles();

    /** The networks that it belongs to: health, education, community action. Empty when not recorded. */
    @Value.NaturalOrder
    ImmutableSortedSet<Text> networks();

    /** The territory where it acts. */
    Optional<Text> territory();

    /** Its mission. */
    Optional<Text> mission();

    /** People that it employs, in full-time equivalents, zero or more. */
    Optional<BigDecimal> staff();

    /** Whether it is a legal person. */
    Optional<Boolean> legalPerson();

    /** Whether it is made of people who live the issue. */
    Optional<Boolean> livedExperience();

    /** The organisation that it is a part of, where it is a service of a larger one. */
    Optional<Id<Actor>> partOf();

    /** When it takes part: from joining to leaving; absent from a complete list where it has not left. */
    Optional<Span> period();

    /** Refuses a negative staff. */
    @Value.Check
    default void check() {
        new Checks().notNegative(staff(), "staff").done();
    }

    /** Builds an actor. */
    final class Builder extends ImmutableActor.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
