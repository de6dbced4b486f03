package org.concerted.bench;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Severity;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.dossier.InitiativePack;
import org.concerted.core.model.Initiative;

/** The ten questions of the benchmark: the library's own rules, as they come. */
final class TenQuestions implements InitiativePack {
    private static final ImmutableList<String> RULES = ImmutableList.of(
            "autonomy.action-not-accepted",
            "autonomy.actor-overcommitted",
            "reinforcement.action-isolated",
            "reinforcement.actions-hinder",
            "exchanges.open-past-deadline",
            "exchanges.seldom-answers",
            "agenda.objective-without-indicator",
            "measurement.indicator-without-reading",
            "commitments.condition-unmet",
            "communication.actor-out-of-reach");

    private TenQuestions() {}

    static RuleSet<Initiative> ruleSet() {
        return RuleSet.of(ImmutableList.of(new TenQuestions()));
    }

    @Override
    public String id() {
        return "bench";
    }

    @Override
    public ImmutableList<Enlisted<Initiative>> rules() {
        RuleSet<Initiative> all = Assessor.standard().rules();
        return RULES.stream()
                .map(id -> new Enlisted<Initiative>(all.get(id).rule(), Severity.MAJOR))
                .collect(toImmutableList());
    }
}
