package org.concerted.core.dossier;

import org.concerted.core.assess.Domain;
import org.concerted.core.assess.RulePack;
import org.concerted.core.model.Initiative;

/** A pack of rules about initiatives. */
public interface InitiativePack extends RulePack<Initiative> {
    @Override
    default Domain<Initiative> domain() {
        return InitiativeDomain.INSTANCE;
    }
}
