package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A piece of feedback that someone gave to an actor, and what came of it, step by step. */
@Value.Immutable
public sealed interface Exchange extends Noun<Exchange> permits ImmutableExchange {
    /** The type of this noun. */
    NounType<Exchange> TYPE = NounType.<Exchange>of(
                    "exchange", "exchanges", Initiative::exchanges, Initiative.Builder::exchanges)
            .labelIfAny(Exchange::summary)
            .ownedByEach(Exchange::ends)
            .asKnown(Exchange::until)
            .asSeen(Exchange::seenBy)
            .optional(
                    "giver",
                    () -> Actor.TYPE,
                    Exchange::giver,
                    (n, v) -> builder().from(n).giver(v).build())
            .optional(
                    "population",
                    () -> Population.TYPE,
                    Exchange::population,
                    (n, v) -> builder().from(n).population(v).build())
            .required("receiver", () -> Actor.TYPE, Exchange::receiver)
            .optional(
                    "channel",
                    () -> Channel.TYPE,
                    Exchange::channel,
                    (n, v) -> builder().from(n).channel(v).build())
            .add(Reference.anyOptional(
                    "about",
                    Exchange::about,
                    (n, v) -> builder().from(n).about(v).build()))
            .add(Reference.nested(
                    "steps",
                    Exchange::steps,
                    (n, v) -> builder().from(n).steps(v).build(),
                    Parts.STEP))
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Exchange::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Exchange> id();

    /** The actor that gave it; absent where citizens or unnamed people did. */
    Optional<Id<Actor>> giver();

    /** The population that it came from, where no actor gave it. */
    Optional<Id<Population>> population();

    /** The actor that was asked to answer. */
    Id<Actor> receiver();

    /** The channel by which it came. */
    Optional<Id<Channel>> channel();

    /** What it is about. */
    Optional<Ref> about();

    /** What it says, in short. */
    Optional<Text> summary();

    /** Whether it was said in front of others. */
    Optional<Voice> voice();

    /** Whether the receiver had asked for it. */
    Optional<Boolean> asked();

    /** Whether it asks for something to change; false where it only says what goes well. */
    Optional<Boolean> asksForChange();

    /** Its steps, in the order of their dates. */
    ImmutableList<FeedbackStep> steps();

    /** The day by which an answer was promised, where one was promised for this exchange. */
    Optional<LocalDate> due();

    /** Whether whoever gave it was satisfied with the answer. */
    Optional<Boolean> satisfied();

    /** Visible from its first step, unless it became known on another day. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().isPresent() || steps().isEmpty()
                ? known()
                : Optional.of(steps().get(0).date());
    }

    /** The day on which a stage was first reached, absent when the steps do not show it. */
    default Optional<LocalDate> reached(FeedbackStage stage) {
        ImmutableList<FeedbackStep> steps = steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).stage() == stage) {
                return Optional.of(steps.get(i).date());
            }
        }
        return Optional.empty();
    }

    /** Whoever gave it, where an actor did, and whoever is to answer. */
    private static ImmutableSortedSet<Id<Actor>> ends(Exchange exchange) {
        return exchange.giver()
                .map(giver -> ImmutableSortedSet.of(giver, exchange.receiver()))
                .orElse(ImmutableSortedSet.of(exchange.receiver()));
    }

    /** This exchange without the steps that it took after a day. */
    private static Exchange until(Exchange exchange, LocalDate day) {
        ImmutableList<FeedbackStep> steps = exchange.steps();
        if (steps.isEmpty() || !steps.get(steps.size() - 1).date().isAfter(day)) {
            return exchange;
        }
        return builder()
                .from(exchange)
                .steps(steps.stream().filter(s -> !s.date().isAfter(day)).toList())
                .satisfied(Optional.empty())
                .build();
    }

    /**
     * What was said in confidence shows, unless someone opened it, to nobody but the giver, the receiver and whoever keeps
     * the document; to the receiver without its words and without whoever said it.
     */
    private static Exchange seenBy(Exchange exchange, NounType.Sight sight) {
        boolean hidden =
                exchange.voice().filter(voice -> voice == Voice.PRIVATE).isPresent()
                        && !sight.sees(
                                exchange.giver().map(ImmutableSortedSet::of).orElse(ImmutableSortedSet.of()),
                                exchange.confidentiality().orElse(Confidentiality.OWNER));
        return hidden
                ? builder()
                        .from(exchange)
                        .giver(Optional.empty())
                        .summary(Optional.empty())
                        .steps(exchange.steps().stream()
                                .map(step -> unnamed(step, exchange))
                                .toList())
                        .build()
                : exchange;
    }

    /** A step without the name of whoever gave the feedback, and without words that are not the receiver's. */
    private static FeedbackStep unnamed(FeedbackStep step, Exchange exchange) {
        if (step.by().equals(Optional.of(exchange.receiver()))) {
            return step;
        }
        return FeedbackStep.builder()
                .from(step)
                .by(step.by().filter(by -> !exchange.giver().equals(Optional.of(by))))
                .reason(Optional.empty())
                .build();
    }

    /** Refuses steps that go back in time. */
    @Value.Check
    default void check() {
        new Checks().inOrder(steps(), "steps", FeedbackStep::date).done();
    }

    /** Builds an exchange. */
    final class Builder extends ImmutableExchange.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
