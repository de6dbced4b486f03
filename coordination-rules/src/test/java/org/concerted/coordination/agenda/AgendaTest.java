package org.concerted.coordination.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.Settings;
import org.concerted.core.model.Accountability;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.CynefinDomain;
import org.concerted.core.model.Direction;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Issue;
import org.concerted.core.model.NounType;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Precision;
import org.concerted.core.model.ProblemKind;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingScale;
import org.concerted.core.model.Span;
import org.concerted.core.model.Strategy;
import org.concerted.testkit.verify.Answer;
import org.concerted.testkit.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

/** Objectives, indicators and targets; Calgary's ten years among them. */
class AgendaTest {
    private static final LocalDate DAY = LocalDate.of(2011, 10, 15);
    private static final Id<Indicator> HOUSED = Id.of("housed");

    @Test
    void anObjectiveIsFollowedByAnIndicatorOrByItsParts() {
        RuleVerifier<Initiative> rule = RuleVerifier.verify(new ObjectiveWithoutIndicator());
        Initiative.Builder food = base().addObjective(objective("food").build());
        rule.on(food.build(), DAY).subject("objective:food").isUndetermined("indicator.list");
        rule.on(complete(food, Indicator.TYPE).build(), DAY)
                .subject("objective:food")
                .isBreached();
        rule.on(
                        complete(
                                        base().addObjectives(
                                                        objective("food").build(),
                                                        objective("gardens")
                                                                .parent(Id.of("food"))
                                                                .build()),
                                        Indicator.TYPE)
                                .build(),
                        DAY)
                .isBreachedFor("objective:gardens")
                .subject("objective:food")
                .isNotApplicable();
        rule.on(
                        base().addObjective(objective("food").build())
                                .addIndicator(
                                        housed().addObjective(Id.of("food")).build())
                                .build(),
                        DAY)
                .subject("objective:food")
                .isUpheld()
                .sees("indicators", 1);
    }

    @Test
    void anObjectiveIsServedByAnActionOrPerhapsByAStrategy() {
        RuleVerifier<Initiative> rule = RuleVerifier.verify(new ObjectiveWithoutAction());
        Initiative.Builder food = base().addObjective(objective("food").build());
        rule.on(food.build(), DAY).subject("objective:food").isUndetermined("action.objectives");
        rule.on(complete(food, Action.TYPE).build(), DAY)
                .subject("objective:food")
                .isBreached();
        rule.on(
                        food.addStrategy(Strategy.builder()
                                        .id(Id.of("land"))
                                        .name(Text.same("land"))
                                        .objective(Id.of("food"))
                                        .build())
                                .build(),
                        DAY)
                .subject("objective:food")
                .isUndetermined("action.objectives");
        rule.on(
                        base().addObjective(objective("food").build())
                                .addAction(Action.builder()
                                        .id(Id.of("kitchen"))
                                        .name(Text.same("kitchen"))
                                        .addObjective(Id.of("food"))
                                        .build())
                                .build(),
                        DAY)
                .subject("objective:food")
                .isUpheld();
    }

    @Test
    void aTargetIsMissingOnlyFromACompleteList() {
        RuleVerifier<Initiative> rule = RuleVerifier.verify(new IndicatorWithoutTarget());
        Initiative.Builder none = base().addIndicator(housed().build());
        rule.on(none.build(), DAY).subject("indicator:housed").isUndetermined("indicator.target");
        rule.on(complete(none, Indicator.TYPE).build(), DAY)
                .subject("indicator:housed")
                .isBreached();
        rule.on(base().addIndicator(housed().target(decimal("0")).build()).build(), DAY)
                .subject("indicator:housed")
                .isUpheld()
                .sees("target", "0", "");
    }

    @Test
    void onePopulationIsNotOneOwnersAlone() {
        Indicator.Builder owned = housed().owner(Id.of("city"));
        owner(owned).isUndetermined("indicator.accountability");
        owner(owned.accountability(Accountability.POPULATION)).isBreached();
        owner(owned.accountability(Accountability.PERFORMANCE)).isUpheld();
        owner(housed().accountability(Accountability.POPULATION)).isUndetermined("indicator.owner");
        RuleVerifier.verify(new PopulationIndicatorSingleOwner())
                .on(
                        complete(base().addIndicator(housed().build()), Indicator.TYPE)
                                .build(),
                        DAY)
                .subject("indicator:housed")
                .isUpheld();
    }

    /** Calgary: from 450 in 1992 to more than 3,000 in 2006, and none by 2018. */
    @Test
    void aTargetAgainstAllHistoryIsAskedAbout() {
        beyond(homeless().build()).isBreached().sees("current", "3000", "").sees("goal", "0", "");
    }

