package org.concerted.coordination.autonomy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.model.Acceptance;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the actions that an actor accepted and the commitments that it gave take over a period, in hundredths of an hour:
 * at least, and at most. Hours are spread evenly over the days of what they are for (ours). An action and its parts, an
 * action and the commitment to it, are counted once.
 */
final class Load {
    private final LocalDate from;
    private final LocalDate to;
    private final Set<Open> open = EnumSet.noneOf(Open.class);
    private final Map<Id<Action>, Piece> own = new HashMap<>();
    private final Map<Id<Action>, List<Piece>> parts = new HashMap<>();
    private long elsewhere;
    private long possible;

    /** What may still change the load. */
    enum Open {
        OWNER,
        ACCEPTANCE,
        STATE,
        PERIOD,
        HOURS,
        PARTS,
        COMMITMENT
    }

    private Load(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** The load of an actor over a period. */
    static Load of(ActorDossier actor, boolean everyActionOwned, LocalDate from, LocalDate to) {
        Load load = new Load(from, to);
        List<Action> actions = actor.actions();
        for (int i = 0; i < actions.size(); i++) {
            load.add(actions.get(i));
        }
        List<Commitment> commitments = actor.commitments();
        boolean all = actor.complete(Commitment.TYPE);
        for (int i = 0; i < commitments.size(); i++) {
            load.add(commitments.get(i), all, actor);
        }
        if (!everyActionOwned || !actor.complete(Action.TYPE)) {
            load.open.add(Open.OWNER);
        }
        if (!all) {
            load.open.add(Open.COMMITMENT);
        }
        return load;
    }

    private void add(Action action) {
        Piece piece = new Piece();
        own.put(action.id(), piece);
        piece.part = action.partOf().isPresent();
        if (piece.part) {
            parts.computeIfAbsent(action.partOf().get(), id -> new ArrayList<>())
                    .add(piece);
        }
        if (out(action)) {
            return;
        }
        long hours = hundredths(action.effort()) + hundredths(action.coordination());
        Share share = share(action.period());
        if (share.none()) {
            return;
        }
        boolean accepted = action.acceptance().isPresent();
        boolean going = action.state().isPresent();
        if (!accepted) {
            open.add(Open.ACCEPTANCE);
        }
        if (!going) {
            open.add(Open.STATE);
        }
        if (!share.known()) {
            open.add(Open.PERIOD);
        }
        if (action.effort().isEmpty() || action.coordination().isEmpty()) {
            open.add(Open.HOURS);
        }
        long most = share.of(hours);
        if (piece.part) {
            open.add(Open.PARTS);
        }
        piece.mostEffort = most;
        if (accepted && going && share.known()) {
            piece.effort = most;
            piece.sure = action.effort().isPresent() && action.coordination().isPresent();
        }
    }

    /** Declined or given up: not its own, or no longer. */
    private static boolean out(Action action) {
        return action.acceptance().isPresent() && action.acceptance().get() != Acceptance.ACCEPTED
                || action.state().isPresent() && action.state().get() == ActionState.DROPPED;
    }

    private void add(Commitment commitment, boolean allOnRecord, ActorDossier actor) {
        if (!commitment.provenance().binds() || commitment.withdrawn().isPresent()) {
            return;
        }
        Share share = share(commitment.period());
        if (share.none()) {
            return;
        }
        if (commitment.hours().isEmpty() || commitment.condition().isPresent() || !share.known()) {
            open.add(Open.COMMITMENT);
        }
        long hours = share.of(hundredths(commitment.hours()));
        @Nullable
        Piece piece =
                commitment.action().isPresent() ? own.get(commitment.action().get()) : null;
        if (piece == null) {
            possible += hours;
        } else {
            piece.mostCommitted += hours;
        }
        if (!allOnRecord || commitment.condition().isPresent() || !share.known()) {
            return;
        }
        if (piece != null) {
            piece.committed += hours;
        } else if (commitment.action().flatMap(actor::carrierOf).isPresent()) {
            elsewhere += hours;
        } else {
            open.add(Open.COMMITMENT);
        }
    }

    /** The share of a period that falls into this one. */
    private Share share(Optional<Span> span) {
        if (span.isEmpty()) {
            return Share.UNKNOWN;
        }
        Optional<LocalDate> start = span.get().start();
        Optional<LocalDate> end = span.get().end();
        if (start.isPresent() && start.get().isAfter(to)
                || end.isPresent() && end.get().isBefore(from)) {
            return Share.NONE;
        }
        if (start.isEmpty() || end.isEmpty()) {
            return Share.UNKNOWN;
        }
        if (!start.get().isBefore(from) && !end.get().isAfter(to)) {
            return Share.WHOLE;
        }
        LocalDate first = start.get().isBefore(from) ? from : start.get();
        LocalDate last = end.get().isAfter(to) ? to : end.get();
        return new Share(days(first, last), days(start.get(), end.get()));
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static long hundredths(Optional<Hours> hours) {
        return hours.isPresent() ? hours.get().hundredths() : 0;
    }

    /** What it takes at least. The more is known of whose an action is, the more it is. */
    Hours least() {
        long whole = elsewhere;
        long apart = 0;
        for (Map.Entry<Id<Action>, Piece> each : own.entrySet()) {
            if (!each.getValue().part) {
                whole += Math.max(each.getValue().value(), inParts(each.getKey()));
            }
        }
        for (Id<Action> each : parts.keySet()) {
            apart = Math.max(apart, inParts(each));
        }
        return new Hours(Math.max(whole, apart));
    }

    private long inParts(Id<Action> whole) {
        long sum = 0;
        for (Piece part : parts.getOrDefault(whole, List.of())) {
            sum += part.value();
        }
        return sum;
    }

    /** What it takes at most, as long as nothing that is open is without bound. */
    Optional<Hours> most() {
        if (open.contains(Open.OWNER) || open.contains(Open.HOURS) || open.contains(Open.COMMITMENT)) {
            return Optional.empty();
        }
        long most = possible;
        for (Piece piece : own.values()) {
            most += Math.max(piece.mostEffort, piece.mostCommitted);
        }
        return Optional.of(new Hours(most));
    }

    /** What may still change it. */
    Set<Open> open() {
        return open;
    }

    /** What one action surely takes, all of it known and no commitment to it; absent otherwise. */
    Optional<Hours> sure(Id<Action> action) {
        return Optional.ofNullable(own.get(action))
                .filter(piece -> piece.sure && !piece.part && piece.committed == 0 && inParts(action) == 0)
                .map(piece -> new Hours(piece.effort));
    }

    /** The days of a period that fall into another, of all its days. */
    private record Share(long days, long all) {
        static final Share NONE = new Share(0, 1);
        static final Share WHOLE = new Share(1, 1);
        static final Share UNKNOWN = new Share(0, 0);

        boolean known() {
            return all > 0;
        }

        boolean none() {
            return known() && days == 0;
        }

        /** That share of an amount, rounded down; all of it where the share is unknown. */
        long of(long amount) {
            return days == all ? amount : amount / all * days + amount % all * days / all;
        }
    }

    /** What one action takes. */
    private static final class Piece {
        private boolean part;
        private long effort;
        private long mostEffort;
        private long committed;
        private long mostCommitted;
        private boolean sure;

        long value() {
            return Math.max(effort, committed);
        }
    }
}
