package org.concerted.coordination.communication;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concerted.coordination.data.Present;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Attendance;
import org.concerted.core.model.Body;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Message;
import org.concerted.core.model.Presence;
import org.concerted.core.model.Reading;

/**
 * How organisations stay in touch, over the year that ends on the day of the assessment: meetings of each body against its
 * own cadence, who was there, whom channels and messages reach, and how soon readings were shared. An absence says nothing
 * of its reasons.
 *
 * @param bodies by body, in the order of ids
 * @param actors how many organisations there are
 * @param reached how many a channel in use reaches, or a message was sent to
 * @param messages how many messages were sent in the year
 * @param senders how many organisations sent one
 * @param shareDays days from the end of a reading's period to the first message that shares it, in the middle of those known
 */
public record Gatherings(
        ImmutableList<Gathering> bodies,
        long actors,
        long reached,
        long messages,
        long senders,
        OptionalLong shareDays) {

    /** The gatherings of an initiative. */
    public static final Measure<Initiative, Gatherings> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "communication.gatherings";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(
                    Kinds.BODY,
                    Kinds.MEETING,
                    Kinds.ACTOR,
                    Kinds.READING,
                    Kinds.nouns(Channel.TYPE),
                    Kinds.nouns(Message.TYPE));
        }

        @Override
        public Gatherings compute(Scope<Initiative> scope) {
            return new Counting(scope).done();
        }
    };

    /**
     * The meetings of one body.
     *
     * @param body which
     * @param meetings how many it held in the year
     * @param last its last meeting, of any year
     * @param cadence how often it is to meet
     * @param presences how many attendances of each kind, in the year
     */
    public record Gathering(
            Id<Body> body,
            long meetings,
            Optional<LocalDate> last,
            Optional<Period> cadence,
            ImmutableMap<Presence, Long> presences) {
        /** Whether its last meeting is further back than its own cadence; absent where either is not known. */
        public Optional<Boolean> beyondCadence(LocalDate asOf) {
            return last.flatMap(day -> cadence.map(every -> day.plus(every).isBefore(asOf)));
        }
    }

    /** One body's sums. */
    private static final class Sum {
        private final Optional<Period> cadence;
        private final Map<Presence, Long> presences = new EnumMap<>(Presence.class);
        private Optional<LocalDate> last = Optional.empty();
        private long meetings;

        Sum(Optional<Period> cadence) {
            this.cadence = cadence;
        }
    }

    /** The counting itself. */
    private static final class Counting {
        private final LocalDate asOf;
        private final LocalDate since;
        private final SortedMap<Id<Body>, Sum> bodies = new TreeMap<>();
        private final Set<Id<Actor>> actors = new HashSet<>();
        private final Set<Id<Actor>> reached = new HashSet<>();
        private final Set<Id<Actor>> senders = new HashSet<>();
        private final Map<Id<Reading>, LocalDate> ends = new HashMap<>();
        private final Map<Id<Reading>, LocalDate> shared = new HashMap<>();
        private long messages;

        Counting(Scope<Initiative> scope) {
            asOf = scope.asOf();
            since = asOf.minusYears(1);
            Present.each(scope, Body.TYPE, body -> {
                if (body.period().isEmpty() || body.period().get().contains(asOf)) {
                    bodies.put(body.id(), new Sum(body.cadence()));
                }
            });
            Present.each(scope, Actor.TYPE, actor -> actors.add(actor.id()));
            Present.each(
                    scope,
                    Reading.TYPE,
                    reading -> reading.period().end().ifPresent(end -> ends.put(reading.id(), end)));
            Present.each(scope, Meeting.TYPE, this::meeting);
            Present.each(scope, Channel.TYPE, channel -> {
                if (channel.period().isEmpty() || channel.period().get().contains(asOf)) {
                    reached.addAll(channel.reaches());
                }
            });
            Present.each(scope, Message.TYPE, this::message);
        }

        private void meeting(Meeting meeting) {
            Sum sum = meeting.body().map(bodies::get).orElse(null);
            if (sum == null || meeting.date().isAfter(asOf)) {
                return;
            }
            sum.last = sum.last.filter(day -> !day.isBefore(meeting.date())).or(() -> Optional.of(meeting.date()));
            if (meeting.date().isAfter(since)) {
                sum.meetings++;
                for (Attendance attendance : meeting.attendances()) {
                    sum.presences.merge(attendance.presence(), 1L, Long::sum);
                }
            }
        }

        private void message(Message message) {
            if (message.date().isAfter(asOf)) {
                return;
            }
            message.readings()
                    .forEach(reading -> shared.merge(reading, message.date(), (a, b) -> a.isBefore(b) ? a : b));
            if (message.date().isAfter(since)) {
                messages++;
                message.sender().ifPresent(senders::add);
                reached.addAll(message.sentTo());
                reached.addAll(message.received());
            }
        }

        Gatherings done() {
            reached.retainAll(actors);
            List<Long> days = new ArrayList<>();
            shared.forEach((reading, day) -> Optional.ofNullable(ends.get(reading))
                    .filter(end -> !day.isBefore(end))
                    .ifPresent(end -> days.add(ChronoUnit.DAYS.between(end, day))));
            days.sort(null);
            return new Gatherings(
                    bodies.entrySet().stream()
                            .map(each -> new Gathering(
                                    each.getKey(),
                                    each.getValue().meetings,
                                    each.getValue().last,
                                    each.getValue().cadence,
                                    ImmutableMap.copyOf(each.getValue().presences)))
                            .collect(ImmutableList.toImmutableList()),
                    actors.size(),
                    reached.size(),
                    messages,
                    senders.size(),
                    days.isEmpty() ? OptionalLong.empty() : OptionalLong.of(days.get((days.size() - 1) / 2)));
        }
    }
}
