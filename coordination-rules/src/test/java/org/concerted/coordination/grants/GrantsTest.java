package org.concerted.coordination.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Application;
import org.concerted.core.model.Appraisal;
import org.concerted.core.model.ExpenseKind;
import org.concerted.core.model.FundingProgramme;
import org.concerted.core.model.Grant;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Instalment;
import org.concerted.core.model.Money;
import org.concerted.core.model.Reserve;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class GrantsTest {
    @Test
    void whoeverAppliesWithdraws() {
        own(appraised().addAppraisals(by("small", true)).build()).isUpheld();
        own(appraised().addAppraisals(by("fund")).build()).isUpheld();
        own(appraised().addAppraisals(by("fund"), by("small", false)).build())
                .isBreached()
                .offers(0);
        own(appraised().addAppraisals(by("small", true), by("small", false)).build())
                .isBreached();
        own(appraised().addAppraisals(by("small", true), by("small")).build()).isUndetermined("application.recused");
        own(appraised().build()).isUndetermined("application.appraisals");
        own(Application.builder()
                        .id(Id.of("a"))
                        .programme(Id.of("p"))
                        .name(Text.same("A"))
                        .addAppraisals(by("fund"))
                        .build())
                .isUndetermined("application.applicant");
    }

    @Test
    void spendingIsOfTheKindsThatGrantsName() {
        Grant coordination =
                grant("g", 10).addExpenses(ExpenseKind.COORDINATION).build();
        Grant activity = grant("h", 10).addExpenses(ExpenseKind.ACTIVITY).build();
        spending(report("g").putSpent(ExpenseKind.COORDINATION, Money.cad(5)).build(), coordination)
                .isUpheld();
        spending(report("g").putSpent(ExpenseKind.ACTIVITY, Money.cad(5)).build(), coordination)
                .isBreached()
                .offers(0);
        spending(report("g").putSpent(ExpenseKind.ACTIVITY, Money.cad(0)).build(), coordination)
                .isUpheld();
        spending(report("g", "h").putSpent(ExpenseKind.ACTIVITY, Money.cad(5)).build(), coordination, activity)
                .isUpheld();
        spending(report("g").build(), coordination).isUndetermined("grant-report.spent");
        spending(
                        report("g", "h")
                                .putSpent(ExpenseKind.ACTIVITY, Money.cad(5))
                                .build(),
                        coordination,
                        grant("h", 1).build())
                .isUndetermined("grant.expenses");
    }

    @Test
    void anInstalmentIsPaidOnItsDay() {
        Instalment.Builder due = instalment().due(Asked.TODAY.minusDays(1));
        instalment(all(due.build())).isBreached().offers(0);
        instalment(base().addInstalments(due.build())
                        .addGrants(grant("g", 10).build())
                        .build())
                .isUndetermined("instalment.paid");
        instalment(all(instalment().due(Asked.TODAY).build())).isUpheld();
        instalment(all(due.paid(Asked.TODAY).build())).isUpheld();
        instalment(all(instalment().build())).isUndetermined("instalment.due");
    }

    @Test
    void theReportThatWasHandedInIsNamed() {
        Initiative waits = base().addGrants(grant("g", 10).build())
                .addGrantReports(report("g").submitted(LocalDate.of(2026, 5, 1)).build())
                .addInstalments(instalment()
                        .due(LocalDate.of(2026, 6, 1))
                        .after(Id.of("r"))
                        .build())
                .complete(Instalment.TYPE)
                .build();
        assertThat(Asked.readPlainly("funding.instalment-past-due", waits, Language.EN))
                .contains("was planned for June 1, 2026; no payment is on record.", "was submitted on May 1, 2026");
        assertThat(Asked.readPlainly("funding.instalment-past-due", waits, Language.FR))
                .contains(
                        "Un versement de la subvention",
                        "aucun paiement n'est consigné. Le rapport qu'il attendait a été remis le");
    }

    @Test
    void theReportThatIsAwaitedIsToldWhereItIsNamed() {
        Instalment due = instalment().due(Asked.TODAY.minusDays(1)).build();
        Initiative awaits = base().addGrants(grant("g", 10).build())
                .addGrantReports(report("g").build())
                .addInstalments(Instalment.builder().from(due).after(Id.of("r")).build())
                .complete(Instalment.TYPE)
                .build();
        instalment(awaits).isBreached().sees("waits", "not-submitted");
        assertThat(Asked.readPlainly("funding.instalment-past-due", awaits, Language.EN))
                .endsWith("on record. The report that it waits for is not on record as submitted.");
        assertThat(Asked.readPlainly("funding.instalment-past-due", awaits, Language.FR))
                .endsWith("consigné. Le rapport qu'il attend n'est pas consigné comme remis.");

        Initiative handedIn = Initiative.builder()
                .from(awaits)
                .grantReports(List.of(report("g").submitted(Asked.TODAY).build()))
                .build();
        instalment(handedIn).isBreached().doesNotSee("waits");
        instalment(all(due)).isBreached().doesNotSee("waits");
        assertThat(Asked.readPlainly("funding.instalment-past-due", all(due), Language.EN))
                .endsWith("no payment is on record.");
    }

    @Test
    void whatIsPassedOnCameIn() {
        regrants(grants(10, 4, 6)).isUpheld();
        regrants(grants(10, 4, 7)).isBreached().offers(0);
        regrants(grants(10)).isNotApplicable();
        regrants(base().addGrants(grant("g", 10).build()).build()).isUndetermined("grant.list");
        regrants(base().addGrants(grant("g", 10).build(), passed("h", 4)).build())
                .isUndetermined("grant.list");
        regrants(base().addGrants(grant("g", 10).build(), passed("h", 14)).build())
                .isBreached();
        Grant unknown = Grant.builder()
                .id(Id.of("u"))
                .giver(Id.of("small"))
                .regrantOf(Id.of("g"))
                .build();
        regrants(base().addGrants(grant("g", 10).build(), passed("h", 4), unknown)
                        .complete(Grant.TYPE)
                        .build())
                .isUndetermined("grant.amount");
        regrants(base().addGrants(
                                Grant.builder()
                                        .id(Id.of("g"))
                                        .giver(Id.of("fund"))
                                        .build(),
                                passed("h", 4))
                        .build())
                .isUndetermined("grant.amount");
    }

    @Test
    void whatIsPassedOnIsToldInFigures() {
        assertThat(Asked.readPlainly("funding.regrants-beyond-grant", grants(10, 11), Language.EN))
                .contains("Passed on out of the grant", "11", "Amount received");
        assertThat(Asked.readPlainly("funding.regrants-beyond-grant", grants(10, 11), Language.FR))
                .contains("Redistribué à même la subvention", "Montant reçu");
    }

    @Test
    void reservesFitIntoTheEnvelope() {
        reserves(programme(10, 4, 6).build()).isUpheld();
        reserves(programme(10, 4, 7).build()).isBreached().offers(0);
        reserves(programme(10).build()).isNotApplicable();
        verify(new ReservesBeyondEnvelope())
                .on(with(programme(10).build()).build(), Asked.TODAY)
                .subject("funding-programme:p")
                .isUndetermined("funding-programme.reserves");
        reserves(FundingProgramme.builder()
                        .from(programme(10, 4).build())
                        .envelope(new Money(BigDecimal.TEN, "USD"))
                        .build())
                .isUndetermined("funding-programme.envelope");
        Initiative beyond =
                with(programme(10, 11).build()).complete(FundingProgramme.TYPE).build();
        assertThat(Asked.readPlainly("FUN-02", beyond, Language.FR)).contains("Parts réservées du programme");
        assertThat(Asked.readPlainly("FUN-02", beyond, Language.EN)).contains("Parts kept in the programme");
    }

    private static Answer<Initiative> own(Application application) {
        return verify(new OwnApplicationAppraised())
                .on(with(programme(10).build()).addApplications(application).build(), Asked.TODAY)
                .subject("application:a");
    }

    private static Answer<Initiative> spending(GrantReport report, Grant... grants) {
        return verify(new SpendingBeyondGrant())
                .on(base().addGrants(grants).addGrantReports(report).build(), Asked.TODAY)
                .subject("grant-report:r");
    }

    private static Answer<Initiative> instalment(Initiative initiative) {
        return verify(new InstalmentPastDue()).on(initiative, Asked.TODAY).subject("instalment:i");
    }

    private static Answer<Initiative> regrants(Initiative initiative) {
        return verify(new RegrantsBeyondGrant()).on(initiative, Asked.TODAY).subject("grant:g");
    }

    private static Answer<Initiative> reserves(FundingProgramme programme) {
        return verify(new ReservesBeyondEnvelope())
                .on(with(programme).complete(FundingProgramme.TYPE).build(), Asked.TODAY)
                .subject("funding-programme:p");
    }

    private static Initiative.Builder with(FundingProgramme programme) {
        return base().addFundingProgrammes(programme);
    }

    private static FundingProgramme.Builder programme(int envelope, int... reserves) {
        FundingProgramme.Builder programme =
                FundingProgramme.builder().id(Id.of("p")).name(Text.same("P")).envelope(Money.cad(envelope));
        for (int reserve : reserves) {
            programme.addReserves(Reserve.builder()
                    .name(Text.same("r"))
                    .amount(Money.cad(reserve))
                    .build());
        }
        return programme;
    }

    private static Initiative grants(int amount, int... passed) {
        Initiative.Builder initiative =
                base().addGrants(grant("g", amount).build()).complete(Grant.TYPE);
        for (int i = 0; i < passed.length; i++) {
            initiative.addGrants(passed("h" + i, passed[i]));
        }
        return initiative.build();
    }

    private static Grant passed(String id, int amount) {
        return Grant.builder()
                .id(Id.of(id))
                .giver(Id.of("small"))
                .amount(Money.cad(amount))
                .regrantOf(Id.of("g"))
                .build();
    }

    private static Grant.Builder grant(String id, int amount) {
        return Grant.builder().id(Id.of(id)).giver(Id.of("fund")).amount(Money.cad(amount));
    }

    private static GrantReport.Builder report(String... grants) {
        GrantReport.Builder report = GrantReport.builder().id(Id.of("r"));
        for (String grant : grants) {
            report.addGrants(Id.<Grant>of(grant));
        }
        return report;
    }

    private static Instalment.Builder instalment() {
        return Instalment.builder().id(Id.of("i")).grant(Id.of("g"));
    }

    private static Initiative all(Instalment instalment) {
        return base().addGrants(grant("g", 10).build())
                .addInstalments(instalment)
                .complete(Instalment.TYPE)
                .build();
    }

    private static Application.Builder appraised() {
        return Application.builder()
                .id(Id.of("a"))
                .programme(Id.of("p"))
                .applicant(Id.of("small"))
                .name(Text.same("A"));
    }

    private static Appraisal by(String assessor) {
        return Appraisal.builder().assessor(Id.of(assessor)).build();
    }

    private static Appraisal by(String assessor, boolean recused) {
        return Appraisal.builder().assessor(Id.of(assessor)).recused(recused).build();
    }

    private static Initiative.Builder base() {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(
                        Actor.builder()
                                .id(Id.of("small"))
                                .name(Text.same("Small"))
                                .build(),
                        Actor.builder()
                                .id(Id.of("fund"))
                                .name(Text.same("Fund"))
                                .build());
    }
}
