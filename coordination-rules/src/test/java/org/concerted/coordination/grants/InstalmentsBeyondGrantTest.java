package org.concerted.coordination.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.math.BigDecimal;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Instalment;
import org.concerted.core.model.Money;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class InstalmentsBeyondGrantTest {
    @Test
    void instalmentsFitIntoTheGrant() {
        of(all(10, 4, 5)).isUpheld();
        of(all(10, 4, 6)).isUpheld();
        of(all(10, 4, 7)).isBreached().offers(0).sees("planned", "11", "CAD");
        of(all(10)).isNotApplicable();
    }

    @Test
    void moreIsMoreWhateverElseIsThere() {
        of(some(10, 4, 7).build()).isBreached();
        of(some(10, 4, 7).addInstalments(unknown()).build()).isBreached().sees("known", false);
    }

    @Test
    void whatIsNotOnRecordIsAskedFor() {
        of(some(10).build()).isUndetermined("instalment.list");
        of(some(10, 4, 6).build()).isUndetermined("instalment.list");
        of(some(10, 4).addInstalments(unknown()).complete(Instalment.TYPE).build())
                .isUndetermined("instalment.amount");
        of(some(10, 4)
                        .addInstalments(instalment("e", new Money(BigDecimal.TEN, "EUR")))
                        .complete(Instalment.TYPE)
                        .build())
                .isUndetermined("instalment.amount");
        of(base(Grant.builder().id(Id.of("g")).giver(Id.of("fund")).build())
                        .addInstalments(instalment("i", Money.cad(4)))
                        .complete(Instalment.TYPE)
                        .build())
                .isUndetermined("grant.amount");
    }

    @Test
    void ofACorrectionItIsNotKnownWhatItCorrects() {
        of(all(10, 8, 5, -3)).isUndetermined("instalment.amount");
        of(all(10, 8, -3)).isUndetermined("instalment.amount");
    }

    @Test
    void aGrantOfNothingIsPaidInNothing() {
        of(all(0, 0)).isUpheld();
        of(all(0, 1)).isBreached();
    }

    @Test
    void isToldInFigures() {
        assertThat(Asked.readPlainly("funding.instalments-beyond-grant", all(10, 4, 7), Language.EN))
                .contains("Instalments on record for the grant", "in all: $11", "Amount of the grant: $10");
        assertThat(Asked.readPlainly("funding.instalments-beyond-grant", all(10, 4, 7), Language.FR))
                .contains(
                        "Total des versements consignés pour la subvention",
                        ": 11 $",
                        "Montant de la subvention : 10 $");
    }

    private static Answer<Initiative> of(Initiative initiative) {
        return verify(new InstalmentsBeyondGrant()).on(initiative, Asked.TODAY).subject("grant:g");
    }

    private static Initiative all(int amount, int... instalments) {
        return some(amount, instalments).complete(Instalment.TYPE).build();
    }

    private static Initiative.Builder some(int amount, int... instalments) {
        Initiative.Builder initiative = base(Grant.builder()
                .id(Id.of("g"))
                .giver(Id.of("fund"))
                .amount(Money.cad(amount))
                .build());
        for (int i = 0; i < instalments.length; i++) {
            initiative.addInstalments(instalment("i" + i, Money.cad(instalments[i])));
        }
        return initiative;
    }

    private static Instalment instalment(String id, Money amount) {
        return Instalment.builder()
                .id(Id.of(id))
                .grant(Id.of("g"))
                .amount(amount)
                .build();
    }

    private static Instalment unknown() {
        return Instalment.builder().id(Id.of("u")).grant(Id.of("g")).build();
    }

    private static Initiative.Builder base(Grant grant) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(Actor.builder()
                        .id(Id.of("fund"))
                        .name(Text.same("Fund"))
                        .build())
                .addGrants(grant);
    }
}
