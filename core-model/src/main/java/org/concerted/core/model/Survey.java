package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A survey of the actors, or of people. Without those invited, no response rate can be given. */
@Value.Immutable
public sealed interface Survey extends Noun<Survey> permits ImmutableSurvey {
    /** The type of this noun. */
    NounType<Survey> TYPE = NounType.<Survey>of("survey", "surveys", Initiative::surveys, Initiative.Builder::surveys)
            .label(Survey::name)
            .add(Reference.anyOptional(
                    "about", Survey::about, (n, v) -> builder().from(n).about(v).build()))
            .many(
                    "invited",
                    () -> Actor.TYPE,
                    Survey::invited,
                    (n, v) -> builder().from(n).invited(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Survey::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Survey> id();

    /** Its name. */
    Text name();

    /**
     * The instrument that was used: {@code wilder-2018}, {@code partner}, {@code edmondson-1999}, or one of the
     * initiative's own.
     */
    Optional<String> instrument();

    /** When it was open. */
    Optional<Span> period();

    /** The body, process or other noun that it is about; absent for the initiative as a whole. */
    Optional<Ref> about();

    /** The actors invited to answer. Empty when not recorded. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> invited();

    /** How many people were invited, zero or more. */
    Optional<Integer> invitedPeople();

    /** The lowest value of its scale. */
    Optional<Integer> low();

    /** The highest value of its scale. */
    Optional<Integer> high();

    /** Visible from the day it became known, and never before it closed. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        Optional<LocalDate> closed = period().flatMap(Span::end);
        return known().filter(day -> closed.isEmpty() || !day.isBefore(closed.get()))
                .or(() -> closed);
    }

    /** Refuses a negative number of people, and a scale that does not rise. */
    @Value.Check
    default void check() {
        new Checks()
                .notNegative(invitedPeople(), "invitedPeople")
                .that(
                        low().isEmpty() || high().isEmpty() || low().get() < high().get(),
                        "high",
                        high().orElse(0),
                        "plus que « low »",
                        "more than \"low\"")
                .done();
    }

    /** Builds a survey. */
    final class Builder extends ImmutableSurvey.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
