package org.concerted.coordination;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.InitiativePack;
import org.concerted.core.model.Initiative;

/** Packs of some rules, for tests. */
public final class Packs {
    private Packs() {}

    /** A rule set of these. */
    public static RuleSet<Initiative> of(ImmutableList<Enlisted<Initiative>> rules) {
        return RuleSet.of(ImmutableList.of(new InitiativePack() {
            @Override
            public String id() {
                return "some";
            }

            @Override
            public ImmutableList<Enlisted<Initiative>> rules() {
                return rules;
            }
        }));
    }
}
