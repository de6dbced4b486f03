package org.concerted.serialization.report;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;

/**
 * The form of an initiative and the maturity of its five conditions, as a snapshot tells them. The rules that answer are
 * known by their ids and the names of their evidence; where none answers, what it says is undetermined.
 */
final class Shape {
    static final String UNDETERMINED = "undetermined";

    private static final String FORM = "form.not-collective-impact";
    private static final String CONDITIONS = "conditions.";

    private Shape() {}

    static String form(Snapshot snapshot) {
        return snapshot.whole().stream()
                .filter(finding -> finding.rule().equals(FORM))
                .flatMap(finding -> finding.evidence().findWord("form").stream())
                .findFirst()
                .orElse(UNDETERMINED);
    }

    static ImmutableList<Finding> conditions(Snapshot snapshot) {
        return snapshot.whole().stream()
                .filter(finding -> finding.rule().startsWith(CONDITIONS))
                .collect(ImmutableList.toImmutableList());
    }

    static String condition(Finding finding) {
        return finding.rule().substring(CONDITIONS.length());
    }

    /** Whether a finding says something of the whole that holds; of the form and the conditions, a part is something. */
    static boolean established(Finding finding) {
        boolean staged = finding.rule().equals(FORM) || finding.rule().startsWith(CONDITIONS);
        return finding.verdict().code() == Verdict.Code.UPHELD
                || finding.verdict().code() == Verdict.Code.UNDETERMINED
                        && staged
                        && !finding.evidence().many("there").isEmpty();
    }
}
