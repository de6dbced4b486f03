package org.concerted.feedback.exchanges;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.assess.Tally;
import org.concerted.core.dossier.ExchangeDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Initiative;

/** How an exchange stands against the time promised to answer it. */
enum InTime {
    /** Answered by the promised day. */
    ANSWERED,
    /** Answered after it. */
    ANSWERED_LATER,
    /** No answer on record, and the day has passed. */
    SILENT,
    /** No answer on record, and there is time left. */
    TIME_LEFT,
    /** Nothing was promised, as far as is known. */
    UNPROMISED,
    /** The day on which it was received is unknown. */
    UNRECEIVED,
    /** The day depends on an unknown channel. */
    CHANNEL_UNKNOWN;

    /** How many exchanges stand in each of these ways. */
    static final Tally<Initiative, ExchangeDossier> TALLY = Tally.of(
            "exchanges.in-time",
            Kinds.EXCHANGE,
            values().length,
            ImmutableSet.of(Promises.MEASURE),
            (dossier, measured) -> of(dossier.noun(), measured.get(Promises.MEASURE), dossier.asOf())
                    .ordinal());

    long in(ImmutableLongArray counts) {
        return counts.get(ordinal());
    }

    private static InTime of(Exchange exchange, Promises promises, LocalDate asOf) {
        Due due = promises.due(exchange);
        Optional<LocalDate> told = exchange.reached(FeedbackStage.REPORTED_BACK);
        LocalDate day = told.orElse(asOf);
        if (due.running(day)) {
            return told.isPresent() ? ANSWERED : TIME_LEFT;
        }
        if (due.over(day)) {
            return told.isPresent() ? ANSWERED_LATER : SILENT;
        }
        return switch (due.unknown()) {
            case NOTHING, PROMISE -> UNPROMISED;
            case RECEPTION -> UNRECEIVED;
            case CHANNEL -> CHANNEL_UNKNOWN;
        };
    }
}
