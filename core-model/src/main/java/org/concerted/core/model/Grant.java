package org.concerted.core.model;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * Money that one actor gives to another. One that passes on the money of another grant says so, so that no total
 * counts it twice.
 */
@Value.Immutable
public sealed interface Grant extends Noun<Grant> permits ImmutableGrant {
    /** The type of this noun. */
    NounType<Grant> TYPE = NounType.<Grant>of("grant", "grants", Initiative::grants, Initiative.Builder::grants)
            .labelIfAny(Grant::name)
            .optional(
                    "programme",
                    () -> FundingProgramme.TYPE,
                    Grant::programme,
                    (n, v) -> builder().from(n).programme(v).build())
            .optional(
                    "application",
                    () -> Application.TYPE,
                    Grant::application,
                    (n, v) -> builder().from(n).application(v).build())
            .required("giver", () -> Actor.TYPE, Grant::giver)
            .optional(
                    "recipient",
                    () -> Actor.TYPE,
                    Grant::recipient,
                    (n, v) -> builder().from(n).recipient(v).build())
            .optional(
                    "regrantOf",
                    () -> Grant.TYPE,
                    Grant::regrantOf,
                    (n, v) -> builder().from(n).regrantOf(v).regrant(true).build())
            .ranked()
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Grant::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Grant> id();

    /** What it is for. */
    Optional<Text> name();

    /** The programme that it comes from. */
    Optional<Id<FundingProgramme>> programme();

    /** The application that it answers. */
    Optional<Id<Application>> application();

    /** The actor that gives. */
    Id<Actor> giver();

    /** The actor that receives; absent where it is the initiative as such. */
    Optional<Id<Actor>> recipient();

    /** How much. */
    Optional<Money> amount();

    /** The day it was awarded. */
    Optional<LocalDate> awarded();

    /** The period that it is for. */
    Optional<Span> period();

    /** What it pays for as a whole. */
    Optional<FundingMode> mode();

    /** What it may be spent on. Empty when not recorded. */
    ImmutableSet<ExpenseKind> expenses();

    /** Whether it pays for coordination. */
    Optional<Boolean> paysCoordination();

    /** The part that pays for coordination. */
    Optional<Money> forCoordination();

    /** Whether it covers several years. */
    Optional<Boolean> multiYear();

    /** Whether it is given in kind. */
    Optional<Boolean> inKind();

    /** Whether the recipient holds it for others. */
    Optional<Boolean> asFiduciary();

    /** The grant whose money it passes on. */
    Optional<Id<Grant>> regrantOf();

    /** Whether it passes on the money of another grant, where that grant is not named. */
    Optional<Boolean> regrant();

    /** Whether it is known to pass on the money of another grant, which is then in no total again. */
    default boolean passesOn() {
        return regrantOf().isPresent() || regrant().equals(Optional.of(true));
    }

    /** Whether the period that it is for is known to have ended before a day. */
    default boolean endedBefore(LocalDate day) {
        return period().flatMap(Span::end).filter(day::isAfter).isPresent();
    }

    /** Visible from the day it was awarded, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(this::awarded);
    }

    /** Refuses a grant of an actor to itself. */
    @Value.Check
    default void check() {
        new Checks()
                .that(
                        recipient().filter(giver()::equals).isEmpty(),
                        "recipient",
                        recipient().map(Object::toString).orElse(""),
                        "un autre acteur que « giver »",
                        "another actor than \"giver\"")
                .done();
    }

    /** Builds a grant. */
    final class Builder extends ImmutableGrant.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
