package org.concerted.coordination.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.concerted.coordination.Asked;
import org.concerted.coordination.Packs;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Endorsement;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.NetworkTask;
import org.concerted.core.model.PartnerDimension;
import org.concerted.core.model.Provenance;
import org.concerted.core.model.Rating;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;
import org.concerted.core.model.Survey;
import org.concerted.core.model.Vision;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final Span SINCE = Span.builder().start(START).build();

    @Test
    void ofAnEmptyDocumentNothingIsKnown() {
        assertThat(read(initiative(0))).isEqualTo(Figures.UNKNOWN);
        assertThat(Figures.UNKNOWN.inexact()).containsExactly(Contingency.values());
        assertThat(Figures.bounded(Figures.UNKNOWN.size())).isFalse();
    }

    @Test
    void membersAreCountedAsFarAsTheListGoes() {
        Initiative.Builder some = initiative(4);
        assertThat(read(some).size().least()).isEqualByComparingTo("4");
        assertThat(Figures.bounded(read(some).size())).isFalse();
        assertThat(read(some.actorCount(40)).size()).isEqualTo(Range.of(4, 40));
        assertThat(read(some.complete(Actor.TYPE)).size()).isEqualTo(Range.of(4, 4));
        assertThat(read(some.addActors(actor("unsure").build())).size()).isEqualTo(Range.of(4, 5));
        assertThat(read(some.addActors(
                                actor("funder").addRoles(ActorRole.FUNDER).build()))
                        .size())
                .isEqualTo(Range.of(4, 5));
        assertThat(read(some.addActors(actor("gone")
                                .addRoles(ActorRole.MEMBER)
                                .period(Span.of(START, START))
                                .build()))
                        .size())
                .isEqualTo(Range.of(4, 5));
    }

    @Test
    void consensusIsTheShareOfMembersThatEndorsed() {
        Initiative.Builder half = initiative(4)
                .addVisions(Vision.builder()
                        .id(Id.of("v"))
                        .number(1)
                        .text(Text.same("V"))
                        .build())
                .addEndorsements(endorsement("m0"), endorsement("m1"));
        assertThat(read(half).goalConsensus()).isEqualTo(Range.ANY_SHARE);
        assertThat(read(half.complete(Actor.TYPE)).goalConsensus())
                .isEqualTo(new Range(new BigDecimal("0.5"), BigDecimal.ONE));
        assertThat(read(half.complete(Endorsement.TYPE)).goalConsensus())
                .isEqualTo(Range.exactly(new BigDecimal("0.5")));
        assertThat(read(half.addActors(actor("unsure").build())).goalConsensus())
                .isEqualTo(new Range(new BigDecimal("0.4"), new BigDecimal("0.5")));
    }

    @Test
    void tasksOfStructuresThatHoldAreCountedOnce() {
        Initiative.Builder tasks = initiative(0)
                .addStructures(structure("a")
                        .period(SINCE)
                        .addTasks(NetworkTask.MEDIATION)
                        .build());
        assertThat(read(tasks).tasks()).isEqualTo(Range.of(1, 1));
        tasks.addStructures(structure("b")
                .addTasks(NetworkTask.MEDIATION, NetworkTask.LEGITIMACY)
                .build());
        assertThat(read(tasks).tasks()).isEqualTo(Range.of(1, 2));
        tasks.addStructures(structure("c")
                .period(Span.of(START, START))
                .addTasks(NetworkTask.DATA_SYSTEM)
                .build());
        assertThat(read(tasks).tasks()).isEqualTo(Range.of(1, 2));
        tasks.addStructures(structure("d").period(SINCE).build());
        assertThat(read(tasks).tasks()).isEqualTo(Range.of(1, 5));
    }

    @Test
    void trustIsTheShareOfHighRatingsAmongAllThatThereWouldBe() {
        Initiative.Builder asked = initiative(5).addSurveys(survey(5));
        for (int i = 0; i < 4; i++) {
            asked.addRatings(rating("m" + i, "m4", i < 3 ? 4 : 2));
        }
        Figures figures = read(asked);
        assertThat(figures.trust()).isEqualTo(new Range(new BigDecimal("0.6"), new BigDecimal("0.8")));
        assertThat(figures.trustCentralisation()).isEqualTo(Range.ANY_SHARE);
        assertThat(figures.respondents()).contains(4);
        assertThat(figures.invited()).contains(5);
        Figures all = read(asked.addRatings(rating("m4", "m0", 1)));
        assertThat(all.trust()).isEqualTo(Range.exactly(new BigDecimal("0.6")));
        assertThat(all.trustCentralisation()).isEqualTo(Range.exactly(new BigDecimal("0.75")));
        assertThat(all.inexact()).doesNotContain(Contingency.TRUST);
    }

    @Test
    void anInStarIsWhollyCentralised() {
        Initiative.Builder star = initiative(5).addSurveys(survey(5));
        for (int i = 0; i < 4; i++) {
            star.addRatings(rating("m" + i, "m4", 3));
        }
        star.addRatings(rating("m4", "m0", 2));
        assertThat(read(star).trustCentralisation()).isEqualTo(Range.exactly(BigDecimal.ONE));
    }

    @Test
    void whoDidNotSignLeavesTrustOpen() {
        Initiative.Builder anonymous = initiative(5).addSurveys(survey(5));
        anonymous.addRatings(Rating.builder()
                .rated(Id.of("m1"))
                .dimension(PartnerDimension.OPENNESS)
                .value(4)
                .survey(Id.of("survey"))
                .build());
        assertThat(read(anonymous).trust()).isEqualTo(Range.ANY_SHARE);
        assertThat(read(anonymous).respondents()).isEmpty();
    }

    @Test
    void theTableSeesNoMoreThanThePool() {
        Initiative.Builder asked = initiative(6).addSurveys(survey(6));
        for (int i = 0; i < 6; i++) {
            asked.addRatings(rating("m" + i, "m" + (i + 1) % 6, 4));
        }
        Figures seen = Assessor.with(Packs.of(StructureRules.all()))
                .view(asked.build(), Asked.TODAY, Audience.TABLE)
                .assessment()
                .measure(Figures.MEASURE);
        assertThat(seen.trust()).isEqualTo(Range.exactly(BigDecimal.ONE));
        assertThat(seen.respondents()).contains(6);
        assertThat(seen.trustCentralisation()).isEqualTo(Range.ANY_SHARE);
    }

    @Test
    void boundsStandTheRightWayRound() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Range.of(2, 1))
                .isInstanceOf(org.concerted.core.ConcertedException.class);
        assertThat(Range.of(1, 2).exact()).isFalse();
        assertThat(Range.of(1, 2).hull(Range.of(3, 4))).isEqualTo(Range.of(1, 4));
    }

    private static Figures read(Initiative.Builder initiative) {
        return Assessor.with(Packs.of(StructureRules.all()))
                .assess(initiative.build(), Asked.TODAY)
                .measure(Figures.MEASURE);
    }

    private static Initiative.Builder initiative(int members) {
        Initiative.Builder initiative = Initiative.builder().id("x").name(Text.same("X"));
        for (int i = 0; i < members; i++) {
            initiative.addActors(
                    actor("m" + i).addRoles(ActorRole.MEMBER).period(SINCE).build());
        }
        return initiative;
    }

    private static Actor.Builder actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id));
    }

    private static Structure.Builder structure(String id) {
        return Structure.builder().id(Id.of(id));
    }

    private static Endorsement endorsement(String actor) {
        return Endorsement.builder()
                .endorsed(Ref.parse("vision:v"))
                .actor(Id.of(actor))
                .provenance(GIVEN)
                .build();
    }

    private static final Provenance GIVEN = Provenance.Given.builder()
            .date(START)
            .by(Text.same("Board"))
            .recordedIn(Text.same("Minutes"))
            .build();

    private static Survey survey(int invited) {
        ImmutableList.Builder<Id<Actor>> all = ImmutableList.builder();
        for (int i = 0; i < invited; i++) {
            all.add(Id.of("m" + i));
        }
        return Survey.builder()
                .id(Id.of("survey"))
                .name(Text.same("Survey"))
                .period(Span.of(START, START))
                .invited(all.build())
                .build();
    }

    private static Rating rating(String rater, String rated, int value) {
        return Rating.builder()
                .rater(Id.of(rater))
                .rated(Id.of(rated))
                .dimension(PartnerDimension.RELIABILITY)
                .value(value)
                .survey(Id.of("survey"))
                .build();
    }
}
