package org.concerted.core.dossier;

import java.util.BitSet;

/**
 * Which neighbours the dossiers of one type of noun show whole. Where another one changes, but for its glimpse, these
 * dossiers stay as they were and no rule has to look at them again. Immutable.
 */
final class Shows {
    static final Shows NOTHING = new Shows(new BitSet(), new BitSet());

    private final BitSet pointing;
    private final BitSet targets;

    private Shows(BitSet pointing, BitSet targets) {
        this.pointing = pointing;
        this.targets = targets;
    }

    /** Those that point at the noun by these relations. */
    static Shows pointing(Relation<?>... relations) {
        BitSet pointing = new BitSet();
        for (Relation<?> relation : relations) {
            pointing.set(relation.number);
        }
        return new Shows(pointing, new BitSet());
    }

    /** Those that the noun points at by these references of its own. */
    static Shows targets(int... references) {
        return NOTHING.andTargets(references);
    }

    /** As well as what this shows, those that the noun points at by these references of its own. */
    Shows andTargets(int... references) {
        BitSet more = (BitSet) targets.clone();
        for (int reference : references) {
            more.set(reference);
        }
        return new Shows(pointing, more);
    }

    /** Whether it shows those that point at the noun by a relation, given by its number. */
    boolean pointing(int relation) {
        return pointing.get(relation);
    }

    /** Whether it shows those that the noun points at by a reference of its own. */
    boolean target(int reference) {
        return targets.get(reference);
    }
}
