package org.concerted.coordination.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionKind;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Actor;
import org.concerted.core.model.FundingProgramme;
import org.concerted.core.model.GeoType;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Sector;
import org.concerted.core.model.Span;
import org.concerted.core.model.Tie;
import org.junit.jupiter.api.Test;

class KinshipTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void ofNothingThereIsNoSign() {
        assertThat(signs(initiative())).isEmpty();
    }

    @Test
    void tiesThatLastAreANetwork() {
        Initiative.Builder ties = initiative()
                .addTies(
                        tie("1").build(),
                        tie("2").period(Span.of(DAY.minusYears(1), DAY)).build(),
                        tie("3").period(Span.of(DAY.minusYears(1), DAY.minusDays(1)))
                                .build());
        assertThat(signs(ties)).isEqualTo(Map.of(GeoType.NETWORK, 2));
    }

    @Test
    void actingTogetherOnARuleIsACoalition() {
        assertThat(signs(initiative()
                        .addActions(action("x").kind(ActionKind.POLICY).build())))
                .isEmpty();
        assertThat(signs(initiative()
                        .addActions(
                                action("x")
                                        .kind(ActionKind.POLICY)
                                        .addPartners(Id.of("b"))
                                        .build(),
                                action("y")
                                        .kind(ActionKind.PROGRAM)
                                        .addPartners(Id.of("b"))
                                        .build(),
                                action("z")
                                        .kind(ActionKind.POLICY)
                                        .addPartners(Id.of("b"))
                                        .state(ActionState.DROPPED)
                                        .build())))
                .isEqualTo(Map.of(GeoType.COALITION, 1));
    }

    @Test
    void thePublicAndThePrivateSectorTogetherAreAPartnership() {
        assertThat(signs(initiative()
                        .addActions(action("x").addPartners(Id.of("c")).build())))
                .isEqualTo(Map.of(GeoType.PUBLIC_PRIVATE_PARTNERSHIP, 1));
    }

    @Test
    void oneObjectiveServedBySeveralIsAnAlliance() {
        Initiative.Builder one = initiative()
                .addObjectives(
                        Objective.builder().id(Id.of("o")).name(Text.same("O")).build())
                .addActions(action("x").addObjectives(Id.of("o")).build());
        assertThat(signs(one)).isEmpty();
        assertThat(signs(one.addActions(
                        action("y").owner(Id.of("b")).addObjectives(Id.of("o")).build())))
                .isEqualTo(Map.of(GeoType.STRATEGIC_ALLIANCE, 1));
    }

    @Test
    void fundersThatFundTheSameCoFund() {
        Initiative.Builder grants = initiative()
                .addFundingProgrammes(FundingProgramme.builder()
                        .id(Id.of("p"))
                        .name(Text.same("P"))
                        .addFunders(Id.of("a"), Id.of("b"))
                        .build())
                .addGrants(
                        grant("1", "b").build(),
                        grant("2", "b").build(),
                        grant("3", "a")
                                .period(Span.of(DAY.minusYears(1), DAY.minusDays(1)))
                                .build(),
                        grant("4", "a").regrant(true).build());
        assertThat(signs(grants)).isEqualTo(Map.of(GeoType.STRATEGIC_CO_FUNDING, 1));
        assertThat(signs(grants.addGrants(grant("5", "a").build()))).isEqualTo(Map.of(GeoType.STRATEGIC_CO_FUNDING, 2));
    }

    @Test
    void eachSignHasItsWordsWhereItIsCounted() {
        for (GeoType way : GeoType.values()) {
            boolean counted = way != GeoType.MOVEMENT && way != GeoType.COLLECTIVE_IMPACT;
            assertThat(Kinship.sign(way).isPresent()).isEqualTo(counted);
            for (Language language : Language.values()) {
                assertThat(Kinship.sign(way).map(text -> text.in(language)).orElse("-"))
                        .isNotBlank();
            }
        }
        assertThat(Kinship.SOURCES).hasSize(2);
    }

    private static Map<GeoType, Integer> signs(Initiative.Builder initiative) {
        return Kinship.of(initiative.build(), DAY).signs();
    }

    private static Initiative.Builder initiative() {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(
                        actor("a").addSectors(Sector.PUBLIC).build(),
                        actor("b").build(),
                        actor("c").addSectors(Sector.PRIVATE).build());
    }

    private static Actor.Builder actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id));
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(Id.of(id)).name(Text.same(id)).owner(Id.of("a"));
    }

    private static Grant.Builder grant(String id, String giver) {
        return Grant.builder().id(Id.of(id)).giver(Id.of(giver)).recipient(Id.<Actor>of("c"));
    }

    private static Tie.Builder tie(String id) {
        return Tie.builder().id(Id.of(id)).actor(Id.of("a")).partner(Id.of("b"));
    }
}
