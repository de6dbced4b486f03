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
    final NounType<M> source;
    final int sourceSlot;
    final int reference;

    private Relation(NounType<M> source, int reference) {
        this.source = source;
        this.sourceSlot = NounTypes.slot(source);
        this.reference = reference;
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
