package org.concerted.core.dossier;

import java.util.Arrays;
import org.concerted.core.internal.IntTrie;
import org.concerted.core.model.Handle;
import org.concerted.core.model.Targets;
import org.jspecify.annotations.Nullable;

/**
 * For the nouns of one type, those of another that point at them by one attribute: positions in one flat array, and what
 * has changed since. Immutable.
 */
final class Backs {
    static final Backs EMPTY = new Backs(new int[2], new int[0], IntTrie.empty());

    private final int[] starts;
    private final int[] sources;
    private final IntTrie<int[]> changed;

    private Backs(int[] starts, int[] sources, IntTrie<int[]> changed) {
        this.starts = starts;
        this.sources = sources;
        this.changed = changed;
    }

    /** Turns the targets of one attribute around, for the targets of one type; null where there is none. */
    static @Nullable Backs of(Targets targets, int nouns, int targetSlot, int targetCount) {
        // counted two places up, so that filling moves each start to where it belongs
        int[] starts = new int[targetCount + 2];
        int found = 0;
        int first = targets.start(0);
        int last = targets.end(nouns - 1);
        for (int place = first; place < last; place++) {
            int handle = targets.handle(place);
            if (handle >= 0 && Handle.slot(handle) == targetSlot) {
                starts[Handle.position(handle) + 2]++;
                found++;
            }
        }
        if (found == 0) {
            return null;
        }
        for (int i = 2; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] sources = new int[found];
        int noun = 0;
        for (int place = first; place < last; place++) {
            while (place >= targets.end(noun)) {
                noun++;
            }
            int handle = targets.handle(place);
            if (handle >= 0 && Handle.slot(handle) == targetSlot) {
                sources[starts[Handle.position(handle) + 1]++] = noun;
            }
        }
        return new Backs(starts, sources, IntTrie.empty());
    }

    int count(int target) {
        int[] later = changed.get(target);
        return later != null ? later.length : target + 2 < starts.length ? starts[target + 1] - starts[target] : 0;
    }

    /** The source at a place from 0 to the count excluded. */
    int source(int target, int place) {
        int[] later = changed.get(target);
        return later != null ? later[place] : sources[starts[target] + place];
    }

    private int[] all(int target) {
        int[] later = changed.get(target);
        if (later != null) {
            return later;
        }
        return target + 2 < starts.length
                ? Arrays.copyOfRange(sources, starts[target], starts[target + 1])
                : new int[0];
    }

    Backs plus(int target, int source) {
        int[] before = all(target);
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = source;
        return new Backs(starts, sources, changed.with(target, after));
    }

    Backs minus(int target, int source) {
        int[] before = all(target);
        int at = 0;
        while (before[at] != source) {
            at++;
        }
        int[] after = new int[before.length - 1];
        System.arraycopy(before, 0, after, 0, at);
        System.arraycopy(before, at + 1, after, at, after.length - at);
        return new Backs(starts, sources, changed.with(target, after));
    }
}
