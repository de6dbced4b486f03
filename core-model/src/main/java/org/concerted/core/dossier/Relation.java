package org.concerted.core.dossier;

import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;

/**
 * One attribute of one type of noun, seen from its targets: which actions have this actor as owner.
 *
 * @param <M> the noun that points
 */
final class Relation<M extends Noun<M>> {
    private static final int REFERENCE_BITS = 5;

    final NounType<M> source;
    final int sourceSlot;
    final int reference;
    /** Stands for it in integers. */
    final int number;

    private Relation(NounType<M> source, int reference) {
        this.source = source;
        this.sourceSlot = NounTypes.slot(source);
        this.reference = reference;
        this.number = number(sourceSlot, reference);
    }

    /** The number of the relation from nouns of a type by one of their references. */
    static int number(int sourceSlot, int reference) {
        return sourceSlot << REFERENCE_BITS | reference;
    }

    /** The type of the nouns from which a relation of a number comes. */
    static int sourceSlot(int number) {
        return number >>> REFERENCE_BITS;
    }

    /** The reference of these nouns by which a relation of a number comes. */
    static int reference(int number) {
        return number & (1 << REFERENCE_BITS) - 1;
    }

    static <M extends Noun<M>> Relation<M> of(NounType<M> source, String attribute) {
        for (int r = 0; r < source.references().size(); r++) {
            if (source.references().get(r).attribute().equals(attribute)) {
                return new Relation<>(source, r);
            }
        }
        throw new IllegalArgumentException(source + " has no reference " + attribute);
    }
}
