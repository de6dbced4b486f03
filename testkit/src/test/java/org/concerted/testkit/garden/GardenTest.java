package org.concerted.testkit.garden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Setting;
import org.concerted.testkit.garden.Garden.Plot;
import org.concerted.testkit.garden.Garden.Watering;
import org.concerted.testkit.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

class GardenTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final Garden GARDEN = Garden.EMPTY
            .with(new Plot("tomatoes", Optional.of("Ana"), Optional.of(2)))
            .with(new Plot("leeks", Optional.empty(), Optional.of(1)))
            .with(new Watering("w1", "tomatoes", DAY.minusDays(2), Optional.of(12)))
            .with(new Watering("w2", "tomatoes", DAY.minusDays(1), Optional.of(12)))
            .with(new Watering("w3", "leeks", DAY.plusDays(1), Optional.of(50)));

    @Test
    void aPackAboutSomethingElseEntirely() {
        Assessment<Garden> assessment = Engine.of(GardenDomain.INSTANCE, RuleSet.of(List.of(new GardenRules())))
                .assess(GARDEN, DAY);
        assertThat(assessment.findings())
                .extracting(f -> f.rule() + " " + f.subject())
                .containsExactly("garden.soaked plot:tomatoes", "garden.thirsty plot:leeks");
        assertThat(assessment.measure(GardenRules.LITRES_PER_PLOT).get(1, 0)).isEqualTo(24);
    }

    @Test
    void itsRulesAreVerifiedLikeAnyOther() {
        RuleVerifier<Garden> thirsty = RuleVerifier.verify(GardenDomain.INSTANCE, new GardenRules.Thirsty(7))
                .alongside(RuleSet.of(List.of(new GardenRules())));
        thirsty.on(GARDEN, DAY)
                .subject("plot:leeks")
                .isBreached()
                .doesNotSee("dryFor")
                .offers(1);
        thirsty.on(GARDEN, DAY).subject("plot:tomatoes").isUpheld().sees("dryFor", 1);
        thirsty.on(GARDEN.with(false), DAY).subject("plot:leeks").isUndetermined("garden.waterings");
        thirsty.on(GARDEN, DAY).isBreachedFor("plot:leeks").isUndeterminedFor();
        RuleVerifier.verify(GardenDomain.INSTANCE, new GardenRules.Soaked(10))
                .on(GARDEN, DAY)
                .subject("plot:tomatoes")
                .isBreached()
                .sees("litres", 24);
    }

    @Test
    void itsParametersAreConfigured() {
        RuleSet<Garden> patient = RuleSet.of(List.of(new GardenRules()))
                .with(Map.of(
                        "garden.thirsty",
                        Setting.builder()
                                .putParameter("days", new BigDecimal(1))
                                .build()));
        assertThat(patient.get("garden.thirsty").rule()).isEqualTo(new GardenRules.Thirsty(1));
        assertThatExceptionOfType(org.concerted.core.ConcertedException.class)
                .isThrownBy(() -> patient.with(Map.of(
                        "garden.thirsty",
                        Setting.builder().putParameter("days", BigDecimal.ZERO).build())));
    }

    @Test
    void thePublicSeesNoGardener() {
        Engine<Garden> engine = Engine.of(GardenDomain.INSTANCE, RuleSet.of(List.of(new GardenRules())));
        assertThat(engine.view(GARDEN, DAY, Audience.PUBLIC).snapshot().findings())
                .extracting(Finding::rule)
                .contains("garden.untended");
    }
}
