package org.concerted.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
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
}
