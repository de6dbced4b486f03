package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.hours;
import static org.concerted.serialization.codec.Codecs.ids;
import static org.concerted.serialization.codec.Codecs.later;
import static org.concerted.serialization.codec.Codecs.lists;
import static org.concerted.serialization.codec.Codecs.money;
import static org.concerted.serialization.codec.Codecs.sets;
import static org.concerted.serialization.codec.Codecs.wholes;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Condition.AtLeast;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Id;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.OneOf;
import org.concerted.serialization.codec.Shape;

/** What must hold before a commitment does. */
final class Conditions {
    private static final Codec<AtLeast> AT_LEAST = Shape.of("atLeast", Draft::new, Draft::build)
            .is(
                    "Au moins tant de ces engagements tiennent; de tous ceux sur la même action si aucun n'est nommé.",
                    "At least so many of these commitments hold; of all on the same action where none is named.")
            .required("count", wholes(), AtLeast::count, Draft::count)
            .sorted("among", ids(Commitment.TYPE), AtLeast::among, Draft::among)
            .build();

    static final Codec<Condition> CONDITION = OneOf.<Condition>of("condition")
            .add("atLeast", AtLeast.class, AT_LEAST, value -> value, value -> value)
            .add(
                    "actors",
                    Condition.Actors.class,
                    sets(ids(Actor.TYPE)),
                    value -> value.actors().asList(),
                    value -> new Condition.Actors(ImmutableSortedSet.copyOf(value)))
            .add("total", Condition.Total.class, money(), Condition.Total::total, Condition.Total::new)
            .add(
                    "totalHours",
                    Condition.TotalHours.class,
                    hours(),
                    Condition.TotalHours::total,
                    Condition.TotalHours::new)
            .add(
                    "adopted",
                    Condition.Adopted.class,
                    ids(Decision.TYPE),
                    Condition.Adopted::decision,
                    Condition.Adopted::new)
            .add("by", Condition.By.class, days(), Condition.By::day, Condition.By::new)
            .add("allOf", Condition.AllOf.class, lists(again()), Condition.AllOf::of, Condition.AllOf::new)
            .add("anyOf", Condition.AnyOf.class, lists(again()), Condition.AnyOf::of, Condition.AnyOf::new)
            .add(
                    "undisclosed",
                    Condition.Undisclosed.class,
                    flags(),
                    value -> true,
                    value -> new Condition.Undisclosed())
            .build();

    private Conditions() {}

    private static Codec<Condition> again() {
        return later(() -> CONDITION);
    }

    private static final class Draft {
        private int count;
        private final List<Id<Commitment>> among = new ArrayList<>();

        void count(int value) {
            count = value;
        }

        void among(Collection<Id<Commitment>> values) {
            among.addAll(values);
        }

        AtLeast build() {
            return new AtLeast(count, ImmutableSortedSet.copyOf(among));
        }
    }
}
