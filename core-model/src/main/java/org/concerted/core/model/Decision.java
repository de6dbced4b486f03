package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** Something that a body decided, or has before it. It binds nobody who has not delegated the matter or accepted it. */
@Value.Immutable
public sealed interface Decision extends Noun<Decision> permits ImmutableDecision {
    /** The type of this noun. */
    NounType<Decision> TYPE = NounType.<Decision>of(
                    "decision", "decisions", Initiative::decisions, Initiative.Builder::decisions)
            .label(Decision::matter)
            .asKnown(Decision::until)
            .glimpse(Decision::state)
            .optional(
                    "body",
                    () -> Body.TYPE,
                    Decision::body,
                    (n, v) -> builder().from(n).body(v).build())
            .optional(
                    "proposedBy",
                    () -> Actor.TYPE,
                    Decision::proposedBy,
                    (n, v) -> builder().from(n).proposedBy(v).build())
            .add(Reference.anyMany(
                    "about",
                    Decision::about,
                    (n, v) -> builder().from(n).about(v).build()))
            .many(
                    "binds",
                    () -> Actor.TYPE,
                    Decision::binds,
                    (n, v) -> builder().from(n).binds(v).build())
            .many(
                    "delegatedBy",
                    () -> Actor.TYPE,
                    Decision::delegatedBy,
                    (n, v) -> builder().from(n).delegatedBy(v).build())
            .optional(
                    "chosen",
                    () -> Option.TYPE,
                    Decision::chosen,
                    (n, v) -> builder().from(n).chosen(v).build())
            .optional(
                    "owner",
                    () -> Actor.TYPE,
                    Decision::owner,
                    (n, v) -> builder().from(n).owner(v).build())
            .many(
                    "cites",
                    () -> Reading.TYPE,
                    Decision::cites,
                    (n, v) -> builder().from(n).cites(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Decision::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Decision> id();

    /** What was or is to be decided. */
    Text matter();

    /** The body that decides. */
    Optional<Id<Body>> body();

    /** How it was or is to be decided, where not in the way of the body. */
    Optional<DecisionMode> mode();

    /** Where it stands. */
    Optional<DecisionState> state();

    /** The day it came before the body. */
    Optional<LocalDate> proposed();

    /** The day it was decided; absent while it is not. */
    Optional<LocalDate> date();

    /** The actor that proposed it. */
    Optional<Id<Actor>> proposedBy();

    /** What it is about: themes, actions, objectives, a structure. */
    @Value.NaturalOrder
    ImmutableSortedSet<Ref> about();

    /** The actors that it means to bind. They are bound only by their own act. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> binds();

    /** The actors that had delegated the matter to the body. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> delegatedBy();

    /** The option that was chosen. */
    Optional<Id<Option>> chosen();

    /** The actor that sees to it. */
    Optional<Id<Actor>> owner();

    /** The day by which it is to be carried out. */
    Optional<LocalDate> due();

    /** The readings that it cites. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Reading>> cites();

    /** What came of it, as its owner says. */
    Optional<FollowUpState> followUp();

    /** The day on which its owner said so. */
    Optional<LocalDate> followedUp();

    /** Why it was refused, given up or not carried out. */
    Optional<Text> reason();

    /** The day on which it is to be reviewed. */
    Optional<LocalDate> review();

    /** Visible from the day it was proposed, or else decided, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(() -> proposed().or(this::date));
    }

    /** Whether it is known to be adopted. */
    default boolean adopted() {
        return state().filter(state -> state == DecisionState.ADOPTED).isPresent();
    }

    private static Decision until(Decision decision, LocalDate day) {
        Decision seen = decision;
        if (Days.after(decision.followedUp(), day)) {
            seen = builder()
                    .from(seen)
                    .followUp(Optional.empty())
                    .followedUp(Optional.empty())
                    .build();
        }
        if (Days.after(decision.date(), day)) {
            seen = builder()
                    .from(seen)
                    .date(Optional.empty())
                    .state(DecisionState.PROPOSED)
                    .chosen(Optional.empty())
                    .followUp(Optional.empty())
                    .followedUp(Optional.empty())
                    .reason(Optional.empty())
                    .build();
        }
        return seen;
    }

    /** Refuses a decision before its proposal, and a follow-up before the decision. */
    @Value.Check
    default void check() {
        new Checks()
                .notBefore(date(), "date", proposed())
                .notBefore(followedUp(), "followedUp", date())
                .done();
    }

    /** Builds a decision. */
    final class Builder extends ImmutableDecision.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
