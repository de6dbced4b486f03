package org.concerted.coordination.communication;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concerted.coordination.communication.NewsClocks.Contact;
import org.concerted.coordination.data.Present;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Attendance;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Message;
import org.concerted.core.model.Presence;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;

/**
 * Whose news can have come to whom, and how old they are, over the year that ends on the day of the assessment: by the
 * meetings and messages on record, one after the other in time, each passing on from the next day what it learned. What is
 * not on record may have come all the same, and what can have come may not have.
 *
 * @param all between any two organisations
 * @param others between two that do not carry the backbone; absent where no organisation is known to carry it
 * @param withoutBackbone between the same, had those that carry the backbone passed nothing on
 * @param actors by organisation, in the order of ids
 */
public record InformationLatency(
        Flow all, Optional<Flow> others, Optional<Flow> withoutBackbone, ImmutableSortedMap<Id<Actor>, News> actors) {
    /** Where the measure is from. */
    public static final Citation SOURCE = Citation.literature(Text.of(
            "Kossinets, Kleinberg et Watts 2008, The Structure of Information Pathways in a Social Communication Network "
                    + "(KDD) : l'âge des nouvelles",
            "Kossinets, Kleinberg & Watts 2008, The Structure of Information Pathways in a Social Communication Network "
                    + "(KDD): information latency"));

    /** The latency of an initiative. */
    public static final Measure<Initiative, InformationLatency> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "communication.information-latency";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(
                    Kinds.MEETING,
                    Kinds.ACTOR,
                    Kinds.nouns(Seat.TYPE),
                    Kinds.nouns(Channel.TYPE),
                    Kinds.nouns(Message.TYPE));
        }

        @Override
        public InformationLatency compute(Scope<Initiative> scope) {
            return new Reading(scope).done();
        }
    };

    /** How many organisations nothing on record of the year links to another. */
    public long silent() {
        return actors.values().stream()
                .filter(news -> news.from() == 0 && news.to() == 0)
                .count();
    }

    /**
     * News between organisations.
     *
     * @param pairs ordered pairs of organisations
     * @param reached those of them where news of the one can have come to the other
     * @param medianDays how old the latest news are, in days, in the middle of the pairs that are reached
     */
    public record Flow(long pairs, long reached, OptionalInt medianDays) {}

    /**
     * News of one organisation.
     *
     * @param from of how many others news can have come to it
     * @param to to how many others its news can have come
     * @param medianDays how old the latest that came to it are, in days, in the middle
     */
    public record News(long from, long to, OptionalInt medianDays) {}

    /** How many news are of each age. */
    private static final class Ages {
        private final Map<Integer, Long> counts = new TreeMap<>();
        private long all;

        void add(int days) {
            counts.merge(days, 1L, Long::sum);
            all++;
        }

        OptionalInt median() {
            long below = 0;
            for (Map.Entry<Integer, Long> each : counts.entrySet()) {
                below += each.getValue();
                if (2 * below >= all) {
                    return OptionalInt.of(each.getKey());
                }
            }
            return OptionalInt.empty();
        }
    }

    /** Reading contacts. */
    private static final class Reading {
        private final Scope<Initiative> scope;
        private final LocalDate since;
        private final int today;
        private final SortedMap<Id<Actor>, Integer> places = new TreeMap<>();
        private final Map<Id<Seat>, Id<Actor>> seated = new HashMap<>();
        private final Map<Id<Channel>, Channel> channels = new HashMap<>();
        private final SortedMap<Integer, List<Contact>> contacts = new TreeMap<>();
        private final ImmutableList<Id<Actor>> actors;
        private final boolean[] backbone;

        Reading(Scope<Initiative> scope) {
            this.scope = scope;
            since = scope.asOf().minusYears(1);
            today = time(scope.asOf());
            Map<Id<Actor>, Set<ActorRole>> roles = new HashMap<>();
            Present.each(scope, Actor.TYPE, actor -> {
                if (actor.period().isEmpty() || actor.period().get().contains(scope.asOf())) {
                    places.put(actor.id(), 0);
                    roles.put(actor.id(), actor.roles());
                }
            });
            actors = ImmutableList.copyOf(places.keySet());
            backbone = new boolean[actors.size()];
            for (int i = 0; i < backbone.length; i++) {
                places.put(actors.get(i), i);
                backbone[i] = roles.getOrDefault(actors.get(i), Set.of()).contains(ActorRole.BACKBONE);
            }
            Present.each(scope, Seat.TYPE, seat -> seat.actor().ifPresent(actor -> seated.put(seat.id(), actor)));
            Present.each(scope, Channel.TYPE, channel -> channels.put(channel.id(), channel));
            Present.each(scope, Meeting.TYPE, this::meeting);
            Present.each(scope, Message.TYPE, this::message);
        }

        private int time(LocalDate day) {
            return Math.toIntExact(ChronoUnit.DAYS.between(since, day));
        }

        private boolean counts(LocalDate day) {
            return day.isAfter(since) && !day.isAfter(scope.asOf());
        }

        private void meeting(Meeting meeting) {
            if (counts(meeting.date())) {
                List<Id<Actor>> there = new ArrayList<>();
                for (Attendance each : meeting.attendances()) {
                    if (each.presence() == Presence.PRESENT || each.presence() == Presence.SUBSTITUTE) {
                        each.actor().or(() -> each.seat().map(seated::get)).ifPresent(there::add);
                    }
                }
                ImmutableIntArray places = places(there);
                add(meeting.date(), new Contact(places, places));
            }
        }

        private void message(Message message) {
            if (counts(message.date())) {
                Optional<Channel> channel = message.channel().map(channels::get);
                Set<Id<Actor>> to = new TreeSet<>(message.sentTo());
                to.addAll(message.received());
                if (to.isEmpty()) {
                    channel.filter(c -> holds(c.period(), message.date())).ifPresent(c -> to.addAll(c.reaches()));
                }
                Optional<Id<Actor>> sender = message.sender().or(() -> channel.flatMap(Channel::keeper));
                add(message.date(), new Contact(places(sender.map(List::of).orElse(List.of())), places(to)));
            }
        }

        private static boolean holds(Optional<Span> period, LocalDate day) {
            return period.isEmpty() || period.get().contains(day);
        }

        private void add(LocalDate day, Contact contact) {
            contacts.computeIfAbsent(time(day), d -> new ArrayList<>()).add(contact);
        }

        private ImmutableIntArray places(Iterable<Id<Actor>> some) {
            ImmutableIntArray.Builder places = ImmutableIntArray.builder();
            for (Id<Actor> each : some) {
                Optional.ofNullable(this.places.get(each)).ifPresent(places::add);
            }
            return places.build();
        }

        InformationLatency done() {
            int n = actors.size();
            Ages all = new Ages();
            Ages others = new Ages();
            Ages[] own = new Ages[n];
            long[] to = new long[n];
            for (int i = 0; i < n; i++) {
                own[i] = new Ages();
            }
            NewsClocks.run(n, contacts, scope::checkpoint, (who, whom, time) -> {
                all.add(today - time);
                own[who].add(today - time);
                to[whom]++;
                if (!backbone[who] && !backbone[whom]) {
                    others.add(today - time);
                }
            });
            ImmutableSortedMap.Builder<Id<Actor>, News> news = ImmutableSortedMap.naturalOrder();
            for (int i = 0; i < n; i++) {
                news.put(actors.get(i), new News(own[i].all, to[i], own[i].median()));
            }
            int left = 0;
            for (boolean carries : backbone) {
                left += carries ? 0 : 1;
            }
            return new InformationLatency(
                    flow(n, all),
                    left == n ? Optional.empty() : Optional.of(flow(left, others)),
                    left == n ? Optional.empty() : Optional.of(flow(left, withoutBackbone())),
                    news.build());
        }

        private Ages withoutBackbone() {
            SortedMap<Integer, List<Contact>> left = new TreeMap<>();
            contacts.forEach((time, together) -> left.put(
                    time, together.stream().map(c -> c.without(backbone)).toList()));
            Ages ages = new Ages();
            NewsClocks.run(actors.size(), left, scope::checkpoint, (who, whom, time) -> ages.add(today - time));
            return ages;
        }

        private static Flow flow(long organisations, Ages ages) {
            return new Flow(organisations * (organisations - 1), ages.all, ages.median());
        }
    }
}
