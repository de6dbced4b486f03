package org.concerted.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.assess.Setting;
import org.concerted.core.assess.Severity;
import org.junit.jupiter.api.Test;

/** How rules are configured by a file. */
class RuleSettingsTest {
    @Test
    void readsWhatIsSaidOfRules() {
        assertThat(RuleSettings.read("""
                        autonomy.actor-overcommitted:
                          severity: critical
                          parameters: { share: 0.80 }
                        C-7: { enabled: false }
                        """, Format.YAML))
                .containsEntry(
                        "autonomy.actor-overcommitted",
                        Setting.builder()
                                .severity(Severity.CRITICAL)
                                .putParameter("share", new BigDecimal("0.80"))
                                .build())
                .containsEntry("C-7", Setting.builder().enabled(false).build());
    }

    @Test
    void namesEveryFault() {
        ConcertedException refusal =
                catchThrowableOfType(ConcertedException.class, () -> RuleSettings.read("""
                        a: { severity: huge, enable: true }
                        b: { parameters: { share: lots } }
                        a: {}
                        """, Format.YAML));
        assertThat(refusal.problems())
                .extracting(Problem::path)
                .containsExactly("/a/severity", "/a/enable", "/b/parameters/share", "/a");
    }
}
