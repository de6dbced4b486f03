package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Step;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.CynefinDomain;
import org.concerted.core.model.FeatureEvidence;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Issue;
import org.concerted.core.model.ProblemKind;

/**
 * Which issues those around the table take for complex: by a feature of complexity that they saw, by the kind of problem
 * (FSG, after Westley, Zimmerman &amp; Patton 2006) or the Cynefin domain (Snowden &amp; Boone 2007) that they named. An
 * issue is missing where none says complex and not all is said.
 */
final class ComplexIssues implements Measure<Initiative, ImmutableMap<Id<Issue>, Boolean>> {
    static final ComplexIssues MEASURE = new ComplexIssues();

    private ComplexIssues() {}

    @Override
    public String id() {
        return "agenda.complex-issues";
    }

    @Override
    public ImmutableSet<Kind<Initiative, ?>> looksAt() {
        return ImmutableSet.of(Kinds.ISSUE);
    }

    @Override
    public ImmutableMap<Id<Issue>, Boolean> compute(Scope<Initiative> scope) {
        Subjects<NounDossier<Issue>> issues = scope.subjects(Kinds.ISSUE);
        ImmutableMap.Builder<Id<Issue>, Boolean> complex = ImmutableMap.builder();
        for (int i = 0; i < issues.size(); i++) {
            if (issues.present(i)) {
                Issue issue = issues.dossier(i).noun();
                complex(issue).ifPresent(yes -> complex.put(issue.id(), yes));
            }
        }
        return complex.buildOrThrow();
    }

    @Override
    public ImmutableMap<Id<Issue>, Boolean> update(
            ImmutableMap<Id<Issue>, Boolean> before, Step<Initiative> step, Scope<Initiative> scope) {
        return step.touched(Kinds.ISSUE).isEmpty() ? before : compute(scope);
    }

    private static Optional<Boolean> complex(Issue issue) {
        if (issue.features().values().stream().anyMatch(FeatureEvidence::shown)
                || issue.kind().filter(k -> k == ProblemKind.COMPLEX).isPresent()
                || issue.domain().filter(d -> d == CynefinDomain.COMPLEX).isPresent()) {
            return Optional.of(true);
        }
        return issue.kind().isPresent() && issue.domain().isPresent() ? Optional.of(false) : Optional.empty();
    }
}
