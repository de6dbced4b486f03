package org.concerted.core.dossier;

import java.util.Optional;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Exchange;

/** Everything about one feedback exchange. */
public final class ExchangeDossier extends NounDossier<Exchange> {
    private static final int GIVER = Relation.of(Exchange.TYPE, "giver").reference;
    private static final int RECEIVER = Relation.of(Exchange.TYPE, "receiver").reference;

    static final Shows SHOWS = Shows.targets(GIVER, RECEIVER);

    ExchangeDossier(InitiativeIndex index, int ordinal) {
        super(index, Exchange.TYPE, ordinal);
    }

    /** The actor that gave it; absent where citizens or unnamed people did. */
    public Optional<Actor> giver() {
        return target(Actor.TYPE, GIVER);
    }

    /** The actor that was asked to answer. */
    public Actor receiver() {
        return target(Actor.TYPE, RECEIVER).orElseThrow();
    }

    /** Whether all that followed it is said to be on record. */
    public boolean followed() {
        return complete(Exchange.TYPE) || header().followUpOnRecord().orElse(false);
    }

    /** The ordinal of the receiver among actors. */
    public int receiverOrdinal() {
        return targetOrdinal(RECEIVER);
    }
}
