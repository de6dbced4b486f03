package org.concerted.feedback.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.village;

import java.util.Map;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Review;
import org.concerted.core.model.ReviewQuestion;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class ReviewLooksAheadTest {
    private static Asked ask(Map<ReviewQuestion, Hours> time) {
        Review review = Review.builder()
                .id(Id.of("r"))
                .next(Text.of("Ouvrir le samedi", "Open on Saturdays"))
                .time(time)
                .build();
        return Asked.about(
                "learning.review-looks-ahead", village().addReviews(review).build(), "review:r");
    }

    private static Map<ReviewQuestion, Hours> split(int expected, int happened, int gap, int next) {
        return Map.of(
                ReviewQuestion.EXPECTED, Hours.of(expected),
                ReviewQuestion.HAPPENED, Hours.of(happened),
                ReviewQuestion.GAP, Hours.of(gap),
                ReviewQuestion.NEXT, Hours.of(next));
    }

    @Test
    void theSplitOfTheFieldIsUpheld() {
        assertThat(ask(split(1, 1, 2, 4)).code()).isEqualTo(UPHELD);
    }

    @Test
    void lessForWhatNextIsAQuestion() {
        Asked asked = ask(split(1, 1, 3, 4));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.FR)).contains("Bilan «\u00a0Ouvrir le samedi\u00a0»");
        assertThat(asked.observation(Language.EN))
                .contains("time spent on what next: 4")
                .contains("of 9");
    }

    @Test
    void timeMustBeKnownForAllFour() {
        Asked asked = ask(Map.of(ReviewQuestion.NEXT, Hours.of(1)));
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("review.time");
        assertThat(ask(split(0, 0, 0, 0)).code()).isEqualTo(UNDETERMINED);
    }
}
