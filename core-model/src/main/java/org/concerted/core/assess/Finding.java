package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;
import org.concerted.core.Ref;

/**
 * What one rule answers about one subject (« constat »), with what it saw. Two findings are about the same thing when
 * rule and subject are the same, whatever the numbers.
 *
 * @param rule the rule's id
 * @param subject the subject
 * @param verdict the answer
 * @param severity what the rule set makes of it
 * @param evidence what the rule saw
 */
public record Finding(String rule, Ref subject, Verdict verdict, Severity severity, Evidence evidence) {
    /** Rule and subject, without numbers. */
    public Key key() {
        return new Key(rule, subject);
    }

    /** The data that would settle it; empty unless undetermined. */
    public ImmutableList<Datum> missing() {
        return verdict.missing();
    }

    /**
     * What makes two findings the same.
     *
     * @param rule the rule's id
     * @param subject the subject
     */
    public record Key(String rule, Ref subject) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byRule = rule.compareTo(other.rule);
            return byRule != 0 ? byRule : subject.compareTo(other.subject);
        }
    }
}
