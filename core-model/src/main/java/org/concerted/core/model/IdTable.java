package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * Positions of nouns by id, in an open-addressed table of integers: a tenth of the memory of a map of strings. The ids
 * are kept beside it, since fetching them from the nouns would cost more than all the rest.
 */
final class IdTable<N extends Noun<N>> {
    private final String[] ids;
    private final int[] slots;

    IdTable(ImmutableList<N> nouns) {
        this.ids = new String[nouns.size()];
        this.slots = new int[Integer.highestOneBit(Math.max(1, nouns.size())) * 4];
        Arrays.fill(slots, -1);
        for (int i = 0; i < ids.length; i++) {
            ids[i] = nouns.get(i).id().value();
            int slot = slotOf(ids[i]);
            if (slots[slot] < 0) {
                slots[slot] = i;
            }
        }
    }

    /** The position of the first noun with this id, or −1. */
    int find(String id) {
        return slots[slotOf(id)];
    }

    private int slotOf(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
        while (slots[slot] >= 0 && !ids[slots[slot]].equals(id)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
