package org.concerted.feedback.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.NOT_APPLICABLE;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.core.model.RespondentGroup.CENTRE;
import static org.concerted.core.model.RespondentGroup.COORDINATION;
import static org.concerted.core.model.RespondentGroup.FUNDED;
import static org.concerted.core.model.RespondentGroup.FUNDERS;
import static org.concerted.core.model.RespondentGroup.MEMBERS;
import static org.concerted.core.model.RespondentGroup.PERIPHERY;
import static org.concerted.feedback.Village.village;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.RespondentGroup;
import org.concerted.core.model.Survey;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class ViewsApartTest {
    private final Initiative.Builder village = village()
            .addSurveys(Survey.builder().id(Id.of("s")).name(Text.same("Pace")).build());

    private static Distribution.Builder spread(String item, int... counts) {
        Map<BigDecimal, Integer> values = new TreeMap<>();
        int all = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                values.put(BigDecimal.valueOf(i + 1), counts[i]);
                all += counts[i];
            }
        }
        return Distribution.builder()
                .survey(Id.of("s"))
                .item(item)
                .counts(values)
                .respondents(all);
    }

    private ViewsApartTest answered(String item, RespondentGroup group, int... counts) {
        village.addDistributions(spread(item, counts).group(group).build());
        return this;
    }

    private Asked ask() {
        return Asked.about("openness.views-apart", village.build(), "survey:s");
    }

    @Test
    void theWidestGapIsTold() {
        Asked asked = answered("pace", CENTRE, 0, 1, 4, 5)
                .answered("pace", PERIPHERY, 2, 3, 0, 0)
                .answered("means", CENTRE, 5, 0)
                .answered("means", PERIPHERY, 4, 1)
                .ask();
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.EN).replace('\u00a0', ' '))
                .isEqualTo("Item “pace”: the widest gap between two groups. Answers at 2 or less: 10% for the centre "
                        + "(n = 10), 100% for the periphery (n = 5).");
        assertThat(asked.observation(Language.FR)).contains("le plus grand écart", "la périphérie");
        assertThat(asked.finding().evidence().count("respondents")).isEqualTo(15);
    }

    @Test
    void halfIsEnoughAndLessIsNot() {
        assertThat(answered("pace", COORDINATION, 5, 5)
                        .answered("pace", MEMBERS, 10, 0)
                        .ask()
                        .code())
                .isEqualTo(BREACHED);
        assertThat(answered("other", FUNDERS, 6, 4)
                        .answered("other", FUNDED, 10, 0)
                        .ask()
                        .code())
                .isEqualTo(BREACHED);
    }

    @Test
    void lessThanHalfIsLeft() {
        Asked asked =
                answered("pace", FUNDERS, 6, 4).answered("pace", FUNDED, 10, 0).ask();
        assertThat(asked.code()).isEqualTo(UPHELD);
        assertThat(asked.observation(Language.EN)).contains("no wide gap");
    }

    @Test
    void groupsThatAreNoPairAreNotCompared() {
        Asked asked = answered("pace", FUNDERS, 0, 5)
                .answered("pace", MEMBERS, 5, 0)
                .answered("means", FUNDED, 5, 0)
                .ask();
        assertThat(asked.missing()).containsExactly("survey-answer.groups");
    }

    @Test
    void oneGroupBesideAllIsNotCompared() {
        village.addDistributions(spread("pace", 3, 3).build());
        assertThat(answered("pace", PERIPHERY, 5, 0).ask().missing()).containsExactly("survey-answer.groups");
    }

    @Test
    void allTogetherIsNoGroup() {
        village.addDistributions(spread("pace", 3, 3).build());
        assertThat(ask().missing()).containsExactly("survey-answer.groups");
    }

    @Test
    void noAnswerNoQuestion() {
        assertThat(ask().code()).isEqualTo(NOT_APPLICABLE);
    }
}
