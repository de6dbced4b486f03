package org.concerted.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Severity;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.Format;
import org.concerted.serialization.RuleSettings;
import org.junit.jupiter.api.Test;

class RulesFileTest {
    private static final RuleSet<Initiative> RULES = Assessor.standard().rules();

    @Test
    void configuresTheRules() {
        RuleSet<Initiative> configured = RuleSettings.configured(RULES, """
                exchanges.seldom-answers:
                  severity: critical
                  parameters: { received: 7 }
                """, Format.YAML);
        RuleSet.Entry<Initiative> entry = configured.get("exchanges.seldom-answers");
        assertThat(entry.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(entry.settings().whole("received")).isEqualTo(7);
    }

    @Test
    void everyProblemIsToldAtOnceWithItsLine() {
        ConcertedException refusal =
                catchThrowableOfType(ConcertedException.class, () -> RuleSettings.configured(RULES, """
                        exchanges.answered-rat: {}
                        agenda.objective-without-action:
                          severity: huge
                          parameters: { x: 2 }
                        exchanges.seldom-answers:
                          parameters: { received: 1000, shar: 3 }
                        exchanges.open-past-deadline:
                          enabled: true
                        autonomy.actor-overcommitted:
                          parameters:
                            share: 200
                        """, Format.YAML));
        assertThat(refusal.problems())
                .extracting(Problem::line, Problem::path, Problem::nearest)
                .containsExactly(
                        tuple(Optional.of(1), "/exchanges.answered-rat", Optional.of("exchanges.answered-rate")),
                        tuple(Optional.of(3), "/agenda.objective-without-action/severity", Optional.empty()),
                        tuple(Optional.of(4), "/agenda.objective-without-action/parameters/x", Optional.empty()),
                        tuple(Optional.of(6), "/exchanges.seldom-answers/parameters/shar", Optional.of("share")),
                        tuple(Optional.of(11), "/autonomy.actor-overcommitted/parameters/share", Optional.empty()));
    }
}
