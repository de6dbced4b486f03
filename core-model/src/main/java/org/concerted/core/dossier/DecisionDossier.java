package org.concerted.core.dossier;

import java.util.List;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Option;

/** Everything about one decision. */
public final class DecisionDossier extends NounDossier<Decision> {
    private static final Relation<Commitment> ACCEPTING = Relation.of(Commitment.TYPE, "accepts");

    private static final Relation<Option> OPTIONS = Relation.of(Option.TYPE, "decision");

    static final Shows SHOWS = Shows.pointing(ACCEPTING, OPTIONS);

    DecisionDossier(InitiativeIndex index, int ordinal) {
        super(index, Decision.TYPE, ordinal);
    }

    /** The commitments that accept it. */
    public List<Commitment> accepting() {
        return pointing(ACCEPTING);
    }

    /** The ways of making it. */
    public List<Option> options() {
        return pointing(OPTIONS);
    }
}
