package org.concerted.feedback.exchanges;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about feedback exchanges. */
public final class ExchangeRules {
    private ExchangeRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(new OpenPastDeadline(), Severity.MAJOR),
                new Enlisted<>(new LeftOpen(), Severity.MINOR),
                new Enlisted<>(new DeclinedWithoutReason(), Severity.MINOR),
                new Enlisted<>(AnsweredRate.STANDARD, Severity.MAJOR),
                new Enlisted<>(SeldomAnswers.STANDARD, Severity.MINOR),
                new Enlisted<>(new NoUpwardFeedback(), Severity.MINOR),
                new Enlisted<>(new RaisedAgain(), Severity.MINOR));
    }
}
