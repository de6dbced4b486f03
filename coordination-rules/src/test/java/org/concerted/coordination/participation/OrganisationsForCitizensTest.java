package org.concerted.coordination.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Seat;
import org.concerted.core.model.SeatKind;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class OrganisationsForCitizensTest {
    @Test
    void onlyOrganisationsSitWhereCitizensAreToTakePart() {
        Initiative only = with(Optional.of(SeatKind.ORGANISATION)).build();
        ask(only).isBreached().offers(0);
        assertThat(Asked.readPlainly("PAR-03", only, Language.FR))
                .isEqualTo(
                        "Processus de participation qui passent par l'instance « Table » : 1. Sièges d'organismes : 1. "
                                + "Sièges de citoyennes et citoyens : 0.");
        assertThat(Asked.readPlainly("PAR-03", only, Language.EN))
                .isEqualTo(
                        "Participation processes that work through the body \"Table\": 1. Seats of organisations: 1. Seats "
                                + "of citizens: 0.");
    }

    @Test
    void oneSeatOfSomeoneWhoLivesTheIssueIsTheBoundary() {
        ask(with(Optional.of(SeatKind.LIVED_EXPERIENCE)).build()).isUpheld();
    }

    @Test
    void aSeatOfUnknownKindLeavesItOpen() {
        ask(with(Optional.empty()).build()).isUndetermined("seat.kind");
    }

    @Test
    void aBodyThroughWhichNobodyIsToTakePartClaimsNothing() {
        ask(table(Optional.of(SeatKind.ORGANISATION))
                        .complete(Seat.TYPE, ParticipationProcess.TYPE)
                        .build())
                .isNotApplicable();
        ask(table(Optional.of(SeatKind.ORGANISATION)).complete(Seat.TYPE).build())
                .isUndetermined("participation-process.list");
    }

    @Test
    void seatsMayNotBeOnRecord() {
        ask(table(Optional.of(SeatKind.ORGANISATION)).build()).isUndetermined("seat.list");
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new OrganisationsForCitizens())
                .on(initiative, Asked.TODAY)
                .subject("body:table");
    }

    private static Initiative.Builder with(Optional<SeatKind> kind) {
        return table(kind)
                .addParticipationProcesses(ParticipationProcess.builder()
                        .id(Id.of("forum"))
                        .name(Text.same("Forum"))
                        .body(Id.of("table"))
                        .build())
                .complete(Seat.TYPE);
    }

    private static Initiative.Builder table(Optional<SeatKind> kind) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(Actor.builder()
                        .id(Id.of("group"))
                        .name(Text.same("Group"))
                        .build())
                .addBodies(Body.builder()
                        .id(Id.of("table"))
                        .name(Text.same("Table"))
                        .build())
                .addSeats(Seat.builder()
                        .body(Id.of("table"))
                        .actor(Id.of("group"))
                        .kind(kind)
                        .build());
    }
}
