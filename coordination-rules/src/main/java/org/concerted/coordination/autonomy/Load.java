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
            Commitment commitment = commitments.get(i);
            load.add(
                    commitment,
                    all,
                    commitment.action().flatMap(actor::carrierOf).isPresent());
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
        action.partOf()
                .ifPresent(whole ->
                        parts.computeIfAbsent(whole, id -> new ArrayList<>()).add(piece));
        if (out(action)) {
            return;
        }
        long hours = hundredths(action.effort()) + hundredths(action.coordination());
        Optional<Share> share = share(action.period());
        if (share.isPresent() && share.get().days() == 0) {
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
        if (share.isEmpty()) {
            open.add(Open.PERIOD);
        }
        if (action.effort().isEmpty() || action.coordination().isEmpty()) {
            open.add(Open.HOURS);
        }
        long most = share.map(s -> s.of(hours)).orElse(hours);
        if (piece.part) {
            open.add(Open.PARTS);
        }
        piece.mostEffort = most;
        if (accepted && going && share.isPresent()) {
            piece.effort = most;
            piece.sure = action.effort().isPresent() && action.coordination().isPresent();
        }
    }

    /** Declined or given up: not its own, or no longer. */
    private static boolean out(Action action) {
        return action.acceptance().filter(a -> a != Acceptance.ACCEPTED).isPresent()
                || action.state().filter(s -> s == ActionState.DROPPED).isPresent();
    }

    private void add(Commitment commitment, boolean allOnRecord, boolean carriedByOther) {
        if (!commitment.provenance().binds() || commitment.withdrawn().isPresent()) {
            return;
        }
        Optional<Share> share = share(commitment.period());
        if (share.isPresent() && share.get().days() == 0) {
            return;
        }
        if (commitment.hours().isEmpty() || commitment.condition().isPresent() || share.isEmpty()) {
            open.add(Open.COMMITMENT);
        }
        long all = hundredths(commitment.hours());
        long hours = share.map(s -> s.of(all)).orElse(all);
        @Nullable
        Piece piece =
                commitment.action().isPresent() ? own.get(commitment.action().get()) : null;
        if (piece == null) {
            possible += hours;
        } else {
            piece.mostCommitted += hours;
        }
        if (!allOnRecord || commitment.condition().isPresent() || share.isEmpty()) {
            return;
        }
        if (piece != null) {
            piece.committed += hours;
        } else if (carriedByOther) {
            elsewhere += hours;
        } else {
            open.add(Open.COMMITMENT);
        }
    }

    /** The share of a period that falls into this one; absent where that cannot be told. */
    private Optional<Share> share(Optional<Span> span) {
        if (span.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> start = span.get().start();
        Optional<LocalDate> end = span.get().end();
        if (start.filter(day -> day.isAfter(to)).isPresent()
                || end.filter(day -> day.isBefore(from)).isPresent()) {
            return Optional.of(Share.NONE);
        }
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = start.get().isBefore(from) ? from : start.get();
        LocalDate last = end.get().isAfter(to) ? to : end.get();
        return Optional.of(new Share(days(first, last), days(start.get(), end.get())));
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static long hundredths(Optional<Hours> hours) {
        return hours.map(Hours::hundredths).orElse(0L);
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

        /** That share of an amount, rounded down. */
        long of(long amount) {
            return amount / all * days + amount % all * days / all;
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
