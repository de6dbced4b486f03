package org.concerted.coordination.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class KeepsMoneyTest {
    private static final String RULE = "backbone.keeps-money";

    @Test
    void mostMoneyStaysWithTheBackbone() {
        Initiative most = with(grant("a", "fund", "backbone", 100), grant("b", "fund", "partner", 60));
        ask(most).isBreached().sees("least", "100", "CAD").sees("total", "160", "CAD");
        assertThat(Asked.readPlainly(RULE, most, Language.FR))
                .isEqualTo(
                        "Sommes accordées et consignées : 160 $. Sommes que la structure de soutien garde, au moins : "
                                + "100 $.");
        assertThat(Asked.readPlainly(RULE, most, Language.EN)).startsWith("Money granted, on record: ");
    }

    @Test
    void oneHalfIsTheBoundary() {
        ask(with(grant("a", "fund", "backbone", 100), grant("b", "fund", "partner", 100)))
                .isUpheld();
    }

    @Test
    void whatItPassesOnIsNotKeptAndCountedOnce() {
        ask(with(
                        grant("a", "fund", "backbone", 100),
                        grant("b", "backbone", "partner", 78).regrantOf(Id.of("a"))))
                .isUpheld()
                .sees("least", "22", "CAD")
                .sees("total", "100", "CAD");
    }

    @Test
    void currenciesAreLookedAtApart() {
        ask(with(
                        grant("a", "fund", "backbone", 1).amount(new Money(BigDecimal.ONE, "USD")),
                        grant("b", "fund", "partner", 1000)))
                .isBreached()
                .sees("least", "1", "USD");
    }

    @Test
    void whatItMayHoldForOthersLeavesItOpen() {
        ask(with(grant("a", "fund", "backbone", 100).asFiduciary(Optional.empty())))
                .isUndetermined("grant.asFiduciary");
        ask(with(grant("a", "fund", "backbone", 100).asFiduciary(true))).isUpheld();
    }

    @Test
    void anUnknownAmountLeavesItOpen() {
        ask(with(grant("a", "fund", "backbone", 100).amount(Optional.empty()))).isUndetermined("grant.amount");
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(KeepsMoney.STANDARD).on(initiative, Asked.TODAY).subject("structure:now");
    }

    private static Grant.Builder grant(String id, String giver, String recipient, long dollars) {
        return Grant.builder()
                .id(Id.of(id))
                .giver(Id.of(giver))
                .recipient(Id.of(recipient))
                .amount(Money.cad(dollars))
                .asFiduciary(false);
    }

    private static Initiative with(Grant.Builder... grants) {
        Initiative.Builder builder = initiative().addActors(actor("fund"));
        for (Grant.Builder grant : grants) {
            builder.addGrants(grant.build());
        }
        return builder.complete(Grant.TYPE).build();
    }

    private static Initiative.Builder initiative() {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(actor("backbone"), actor("partner"))
                .addStructures(Structure.builder()
                        .id(Id.of("now"))
                        .period(Span.builder().start(LocalDate.of(2024, 1, 1)).build())
                        .addBackbones(Id.of("backbone"))
                        .build());
    }

    private static Actor actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id)).build();
    }
}
