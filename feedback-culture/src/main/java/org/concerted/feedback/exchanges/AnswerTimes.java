package org.concerted.feedback.exchanges;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.model.Initiative;

/**
 * How many pieces of feedback were answered by the day that was promised for them: by the receiver itself or by the
 * initiative, never by a universal deadline, since there is none (People in Need, IndiKit).
 *
 * @param inTime answered by that day
 * @param late answered after it
 * @param silent no answer on record, and the day has passed
 * @param timeLeft no answer on record, and there is time left
 * @param unpromised nothing was promised, as far as is known
 * @param unreceived the day on which they were received is not known
 * @param channelUnknown the day depends on a channel that is not known
 */
public record AnswerTimes(
        long inTime, long late, long silent, long timeLeft, long unpromised, long unreceived, long channelUnknown) {
    private static final int HUNDRED = 100;

    /** The answers of an initiative. */
    public static final Measure<Initiative, AnswerTimes> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "exchanges.answer-times";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of();
        }

        @Override
        public ImmutableSet<Measure<Initiative, ?>> reads() {
            return ImmutableSet.of(InTime.TALLY);
        }

        @Override
        public AnswerTimes compute(Scope<Initiative> scope) {
            ImmutableLongArray counts = scope.get(InTime.TALLY);
            return new AnswerTimes(
                    InTime.ANSWERED.in(counts),
                    InTime.ANSWERED_LATER.in(counts),
                    InTime.SILENT.in(counts),
                    InTime.TIME_LEFT.in(counts),
                    InTime.UNPROMISED.in(counts),
                    InTime.UNRECEIVED.in(counts),
                    InTime.CHANNEL_UNKNOWN.in(counts));
        }
    };

    /** Answered, or past the promised day: those of which it is known how they stand. */
    public long counted() {
        return inTime + late + silent;
    }

    /** Those of which it is not known by which day they were to be answered. */
    public long unknown() {
        return unpromised + unreceived + channelUnknown;
    }

    /** The share of {@link #counted} that was answered in time, in percent with one decimal; absent where none counts. */
    public Optional<BigDecimal> share() {
        return counted() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(inTime * HUNDRED)
                        .divide(BigDecimal.valueOf(counted()), 1, RoundingMode.HALF_UP));
    }
}
