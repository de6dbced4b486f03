package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * What one actor binds itself to. Only an actor binds itself: a commitment has one party, and its provenance says
 * whether the party gave it or someone else reported it. A reported one binds nobody.
 */
@Value.Immutable
public sealed interface Commitment extends Noun<Commitment> permits ImmutableCommitment {
    /** The type of this noun. */
    NounType<Commitment> TYPE = NounType.<Commitment>of("commitment", "commitments", Initiative::commitments, Initiative.Builder::commitments)
            .labelIfAny(Commitment::promise).ownedBy(Commitment::party).required("party", () -> Actor.TYPE, Commitment::party).optional("action", () -> Action.TYPE, Commitment::action, (n, v) -> builder().from(n).action(v).build()).add(Reference.custom("condition", Conditions::targets, Conditions::without)).many("sources", () -> Source.TYPE, Commitment::sources, (n, v) -> builder().from(n).sources(v).build()).build();

    @Override
    Id<Commitment> id();

    /** The actor that is bound. */
    Id<Actor> party();

    /** What it binds itself to, in words. */
    Optional<Text> promise();

    /** The action that it commits to. */
    Optional<Id<Action>> action();

    /** Hours that it commits. */
    Optional<Hours> hours();

    /** Money that it commits. */
    Optional<Money> money();

    /** By which act it came to be. */
    Provenance provenance();

    /** What must hold before it does; absent when nothing must. */
    Optional<Condition> condition();

    /** Who sees the condition; by default nobody but the party. */
    Optional<Confidentiality> conditionConfidentiality();

    /** The day by which it is to be kept. */
    Optional<LocalDate> due();

    /** The day on which the party withdrew it. Withdrawal is always possible. */
    Optional<LocalDate> withdrawn();

    /** What was agreed to follow from a withdrawal. */
    Optional<Text> consequences();

    /** The day on which it was kept. */
    Optional<LocalDate> kept();

    /** Visible from the day it was given or reported, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(() -> Optional.of(provenance().date()));
    }

    /** Builds a commitment. */
    final class Builder extends ImmutableCommitment.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
