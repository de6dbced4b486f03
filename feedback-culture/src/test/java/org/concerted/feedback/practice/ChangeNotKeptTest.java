package org.concerted.feedback.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.change;
import static org.concerted.feedback.Village.village;

import java.time.LocalDate;
import org.concerted.core.Language;
import org.concerted.core.model.PracticeChange;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class ChangeNotKeptTest {
    private static final LocalDate MADE = LocalDate.of(2025, 3, 1);

    private static Asked ask(PracticeChange.Builder change) {
        return Asked.about(
                "practice.change-not-kept",
                village().addPracticeChanges(change.build()).build(),
                "practice-change:c");
    }

    @Test
    void givenUpWithinAYear() {
        Asked asked = ask(change("c").date(MADE).abandoned(LocalDate.of(2026, 2, 28)));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.FR)).contains("La Maison des familles", "1er\u00a0mars\u00a02025");
        assertThat(asked.observation(Language.EN)).contains("“Open on Saturday mornings”", "February\u00a028, 2026");
    }

    @Test
    void givenUpAfterAYearItLasted() {
        assertThat(ask(change("c").date(MADE).abandoned(LocalDate.of(2026, 3, 1)))
                        .code())
                .isEqualTo(UPHELD);
    }

    @Test
    void seenToBeKeptForAYear() {
        assertThat(ask(change("c").date(MADE).keptUntil(LocalDate.of(2026, 3, 1)))
                        .code())
                .isEqualTo(UPHELD);
        assertThat(ask(change("c").date(MADE).keptUntil(LocalDate.of(2026, 2, 1)))
                        .code())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void inACompleteListNothingGivenUpIsKept() {
        assertThat(Asked.about(
                                "practice.change-not-kept",
                                village()
                                        .complete(PracticeChange.TYPE)
                                        .addPracticeChanges(
                                                change("c").date(MADE).build())
                                        .build(),
                                "practice-change:c")
                        .code())
                .isEqualTo(UPHELD);
    }

    @Test
    void withoutItsDayNothingCanBeSaid() {
        assertThat(ask(change("c").abandoned(LocalDate.of(2026, 2, 28))).missing())
                .containsExactly("practice-change.date");
    }

    @Test
    void whatWasBothGivenUpAndKeptIsContradictory() {
        assertThat(ask(change("c")
                                .date(MADE)
                                .abandoned(LocalDate.of(2025, 6, 1))
                                .keptUntil(LocalDate.of(2026, 6, 1)))
                        .code())
                .isEqualTo(UNDETERMINED);
    }
}
