package org.concerted.feedback.practice;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about practice changes. */
public final class PracticeRules {
    private PracticeRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(NoOwnChange.STANDARD, Severity.MAJOR),
                new Enlisted<>(ChangeNotKept.STANDARD, Severity.MINOR),
                new Enlisted<>(AsksOthersFirst.STANDARD, Severity.MINOR));
    }
}
