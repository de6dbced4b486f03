package org.concerted.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Setting;
import org.concerted.core.model.Initiative;
import org.junit.jupiter.api.Test;

class FeedbackPackTest {
    private static String with(String rule, Parameter parameter, BigDecimal value) {
        RuleSet<Initiative> rules = Asked.RULES.with(ImmutableMap.of(
                rule, Setting.builder().putParameter(parameter.name(), value).build()));
        return rules.get(rule).rule().toString();
    }

    @Test
    void aParameterThatIsSetIsTheOneThatTheRuleHas() {
        int parameters = 0;
        for (Enlisted<Initiative> each : new FeedbackPack().rules()) {
            String id = each.rule().info().id();
            for (Parameter parameter : each.rule().info().parameters()) {
                parameters++;
                BigDecimal least = parameter.min();
                BigDecimal most = parameter.max();
                assertThat(with(id, parameter, least)).as(id).contains(parameter.name() + "=" + least.toPlainString());
                assertThat(with(id, parameter, most)).as(id).contains(parameter.name() + "=" + most.toPlainString());
            }
        }
        assertThat(parameters).isGreaterThan(15);
    }

    @Test
    void bringsTheRulesOfAllItsQuestions() {
        assertThat(new FeedbackPack().rules())
                .extracting(each -> each.rule().info().id().replaceAll("\\..*", ""))
                .contains("exchanges", "practice", "learning", "loops", "openness")
                .hasSize(21);
    }
}
