package org.concerted.testkit.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concerted.core.Ref;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Change;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Index;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Step;
import org.concerted.core.assess.Subjects;
import org.concerted.testkit.vary.Story;

/** How far the effect of a change goes. */
final class Locality {
    private Locality() {}

    /**
     * What is checked at each change.
     *
     * @param <D> the document
     */
    @FunctionalInterface
    interface Check<D> {
        void at(Assessment<D> before, Step<D> step, Assessment<D> after);
    }

    static <D> void walk(Engine<D> engine, Story<D> story, Check<D> check) {
        Index<D> index = engine.domain().index(story.document(), story.asOf());
        Assessment<D> now = engine.assess(story.document(), story.asOf());
        for (Change<D> change : story.changes()) {
            Step<D> step = engine.domain().after(index, change);
            Assessment<D> after = now.after(change);
            check.at(now, step, after);
            index = step.after();
            now = after;
        }
    }

    /** No subject is observed unless it was touched or a measure that its rule declares changed; nor any measure computed. */
    static <D> void frugal(Assessment<D> before, Step<D> step, Assessment<D> after) {
        Map<Measure<D, ?>, Boolean> changed = changed(before, after);
        for (Kind<D, ?> kind : after.domain().kinds()) {
            int observed = after.work().observations().getOrDefault(kind.id(), 0);
            boolean reached = rules(after)
                    .filter(rule -> rule.kind().id().equals(kind.id()))
                    .anyMatch(rule -> rule.reads().stream().anyMatch(changed::get));
            int touched = after.domain().kinds().stream()
                    .filter(each -> each.id().equals(kind.id()))
                    .mapToInt(each -> step.touched(each).length())
                    .max()
                    .orElse(0);
            if (!reached && observed > touched) {
                throw new AssertionError(observed + " subjects of kind " + kind + " were observed, although " + touched
                        + " were touched and no declared measure changed");
            }
        }
        Set<String> computed = new HashSet<>(after.work().measures());
        if (computed.size() < after.work().measures().size()) {
            throw new AssertionError(
                    "a measure was computed twice: " + after.work().measures());
        }
        for (Measure<D, ?> measure : changed.keySet()) {
            boolean reached = measure.looksAt().stream()
                            .anyMatch(kind -> !step.touched(kind).isEmpty())
                    || measure.reads().stream().anyMatch(changed::get);
            if (computed.contains(measure.id()) != reached) {
                throw new AssertionError("the measure " + measure.id() + (reached ? " was not" : " was")
                        + " computed again, although what it looks at " + (reached ? "changed" : "did not change"));
            }
        }
    }

    /** What was not touched, and is not reached by a changed measure, has the finding that it had. */
    static <D> void local(Assessment<D> before, Step<D> step, Assessment<D> after) {
        Map<Measure<D, ?>, Boolean> changed = changed(before, after);
        rules(after).forEach(rule -> {
            if (rule.reads().stream().noneMatch(changed::get)) {
                for (Ref ref : untouched(step, rule.kind())) {
                    Optional<Finding> was = before.explain(rule.info().id(), ref);
                    Optional<Finding> is = after.explain(rule.info().id(), ref);
                    if (!was.equals(is)) {
                        throw new AssertionError(rule.info().id() + " about " + ref
                                + " changed, although nothing that it looks at did\n  was " + was + "\n  is  " + is);
                    }
                }
            }
        });
    }

    private static <D> ImmutableList<Ref> untouched(Step<D> step, Kind<D, ?> kind) {
        Subjects<?> subjects = step.before().subjects(kind);
        ImmutableIntArray touched = step.touched(kind);
        ImmutableList.Builder<Ref> result = ImmutableList.builder();
        for (int ordinal = 0; ordinal < subjects.size(); ordinal++) {
            if (subjects.present(ordinal) && !touched.contains(ordinal)) {
                result.add(new Ref(kind.id(), subjects.id(ordinal)));
            }
        }
        return result.build();
    }

    private static <D> java.util.stream.Stream<Rule<D, ?, ?>> rules(Assessment<D> assessment) {
        return assessment.rules().entries().stream()
                .filter(RuleSet.Entry::enabled)
                .map(RuleSet.Entry::rule);
    }

    /** Every measure that some rule reads, directly or not, and whether its value changed. */
    private static <D> Map<Measure<D, ?>, Boolean> changed(Assessment<D> before, Assessment<D> after) {
        Map<Measure<D, ?>, Boolean> result = new HashMap<>();
        Values<D> was = new Values<>(before);
        Values<D> is = new Values<>(after);
        rules(after).forEach(rule -> rule.reads().forEach(measure -> changed(measure, was, is, result)));
        return result;
    }

    private static <D> void changed(
            Measure<D, ?> measure, Values<D> was, Values<D> is, Map<Measure<D, ?>, Boolean> result) {
        if (!result.containsKey(measure)) {
            result.put(measure, !was.of(measure).equals(is.of(measure)));
            measure.reads().forEach(read -> changed(read, was, is, result));
        }
    }

    /** What measures say in an assessment, or why they failed; all failures are asked for once, since telling them costs. */
    private static final class Values<D> {
        private final Assessment<D> assessment;
        private final Map<String, Set<String>> failures = new HashMap<>();

        Values(Assessment<D> assessment) {
            this.assessment = assessment;
            assessment
                    .failures()
                    .forEach(failure -> failures.computeIfAbsent(failure.source(), s -> new TreeSet<>())
                            .add(failure.cause()));
        }

        Object of(Measure<D, ?> measure) {
            Set<String> failed = failures.get(measure.id());
            return failed == null ? assessment.measure(measure) : failed;
        }
    }
}
