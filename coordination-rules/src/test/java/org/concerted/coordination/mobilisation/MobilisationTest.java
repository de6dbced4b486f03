package org.concerted.coordination.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.concerted.coordination.Told;
import org.concerted.coordination.conditional.Known;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.FungCommunication;
import org.concerted.core.model.Iap2Level;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.NounType;
import org.concerted.core.model.Obstacle;
import org.concerted.core.model.ObstacleKind;
import org.concerted.core.model.Outreach;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Population;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

/** Families who live far from the table. */
class MobilisationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Id<Population> FAMILIES = Id.of("families");
    private static final Span PAST = Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final Span NOW = Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @Test
    void anActorAChannelASeatOrAProcessReachesThem() {
        reach(complete(true).addOutreaches(outreach().build())).isUpheld().sees("actors", 1);
        reach(complete(true)
                        .addChannels(Channel.builder()
                                .id(Id.of("c"))
                                .name(Text.same("c"))
                                .addPopulations(FAMILIES)
                                .build()))
                .isUpheld()
                .sees("channels", 1);
        reach(complete(true).addSeats(seat().build())).isUpheld().sees("seats", 1);
        reach(complete(true).addParticipationProcesses(process().period(NOW).build()))
                .isUpheld()
                .sees("processes", 1);
    }

    @Test
    void nobodyDoesOnlyWhereAllListsAreComplete() {
        reach(complete(true)).isBreached().sees("reached", "no").sees("periphery", true);
        for (NounType<?> list : new NounType<?>[] {Outreach.TYPE, Channel.TYPE, Seat.TYPE, ParticipationProcess.TYPE}) {
            reach(complete(true)
                            .completeness(ImmutableMap.copyOf(Maps.filterKeys(
                                    complete(true).build().completeness(), type -> !type.equals(list)))))
                    .isUndetermined("outreach.list");
        }
    }

    @Test
    void whatIsOverReachesNobody() {
        reach(complete(true).addOutreaches(outreach().period(NOW).build())).isUpheld();
        reach(complete(true)
                        .addChannels(Channel.builder()
                                .id(Id.of("c"))
                                .name(Text.same("c"))
                                .addPopulations(FAMILIES)
                                .period(PAST)
                                .build()))
                .isBreached();
        reach(complete(true).addOutreaches(outreach().period(PAST).build())).isBreached();
        reach(complete(true).addSeats(seat().period(PAST).build())).isBreached();
        reach(complete(true).addParticipationProcesses(process().period(PAST).build()))
                .isBreached();
        reach(complete(true).addParticipationProcesses(process().build())).isUndetermined("outreach.list");
    }

    @Test
    void theLastDayOfAPeriodStillReaches() {
        reach(complete(true)
                        .addOutreaches(outreach()
                                .period(Span.of(DAY.minusDays(9), DAY))
                                .build()))
                .isUpheld();
        reach(complete(true)
                        .addOutreaches(outreach()
                                .period(Span.of(DAY.minusDays(9), DAY.minusDays(1)))
                                .build()))
                .isBreached();
    }

    @Test
    void onlyThoseFarFromDecisionsAreAskedAbout() {
        Population near = population().periphery(false).build();
        reach(complete(true).populations(List.of(near))).isNotApplicable();
        Population unsaid = population().periphery(Optional.empty()).build();
        reach(complete(true).populations(List.of(unsaid))).isUndetermined("population.periphery");
    }

    @Test
    void anObstacleIsLiftedEasedOrOnItsWayToBeLifted() {
        obstacle(complete(true)).isNotApplicable();
        obstacle(complete(true).addObstacles(care().build())).isBreached().sees("obstacles", 1);
        obstacle(complete(true).addObstacles(care().lifted(DAY).build())).isUpheld();
        obstacle(byBus(Optional.of(ActionState.PLANNED))).isUpheld();
        obstacle(byBus(Optional.of(ActionState.DROPPED))).isBreached();
        obstacle(byBus(Optional.empty())).isUndetermined("action.state");
        obstacle(complete(true)
                        .addObstacles(care().build())
                        .addOutreaches(outreach()
                                .addSupports(Text.same("halte-garderie"))
                                .addEases(ObstacleKind.CHILDCARE)
                                .build()))
                .isUpheld();
        obstacle(complete(true)
                        .addObstacles(care().build())
                        .addOutreaches(
                                outreach().addEases(ObstacleKind.LANGUAGE).build()))
                .isBreached();
        obstacle(complete(true)
                        .addObstacles(care().build())
                        .addOutreaches(outreach()
                                .addEases(ObstacleKind.CHILDCARE)
                                .period(PAST)
                                .build()))
                .isBreached();
    }

    private static Initiative.Builder byBus(Optional<ActionState> state) {
        return complete(true)
                .addActions(Action.builder()
                        .id(Id.of("bus"))
                        .name(Text.same("bus"))
                        .state(state)
                        .build())
                .addObstacles(care().liftedBy(Id.of("bus")).build());
    }

    @Test
    void whatIsNotSaidLeavesItOpen() {
        obstacle(complete(false).addObstacles(care().build())).isUndetermined("obstacle.list");
        obstacle(complete(true)
                        .completeness(ImmutableMap.of(Obstacle.TYPE, Completeness.COMPLETE))
                        .addObstacles(care().build()))
                .isUndetermined("outreach.list");
        obstacle(complete(true)
                        .addObstacles(care().build())
                        .addOutreaches(
                                outreach().addSupports(Text.same("repas")).build()))
                .isUndetermined("outreach.eases")
                .sees("perhaps", 1);
        obstacle(complete(true)
                        .addObstacles(care().kind(Optional.empty()).build())
                        .addOutreaches(outreach().addEases(ObstacleKind.TIME).build()))
                .isUndetermined("outreach.eases");
        obstacle(complete(true).addObstacles(care().kind(Optional.empty()).build()))
                .isBreached();
    }

    @Test
    void aPromiseAsksForAWayThatLeavesRoom() {
        way(Iap2Level.INFORM, FungCommunication.LISTEN_AS_SPECTATOR).isNotApplicable();
        way(Iap2Level.CONSULT, FungCommunication.LISTEN_AS_SPECTATOR).isBreached();
        way(Iap2Level.CONSULT, FungCommunication.EXPRESS_PREFERENCES).isUpheld();
        way(Iap2Level.INVOLVE, FungCommunication.EXPRESS_PREFERENCES).isUpheld();
        way(Iap2Level.INVOLVE, FungCommunication.DEPLOY_EXPERTISE).isBreached();
        way(Iap2Level.COLLABORATE, FungCommunication.EXPRESS_PREFERENCES).isBreached();
        way(Iap2Level.COLLABORATE, FungCommunication.DEVELOP_PREFERENCES).isUpheld();
        way(Iap2Level.EMPOWER, FungCommunication.DEVELOP_PREFERENCES).isBreached();
        way(Iap2Level.EMPOWER, FungCommunication.AGGREGATE_AND_BARGAIN).isUpheld();
        way(Iap2Level.EMPOWER, FungCommunication.DELIBERATE_AND_NEGOTIATE).isUpheld();
        way(complete(true)
                        .addParticipationProcesses(
                                process().promise(Iap2Level.CONSULT).build()))
                .isUndetermined("participation-process.communication");
        way(complete(true)
                        .addParticipationProcesses(process()
                                .communication(FungCommunication.LISTEN_AS_SPECTATOR)
                                .build()))
                .isUndetermined("participation-process.promise");
    }

    @Test
    void theTableReadsBothLanguages() {
        Initiative initiative = complete(true)
                .addObstacles(care().build())
                .addParticipationProcesses(process()
                        .period(PAST)
                        .promise(Iap2Level.CONSULT)
                        .communication(FungCommunication.LISTEN_AS_SPECTATOR)
                        .build())
                .build();
        assertThat(read("mobilisation.population-out-of-reach", initiative, Language.EN))
                .contains(
                        "Population \"Families\": no organisation, channel, seat or participation process on record reaches it "
                                + "today.");
        assertThat(read("mobilisation.population-out-of-reach", initiative, Language.FR))
                .contains(
                        "Population « Familles » : aucun organisme, canal, siège ou processus de participation consigné ne la "
                                + "rejoint aujourd'hui.");
        assertThat(read("mobilisation.obstacle-not-eased", initiative, Language.EN))
                .contains(
                        "Population \"Families\": obstacles on record: 1. Nothing on record lifts or eases: nobody for the "
                                + "children.");
        assertThat(read("mobilisation.obstacle-not-eased", initiative, Language.FR))
                .contains(
                        "Population « Familles » : obstacles consignés : 1. Rien de consigné ne lève ni n'allège : personne pour "
                                + "les enfants.");
        assertThat(read("mobilisation.way-narrower-than-promise", initiative, Language.EN))
                .contains("Participation \"Forum\". What is promised: listen. How people take part: they listen.");
        assertThat(read("mobilisation.way-narrower-than-promise", initiative, Language.FR))
                .contains(
                        "Participation « Forum ». Ce qui est promis : écouter. Comment les personnes prennent part : elles "
                                + "écoutent.");
    }

    @Test
    void aPictureOfAllPopulations() {
        Initiative initiative = complete(true)
                .addPopulations(population().id(Id.of("others")).build())
                .addOutreaches(
                        outreach().reached(40).addSupports(Text.same("repas")).build(),
                        outreach()
                                .actor(Id.of("b"))
                                .reached(55)
                                .addEases(ObstacleKind.TIME)
                                .addSupports(Text.same("samedi"))
                                .build(),
                        outreach()
                                .id(Id.of("old"))
                                .reached(300)
                                .period(PAST)
                                .addSupports(Text.same("bus"))
                                .build())
                .addObstacles(
                        care().build(),
                        care().id(Id.of("hour")).kind(ObstacleKind.TIME).build(),
                        care().id(Id.of("gone")).lifted(DAY).build())
                .build();
        Mobilisation all = Mobilisation.of(initiative, DAY);
        assertThat(all.reached(Known.YES)).containsExactly(FAMILIES);
        assertThat(all.reached(Known.NO)).containsExactly(Id.of("others"));
        assertThat(all.reached(Known.UNKNOWN)).isEmpty();
        Reached families = Objects.requireNonNull(all.populations().get(FAMILIES));
        assertThat(families.by()).containsExactly(Id.of("a"), Id.of("b"));
        assertThat(families.atLeast()).contains(55);
        assertThat(families.supports()).containsExactly(Text.same("repas"), Text.same("samedi"));
        assertThat(families.answered(Answer.PERHAPS)).containsExactly(Id.of("care"));
        assertThat(families.answered(Answer.EASED)).containsExactly(Id.of("hour"));
        assertThat(families.answered(Answer.LIFTED)).containsExactly(Id.of("gone"));
        assertThat(families.answered(Answer.NONE)).isEmpty();
    }

    @Test
    void approachesFitAPromiseAndRestOnSources() {
        for (Iap2Level promise : Iap2Level.values()) {
            assertThat(Approach.fitting(promise))
                    .isNotEmpty()
                    .allSatisfy(approach -> assertThat(approach.promise()).isEqualTo(promise));
        }
        assertThat(Approach.fitting(Iap2Level.EMPOWER)).contains(Approach.CITIZEN_JURY, Approach.BALLOT);
        assertThat(Approach.FACT_SHEET.words().in(Language.EN)).isEqualTo("a clear sheet, page or poster");
        assertThat(Approach.SOURCES).hasSize(3);
    }

    private static Optional<String> read(String rule, Initiative initiative, Language language) {
        return Told.by(rule, MobilisationRules.all(), initiative, DAY, Audience.TABLE, language);
    }

    private static org.concerted.testkit.verify.Answer<Initiative> reach(Initiative.Builder initiative) {
        return RuleVerifier.verify(new PopulationOutOfReach())
                .on(initiative.build(), DAY)
                .subject("population:families");
    }

    private static org.concerted.testkit.verify.Answer<Initiative> obstacle(Initiative.Builder initiative) {
        return RuleVerifier.verify(new ObstacleNotEased())
                .on(initiative.build(), DAY)
                .subject("population:families");
    }

    private static org.concerted.testkit.verify.Answer<Initiative> way(
            Iap2Level promise, FungCommunication communication) {
        return way(complete(true)
                .addParticipationProcesses(
                        process().promise(promise).communication(communication).build()));
    }

    private static org.concerted.testkit.verify.Answer<Initiative> way(Initiative.Builder initiative) {
        return RuleVerifier.verify(new WayNarrowerThanPromise())
                .on(initiative.build(), DAY)
                .subject("participation-process:forum");
    }

    private static Outreach.Builder outreach() {
        return Outreach.builder().actor(Id.of("a")).population(FAMILIES);
    }

    private static Seat.Builder seat() {
        return Seat.builder().id(Id.of("s")).body(Id.of("table")).population(FAMILIES);
    }

    private static ParticipationProcess.Builder process() {
        return ParticipationProcess.builder()
                .id(Id.of("forum"))
                .name(Text.same("Forum"))
                .addPopulations(FAMILIES);
    }

    private static Obstacle.Builder care() {
        return Obstacle.builder()
                .id(Id.of("care"))
                .description(Text.of("personne pour les enfants", "nobody for the children"))
                .kind(ObstacleKind.CHILDCARE)
                .population(FAMILIES);
    }

    private static Population.Builder population() {
        return Population.builder()
                .id(FAMILIES)
                .name(Text.of("Familles", "Families"))
                .periphery(true);
    }

    private static Initiative.Builder complete(boolean complete) {
        Initiative.Builder initiative = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(
                        Actor.builder().id(Id.of("a")).name(Text.same("A")).build(),
                        Actor.builder().id(Id.of("b")).name(Text.same("B")).build())
                .addBodies(
                        Body.builder().id(Id.of("table")).name(Text.same("T")).build())
                .addPopulations(population().build());
        return complete
                ? initiative.completeness(ImmutableMap.of(
                        Outreach.TYPE, Completeness.COMPLETE,
                        Channel.TYPE, Completeness.COMPLETE,
                        Seat.TYPE, Completeness.COMPLETE,
                        Obstacle.TYPE, Completeness.COMPLETE,
                        ParticipationProcess.TYPE, Completeness.COMPLETE))
                : initiative;
    }
}
