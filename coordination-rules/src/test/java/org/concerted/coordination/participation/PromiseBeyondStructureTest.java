package org.concerted.coordination.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Body;
import org.concerted.core.model.Iap2Level;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.PowerHolder;
import org.concerted.core.model.Seat;
import org.concerted.core.model.SeatKind;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class PromiseBeyondStructureTest {
    @Test
    void whatPeopleDecideMayBeSetAsideByOthers() {
        Initiative initiative = with(promise(Iap2Level.EMPOWER)
                .label(Text.of("Cocréation", "Co-creation"))
                .overriddenBy(PowerHolder.INSTITUTION)
                .citizenSeats(2)
                .seats(9));
        ask(initiative).isBreached().offers(0);
        assertThat(Asked.readPlainly("PAR-02", initiative, Language.FR))
                .isEqualTo(
                        "Participation « Forum » : promesse : donner le pouvoir de décider. Ce qui est consigné de sa structure "
                                + "correspond à ceci, au plus : des sièges, sans partage de la décision (5); nom donné : « Cocréation ».");
        assertThat(Asked.readPlainly("PAR-02", initiative, Language.EN))
                .isEqualTo(
                        "Participation \"Forum\": promise: give the power to decide. What is on record of its structure fits "
                                + "this, at most: seats, without a shared decision (5); name given: \"Co-creation\".");
    }

    @Test
    void eachLevelAsksForItsRung() {
        ask(with(promise(Iap2Level.CONSULT).feedbackChannel(true))).isUpheld();
        ask(with(promise(Iap2Level.INVOLVE).feedbackChannel(true))).isUpheld();
        ask(with(promise(Iap2Level.COLLABORATE).feedbackChannel(true)))
                .isUndetermined("participation-process.structure");
        ask(with(promise(Iap2Level.COLLABORATE).citizenSeats(1))).isUpheld();
        ask(with(promise(Iap2Level.EMPOWER).citizenSeats(1))).isUndetermined("participation-process.structure");
        ask(with(promise(Iap2Level.EMPOWER).negotiated(true).overriddenBy(PowerHolder.SHARED)))
                .isUpheld();
    }

    @Test
    void aOneWayProcessDoesNotListen() {
        ask(with(promise(Iap2Level.CONSULT)
                        .feedbackChannel(false)
                        .negotiated(false)
                        .delegated(false)
                        .citizenSeats(0)))
                .isBreached();
    }

    /** Where the process does not say it, its body does. */
    @Test
    void theSeatsOfItsBodyCount() {
        ask(inABody(SeatKind.ORGANISATION, true)).isBreached();
        ask(inABody(SeatKind.CITIZEN, true)).isUpheld();
        ask(inABody(SeatKind.ORGANISATION, false)).isUndetermined("participation-process.structure");
    }

    private static Initiative inABody(SeatKind second, boolean complete) {
        Initiative.Builder initiative = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addParticipationProcesses(promise(Iap2Level.COLLABORATE)
                        .negotiated(false)
                        .delegated(false)
                        .body(Id.of("table"))
                        .build())
                .addBodies(Body.builder()
                        .id(Id.of("table"))
                        .name(Text.same("Table"))
                        .build())
                .addSeats(seat("one", SeatKind.ORGANISATION), seat("two", second));
        return (complete ? initiative.complete(Seat.TYPE) : initiative.partial(Seat.TYPE)).build();
    }

    private static Seat seat(String id, SeatKind kind) {
        return Seat.builder()
                .id(Id.of(id))
                .body(Id.of("table"))
                .kind(kind)
                .vote(true)
                .build();
    }

    @Test
    void informingPromisesNoPower() {
        ask(with(promise(Iap2Level.INFORM))).isNotApplicable();
    }

    @Test
    void withoutAPromiseThereIsNothingToCompare() {
        ParticipationProcess.Builder bare = ParticipationProcess.builder();
        bare.id(Id.of("forum")).name(Text.same("Forum")).feedbackChannel(true);
        ask(with(bare)).isUndetermined("participation-process.promise");
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new PromiseBeyondStructure()).on(initiative, Asked.TODAY).subject("participation-process:forum");
    }

    private static Initiative with(ParticipationProcess.Builder process) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addParticipationProcesses(process.build())
                .build();
    }

    private static ParticipationProcess.Builder promise(Iap2Level level) {
        ParticipationProcess.Builder builder = ParticipationProcess.builder();
        builder.id(Id.of("forum")).name(Text.same("Forum")).promise(level);
        return builder;
    }
}
