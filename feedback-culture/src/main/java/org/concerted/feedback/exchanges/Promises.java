package org.concerted.feedback.exchanges;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.ResponsePolicy;

/**
 * Who promised to answer feedback within how many days. There is no universal norm: without a promise there is no
 * deadline (IndiKit).
 *
 * @param own what actors promised themselves
 * @param common what the whole initiative promised
 */
record Promises(ImmutableListMultimap<Id<Actor>, ResponsePolicy> own, ImmutableList<ResponsePolicy> common) {
    /** The promises of an initiative. */
    static final Measure<Initiative, Promises> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "exchanges.promises";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.nouns(ResponsePolicy.TYPE));
        }

        @Override
        public Promises compute(Scope<Initiative> scope) {
            return of(scope.subjects(Kinds.nouns(ResponsePolicy.TYPE)));
        }
    };

    private static Promises of(Subjects<? extends NounDossier<ResponsePolicy>> policies) {
        ImmutableListMultimap.Builder<Id<Actor>, ResponsePolicy> own = ImmutableListMultimap.builder();
        ImmutableList.Builder<ResponsePolicy> common = ImmutableList.builder();
        for (int i = 0; i < policies.size(); i++) {
            if (policies.present(i)) {
                ResponsePolicy policy = policies.dossier(i).noun();
                policy.actors().forEach(actor -> own.put(actor, policy));
                if (policy.actors().isEmpty()) {
                    common.add(policy);
                }
            }
        }
        return new Promises(own.build(), common.build());
    }

    /**
     * The day by which an exchange was to be answered: its own; else by the receiver's promise, the one for its channel
     * first; else by the initiative's. Of two promises that say different days, the later counts.
     */
    Due due(Exchange exchange) {
        Optional<LocalDate> own = exchange.due();
        if (own.isPresent()) {
            return Due.on(own);
        }
        ImmutableList<ResponsePolicy> ofReceiver = this.own.get(exchange.receiver());
        if (ofReceiver.isEmpty() && common.isEmpty()) {
            return Due.UNPROMISED;
        }
        Optional<LocalDate> received = exchange.reached(FeedbackStage.RECEIVED);
        if (received.isEmpty()) {
            return Due.UNRECEIVED;
        }
        Reach reach = new Reach(exchange.channel(), received.get());
        if (!reach.settledBy(ofReceiver)) {
            reach.settledBy(common);
        }
        return reach.due();
    }

    /** Gathers the promises that hold for one exchange, and those that may because its channel is unknown. */
    private static final class Reach {
        private final Optional<Id<Channel>> channel;
        private final LocalDate received;
        private boolean settled;
        private int least = Integer.MAX_VALUE;
        private int most = -1;

        Reach(Optional<Id<Channel>> channel, LocalDate received) {
            this.channel = channel;
            this.received = received;
        }

        boolean settledBy(List<ResponsePolicy> policies) {
            settled = channel.isPresent() && latest(policies, true);
            if (!settled) {
                settled = latest(policies, false);
                if (channel.isEmpty()) {
                    possible(policies);
                }
            }
            return settled;
        }

        /** Takes in the latest day of those about channels, or of those about all of them; says whether there was one. */
        private boolean latest(List<ResponsePolicy> policies, boolean byChannel) {
            int latest = -1;
            for (int i = 0; i < policies.size(); i++) {
                if (concerns(policies.get(i), byChannel)) {
                    latest = Math.max(latest, policies.get(i).deadlineDays());
                }
            }
            if (latest >= 0) {
                take(latest);
            }
            return latest >= 0;
        }

        /** Takes in the days of those about channels, any of which may be the one that is not known. */
        private void possible(List<ResponsePolicy> policies) {
            for (int i = 0; i < policies.size(); i++) {
                if (concerns(policies.get(i), true)) {
                    take(policies.get(i).deadlineDays());
                }
            }
        }

        private void take(int days) {
            least = Math.min(least, days);
            most = Math.max(most, days);
        }

        private boolean concerns(ResponsePolicy policy, boolean byChannel) {
            return policy.channels().isEmpty() != byChannel
                    && (!byChannel || channel.isEmpty() || policy.channels().contains(channel.get()))
                    && (policy.period().isEmpty() || policy.period().get().contains(received));
        }

        Due due() {
            if (most < 0) {
                return Due.UNPROMISED;
            }
            if (channel.isPresent()) {
                return Due.on(Optional.of(received.plusDays(most)));
            }
            return settled ? Due.between(received.plusDays(least), received.plusDays(most)) : Due.BY_UNKNOWN_CHANNEL;
        }
    }
}
