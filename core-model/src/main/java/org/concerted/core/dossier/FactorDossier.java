package org.concerted.core.dossier;

import java.util.List;
import org.concerted.core.model.Factor;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Knowledge;
import org.concerted.core.model.Leverage;

/** Everything about one factor of an issue. */
public final class FactorDossier extends NounDossier<Factor> {
    private static final Relation<Influence> IN = Relation.of(Influence.TYPE, "target");
    private static final Relation<Leverage> LEVERAGES = Relation.of(Leverage.TYPE, "factor");
    private static final Relation<Knowledge> KNOWLEDGE = Relation.of(Knowledge.TYPE, "factor");

    static final Shows SHOWS = Shows.pointing(IN, LEVERAGES, KNOWLEDGE);

    FactorDossier(InitiativeIndex index, int ordinal) {
        super(index, Factor.TYPE, ordinal);
    }

    /** What weighs on it. */
    public List<Link> influencedBy() {
        return links(IN, false);
    }

    /** What actors can reach that bears on it. */
    public List<Leverage> leverages() {
        return pointing(LEVERAGES);
    }

    /** What actors know about it. */
    public List<Knowledge> knowledge() {
        return pointing(KNOWLEDGE);
    }
}
