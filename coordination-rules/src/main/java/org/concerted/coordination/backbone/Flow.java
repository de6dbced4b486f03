package org.concerted.coordination.backbone;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;

/**
 * One grant, as far as it says who holds how much.
 *
 * @param grant its id
 * @param giver who gives
 * @param recipient who receives
 * @param amount how much; absent where unknown
 * @param passedOn whether it passes on the money of another grant
 * @param heldForOthers whether the recipient holds it for others
 */
record Flow(
        Id<Grant> grant,
        Id<Actor> giver,
        Optional<Id<Actor>> recipient,
        Optional<Money> amount,
        boolean passedOn,
        Optional<Boolean> heldForOthers) {
    /** Every grant, in the order of ids. */
    static final Measure<Initiative, ImmutableList<Flow>> ALL = new Measure<>() {
        @Override
        public String id() {
            return "backbone.grants";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.nouns(Grant.TYPE));
        }

        @Override
        public ImmutableList<Flow> compute(Scope<Initiative> scope) {
            Subjects<? extends NounDossier<Grant>> grants = scope.subjects(Kinds.nouns(Grant.TYPE));
            List<Flow> flows = new ArrayList<>();
            for (int i = 0; i < grants.size(); i++) {
                if (grants.present(i)) {
                    flows.add(of(grants.dossier(i).noun()));
                }
                if ((i & 1023) == 0) {
                    scope.checkpoint();
                }
            }
            flows.sort(Comparator.comparing(Flow::grant));
            return ImmutableList.copyOf(flows);
        }
    };

    private static Flow of(Grant grant) {
        return new Flow(
                grant.id(), grant.giver(), grant.recipient(), grant.amount(), grant.passesOn(), grant.asFiduciary());
    }
}
