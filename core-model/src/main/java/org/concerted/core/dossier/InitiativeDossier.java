package org.concerted.core.dossier;

import java.time.LocalDate;
import org.concerted.core.Ref;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.NounType;

/**
 * The initiative itself: its header. What concerns its lists is a measure's affair, so that a rule about the whole costs
 * no more than the measures it declares.
 */
public final class InitiativeDossier {
    private final InitiativeIndex index;

    InitiativeDossier(InitiativeIndex index) {
        this.index = index;
    }

    /** The header; its lists are not to be read here. */
    public Initiative header() {
        return index.header;
    }

    /** The initiative, by kind and id. */
    public Ref ref() {
        return new Ref(Kinds.INITIATIVE.id(), index.header.id());
    }

    /** What the author says of a list. */
    public Completeness completeness(NounType<?> list) {
        return index.completeness(list);
    }

    /** Whether a list is declared complete. */
    public boolean complete(NounType<?> list) {
        return completeness(list) == Completeness.COMPLETE;
    }

    /** The day of the assessment. */
    public LocalDate asOf() {
        return index.asOf();
    }
}