    @Test
    void theBestPaceObservedIsWithinReach() {
        Indicator falling = homeless()
                .target(decimal("2000"))
                .targetDate(LocalDate.of(2016, 12, 31))
                .build();
        Reading peak = homelessOn("2004-12-31", "3200");
        Initiative reachable = base().addIndicator(falling)
                .addReadings(peak, homelessOn("2006-12-31", "3000"))
                .build();
        beyond(reachable).isUpheld();
        Initiative beyond = base().addIndicator(falling)
                .addReadings(homelessOn("2004-12-31", "3199"), homelessOn("2006-12-31", "3000"))
                .build();
        beyond(beyond).isBreached();
        Rule<Initiative, ?, ?> generous = TargetBeyondHistory.STANDARD.with(
                new Settings(ImmutableMap.of("k", decimal("1.5"), "least", decimal("28"))));
        RuleVerifier.verify(generous)
                .on(beyond, DAY)
                .subject("indicator:homeless")
                .isUpheld();
    }

    /** From one day to the next there is no pace; over a month there is. */
    @Test
    void whatMovedFromOneDayToTheNextIsNoPace() {
        Indicator falling = homeless()
                .target(decimal("2000"))
                .targetDate(LocalDate.of(2016, 12, 31))
                .build();
        Initiative.Builder noisy = base().addIndicator(falling)
                .addReadings(homelessOn("2004-12-31", "3199"), homelessOn("2006-12-31", "3000"));
        beyond(noisy.addReading(homelessOn("2006-12-04", "3100")).build()).isBreached();
        beyond(noisy.addReading(homelessOn("2006-12-03", "3100")).build()).isUpheld();
    }

    @Test
    void aRisingTargetReachedHasNoPaceLeft() {
        Indicator rising = homeless().direction(Direction.RISING).build();
        beyond(base().addIndicator(rising)
                        .addReading(homelessOn("2006-12-31", "3000"))
                        .build())
                .isUpheld();
    }

    @Test
    void readingsThatMayNotBeComparedSettleNothing() {
        Initiative twoDefinitions = base().addIndicator(homeless().build())
                .addReadings(
                        homelessOn("1992-12-31", "450"),
                        Reading.builder()
                                .from(homelessOn("2006-12-31", "3000"))
                                .definitionVersion("2")
                                .build())
                .build();
        beyond(twoDefinitions).isUndetermined("reading.definitionVersion");
        Initiative unnamed = base().addIndicator(
                        homeless().definitionVersion("1").build())
                .addAllReadings(twoDefinitions.readings())
                .build();
        beyond(unnamed).isUndetermined("reading.definitionVersion");
        Initiative known = base().addIndicator(homeless().build())
                .addReadings(
                        Reading.builder()
                                .from(homelessOn("1992-12-31", "450"))
                                .definitionVersion("1")
                                .build(),
                        Reading.builder()
                                .from(homelessOn("2006-12-31", "3000"))
                                .definitionVersion("2")
                                .build())
                .build();
        beyond(known).isUndetermined("reading.earlier");
    }

    @Test
    void aRunningCountIsNoLevelOfATargetPerQuarter() {
        Indicator perQuarter = homeless()
                .quantity(Quantity.COUNT)
                .direction(Direction.RISING)
                .target(decimal("4000"))
                .span(Period.ofMonths(3))
                .build();
        Reading running = Reading.builder()
                .from(homelessOn("2007-12-31", "9000"))
                .since(LocalDate.of(1992, 1, 1))
                .build();
        Initiative both = base().addIndicator(perQuarter)
                .addReadings(homelessOn("1992-12-31", "450"), homelessOn("2006-12-31", "460"), running)
                .build();
        beyond(both).isBreached().sees("current", "460", "");
        Initiative unsaid = base().addIndicator(Indicator.builder()
                        .from(perQuarter)
                        .span(java.util.Optional.empty())
                        .build())
                .addAllReadings(both.readings())
                .build();
        beyond(unsaid).isUndetermined("indicator.span");
    }

