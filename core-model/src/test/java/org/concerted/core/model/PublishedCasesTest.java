package org.concerted.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.concerted.core.Text;
import org.junit.jupiter.api.Test;

/** What published initiatives have said of themselves can be written down as it was said. */
class PublishedCasesTest {
    /** Calgary's 10-Year Plan: a count restated because four more organisations were counted; one outcome, two figures. */
    @Test
    void calgary() {
        Id<Indicator> served = Id.of("served");
        Span quarter = Span.of(LocalDate.of(2010, 4, 1), LocalDate.of(2010, 6, 30));
        Reading first = Reading.builder()
                .indicator(served)
                .value(BigDecimal.valueOf(880))
                .period(quarter)
                .build();
        Initiative calgary = Initiative.builder()
                .id("calgary")
                .name(Text.english("Calgary's 10-Year Plan to End Homelessness"))
                .started(LocalDate.of(2008, 1, 29))
                .ended(LocalDate.of(2018, 1, 29))
                .actors(Stream.of("neighbourlink", "servants-anonymous", "aspen", "red-cross", "foundation")
                        .map(id -> Actor.builder()
                                .id(Id.of(id))
                                .name(Text.same(id))
                                .build())
                        .toList())
                .addStructure(Structure.builder()
                        .id(Id.of("plan"))
                        .addBackbone(Id.of("foundation"))
                        .backboneType(BackboneType.FUNDER_BASED)
                        .build())
                .addIndicator(Indicator.builder()
                        .id(served)
                        .name(Text.english("People served"))
                        .quantity(Quantity.COUNT)
                        .build())
                .addReadings(
                        first,
                        Reading.builder()
                                .indicator(served)
                                .value(BigDecimal.valueOf(3_043))
                                .period(quarter)
                                .restates(first.id())
                                .restatedBecause(Text.english("Four more organisations were counted"))
                                .addCovers(
                                        Id.of("neighbourlink"),
                                        Id.of("servants-anonymous"),
                                        Id.of("aspen"),
                                        Id.of("red-cross"))
                                .build())
                .addClaims(
                        perCapita("january", 26).build(),
                        perCapita("december", 32)
                                .sameOutcomeAs(Id.of("january"))
                                .build())
                .build();
        assertThat(calgary.readings()).hasSize(2);
        assertThat(calgary.claims()).hasSize(2);
    }

    private static Claim.Builder perCapita(String id, int percent) {
        return Claim.builder()
                .id(Id.of(id))
                .statement(Text.english(percent + " % fewer people per capita"))
                .figure(BigDecimal.valueOf(percent))
                .unit(Text.same("%"))
                .scale(ReadingScale.RELATIVE_CHANGE)
                .direction(Direction.FALLING)
                .level(Accountability.POPULATION);
    }

    /** Strive: one indicator in three cities, with different baselines, and a share whose denominator changed. */
    @Test
    void strive() {
        Initiative strive = Initiative.builder()
                .id("strive")
                .name(Text.english("StrivePartnership"))
                .actorCount(300)
                .addIndicators(
                        Indicator.builder()
                                .id(Id.of("readiness"))
                                .name(Text.english("Kindergarten readiness"))
                                .kind(IndicatorKind.CORE)
                                .addDisaggregation(Text.english("city"))
                                .build(),
                        Indicator.builder()
                                .id(Id.of("trending"))
                                .name(Text.english("Measures trending in the right direction"))
                                .quantity(Quantity.SHARE)
                                .build())
                .addReadings(
                        change("Newport", 12, LocalDate.of(2005, 1, 1)),
                        change("Cincinnati", 9, LocalDate.of(2005, 1, 1)),
                        change("Covington", 4, LocalDate.of(2010, 1, 1)),
                        share(2010, 75, 53),
                        share(2011, 81, 34))
                .build();
        assertThat(strive.readings()).extracting(r -> r.id().value()).doesNotHaveDuplicates();
    }

    private static Reading change(String city, int points, LocalDate since) {
        return Reading.builder()
                .indicator(Id.of("readiness"))
                .value(BigDecimal.valueOf(points))
                .scale(ReadingScale.CHANGE)
                .since(since)
                .period(year(2011))
                .dimension(Text.english("city"))
                .group(Text.same(city))
                .build();
    }

    private static Reading share(int year, int percent, int measures) {
        return Reading.builder()
                .indicator(Id.of("trending"))
                .value(BigDecimal.valueOf(percent))
                .precision(Precision.ABOUT)
                .denominator(BigDecimal.valueOf(measures))
                .period(year(year))
                .build();
    }

