package org.concerted.coordination.landscape;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.concerted.core.Ref;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.ActionDossier;
import org.concerted.core.dossier.InfluenceDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Factor;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;

/**
 * What acts on factors: actions that were not given up, practice changes and the like, and the factors that these reach,
 * directly or through others. A cause that only weighs on another one acts on nothing.
 *
 * @param sure what is known to act
 * @param perhaps what acts if actions of unknown state were not given up
 */
record Acting(ImmutableSet<Ref> sure, ImmutableSet<Ref> perhaps) {
    static final Measure<Initiative, Acting> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "landscape.acting";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.ACTION, Kinds.INFLUENCE);
        }

        @Override
        public Acting compute(Scope<Initiative> scope) {
            return of(scope.subjects(Kinds.ACTION), scope.subjects(Kinds.INFLUENCE));
        }
    };

    static Acting of(Subjects<ActionDossier> actions, Subjects<InfluenceDossier> influences) {
        Set<Ref> dropped = new HashSet<>();
        Set<Ref> unsaid = new HashSet<>();
        for (int i = 0; i < actions.size(); i++) {
            if (actions.present(i)) {
                Action action = actions.dossier(i).noun();
                if (action.state().isEmpty()) {
                    unsaid.add(Action.TYPE.ref(action.id()));
                } else if (action.state().equals(Optional.of(ActionState.DROPPED))) {
                    dropped.add(Action.TYPE.ref(action.id()));
                }
            }
        }
        ListMultimap<Ref, Ref> targets = LinkedListMultimap.create();
        for (int i = 0; i < influences.size(); i++) {
            if (influences.present(i)) {
                Influence influence = influences.dossier(i).noun();
                targets.put(influence.source(), influence.target());
            }
        }
        ImmutableSet<Ref> possible = reached(targets, source -> !dropped.contains(source));
        ImmutableSet<Ref> sure = reached(targets, source -> !dropped.contains(source) && !unsaid.contains(source));
        return new Acting(sure, ImmutableSet.copyOf(Sets.difference(possible, sure)));
    }

    /** What acts by itself, and the factors that follow from it. */
    private static ImmutableSet<Ref> reached(ListMultimap<Ref, Ref> targets, Predicate<Ref> acts) {
        Set<Ref> found = new HashSet<>();
        Deque<Ref> open = new ArrayDeque<>();
        for (Ref source : targets.keySet()) {
            if (!isFactor(source) && acts.test(source) && found.add(source)) {
                open.add(source);
            }
        }
        while (!open.isEmpty()) {
            for (Ref target : targets.get(open.remove())) {
                if (isFactor(target) && found.add(target)) {
                    open.add(target);
                }
            }
        }
        return ImmutableSet.copyOf(found);
    }

    private static boolean isFactor(Ref ref) {
        return ref.kind().equals(Factor.TYPE.kind());
    }
}
