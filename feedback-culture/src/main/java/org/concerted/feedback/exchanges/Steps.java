package org.concerted.feedback.exchanges;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concerted.core.assess.Evidence;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;

/**
 * Which steps of an exchange are on record, and whether all of them are. There are few combinations: each is one value.
 *
 * @param told whoever gave it was told what came of it
 * @param changed something changed because of it
 * @param explained it was explained why nothing changed
 * @param declined it was decided not to follow it
 * @param reason a reason is noted for declining it
 * @param complete every step is on record
 * @param asks whether it asks for something to change
 */
record Steps(
        boolean told,
        boolean changed,
        boolean explained,
        boolean declined,
        boolean reason,
        boolean complete,
        Optional<Boolean> asks) {
    private static final int TOLD = 1;
    private static final int CHANGED = 2;
    private static final int EXPLAINED = 4;
    private static final int DECLINED = 8;
    private static final int REASON = 16;
    private static final int COMPLETE = 32;
    private static final int ASKS = 64;
    private static final ImmutableList<Optional<Boolean>> ASKED =
            ImmutableList.of(Optional.empty(), Optional.of(true), Optional.of(false));
    private static final ImmutableList<Steps> ALL = IntStream.range(0, ASKED.size() * ASKS)
            .mapToObj(bits -> new Steps(
                    (bits & TOLD) != 0,
                    (bits & CHANGED) != 0,
                    (bits & EXPLAINED) != 0,
                    (bits & DECLINED) != 0,
                    (bits & REASON) != 0,
                    (bits & COMPLETE) != 0,
                    ASKED.get(bits / ASKS)))
            .collect(ImmutableList.toImmutableList());

    static Steps of(Exchange exchange, boolean complete) {
        int bits = (complete ? COMPLETE : 0) + ASKED.indexOf(exchange.asksForChange()) * ASKS;
        for (int i = 0; i < exchange.steps().size(); i++) {
            FeedbackStage stage = exchange.steps().get(i).stage();
            if (stage == FeedbackStage.REPORTED_BACK) {
                bits |= TOLD;
            } else if (stage == FeedbackStage.CORRECTED) {
                bits |= CHANGED;
            } else if (stage == FeedbackStage.NO_CHANGE_EXPLAINED) {
                bits |= EXPLAINED;
            } else if (stage == FeedbackStage.DECLINED) {
                bits |= DECLINED | (exchange.steps().get(i).reason().isPresent() ? REASON : 0);
            }
        }
        return ALL.get(bits);
    }

    /**
     * Reported back, and either corrected or explained (Feedback Labs, Keystone). What was turned down with a reason is
     * explained; what asks for nothing to change needs no more than to be reported back.
     */
    boolean closed() {
        return told && (changed || explained || declined && reason || asks.equals(Optional.of(false)));
    }

    Evidence.Builder write() {
        return Evidence.builder()
                .flag("told", told)
                .flag("changed", changed)
                .flag("explained", explained)
                .flag("declined", declined)
                .flag("reason", reason)
                .flag("complete", complete)
                .flag("asks", asks);
    }

    static Steps read(Evidence evidence) {
        return new Steps(
                evidence.flag("told"),
                evidence.flag("changed"),
                evidence.flag("explained"),
                evidence.flag("declined"),
                evidence.flag("reason"),
                evidence.flag("complete"),
                evidence.findFlag("asks"));
    }
}
