package org.concerted.coordination.autonomy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.Map;
import org.concerted.coordination.conditional.Known;
import org.concerted.coordination.data.Parts;
import org.concerted.core.Ref;
import org.concerted.core.dossier.DecisionDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Id;
import org.concerted.core.model.Option;

/** Whose reservations a decision reaches: by what it is about, and by the option that it settles on. */
final class Touched {
    private final Map<Id<Actor>, Known> surely = new HashMap<>();
    private final Map<Id<Actor>, Known> perhaps = new HashMap<>();

    private Touched() {}

    static Touched by(DecisionDossier dossier, ImmutableSetMultimap<Ref, Reserved.By> reserved) {
        Touched result = new Touched();
        if (reserved.isEmpty()) {
            return result;
        }
        Decision decision = dossier.noun();
        ImmutableSet.Builder<Ref> sure = ImmutableSet.builder();
        ImmutableSet.Builder<Ref> open = ImmutableSet.builder();
        sure.add(dossier.ref()).addAll(decision.about());
        for (Option option : dossier.options()) {
            if (decision.chosen().isEmpty()) {
                open.addAll(Parts.of(option));
            } else if (decision.chosen().get().equals(option.id())) {
                sure.addAll(Parts.of(option));
            }
        }
        add(result.surely, sure.build(), reserved, decision);
        add(result.perhaps, open.build(), reserved, decision);
        return result;
    }

    private static void add(
            Map<Id<Actor>, Known> to,
            Iterable<Ref> matters,
            ImmutableSetMultimap<Ref, Reserved.By> reserved,
            Decision decision) {
        for (Ref matter : matters) {
            for (Reserved.By by : reserved.get(matter)) {
                to.merge(by.actor(), by.on(decision.date()), (a, b) -> a.compareTo(b) >= 0 ? a : b);
            }
        }
    }

    /** Whether a reservation of an actor is reached, whichever option is chosen. */
    Known surely(Id<Actor> actor) {
        return surely.getOrDefault(actor, Known.NO);
    }

    /** Whether one is reached by an option of which it is not known whether it is chosen. */
    Known perhaps(Id<Actor> actor) {
        return perhaps.getOrDefault(actor, Known.NO);
    }
}
