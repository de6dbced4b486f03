package org.concerted.coordination.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.coordination.Told;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.model.Actor;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class ReportPastDueTest {
    @Test
    void aReportIsThereByItsDay() {
        GrantReport.Builder yesterday = report().due(Asked.TODAY.minusDays(1));
        of(all(yesterday.build())).isBreached().offers(0);
        of(all(report().due(Asked.TODAY).build())).isUpheld();
        of(all(report().due(Asked.TODAY.plusDays(1)).build())).isUpheld();
        of(all(yesterday.submitted(Asked.TODAY).build())).isUpheld();
    }

    @Test
    void whatIsNotOnRecordIsAskedFor() {
        of(all(report().build())).isUndetermined("grant-report.due");
        of(base(report().due(Asked.TODAY.minusDays(1)).build()).build()).isUndetermined("grant-report.submitted");
        of(base(report().due(Asked.TODAY).build()).build()).isUpheld();
        of(all(report().submitted(Asked.TODAY).build())).isUpheld();
    }

    @Test
    void isToldToItsAuthorAndTheKeeperAlone() {
        assertThat(read(Audience.KEEPER, Language.EN))
                .contains("The report \"r\" was due by June 29, 2026; no submission is on record.");
        assertThat(read(Audience.actor("small"), Language.FR))
                .contains("Le rapport « r » était attendu pour le 29 juin 2026; aucune remise n'est consignée.");
        assertThat(read(Audience.actor("other"), Language.FR)).isEmpty();
        assertThat(read(Audience.TABLE, Language.FR)).isEmpty();
    }

    private static Answer<Initiative> of(Initiative initiative) {
        return verify(new ReportPastDue()).on(initiative, Asked.TODAY).subject("grant-report:r");
    }

    private static Optional<String> read(Audience audience, Language language) {
        Initiative late = all(report().due(Asked.TODAY.minusDays(1)).build());
        return Told.by("funding.report-past-due", GrantRules.all(), late, Asked.TODAY, audience, language);
    }

    private static Initiative all(GrantReport report) {
        return base(report).complete(GrantReport.TYPE).build();
    }

    private static GrantReport.Builder report() {
        return GrantReport.builder().id(Id.of("r")).author(Id.of("small"));
    }

    private static Initiative.Builder base(GrantReport report) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(
                        Actor.builder()
                                .id(Id.of("small"))
                                .name(Text.same("Small"))
                                .build(),
                        Actor.builder()
                                .id(Id.of("other"))
                                .name(Text.same("Other"))
                                .build())
                .addGrantReports(report);
    }
}
