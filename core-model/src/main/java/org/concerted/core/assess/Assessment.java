package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set found in a document as it was known on a day. Immutable. Findings are worded and ordered on demand.
 *
 * @param <D> the document
 */
public final class Assessment<D> {
    private final Plan<D> plan;
    private final Index<D> index;
    private final MeasureValues<D> values;
    private final Outcomes[] outcomes;
    private final Work work;

    Assessment(Plan<D> plan, Index<D> index, MeasureValues<D> values, Outcomes[] outcomes, Work work) {
        this.plan = plan;
        this.index = index;
        this.values = values;
        this.outcomes = outcomes;
        this.work = work;
    }

    /** The document, made on demand where it came from a change. */
    public D document() {
        return index.document();
    }

    /** The document as it was known on the day of the assessment: what is told to people is made from it. */
    public D known() {
        return index.known();
    }

    /** The day as of which it was assessed. */
    public LocalDate asOf() {
        return index.asOf();
    }

    /** The rules that were applied. */
    public RuleSet<D> rules() {
        return plan.rules;
    }

    /** The subjects that rules looked at. */
    ImmutableSortedSet<Ref> subjects() {
        ImmutableSortedSet.Builder<Ref> refs = ImmutableSortedSet.naturalOrder();
        for (Kind<D, ?> kind : plan.byKind.keySet()) {
            Subjects<?> subjects = index.subjects(kind);
            for (int ordinal = 0; ordinal < subjects.size(); ordinal++) {
                if (subjects.present(ordinal)) {
                    refs.add(ref(kind, ordinal));
                }
            }
        }
        return refs.build();
    }

    /** The domain of the document. */
    public Domain<D> domain() {
        return plan.domain;
    }

    /** What was computed, this time. */
    public Work work() {
        return work;
    }

    /**
     * The value of a measure. One that no applied rule reads is computed now, each time it is asked for.
     *
     * @throws ConcertedException if the measure fails, or measures read one another in a circle
     */
    public <V> V measure(Measure<D, V> measure) {
        return measure(measure, Cancellation.NEVER);
    }

    /**
     * The same, unless asked to stop.
     *
     * @throws CancelledException if asked to stop
     * @throws ConcertedException if the measure fails, or measures read one another in a circle
     */
    public <V> V measure(Measure<D, V> measure, Cancellation cancellation) {
        Asked asked = Asked.of(cancellation);
        asked.checkpoint();
        try {
            return plan.slots.containsKey(measure)
                    ? values.get("assessment", ImmutableSet.of(measure), measure)
                    : now(measure, asked);
        } catch (MeasureValues.MeasureFailedException e) {
            throw failed(measure, e.getMessage());
        }
    }

    private <V> V now(Measure<D, V> measure, Asked asked) {
        Measured<D> declared = new Measured<>() {
            @Override
            public <W> W get(Measure<D, W> other) {
                if (!measure.reads().contains(other)) {
                    throw new IllegalArgumentException(measure.id() + " does not declare that it reads " + other.id());
                }
                return Assessment.this.measure(other, asked);
            }
        };
        try {
            return measure.compute(new MeasureScope<>(measure, index, declared, asked));
        } catch (CancelledException e) {
            if (asked.requested()) {
                throw e;
            }
            throw failed(measure, Failure.describe(e));
        } catch (ConcertedException e) {
            throw e;
        } catch (Throwable e) {
            throw failed(measure, Failure.describe(e));
        }
    }

    private static ConcertedException failed(Measure<?, ?> measure, @Nullable String why) {
        return ConcertedException.at(
                measure.id(),
                String.valueOf(why),
                Text.of("une mesure qui n'a pas échoué", "a measure that did not fail"));
    }

    /** How many findings have this answer. */
    public int count(Verdict.Code code) {
        int sum = 0;
        for (Outcomes ofRule : outcomes) {
            sum += ofRule.count(code);
        }
        return sum;
    }

