package org.concerted.coordination.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Body;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class RoleConflictTest {
    @Test
    void aFunderThatSupportsWithoutMandateIsAQuestion() {
        Initiative both = with(ActorRole.FUNDER, ActorRole.SUPPORT)
                .complete(Seat.TYPE, Structure.TYPE)
                .build();
        ask(both).isBreached().offers(0);
        assertThat(Asked.readPlainly("GOV-03", both, Language.FR))
                .isEqualTo(
                        "L'organisme Fonds tient plusieurs rôles dans la démarche : bailleur de fonds et soutien à la "
                                + "concertation. Aucun mandat consigné ne les distingue.");
        assertThat(Asked.readPlainly("GOV-03", both, Language.EN))
                .isEqualTo(
                        "Fund holds several roles in the initiative: funder and support of the concertation. No mandate on "
                                + "record tells them apart.");
    }

    @Test
    void supportAndBackboneAreOneRole() {
        ask(with(ActorRole.BACKBONE, ActorRole.SUPPORT, ActorRole.FIDUCIARY).build())
                .isUpheld();
    }

    @Test
    void aMandateTellsThemApart() {
        ask(with(ActorRole.FUNDER, ActorRole.MEMBER)
                        .addBodies(Body.builder()
                                .id(Id.of("table"))
                                .name(Text.same("Table"))
                                .build())
                        .addSeats(Seat.builder()
                                .body(Id.of("table"))
                                .actor(Id.of("fund"))
                                .mandate(Text.same("parle comme membre"))
                                .build())
                        .build())
                .isUpheld();
    }

    @Test
    void aBackboneThatTheGroupDesignatedHasAMandate() {
        ask(with(ActorRole.FUNDER, ActorRole.BACKBONE)
                        .addDecisions(Decision.builder()
                                .id(Id.of("choice"))
                                .matter(Text.same("Choice"))
                                .build())
                        .addStructures(Structure.builder()
                                .id(Id.of("now"))
                                .addBackbones(Id.of("fund"))
                                .designatedBy(Id.of("choice"))
                                .build())
                        .build())
                .isUpheld();
    }

    @Test
    void aMandateCountsWhileTheSeatIsHeld() {
        ask(seated(Asked.TODAY.minusDays(9), Asked.TODAY)).isUpheld();
        ask(seated(Asked.TODAY.minusDays(9), Asked.TODAY.minusDays(1))).isBreached();
    }

    private static Initiative seated(LocalDate from, LocalDate until) {
        return with(ActorRole.FUNDER, ActorRole.MEMBER)
                .complete(Seat.TYPE, Structure.TYPE)
                .addBodies(Body.builder()
                        .id(Id.of("table"))
                        .name(Text.same("Table"))
                        .build())
                .addSeats(Seat.builder()
                        .body(Id.of("table"))
                        .actor(Id.of("fund"))
                        .period(Span.of(from, until))
                        .mandate(Text.same("parle comme membre"))
                        .build())
                .build();
    }

    /** Being chosen as backbone does not say when the organisation speaks as funder and when as member. */
    @Test
    void aDesignationDoesNotTellAFunderFromAMember() {
        Initiative three = with(ActorRole.FUNDER, ActorRole.MEMBER, ActorRole.BACKBONE)
                .complete(Seat.TYPE, Structure.TYPE)
                .addDecisions(Decision.builder()
                        .id(Id.of("choice"))
                        .matter(Text.same("Choice"))
                        .build())
                .addStructures(Structure.builder()
                        .id(Id.of("now"))
                        .addBackbones(Id.of("fund"))
                        .designatedBy(Id.of("choice"))
                        .build())
                .build();
        ask(three).isBreached();
    }

    @Test
    void aMandateMayNotBeOnRecord() {
        ask(with(ActorRole.FUNDER, ActorRole.SUPPORT).build()).isUndetermined("seat.mandate", "structure.designatedBy");
        ask(with(ActorRole.FUNDER, ActorRole.MEMBER).build()).isUndetermined("seat.mandate");
    }

    @Test
    void withoutAnyRoleNobodyKnows() {
        ask(with().build()).isUndetermined("actor.roles");
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new RoleConflict()).on(initiative, Asked.TODAY).subject("actor:fund");
    }

    private static Initiative.Builder with(ActorRole... roles) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(Actor.builder()
                        .id(Id.of("fund"))
                        .name(Text.of("Fonds", "Fund"))
                        .addRoles(roles)
                        .build());
    }
}
