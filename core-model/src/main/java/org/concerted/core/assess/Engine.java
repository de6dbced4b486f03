package org.concerted.core.assess;

import java.time.LocalDate;

/**
 * Applies a rule set to documents of one domain. Immutable and safe for concurrent use; it keeps nothing between calls,
 * starts no thread and reads no clock.
 *
 * <p>A rule or a measure that throws, overflows the stack or returns null is reported and hides no other. One that never
 * returns cannot be stopped: the {@link Cancellation} is only looked at between steps, between
 * subjects and where a measure asks.
 *
 * @param <D> the document
 */
public final class Engine<D> {
    private final Plan<D> plan;

    private Engine(Plan<D> plan) {
        this.plan = plan;
    }

    /**
     * An engine for a domain and a rule set.
     *
     * @throws org.concerted.core.ConcertedException if measures read one another in a circle, or a rule is about a kind
     *     that the domain does not have
     */
    public static <D> Engine<D> of(Domain<D> domain, RuleSet<D> rules) {
        return new Engine<>(new Plan<>(domain, rules));
    }

    /** The rules that it applies. */
    public RuleSet<D> rules() {
        return plan.rules;
    }

    /** The domain of its documents. */
    public Domain<D> domain() {
        return plan.domain;
    }

    /** Assesses a document as it was known on a day. */
    public Assessment<D> assess(D document, LocalDate asOf) {
        return assess(document, asOf, Cancellation.NEVER);
    }

    /**
     * Assesses a document as it was known on a day, unless asked to stop.
     *
     * @throws CancelledException if asked to stop
     */
    public Assessment<D> assess(D document, LocalDate asOf, Cancellation cancellation) {
        return Evaluation.full(plan, plan.domain.index(document, asOf), cancellation);
    }

    /** What an audience may see of a document as it was known on a day: the assessment of what it may see. */
    public View<D> view(D document, LocalDate asOf, Audience audience) {
        return view(document, asOf, audience, Cancellation.NEVER);
    }

    /**
     * What an audience may see of a document as it was known on a day, unless asked to stop.
     *
     * @throws CancelledException if asked to stop
     */
    public View<D> view(D document, LocalDate asOf, Audience audience, Cancellation cancellation) {
        Asked asked = Asked.of(cancellation);
        asked.checkpoint();
        D seen = plan.domain.seenBy(document, asOf, audience);
        asked.checkpoint();
        return new View<>(audience, assess(seen, asOf, asked));
    }
}
