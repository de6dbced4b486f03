package org.concerted.testkit.laws;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concerted.core.Ref;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Index;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Subjects;
import org.concerted.core.assess.Verdict;
import org.concerted.testkit.vary.Forgotten;

/** What every rule answers about every subject, upheld answers included. */
final class Verdicts {
    private Verdicts() {}

    /** By rule and subject; absent where the rule failed. */
    static <D> Map<Finding.Key, Finding> of(Assessment<D> assessment) {
        Index<D> index = assessment.domain().index(assessment.document(), assessment.asOf());
        Map<Finding.Key, Finding> found = new TreeMap<>();
        for (RuleSet.Entry<D> entry : assessment.rules().entries()) {
            if (entry.enabled()) {
                Subjects<?> subjects = index.subjects(entry.rule().kind());
                for (int ordinal = 0; ordinal < subjects.size(); ordinal++) {
                    if (subjects.present(ordinal)) {
                        Ref ref = new Ref(entry.rule().kind().id(), subjects.id(ordinal));
                        assessment
                                .explain(entry.rule().info().id(), ref)
                                .ifPresent(finding -> found.put(finding.key(), finding));
                    }
                }
            }
        }
        return found;
    }

    static <D> void sameOrUndetermined(Engine<D> engine, Forgotten<D> pair) {
        if (pair.left().equals(pair.whole())) {
            return;
        }
        Map<Finding.Key, Finding> known = of(engine.assess(pair.whole(), pair.asOf()));
        Map<Finding.Key, Finding> left = of(engine.assess(pair.left(), pair.asOf()));
        known.forEach((key, before) -> {
            Finding after = Optional.ofNullable(left.get(key))
                    .orElseThrow(() -> new AssertionError(key + " failed once " + pair.what() + " was forgotten"));
            Verdict.Code code = after.verdict().code();
            if (code != Verdict.Code.UNDETERMINED && code != before.verdict().code()) {
                throw new AssertionError(key.rule() + " about " + key.subject() + " was "
                        + before.verdict().code() + " and is " + code + " once " + pair.what()
                        + " is forgotten; it should be the same or undetermined.\n  seen before "
                        + before.evidence() + "\n  seen after  " + after.evidence());
            }
        });
    }

    static <D> void decideAgain(Assessment<D> assessment) {
        of(assessment)
                .values()
                .forEach(finding ->
                        decideAgain(assessment.rules().get(finding.rule()).rule(), finding));
    }

    private static <D, S, E> void decideAgain(Rule<D, S, E> rule, Finding finding) {
        E seen = rule.read(finding.evidence());
        Verdict again = rule.decide(seen);
        Evidence written = rule.write(seen);
        if (!again.equals(finding.verdict()) || !written.equals(finding.evidence())) {
            throw new AssertionError(finding.rule() + " about " + finding.subject() + ": evidence read back decides to "
                    + again + " instead of " + finding.verdict() + "\n  evidence    " + finding.evidence()
                    + "\n  written again " + written);
        }
    }
}
