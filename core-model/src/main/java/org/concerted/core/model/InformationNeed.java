package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** Information that a body needs for its work or for one decision: what, by when, of whom it was asked, when it came. */
@Value.Immutable
public sealed interface InformationNeed extends Noun<InformationNeed> permits ImmutableInformationNeed {
    /** The type of this noun. */
    NounType<InformationNeed> TYPE = NounType.<InformationNeed>of(
                    "information-need",
                    "informationNeeds",
                    Initiative::informationNeeds,
                    Initiative.Builder::informationNeeds)
            .label(InformationNeed::what)
            .asKnown(InformationNeed::until)
            .required("body", () -> Body.TYPE, InformationNeed::body)
            .optional(
                    "decision",
                    () -> Decision.TYPE,
                    InformationNeed::decision,
                    (n, v) -> builder().from(n).decision(v).build())
            .optional(
                    "indicator",
                    () -> Indicator.TYPE,
                    InformationNeed::indicator,
                    (n, v) -> builder().from(n).indicator(v).build())
            .many(
                    "askedOf",
                    () -> Actor.TYPE,
                    InformationNeed::askedOf,
                    (n, v) -> builder().from(n).askedOf(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    InformationNeed::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<InformationNeed> id();

    /** What is to be known. */
    Text what();

    /** The body that needs it. */
    Id<Body> body();

    /** The decision that it is for; absent where it is for the body's work in general. */
    Optional<Id<Decision>> decision();

    /** The indicator whose readings it is; absent where it is none. */
    Optional<Id<Indicator>> indicator();

    /** The actors that were asked for it. Empty when not recorded. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> askedOf();

    /** The day it was asked for. */
    Optional<LocalDate> asked();

    /** The day by which it is needed, where it is for no decision or before it. */
    Optional<LocalDate> due();

    /** The day it came. */
    Optional<LocalDate> received();

    /** Visible from the day it was asked for, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(this::asked);
    }

    private static InformationNeed until(InformationNeed need, LocalDate day) {
        return Days.after(need.received(), day)
                ? builder().from(need).received(Optional.empty()).build()
                : need;
    }

    /** Refuses a due day or an answer before it was asked for. */
    @Value.Check
    default void check() {
        new Checks()
                .notBefore(due(), "due", asked())
                .notBefore(received(), "received", asked())
                .done();
    }

    /** Builds an information need. */
    final class Builder extends ImmutableInformationNeed.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
