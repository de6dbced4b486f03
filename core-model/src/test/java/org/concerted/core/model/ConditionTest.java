package org.concerted.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concerted.core.ConcertedException;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static Condition nested(int depth) {
        Condition condition = new Condition.By(LocalDate.of(2026, 1, 1));
        for (int i = 0; i < depth; i++) {
            condition = i % 2 == 0
                    ? new Condition.AllOf(ImmutableList.of(condition))
                    : new Condition.AnyOf(ImmutableList.of(condition));
        }
        return condition;
    }

    @Test
    void conditionsNestSoDeepAndNoDeeper() {
        assertThat(nested(32)).isInstanceOf(Condition.AnyOf.class);
        assertThatExceptionOfType(ConcertedException.class)
                .isThrownBy(() -> nested(33))
                .withMessageContaining("32");
    }

    @Property
    void whatIsHiddenCanBeTakenOutAtAnyDepthAndTwiceIsAsOnce(
            @ForAll @IntRange(max = 32) int depth, @ForAll @IntRange(min = 1, max = 3) int count) {
        Condition condition = new Condition.AtLeast(count, ids("seen", "also-seen", "hidden"));
        for (int i = 0; i < depth; i++) {
            condition = i % 2 == 0
                    ? new Condition.AllOf(ImmutableList.of(condition))
                    : new Condition.AnyOf(ImmutableList.of(condition));
        }
        Commitment once = without(commitment(condition), "hidden");
        assertThat(once.condition().toString()).doesNotContain("hidden").contains("Undisclosed");
        assertThat(without(once, "hidden")).isEqualTo(once);
    }

    @Example
    void whatStandsBesideAnUndisclosedConditionNeedsNoSecondOne() {
        Commitment first = without(commitment(new Condition.AtLeast(1, ids("a", "b", "c"))), "a");
        assertThat(without(first, "b").condition())
                .contains(new Condition.AnyOf(
                        ImmutableList.of(new Condition.AtLeast(1, ids("c")), new Condition.Undisclosed())));
    }

    private static ImmutableSortedSet<Id<Commitment>> ids(String... ids) {
        return Arrays.stream(ids)
                .map(Id::<Commitment>of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static Commitment commitment(Condition condition) {
        return Commitment.builder()
                .id(Id.of("conditional"))
                .party(Id.of("party"))
                .provenance(new Provenance.Reported(LocalDate.of(2026, 1, 1)))
                .condition(condition)
                .build();
    }

    private static Commitment without(Commitment commitment, String hidden) {
        Reference.Gone gone = new Reference.Gone() {
            @Override
            public boolean test(NounType<?> type, String id) {
                return type == Commitment.TYPE && id.equals(hidden);
            }

            @Override
            public boolean hidden() {
                return true;
            }
        };
        return Conditions.without(commitment, gone).orElseThrow();
    }
}