    private static Span year(int year) {
        return Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Vivre Saint-Michel en santé: twelve places of concertation in 2010-2011; later a new non-profit for one project. */
    @Test
    void saintMichel() {
        Initiative vsms = Initiative.builder()
                .id("vsms")
                .name(Text.french("Vivre Saint-Michel en santé"))
                .addActors(
                        Actor.builder()
                                .id(Id.of("vsms"))
                                .name(Text.french("Vivre Saint-Michel en santé"))
                                .legalPerson(true)
                                .addRole(ActorRole.BACKBONE)
                                .build(),
                        Actor.builder()
                                .id(Id.of("smqis"))
                                .name(Text.same("SMQIS"))
                                .legalPerson(true)
                                .build(),
                        Actor.builder()
                                .id(Id.of("centraide"))
                                .name(Text.french("Centraide du Grand Montréal"))
                                .addSector(Sector.PHILANTHROPIC)
                                .build())
                .bodies(Stream.of(
                                "aines",
                                "aliment-action",
                                "enfance-famille",
                                "jeunesse",
                                "sante-mentale",
                                "culture",
                                "habitation",
                                "participation",
                                "revenu",
                                "securite",
                                "sports",
                                "transport")
                        .map(id ->
                                Body.builder().id(Id.of(id)).name(Text.same(id)).build())
                        .toList())
                .complete(Body.TYPE)
                .addStructures(
                        Structure.builder()
                                .id(Id.of("table"))
                                .vehicle(LegalVehicle.NONPROFIT)
                                .legalPerson(Id.of("vsms"))
                                .build(),
                        Structure.builder()
                                .id(Id.of("maison"))
                                .name(Text.french("Maison communautaire"))
                                .vehicle(LegalVehicle.NONPROFIT)
                                .legalPerson(Id.of("smqis"))
                                .build())
                .addFundingProgramme(FundingProgramme.builder()
                        .id(Id.of("pic"))
                        .name(Text.french("Projet impact collectif"))
                        .addFunder(Id.of("centraide"))
                        .envelope(Money.cad(23_000_000))
                        .multiYear(true)
                        .flexible(true)
                        .build())
                .addClaim(Claim.builder()
                        .id(Id.of("reached"))
                        .statement(Text.french("Plus de 1 040 personnes rejointes"))
                        .figure(BigDecimal.valueOf(1_040))
                        .precision(Precision.MORE_THAN)
                        .quantity(Quantity.COUNT)
                        .build())
                .build();
        assertThat(vsms.bodies()).hasSize(12);
    }

    /** Cradle Cincinnati: annual rates beside a five-year one, and a goal that is a cut by a third. */
    @Test
    void cradleCincinnati() {
        Initiative cradle = Initiative.builder()
                .id("cradle")
                .name(Text.english("Cradle Cincinnati"))
                .addIndicators(
                        Indicator.builder()
                                .id(Id.of("imr"))
                                .name(Text.english("Infant mortality"))
                                .quantity(Quantity.RATE)
                                .unit(Text.english("per 1000 births"))
                                .direction(Direction.FALLING)
                                .accountability(Accountability.POPULATION)
                                .span(Period.ofYears(1))
                                .build(),
                        Indicator.builder()
                                .id(Id.of("early"))
                                .name(Text.english("Births before the end of the second trimester"))
                                .target(new BigDecimal("-0.3333"))
                                .targetScale(ReadingScale.RELATIVE_CHANGE)
                                .build())
                .addReadings(
                        Reading.builder()
                                .indicator(Id.of("imr"))
                                .value(new BigDecimal("8.9"))
                                .period(year(2013))
                                .build(),
                        Reading.builder()
                                .indicator(Id.of("imr"))
                                .value(new BigDecimal("8.96"))
                                .period(Span.of(LocalDate.of(2012, 1, 1), LocalDate.of(2016, 12, 31)))
                                .build())
                .addParticipationProcess(ParticipationProcess.builder()
                        .id(Id.of("plan"))
                        .name(Text.english("Five-year plan"))
                        .heard(450)
                        .build())
                .build();
        assertThat(cradle.readings()).hasSize(2);
    }

    /** Montréal's participatory budget: an envelope with a reserve, and a core subsidy that pays for nothing but coordination. */
    @Test
    void montrealProgrammes() {
        Initiative montreal = Initiative.builder()
                .id("montreal")
                .name(Text.french("Programmes montréalais"))
                .addFundingProgrammes(
                        FundingProgramme.builder()
                                .id(Id.of("bp3"))
                                .name(Text.french("Budget participatif, troisième édition"))
                                .envelope(Money.cad(45_000_000))
                                .addReserve(Reserve.builder()
                                        .name(Text.french("Jeunesse"))
                                        .amount(Money.cad(10_000_000))
                                        .build())
                                .ballot(BallotForm.APPROVAL)
                                .build(),
                        FundingProgramme.builder()
                                .id(Id.of("imsdsl"))
                                .name(Text.french("Initiative montréalaise"))
                                .addEligible(ExpenseKind.COORDINATION)
                                .addIneligible(ExpenseKind.ACTIVITY)
                                .build())
                .addApplication(Application.builder()
                        .id(Id.of("parc"))
                        .programme(Id.of("bp3"))
                        .name(Text.french("Parc"))
                        .asked(Money.cad(500_000))
                        .build())
                .addBallot(Ballot.builder()
                        .id(Id.of("b1"))
                        .programme(Id.of("bp3"))
                        .addChoice(Choice.of(Id.of("parc")))
                        .count(12)
                        .build())
                .build();
        assertThat(montreal.registry().position(Application.TYPE, "parc")).isZero();
    }

    /** Elizabeth River: a declaration signed by many binds none of them here; what each owes is a commitment of its own. */
    @Test
    void elizabethRiver() {
        Initiative river = Initiative.builder()
                .id("river")
                .name(Text.english("Elizabeth River Project"))
                .addActor(Actor.builder()
                        .id(Id.of("yard"))
                        .name(Text.english("Shipyard"))
                        .build())
                .addAgreement(Agreement.builder()
                        .id(Id.of("declaration"))
                        .name(Text.english("Declaration of Interdependence"))
                        .kind(AgreementKind.PARTNERSHIP)
                        .addParty(Id.of("yard"))
                        .build())
                .addBody(Body.builder()
                        .id(Id.of("eastern-branch"))
                        .name(Text.english("Eastern Branch committee"))
                        .size(90)
                        .build())
                .build();
        assertThat(river.commitments()).isEmpty();
    }
}