    @Test
    void whatTheTargetLacksIsNamed() {
        beyond(base().addIndicator(Indicator.builder()
                                .id(Id.of("homeless"))
                                .name(Text.same("h"))
                                .build())
                        .build())
                .isUndetermined("indicator.target");
        beyond(base().addIndicator(homeless().build()).build()).isUndetermined("reading.list");
        beyond(base().addIndicator(
                                homeless().direction(java.util.Optional.empty()).build())
                        .addReadings(homelessOn("1992-12-31", "450"), homelessOn("2006-12-31", "3000"))
                        .build())
                .isUndetermined("indicator.direction");
        beyond(base().addIndicator(homeless()
                                .targetDate(java.util.Optional.empty())
                                .build())
                        .addReadings(homelessOn("1992-12-31", "450"), homelessOn("2006-12-31", "3000"))
                        .build())
                .isUndetermined("indicator.targetDate");
        beyond(base().addIndicator(homeless()
                                .target(decimal("-0.5"))
                                .targetScale(ReadingScale.RELATIVE_CHANGE)
                                .build())
                        .addReading(homelessOn("2006-12-31", "3000"))
                        .build())
                .isUndetermined("indicator.baseline");
        beyond(complete(
                                base().addIndicator(Indicator.builder()
                                        .id(Id.of("homeless"))
                                        .name(Text.same("h"))
                                        .build()),
                                Indicator.TYPE)
                        .build())
                .isNotApplicable();
    }

    @Test
    void onceItsDayHasPassedNoPaceIsNeeded() {
        Initiative initiative = base().addIndicator(
                        homeless().targetDate(DAY.minusDays(1)).build())
                .addReadings(homelessOn("1992-12-31", "450"), homelessOn("2006-12-31", "3000"))
                .build();
        beyond(initiative).isNotApplicable();
    }

    @Test
    void noneAtAllOnAComplexIssueIsAskedAbout() {
        Initiative.Builder linked = base().addObjective(
                        objective("end").issue(Id.of("homelessness")).build())
                .addIndicator(homeless().addObjective(Id.of("end")).build());
        absolute(linked.addIssue(issue().kind(ProblemKind.COMPLEX).build()).build())
                .isBreached();
        Initiative.Builder again = base().addObjective(
                        objective("end").issue(Id.of("homelessness")).build())
                .addIndicator(homeless().addObjective(Id.of("end")).build());
        absolute(again.addIssue(issue().kind(ProblemKind.SIMPLE)
                                .domain(CynefinDomain.CLEAR)
                                .build())
                        .build())
                .isUpheld();
        absolute(base().addIssue(issue().build())
                        .addObjective(
                                objective("end").issue(Id.of("homelessness")).build())
                        .addIndicator(homeless().addObjective(Id.of("end")).build())
                        .build())
                .isUndetermined("issue.kind");
        absolute(base().addIndicator(homeless().build()).build()).isUndetermined("indicator.objectives");
        absolute(base().addIndicator(homeless().target(decimal("100")).build()).build())
                .isUndetermined("indicator.quantity");
        absolute(base().addIndicator(homeless().target(decimal("12")).build()).build())
                .isUpheld();
        absolute(complete(
                                base().addIndicator(Indicator.builder()
                                        .id(Id.of("homeless"))
                                        .name(Text.same("h"))
                                        .build()),
                                Indicator.TYPE)
                        .build())
                .isNotApplicable();
    }

    /** Calgary: a good quarter, and a pace since 2008 below what the target takes. */
    @Test
    void theCountSinceTheStartSaysMoreThanAQuarter() {
        Reading quarter = Reading.builder()
                .indicator(HOUSED)
                .value(decimal("341"))
                .period(Span.of(LocalDate.of(2010, 4, 1), LocalDate.of(2010, 6, 30)))
                .build();
        pace(perYear().build(), quarter).isUpheld();
        Reading since = Reading.builder()
                .indicator(HOUSED)
                .value(decimal("2994"))
                .period(Span.of(LocalDate.of(2011, 9, 30), LocalDate.of(2011, 9, 30)))
                .since(LocalDate.of(2008, 1, 29))
                .build();
        pace(perYear().build(), quarter, since).isBreached().sees("value", "2994", "");
        pace(
                        perYear().build(),
                        Reading.builder()
                                .from(since)
                                .precision(Precision.AT_LEAST)
                                .build())
                .isUndetermined("reading.value");
    }

    @Test
    void aPaceTakesASpanACountAndADirection() {
        Reading quarter = Reading.builder()
                .indicator(HOUSED)
                .value(decimal("10"))
                .period(Span.of(LocalDate.of(2010, 4, 1), LocalDate.of(2010, 6, 30)))
                .build();
        pace(housed().target(decimal("1300")).build(), quarter)
                .isUndetermined("indicator.direction", "indicator.quantity", "indicator.span");
        pace(perYear().quantity(Quantity.SHARE).build(), quarter).isNotApplicable();
        pace(perYear().direction(Direction.FALLING).build(), quarter).isNotApplicable();
        pace(
                        perYear().build(),
                        Reading.builder()
                                .from(quarter)
                                .period(Span.of(DAY, DAY))
                                .build())
                .isNotApplicable();
        pace(perYear().build()).isUndetermined("reading.list");
    }

