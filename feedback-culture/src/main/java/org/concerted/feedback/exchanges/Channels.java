package org.concerted.feedback.exchanges;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.base.Present;

/**
 * By which channels feedback can come, and by which it came. Whom a channel reaches is on record; who knows how to use it
 * only a survey tells (People in Need, IndiKit: awareness and usage).
 *
 * @param channels those by which one can answer, or of which that is not known, in the order of ids
 * @param actors organisations in all
 * @param reached organisations that a channel by which one can answer reaches
 * @param gave organisations that gave feedback
 * @param unnamed feedback that came by no known channel
 */
public record Channels(ImmutableList<Use> channels, int actors, int reached, int gave, long unnamed) {

    /** The channels of an initiative. */
    public static final Measure<Initiative, Channels> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "exchanges.channels";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.EXCHANGE, Kinds.ACTOR, Kinds.nouns(Channel.TYPE));
        }

        @Override
        public Channels compute(Scope<Initiative> scope) {
            Map<Id<Channel>, Long> used = new HashMap<>();
            Map<Id<Channel>, LocalDate> last = new HashMap<>();
            Set<Id<Actor>> gave = new HashSet<>();
            long[] unnamed = {0};
            Present.each(scope, Exchange.TYPE, exchange -> {
                exchange.giver().ifPresent(gave::add);
                exchange.channel()
                        .ifPresentOrElse(
                                channel -> {
                                    used.merge(channel, 1L, Long::sum);
                                    exchange.reached(FeedbackStage.RECEIVED)
                                            .ifPresent(day -> last.merge(channel, day, (a, b) -> a.isAfter(b) ? a : b));
                                },
                                () -> unnamed[0]++);
            });
            Set<Id<Actor>> reached = new HashSet<>();
            Present.each(scope, Channel.TYPE, channel -> {
                if (channel.twoWay().equals(Optional.of(true))) {
                    reached.addAll(channel.reaches());
                }
            });
            ImmutableList<Use> uses = Present.all(scope, Channel.TYPE).stream()
                    .filter(channel ->
                            used.containsKey(channel.id()) || !channel.twoWay().equals(Optional.of(false)))
                    .sorted((a, b) -> a.id().compareTo(b.id()))
                    .map(channel -> new Use(
                            channel.id(),
                            channel.twoWay(),
                            channel.confidential(),
                            channel.reaches().size(),
                            used.getOrDefault(channel.id(), 0L),
                            Optional.ofNullable(last.get(channel.id()))))
                    .collect(ImmutableList.toImmutableList());
            Set<Id<Actor>> actors = new HashSet<>();
            Present.each(scope, Actor.TYPE, actor -> actors.add(actor.id()));
            return new Channels(
                    uses, actors.size(), Sets.intersection(actors, reached).size(), gave.size(), unnamed[0]);
        }
    };

    /**
     * One channel.
     *
     * @param channel which
     * @param twoWay whether one can answer by it
     * @param confidential whether one can speak in confidence by it
     * @param reaches organisations that it reaches
     * @param used pieces of feedback that came by it
     * @param last the day on which the last of them arrived
     */
    public record Use(
            Id<Channel> channel,
            Optional<Boolean> twoWay,
            Optional<Boolean> confidential,
            int reaches,
            long used,
            Optional<LocalDate> last) {}
}