    /** What is there to discuss and what the data cannot settle, by rule, then by subject. */
    public ImmutableList<Finding> findings() {
        return told(Asked.of(Cancellation.NEVER)).findings();
    }

    /** How many subjects each rule looked at. */
    public ImmutableList<Coverage> coverage() {
        return plan.entries.stream()
                .map(e -> {
                    Outcomes found = outcomes[e.slot()];
                    return new Coverage(
                            e.rule().info().id(),
                            found.count(Verdict.Code.UPHELD),
                            found.count(Verdict.Code.BREACHED),
                            found.count(Verdict.Code.UNDETERMINED),
                            found.count(Verdict.Code.NOT_APPLICABLE),
                            found.count(Verdict.Code.FAILED));
                })
                .collect(ImmutableList.toImmutableList());
    }

    /** The rules and measures that failed. */
    public ImmutableList<Failure> failures() {
        return told(Asked.of(Cancellation.NEVER)).failures();
    }

    /** Findings and failures, by rule, then by subject. A rule that cannot write what it saw has failed too. */
    Told told(Asked asked) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        ImmutableList.Builder<Failure> failures = ImmutableList.builder();
        for (int m = 0; m < plan.measures.size(); m++) {
            if (values.raw(m) instanceof MeasureValues.Fault fault) {
                failures.add(new Failure(plan.measures.get(m).id(), Optional.empty(), fault.cause()));
            }
        }
        for (Plan.Entry<D> entry : plan.entries) {
            List<Finding> found = new ArrayList<>();
            List<Failure> failed = new ArrayList<>();
            outcomes[entry.slot()].forEachNotable((outcome, ordinal) -> {
                asked.checkpoint();
                tell(entry, outcome, ordinal, found, failed);
            });
            found.sort(Comparator.comparing(Finding::subject));
            failed.sort(Comparator.comparing(f -> f.subject().orElseThrow()));
            findings.addAll(found);
            failures.addAll(failed);
        }
        return new Told(findings.build(), failures.build());
    }

    private void tell(
            Plan.Entry<D> entry, Outcome outcome, int ordinal, List<Finding> findings, List<Failure> failures) {
        Ref subject = ref(entry.rule().kind(), ordinal);
        if (outcome.code() == Verdict.Code.FAILED) {
            failures.add(new Failure(entry.rule().info().id(), Optional.of(subject), String.valueOf(outcome.seen())));
            return;
        }
        try {
            findings.add(finding(entry.rule(), entry.severity(), subject, Objects.requireNonNull(outcome.seen())));
        } catch (Throwable e) {
            failures.add(new Failure(entry.rule().info().id(), Optional.of(subject), Failure.describe(e)));
        }
    }

    /**
     * The answer of one rule about one subject, upheld ones included, with what it saw.
     *
     * @param rule id or alias
     * @return absent when there is no such subject, or the rule failed on it
     * @throws ConcertedException if no applied rule has this name
     */
    public Optional<Finding> explain(String rule, Ref subject) {
        Plan.Entry<D> entry = plan.entry(rule);
        return observed(entry, entry.rule(), subject);
    }

    /** Changes that would settle a finding, if it is still there; empty when none is known. */
    public ImmutableList<Remedy<D>> remedies(Finding finding) {
        return plan.find(finding.rule())
                .filter(e -> breached(e, finding.subject()))
                .map(e -> remedies(e.rule(), finding.subject()))
                .orElse(ImmutableList.of());
    }

    /** The assessment after a change: equal to assessing the changed document, at the cost of the change. */
    public Assessment<D> after(Change<D> change) {
        return after(change, Cancellation.NEVER);
    }

    /**
     * The assessment after a change, unless asked to stop.
     *
     * @throws CancelledException if asked to stop
     */
    public Assessment<D> after(Change<D> change, Cancellation cancellation) {
        return Evaluation.after(this, plan.domain.after(index, change), cancellation);
    }

    /** What an audience may see of the document: the assessment of what it may see. */
    public View<D> view(Audience audience) {
        return view(audience, Cancellation.NEVER);
    }

    /**
     * The same, unless asked to stop.
     *
     * @throws CancelledException if asked to stop
     */
    public View<D> view(Audience audience, Cancellation cancellation) {
        Asked asked = Asked.of(cancellation);
        asked.checkpoint();
        D whole = document();
        D seen = plan.domain.seenBy(whole, asOf(), audience);
        asked.checkpoint();
        return new View<>(
                audience, seen == whole ? this : Evaluation.full(plan, plan.domain.index(seen, asOf()), asked));
    }

    /** What to call a subject; its id where it is gone. */
    public Text name(Ref ref) {
        for (Kind<D, ?> kind : plan.domain.kinds()) {
            if (kind.id().equals(ref.kind())) {
                Subjects<?> subjects = index.subjects(kind);
                int ordinal = subjects.find(ref.id());
                if (ordinal >= 0) {
                    return subjects.name(ordinal);
                }
            }
        }
        return Text.same(ref.id());
    }

    <S> Subjects<S> subjects(Kind<D, S> kind) {
        return index.subjects(kind);
    }

    Plan<D> plan() {
        return plan;
    }

    MeasureValues<D> values() {
        return values;
    }

    Outcomes[] outcomes() {
        return outcomes;
    }

    private Ref ref(Kind<D, ?> kind, int ordinal) {
        return new Ref(kind.id(), index.subjects(kind).id(ordinal));
    }

    @SuppressWarnings("unchecked") // the rule itself saw it
    private <S, E> Finding finding(Rule<D, S, E> rule, Severity severity, Ref subject, Object seen) {
        Verdict verdict = Objects.requireNonNull(rule.decide((E) seen), "it decided null");
        Evidence evidence = Objects.requireNonNull(rule.write((E) seen), "it wrote null");
        return new Finding(rule.info().id(), subject, verdict, severity, evidence);
    }

    private <S, E> Optional<Finding> observed(Plan.Entry<D> entry, Rule<D, S, E> rule, Ref subject) {
        Outcome outcome = outcome(entry, subject);
        if (outcome == null || outcome.code() == Verdict.Code.FAILED) {
            return Optional.empty();
        }
        Subjects<S> subjects = index.subjects(rule.kind());
        E seen = rule.observe(
                subjects.dossier(subjects.find(subject.id())),
                values.declared(rule.info().id(), rule.reads()));
        try {
            return Optional.of(finding(rule, entry.severity(), subject, seen));
        } catch (Throwable e) {
            Failure.stopIfFatal(e);
            return Optional.empty();
        }
    }

    private <S, E> ImmutableList<Remedy<D>> remedies(Rule<D, S, E> rule, Ref subject) {
        Subjects<S> subjects = index.subjects(rule.kind());
        S dossier = subjects.dossier(subjects.find(subject.id()));
        E seen = rule.observe(dossier, values.declared(rule.info().id(), rule.reads()));
        return Objects.requireNonNull(rule.remedies(dossier, seen), "its remedies were null");
    }

    private boolean breached(Plan.Entry<D> entry, Ref subject) {
        Outcome outcome = outcome(entry, subject);
        return outcome != null && outcome.code() == Verdict.Code.BREACHED;
    }

    private @Nullable Outcome outcome(Plan.Entry<D> entry, Ref subject) {
        Kind<D, ?> kind = entry.rule().kind();
        int ordinal = subject.kind().equals(kind.id()) ? index.subjects(kind).find(subject.id()) : -1;
        return ordinal < 0 ? null : outcomes[entry.slot()].get(ordinal);
    }

    /** What is told of an assessment. */
    record Told(ImmutableList<Finding> findings, ImmutableList<Failure> failures) {}
}
