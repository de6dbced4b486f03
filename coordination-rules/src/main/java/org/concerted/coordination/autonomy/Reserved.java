package org.concerted.coordination.autonomy;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.conditional.Known;
import org.concerted.core.Ref;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.dossier.ObjectiveDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Reservation;
import org.concerted.core.model.Span;
import org.concerted.core.model.Theme;

/** What actors reserved for themselves, by what the reservations cover and its parts. */
final class Reserved implements Measure<Initiative, ImmutableSetMultimap<Ref, Reserved.By>> {
    static final Reserved MEASURE = new Reserved();
    private static final Kind<Initiative, ? extends NounDossier<Reservation>> KIND = Kinds.nouns(Reservation.TYPE);

    private static final Kind<Initiative, ? extends NounDossier<Theme>> THEMES = Kinds.nouns(Theme.TYPE);

    private Reserved() {}

    @Override
    public String id() {
        return "autonomy.reserved";
    }

    @Override
    public ImmutableSet<Kind<Initiative, ?>> looksAt() {
        return ImmutableSet.of(KIND, THEMES, Kinds.OBJECTIVE);
    }

    @Override
    public ImmutableSetMultimap<Ref, By> compute(Scope<Initiative> scope) {
        Subjects<? extends NounDossier<Reservation>> reservations = scope.subjects(KIND);
        ImmutableSetMultimap.Builder<Ref, By> result = ImmutableSetMultimap.builder();
        ListMultimap<Ref, Ref> parts = parts(scope);
        for (int i = 0; i < reservations.size(); i++) {
            if (reservations.present(i)) {
                Reservation reservation = reservations.dossier(i).noun();
                for (Ref covered : reservation.covers()) {
                    By by = new By(reservation.actor(), reservation.period());
                    Deque<Ref> open = new ArrayDeque<>(List.of(covered));
                    while (!open.isEmpty()) {
                        Ref matter = open.remove();
                        result.put(matter, by);
                        open.addAll(parts.get(matter));
                    }
                }
            }
        }
        return result.build();
    }

    /** The parts of themes and objectives: whoever reserved the whole reserved them. */
    private static ListMultimap<Ref, Ref> parts(Scope<Initiative> scope) {
        ListMultimap<Ref, Ref> parts = ArrayListMultimap.create();
        Subjects<? extends NounDossier<Theme>> themes = scope.subjects(THEMES);
        for (int i = 0; i < themes.size(); i++) {
            if (themes.present(i)) {
                Theme theme = themes.dossier(i).noun();
                theme.parent().ifPresent(whole -> parts.put(Theme.TYPE.ref(whole), Theme.TYPE.ref(theme.id())));
            }
        }
        Subjects<ObjectiveDossier> objectives = scope.subjects(Kinds.OBJECTIVE);
        for (int i = 0; i < objectives.size(); i++) {
            if (objectives.present(i)) {
                Objective objective = objectives.dossier(i).noun();
                objective
                        .parent()
                        .ifPresent(whole -> parts.put(Objective.TYPE.ref(whole), Objective.TYPE.ref(objective.id())));
            }
        }
        return parts;
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
