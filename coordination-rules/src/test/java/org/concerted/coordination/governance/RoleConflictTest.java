package org.concerted.coordination.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Body;
import org.concerted.core.model.BodyRole;
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
                .isNotApplicable();
        ask(with(ActorRole.OBSERVER).build()).isNotApplicable();
    }

    @Test
    void aMandateWhereThingsAreDecidedTellsThemApart() {
        ask(sitting(seat("table", true)).build()).isUpheld();
        ask(sitting(seat("steering", true), seat("table", false)).build()).isUpheld();
    }

    /** Who brings the chairs to the garden party is still funder and member at the table. */
    @Test
    void aMandateForAnotherBodySaysNothingOfWhereThingsAreDecided() {
        Initiative chairs = sitting(seat("garden", true), seat("table", false))
                .complete(Seat.TYPE, Structure.TYPE)
                .build();
        ask(chairs).isBreached();
        assertThat(Asked.readPlainly("GOV-03", chairs, Language.FR))
                .endsWith("Aucun mandat consigné ne les distingue. Un mandat est consigné ailleurs : Fête.");
        assertThat(Asked.readPlainly("GOV-03", chairs, Language.EN))
                .endsWith("No mandate on record tells them apart. A mandate is on record elsewhere: Garden party.");
        ask(sitting(seat("garden", true), seat("table", false)).build()).isUndetermined("seat.mandate");
        ask(sitting(seat("garden", true)).complete(Seat.TYPE).build()).isUpheld();
        ask(sitting(seat("garden", true)).build()).isUndetermined("seat.mandate");
    }

    @Test
    void whatABodyIsForMayNotBeKnown() {
        ask(sitting(seat("circle", true)).complete(Seat.TYPE).build()).isUpheld();
        ask(sitting(seat("circle", true), seat("table", false))
                        .complete(Seat.TYPE)
                        .build())
                .isUndetermined("body.role");
        ask(sitting(seat("garden", true), seat("circle", false))
                        .complete(Seat.TYPE)
                        .build())
                .isUndetermined("body.role");
        ask(sitting(seat("circle", true)).build()).isUndetermined("body.role", "seat.mandate");
        ask(sitting(seat("circle", false)).complete(Seat.TYPE).build()).isBreached();
    }

    private static Seat seat(String body, boolean mandate) {
        return Seat.builder()
                .body(Id.of(body))
                .actor(Id.of("fund"))
                .mandate(mandate ? Optional.of(Text.same("parle comme membre")) : Optional.empty())
                .build();
    }

    private static Initiative.Builder sitting(Seat... seats) {
        return with(ActorRole.FUNDER, ActorRole.MEMBER)
                .addBodies(
                        body("table", "Table").role(BodyRole.DECISION).build(),
                        body("steering", "Steering").role(BodyRole.STEERING).build(),
                        body("circle", "Circle").build(),
                        Body.builder()
                                .id(Id.of("garden"))
                                .name(Text.of("Fête", "Garden party"))
                                .role(BodyRole.WORK)
                                .build())
                .addSeats(seats);
    }

    private static Body.Builder body(String id, String name) {
        return Body.builder().id(Id.of(id)).name(Text.same(name));
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
        ask(with(ActorRole.FUNDER, ActorRole.SUPPORT).complete(Seat.TYPE).build())
                .isUndetermined("structure.designatedBy");
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
