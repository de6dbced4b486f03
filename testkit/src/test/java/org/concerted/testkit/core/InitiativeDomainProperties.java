package org.concerted.testkit.core;

import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Initiative;
import org.concerted.testkit.laws.InitiativeLaws;

/** The domain of initiatives keeps the laws: one rule watches all that each dossier shows. */
class InitiativeDomainProperties implements InitiativeLaws {
    private static final RuleSet<Initiative> RULES = Watch.set(Watch.everything());

    @Override
    public RuleSet<Initiative> rules() {
        return RULES;
    }

    /** What these rules answer means nothing, so that ignorance cannot lessen it. */
    @Override
    public boolean forgets(String name) {
        return false;
    }
}
