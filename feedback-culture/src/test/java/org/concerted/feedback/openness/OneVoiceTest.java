package org.concerted.feedback.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.village;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Survey;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class OneVoiceTest {
    private static Asked ask(int... counts) {
        int all = 0;
        Map<BigDecimal, Integer> values = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            values.put(BigDecimal.valueOf(i + 1), counts[i]);
            all += counts[i];
        }
        Initiative initiative = village()
                .addSurveys(Survey.builder()
                        .id(Id.of("s"))
                        .name(Text.of("Le climat", "The climate"))
                        .build())
                .addDistributions(Distribution.builder()
                        .id(Id.of("d"))
                        .survey(Id.of("s"))
                        .item("speaking-up")
                        .counts(values)
                        .respondents(all)
                        .invited(20)
                        .build())
                .build();
        return Asked.about("openness.one-voice", initiative, "distribution:d");
    }

    @Test
    void allTheSame() {
        Asked asked = ask(5);
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.EN))
                .isEqualTo("Item “speaking-up”: all answers are the same. Respondents: 5. Invited: 20.");
        assertThat(asked.observation(Language.FR)).contains("toutes les réponses sont les mêmes");
    }

    @Test
    void oneOtherAnswerIsEnough() {
        assertThat(ask(9, 1).code()).isEqualTo(UPHELD);
    }

    @Test
    void tooFewToSay() {
        assertThat(ask(4).code()).isEqualTo(UNDETERMINED);
        assertThat(ask(4).missing()).containsExactly("distribution.respondents");
    }
}
