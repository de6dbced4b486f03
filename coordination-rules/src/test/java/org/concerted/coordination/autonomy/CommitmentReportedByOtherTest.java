package org.concerted.coordination.autonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Provenance;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class CommitmentReportedByOtherTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 27);

    @Test
    void whatSomeoneElseReportedIsForThePartyToConfirm() {
        Initiative land = with(new Provenance.Reported(DAY));
        ask(land).isBreached().offers(0);
        assertThat(Asked.readPlainly("AUT-01", land, Language.FR))
                .isEqualTo("L'engagement « Céder un terrain » de l'organisme Ville a été rapporté par un tiers le "
                        + "27 mars 2025. Il reste à confirmer par l'organisme.");
        assertThat(Asked.readPlainly("AUT-01", land, Language.EN))
                .isEqualTo("The commitment \"Give over a lot\" of City was reported by someone else on March 27, 2025. "
                        + "It is for the organisation to confirm.");
    }

    @Test
    void whatThePartyGaveItselfIsItsOwn() {
        ask(with(Provenance.Given.builder()
                        .date(DAY)
                        .by(Text.same("direction"))
                        .recordedIn(Text.same("procès-verbal"))
                        .build()))
                .isUpheld();
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new CommitmentReportedByOther())
                .on(initiative, Asked.TODAY)
                .subject("commitment:land");
    }

    private static Initiative with(Provenance provenance) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(Actor.builder()
                        .id(Id.of("city"))
                        .name(Text.of("Ville", "City"))
                        .build())
                .addCommitments(Commitment.builder()
                        .id(Id.of("land"))
                        .party(Id.of("city"))
                        .promise(Text.of("Céder un terrain", "Give over a lot"))
                        .provenance(provenance)
                        .build())
                .build();
    }
}
