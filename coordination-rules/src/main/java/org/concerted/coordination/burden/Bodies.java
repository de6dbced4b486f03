package org.concerted.coordination.burden;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.BodyDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;

/**
 * The bodies on record.
 *
 * @param now how many there are on the day of the assessment; a body without a period is there
 * @param past where there is none now, how many have a period that ended before
 * @param until the last day of the latest of those
 */
record Bodies(long now, long past, Optional<LocalDate> until) {
    static final Measure<Initiative, Bodies> ON_RECORD = new Measure<>() {
        @Override
        public String id() {
            return "burden.bodies";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.BODY);
        }

        @Override
        public Bodies compute(Scope<Initiative> scope) {
            return of(scope.subjects(Kinds.BODY));
        }
    };

    private static Bodies of(Subjects<BodyDossier> bodies) {
        long now = 0;
        long past = 0;
        Optional<LocalDate> until = Optional.empty();
        for (int i = 0; i < bodies.size(); i++) {
            if (!bodies.present(i)) {
                continue;
            }
            BodyDossier body = bodies.dossier(i);
            Optional<LocalDate> end = body.noun().period().flatMap(Span::end);
            if (Load.lasts(body)) {
                now++;
            } else if (end.isPresent() && end.get().isBefore(body.asOf())) {
                past++;
                until = until.filter(day -> !day.isBefore(end.get())).or(() -> end);
            }
        }
        return now > 0 ? new Bodies(now, 0, Optional.empty()) : new Bodies(0, past, until);
    }
}
