package org.concerted.feedback.exchanges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concerted.core.Ref;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;

/**
 * What was raised again with one actor: received after feedback on the same matter that was neither corrected nor explained
 * by then. In time n log n.
 *
 * @param again the matters known to have come back
 * @param unclear whether others may have, for all that is known of their matter or their day
 * @param undated whether it is a day that is not known
 */
record Repeats(int again, boolean unclear, boolean undated) {
    static Repeats of(List<Exchange> all) {
        Map<Optional<Ref>, Matter> matters = new HashMap<>();
        Matter any = new Matter();
        for (int i = 0; i < all.size(); i++) {
            any.add(all.get(i));
            matters.computeIfAbsent(all.get(i).about(), about -> new Matter()).add(all.get(i));
        }
        Matter untold = matters.getOrDefault(Optional.empty(), new Matter());
        int again = 0;
        boolean undated = untold.undated > 0 && any.size > 1;
        boolean unclear = came(untold.first, any.days);
        for (Map.Entry<Optional<Ref>, Matter> each : matters.entrySet()) {
            if (each.getKey().isPresent()) {
                Matter matter = each.getValue();
                again += came(matter.first, matter.days) ? 1 : 0;
                undated |= matter.undated > 0 && matter.size + untold.size > 1;
                unclear |= came(matter.first, untold.days);
            }
        }
        return new Repeats(again, unclear || undated, undated);
    }

    /** Whether something was received later on one of these days, before it was settled. */
    private static boolean came(Collection<Open> first, NavigableSet<LocalDate> days) {
        for (Open open : first) {
            LocalDate next = days.higher(open.received);
            if (next != null && open.settled.filter(day -> !next.isBefore(day)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Feedback received on a day, and the day by which it was corrected or explained. */
    private record Open(LocalDate received, Optional<LocalDate> settled) {
        static Open of(LocalDate received, Exchange exchange) {
            return new Open(
                    received,
                    Stream.of(
                                    exchange.reached(FeedbackStage.CORRECTED),
                                    exchange.reached(FeedbackStage.NO_CHANGE_EXPLAINED))
                            .flatMap(Optional::stream)
                            .min(LocalDate::compareTo));
        }
    }

    /** Feedback on one matter. */
    private static final class Matter {
        private final NavigableSet<LocalDate> days = new TreeSet<>();
        private final Collection<Open> first = new ArrayList<>();
        private int undated;
        private int size;

        void add(Exchange exchange) {
            size++;
            Optional<LocalDate> received = exchange.reached(FeedbackStage.RECEIVED);
            if (received.isEmpty()) {
                undated++;
            } else {
                days.add(received.get());
                first.add(Open.of(received.get(), exchange));
            }
        }
    }
}
