package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.concerted.coordination.data.Present;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionKind;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Scaling;
import org.concerted.core.model.SystemCondition;

/**
 * How deep the actions go that go on or are done, by what each says of itself: at what level it works, which conditions that
 * hold the problem in place it works on (Kania, Kramer &amp; Senge 2018), how what works is to reach further (Moore, Riddell
 * &amp; Vocisano 2015), and whether what it changes would remain if the initiative stopped. Counts; none is better than
 * another.
 *
 * @param actions how many
 * @param kinds at what level, each with how many
 * @param shifts on which condition, each with how many; one action may work on several
 * @param scaling how they are to reach further, each with how many
 * @param remains of how many what they change would remain
 * @param stops of how many it would not
 */
public record Depth(
        long actions,
        ImmutableMap<ActionKind, Long> kinds,
        ImmutableMap<SystemCondition, Long> shifts,
        ImmutableMap<Scaling, Long> scaling,
        long remains,
        long stops) {
    /** The depth of an initiative's actions. */
    public static final Measure<Initiative, Depth> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "agenda.depth";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.ACTION);
        }

        @Override
        public Depth compute(Scope<Initiative> scope) {
            return new Counting(scope).done();
        }
    };

    /** The counting itself. */
    private static final class Counting {
        private final Map<ActionKind, Long> kinds = new EnumMap<>(ActionKind.class);
        private final Map<SystemCondition, Long> shifts = new EnumMap<>(SystemCondition.class);
        private final Map<Scaling, Long> scaling = new EnumMap<>(Scaling.class);
        private long actions;
        private long remains;
        private long stops;

        Counting(Scope<Initiative> scope) {
            Present.each(scope, Action.TYPE, this::action);
        }

        private void action(Action action) {
            if (action.state().filter(state -> state == ActionState.DROPPED).isPresent()) {
                return;
            }
            actions++;
            action.kind().ifPresent(kind -> kinds.merge(kind, 1L, Long::sum));
            action.shifts().forEach(condition -> shifts.merge(condition, 1L, Long::sum));
            action.scaling().forEach(way -> scaling.merge(way, 1L, Long::sum));
            action.wouldRemain().ifPresent(yes -> {
                remains += yes ? 1 : 0;
                stops += yes ? 0 : 1;
            });
        }

        Depth done() {
            return new Depth(
                    actions,
                    Maps.immutableEnumMap(kinds),
                    Maps.immutableEnumMap(shifts),
                    Maps.immutableEnumMap(scaling),
                    remains,
                    stops);
        }
    }
}
