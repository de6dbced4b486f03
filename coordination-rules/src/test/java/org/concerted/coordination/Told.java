package org.concerted.coordination;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.core.assess.Wording;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Initiative;

/** What an audience reads of the first finding to discuss of one rule, with plain spaces and quotes; for tests. */
public final class Told {
    private Told() {}

    /** The observation; absent where this audience is told none. */
    public static Optional<String> by(
            String rule,
            ImmutableList<Enlisted<Initiative>> pack,
            Initiative initiative,
            LocalDate day,
            Audience audience,
            Language language) {
        RuleSet<Initiative> rules = Packs.of(pack);
        Snapshot snapshot = Assessor.with(rules).view(initiative, day, audience).snapshot();
        return snapshot.findings().stream()
                .filter(finding ->
                        finding.rule().equals(rule) && finding.verdict().code() == Verdict.Code.BREACHED)
                .map(Wording.of(rules, snapshot, language)::observation)
                .map(text -> text.replace('\u00a0', ' ').replace('“', '"').replace('”', '"'))
                .findFirst();
    }
}
