package org.concerted.coordination.communication;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.concerted.testkit.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

/** A bulletin, and a committee of leaders. */
class CommunicationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void aChannelThatLastsReachesAnActor() {
        reached(base().addChannel(bulletin().build()).build()).isUpheld().sees("channels", 1);
        reached(all(base().addChannel(bulletin()
                                .period(Span.of(DAY.minusYears(9), DAY.minusDays(1)))
                                .build()))
                        .build())
                .isBreached();
        reached(base().addChannel(bulletin()
                                .period(Span.of(DAY.minusYears(9), DAY))
                                .build())
                        .build())
                .isUpheld();
    }

    @Test
    void noChannelIsAnAnswerOnlyOfCompleteLists() {
        reached(all(base()).build()).isBreached();
        reached(base().putCompleteness(Actor.TYPE, Completeness.COMPLETE).build())
                .isUndetermined("channel.reaches");
        reached(base().putCompleteness(Channel.TYPE, Completeness.COMPLETE).build())
                .isUndetermined("actor.period");
    }

    @Test
    void whoHasLeftIsNotAsked() {
        Initiative left = all(Initiative.builder()
                        .id("x")
                        .name(Text.same("X"))
                        .addActor(Actor.builder()
                                .id(Id.of("a"))
                                .name(Text.of("La Maison", "The House"))
                                .period(Span.of(DAY.minusYears(2), DAY.minusDays(1)))
                                .build()))
                .build();
        reached(left).isNotApplicable();
        reached(all(base().ended(DAY.minusDays(1))).build()).isNotApplicable();
    }

    @Test
    void leadersMeetWithinTheIntervalThatTheInitiativeSetItself() {
        interval(leaders(DAY.minusDays(31)).meetingInterval(Period.ofDays(31)).build())
                .isUpheld();
        interval(leaders(DAY.minusDays(32)).meetingInterval(Period.ofDays(31)).build())
                .isBreached();
        interval(leaders(DAY.minusDays(32)).build()).isUndetermined("initiative.meetingInterval");
        interval(leaders(DAY.minusDays(32))
                        .meetingInterval(Period.ofDays(31))
                        .completeness(ImmutableMap.of(Meeting.TYPE, Completeness.PARTIAL))
                        .build())
                .isUndetermined("meeting.list");
        interval(leaders(DAY.minusDays(32))
                        .meetingInterval(Period.ofDays(31))
                        .addMeeting(Meeting.builder()
                                .id(Id.of("of-which-body"))
                                .date(DAY.minusDays(2))
                                .build())
                        .build())
                .isUndetermined("meeting.list");
    }

    @Test
    void onlyBodiesOfLeadersAreAsked() {
        Initiative.Builder others = base().addBody(committee().build())
                .addSeat(Seat.builder()
                        .body(Id.of("committee"))
                        .actor(Id.<Actor>of("a"))
                        .build())
                .meetingInterval(Period.ofDays(31));
        interval(others.build()).isUndetermined("seat.leader");
        Initiative none = base().addBody(committee().build())
                .addSeat(Seat.builder()
                        .body(Id.of("committee"))
                        .actor(Id.<Actor>of("a"))
                        .leader(false)
                        .build())
                .putCompleteness(Seat.TYPE, Completeness.COMPLETE)
                .build();
        interval(none).isNotApplicable();
        Initiative gone = leaders(DAY.minusYears(3))
                .bodies(java.util.List.of(committee()
                        .period(Span.of(DAY.minusYears(9), DAY.minusDays(1)))
                        .build()))
                .build();
        interval(gone).isNotApplicable();
    }

    @Test
    void bothLanguages() {
        assertThat(read("communication.actor-out-of-reach", all(base()).build(), Language.FR))
                .isEqualTo("Aucun canal de communication consigné ne joint l'organisme La Maison.");
        assertThat(read("communication.actor-out-of-reach", all(base()).build(), Language.EN))
                .isEqualTo("No channel of communication on record reaches The House.");
        Initiative late = leaders(LocalDate.of(2026, 3, 1))
                .meetingInterval(Period.ofDays(31))
                .build();
        assertThat(read("communication.leaders-interval", late, Language.FR))
                .isEqualTo(
                        "Instance « Comité », où siègent des directions : dernière rencontre consignée le 1er mars 2026. Selon "
                                + "l'intervalle que la démarche s'est donné, la suivante était attendue d'ici le 1er avril 2026.");
        assertThat(read("communication.leaders-interval", late, Language.EN))
                .isEqualTo(
                        "Body “Committee”, where leaders sit: last meeting on record, March 1, 2026. By the interval that "
                                + "the initiative set itself, the next was expected by April 1, 2026.");
    }

    private static String read(String rule, Initiative initiative, Language language) {
        return Asked.read(rule, initiative, language).replace('\u00a0', ' ');
    }

    private static Answer<Initiative> reached(Initiative initiative) {
        return RuleVerifier.verify(new ActorOutOfReach()).on(initiative, DAY).subject("actor:a");
    }

    private static Answer<Initiative> interval(Initiative initiative) {
        return RuleVerifier.verify(new LeadersInterval()).on(initiative, DAY).subject("body:committee");
    }

    private static Initiative.Builder leaders(LocalDate met) {
        return base().addBody(committee().build())
                .addSeat(Seat.builder()
                        .body(Id.of("committee"))
                        .actor(Id.<Actor>of("a"))
                        .leader(true)
                        .build())
                .addMeeting(Meeting.builder().body(Id.of("committee")).date(met).build())
                .putCompleteness(Meeting.TYPE, Completeness.COMPLETE);
    }

    private static Body.Builder committee() {
        return Body.builder().id(Id.of("committee")).name(Text.of("Comité", "Committee"));
    }

    private static Channel.Builder bulletin() {
        return Channel.builder()
                .id(Id.of("bulletin"))
                .name(Text.of("Bulletin", "Bulletin"))
                .addReaches(Id.of("a"));
    }

    private static Initiative.Builder all(Initiative.Builder builder) {
        return builder.putCompleteness(Actor.TYPE, Completeness.COMPLETE)
                .putCompleteness(Channel.TYPE, Completeness.COMPLETE);
    }

    private static Initiative.Builder base() {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActor(Actor.builder()
                        .id(Id.of("a"))
                        .name(Text.of("La Maison", "The House"))
                        .build());
    }
}
