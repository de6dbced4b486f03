package org.concerted.coordination.conditional;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What is known from outside.
 *
 * @param facts the nodes that are facts
 * @param unknown those of them of which it is not known whether they hold
 * @param no those of them that are known not to hold
 */
record Facts(BitSet facts, BitSet unknown, BitSet no) {
    boolean isFact(int node) {
        return facts.get(node);
    }

    boolean isUnknown(int node) {
        return unknown.get(node);
    }

    boolean anyUnknown() {
        return !unknown.isEmpty();
    }

    /** Collects facts. */
    static final class Builder {
        private final Ints nodes = new Ints();
        private final List<Known> known = new ArrayList<>();

        void add(int node, Known value) {
            nodes.add(node);
            known.add(value);
        }

        Facts build(int size) {
            Facts facts = new Facts(new BitSet(size), new BitSet(size), new BitSet(size));
            for (int i = 0; i < nodes.size; i++) {
                int node = nodes.array[i];
                facts.facts.set(node);
                facts.unknown.set(node, known.get(i) == Known.UNKNOWN);
                facts.no.set(node, known.get(i) == Known.NO);
            }
            return facts;
        }
    }
}
