package org.concerted.serialization.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.core.model.CollectiveImpactCondition;

/**
 * The form of an initiative and the maturity of its five conditions, as a snapshot tells them. The rules that answer are
 * known by their ids and the names of their evidence; where none answers, what it says is undetermined.
 */
final class Shape {
    static final String UNDETERMINED = "undetermined";

    private static final String FORM = "form.not-collective-impact";
    private static final String CONDITIONS = "conditions.";

    private static final ImmutableList<String> CONDITION_WORDS = Arrays.stream(CollectiveImpactCondition.values())
            .map(condition -> Ascii.toLowerCase(condition.name()).replace('_', '-'))
            .collect(ImmutableList.toImmutableList());

    /** By rule, then by subject; the five conditions in the order in which they are published. */
    static final Comparator<Finding> IN_ORDER =
            Comparator.comparing(Shape::place).thenComparing(Finding::key);

    private Shape() {}

    private static String place(Finding finding) {
        int condition = CONDITION_WORDS.indexOf(condition(finding));
        return condition < 0 ? finding.rule() : CONDITIONS + condition;
    }

    static String form(Snapshot snapshot) {
        return snapshot.whole().stream()
                .filter(finding -> finding.rule().equals(FORM))
                .flatMap(finding -> finding.evidence().findWord("form").stream())
                .findFirst()
                .orElse(UNDETERMINED);
    }

    static ImmutableList<Finding> conditions(Snapshot snapshot) {
        return snapshot.whole().stream()
                .filter(finding -> CONDITION_WORDS.contains(condition(finding)))
                .sorted(IN_ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    static String condition(Finding finding) {
        return finding.rule().startsWith(CONDITIONS) ? finding.rule().substring(CONDITIONS.length()) : "";
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
