package org.concerted.coordination;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Initiative;
import org.concerted.testkit.laws.InitiativeLaws;

/** The rules of this module keep the kernel's laws. */
class CoordinationProperties implements InitiativeLaws {
    private static final RuleSet<Initiative> RULES = RuleSet.of(ImmutableList.of(new CoordinationPack()));

    @Override
    public RuleSet<Initiative> rules() {
        return RULES;
    }
}
