package org.concerted.testkit.core;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concerted.core.Text;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Initiative;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Forgotten;

/** The domain of initiatives keeps the laws: one rule watches all that each dossier shows. */
class InitiativeDomainProperties implements InitiativeLaws {
    private static final RuleSet<Initiative> RULES = Watch.set(Watch.everything());

    @Override
    public RuleSet<Initiative> rules() {
        return RULES;
    }

    /** What these rules answer means nothing, so that ignorance cannot lessen it. */
    @Override
    public Arbitrary<Forgotten<Initiative>> forgettings() {
        Initiative initiative =
                Initiative.builder().id("i").name(Text.same("I")).build();
        return Arbitraries.just(new Forgotten<>(initiative, plan().asOf(), "nothing", initiative));
    }
}
