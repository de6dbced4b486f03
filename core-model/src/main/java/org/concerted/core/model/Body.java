package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A body (« instance ») in which actors meet, deliberate or decide. */
@Value.Immutable
public sealed interface Body extends Noun<Body> permits ImmutableBody {
    /** The type of this noun. */
    NounType<Body> TYPE = NounType.<Body>of("body", "bodies", Initiative::bodies, Initiative.Builder::bodies)
            .label(Body::name)
            .optional(
                    "parent",
                    () -> Body.TYPE,
                    Body::parent,
                    (n, v) -> builder().from(n).parent(v).build())
            .ranked()
            .many(
                    "themes",
                    () -> Theme.TYPE,
                    Body::themes,
                    (n, v) -> builder().from(n).themes(v).build())
            .optional(
                    "mandatedBy",
                    () -> Decision.TYPE,
                    Body::mandatedBy,
                    (n, v) -> builder().from(n).mandatedBy(v).build())
            .many(
                    "vetoes",
                    () -> Actor.TYPE,
                    Body::vetoes,
                    (n, v) -> builder().from(n).vetoes(v).build())
            .optional(
                    "convenedBy",
                    () -> Actor.TYPE,
                    Body::convenedBy,
                    (n, v) -> builder().from(n).convenedBy(v).build())
            .optional(
                    "facilitator",
                    () -> Actor.TYPE,
                    Body::facilitator,
                    (n, v) -> builder().from(n).facilitator(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Body::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Body> id();

    /** Its name. */
    Text name();

    /** The body that it reports to. */
    Optional<Id<Body>> parent();

    /** What it is for. */
    Optional<BodyRole> role();

    /** Whether it is there to act, to reflect or to relate. */
    Optional<ActionNature> nature();

    /** The themes that it deals with. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Theme>> themes();

    /** The territory that it covers. */
    Optional<Text> territory();

    /** What it was given to do. */
    Optional<Text> mandate();

    /** The decision that gave it its mandate. */
    Optional<Id<Decision>> mandatedBy();

    /** How it decides. */
    Optional<DecisionMode> mode();

    /** Share of voting seats that must be held for it to decide, from 0 to 1. */
    Optional<BigDecimal> quorum();

    /** Share of votes that a qualified majority takes, from 0 to 1. */
    Optional<BigDecimal> majority();

    /** The actors that can veto. Empty when not recorded. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> vetoes();

    /** The actor that convened it. */
    Optional<Id<Actor>> convenedBy();

    /** The actor that facilitates it. */
    Optional<Id<Actor>> facilitator();

    /** Who may add items to its agenda. */
    Optional<Access> agenda();

    /** Who may attend. */
    Optional<Access> attendance();

    /** What kind of space it is. */
    Optional<PowercubeSpace> space();

    /** At what level it works. */
    Optional<PowercubeLevel> level();

    /** Whether attending is required. */
    Optional<Boolean> attendanceRequired();

    /** Whether substitutes are allowed. */
    Optional<Boolean> substitutes();

    /** How often it is to meet. */
    Optional<Period> cadence();

    /** How long its meetings usually are. */
    Optional<Hours> meetingLength();

    /** How many seats it has, where they are not all listed, zero or more. */
    Optional<Integer> size();

    /** When it exists; as long as the initiative where it is not said. */
    Optional<Span> period();

    /** Refuses a negative size, and shares outside 0 to 1. */
    @Value.Check
    default void check() {
        new Checks()
                .notNegative(size(), "size")
                .share(quorum(), "quorum")
                .share(majority(), "majority")
                .done();
    }

    /** Builds a body. */
    final class Builder extends ImmutableBody.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
