package org.concerted.coordination.commitments;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import org.concerted.coordination.conditional.CommitmentPicture;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Step;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.CommitmentDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Initiative;

/**
 * How many commitments given on a condition start by themselves, would hold if all moved together, and lie in the gap
 * between the two: counts, from the least and the greatest fixed point of the conditions. After Granovetter 1978, Threshold
 * Models of Collective Behavior.
 */
final class Together implements Measure<Initiative, Together.Counts> {
    static final Together MEASURE = new Together();

    private Together() {}

    @Override
    public String id() {
        return "commitments.together";
    }

    @Override
    public ImmutableSet<Kind<Initiative, ?>> looksAt() {
        return ImmutableSet.of(Kinds.COMMITMENT);
    }

    @Override
    public Counts compute(Scope<Initiative> scope) {
        Subjects<CommitmentDossier> commitments = scope.subjects(Kinds.COMMITMENT);
        return anyWaits(commitments)
                ? Counts.of(CommitmentPicture.of(commitments, scope.asOf(), false), commitments)
                : Counts.NOTHING;
    }

    /** Where nobody waits, only a commitment that does changes anything. */
    @Override
    public Counts update(Counts before, Step<Initiative> step, Scope<Initiative> scope) {
        if (!before.equals(Counts.NOTHING)) {
            return compute(scope);
        }
        ImmutableIntArray touched = step.touched(Kinds.COMMITMENT);
        Subjects<CommitmentDossier> commitments = scope.subjects(Kinds.COMMITMENT);
        for (int i = 0; i < touched.length(); i++) {
            int ordinal = touched.get(i);
            if (ordinal < commitments.size() && commitments.present(ordinal) && waits(commitments.dossier(ordinal))) {
                return compute(scope);
            }
        }
        return before;
    }

    private static boolean anyWaits(Subjects<CommitmentDossier> commitments) {
        for (int i = 0; i < commitments.size(); i++) {
            if (commitments.present(i) && waits(commitments.dossier(i))) {
                return true;
            }
        }
        return false;
    }

    /** Given on a condition, and neither kept nor withdrawn. */
    private static boolean waits(CommitmentDossier dossier) {
        Commitment commitment = dossier.noun();
        return commitment.condition().isPresent()
                && Pledges.stands(commitment, dossier.asOf())
                && commitment.kept().isEmpty();
    }

    /**
     * Commitments given on a condition, neither kept nor withdrawn.
     *
     * @param waiting how many there are
     * @param starting how many of them start by themselves, whatever is unknown
     * @param gap how many of them hold if all move together and do not start by themselves, whatever is unknown
     * @param open how many more may lie in the gap
     */
    record Counts(int waiting, int starting, int gap, int open) {
        static final Counts NOTHING = new Counts(0, 0, 0, 0);

        static Counts of(CommitmentPicture picture, Subjects<CommitmentDossier> commitments) {
            int waiting = 0;
            int starting = 0;
            int gap = 0;
            int open = 0;
            for (int i = 0; i < commitments.size(); i++) {
                if (commitments.present(i) && waits(commitments.dossier(i))) {
                    Commitment commitment = commitments.dossier(i).noun();
                    waiting++;
                    switch (picture.gap(commitment.id())) {
                        case YES -> gap++;
                        case UNKNOWN -> open++;
                        case NO -> starting += picture.starts(commitment.id()) ? 1 : 0;
                    }
                }
            }
            return new Counts(waiting, starting, gap, open);
        }
    }
}
