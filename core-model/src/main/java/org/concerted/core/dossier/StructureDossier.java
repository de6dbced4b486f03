package org.concerted.core.dossier;

import com.google.common.primitives.ImmutableIntArray;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Structure;

/** Everything about one structure. */
public final class StructureDossier extends NounDossier<Structure> {
    StructureDossier(InitiativeIndex index, int ordinal) {
        super(index, Structure.TYPE, ordinal);
    }

    /** The ordinals, among actors, of those that carry the backbone. */
    public ImmutableIntArray backboneOrdinals() {
        Rows<Actor> actors = index.rows(Actor.TYPE);
        ImmutableIntArray.Builder ordinals = ImmutableIntArray.builder();
        for (Id<Actor> backbone : noun().backbones()) {
            int ordinal = actors.find(backbone.value());
            if (ordinal >= 0) {
                ordinals.add(ordinal);
            }
        }
        return ordinals.build();
    }
}
