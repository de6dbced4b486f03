package org.concerted.coordination.conditional;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.primitives.ImmutableIntArray;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Step;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.CommitmentDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;

/**
 * Acceptances of decisions that were given on a condition: whether each starts by itself.
 *
 * @param starts by the commitment; those without a condition are left out
 * @param unknown on what unknown it hangs, where that is not known
 */
public record Accepted(
        ImmutableMap<Id<Commitment>, Known> starts, ImmutableSetMultimap<Id<Commitment>, Ground.Kind> unknown) {
    /** The measure. */
    public static final Measure<Initiative, Accepted> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "commitments.accepted";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.COMMITMENT);
        }

        @Override
        public Accepted compute(Scope<Initiative> scope) {
            Subjects<CommitmentDossier> commitments = scope.subjects(Kinds.COMMITMENT);
            ImmutableMap.Builder<Id<Commitment>, Known> starts = ImmutableMap.builder();
            ImmutableSetMultimap.Builder<Id<Commitment>, Ground.Kind> unknown = ImmutableSetMultimap.builder();
            CommitmentPicture picture = null;
            for (int i = 0; i < commitments.size(); i++) {
                if (conditional(commitments, i)) {
                    if (picture == null) {
                        picture = CommitmentPicture.of(commitments, scope.asOf(), false);
                    }
                    Id<Commitment> id = commitments.dossier(i).noun().id();
                    Known byItself = picture.startsByItself(id);
                    starts.put(id, byItself);
                    if (byItself == Known.UNKNOWN) {
                        picture.unknownToStart(id).forEach(ground -> unknown.put(id, ground.kind()));
                    }
                }
            }
            return new Accepted(starts.buildOrThrow(), unknown.build());
        }

        /** Where no acceptance waits, only one that does changes anything. */
        @Override
        public Accepted update(Accepted before, Step<Initiative> step, Scope<Initiative> scope) {
            ImmutableIntArray touched = step.touched(Kinds.COMMITMENT);
            Subjects<CommitmentDossier> commitments = scope.subjects(Kinds.COMMITMENT);
            boolean waits = !before.starts().isEmpty();
            for (int i = 0; i < touched.length() && !waits; i++) {
                waits = touched.get(i) < commitments.size() && conditional(commitments, touched.get(i));
            }
            return waits ? compute(scope) : before;
        }

        private boolean conditional(Subjects<CommitmentDossier> commitments, int i) {
            if (!commitments.present(i)) {
                return false;
            }
            Commitment commitment = commitments.dossier(i).noun();
            return commitment.accepts().isPresent() && commitment.condition().isPresent();
        }
    };

    /** Whether an acceptance stands: it has no condition, or starts by itself. */
    public Known stands(Commitment acceptance) {
        if (!acceptance.provenance().binds() || acceptance.withdrawn().isPresent()) {
            return Known.NO;
        }
        return acceptance.condition().isEmpty() ? Known.YES : starts.getOrDefault(acceptance.id(), Known.UNKNOWN);
    }
}
