package org.concerted.coordination.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Value;
import org.concerted.core.model.Accountability;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Claim;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Direction;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PerformanceQuestion;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingNature;
import org.concerted.core.model.ReadingScale;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.concerted.testkit.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

/** Readings and published results, those of Calgary, Cincinnati and Saint-Michel among them. */
class MeasurementTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 30);
    private static final Id<Indicator> IMR = Id.of("imr");

    @Test
    void aReadingIsRecentUpToItsCadenceAndDelay() {
        Indicator yearly = imr().cadence(Period.ofYears(1)).build();
        Initiative onTheDay = complete(
                        base().addIndicator(yearly).addReading(year(2018, "8.6").build()))
                .build();
        unread(onTheDay, LocalDate.of(2019, 12, 31)).isUpheld();
        unread(onTheDay, LocalDate.of(2020, 1, 1)).isBreached();
        Initiative delayed =
                Initiative.builder().from(onTheDay).readingDelayDays(60).build();
        unread(delayed, LocalDate.of(2020, 1, 1)).isUpheld();
        Initiative ended = Initiative.builder()
                .from(onTheDay)
                .ended(LocalDate.of(2019, 6, 1))
                .build();
        unread(ended, LocalDate.of(2026, 1, 1)).isUpheld();
    }

    @Test
    void anOldReadingSaysNothingWithoutTheListOrTheCadence() {
        Indicator yearly = imr().cadence(Period.ofYears(1)).build();
        unread(base().addIndicator(yearly).addReading(year(2013, "8.9").build()).build(), DAY)
                .isUndetermined("reading.list");
        unread(
                        base().addIndicator(imr().build())
                                .addReading(year(2013, "8.9").build())
                                .build(),
                        DAY)
                .isUndetermined("indicator.cadence");
        unread(base().addIndicator(imr().build()).build(), DAY).isUndetermined("reading.list");
        unread(complete(base().addIndicator(imr().build())).build(), DAY).isBreached();
    }

    @Test
    void aForecastIsNoReading() {
        Initiative forecast = complete(base().addIndicator(
                                imr().cadence(Period.ofYears(1)).build())
                        .addReading(
                                year(2018, "8.6").nature(ReadingNature.FORECAST).build()))
                .build();
        unread(forecast, DAY).isBreached();
    }

    /** Cradle Cincinnati: a yearly rate beside a rate over five years. */
    @Test
    void aYearAndFiveYearsAreNotComparable() {
        Initiative cradle = base().addIndicator(imr().build())
                .addReadings(
                        year(2013, "8.9").build(),
                        year(2016, "8.96")
                                .period(Span.of(LocalDate.of(2012, 1, 1), LocalDate.of(2016, 12, 31)))
                                .build())
                .build();
        comparable(cradle).isBreached().sees("fields", words("period"));
    }

    /** Strive: a share of 53 indicators, then of 34. */
    @Test
    void anotherDenominatorIsAnotherBase() {
        comparable(strive("53", "34").build()).isBreached().sees("fields", words("denominator"));
        comparable(strive("10000", "10400").build()).isUndetermined("reading.definitionVersion");
        RuleVerifier.verify(ReadingsNotComparable.STANDARD.with(
                        new Settings(ImmutableMap.of("shift", new BigDecimal("0.01")))))
                .on(strive("10000", "10400").build(), DAY)
                .subject("indicator:imr")
                .isBreached();
    }

    /** Strive: two cities since 2005, one since last year. */
    @Test
    void changesFromDifferentBaselinesAreNotComparable() {
        Initiative strive = base().addIndicator(imr().build())
                .addReadings(since(2005, "newport"), since(2005, "cincinnati"), since(2010, "covington"))
                .build();
        comparable(strive).isBreached().sees("fields", words("baseline", "territory"));
    }

    /** Calgary: quarters, and the total since a day, are two series. */
    @Test
    void aRunningCountIsHeldAgainstItsOwnKind() {
        Reading quarter = year(2010, "341")
                .period(Span.of(LocalDate.of(2010, 4, 1), LocalDate.of(2010, 6, 30)))
                .build();
        Reading half = year(2010, "710")
                .period(Span.of(LocalDate.of(2010, 4, 1), LocalDate.of(2010, 9, 30)))
                .since(LocalDate.of(2010, 4, 1))
                .build();
        comparable(complete(base().addIndicator(imr().build()).addReadings(quarter, half))
                        .build())
                .isNotApplicable();
    }

    @Test
    void whatIsSaidOfNoneLeavesTheQuestionOpen() {
        Initiative silent = base().addIndicator(imr().build())
                .addReadings(year(2013, "8.9").build(), year(2018, "8.6").build())
                .build();
        comparable(silent).isUndetermined("reading.definitionVersion");
        Initiative said = base().addIndicator(imr().definitionVersion("1")
                        .population(Text.of("Naissances vivantes", "Live births"))
                        .territory(Text.same("Hamilton County"))
                        .method(Text.same("registry"))
                        .quantity(Quantity.RATE)
                        .build())
                .addReadings(
                        year(2013, "8.9")
                                .denominator(BigDecimal.valueOf(10_600))
                                .build(),
                        year(2018, "8.6")
                                .denominator(BigDecimal.valueOf(10_500))
                                .build())
                .build();
        comparable(said).isUpheld().sees("readings", 2);
    }

    @Test
    void aReadingOfAnotherDefinitionIsFoundAcrossOneThatSaysNothing() {
        Initiative versions = base().addIndicator(imr().build())
                .addReadings(
                        year(2013, "8.9").definitionVersion("1").build(),
                        year(2014, "9").build(),
                        year(2015, "9.1").definitionVersion("2").build())
                .build();
        comparable(versions).isBreached().sees("fields", words("definition"));
    }

    @Test
    void aReadingThatNamesNoDefinitionIsNotSaidToDiffer() {
        Initiative versions = base().addIndicator(imr().definitionVersion("2").build())
                .addReadings(
                        year(2013, "8.9").definitionVersion("1").build(),
                        year(2014, "9").build())
                .build();
        comparable(versions).isUndetermined("reading.definitionVersion");
    }

    @Test
    void oneReadingIsComparedWithNothing() {
        Initiative.Builder one =
                base().addIndicator(imr().build()).addReading(year(2013, "8.9").build());
        comparable(one.build()).isUndetermined("reading.list");
        comparable(complete(one).build()).isNotApplicable();
    }

    /** Calgary: 880 people served, restated as 3,043. */
    @Test
    void aRestatementSaysWhy() {
        RuleVerifier<Initiative> rule = RuleVerifier.verify(new ReadingRestated());
        Reading first = year(2010, "880").build();
        Reading.Builder second = year(2010, "3043").restates(first.id());
        Initiative silent = base().addIndicator(imr().build())
                .addReadings(first, second.build())
                .build();
        rule.on(silent, DAY)
                .subject("reading:imr@2010-12-31~restated")
                .isBreached()
                .sees("before", "880", "")
                .sees("after", "3043", "");
        rule.on(silent, DAY).subject("reading:imr@2010-12-31").isNotApplicable();
        Initiative said = base().addIndicator(imr().build())
                .addReadings(
                        first,
                        second.restatedBecause(Text.english("Four more organisations were counted"))
                                .build())
                .build();
        rule.on(said, DAY).subject("reading:imr@2010-12-31~restated").isUpheld();
    }

    /** Saint-Michel: more than 1,040 people reached. */
    @Test
    void reachIsNotYetAnEffect() {
        reach(Optional.of(PerformanceQuestion.HOW_MUCH)).isBreached();
        reach(Optional.of(PerformanceQuestion.BETTER_OFF)).isUpheld();
        reach(Optional.of(PerformanceQuestion.HOW_WELL)).isUpheld();
        reach(Optional.empty()).isUndetermined("indicator.question");
        RuleVerifier.verify(new ReachTakenForEffect())
                .on(base().addClaim(claim("reached").build()).build(), DAY)
                .subject("claim:reached")
                .isUndetermined("claim.indicator");
    }

    @Test
    void aCountOfPeopleSaysWhetherEachIsCountedOnce() {
        counted(Optional.of(Quantity.COUNT), Optional.of(true)).isUpheld();
        counted(Optional.of(Quantity.COUNT), Optional.of(false)).isBreached();
        counted(Optional.of(Quantity.COUNT), Optional.empty()).isUndetermined("reading.unduplicated");
        counted(Optional.of(Quantity.RATE), Optional.of(false)).isNotApplicable();
        counted(Optional.empty(), Optional.of(true)).isUndetermined("indicator.quantity");
    }

    /** Deaths, housing units and baskets are not people, and nobody is asked whether a person died twice. */
    @Test
    void whatIsNotPeopleIsNotAskedWhetherEachIsCountedOnce() {
        for (Optional<Boolean> once : List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())) {
            for (Optional<Quantity> quantity : List.of(Optional.of(Quantity.COUNT), Optional.<Quantity>empty())) {
                counted(quantity, once, Optional.of(Text.of("décès", "deaths"))).isNotApplicable();
                counted(quantity, once, Optional.of(Text.of("logements", "units")))
                        .isNotApplicable();
                counted(quantity, once, Optional.of(Text.french("paniers par ménage")))
                        .isNotApplicable();
            }
        }
    }

    /** What a number counts cannot be told from whether it counts each once. */
    @Test
    void aCountWithoutUnitMayBeOfPeople() {
        counted(Optional.of(Quantity.COUNT), Optional.of(true), Optional.empty())
                .isUndetermined("indicator.unit");
        counted(Optional.of(Quantity.COUNT), Optional.of(false), Optional.empty())
                .isUndetermined("indicator.unit");
        counted(Optional.of(Quantity.COUNT), Optional.empty(), Optional.empty())
                .isUndetermined("indicator.unit", "reading.unduplicated");
    }

    /** Cradle Cincinnati's kind of gap, with made-up values: both fall, the ratio does not shrink. */
    @Test
    void aGapMayOutliveAnImprovement() {
        gap(imr().direction(Direction.FALLING), "15", "6", "12.5", "5")
                .isBreached()
                .sees("ratioBefore", "2.5", "");
        gap(imr().direction(Direction.FALLING), "15", "6", "12", "5").isUpheld();
        gap(imr().direction(Direction.FALLING), "15", "6", "16", "5").isUpheld();
        gap(imr().direction(Direction.RISING), "15", "6", "12.5", "5").isUpheld();
        gap(imr(), "15", "6", "12.5", "5").isUndetermined("indicator.direction");
    }

    @Test
    void aGapIsReadOnlyBetweenReadingsMadeAlike() {
        Initiative otherDefinition = base().addIndicator(
                        imr().direction(Direction.FALLING).build())
                .addReadings(
                        group(2013, "Black", "15").definitionVersion("1").build(),
                        group(2013, "White", "6").build(),
                        group(2018, "Black", "12.5").build(),
                        group(2018, "White", "5").build())
                .build();
        gap(otherDefinition).isUndetermined("reading.definitionVersion");
        Initiative none = base().addIndicator(imr().build())
                .addReading(year(2018, "8.6").build())
                .build();
        gap(none).isUndetermined("reading.group");
        gap(complete(Initiative.builder().from(none)).build()).isNotApplicable();
    }

    /** Calgary: 26 % and 32 % fewer per capita. */
    @Test
    void twoFiguresForOneOutcome() {
        differ(claim("a").figure(decimal("26")), claim("b").figure(decimal("32")))
                .isBreached();
        differ(claim("a").figure(decimal("26")), claim("b").figure(decimal("26.0")))
                .isUpheld();
        differ(claim("a").figure(decimal("26")).upTo(decimal("33")), claim("b").figure(decimal("32")))
                .isUpheld();
        differ(claim("a").figure(decimal("26")), claim("b")).isUndetermined("claim.figure");
        differ(
                        claim("a").figure(decimal("26")),
                        claim("b").figure(decimal("32")).unit(Text.of("personnes", "people")))
                .isNotApplicable();
        RuleVerifier.verify(new ClaimsDiffer())
                .on(base().addClaim(claim("b").build()).build(), DAY)
                .subject("claim:b")
                .isNotApplicable();
    }

    @Test
    void aPopulationChangesSeldomWithinThreeYears() {
        early(claim("a").level(Accountability.POPULATION).date(LocalDate.of(2016, 6, 19)))
                .isBreached();
        early(claim("a").level(Accountability.POPULATION).date(LocalDate.of(2016, 6, 20)))
                .isUpheld();
        early(claim("a").level(Accountability.PERFORMANCE).date(LocalDate.of(2014, 1, 1)))
                .isUpheld();
        early(claim("a").date(LocalDate.of(2014, 1, 1))).isUndetermined("claim.level");
        early(claim("a").level(Accountability.POPULATION)).isUndetermined("claim.date");
        RuleVerifier.verify(PopulationClaimTooEarly.STANDARD)
                .on(
                        base().addClaim(claim("a")
                                        .level(Accountability.POPULATION)
                                        .date(DAY)
                                        .build())
                                .build(),
                        DAY)
                .subject("claim:a")
                .isUndetermined("initiative.started");
    }

    @Test
    void bothLanguages() {
        Initiative cradle = base().addIndicator(imr().build())
                .addReadings(
                        year(2013, "8.9").build(),
                        year(2016, "8.96")
                                .period(Span.of(LocalDate.of(2012, 1, 1), LocalDate.of(2016, 12, 31)))
                                .build())
                .build();
        assertThat(read("measurement.readings-not-comparable", cradle, Language.FR))
                .isEqualTo(
                        "Les mesures de l'indicateur « Mortalité infantile » ne sont pas toutes faites de la même façon. "
                                + "Ce qui diffère : la durée de la période. Par exemple, entre « 8,9 (2013) » et "
                                + "« 8,96 (2012–2016) ».");
        assertThat(read("measurement.readings-not-comparable", cradle, Language.EN))
                .isEqualTo(
                        "The readings of the indicator “Infant mortality” were not all made in the same way. What "
                                + "differs: the length of the period. For example, between “8.9 (2013)” and “8.96 (2012–2016)”.");
        Initiative calgary = base().addClaims(
                        claim("a")
                                .figure(decimal("26"))
                                .sameOutcomeAs(Id.of("b"))
                                .build(),
                        claim("b").figure(decimal("32")).build())
                .build();
        assertThat(read("measurement.claims-differ", calgary, Language.FR))
                .isEqualTo("Pour un même résultat, deux chiffres sont publiés : « résultat a » et « résultat b ».");
        assertThat(read("measurement.claims-differ", calgary, Language.EN))
                .isEqualTo("For one outcome, two figures are published: “result a” and “result b”.");
        Initiative gap = groups(imr().direction(Direction.FALLING), "15", "6", "12.5", "5");
        assertThat(read("measurement.gap-persists", gap, Language.FR))
                .isEqualTo(
                        "Indicateur « Mortalité infantile », selon « origine » : du 31 décembre 2013 au 31 décembre 2018, "
                                + "« Black » passe de 15 à 12,5 et « White » de 6 à 5. Les deux s'améliorent; le rapport entre les "
                                + "deux passe de 2,5 à 2,5.");
        assertThat(read("measurement.gap-persists", gap, Language.EN))
                .contains("Both improve; the ratio between them goes from 2.5 to 2.5.");
    }

    private static Value words(String... words) {
        return new Value.Many(Stream.of(words)
                .map(w -> (Value) new Value.Word(w))
                .collect(com.google.common.collect.ImmutableList.toImmutableList()));
    }

    private static String read(String rule, Initiative initiative, Language language) {
        return Asked.read(rule, initiative, language).replace('\u00a0', ' ');
    }

    private static Answer<Initiative> unread(Initiative initiative, LocalDate day) {
        return RuleVerifier.verify(new IndicatorWithoutReading())
                .on(initiative, day)
                .subject("indicator:imr");
    }

    private static Answer<Initiative> comparable(Initiative initiative) {
        return RuleVerifier.verify(ReadingsNotComparable.STANDARD)
                .on(initiative, DAY)
                .subject("indicator:imr");
    }

    private static Answer<Initiative> reach(Optional<PerformanceQuestion> question) {
        return RuleVerifier.verify(new ReachTakenForEffect())
                .on(
                        base().addIndicator(imr().question(question).build())
                                .addClaim(claim("reached").indicator(IMR).build())
                                .build(),
                        DAY)
                .subject("claim:reached");
    }

    private static Answer<Initiative> counted(Optional<Quantity> quantity, Optional<Boolean> once) {
        return counted(quantity, once, Optional.of(Text.of("personnes", "people")));
    }

    private static Answer<Initiative> counted(
            Optional<Quantity> quantity, Optional<Boolean> once, Optional<Text> unit) {
        return RuleVerifier.verify(new PeopleCountedOnce())
                .on(
                        base().addIndicator(imr().quantity(quantity).unit(unit).build())
                                .addReading(
                                        year(2018, "9700").unduplicated(once).build())
                                .build(),
                        DAY)
                .subject("reading:imr@2018-12-31");
    }

    private static Answer<Initiative> gap(
            Indicator.Builder indicator, String high, String low, String highAfter, String lowAfter) {
        return gap(groups(indicator, high, low, highAfter, lowAfter));
    }

    private static Answer<Initiative> gap(Initiative initiative) {
        return RuleVerifier.verify(new GapPersists()).on(initiative, DAY).subject("indicator:imr");
    }

    private static Initiative groups(
            Indicator.Builder indicator, String high, String low, String highAfter, String lowAfter) {
        return base().addIndicator(indicator.build())
                .addReadings(
                        group(2013, "Black", high).build(),
                        group(2013, "White", low).build(),
                        group(2018, "Black", highAfter).build(),
                        group(2018, "White", lowAfter).build())
                .build();
    }

    private static Answer<Initiative> differ(Claim.Builder one, Claim.Builder other) {
        return RuleVerifier.verify(new ClaimsDiffer())
                .on(
                        base().addClaims(one.sameOutcomeAs(Id.of("b")).build(), other.build())
                                .build(),
                        DAY)
                .subject("claim:a");
    }

    private static Answer<Initiative> early(Claim.Builder claim) {
        return RuleVerifier.verify(PopulationClaimTooEarly.STANDARD)
                .on(
                        base().started(LocalDate.of(2013, 6, 20))
                                .addClaim(claim.build())
                                .build(),
                        DAY)
                .subject("claim:a");
    }

    private static Initiative.Builder strive(String before, String after) {
        return base().addIndicator(imr().quantity(Quantity.SHARE).build())
                .addReadings(
                        year(2010, "75").denominator(decimal(before)).build(),
                        year(2011, "81").denominator(decimal(after)).build());
    }

    private static Reading since(int year, String city) {
        return year(2011, "9")
                .id(Id.of(city))
                .scale(ReadingScale.CHANGE)
                .since(LocalDate.of(year, 1, 1))
                .territory(Text.same(city))
                .build();
    }

    private static Reading.Builder group(int year, String group, String value) {
        return year(year, value).dimension(Text.of("origine", "origin")).group(Text.same(group));
    }

    private static Reading.Builder year(int year, String value) {
        return Reading.builder()
                .indicator(IMR)
                .value(decimal(value))
                .period(Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private static Indicator.Builder imr() {
        return Indicator.builder().id(IMR).name(Text.of("Mortalité infantile", "Infant mortality"));
    }

    private static Claim.Builder claim(String id) {
        return Claim.builder()
                .id(Id.of(id))
                .statement(Text.of("résultat " + id, "result " + id))
                .unit(Text.same("%"));
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    private static Initiative.Builder complete(Initiative.Builder builder) {
        return builder.putCompleteness(Reading.TYPE, Completeness.COMPLETE);
    }

    private static Initiative.Builder base() {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActor(Actor.builder()
                        .id(Id.of("county"))
                        .name(Text.same("County"))
                        .build());
    }
}
