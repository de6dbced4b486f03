package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;

/** What a rule answers about one subject. */
public sealed interface Verdict {
    /** Nothing to discuss (« réuni »). */
    Verdict UPHELD = new Upheld();
    /** Something to discuss (« à discuter »). */
    Verdict BREACHED = new Breached();
    /** The question does not arise for this subject. */
    Verdict NOT_APPLICABLE = new NotApplicable();

    /** Not settled by the data (« il manque »): names what would settle it. */
    static Verdict undetermined(Datum... missing) {
        return new Undetermined(ImmutableList.copyOf(missing));
    }

    /** Which of the four answers it is. */
    Code code();

    /** The data that would settle it; empty unless undetermined. */
    default ImmutableList<Datum> missing() {
        return ImmutableList.of();
    }

    /** The four answers, in the order in which they are counted, and failure. */
    enum Code {
        /** Nothing to discuss. */
        UPHELD,
        /** Something to discuss. */
        BREACHED,
        /** The data cannot settle it. */
        UNDETERMINED,
        /** The question does not arise. */
        NOT_APPLICABLE,
        /** The rule itself failed on this subject. */
        FAILED;

        /** The word in documents: {@code not-applicable}. */
        public String word() {
            return com.google.common.base.Ascii.toLowerCase(name()).replace('_', '-');
        }
    }

    /** Nothing to discuss. */
    record Upheld() implements Verdict {
        @Override
        public Code code() {
            return Code.UPHELD;
        }
    }

    /** Something to discuss. */
    record Breached() implements Verdict {
        @Override
        public Code code() {
            return Code.BREACHED;
        }
    }

    /** The question does not arise. */
    record NotApplicable() implements Verdict {
        @Override
        public Code code() {
            return Code.NOT_APPLICABLE;
        }
    }

    /**
     * The data cannot settle it.
     *
     * @param missing what would, at least one
     */
    record Undetermined(ImmutableList<Datum> missing) implements Verdict {
        /** Refuses an undetermined verdict that names nothing. */
        public Undetermined {
            if (missing.isEmpty()) {
                throw ConcertedException.at(
                        "missing", "[]", Text.of("la donnée qui trancherait", "the datum that would settle it"));
            }
        }

        @Override
        public Code code() {
            return Code.UNDETERMINED;
        }
    }
}
