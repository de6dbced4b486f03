package org.concerted.core.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concerted.core.Concerted;
import org.concerted.core.Ref;
import org.concerted.core.Text;

/** Turns a view into a plain value. */
final class Snapshots {
    private Snapshots() {}

    static <D> Snapshot of(View<D> view, Asked asked) {
        Assessment<D> assessment = view.assessment();
        Assessment.Told told = assessment.told(asked);
        return of(
                view,
                told.findings().stream().filter(view::tells).collect(toImmutableList()),
                whole(assessment, document(assessment), asked),
                assessment.coverage().stream()
                        .filter(covered -> view.tellsAll(covered.rule()))
                        .collect(toImmutableList()),
                told.failures(),
                asked);
    }

    /** One finding alone, whatever its verdict. */
    static <D> Snapshot of(View<D> view, Finding finding) {
        return of(
                view,
                ImmutableList.of(finding),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                Asked.of(Cancellation.NEVER));
    }

    private static <D> Snapshot of(
            View<D> view,
            ImmutableList<Finding> findings,
            ImmutableList<Finding> whole,
            ImmutableList<Coverage> coverage,
            ImmutableList<Failure> known,
            Asked asked) {
        Assessment<D> assessment = view.assessment();
        ImmutableList.Builder<Failure> failures =
                ImmutableList.<Failure>builder().addAll(known);
        ImmutableMap.Builder<Finding.Key, ImmutableList<Snapshot.Note>> remedies = ImmutableMap.builder();
        TreeMap<Ref, Text> names = new TreeMap<>();
        Ref document = document(assessment);
        name(assessment, document, names);
        whole.forEach(finding -> names(assessment, finding, names));
        for (Finding finding : findings) {
            asked.checkpoint();
            names(assessment, finding, names);
            ImmutableList<Remedy<D>> found = remedies(assessment, finding, failures);
            if (!found.isEmpty()) {
                found.forEach(remedy -> name(assessment, remedy.by(), names));
                remedies.put(
                        finding.key(),
                        found.stream()
                                .map(r -> new Snapshot.Note(r.by(), r.words()))
                                .collect(toImmutableList()));
            }
        }
        asked.checkpoint();
        return Snapshot.builder()
                .library(Concerted.VERSION)
                .domain(assessment.domain().id())
                .document(document)
                .audience(view.audience())
                .asOf(assessment.asOf())
                .documentDigest(assessment.domain().digest(assessment.document()))
                .leastRespondents(assessment.domain().leastRespondents(assessment.document()))
                .subjects(assessment.subjects())
                .rulesDigest(assessment.rules().digest())
                .findings(findings)
                .whole(whole)
                .remedies(remedies.buildOrThrow())
                .coverage(coverage)
                .failures(failures.build())
                .names(names)
                .build();
    }

    /** The remedies of a finding; a rule that fails to find some has failed and hides nothing else. */
    private static <D> ImmutableList<Remedy<D>> remedies(
            Assessment<D> assessment, Finding finding, ImmutableList.Builder<Failure> failures) {
        try {
            return assessment.remedies(finding);
        } catch (Throwable e) {
            failures.add(new Failure(finding.rule(), Optional.of(finding.subject()), Failure.describe(e)));
            return ImmutableList.of();
        }
    }

    private static <D> ImmutableList<Finding> whole(Assessment<D> assessment, Ref document, Asked asked) {
        return assessment.rules().entries().stream()
                .filter(RuleSet.Entry::enabled)
                .peek(entry -> asked.checkpoint())
                .flatMap(entry -> entry.rule().kind().id().equals(document.kind())
                        ? assessment.explain(entry.rule().info().id(), document).stream()
                        : entry.rule().info().statesFacts() ? facts(assessment, entry.rule(), asked) : Stream.empty())
                .collect(toImmutableList());
    }

    private static <D> Stream<Finding> facts(Assessment<D> assessment, Rule<D, ?, ?> rule, Asked asked) {
        Subjects<?> subjects = assessment.subjects(rule.kind());
        return IntStream.range(0, subjects.size())
                .filter(subjects::present)
                .mapToObj(ordinal -> new Ref(rule.kind().id(), subjects.id(ordinal)))
                .sorted()
                .peek(subject -> asked.checkpoint())
                .flatMap(subject -> assessment.explain(rule.info().id(), subject).stream())
                .filter(finding -> finding.verdict().code() != Verdict.Code.NOT_APPLICABLE);
    }

    private static <D> void names(Assessment<D> assessment, Finding finding, TreeMap<Ref, Text> names) {
        name(assessment, finding.subject(), names);
        finding.evidence().values().values().forEach(value -> names(assessment, value, names));
    }

    private static <D> Ref document(Assessment<D> assessment) {
        Kind<D, ?> first = assessment.domain().kinds().get(0);
        return new Ref(first.id(), assessment.subjects(first).id(0));
    }

    private static <D> void names(Assessment<D> assessment, Value value, TreeMap<Ref, Text> names) {
        if (value instanceof Value.Subject subject) {
            name(assessment, subject.ref(), names);
        } else if (value instanceof Value.Many many) {
            many.values().forEach(each -> names(assessment, each, names));
        }
    }

    private static <D> void name(Assessment<D> assessment, Ref ref, TreeMap<Ref, Text> names) {
        names.computeIfAbsent(ref, assessment::name);
    }
}
