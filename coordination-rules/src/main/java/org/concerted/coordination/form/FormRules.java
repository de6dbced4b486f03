package org.concerted.coordination.form;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about the form of an initiative. */
public final class FormRules {
    private FormRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(NotCollectiveImpact.STANDARD, Severity.MINOR),
                new Enlisted<>(new PublishedScales(), Severity.MINOR));
    }
}
