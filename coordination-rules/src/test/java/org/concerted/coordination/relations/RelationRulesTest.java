package org.concerted.coordination.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Arrangement;
import org.concerted.core.model.Body;
import org.concerted.core.model.Gesture;
import org.concerted.core.model.GestureKind;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;
import org.concerted.core.model.NounType;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;
import org.concerted.core.model.Tension;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class RelationRulesTest {
    private static final LocalDate DAY = Asked.TODAY;
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Test
    void zeroHoursAndNoMoneyAreAQuestion() {
        Initiative none = with(structure().relationHours(Hours.ZERO).relationMoney(Money.cad(0)));
        planned(none).isBreached();
        assertThat(Asked.readPlainly("relations.time-not-planned", none, Language.FR))
                .isEqualTo("Pour « Table », aucune heure et aucun montant ne sont prévus pour la communication et les"
                        + " relations entre membres.");
        assertThat(Asked.readPlainly("relations.time-not-planned", none, Language.EN))
                .isEqualTo(
                        "For \"Table\", no hours and no money are planned for communication and for relations between"
                                + " members.");
    }

    @Test
    void anyHourOrAnyMoneyIsPlanned() {
        planned(with(structure().relationHours(new Hours(1)))).isUpheld();
        planned(with(structure().relationMoney(Money.cad(1)))).isUpheld();
        planned(with(structure().relationHours(Hours.ZERO).relationMoney(Money.cad(1))))
                .isUpheld();
    }

    @Test
    void whatIsNotSaidIsNotZero() {
        planned(with(structure())).isUndetermined("structure.relationHours");
        planned(with(structure().relationHours(Hours.ZERO))).isUndetermined("structure.relationHours");
        planned(with(structure().relationMoney(Money.cad(0)))).isUndetermined("structure.relationHours");
        Structure.Builder undated =
                Structure.builder().id(Id.of("s")).relationHours(Hours.ZERO).relationMoney(Money.cad(0));
        planned(with(undated)).isUndetermined("structure.period");
    }

    @Test
    void aStructureThatIsOverIsPast() {
        Structure.Builder zero = structure().relationHours(Hours.ZERO).relationMoney(Money.cad(0));
        planned(with(zero.period(Span.of(START, DAY.minusDays(1))))).isNotApplicable();
        planned(with(zero.period(Span.of(START, DAY)))).isBreached();
    }

    @Test
    void aNewcomerWithoutAWelcomeIsAQuestion() {
        Initiative alone = complete(joined(DAY.minusDays(91)), Gesture.TYPE);
        welcomed(alone).isBreached();
        assertThat(Asked.readPlainly("relations.newcomer-not-welcomed", alone, Language.FR))
                .isEqualTo("« X » s'est joint à la démarche le 31 mars 2026. Aucun accueil n'est consigné depuis.");
        assertThat(Asked.readPlainly("relations.newcomer-not-welcomed", alone, Language.EN))
                .isEqualTo("\"X\" joined the initiative on March 31, 2026. No welcome is on record since.");
        welcomed(joined(DAY.minusDays(91))).isUndetermined("gesture.list");
    }

    @Test
    void aWelcomeOnRecordIsOne() {
        Initiative alone = joined(DAY.minusDays(91));
        welcomed(and(alone, gesture(GestureKind.WELCOME).to(Id.of("x")))).isUpheld();
        welcomed(complete(and(alone, gesture(GestureKind.RECOGNITION).to(Id.of("x"))), Gesture.TYPE))
                .isBreached();
        welcomed(complete(and(alone, gesture(GestureKind.WELCOME)), Gesture.TYPE))
                .isBreached();
    }

    @Test
    void ninetyDaysAreAwaitedAndAYearIsLookedAt() {
        welcomed(complete(joined(DAY.minusDays(90)), Gesture.TYPE)).isNotApplicable();
        welcomed(complete(joined(DAY.minusDays(365)), Gesture.TYPE)).isBreached();
        welcomed(complete(joined(DAY.minusDays(366)), Gesture.TYPE)).isNotApplicable();
        welcomed(complete(joined(DAY.plusDays(10)), Gesture.TYPE)).isNotApplicable();
    }

    @Test
    void whoeverBeganItIsNoNewcomer() {
        LocalDate day = DAY.minusDays(100);
        Initiative founder = complete(
                began(day).addActor(actor(Span.builder().start(day).build())).build(), Gesture.TYPE);
        welcomed(founder).isNotApplicable();
        Initiative next = complete(
                began(day.minusDays(1))
                        .addActor(actor(Span.builder().start(day).build()))
                        .build(),
                Gesture.TYPE);
        welcomed(next).isBreached();
        Initiative unknown = complete(joined(day), Gesture.TYPE);
        welcomed(Initiative.builder()
                        .from(unknown)
                        .started(java.util.Optional.empty())
                        .build())
                .isUndetermined("initiative.started");
    }

    @Test
    void whoeverLeftIsGoneAndAnUnknownDayIsUnknown() {
        LocalDate day = DAY.minusDays(100);
        welcomed(complete(
                        began(START)
                                .addActor(actor(Span.of(day, DAY.minusDays(1))))
                                .build(),
                        Gesture.TYPE))
                .isNotApplicable();
        welcomed(complete(began(START).addActor(actor(Span.of(day, DAY))).build(), Gesture.TYPE))
                .isBreached();
        welcomed(began(START)
                        .addActor(Actor.builder()
                                .id(Id.of("x"))
                                .name(Text.same("X"))
                                .build())
                        .build())
                .isUndetermined("actor.period.start");
    }

    @Test
    void aSeatThatChangedHandsWithoutAHandoverIsAQuestion() {
        Initiative changed = complete(seat(DAY.minusDays(61)), Gesture.TYPE);
        handedOver(changed).isBreached();
        assertThat(Asked.readPlainly("relations.seat-without-handover", changed, Language.FR))
                .isEqualTo(
                        "Dans l'instance « Comité », un siège a changé de titulaire le 30 avril 2026. Aucune transmission"
                                + " n'est consignée.");
        assertThat(Asked.readPlainly("relations.seat-without-handover", changed, Language.EN))
                .isEqualTo(
                        "In the body \"Committee\", a seat changed hands on April 30, 2026. No handover is on record.");
        handedOver(seat(DAY.minusDays(61))).isUndetermined("gesture.list");
        handedOver(complete(seat(DAY.minusDays(60)), Gesture.TYPE)).isNotApplicable();
        handedOver(complete(seat(), Gesture.TYPE)).isNotApplicable();
    }

    @Test
    void aHandoverBelongsToTheChangeItIsNear() {
        LocalDate day = DAY.minusDays(200);
        for (long away : new long[] {-60, 0, 60}) {
            handedOver(and(seat(day), handover(day.plusDays(away)))).isUpheld();
        }
        for (long away : new long[] {-61, 61}) {
            handedOver(complete(and(seat(day), handover(day.plusDays(away))), Gesture.TYPE))
                    .isBreached();
        }
        handedOver(complete(
                        and(
                                seat(day),
                                gesture(GestureKind.WELCOME).seat(Id.of("s")).date(day)),
                        Gesture.TYPE))
                .isBreached();
    }

    @Test
    void onlyTheLastChangeOfTheYearIsLookedAt() {
        LocalDate day = DAY.minusDays(200);
        handedOver(complete(and(seat(day.minusDays(150), day), handover(day.minusDays(150))), Gesture.TYPE))
                .isBreached();
        handedOver(complete(seat(DAY.minusDays(365)), Gesture.TYPE)).isBreached();
        handedOver(complete(seat(DAY.minusDays(366)), Gesture.TYPE)).isNotApplicable();
    }

    @Test
    void aSeatNoLongerHeldIsPast() {
        Seat over = Seat.builder()
                .from(seat(DAY.minusDays(100)).seats().get(0))
                .period(Span.of(START, DAY.minusDays(1)))
                .build();
        Initiative past = Initiative.builder()
                .from(seat(DAY.minusDays(100)))
                .seats(List.of(over))
                .build();
        handedOver(complete(past, Gesture.TYPE)).isNotApplicable();
    }

    @Test
    void aTensionLeftForHalfAYearIsAQuestionForItsPartiesAlone() {
        Initiative open = complete(tension(t -> t.raised(DAY.minusDays(183))), Tension.TYPE);
        taken(open).isBreached();
        taken(complete(tension(t -> t.raised(DAY.minusDays(182))), Tension.TYPE))
                .isNotApplicable();
        taken(tension(t -> t.raised(DAY.minusDays(183)))).isUndetermined("tension.settled");
        taken(complete(tension(t -> t), Tension.TYPE)).isUndetermined("tension.raised");
        for (Audience audience : List.of(Audience.TABLE, Audience.actor("y"), Audience.funder("x"))) {
            assertThat(told(open, audience)).as("%s", audience).isEmpty();
        }
        assertThat(told(open, Audience.actor("x"))).hasSize(1);
        assertThat(told(open, Audience.KEEPER)).hasSize(1);
    }

    @Test
    void aTensionTakenUpOrSettledIsUpheld() {
        taken(tension(t -> t.raised(DAY.minusDays(300)).settled(DAY.minusDays(1))))
                .isUpheld();
        taken(tension(t -> t.raised(DAY.minusDays(300)).handledBy(Id.of("m")))).isUpheld();
        taken(tension(t -> t.settled(DAY.minusDays(1)))).isUpheld();
    }

    @Test
    void whatIsDoneForRelationsIsCounted() {
        LocalDate day = DAY.minusDays(100);
        Initiative.Builder all = began(START)
                .addStructure(structure()
                        .relationHours(Hours.of(40))
                        .relationMoney(Money.cad(500))
                        .build())
                .addStructure(Structure.builder()
                        .id(Id.of("past"))
                        .relationHours(Hours.of(9))
                        .period(Span.of(START, DAY.minusDays(1)))
                        .build())
                .addActor(actor(Span.builder().start(day).build()))
                .addActor(named("y")
                        .period(Span.builder().start(DAY.minusYears(1)).build())
                        .build())
                .addActor(named("z").period(Span.builder().start(day).build()).build())
                .addBody(body())
                .addSeat(seatOf(DAY.minusYears(1), day, DAY))
                .addTension(Tension.builder()
                        .id(Id.of("a"))
                        .raised(DAY.minusDays(90))
                        .settled(DAY.minusDays(80))
                        .build())
                .addTension(Tension.builder()
                        .id(Id.of("b"))
                        .raised(DAY.minusYears(2))
                        .settled(DAY.minusYears(2).plusDays(30))
                        .build())
                .addTension(Tension.builder().id(Id.of("c")).raised(DAY).build())
                .addTension(Tension.builder().id(Id.of("d")).build())
                .addTension(Tension.builder()
                        .id(Id.of("e"))
                        .raised(day)
                        .handledBy(Id.of("m"))
                        .build())
                .addArrangement(Arrangement.builder()
                        .id(Id.of("m"))
                        .name(Text.same("M"))
                        .build())
                .addGesture(gesture(GestureKind.WELCOME).to(Id.of("x")).build())
                .addGesture(handover(day).build())
                .addGesture(handover(DAY.minusYears(1)).id(Id.of("old")).build())
                .addGesture(gesture(GestureKind.RECOGNITION).id(Id.of("r")).build());
        Relations relations = relations(all.build());
        assertThat(relations.hours()).contains(Hours.of(40));
        assertThat(relations.money().values()).containsExactly(Money.cad(500));
        assertThat(relations.newcomers()).isEqualTo(2);
        assertThat(relations.welcomed()).isEqualTo(1);
        assertThat(relations.seats()).isEqualTo(1);
        assertThat(relations.changes()).isEqualTo(2);
        assertThat(relations.handovers()).isEqualTo(1);
        assertThat(relations.recognitions()).isEqualTo(1);
        assertThat(relations.tensions()).isEqualTo(new Relations.Tensions(3, 1, 1, java.util.Optional.of(30L)));
        Relations nothing = relations(began(START).build());
        assertThat(nothing.hours()).isEmpty();
        assertThat(nothing.tensions()).isEqualTo(new Relations.Tensions(0, 0, 0, java.util.Optional.empty()));
    }

    private static Relations relations(Initiative initiative) {
        Assessment<Initiative> assessment =
                Assessor.with(Asked.only("relations.time-not-planned")).assess(initiative, DAY);
        return assessment.measure(Relations.MEASURE);
    }

    private static List<String> told(Initiative initiative, Audience audience) {
        Snapshot snapshot = Assessor.with(Asked.only("relations.tension-open"))
                .view(initiative, DAY, audience)
                .snapshot();
        return snapshot.findings().stream()
                .map(finding -> finding.subject().toString())
                .toList();
    }

    private static Answer<Initiative> planned(Initiative initiative) {
        return verify(new TimeNotPlanned()).on(initiative, DAY).subject("structure:s");
    }

    private static Answer<Initiative> welcomed(Initiative initiative) {
        return verify(NewcomerNotWelcomed.STANDARD).on(initiative, DAY).subject("actor:x");
    }

    private static Answer<Initiative> handedOver(Initiative initiative) {
        return verify(SeatWithoutHandover.STANDARD).on(initiative, DAY).subject("seat:s");
    }

    private static Answer<Initiative> taken(Initiative initiative) {
        return verify(TensionOpen.STANDARD).on(initiative, DAY).subject("tension:t");
    }

    private static Initiative complete(Initiative initiative, NounType<?> type) {
        return Initiative.builder().from(initiative).complete(type).build();
    }

    private static Initiative and(Initiative initiative, Gesture.Builder gesture) {
        return Initiative.builder().from(initiative).addGesture(gesture.build()).build();
    }

    private static Initiative.Builder began(LocalDate day) {
        return Initiative.builder().id("i").name(Text.same("I")).started(day);
    }

    private static Structure.Builder structure() {
        return Structure.builder()
                .id(Id.of("s"))
                .name(Text.same("Table"))
                .period(Span.builder().start(START).build());
    }

    private static Initiative with(Structure.Builder structure) {
        return began(START).addStructure(structure.build()).build();
    }

    private static Initiative joined(LocalDate day) {
        return began(START).addActor(actor(Span.builder().start(day).build())).build();
    }

    private static Actor actor(Span period) {
        return named("x").period(period).build();
    }

    private static Actor.Builder named(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id.toUpperCase(java.util.Locale.ROOT)));
    }

    private static Gesture.Builder gesture(GestureKind kind) {
        return Gesture.builder().id(Id.of("g")).kind(kind).date(DAY.minusDays(80));
    }

    private static Gesture.Builder handover(LocalDate day) {
        return gesture(GestureKind.HANDOVER).id(Id.of("h")).seat(Id.of("s")).date(day);
    }

    private static Initiative seat(LocalDate... changes) {
        return began(START).addBody(body()).addSeat(seatOf(changes)).build();
    }

    private static Body body() {
        return Body.builder()
                .id(Id.of("c"))
                .name(Text.of("Comité", "Committee"))
                .build();
    }

    private static Seat seatOf(LocalDate... changes) {
        return Seat.builder()
                .id(Id.of("s"))
                .body(Id.of("c"))
                .addChanges(changes)
                .build();
    }

    private static Initiative tension(java.util.function.UnaryOperator<Tension.Builder> more) {
        return began(START)
                .addActor(named("x").build())
                .addActor(named("y").build())
                .addArrangement(Arrangement.builder()
                        .id(Id.of("m"))
                        .name(Text.same("M"))
                        .build())
                .addTension(more.apply(Tension.builder()
                                .id(Id.of("t"))
                                .summary(Text.same("T"))
                                .addParties(Id.of("x")))
                        .build())
                .build();
    }
}
