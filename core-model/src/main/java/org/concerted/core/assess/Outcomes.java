package org.concerted.core.assess;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;
import org.concerted.core.internal.IntTrie;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found on all subjects of its kind: one byte a subject, the evidence of those worth a word, and what has
 * changed since. Immutable.
 */
final class Outcomes {
    private static final Verdict.Code[] CODES = Verdict.Code.values();
    /** Stands for a subject that is not there; counted under no answer. */
    private static final byte NOBODY = (byte) CODES.length;

    /** Outcomes of which nothing but the answer is kept. */
    private static final Outcome[] PLAIN =
            Arrays.stream(CODES).map(code -> new Outcome(code, null)).toArray(Outcome[]::new);

    private final byte[] codes;
    private final int[] at;
    private final Object[] seen;
    private final IntTrie<Outcome> changed;
    private final int[] counts;

    private Outcomes(byte[] codes, int[] at, Object[] seen, IntTrie<Outcome> changed, int[] counts) {
        this.codes = codes;
        this.at = at;
        this.seen = seen;
        this.changed = changed;
        this.counts = counts;
    }

    int count(Verdict.Code code) {
        return counts[code.ordinal()];
    }

    /** The outcome of a subject, or null where there is no such subject. */
    @Nullable
    Outcome get(int ordinal) {
        Outcome later = changed.get(ordinal);
        if (later != null) {
            return later == Outcome.ABSENT ? null : later;
        }
        if (ordinal >= codes.length || codes[ordinal] == NOBODY) {
            return null;
        }
        int place = Arrays.binarySearch(at, ordinal);
        return new Outcome(CODES[codes[ordinal]], place < 0 ? null : seen[place]);
    }

    /** Hands over every subject that is breached, undetermined or failed, in no order that means anything. */
    void forEachNotable(ObjIntConsumer<Outcome> consumer) {
        for (int place = 0; place < at.length; place++) {
            if (changed.get(at[place]) == null) {
                consumer.accept(new Outcome(CODES[codes[at[place]]], seen[place]), at[place]);
            }
        }
        changed.forEach((outcome, ordinal) -> {
            if (notable(outcome.code())) {
                consumer.accept(outcome, ordinal);
            }
        });
    }

    static boolean notable(Verdict.Code code) {
        return code == Verdict.Code.BREACHED || code == Verdict.Code.UNDETERMINED || code == Verdict.Code.FAILED;
    }

    /** Collects outcomes in the order of ordinals. */
    static final class Builder {
        private final byte[] codes;
        private int[] at = new int[16];
        private Object[] seen = new Object[16];
        private int size;
        private final int[] counts = new int[CODES.length];

        Builder(int subjects) {
            codes = new byte[subjects];
            Arrays.fill(codes, NOBODY);
        }

        void add(int ordinal, Verdict.Code code, Object evidence) {
            codes[ordinal] = (byte) code.ordinal();
            counts[code.ordinal()]++;
            if (notable(code)) {
                if (size == at.length) {
                    int larger = Math.min(size + (size >> 1), codes.length);
                    at = Arrays.copyOf(at, Math.max(larger, size + 1));
                    seen = Arrays.copyOf(seen, at.length);
                }
                at[size] = ordinal;
                seen[size++] = evidence;
            }
        }

        Outcomes build() {
            return new Outcomes(codes, Arrays.copyOf(at, size), Arrays.copyOf(seen, size), IntTrie.empty(), counts);
        }
    }

    /** Collects the outcomes that a change made new. */
    static final class Editor {
        private final Outcomes before;
        private IntTrie<Outcome> changed;
        private final int[] counts;

        Editor(Outcomes before) {
            this.before = before;
            this.changed = before.changed;
            this.counts = before.counts.clone();
        }

        /** Keeps what stood there where it is the same, so that change stops here. */
        void put(int ordinal, Verdict.Code code, Object evidence) {
            Verdict.Code old = codeOf(ordinal);
            boolean notable = notable(code);
            if (code == old && (!notable || Failure.same(evidence, seenAt(ordinal)))) {
                return;
            }
            count(old, -1);
            count(code, 1);
            changed = changed.with(ordinal, notable ? new Outcome(code, evidence) : PLAIN[code.ordinal()]);
        }

        void remove(int ordinal) {
            Verdict.Code old = codeOf(ordinal);
            if (old != null) {
                count(old, -1);
                changed = changed.with(ordinal, Outcome.ABSENT);
            }
        }

        private void count(Verdict.@Nullable Code code, int by) {
            if (code != null) {
                counts[code.ordinal()] += by;
            }
        }

        private Verdict.@Nullable Code codeOf(int ordinal) {
            Outcome now = changed.get(ordinal);
            if (now != null) {
                return now == Outcome.ABSENT ? null : now.code();
            }
            return ordinal < before.codes.length && before.codes[ordinal] != NOBODY
                    ? CODES[before.codes[ordinal]]
                    : null;
        }

        private @Nullable Object seenAt(int ordinal) {
            Outcome now = changed.get(ordinal);
            if (now != null) {
                return now.seen();
            }
            int place = Arrays.binarySearch(before.at, ordinal);
            return place < 0 ? null : before.seen[place];
        }

        Outcomes build() {
            return changed == before.changed
                    ? before
                    : new Outcomes(before.codes, before.at, before.seen, changed, counts);
        }
    }
}
