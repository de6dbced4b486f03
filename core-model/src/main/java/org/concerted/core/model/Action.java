package org.concerted.core.model;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** Something that one actor does, alone or with partners, towards the common objectives. */
@Value.Immutable
public sealed interface Action extends Noun<Action> permits ImmutableAction {
    /** The type of this noun. */
    NounType<Action> TYPE = NounType.<Action>of("action", "actions", Initiative::actions, Initiative.Builder::actions)
            .label(Action::name)
            .ownedIfBy(Action::owner)
            .asKnown(Action::until)
            .glimpse(Action::owner)
            .optional(
                    "owner",
                    () -> Actor.TYPE,
                    Action::owner,
                    (n, v) -> builder().from(n).owner(v).build())
            .many(
                    "partners",
                    () -> Actor.TYPE,
                    Action::partners,
                    (n, v) -> builder().from(n).partners(v).build())
            .optional(
                    "proposedBy",
                    () -> Actor.TYPE,
                    Action::proposedBy,
                    (n, v) -> builder().from(n).proposedBy(v).build())
            .optional(
                    "decidedBy",
                    () -> Decision.TYPE,
                    Action::decidedBy,
                    (n, v) -> builder().from(n).decidedBy(v).build())
            .optional(
                    "partOf",
                    () -> Action.TYPE,
                    Action::partOf,
                    (n, v) -> builder().from(n).partOf(v).build())
            .ranked()
            .optional(
                    "body",
                    () -> Body.TYPE,
                    Action::body,
                    (n, v) -> builder().from(n).body(v).build())
            .many(
                    "objectives",
                    () -> Objective.TYPE,
                    Action::objectives,
                    (n, v) -> builder().from(n).objectives(v).build())
            .optional(
                    "strategy",
                    () -> Strategy.TYPE,
                    Action::strategy,
                    (n, v) -> builder().from(n).strategy(v).build())
            .many(
                    "populations",
                    () -> Population.TYPE,
                    Action::populations,
                    (n, v) -> builder().from(n).populations(v).build())
            .many(
                    "grants",
                    () -> Grant.TYPE,
                    Action::grants,
                    (n, v) -> builder().from(n).grants(v).build())
            .many(
                    "after",
                    () -> Action.TYPE,
                    Action::after,
                    (n, v) -> builder().from(n).after(v).build())
            .ranked()
            .many(
                    "incompatible",
                    () -> Action.TYPE,
                    Action::incompatible,
                    (n, v) -> builder().from(n).incompatible(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Action::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Action> id();

    /** Its name. */
    Text name();

    /** What it is, in short. */
    Optional<Text> description();

    /** The actor that carries it. */
    Optional<Id<Actor>> owner();

    /** Actors that take part beside the owner. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> partners();

    /** What the owner answered when asked to carry it. */
    Optional<Acceptance> acceptance();

    /** The actor that proposed it. */
    Optional<Id<Actor>> proposedBy();

    /** The decision that it follows from. */
    Optional<Id<Decision>> decidedBy();

    /** The action that it is a part of. */
    Optional<Id<Action>> partOf();

    /** The body that follows it. */
    Optional<Id<Body>> body();

    /** The objectives that it serves. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Objective>> objectives();

    /** The strategy that it belongs to; where all actions are on record, absent where it belongs to none. */
    Optional<Id<Strategy>> strategy();

    /** The populations that it is for. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Population>> populations();

    /** The territory where it takes place. */
    Optional<Text> territory();

    /** When it is planned to run. */
    Optional<Span> period();

    /** Effort of the owner over that period, coordination excluded. */
    Optional<Hours> effort();

    /** Time that it takes to coordinate, over that period. */
    Optional<Hours> coordination();

    /** Money that it costs over that period. */
    Optional<Money> cost();

    /** The grants that pay for it. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Grant>> grants();

    /** Skills that it takes (« capacités »). Empty when not recorded. */
    @Value.NaturalOrder
    ImmutableSortedSet<Text> skills();

    /** Skills that it is meant to develop among the actors. Empty when not recorded. */
    @Value.NaturalOrder
    ImmutableSortedSet<Text> develops();

    /** At what level it works. */
    Optional<ActionKind> kind();

    /** Which of the conditions that hold the problem in place it works on. Empty when not recorded. */
    ImmutableSet<SystemCondition> shifts();

    /** How what works in it is to reach further. Empty when not recorded. */
    ImmutableSet<Scaling> scaling();

    /** Whether what it changes would remain if the initiative stopped. */
    Optional<Boolean> wouldRemain();

    /** Whether it acts, reflects or relates. */
    Optional<ActionNature> nature();

    /** Whether it was chosen to show soon that acting together works (Ansell &amp; Gash 2008). */
    Optional<Boolean> smallWin();

    /** Where it stands. */
    Optional<ActionState> state();

    /** The day it began. */
    Optional<LocalDate> started();

    /** The day it was done or given up. */
    Optional<LocalDate> ended();

    /** Why it was given up, or late. */
    Optional<Text> reason();

    /** Actions that must be done before it starts. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Action>> after();

    /** Actions that cannot be done with it; one of the two says so for both. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Action>> incompatible();

    private static Action until(Action action, LocalDate day) {
        Action seen = action;
        if (Days.after(action.ended(), day)) {
            seen = builder()
                    .from(seen)
                    .ended(Optional.empty())
                    .reason(Optional.empty())
                    .state(action.started().map(started -> ActionState.STARTED))
                    .build();
        }
        if (Days.after(action.started(), day)) {
            seen = builder()
                    .from(seen)
                    .started(Optional.empty())
                    .state(ActionState.PLANNED)
                    .build();
        }
        return seen;
    }

    /** Refuses an end before its beginning, and an owner that is its own partner. */
    @Value.Check
    default void check() {
        new Checks()
                .notBefore(ended(), "ended", started())
                .that(
                        owner().filter(partners()::contains).isEmpty(),
                        "partners",
                        owner().map(Object::toString).orElse(""),
                        "des acteurs autres que celui qui porte l'action",
                        "actors other than the one that carries it")
                .that(
                        !incompatible().contains(id()),
                        "incompatible",
                        id(),
                        "d'autres actions que celle-ci",
                        "actions other than this one")
                .done();
    }

    /** Builds an action. */
    final class Builder extends ImmutableAction.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
