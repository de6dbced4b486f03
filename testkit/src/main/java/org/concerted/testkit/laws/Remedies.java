package org.concerted.testkit.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.concerted.core.ConcertedException;
import org.concerted.core.Ref;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Change;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Remedy;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.Edit;
import org.concerted.core.dossier.Edits;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Rating;

/** Laws 6 and 7: what a remedy does and does not do. */
public final class Remedies {
    /** Beyond so many edits, only parts that lack one of them are tried. */
    private static final int ALL_PARTS = 10;

    private Remedies() {}

    /**
     * Checks every remedy of a finding: it can be applied, it clears the finding, no part of it is enough, it newly
     * breaches nothing that it may not, it takes no actor away, rates none, and makes nobody give a commitment.
     *
     * @param around other assessments that hold the finding's document, in which it may breach nothing either
     * @param untouchable the rules that no remedy may newly breach, by id
     * @throws AssertionError that says what a remedy does instead
     */
    public static <D> void check(
            Assessment<D> assessment,
            Finding found,
            ImmutableList<Assessment<D>> around,
            Predicate<String> untouchable) {
        for (Remedy<D> remedy : assessment.remedies(found)) {
            String name = found.rule() + " about " + found.subject() + ": the remedy \"" + remedy.words() + "\"";
            entitled(assessment, remedy, name);
            Assessment<D> after = applied(assessment, remedy.change(), name);
            decent(assessment, remedy, name);
            clears(found, after, name);
            parts(remedy.change()).forEach(part -> insufficient(assessment, found, part, name));
            breachesNothing(assessment, after, untouchable, name);
            around.forEach(other -> breachesNothing(other, applied(other, remedy.change(), name), untouchable, name));
        }
    }

    private static <D> void entitled(Assessment<D> assessment, Remedy<D> remedy, String name) {
        for (Kind<D, ?> kind : assessment.domain().kinds()) {
            if (kind.id().equals(remedy.by().kind())
                    && assessment
                                    .domain()
                                    .index(assessment.document(), assessment.asOf())
                                    .subjects(kind)
                                    .find(remedy.by().id())
                            >= 0) {
                return;
            }
        }
        throw new AssertionError(name + " is for " + remedy.by() + ", which is not in the document");
    }

    private static <D> Assessment<D> applied(Assessment<D> assessment, Change<D> change, String name) {
        try {
            return assessment.after(change);
        } catch (ConcertedException e) {
            throw new AssertionError(name + " cannot be applied: " + e.getMessage(), e);
        }
    }

    private static <D> void clears(Finding found, Assessment<D> after, String name) {
        Optional<Finding> left = after.explain(found.rule(), found.subject());
        if (left.isEmpty()) {
            throw new AssertionError(name + " takes the subject away, or the rule fails after it: " + after.failures());
        }
        if (left.get().verdict().code() != Verdict.Code.UPHELD) {
            throw new AssertionError(
                    name + " leaves the verdict at " + left.get().verdict() + ", expected upheld\n  "
                            + left.get().evidence());
        }
    }

    private static <D> void insufficient(Assessment<D> assessment, Finding found, Change<D> part, String name) {
        boolean enough;
        try {
            enough = assessment
                    .after(part)
                    .explain(found.rule(), found.subject())
                    .filter(left -> left.verdict().code() == Verdict.Code.UPHELD)
                    .isPresent();
        } catch (ConcertedException e) {
            enough = false;
        }
        if (enough) {
            throw new AssertionError(name + " does more than it needs: this part of it is enough: " + part);
        }
    }

    /** The proper parts of a change that has several; the empty one included. */
    @SuppressWarnings("unchecked") // edits are changes of initiatives, and of nothing else
    private static <D> List<Change<D>> parts(Change<D> change) {
        List<Change<D>> parts = new ArrayList<>();
        if (change instanceof Edits edits) {
            int count = edits.edits().size();
            ImmutableSet<Integer> places = ImmutableSet.copyOf(
                    java.util.stream.IntStream.range(0, count).boxed().toList());
            Iterable<Set<Integer>> chosen =
                    count <= ALL_PARTS ? Sets.powerSet(places) : Sets.combinations(places, count - 1);
            for (Set<Integer> some : chosen) {
                if (some.size() < count) {
                    parts.add((Change<D>) (Change<?>) new Edits(
                            some.stream().sorted().map(edits.edits()::get).collect(ImmutableList.toImmutableList())));
                }
            }
        }
        return parts;
    }

    private static <D> void breachesNothing(
            Assessment<D> before, Assessment<D> after, Predicate<String> untouchable, String name) {
        Set<Finding.Key> fresh = Sets.difference(breached(after, untouchable), breached(before, untouchable))
                .immutableCopy();
        if (!fresh.isEmpty()) {
            throw new AssertionError(name + " newly breaches " + fresh);
        }
    }

    private static <D> Set<Finding.Key> breached(Assessment<D> assessment, Predicate<String> rules) {
        return assessment.findings().stream()
                .filter(finding -> finding.verdict().code() == Verdict.Code.BREACHED && rules.test(finding.rule()))
                .map(Finding::key)
                .collect(Collectors.toSet());
    }

    /** A remedy takes no actor away, replaces and rates none, and makes nobody give a commitment. */
    private static <D> void decent(Assessment<D> assessment, Remedy<D> remedy, String name) {
        if (!(remedy.change() instanceof Edits edits && assessment.document() instanceof Initiative before)) {
            return;
        }
        for (Edit edit : edits.edits()) {
            if (edit instanceof Edit.Remove remove && remove.ref().kind().equals(Actor.TYPE.kind())) {
                throw new AssertionError(name + " takes " + remove.ref() + " away");
            }
            if (edit instanceof Edit.Put<?> put && put.type().equals(Rating.TYPE)) {
                throw new AssertionError(name + " rates an actor: " + put.noun());
            }
        }
        Set<Ref> bound =
                Sets.difference(given(edits.applyTo(before)), given(before)).immutableCopy();
        if (!bound.isEmpty()) {
            throw new AssertionError(name + " makes someone give " + bound + "; only an actor binds itself");
        }
    }

    private static Set<Ref> given(Initiative initiative) {
        return initiative.commitments().stream()
                .filter(commitment -> commitment.provenance().binds())
                .map(commitment -> Commitment.TYPE.ref(commitment.id()))
                .collect(Collectors.toSet());
    }
}
