package org.concerted.coordination.autonomy;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concerted.coordination.data.Data;
import org.concerted.core.assess.Datum;
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
    private static final int FEW = 16;

    private final LocalDate from;
    private final LocalDate to;
    private final Set<Open> open = EnumSet.noneOf(Open.class);
    private final List<Piece> own = new ArrayList<>();
    private boolean inParts;
    private Map<Id<Action>, Long> parts = Map.of();
    private @Nullable Map<Id<Action>, Piece> byAction;
    private long elsewhere;
    private long possible;

    /** What may still change the load. */
    enum Open {
        OWNER(Data.ACTION_OWNERS),
        ACCEPTANCE(Data.ACCEPTANCES),
        STATE(Data.ACTION_STATES),
        PERIOD(Data.ACTION_PERIODS),
        HOURS(Data.ACTION_HOURS),
        PARTS(Data.HOURS_OF_PARTS),
        COMMITMENT(Data.COMMITMENT_HOURS);

        final String word = name().toLowerCase(Locale.ROOT);
        final Datum datum;

        Open(Datum datum) {
            this.datum = datum;
        }
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
        load.parts = load.parts();
        return load;
    }

    private void add(Action action) {
        Piece piece = new Piece(action.id(), action.partOf().orElse(null));
        own.add(piece);
        inParts |= piece.whole != null;
        Optional<Acceptance> acceptance = action.acceptance();
        Optional<ActionState> state = action.state();
        if (acceptance.isPresent() && acceptance.get() != Acceptance.ACCEPTED
                || state.isPresent() && state.get() == ActionState.DROPPED) {
            return; // declined or given up: not its own, or no longer
        }
        Hours effort = action.effort().orElse(null);
        Hours coordination = action.coordination().orElse(null);
        Share share = share(action.period().orElse(null));
        if (share.none()) {
            return;
        }
        if (acceptance.isEmpty()) {
            open.add(Open.ACCEPTANCE);
        }
        if (state.isEmpty()) {
            open.add(Open.STATE);
        }
        if (!share.known()) {
            open.add(Open.PERIOD);
        }
        if (effort == null || coordination == null) {
            open.add(Open.HOURS);
        }
        if (piece.whole != null) {
            open.add(Open.PARTS);
        }
        piece.mostEffort = share.of(hundredths(effort) + hundredths(coordination));
        if (acceptance.isPresent() && state.isPresent() && share.known()) {
            piece.effort = piece.mostEffort;
            piece.sure = effort != null && coordination != null;
        }
    }

    private void add(Commitment commitment, boolean allOnRecord, ActorDossier actor) {
        if (!commitment.provenance().binds() || commitment.withdrawn().isPresent()) {
            return;
        }
        Share share = share(commitment.period().orElse(null));
        if (share.none()) {
            return;
        }
        Hours given = commitment.hours().orElse(null);
        boolean held = commitment.condition().isEmpty() && share.known();
        if (given == null || !held) {
            open.add(Open.COMMITMENT);
        }
        long hours = share.of(hundredths(given));
        Optional<Id<Action>> action = commitment.action();
        Piece piece = action.isPresent() ? piece(action.get()) : null;
        if (piece == null) {
            possible += hours;
        } else {
            piece.mostCommitted += hours;
        }
        if (!allOnRecord || !held) {
            return;
        }
        if (piece != null) {
            piece.committed += hours;
        } else if (action.flatMap(actor::carrierOf).isPresent()) {
            elsewhere += hours;
        } else {
            open.add(Open.COMMITMENT);
        }
    }

    /** The piece of an action; looked through where there are few. */
    private @Nullable Piece piece(Id<Action> action) {
        if (own.size() <= FEW) {
            for (int i = 0; i < own.size(); i++) {
                if (own.get(i).action.equals(action)) {
                    return own.get(i);
                }
            }
            return null;
        }
        if (byAction == null) {
            byAction = Maps.newHashMapWithExpectedSize(own.size());
            for (Piece piece : own) {
                byAction.put(piece.action, piece);
            }
        }
        return byAction.get(action);
    }

    /** The share of a period that falls into this one. */
    private Share share(@Nullable Span span) {
        if (span == null) {
            return Share.UNKNOWN;
        }
        LocalDate start = span.start().orElse(null);
        LocalDate end = span.end().orElse(null);
        if (start != null && start.isAfter(to) || end != null && end.isBefore(from)) {
            return Share.NONE;
        }
        if (start == null || end == null) {
            return Share.UNKNOWN;
        }
        if (!start.isBefore(from) && !end.isAfter(to)) {
            return Share.WHOLE;
        }
        LocalDate first = start.isBefore(from) ? from : start;
        LocalDate last = end.isAfter(to) ? to : end;
        return new Share(days(first, last), days(start, end));
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static long hundredths(@Nullable Hours hours) {
        return hours == null ? 0 : hours.hundredths();
    }

    /** What it takes at least. The more is known of whose an action is, the more it is. */
    Hours least() {
        long whole = elsewhere;
        for (Piece each : own) {
            if (each.whole == null) {
                whole += Math.max(each.value(), parts.getOrDefault(each.action, 0L));
            }
        }
        long apart = 0;
        for (long each : parts.values()) {
            apart = Math.max(apart, each);
        }
        return new Hours(Math.max(whole, apart));
    }

    /** For each action that has parts here, what these take together. */
    private Map<Id<Action>, Long> parts() {
        if (!inParts) {
            return Map.of();
        }
        Map<Id<Action>, Long> sums = new HashMap<>();
        for (Piece each : own) {
            if (each.whole != null) {
                sums.merge(each.whole, each.value(), Long::sum);
            }
        }
        return sums;
    }

    /** What it takes at most, as long as nothing that is open is without bound. */
    Optional<Hours> most() {
        if (open.contains(Open.OWNER) || open.contains(Open.HOURS) || open.contains(Open.COMMITMENT)) {
            return Optional.empty();
        }
        long most = possible;
        for (Piece piece : own) {
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
        return Optional.ofNullable(piece(action))
                .filter(piece -> piece.sure && piece.whole == null && piece.committed == 0)
                .filter(piece -> parts.getOrDefault(action, 0L) == 0)
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
        private final Id<Action> action;
        private final @Nullable Id<Action> whole;
        private long effort;
        private long mostEffort;
        private long committed;
        private long mostCommitted;
        private boolean sure;

        Piece(Id<Action> action, @Nullable Id<Action> whole) {
            this.action = action;
            this.whole = whole;
        }

        long value() {
            return Math.max(effort, committed);
        }
    }
}
