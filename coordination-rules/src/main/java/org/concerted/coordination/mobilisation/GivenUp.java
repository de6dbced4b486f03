package org.concerted.coordination.mobilisation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.ActionDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;

/**
 * Actions that were given up.
 *
 * @param dropped those that are known to be
 * @param unsaid those that may be: their state is not on record
 */
record GivenUp(ImmutableSet<Id<Action>> dropped, ImmutableSet<Id<Action>> unsaid) {
    /** For where nothing is asked of obstacles. */
    static final GivenUp NONE = new GivenUp(ImmutableSet.of(), ImmutableSet.of());

    static final Measure<Initiative, GivenUp> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "mobilisation.given-up";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.ACTION);
        }

        @Override
        public GivenUp compute(Scope<Initiative> scope) {
            return of(scope.subjects(Kinds.ACTION));
        }
    };

    static GivenUp of(Subjects<ActionDossier> actions) {
        ImmutableSet.Builder<Id<Action>> dropped = ImmutableSet.builder();
        ImmutableSet.Builder<Id<Action>> unsaid = ImmutableSet.builder();
        for (int i = 0; i < actions.size(); i++) {
            if (actions.present(i)) {
                Action action = actions.dossier(i).noun();
                if (action.state().isEmpty()) {
                    unsaid.add(action.id());
                } else if (action.state().equals(Optional.of(ActionState.DROPPED))) {
                    dropped.add(action.id());
                }
            }
        }
        return new GivenUp(dropped.build(), unsaid.build());
    }

    /** Whether an action is known not to be given up. */
    boolean goesOn(Id<Action> action) {
        return !dropped.contains(action) && !unsaid.contains(action);
    }

    /** Whether an action is not known to be given up. */
    boolean mayGoOn(Id<Action> action) {
        return !dropped.contains(action);
    }
}
