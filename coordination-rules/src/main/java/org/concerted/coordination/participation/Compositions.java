package org.concerted.coordination.participation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
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
import org.concerted.core.model.Body;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Seat;

/**
 * Who sits in each body on a day; bodies without a seat on record are left out.
 *
 * @param bodies the bodies
 */
record Compositions(ImmutableSortedMap<Id<Body>, Composition> bodies) {
    static final Measure<Initiative, Compositions> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "participation.compositions";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.BODY, Kinds.SEAT);
        }

        @Override
        public Compositions compute(Scope<Initiative> scope) {
            Subjects<? extends NounDossier<Seat>> seats = scope.subjects(Kinds.SEAT);
            boolean all = false;
            for (int i = 0; i < seats.size() && !all; i++) {
                all = seats.present(i) && seats.dossier(i).complete(Seat.TYPE);
            }
            return of(nouns(scope.subjects(Kinds.BODY)), nouns(seats), all, scope.asOf());
        }
    };

    private static <N extends Noun<N>> List<N> nouns(Subjects<? extends NounDossier<N>> subjects) {
        List<N> found = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.present(i)) {
                found.add(subjects.dossier(i).noun());
            }
        }
        found.sort(Comparator.comparing(noun -> noun.id().value()));
        return found;
    }

    /**
     * Of these bodies and seats.
     *
     * @param allSeats whether all seats are on record
     */
    static Compositions of(Iterable<Body> bodies, Iterable<Seat> seats, boolean allSeats, LocalDate day) {
        ListMultimap<Id<Body>, Seat> byBody =
                MultimapBuilder.hashKeys().arrayListValues().build();
        for (Seat seat : seats) {
            if (seat.period().map(p -> p.contains(day)).orElse(true)) {
                byBody.put(seat.body(), seat);
            }
        }
        ImmutableSortedMap.Builder<Id<Body>, Composition> result = ImmutableSortedMap.naturalOrder();
        for (Body body : bodies) {
            List<Seat> held = byBody.get(body.id());
            if (!held.isEmpty() && body.period().map(p -> p.contains(day)).orElse(true)) {
                boolean complete =
                        allSeats && body.size().map(n -> n <= held.size()).orElse(true);
                result.put(body.id(), Composition.of(body, held, complete));
            }
        }
        return new Compositions(result.buildOrThrow());
    }

    /** Seats of citizens in a process: those that it says itself, or else those of its body. */
    Ladder.Share seats(ParticipationProcess process) {
        return Ladder.Share.of(process.citizenSeats(), process.seats())
                .or(body(process).map(Composition::seatShare).orElse(Ladder.Share.UNKNOWN));
    }

    /** The same of votes. */
    Ladder.Share votes(ParticipationProcess process) {
        return Ladder.Share.of(process.citizenVotes(), process.votes())
                .or(body(process).map(Composition::voteShare).orElse(Ladder.Share.UNKNOWN));
    }

    private Optional<Composition> body(ParticipationProcess process) {
        return process.body().flatMap(id -> Optional.ofNullable(bodies.get(id)));
    }
}
