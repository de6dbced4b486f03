package org.concerted.feedback.openness;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concerted.core.Ref;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Voice;
import org.concerted.feedback.base.Present;

/**
 * What is said in front of others and what is said in confidence, of the same things, by the whole group together. Counts
 * of what was said in confidence are for showing only from as many as hide each. It cannot tell whether several voices are
 * several people, nor whether they said the same.
 *
 * @param subjects by what they are about
 * @param unsaid those of which it is not known what they are about
 */
public record Voices(ImmutableSortedMap<Ref, Said> subjects, Said unsaid) {
    private static final Said NOTHING = new Said(0, 0, 0);

    /** The voices of an initiative. */
    public static final Measure<Initiative, Voices> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "openness.voices";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.EXCHANGE);
        }

        @Override
        public Voices compute(Scope<Initiative> scope) {
            Map<Ref, Said> subjects = new TreeMap<>();
            Said[] unsaid = {NOTHING};
            Present.each(scope, Exchange.TYPE, exchange -> {
                Said said = said(exchange.voice());
                exchange.about()
                        .ifPresentOrElse(
                                about -> subjects.merge(about, said, Said::plus),
                                () -> unsaid[0] = unsaid[0].plus(said));
            });
            return new Voices(ImmutableSortedMap.copyOf(subjects), unsaid[0]);
        }

        private Said said(Optional<Voice> voice) {
            return voice.isEmpty()
                    ? new Said(0, 0, 1)
                    : voice.get() == Voice.PUBLIC ? new Said(1, 0, 0) : new Said(0, 1, 0);
        }
    };

    /** All subjects together. */
    public Said all() {
        return subjects.values().stream().reduce(unsaid, Said::plus);
    }

    /**
     * How many things were spoken of in confidence, so many times or more, and never in front of others.
     *
     * @param least the least number of pieces of feedback that hides each
     */
    public long confidedOnly(long least) {
        return unsaid.open() + unsaid.untold() > 0
                ? 0
                : subjects.values().stream()
                        .filter(said -> said.confided() >= least && said.open() + said.untold() == 0)
                        .count();
    }

    /** Whether that may be so of something, by what is known. */
    public boolean mayBeConfidedOnly(long least) {
        long free = unsaid.confided() + unsaid.untold();
        return free >= least
                || subjects.values().stream()
                        .anyMatch(said -> said.open() == 0 && said.confided() + said.untold() + free >= least);
    }

    /**
     * How often something was spoken of.
     *
     * @param open in front of others
     * @param confided in confidence
     * @param untold of which that is not known
     */
    public record Said(long open, long confided, long untold) {
        private Said plus(Said other) {
            return new Said(open + other.open, confided + other.confided, untold + other.untold);
        }
    }
}
