package org.concerted.core.model;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * How the initiative is held together over a period: form of governance, legal vehicle, who holds the money, who
 * supports. A new one begins where something changes.
 */
@Value.Immutable
public sealed interface Structure extends Noun<Structure> permits ImmutableStructure {
    /** The type of this noun. */
    NounType<Structure> TYPE = NounType.<Structure>of(
                    "structure", "structures", Initiative::structures, Initiative.Builder::structures)
            .labelIfAny(Structure::name)
            .optional(
                    "legalPerson",
                    () -> Actor.TYPE,
                    Structure::legalPerson,
                    (n, v) -> builder().from(n).legalPerson(v).build())
            .optional(
                    "fiduciary",
                    () -> Actor.TYPE,
                    Structure::fiduciary,
                    (n, v) -> builder().from(n).fiduciary(v).build())
            .optional(
                    "fiduciaryAgreement",
                    () -> Agreement.TYPE,
                    Structure::fiduciaryAgreement,
                    (n, v) -> builder().from(n).fiduciaryAgreement(v).build())
            .many(
                    "backbones",
                    () -> Actor.TYPE,
                    Structure::backbones,
                    (n, v) -> builder().from(n).backbones(v).build())
            .optional(
                    "designatedBy",
                    () -> Decision.TYPE,
                    Structure::designatedBy,
                    (n, v) -> builder().from(n).designatedBy(v).build())
            .optional(
                    "designatedIn",
                    () -> Body.TYPE,
                    Structure::designatedIn,
                    (n, v) -> builder().from(n).designatedIn(v).build())
            .optional(
                    "steering",
                    () -> Body.TYPE,
                    Structure::steering,
                    (n, v) -> builder().from(n).steering(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Structure::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Structure> id();

    /** Its name. */
    Optional<Text> name();

    /** When it holds. */
    Optional<Span> period();

    /** The form of governance. */
    Optional<ProvanKenisForm> form();

    /** The legal form through which it acts. */
    Optional<LegalVehicle> vehicle();

    /** The actor that is its legal person, where it has one of its own. */
    Optional<Id<Actor>> legalPerson();

    /** The actor that holds and accounts for money in its stead (« organisme fiduciaire »). */
    Optional<Id<Actor>> fiduciary();

    /** The agreement under which it does. */
    Optional<Id<Agreement>> fiduciaryAgreement();

    /** The actors that carry the backbone. Empty when not recorded. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> backbones();

    /** How the backbone is housed. */
    Optional<BackboneType> backboneType();

    /** What the backbone does. Empty when not recorded. */
    ImmutableSet<BackboneFunction> backboneFunctions();

    /** The decision that designated the backbone. */
    Optional<Id<Decision>> designatedBy();

    /** The body that designated it, where no decision is recorded. */
    Optional<Id<Body>> designatedIn();

    /** Whether the backbone put itself forward without being chosen. */
    Optional<Boolean> selfAppointed();

    /** The body that steers. */
    Optional<Id<Body>> steering();

    /** People who work for the initiative itself, in full-time equivalents, zero or more. */
    Optional<BigDecimal> staff();

    /** Money spent on the structure itself, over the period. */
    Optional<Money> budget();

    /** Hours planned for communication and for relations between members, over the period; zero where none are. */
    Optional<Hours> relationHours();

    /** Money planned for the same, over the period; zero where none is. */
    Optional<Money> relationMoney();

    /** Whether it is to hold funds. */
    Optional<Boolean> holdsFunds();

    /** Whether it is to employ people. */
    Optional<Boolean> employs();

    /** Whether it is to hold property. */
    Optional<Boolean> holdsProperty();

    /** Whether it is to sign grant agreements. */
    Optional<Boolean> signsGrants();

    /** Whether its property is to stay dedicated to its purpose for long. */
    Optional<Boolean> locksAssets();

    /** Whether users of a service are to own it. */
    Optional<Boolean> usersOwn();

    /** Whether it is meant for a limited time. */
    Optional<Boolean> temporary();

    /** What it has to be able to do for the whole. Empty when not recorded. */
    ImmutableSet<NetworkTask> tasks();

    /** Refuses a negative staff. */
    @Value.Check
    default void check() {
        new Checks()
                .notNegative(staff(), "staff")
                .that(
                        !selfAppointed().orElse(false)
                                || designatedBy().isEmpty() && designatedIn().isEmpty(),
                        "selfAppointed",
                        "true",
                        "« false », ou aucune désignation (designatedBy, designatedIn)",
                        "\"false\", or no designation (designatedBy, designatedIn)")
                .done();
    }

    /** Builds a structure. */
    final class Builder extends ImmutableStructure.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
