package org.concerted.coordination.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LegalVehicle;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class LegalPersonNeededTest {
    @Test
    void whatHoldsFundsWithoutLegalPersonIsAQuestion() {
        Initiative fund = with(structure());
        ask(fund).isBreached().offers(0);
        assertThat(Asked.readPlainly("GOV-02", fund, Language.FR))
                .isEqualTo("Ce que la structure « Comité » est appelée à faire : détenir des fonds. Forme juridique : "
                        + "association sans personnalité juridique. Aucun organisme fiduciaire n'est consigné.");
        assertThat(Asked.readPlainly("GOV-02", fund, Language.EN))
                .isEqualTo(
                        "What the structure \"Committee\" is to do: hold funds. Legal form: association without legal "
                                + "personality. No fiduciary organisation is on record.");
    }

    @Test
    void aFiduciaryStandsBehindIt() {
        ask(with(structure().fiduciary(Id.of("host")))).isUpheld();
    }

    @Test
    void aNonprofitIsALegalPerson() {
        ask(with(structure().vehicle(LegalVehicle.NONPROFIT))).isUpheld();
    }

    @Test
    void whatAsksForNothingNeedsNoLegalPerson() {
        ask(with(structure().holdsFunds(false))).isUpheld();
    }

    @Test
    void aStructureOfThePastIsNotAskedAbout() {
        ask(with(structure().period(Span.of(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1)))))
                .isUpheld();
    }

    @Test
    void aFiduciaryMayNotBeOnRecord() {
        verify(new LegalPersonNeeded())
                .on(builder(structure()).build(), Asked.TODAY)
                .subject("structure:committee")
                .isUndetermined("structure.fiduciary");
    }

    @Test
    void withoutLegalFormNobodyKnows() {
        ask(with(structure().vehicle(Optional.empty()).period(Optional.empty())))
                .isUndetermined("structure.vehicle", "structure.period");
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new LegalPersonNeeded()).on(initiative, Asked.TODAY).subject("structure:committee");
    }

    private static Structure.Builder structure() {
        return Structure.builder()
                .id(Id.of("committee"))
                .name(Text.of("Comité", "Committee"))
                .period(Span.builder().start(LocalDate.of(2024, 1, 1)).build())
                .vehicle(LegalVehicle.UNINCORPORATED_ASSOCIATION)
                .holdsFunds(true)
                .employs(false)
                .holdsProperty(false)
                .signsGrants(false);
    }

    private static Initiative with(Structure.Builder structure) {
        return builder(structure).complete(Structure.TYPE).build();
    }

    private static Initiative.Builder builder(Structure.Builder structure) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(Actor.builder()
                        .id(Id.of("host"))
                        .name(Text.same("Host"))
                        .build())
                .addStructures(structure.build());
    }
}
