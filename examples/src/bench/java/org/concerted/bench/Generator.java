package org.concerted.bench;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.concerted.core.Text;
import org.concerted.core.model.Acceptance;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Capacity;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Provenance;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Sign;
import org.concerted.core.model.Span;

/** Makes the initiatives of the benchmark: the same at every run. */
final class Generator {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Span YEAR = Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private Generator() {}

    enum Size {
        S(30, 150, 400, 1_000),
        M(1_000, 10_000, 40_000, 100_000),
        L(10_000, 100_000, 1_000_000, 1_000_000);

        final int actors;
        final int actions;
        final int links;
        final int exchanges;

        Size(int actors, int actions, int links, int exchanges) {
            this.actors = actors;
            this.actions = actions;
            this.links = links;
            this.exchanges = exchanges;
        }
    }

    static Initiative of(Size size) {
        Random random = new Random(20_26);
        Initiative.Builder builder = Initiative.builder().id("bench").name(Text.same("Bench"));
        List<Actor> actors = new ArrayList<>();
        List<Capacity> capacities = new ArrayList<>();
        for (int i = 0; i < size.actors; i++) {
            Actor actor =
                    Actor.builder().id(id("a", i)).name(Text.same("Actor " + i)).build();
            actors.add(actor);
            capacities.add(Capacity.builder()
                    .id(id("c", i))
                    .actor(actor.id())
                    .hours(Hours.of(400 + random.nextInt(800)))
                    .period(YEAR)
                    .build());
        }
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < size.actors / 2; i++) {
            objectives.add(Objective.builder()
                    .id(id("o", i))
                    .name(Text.same("Objective " + i))
                    .build());
        }
        List<Action> actions = new ArrayList<>();
        List<Commitment> commitments = new ArrayList<>();
        for (int i = 0; i < size.actions; i++) {
            Id<Actor> owner = actors.get(random.nextInt(size.actors)).id();
            Action action = Action.builder()
                    .id(id("x", i))
                    .name(Text.same("Action " + i))
                    .owner(owner)
                    .effort(Hours.of(10 + random.nextInt(140)))
                    .coordination(Hours.of(0))
                    .period(YEAR)
                    .state(ActionState.STARTED)
                    .acceptance(random.nextInt(100) < 90 ? Acceptance.ACCEPTED : Acceptance.PENDING)
                    .objectives(ImmutableSortedSet.of(
                            objectives.get(random.nextInt(objectives.size())).id()))
                    .build();
            actions.add(action);
            Commitment.Builder commitment = Commitment.builder();
            commitment
                    .id(id("k", i))
                    .party(owner)
                    .action(action.id())
                    .hours(Hours.of(0))
                    .period(YEAR);
            commitment.provenance(
                    random.nextInt(100) < 80
                            ? Provenance.Given.builder()
                                    .date(FIRST)
                                    .by(Text.same("delegate"))
                                    .recordedIn(Text.same("minutes"))
                                    .build()
                            : new Provenance.Reported(FIRST));
            if (i > 0 && random.nextInt(100) < 30) {
                commitment.condition(new Condition.AtLeast(1, ImmutableSortedSet.of(id("k", random.nextInt(i)))));
            }
            commitments.add(commitment.build());
        }
        List<Influence> influences = new ArrayList<>();
        for (int i = 0; i < size.links; i++) {
            influences.add(Influence.builder()
                    .id(id("i", i))
                    .source(Action.TYPE.ref(
                            actions.get(random.nextInt(size.actions)).id()))
                    .target(Action.TYPE.ref(
                            actions.get(random.nextInt(size.actions)).id()))
                    .sign(random.nextInt(100) < 75 ? Sign.POSITIVE : Sign.NEGATIVE)
                    .strength(1 + random.nextInt(3))
                    .build());
        }
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < size.exchanges; i++) {
            LocalDate received = FIRST.plusDays(random.nextInt(540));
            Exchange.Builder exchange = Exchange.builder();
            exchange.id(id("e", i))
                    .giver(actors.get(random.nextInt(size.actors)).id())
                    .receiver(actors.get(random.nextInt(size.actors)).id())
                    .due(received.plusDays(30))
                    .addSteps(FeedbackStep.of(FeedbackStage.RECEIVED, received));
            LocalDate answered = received.plusDays(random.nextInt(45));
            if (random.nextInt(100) < 80 && !answered.isAfter(TODAY)) {
                exchange.addSteps(FeedbackStep.of(FeedbackStage.REPORTED_BACK, answered));
            }
            exchanges.add(exchange.build());
        }
        List<Indicator> indicators = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < size.actors; i++) {
            Indicator indicator = Indicator.builder()
                    .id(id("n", i))
                    .name(Text.same("Indicator " + i))
                    .objectives(ImmutableSortedSet.of(
                            objectives.get(random.nextInt(objectives.size())).id()))
                    .cadence(Period.ofMonths(6))
                    .build();
            indicators.add(indicator);
            for (int q = 0; q < 4; q++) {
                LocalDate end = LocalDate.of(2025, 3, 31).plusMonths(3L * q + random.nextInt(5));
                readings.add(Reading.builder()
                        .id(id("r", i * 4 + q))
                        .indicator(indicator.id())
                        .value(BigDecimal.valueOf(random.nextInt(1000), 1))
                        .period(Span.of(end.minusMonths(3), end))
                        .build());
            }
        }
        List<Channel> channels = new ArrayList<>();
        for (int i = 0; i < Math.max(1, size.actors / 10); i++) {
            ImmutableSortedSet.Builder<Id<Actor>> reached = ImmutableSortedSet.naturalOrder();
            for (int j = 0; j < 20; j++) {
                reached.add(actors.get(random.nextInt(size.actors)).id());
            }
            channels.add(Channel.builder()
                    .id(id("h", i))
                    .name(Text.same("Channel " + i))
                    .reaches(reached.build())
                    .build());
        }
        return builder.actors(actors)
                .capacities(capacities)
                .objectives(objectives)
                .actions(actions)
                .commitments(commitments)
                .influences(influences)
                .exchanges(exchanges)
                .indicators(indicators)
                .readings(readings)
                .channels(channels)
                .complete(
                        Actor.TYPE,
                        Capacity.TYPE,
                        Objective.TYPE,
                        Action.TYPE,
                        Commitment.TYPE,
                        Influence.TYPE,
                        Exchange.TYPE,
                        Indicator.TYPE,
                        Reading.TYPE,
                        Channel.TYPE)
                .build();
    }

    private static <N extends org.concerted.core.model.Noun<N>> Id<N> id(String prefix, int number) {
        return Id.of(prefix + String.format("%07d", number));
    }
}
