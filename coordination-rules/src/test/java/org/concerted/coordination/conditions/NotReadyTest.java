package org.concerted.coordination.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Precondition;
import org.concerted.core.model.PreconditionKind;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class NotReadyTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Test
    void moneyForOneYearIsNotEnough() {
        Initiative oneYear = with(money(LocalDate.of(2025, 12, 31))).build();
        ask(oneYear).isBreached();
        assertThat(Asked.readPlainly("CI-06", oneYear, Language.FR))
                .startsWith(
                        "Conditions préalables réunies : une personne ou un groupe qui rassemble les directions et un "
                                + "sentiment d'urgence. Conditions préalables pas réunies : de l'argent pour quelques années.");
        assertThat(Asked.readPlainly("CI-06", oneYear, Language.EN))
                .startsWith(
                        "Preconditions in place: a person or group that brings leaders together and a sense of urgency. "
                                + "Preconditions not in place: money for a few years.");
    }

    @Test
    void twoYearsAreTheBoundary() {
        ask(with(money(LocalDate.of(2026, 12, 31))).build()).isUpheld();
        ask(with(money(LocalDate.of(2026, 12, 30))).build()).isBreached();
    }

    @Test
    void theTimeIsAParameter() {
        verify(new NotReady(36))
                .on(with(money(LocalDate.of(2026, 12, 31))).build(), Asked.TODAY)
                .subject("initiative:x")
                .isBreached();
    }

    @Test
    void moneyWithoutEndOnRecordSettlesNothing() {
        ask(with(precondition(PreconditionKind.FINANCIAL_RESOURCES)).build())
                .isUndetermined("precondition.fundedUntil");
    }

    @Test
    void aListThatNobodyCalledCompleteSettlesNothing() {
        ask(Initiative.builder().id("x").name(Text.same("X")).build())
                .isUndetermined("precondition.champion", "precondition.fundedUntil", "precondition.urgency");
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(NotReady.STANDARD).on(initiative, Asked.TODAY).subject("initiative:x");
    }

    private static Precondition.Builder money(LocalDate until) {
        return precondition(PreconditionKind.FINANCIAL_RESOURCES).fundedUntil(until);
    }

    private static Precondition.Builder precondition(PreconditionKind kind) {
        return Precondition.builder().kind(kind).met(true).date(DAY);
    }

    private static Initiative.Builder with(Precondition.Builder money) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addPreconditions(
                        precondition(PreconditionKind.INFLUENTIAL_CHAMPION).build(),
                        money.build(),
                        precondition(PreconditionKind.URGENCY).build())
                .complete(Precondition.TYPE);
    }
}
