package org.concerted.coordination.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Iap2Level;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class PromiseWithoutReportBackTest {
    @Test
    void thoseWhoWereConsultedHaveNotBeenTold() {
        Initiative silent = with(process()).complete(ParticipationProcess.TYPE).build();
        ask(silent).isBreached().offers(0);
        assertThat(Asked.readPlainly("PAR-01", silent, Language.FR))
                .isEqualTo(
                        "La participation « Forum » a pris fin le 29 juin 2026. Promesse : écouter. Aucun retour aux "
                                + "personnes qui ont participé n'est consigné.");
        assertThat(Asked.readPlainly("PAR-01", silent, Language.EN))
                .isEqualTo(
                        "The participation \"Forum\" ended on June 29, 2026. Promise: listen. No report back to those who "
                                + "took part is on record.");
    }

    @Test
    void onItsLastDayItIsNotOver() {
        ask(with(process().period(Span.of(LocalDate.of(2026, 6, 1), Asked.TODAY)))
                        .complete(ParticipationProcess.TYPE)
                        .build())
                .isNotApplicable();
    }

    @Test
    void aReportBackKeepsThePromise() {
        ask(with(process().reportedBack(Asked.TODAY)).build()).isUpheld();
    }

    @Test
    void whoPromisedToInformPromisedNoReportBack() {
        ask(with(process().promise(Iap2Level.INFORM))
                        .complete(ParticipationProcess.TYPE)
                        .build())
                .isNotApplicable();
    }

    @Test
    void aReportBackMayNotBeOnRecord() {
        ask(with(process()).build()).isUndetermined("participation-process.reportedBack");
    }

    @Test
    void withoutPromiseAndPeriodNobodyKnows() {
        ask(with(process().promise(Optional.empty()).period(Optional.empty()))
                        .complete(ParticipationProcess.TYPE)
                        .build())
                .isUndetermined("participation-process.promise", "participation-process.period");
    }

    @Test
    void eitherOfThemLeavesItOpen() {
        ask(with(process().promise(Optional.empty()))
                        .complete(ParticipationProcess.TYPE)
                        .build())
                .isUndetermined("participation-process.promise");
        ask(with(process().period(Optional.empty()))
                        .complete(ParticipationProcess.TYPE)
                        .build())
                .isUndetermined("participation-process.period");
    }

    @Test
    void howManyWereHeardIsToldWhereTheReportBackIsUnknown() {
        Initiative heard = with(process().heard(450)).build();
        ask(heard).isUndetermined("participation-process.reportedBack");
        assertThat(Asked.readPlainly("PAR-01", heard, Language.EN))
                .isEqualTo(
                        "It cannot be said whether those who took part in \"Forum\" were told what came of it. Heard: 450.");
        assertThat(Asked.readPlainly("PAR-01", heard, Language.FR))
                .isEqualTo(
                        "On ne peut pas dire si les personnes qui ont participé à « Forum » ont eu un retour. Personnes "
                                + "entendues : 450.");
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new PromiseWithoutReportBack())
                .on(initiative, Asked.TODAY)
                .subject("participation-process:forum");
    }

    private static ParticipationProcess.Builder process() {
        return ParticipationProcess.builder()
                .id(Id.of("forum"))
                .name(Text.same("Forum"))
                .promise(Iap2Level.CONSULT)
                .period(Span.of(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 29)));
    }

    private static Initiative.Builder with(ParticipationProcess.Builder process) {
        return Initiative.builder().id("x").name(Text.same("X")).addParticipationProcesses(process.build());
    }
}
