package org.concerted.coordination.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.math.BigDecimal;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Body;
import org.concerted.core.model.BodyRole;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Seat;
import org.concerted.core.model.SeatKind;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class CriticalMassTest {
    @Test
    void twoOfSevenAreFew() {
        Initiative few = table(2, 5).complete(Seat.TYPE).build();
        ask(few).isBreached().offers(0);
        assertThat(Asked.readPlainly("POW-02", few, Language.FR))
                .isEqualTo(
                        "Instance « Table » : sièges de citoyennes, de citoyens ou de personnes qui vivent l'enjeu : 2, sur 7 "
                                + "en tout.");
        assertThat(Asked.readPlainly("POW-02", few, Language.EN))
                .isEqualTo("Body \"Table\": seats of citizens or of people who live the issue: 2, of 7 in all.");
    }

    @Test
    void shareAndNumberAreBothAsked() {
        ask(table(2, 3).complete(Seat.TYPE).build()).isBreached();
        ask(table(3, 7).complete(Seat.TYPE).build()).isBreached();
        ask(table(3, 5).complete(Seat.TYPE).build()).isUpheld();
        ask(table(7, 13).complete(Seat.TYPE).build()).isUpheld();
        ask(table(7, 14).complete(Seat.TYPE).build()).isBreached();
    }

    @Test
    void halfOfASmallBodyIsNoMinority() {
        ask(table(2, 2).complete(Seat.TYPE).build()).isUpheld();
        ask(table(1, 2).complete(Seat.TYPE).build()).isBreached();
    }

    @Test
    void aBodyThatWorksOrOneWithoutCitizensIsNotAsked() {
        ask(with(BodyRole.WORK, 1, 5).complete(Seat.TYPE).build()).isNotApplicable();
        ask(with(BodyRole.STEERING, 1, 5).complete(Seat.TYPE).build()).isBreached();
        ask(table(0, 5).complete(Seat.TYPE).build()).isNotApplicable();
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        ask(table(2, 5).build()).isUndetermined("seat.list");
        ask(table(2, 5)
                        .addSeats(seat("u1").build(), seat("u2").build())
                        .complete(Seat.TYPE)
                        .build())
                .isUndetermined("seat.kind");
        ask(table(2, 9).addSeats(seat("u1").build()).complete(Seat.TYPE).build())
                .isBreached();
        ask(Initiative.builder()
                        .id("x")
                        .name(Text.same("X"))
                        .addBodies(Body.builder()
                                .id(Id.of("table"))
                                .name(Text.same("Table"))
                                .build())
                        .addSeats(kind("c", SeatKind.CITIZEN))
                        .complete(Seat.TYPE)
                        .build())
                .isUndetermined("body.role");
    }

    @Test
    void bothThresholdsAreParameters() {
        CriticalMass strict = new CriticalMass(new BigDecimal("0.6"), new BigDecimal(4));
        assertThat(strict.decide(seen(3, 6)).code().name()).isEqualTo("UPHELD");
        assertThat(strict.decide(seen(4, 9)).code().name()).isEqualTo("BREACHED");
        assertThat(CriticalMass.STANDARD.decide(seen(4, 9)).code().name()).isEqualTo("UPHELD");
    }

    private static CriticalMass.Seen seen(long citizens, long seats) {
        return new CriticalMass.Seen(java.util.Optional.of(BodyRole.DECISION), citizens, 0, seats, true);
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(CriticalMass.STANDARD).on(initiative, Asked.TODAY).subject("body:table");
    }

    private static Initiative.Builder table(int citizens, int others) {
        return with(BodyRole.DECISION, citizens, others);
    }

    private static Initiative.Builder with(BodyRole role, int citizens, int others) {
        Initiative.Builder builder = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addBodies(Body.builder()
                        .id(Id.of("table"))
                        .name(Text.same("Table"))
                        .role(role)
                        .build());
        for (int i = 0; i < citizens; i++) {
            builder.addSeats(kind("c" + i, i % 2 == 0 ? SeatKind.CITIZEN : SeatKind.LIVED_EXPERIENCE));
        }
        for (int i = 0; i < others; i++) {
            builder.addSeats(kind("o" + i, SeatKind.ORGANISATION));
        }
        return builder;
    }

    private static Seat kind(String id, SeatKind kind) {
        return seat(id).kind(kind).build();
    }

    private static Seat.Builder seat(String id) {
        Seat.Builder builder = Seat.builder();
        builder.id(Id.of(id)).body(Id.of("table"));
        return builder;
    }
}
