package org.concerted.feedback;

import com.google.common.collect.ImmutableList;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.core.assess.Wording;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Initiative;

/**
 * What one rule of the pack answers about one subject, and how it says so.
 *
 * @param finding the answer
 * @param french the answer in French
 * @param english the answer in English
 */
public record Asked(Finding finding, Wording french, Wording english) {
    /** Every rule of the pack. */
    public static final RuleSet<Initiative> RULES = RuleSet.of(ImmutableList.of(new FeedbackPack()));

    /** Asks a rule about a subject, and decides again from its evidence. */
    public static Asked about(String rule, Initiative initiative, String subject) {
        return about(RULES, rule, initiative, subject);
    }

    /** Asks a rule of a set. */
    public static Asked about(RuleSet<Initiative> rules, String rule, Initiative initiative, String subject) {
        int colon = subject.indexOf(':');
        Ref ref = new Ref(subject.substring(0, colon), subject.substring(colon + 1));
        Snapshot snapshot = Assessor.with(rules)
                .view(initiative, Village.TODAY, Audience.KEEPER)
                .explain(rule, ref)
                .orElseThrow(() -> new AssertionError(rule + " failed on " + subject));
        Finding finding = snapshot.findings().get(0);
        again(rules.get(rule).rule(), finding);
        return new Asked(finding, Wording.of(rules, snapshot, Language.FR), Wording.of(rules, snapshot, Language.EN));
    }

    private static <E> void again(Rule<Initiative, ?, E> rule, Finding finding) {
        E seen = rule.read(finding.evidence());
        if (!rule.decide(seen).equals(finding.verdict()) || !rule.write(seen).equals(finding.evidence())) {
            throw new AssertionError("the evidence of " + finding + " reads back as " + seen);
        }
    }

    /** Which answer it is. */
    public Verdict.Code code() {
        return finding.verdict().code();
    }

    /** The ids of what is missing. */
    public ImmutableList<String> missing() {
        return finding.missing().stream().map(Datum::id).collect(ImmutableList.toImmutableList());
    }

    /** What is observed, in one language. */
    public String observation(Language language) {
        return (language == Language.FR ? french : english).observation(finding);
    }
}
