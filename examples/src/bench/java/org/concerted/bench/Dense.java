package org.concerted.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concerted.core.model.Acceptance;
import org.concerted.core.model.Action;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Sign;

/** The ten questions over flat arrays that stand ready: the limit of what loops can do. */
final class Dense {
    private final int[] owner;
    private final boolean[] accepted;
    private final long[] effort;
    private final long[] capacity;
    private final int[] from;
    private final int[] to;
    private final byte[] strength;
    private final int[] receiver;
    private final int[] due;
    private final boolean[] answered;
    private final boolean[] informed;
    private final int[] lastReading;
    private final int[] expected;
    private final boolean[] binds;
    private final int[] needs;
    private final boolean[] reached;

    Dense(Initiative it, LocalDate today) {
        Map<String, Integer> actors = positions(it.actors());
        Map<String, Integer> actions = positions(it.actions());
        Map<String, Integer> objectives = positions(it.objectives());
        Map<String, Integer> indicators = positions(it.indicators());
        Map<String, Integer> commitments = positions(it.commitments());
        owner = new int[actions.size()];
        accepted = new boolean[actions.size()];
        effort = new long[actions.size()];
        for (int i = 0; i < owner.length; i++) {
            Action action = it.actions().get(i);
            owner[i] = actors.get(action.owner().orElseThrow().value());
            accepted[i] = action.acceptance().orElseThrow() == Acceptance.ACCEPTED;
            effort[i] = action.effort().orElseThrow().hundredths();
        }
        capacity = new long[actors.size()];
        it.capacities()
                .forEach(c -> capacity[actors.get(c.actor().value())] +=
                        c.hours().orElseThrow().hundredths());
        from = new int[it.influences().size()];
        to = new int[from.length];
        strength = new byte[from.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = actions.get(it.influences().get(i).source().id());
            to[i] = actions.get(it.influences().get(i).target().id());
            int sign = it.influences().get(i).sign().orElseThrow() == Sign.POSITIVE ? 1 : -1;
            strength[i] = (byte) (sign * it.influences().get(i).strength().orElseThrow());
        }
        receiver = new int[it.exchanges().size()];
        due = new int[receiver.length];
        answered = new boolean[receiver.length];
        for (int i = 0; i < receiver.length; i++) {
            receiver[i] = actors.get(it.exchanges().get(i).receiver().value());
            due[i] = (int) it.exchanges().get(i).due().orElseThrow().toEpochDay();
            answered[i] =
                    it.exchanges().get(i).reached(FeedbackStage.REPORTED_BACK).isPresent();
        }
        informed = new boolean[objectives.size()];
        expected = new int[indicators.size()];
        for (int i = 0; i < expected.length; i++) {
            Indicator indicator = it.indicators().get(i);
            indicator.objectives().forEach(o -> informed[objectives.get(o.value())] = true);
            expected[i] = (int) today.minus(indicator.cadence().orElseThrow()).toEpochDay();
        }
        lastReading = new int[indicators.size()];
        for (Reading reading : it.readings()) {
            int indicator = indicators.get(reading.indicator().value());
            lastReading[indicator] = Math.max(lastReading[indicator], (int)
                    reading.period().end().orElseThrow().toEpochDay());
        }
        binds = new boolean[commitments.size()];
        needs = new int[commitments.size()];
        for (int i = 0; i < binds.length; i++) {
            Commitment commitment = it.commitments().get(i);
            binds[i] = commitment.provenance().binds();
            needs[i] = commitment.condition().orElse(null) instanceof Condition.AtLeast atLeast
                    ? commitments.get(atLeast.among().first().value())
                    : -1;
        }
        reached = new boolean[actors.size()];
        for (Channel channel : it.channels()) {
            channel.reaches().forEach(a -> reached[actors.get(a.value())] = true);
        }
    }

    private static Map<String, Integer> positions(List<? extends org.concerted.core.model.Noun<?>> nouns) {
        Map<String, Integer> result = new HashMap<>();
        for (int i = 0; i < nouns.size(); i++) {
            Id<?> id = nouns.get(i).id();
            result.put(id.value(), i);
        }
        return result;
    }

    /** A finding with the little evidence that a message would need. */
    record Found(int question, int subject, long evidence) {}

    List<Found> assess(LocalDate day) {
        int today = (int) day.toEpochDay();
        List<Found> found = new ArrayList<>();
        long[] load = new long[capacity.length];
        for (int i = 0; i < owner.length; i++) {
            if (accepted[i]) {
                load[owner[i]] += effort[i];
            } else {
                found.add(new Found(0, i, 0));
            }
        }
        int[] asked = new int[capacity.length];
        int[] told = new int[capacity.length];
        for (int i = 0; i < receiver.length; i++) {
            if (answered[i]) {
                asked[receiver[i]]++;
                told[receiver[i]]++;
            } else if (today > due[i]) {
                asked[receiver[i]]++;
                found.add(new Found(4, i, due[i]));
            }
        }
        for (int a = 0; a < capacity.length; a++) {
            if (load[a] > capacity[a]) {
                found.add(new Found(1, a, load[a]));
            }
            if (asked[a] >= 3 && 2 * told[a] < asked[a]) {
                found.add(new Found(5, a, told[a]));
            }
            if (!reached[a]) {
                found.add(new Found(9, a, 0));
            }
        }
        boolean[] supported = new boolean[owner.length];
        for (int i = 0; i < from.length; i++) {
            if (owner[from[i]] != owner[to[i]]) {
                if (strength[i] > 0) {
                    supported[from[i]] = true;
                    supported[to[i]] = true;
                } else if (strength[i] == -3) {
                    found.add(new Found(3, i, strength[i]));
                }
            }
        }
        for (int i = 0; i < supported.length; i++) {
            if (!supported[i]) {
                found.add(new Found(2, i, 0));
            }
        }
        for (int i = 0; i < informed.length; i++) {
            if (!informed[i]) {
                found.add(new Found(6, i, 0));
            }
        }
        for (int i = 0; i < lastReading.length; i++) {
            if (lastReading[i] < expected[i]) {
                found.add(new Found(7, i, lastReading[i]));
            }
        }
        for (int i = 0; i < binds.length; i++) {
            if (binds[i] && needs[i] >= 0 && !binds[needs[i]]) {
                found.add(new Found(8, i, needs[i]));
            }
        }
        return found;
    }
}
