package org.concerted.coordination.autonomy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.conditional.Known;
import org.concerted.coordination.data.Parts;
import org.concerted.core.Ref;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Reservation;
import org.concerted.core.model.Span;

/** What actors reserved for themselves, by what the reservations cover and its parts. */
final class Reserved implements Measure<Initiative, ImmutableSetMultimap<Ref, Reserved.By>> {
    static final Reserved MEASURE = new Reserved();
    private static final Kind<Initiative, ? extends NounDossier<Reservation>> KIND = Kinds.nouns(Reservation.TYPE);

    private Reserved() {}

    @Override
    public String id() {
        return "autonomy.reserved";
    }

    @Override
    public ImmutableSet<Kind<Initiative, ?>> looksAt() {
        return ImmutableSet.<Kind<Initiative, ?>>builder()
                .add(KIND)
                .addAll(Parts.KINDS)
                .build();
    }

    @Override
    public ImmutableSetMultimap<Ref, By> compute(Scope<Initiative> scope) {
        Subjects<? extends NounDossier<Reservation>> reservations = scope.subjects(KIND);
        ImmutableSetMultimap.Builder<Ref, By> result = ImmutableSetMultimap.builder();
        Parts parts = Parts.of(scope::subjects);
        for (int i = 0; i < reservations.size(); i++) {
            if (reservations.present(i)) {
                Reservation reservation = reservations.dossier(i).noun();
                By by = new By(reservation.actor(), reservation.period());
                parts.with(reservation.covers()).forEach(covered -> result.put(covered, by));
            }
        }
        return result.build();
    }

    /**
     * Whoever reserved something.
     *
     * @param actor the actor
     * @param period when it holds, where that is said
     */
    record By(Id<Actor> actor, Optional<Span> period) {
        /** Whether it holds on a day; without a period it may have begun later or ended. */
        Known on(Optional<LocalDate> day) {
            if (period.isEmpty() || day.isEmpty()) {
                return Known.UNKNOWN;
            }
            return period.get().contains(day.get()) ? Known.YES : Known.NO;
        }
    }
}
