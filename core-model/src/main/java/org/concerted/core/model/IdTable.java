package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * Positions of nouns by id, in an open-addressed table of integers: a tenth of the memory of a map of strings. The ids
 * are kept beside it, since fetching them from the nouns would cost more than all the rest. Ids may come from anywhere,
 * chosen so that they collide: after a few steps they are searched in their order instead.
 */
final class IdTable<N extends Noun<N>> {
    private static final int STEPS = 32;

    private final String[] ids;
    private final int[] slots;

    /** A table of nouns in the order of their ids. */
    IdTable(ImmutableList<N> nouns) {
        this.ids = new String[nouns.size()];
        this.slots = new int[Integer.highestOneBit(Math.max(1, nouns.size())) * 4];
        Arrays.fill(slots, -1);
        for (int i = 0; i < ids.length; i++) {
            ids[i] = nouns.get(i).id().value();
            int slot = slotOf(ids[i]);
            if (slot >= 0 && slots[slot] < 0) {
                slots[slot] = i;
            }
        }
    }

    /** The position of a noun with this id, −1 where there is none. */
    int find(String id) {
        int slot = slotOf(id);
        return slot >= 0 ? slots[slot] : Math.max(-1, Arrays.binarySearch(ids, id));
    }

    /** Where an id is or would be; −1 where it took too many steps to find out. */
    private int slotOf(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
        for (int step = 0; step < STEPS; step++) {
            if (slots[slot] < 0 || ids[slots[slot]].equals(id)) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }
}
