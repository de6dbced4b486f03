package org.concerted.coordination.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.coordination.Told;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Confidentiality;
import org.concerted.core.model.ExpenseKind;
import org.concerted.core.model.Grant;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class SpendingBeyondAmountTest {
    private static final Grant COORDINATION =
            grant("g", 10).addExpenses(ExpenseKind.COORDINATION).build();
    private static final Grant BOTH = grant("h", 5)
            .addExpenses(ExpenseKind.COORDINATION, ExpenseKind.STAFF)
            .build();

    @Test
    void spendingFitsIntoWhatIsGivenForIt() {
        of(coordination("g", 9), COORDINATION).isUpheld();
        of(coordination("g", 10), COORDINATION)
                .isUpheld()
                .sees("spending", "10", "CAD")
                .sees("given", "10", "CAD");
        of(coordination("g", 11), COORDINATION).isBreached().offers(0);
    }

    @Test
    void grantsPayTogether() {
        of(both(10, 5), COORDINATION, BOTH).isUpheld();
        of(both(15, 0), COORDINATION, BOTH).isUpheld();
        of(both(12, 4), COORDINATION, BOTH)
                .isBreached()
                .sees("spending", "16", "CAD")
                .sees("given", "15", "CAD");
    }

    @Test
    void whatOneGrantHasLeftDoesNotPayForWhatItIsNotFor() {
        of(both(0, 6), COORDINATION, BOTH)
                .isBreached()
                .sees("spending", "6", "CAD")
                .sees("given", "5", "CAD");
    }

    @Test
    void whatNoGrantIsForIsAnotherQuestion() {
        GrantReport other = GrantReport.builder()
                .from(coordination("g", 10))
                .putSpent(ExpenseKind.ACTIVITY, Money.cad(90))
                .build();
        of(other, COORDINATION).isUpheld();
    }

    @Test
    void whatIsNotOnRecordIsAskedFor() {
        of(report("g").build(), COORDINATION).isUndetermined("grant-report.spent");
        of(coordination("g", 5), grant("g", 10).build()).isUndetermined("grant.expenses");
        of(report().putSpent(ExpenseKind.COORDINATION, Money.cad(5)).build(), COORDINATION)
                .isUndetermined("grant.expenses");
        of(coordination("g", 5), unknown()).isUndetermined("grant.amount");
        of(
                        coordination("g", 5),
                        grant("g", -1).addExpenses(ExpenseKind.COORDINATION).build())
                .isUndetermined("grant.amount");
        of(both(1, 1), COORDINATION, Grant.builder().from(BOTH).amount(euros(5)).build())
                .isUndetermined("grant.amount");
        of(report("g").putSpent(ExpenseKind.COORDINATION, euros(5)).build(), COORDINATION)
                .isUndetermined("grant-report.currency");
    }

    @Test
    void anotherGrantMayBeOutOfSight() {
        Initiative declared = initiative(coordination("g", 11), COORDINATION);
        verify(new SpendingBeyondAmount())
                .on(
                        Initiative.builder()
                                .from(declared)
                                .completeness(ImmutableMap.of())
                                .build(),
                        Asked.TODAY)
                .subject("grant-report:r")
                .isUndetermined("grant.list");

        Grant hidden = Grant.builder()
                .from(BOTH)
                .confidentiality(Confidentiality.OWNER)
                .build();
        Initiative whole = initiative(both(12, 2), COORDINATION, hidden);
        of(both(12, 2), COORDINATION, hidden).isUpheld();
        assertThat(read(whole, Audience.actor("small"), Language.FR)).isEmpty();
    }

    @Test
    void theFewestKindsAreToldToItsAuthorAndTheKeeperAlone() {
        Initiative beyond = initiative(both(9, 6), COORDINATION, BOTH);
        assertThat(read(beyond, Audience.KEEPER, Language.EN))
                .contains(
                        "Spending on record in the report \"r\" (staff): $6. Its grants that allow such spending, in all: $5.");
        assertThat(read(beyond, Audience.actor("small"), Language.FR))
                .contains(
                        "Dépenses consignées au rapport « r » (personnel) : 6 $. Total de ses subventions qui permettent de telles dépenses : 5 $.");
        assertThat(read(beyond, Audience.actor("fund"), Language.FR)).isEmpty();
        assertThat(read(beyond, Audience.TABLE, Language.FR)).isEmpty();
    }

    private static Answer<Initiative> of(GrantReport report, Grant... grants) {
        return verify(new SpendingBeyondAmount())
                .on(initiative(report, grants), Asked.TODAY)
                .subject("grant-report:r");
    }

    private static Optional<String> read(Initiative initiative, Audience audience, Language language) {
        return Told.by("funding.spending-beyond-amount", GrantRules.all(), initiative, Asked.TODAY, audience, language);
    }

    private static Initiative initiative(GrantReport report, Grant... grants) {
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
                                .build())
                .addGrants(grants)
                .addGrantReports(report)
                .complete(Grant.TYPE)
                .build();
    }

    private static GrantReport coordination(String grant, int spent) {
        return report(grant)
                .putSpent(ExpenseKind.COORDINATION, Money.cad(spent))
                .build();
    }

    private static GrantReport both(int coordination, int staff) {
        return report("g", "h")
                .putSpent(ExpenseKind.COORDINATION, Money.cad(coordination))
                .putSpent(ExpenseKind.STAFF, Money.cad(staff))
                .build();
    }

    private static GrantReport.Builder report(String... grants) {
        GrantReport.Builder report = GrantReport.builder().id(Id.of("r")).author(Id.of("small"));
        for (String grant : grants) {
            report.addGrants(Id.<Grant>of(grant));
        }
        return report;
    }

    private static Grant.Builder grant(String id, int amount) {
        return Grant.builder().id(Id.of(id)).giver(Id.of("fund")).amount(Money.cad(amount));
    }

    private static Grant unknown() {
        return Grant.builder()
                .id(Id.of("g"))
                .giver(Id.of("fund"))
                .addExpenses(ExpenseKind.COORDINATION)
                .build();
    }

    private static Money euros(int amount) {
        return new Money(BigDecimal.valueOf(amount), "EUR");
    }
}
