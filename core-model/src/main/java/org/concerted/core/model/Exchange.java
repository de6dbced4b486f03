package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A piece of feedback that someone gave to an actor, and what came of it, step by step. */
@Value.Immutable
public sealed interface Exchange extends Noun<Exchange> permits ImmutableExchange {
    /** The type of this noun. */
    NounType<Exchange> TYPE = NounType.<Exchange>of("exchange", "exchanges", Initiative::exchanges, Initiative.Builder::exchanges)
            .labelIfAny(Exchange::summary).asKnown(Exchange::until).optional("giver", () -> Actor.TYPE, Exchange::giver, (n, v) -> builder().from(n).giver(v).build()).required("receiver", () -> Actor.TYPE, Exchange::receiver).optional("channel", () -> Channel.TYPE, Exchange::channel, (n, v) -> builder().from(n).channel(v).build()).add(Reference.anyOptional("about", Exchange::about, (n, v) -> builder().from(n).about(v).build())).many("sources", () -> Source.TYPE, Exchange::sources, (n, v) -> builder().from(n).sources(v).build()).build();

    @Override
    Id<Exchange> id();

    /** The actor that gave it; absent where citizens or unnamed people did. */
    Optional<Id<Actor>> giver();

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

    /** Its steps, in the order of their dates. */
    ImmutableList<FeedbackStep> steps();

    /** The day by which an answer was promised, where one was promised for this exchange. */
    Optional<LocalDate> due();

    /** The day on which a stage was first reached, absent when the steps do not show it. */
    default Optional<LocalDate> reached(FeedbackStage stage) {
        for (FeedbackStep step : steps()) {
            if (step.stage() == stage) {
                return Optional.of(step.date());
            }
        }
        return Optional.empty();
    }

    /** Visible from its first step, unless it became known on another day. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().isPresent() || steps().isEmpty()
                ? known()
                : Optional.of(steps().get(0).date());
    }

    /** This exchange without the steps that it took after a day. */
    private static Exchange until(Exchange exchange, LocalDate day) {
        ImmutableList<FeedbackStep> steps = exchange.steps();
        if (steps.isEmpty() || !steps.get(steps.size() - 1).date().isAfter(day)) {
            return exchange;
        }
        return builder().from(exchange).steps(steps.stream().filter(s -> !s.date().isAfter(day)).toList()).build();
    }

    /** Refuses steps that go back in time. */
    @Value.Check
    default void check() {
        Checks checks = new Checks();
        for (int i = 1; i < steps().size(); i++) {
            LocalDate before = steps().get(i - 1).date();
            checks.that(
                    !steps().get(i).date().isBefore(before),
                    "steps/" + i + "/date",
                    steps().get(i).date(),
                    "au plus tôt le " + before,
                    "no earlier than " + before);
        }
        checks.done();
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
