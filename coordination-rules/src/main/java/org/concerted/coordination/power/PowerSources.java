package org.concerted.coordination.power;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concerted.coordination.data.AsKnown;
import org.concerted.coordination.trust.PartnerProfile;
import org.concerted.coordination.trust.PartnerScores;
import org.concerted.core.assess.View;
import org.concerted.core.model.Access;
import org.concerted.core.model.Actor;
import org.concerted.core.model.AgendaItem;
import org.concerted.core.model.Body;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.PartnerDimension;
import org.concerted.core.model.Seat;

/**
 * Perceived, voting, money and agenda power of each actor, side by side, as one audience may see them: what is private or
 * not on record stays unknown. Nobody is ranked, and the four are not added up.
 *
 * @param actors each actor, in the order of ids
 * @param items items on the agendas of meetings of which it is on record who put them there
 * @param itemsInAll all items on the agendas of meetings
 * @param moneyConcentration the sum of squares of givers' shares of money, 1 where one gives all; absent where shares are
 *     not known
 */
public record PowerSources(
        ImmutableList<ActorPower> actors, int items, int itemsInAll, Optional<Double> moneyConcentration) {
    /** As one audience may see them. */
    public static PowerSources of(View<Initiative> view) {
        Initiative seen = view.seen();
        LocalDate day = view.assessment().asOf();
        AsKnown known = AsKnown.of(seen, day);
        PartnerScores perceived = PartnerScores.of(view);
        List<Body> bodies = known.all(Body.TYPE).stream()
                .filter(body -> body.period().map(p -> p.contains(day)).orElse(true))
                .sorted(Comparator.comparing(Body::id))
                .toList();
        Map<Id<Body>, BodyVotes> votes = new HashMap<>();
        boolean allSeats = seen.completeness(Seat.TYPE) == Completeness.COMPLETE;
        for (Seat seat : known.all(Seat.TYPE)) {
            if (seat.period().map(p -> p.contains(day)).orElse(true)) {
                votes.computeIfAbsent(seat.body(), b -> new BodyVotes()).add(seat);
            }
        }
        Givers givers = Givers.of(known.all(Grant.TYPE), day, seen.completeness(Grant.TYPE) == Completeness.COMPLETE);
        Map<Id<Actor>, Integer> put = new HashMap<>();
        int items = 0;
        int itemsInAll = 0;
        for (Meeting meeting : known.all(Meeting.TYPE)) {
            for (AgendaItem item : meeting.agenda()) {
                itemsInAll++;
                items += item.proposedBy().isPresent() ? 1 : 0;
                item.proposedBy().ifPresent(actor -> put.merge(actor, 1, Integer::sum));
            }
        }
        ImmutableList.Builder<ActorPower> rows = ImmutableList.builder();
        for (Id<Actor> actor : ImmutableSortedSet.copyOf(
                known.all(Actor.TYPE).stream().map(Actor::id).toList())) {
            ImmutableList.Builder<VotingPower> held = ImmutableList.builder();
            bodies.forEach(body -> Optional.ofNullable(votes.get(body.id()))
                    .flatMap(all -> all.power(actor, body, allSeats))
                    .ifPresent(held::add));
            rows.add(new ActorPower(
                    actor,
                    perceived.latest(actor).flatMap((PartnerProfile p) -> p.of(PartnerDimension.POWER)),
                    held.build(),
                    givers.of(actor),
                    agenda(actor, bodies, votes, put.getOrDefault(actor, 0))));
        }
        return new PowerSources(rows.build(), items, itemsInAll, givers.concentration());
    }

    private static AgendaPower agenda(Id<Actor> actor, List<Body> bodies, Map<Id<Body>, BodyVotes> votes, int items) {
        Set<Id<Body>> convenes = new TreeSet<>();
        Set<Id<Body>> mayAdd = new TreeSet<>();
        Set<Id<Body>> mayNotAdd = new TreeSet<>();
        for (Body body : bodies) {
            boolean convener = body.convenedBy().equals(Optional.of(actor));
            if (convener) {
                convenes.add(body.id());
            }
            Optional<BodyVotes> seats = Optional.ofNullable(votes.get(body.id()));
            Optional<Boolean> may = convener && body.agenda().equals(Optional.of(Access.CONVENER))
                    ? Optional.of(true)
                    : seats.flatMap(s -> s.mayAddItems(actor, body));
            if (may.equals(Optional.of(true))) {
                mayAdd.add(body.id());
            } else if (may.equals(Optional.of(false))
                    && seats.filter(s -> s.votes(actor)).isPresent()) {
                mayNotAdd.add(body.id());
            }
        }
        return new AgendaPower(
                ImmutableSortedSet.copyOf(convenes),
                ImmutableSortedSet.copyOf(mayAdd),
                ImmutableSortedSet.copyOf(mayNotAdd),
                items);
    }
}
