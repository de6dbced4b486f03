package org.concerted.feedback.exchanges;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Structure;

/**
 * Who carries the backbone according to the structures.
 *
 * @param backbones those that carry it or carried it
 * @param recorded whether every structure says who does
 */
record Upper(ImmutableSet<Id<Actor>> backbones, boolean recorded) {
    /** The backbones of an initiative. */
    static final Measure<Initiative, Upper> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "exchanges.upper";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.nouns(Structure.TYPE));
        }

        @Override
        public Upper compute(Scope<Initiative> scope) {
            Subjects<? extends NounDossier<Structure>> structures = scope.subjects(Kinds.nouns(Structure.TYPE));
            ImmutableSet.Builder<Id<Actor>> backbones = ImmutableSet.builder();
            boolean recorded = true;
            for (int i = 0; i < structures.size(); i++) {
                if (structures.present(i)) {
                    Structure structure = structures.dossier(i).noun();
                    backbones.addAll(structure.backbones());
                    recorded &= !structure.backbones().isEmpty();
                }
            }
            return new Upper(backbones.build(), recorded);
        }
    };

    /** Whether an actor carries the backbone or funds; absent when that is not known. */
    Optional<Boolean> has(Actor actor) {
        if (supports(actor) || funds(actor)) {
            return Optional.of(true);
        }
        return recorded && !actor.roles().isEmpty() ? Optional.of(false) : Optional.empty();
    }

    /** Whether an actor is known to carry the backbone. */
    boolean supports(Actor actor) {
        return actor.roles().contains(ActorRole.BACKBONE) || backbones.contains(actor.id());
    }

    /** Whether an actor is known to fund. */
    static boolean funds(Actor actor) {
        return actor.roles().contains(ActorRole.FUNDER);
    }
}
