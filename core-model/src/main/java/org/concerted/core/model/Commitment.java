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
    NounType<Commitment> TYPE = NounType.<Commitment>of(
                    "commitment", "commitments", Initiative::commitments, Initiative.Builder::commitments)
            .labelIfAny(Commitment::promise)
            .ownedBy(Commitment::party)
            .asKnown(Commitment::until)
            .asSeen(Commitment::seenBy)
            .required("party", () -> Actor.TYPE, Commitment::party)
            .optional(
                    "action",
                    () -> Action.TYPE,
                    Commitment::action,
                    (n, v) -> builder().from(n).action(v).build())
            .optional(
                    "accepts",
                    () -> Decision.TYPE,
                    Commitment::accepts,
                    (n, v) -> builder().from(n).accepts(v).build())
            .optional(
                    "agreement",
                    () -> Agreement.TYPE,
                    Commitment::agreement,
                    (n, v) -> builder().from(n).agreement(v).build())
            .add(Parts.spoken(
                    Commitment::provenance,
                    (n, v) -> builder().from(n).provenance(v).build()))
            .add(Reference.custom("condition", Conditions::targets, Conditions::without))
            .add(Reference.bodies(
                    "conditionConfidentiality",
                    Commitment::conditionConfidentiality,
                    (n, v) -> builder().from(n).conditionConfidentiality(v).build()))
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Commitment::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Commitment> id();

    /** The actor that is bound. */
    Id<Actor> party();

    /** What it binds itself to, in words. */
    Optional<Text> promise();

    /** The action that it commits to. */
    Optional<Id<Action>> action();

    /** The decision that it accepts by it. */
    Optional<Id<Decision>> accepts();

    /** The agreement that it is a part of. */
    Optional<Id<Agreement>> agreement();

    /** Hours that it commits. */
    Optional<Hours> hours();

    /** Money that it commits. */
    Optional<Money> money();

    /** When it holds. */
    Optional<Span> period();

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

    private static Commitment until(Commitment commitment, LocalDate day) {
        return Days.after(commitment.withdrawn(), day) || Days.after(commitment.kept(), day)
                ? builder()
                        .from(commitment)
                        .withdrawn(commitment.withdrawn().filter(date -> !date.isAfter(day)))
                        .kept(commitment.kept().filter(date -> !date.isAfter(day)))
                        .build()
                : commitment;
    }

    /** That there is a condition shows wherever the commitment does; which one it is, only where the party lets it. */
    private static Commitment seenBy(Commitment commitment, NounType.Sight sight) {
        boolean hidden = commitment.condition().isPresent()
                && !sight.sees(
                        TYPE.owners(commitment),
                        commitment.conditionConfidentiality().orElse(Confidentiality.OWNER));
        return hidden
                ? builder()
                        .from(commitment)
                        .condition(new Condition.Undisclosed())
                        .build()
                : commitment;
    }

    /** Refuses a withdrawal before the act. */
    @Value.Check
    default void check() {
        new Checks()
                .notBefore(withdrawn(), "withdrawn", Optional.of(provenance().date()))
                .done();
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
