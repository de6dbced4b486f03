package org.concerted.coordination.burden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.concerted.coordination.Asked;
import org.concerted.coordination.Packs;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Value;
import org.concerted.core.assess.Wording;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Attendance;
import org.concerted.core.model.Body;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Presence;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.concerted.testkit.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

/** What coordination weighs; Saint-Michel's twelve bodies among it. */
class BurdenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** Two people for two hours, with one of preparation and none of travel: 6 hours, and 2 that the action coordinates. */
    @Test
    void coordinationIsHeldAgainstTheInitiativesOwnCeiling() {
        ceiling(load(Hours.of(32)).coordinationCeiling(decimal("0.2")).build())
                .isUpheld()
                .sees("coordination", "8", "h")
                .sees("share", "20", "%");
        ceiling(load(Hours.of(31)).coordinationCeiling(decimal("0.2")).build()).isBreached();
        ceiling(load(Hours.of(31)).build()).isUndetermined("initiative.coordinationCeiling");
    }

    @Test
    void hoursKnownInPartAreALeast() {
        Initiative.Builder partly = load(Hours.of(8))
                .coordinationCeiling(decimal("0.2"))
                .addMeeting(Meeting.builder().date(DAY.minusDays(3)).build());
        ceiling(partly.build()).isBreached();
        ceiling(load(Hours.of(100))
                        .coordinationCeiling(decimal("0.2"))
                        .addMeeting(Meeting.builder().date(DAY.minusDays(3)).build())
                        .build())
                .isUndetermined("meeting.hours");
        ceiling(load(Hours.of(8))
                        .coordinationCeiling(decimal("0.2"))
                        .addAction(Action.builder()
                                .id(Id.of("other"))
                                .name(Text.same("other"))
                                .build())
                        .build())
                .isUndetermined("meeting.hours", "action.effort");
    }

    @Test
    void aMeetingToComeWeighsNothingYet() {
        ceiling(load(Hours.of(32))
                        .coordinationCeiling(decimal("0.2"))
                        .addMeeting(Meeting.builder()
                                .date(DAY.plusDays(3))
                                .known(DAY)
                                .build())
                        .build())
                .isUpheld();
    }

    @Test
    void twelveBodiesOfUnknownLoadAreAQuestion() {
        Initiative saintMichel = Initiative.builder()
                .id("saint-michel")
                .name(Text.same("Saint-Michel"))
                .bodies(bodies(12))
                .addBody(Body.builder()
                        .id(Id.of("gone"))
                        .name(Text.same("gone"))
                        .period(Span.of(LocalDate.of(2000, 1, 1), LocalDate.of(2005, 1, 1)))
                        .build())
                .build();
        ceiling(saintMichel)
                .isUndetermined("meeting.hours", "action.effort", "initiative.coordinationCeiling")
                .sees("bodies", 12)
                .doesNotSee("coordination");
        RuleSet<Initiative> rules = Packs.of(BurdenRules.all());
        Snapshot snapshot =
                Assessor.with(rules).view(saintMichel, DAY, Audience.TABLE).snapshot();
        assertThat(Wording.of(rules, snapshot, Language.FR)
                        .observation(snapshot.findings().stream()
                                .filter(f -> f.rule().equals("burden.over-own-ceiling"))
                                .findFirst()
                                .orElseThrow())
                        .replace('\u00a0', ' '))
                .isEqualTo(
                        "Nombre d'instances : 12. La part de la coordination dans tout le travail n'est pas connue.");
    }

    @Test
    void bodiesOfAnEarlierPeriodAreToldAsSuch() {
        Body gone = Body.builder()
                .id(Id.of("gone"))
                .name(Text.same("gone"))
                .period(Span.of(LocalDate.of(2000, 1, 1), LocalDate.of(2005, 1, 1)))
                .build();
        Body soon = Body.builder()
                .id(Id.of("soon"))
                .name(Text.same("soon"))
                .period(Span.of(DAY.plusDays(1), DAY.plusDays(2)))
                .build();
        Initiative past = Initiative.builder()
                .id("past")
                .name(Text.same("Past"))
                .addBodies(
                        gone,
                        Body.builder()
                                .from(gone)
                                .id(Id.of("last"))
                                .period(Span.of(LocalDate.of(2001, 1, 1), DAY.minusDays(1)))
                                .build(),
                        soon)
                .build();
        ceiling(past)
                .isUndetermined("meeting.hours", "action.effort", "initiative.coordinationCeiling")
                .sees("past", 2)
                .sees("until", new Value.Day(DAY.minusDays(1)))
                .doesNotSee("bodies");
    }

    @Test
    void largelyTheSameOrganisationsInTwoBodiesAreAKinshipToExplore() {
        overlap(seated(4, 4).build(), "b0").isBreached().sees("common", 4).sees("all", 4);
        overlap(seated(4, 4).build(), "b1").isUpheld();
        overlap(seated(6, 3).build(), "b0").isBreached();
        overlap(seated(7, 3).build(), "b0").isUpheld();
        overlap(seated(2, 2).build(), "b0").isUpheld();
        RuleVerifier.verify(BodiesOverlap.STANDARD.with(
                        new Settings(ImmutableMap.of("share", decimal("0.5"), "actors", decimal("2")))))
                .on(seated(2, 2).build(), DAY)
                .subject("body:b0")
                .isBreached();
    }

    @Test
    void anOverlapTakesAllSeats() {
        overlap(
                        seated(4, 4)
                                .completeness(ImmutableMap.of(Seat.TYPE, Completeness.PARTIAL))
                                .build(),
                        "b0")
                .isUndetermined("seat.list");
    }

    @Test
    void aBodyThatIsNoMoreOverlapsWithNone() {
        Initiative gone = seated(4, 4)
                .bodies(List.of(
                        Body.builder()
                                .id(Id.of("b0"))
                                .name(Text.same("b0"))
                                .period(Span.of(LocalDate.of(2000, 1, 1), LocalDate.of(2005, 1, 1)))
                                .build(),
                        bodies(2).get(1)))
                .build();
        overlap(gone, "b0").isNotApplicable();
    }

    @Test
    void seatsAreHeldAgainstTheInitiativesOwnCeiling() {
        seats(seated(1, 1).seatCeiling(1).build()).isBreached().sees("seats", 2);
        seats(seated(1, 1).seatCeiling(2).build()).isUpheld();
        seats(seated(1, 1).build()).isUndetermined("initiative.seatCeiling");
        seats(seated(1, 0).build()).isUpheld();
        seats(seated(1, 0)
                        .completeness(ImmutableMap.of(Seat.TYPE, Completeness.PARTIAL))
                        .build())
                .isUndetermined("seat.list");
        seats(seated(1, 1)
                        .seatCeiling(2)
                        .completeness(ImmutableMap.of(Seat.TYPE, Completeness.PARTIAL))
                        .build())
                .isUndetermined("seat.list");
    }

    @Test
    void bothLanguages() {
        Initiative heavy = load(Hours.of(8)).coordinationCeiling(decimal("0.2")).build();
        assertThat(read("burden.over-own-ceiling", heavy, Language.FR))
                .isEqualTo(
                        "Nombre d'instances : 0. Heures de coordination consignées : 8 h. Heures d'action : 8 h. Part de la "
                                + "coordination : au moins 50 %. Plafond que la démarche s'est donné : 20 %.");
        assertThat(read("burden.over-own-ceiling", heavy, Language.EN))
                .isEqualTo("Number of bodies: 0. Hours of coordination on record: 8 h. Hours of action: 8 h. Share of "
                        + "coordination: at least 50%. Ceiling that the initiative set itself: 20%.");
        assertThat(read("burden.bodies-overlap", seated(4, 4).build(), Language.FR))
                .isEqualTo(
                        "Parenté à explorer entre les instances « b0 » et « b1 ». Organismes qui siègent dans les deux : 4. "
                                + "Organismes qui siègent dans l'une ou l'autre : 4.");
        assertThat(read(
                        "burden.seats-over-own-ceiling",
                        seated(1, 1).seatCeiling(1).build(),
                        Language.EN))
                .isEqualTo("Seats of a0: 2. Number that the initiative deems reasonable: 1.");
    }

    private static String read(String rule, Initiative initiative, Language language) {
        return Asked.read(rule, initiative, language).replace('\u00a0', ' ');
    }

    private static Answer<Initiative> ceiling(Initiative initiative) {
        return RuleVerifier.verify(new OverOwnCeiling()).on(initiative, DAY).subject("initiative:" + initiative.id());
    }

    private static Answer<Initiative> overlap(Initiative initiative, String body) {
        return RuleVerifier.verify(BodiesOverlap.STANDARD).on(initiative, DAY).subject("body:" + body);
    }

    private static Answer<Initiative> seats(Initiative initiative) {
        return RuleVerifier.verify(new SeatsOverOwnCeiling())
                .on(initiative, DAY)
                .subject("actor:a0");
    }

    private static Initiative.Builder load(Hours effort) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .actors(actors(2))
                .addAction(Action.builder()
                        .id(Id.of("garden"))
                        .name(Text.same("garden"))
                        .effort(effort)
                        .coordination(Hours.of(2))
                        .build())
                .addMeeting(Meeting.builder()
                        .date(DAY.minusDays(10))
                        .duration(Hours.of(2))
                        .preparation(Hours.of(1))
                        .travel(Hours.ZERO)
                        .attendances(IntStream.range(0, 2)
                                .mapToObj(i -> Attendance.builder()
                                        .actor(Id.of("a" + i))
                                        .presence(Presence.PRESENT)
                                        .build())
                                .toList())
                        .build())
                .putCompleteness(Action.TYPE, Completeness.COMPLETE)
                .putCompleteness(Meeting.TYPE, Completeness.COMPLETE);
    }

    /** Two bodies: so many seats in one, and the first so many of the same actors in the other. */
    private static Initiative.Builder seated(int one, int other) {
        Initiative.Builder initiative = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .actors(actors(Math.max(one, 1)))
                .bodies(bodies(2))
                .putCompleteness(Seat.TYPE, Completeness.COMPLETE);
        IntStream.range(0, one).forEach(i -> initiative.addSeat(seat("b0", i)));
        IntStream.range(0, other).forEach(i -> initiative.addSeat(seat("b1", i)));
        return initiative;
    }

    private static Seat seat(String body, int actor) {
        return Seat.builder().body(Id.of(body)).actor(Id.<Actor>of("a" + actor)).build();
    }

    private static List<Actor> actors(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Actor.builder()
                        .id(Id.of("a" + i))
                        .name(Text.same("a" + i))
                        .build())
                .toList();
    }

    private static List<Body> bodies(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Body.builder()
                        .id(Id.of("b" + i))
                        .name(Text.same("b" + i))
                        .build())
                .toList();
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