    @Test
    void bothLanguages() {
        Initiative calgary = base().addIndicator(
                        homeless().targetDate(LocalDate.of(2028, 1, 29)).build())
                .addReadings(homelessOn("1992-12-31", "450"), homelessOn("2006-12-31", "3000"))
                .build();
        assertThat(read("agenda.target-beyond-history", calgary, Language.FR))
                .isEqualTo(
                        "Indicateur « Personnes sans logis » : pour passer de 3 000 (le 31 décembre 2006) à 0 (le "
                                + "29 janvier 2028), il faut un rythme de 142,32 par an vers la cible. Le meilleur rythme observé "
                                + "entre deux mesures comparables est de −182,14 par an; un nombre négatif s'éloigne de la cible.");
        assertThat(read("agenda.target-beyond-history", calgary, Language.EN))
                .isEqualTo(
                        "Indicator “People without a home”: to go from 3,000 (on December 31, 2006) to 0 (by "
                                + "January 29, 2028), the pace towards the target has to be 142.32 a year. The best pace observed "
                                + "between two comparable readings is −182.14 a year; a negative number moves away from the target.");
        Initiative food = complete(
                        complete(base().addObjective(objective("food").build()), Indicator.TYPE), Action.TYPE)
                .build();
        assertThat(read("agenda.objective-without-indicator", food, Language.FR))
                .isEqualTo("Aucun indicateur ne se rapporte à l'objectif « food ».");
        assertThat(read("agenda.objective-without-action", food, Language.EN))
                .isEqualTo("No action is linked to the objective “food”.");
    }

    private static String read(String rule, Initiative initiative, Language language) {
        return Asked.read(rule, initiative, language).replace('\u00a0', ' ');
    }

    private static Answer<Initiative> owner(Indicator.Builder indicator) {
        return RuleVerifier.verify(new PopulationIndicatorSingleOwner())
                .on(
                        base().addActor(Actor.builder()
                                        .id(Id.of("city"))
                                        .name(Text.same("City"))
                                        .build())
                                .addIndicator(indicator.build())
                                .build(),
                        DAY)
                .subject("indicator:housed");
    }

    private static Answer<Initiative> beyond(Indicator indicator) {
        return beyond(base().addIndicator(indicator)
                .addReadings(homelessOn("1992-12-31", "450"), homelessOn("2006-12-31", "3000"))
                .build());
    }

    private static Answer<Initiative> beyond(Initiative initiative) {
        return RuleVerifier.verify(TargetBeyondHistory.STANDARD)
                .on(initiative, DAY)
                .subject("indicator:homeless");
    }

    private static Answer<Initiative> absolute(Initiative initiative) {
        return RuleVerifier.verify(new AbsoluteTarget()).on(initiative, DAY).subject("indicator:homeless");
    }

    private static Answer<Initiative> pace(Indicator indicator, Reading... readings) {
        return RuleVerifier.verify(new PaceBelowNeed())
                .on(base().addIndicator(indicator).addReadings(readings).build(), DAY)
                .subject("indicator:housed");
    }

    private static Indicator.Builder perYear() {
        return housed().quantity(Quantity.COUNT)
                .direction(Direction.RISING)
                .span(Period.ofYears(1))
                .target(decimal("1300"));
    }

    private static Indicator.Builder housed() {
        return Indicator.builder().id(HOUSED).name(Text.of("Personnes logées", "People housed"));
    }

    private static Indicator.Builder homeless() {
        return Indicator.builder()
                .id(Id.of("homeless"))
                .name(Text.of("Personnes sans logis", "People without a home"))
                .direction(Direction.FALLING)
                .target(BigDecimal.ZERO)
                .targetDate(LocalDate.of(2018, 1, 29));
    }

    private static Reading homelessOn(String day, String count) {
        LocalDate date = LocalDate.parse(day);
        return Reading.builder()
                .indicator(Id.of("homeless"))
                .value(decimal(count))
                .period(Span.of(date, date))
                .build();
    }

    private static Objective.Builder objective(String id) {
        return Objective.builder().id(Id.of(id)).name(Text.same(id));
    }

    private static Issue.Builder issue() {
        return Issue.builder().id(Id.of("homelessness")).name(Text.of("Itinérance", "Homelessness"));
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    private static Initiative.Builder complete(Initiative.Builder builder, NounType<?> type) {
        return builder.putCompleteness(type, Completeness.COMPLETE);
    }

    private static Initiative.Builder base() {
        return Initiative.builder().id("x").name(Text.same("X"));
    }
}
