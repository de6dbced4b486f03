package org.concerted.coordination;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.core.assess.Wording;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Initiative;

/** Puts one rule of the pack to one subject, for tests. */
public final class Asked {
    /** The day of every test. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static final RuleSet<Initiative> RULES = RuleSet.of(ImmutableList.of(new CoordinationPack()));

    private Asked() {}

    /** The answer about the initiative itself. */
    public static Finding whole(String rule, Initiative initiative) {
        return finding(rule, "initiative:" + initiative.id(), initiative);
    }

    /** The answer about a subject. */
    public static Finding finding(String rule, String subject, Initiative initiative) {
        return Assessor.with(only(rule))
                .assess(initiative, TODAY)
                .explain(rule, Ref.parse(subject))
                .orElseThrow();
    }

    /** The verdict about the initiative itself. */
    public static Verdict.Code verdict(String rule, Initiative initiative) {
        return whole(rule, initiative).verdict().code();
    }

    /** What the table reads of a finding to discuss. */
    public static String read(String rule, Initiative initiative, Language language) {
        Snapshot snapshot = Assessor.with(only(rule))
                .view(initiative, TODAY, Audience.TABLE)
                .snapshot();
        Wording words = Wording.of(RULES, snapshot, language);
        return words.observation(snapshot.findings().get(0));
    }

    /** The same, with every no-break space as a plain one. */
    public static String readPlainly(String rule, Initiative initiative, Language language) {
        return read(rule, initiative, language)
                .replace('\u00a0', ' ')
                .replace('“', '"')
                .replace('”', '"');
    }

    /** One rule of the pack. */
    public static RuleSet<Initiative> only(String rule) {
        Rule<Initiative, ?, ?> found = RULES.get(rule).rule();
        return RuleSet.of(found);
    }
}
