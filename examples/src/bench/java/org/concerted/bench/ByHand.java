package org.concerted.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concerted.core.model.Acceptance;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Capacity;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Sign;

/** The ten questions as a developer would write them: hash maps over string ids, made each time. */
final class ByHand {
    private ByHand() {}

    /** A finding with the little evidence that a message would need. */
    record Found(String question, String subject, Object evidence) {}

    static List<Found> assess(Initiative it, LocalDate today) {
        List<Found> found = new ArrayList<>();
        Map<String, Action> actions = new HashMap<>();
        Map<String, List<Action>> byOwner = new HashMap<>();
        for (Action action : it.actions()) {
            actions.put(action.id().value(), action);
            byOwner.computeIfAbsent(action.owner().get().value(), k -> new ArrayList<>())
                    .add(action);
            if (action.acceptance().get() != Acceptance.ACCEPTED) {
                found.add(new Found("not-accepted", action.id().value(), action.acceptance()));
            }
        }
        Map<String, Long> capacity = new HashMap<>();
        for (Capacity each : it.capacities()) {
            capacity.merge(each.actor().value(), each.hours().get().hundredths(), Long::sum);
        }
        Map<String, List<Exchange>> received = new HashMap<>();
        for (Exchange exchange : it.exchanges()) {
            received.computeIfAbsent(exchange.receiver().value(), k -> new ArrayList<>())
                    .add(exchange);
            if (exchange.reached(FeedbackStage.REPORTED_BACK).isEmpty()
                    && today.isAfter(exchange.due().get())) {
                found.add(new Found("unanswered", exchange.id().value(), exchange.due()));
            }
        }
        Set<String> reached = new HashSet<>();
        for (Channel channel : it.channels()) {
            channel.reaches().forEach(a -> reached.add(a.value()));
        }
        for (Actor actor : it.actors()) {
            String id = actor.id().value();
            long effort = 0;
            for (Action action : byOwner.getOrDefault(id, List.of())) {
                if (action.acceptance().get() == Acceptance.ACCEPTED) {
                    effort += action.effort().get().hundredths();
                }
            }
            if (effort > capacity.getOrDefault(id, 0L)) {
                found.add(new Found("overcommitted", id, effort));
            }
            List<Exchange> asked = received.getOrDefault(id, List.of());
            int answered = 0;
            int counted = 0;
            for (Exchange exchange : asked) {
                if (exchange.reached(FeedbackStage.REPORTED_BACK).isPresent()) {
                    answered++;
                    counted++;
                } else if (today.isAfter(exchange.due().get())) {
                    counted++;
                }
            }
            if (counted >= 3 && 2 * answered < counted) {
                found.add(new Found("seldom-answers", id, answered));
            }
            if (!reached.contains(id)) {
                found.add(new Found("unreached", id, 0));
            }
        }
        Set<String> supported = new HashSet<>();
        for (Influence influence : it.influences()) {
            Action from = actions.get(influence.source().id());
            Action to = actions.get(influence.target().id());
            boolean two = !from.owner().equals(to.owner());
            if (two && influence.sign().get() == Sign.POSITIVE) {
                supported.add(from.id().value());
                supported.add(to.id().value());
            } else if (two && influence.strength().get() == 3) {
                found.add(new Found("hindering", influence.id().value(), influence.strength()));
            }
        }
        for (Action action : it.actions()) {
            if (!supported.contains(action.id().value())) {
                found.add(new Found("isolated", action.id().value(), 0));
            }
        }
        Set<String> informed = new HashSet<>();
        for (Indicator indicator : it.indicators()) {
            indicator.objectives().forEach(o -> informed.add(o.value()));
        }
        for (Objective objective : it.objectives()) {
            if (!informed.contains(objective.id().value())) {
                found.add(new Found("without-indicator", objective.id().value(), 0));
            }
        }
        Map<String, LocalDate> last = new HashMap<>();
        for (Reading reading : it.readings()) {
            last.merge(reading.indicator().value(), reading.period().end().get(), (a, b) -> a.isAfter(b) ? a : b);
        }
        for (Indicator indicator : it.indicators()) {
            LocalDate when = last.get(indicator.id().value());
            if (when == null || when.isBefore(today.minus(indicator.cadence().get()))) {
                found.add(new Found("without-reading", indicator.id().value(), String.valueOf(when)));
            }
        }
        Map<String, Commitment> commitments = new HashMap<>();
        for (Commitment commitment : it.commitments()) {
            commitments.put(commitment.id().value(), commitment);
        }
        for (Commitment commitment : it.commitments()) {
            if (commitment.provenance().binds()
                    && commitment.condition().isPresent()
                    && commitment.condition().get() instanceof Condition.AtLeast atLeast
                    && !commitments
                            .get(atLeast.among().first().value())
                            .provenance()
                            .binds()) {
                found.add(new Found("condition-unmet", commitment.id().value(), atLeast));
            }
        }
        return found;
    }
}
