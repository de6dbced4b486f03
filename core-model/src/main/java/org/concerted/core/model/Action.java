package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** Something that one actor does, alone or with partners, towards the common objectives. */
@Value.Immutable
public sealed interface Action extends Noun<Action> permits ImmutableAction {
    /** The type of this noun. */
    NounType<Action> TYPE = NounType.<Action>of("action", "actions", Initiative::actions, Initiative.Builder::actions)
            .label(Action::name).glimpse(Action::owner).ownedIfBy(Action::owner).optional("owner", () -> Actor.TYPE, Action::owner, (n, v) -> builder().from(n).owner(v).build()).many("partners", () -> Actor.TYPE, Action::partners, (n, v) -> builder().from(n).partners(v).build()).many("objectives", () -> Objective.TYPE, Action::objectives, (n, v) -> builder().from(n).objectives(v).build()).optional("strategy", () -> Strategy.TYPE, Action::strategy, (n, v) -> builder().from(n).strategy(v).build()).many("after", () -> Action.TYPE, Action::after, (n, v) -> builder().from(n).after(v).build()).many("sources", () -> Source.TYPE, Action::sources, (n, v) -> builder().from(n).sources(v).build()).build();

    @Override
    Id<Action> id();

    /** Its name. */
    Text name();

    /** The actor that carries it. */
    Optional<Id<Actor>> owner();

    /** Actors that take part beside the owner. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> partners();

    /** What the owner answered when asked to carry it. */
    Optional<Acceptance> acceptance();

    /** The objectives that it serves. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Objective>> objectives();

    /** The strategy that it belongs to. */
    Optional<Id<Strategy>> strategy();

    /** When it is planned to run. */
    Optional<Span> period();

    /** Effort of the owner over that period, coordination excluded. */
    Optional<Hours> effort();

    /** Money that it costs over that period. */
    Optional<Money> cost();

    /** At what level it works. */
    Optional<ActionKind> kind();

    /** Whether it acts, reflects or relates. */
    Optional<ActionNature> nature();

    /** Where it stands. */
    Optional<ActionState> state();

    /** Actions that must be done before it starts. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Action>> after();

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
