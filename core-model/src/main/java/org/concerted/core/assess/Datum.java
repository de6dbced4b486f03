package org.concerted.core.assess;

import org.concerted.core.Text;

/**
 * Something that is not known and would settle a verdict.
 *
 * @param id a stable name, {@code noun.attribute}
 * @param what what it is, to stand after "is missing": in lower case, without a full stop
 * @param effort what it takes to get it
 */
public record Datum(String id, Text what, Effort effort) implements Comparable<Datum> {
    @Override
    public int compareTo(Datum other) {
        return id.compareTo(other.id);
    }

    /** What it takes to get a datum. Getting data is coordination too. An ordering of ours. */
    public enum Effort {
        /** It is written somewhere and only has to be copied. */
        LOOK_UP(Text.of("déjà écrit quelque part : à reporter", "already written somewhere: to copy over")),
        /** One person or organisation can answer it. */
        ASK_ONE(Text.of("une question à poser à un organisme", "one question for one organisation")),
        /** Each organisation has to answer it. */
        ASK_EACH(Text.of("une question à poser à chaque organisme", "one question for each organisation")),
        /** It has to be measured. */
        MEASURE(Text.of("une mesure à organiser", "a measurement to organise"));

        private final Text meaning;

        Effort(Text meaning) {
            this.meaning = meaning;
        }

        /** The effort in words. */
        public Text meaning() {
            return meaning;
        }
    }
}
