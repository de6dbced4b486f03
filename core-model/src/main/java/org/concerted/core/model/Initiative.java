package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * An initiative of concerted action: many autonomous organisations that share a vision of change. An id and a name are
 * enough; all else is optional and adds what can be answered.
 *
 * <p>Lists are kept in the order of ids, whatever the order in which they were given: two initiatives that hold the
 * same nouns are equal. Every reference resolves, or building fails and names all that dangle.
 */
@Value.Immutable
public sealed interface Initiative permits ImmutableInitiative {
    /** The id, stable across versions of the document. */
    String id();

    /** The name. */
    Text name();

    /** The day it began. */
    Optional<LocalDate> started();

    /** The day it ended. */
    Optional<LocalDate> ended();

    /** What the author says of each list; a list without an entry is {@link Completeness#UNKNOWN}. */
    ImmutableMap<NounType<?>, Completeness> completeness();

    /** The circle that sees nouns on which neither their owner nor their type says anything narrower. */
    Optional<Confidentiality.Circle> confidentiality();

    /** Where facts are recorded. */
    ImmutableList<Source> sources();

    /** Organisations, networks and groups of citizens. */
    ImmutableList<Actor> actors();

    /** What actors declare that they can put in. */
    ImmutableList<Capacity> capacities();

    /** Themes. */
    ImmutableList<Theme> themes();

    /** Common objectives. */
    ImmutableList<Objective> objectives();

    /** Strategies. */
    ImmutableList<Strategy> strategies();

    /** Indicators. */
    ImmutableList<Indicator> indicators();

    /** Readings of indicators. */
    ImmutableList<Reading> readings();

    /** Actions. */
    ImmutableList<Action> actions();

    /** Signed links between actions, factors, objectives, indicators and practices. */
    ImmutableList<Influence> influences();

    /** Commitments, each by one actor. */
    ImmutableList<Commitment> commitments();

    /** Bodies. */
    ImmutableList<Body> bodies();

    /** Seats in bodies. */
    ImmutableList<Seat> seats();

    /** Decisions. */
    ImmutableList<Decision> decisions();

    /** Channels of communication. */
    ImmutableList<Channel> channels();

    /** Feedback exchanges. */
    ImmutableList<Exchange> exchanges();

    /** How soon feedback is to be answered. */
    ImmutableList<ResponsePolicy> responsePolicies();

    /** What the author says of one list. */
    default Completeness completeness(NounType<?> type) {
        return completeness().getOrDefault(type, Completeness.UNKNOWN);
    }

    /** Every noun by id, every reference resolved; made once. */
    @Value.Lazy
    default Registry registry() {
        return Registry.of(this);
    }

    /**
     * Puts every list in the order of ids, then resolves every reference.
     *
     * @throws org.concerted.core.ConcertedException if ids repeat or references dangle, with all of them
     */
    @Value.Check
    default Initiative check() {
        Builder sorted = null;
        for (NounType<?> type : NounTypes.all()) {
            sorted = sort(type, sorted);
        }
        if (sorted != null) {
            return sorted.build();
        }
        registry();
        return this;
    }

    private <N extends Noun<N>> @org.jspecify.annotations.Nullable Builder sort(
            NounType<N> type, @org.jspecify.annotations.Nullable Builder sorted) {
        Ordering<N> byId = Ordering.natural().onResultOf(noun -> noun.id().value());
        ImmutableList<N> nouns = type.in(this);
        if (byId.isOrdered(nouns)) {
            return sorted;
        }
        Builder result = sorted == null ? builder().from(this) : sorted;
        type.replace(result, byId.immutableSortedCopy(nouns));
        return result;
    }

    /** Builds an initiative. */
    final class Builder extends ImmutableInitiative.Builder {
        /** An empty builder. */
        public Builder() {}

        /** Says that a list is complete. */
        public Builder complete(NounType<?>... types) {
            for (NounType<?> type : types) {
                putCompleteness(type, Completeness.COMPLETE);
            }
            return this;
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
