package org.concerted.testkit.garden;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Domain;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.Remedy;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.RulePack;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Severity;
import org.concerted.core.assess.SumPer;
import org.concerted.core.assess.Sums;
import org.concerted.core.assess.Tally;
import org.concerted.core.assess.Verdict;
import org.concerted.testkit.garden.Garden.Watering;
import org.concerted.testkit.garden.GardenDomain.GardenDossier;
import org.concerted.testkit.garden.GardenDomain.PlotDossier;

/** Rules about gardens. */
final class GardenRules implements RulePack<Garden> {
    static final Datum WATERINGS =
            new Datum("garden.waterings", Text.of("les autres arrosages", "other waterings"), Datum.Effort.ASK_EACH);
    static final Datum AREA = new Datum("plot.area", Text.of("la surface", "its area"), Datum.Effort.MEASURE);
    static final Datum LITRES = new Datum("watering.litres", Text.of("les litres", "the litres"), Datum.Effort.ASK_ONE);

    /** Litres known, and waterings of unknown amount, for each plot. */
    static final SumPer<Garden, GardenDomain.WateringDossier> LITRES_PER_PLOT =
            SumPer.of("garden.litres-per-plot", GardenDomain.PLOT, GardenDomain.WATERING, 2, (watering, adder) -> {
                if (watering.plot() >= 0) {
                    Optional<Integer> litres = watering.watering().litres();
                    adder.add(watering.plot(), litres.isPresent() ? 0 : 1, litres.orElse(1));
                }
            });

    /** Plots without a gardener, with one. */
    static final Tally<Garden, PlotDossier> TENDED = Tally.of(
            "garden.tended",
            GardenDomain.PLOT,
            2,
            plot -> plot.plot().gardener().isPresent() ? 1 : 0);

    /** Whether most plots are tended: a measure that reads another. */
    static final Measure<Garden, Boolean> MOSTLY_TENDED = new Measure<>() {
        @Override
        public String id() {
            return "garden.mostly-tended";
        }

        @Override
        public ImmutableSet<Kind<Garden, ?>> looksAt() {
            return ImmutableSet.of();
        }

        @Override
        public ImmutableSet<Measure<Garden, ?>> reads() {
            return ImmutableSet.of(TENDED);
        }

        @Override
        public Boolean compute(Scope<Garden> scope) {
            ImmutableLongArray tended = scope.get(TENDED);
            return tended.get(1) >= tended.get(0);
        }
    };

    @Override
    public String id() {
        return "garden";
    }

    @Override
    public Domain<Garden> domain() {
        return GardenDomain.INSTANCE;
    }

    @Override
    public ImmutableList<Enlisted<Garden>> rules() {
        return ImmutableList.of(
                new Enlisted<>(new Thirsty(7), Severity.MAJOR),
                new Enlisted<>(new Soaked(10), Severity.MINOR),
                new Enlisted<>(new Untended(), Severity.MINOR));
    }

    private static RuleInfo.Builder info(String id) {
        Text text = Text.of("La parcelle {subject}", "The plot {subject}");
        return RuleInfo.builder()
                .id(id)
                .asks(text)
                .why(text)
                .observation(text)
                .upheld(text)
                .undetermined(text)
                .question(text);
    }

    /** Whether a plot was watered lately. */
    record Thirsty(int days) implements Rule<Garden, PlotDossier, Thirsty.Seen> {
        /** What it saw. */
        record Seen(Optional<Long> dryFor, boolean allListed, LocalDate today, String plot) {}

        @Override
        public RuleInfo info() {
            return GardenRules.info("garden.thirsty")
                    .observation(
                            Text.of("{subject} est au sec depuis {dryFor} jours", "{subject} is dry for {dryFor} days"))
                    .putEvidence("dryFor", Text.of("jours sans eau", "days without water"))
                    .putEvidence("allListed", Text.of("tous les arrosages sont notés", "all waterings are listed"))
                    .putEvidence("today", Text.of("jour de l'évaluation", "day of the assessment"))
                    .putEvidence("plot", Text.of("la parcelle", "the plot"))
                    .addParameter(Parameter.builder()
                            .name("days")
                            .meaning(Text.of("jours sans eau", "days without water"))
                            .unit("d")
                            .min(BigDecimal.ONE)
                            .max(new BigDecimal(60))
                            .standard(new BigDecimal(7))
                            .source(Citation.ours(Text.same("for tests")))
                            .build())
                    .build();
        }

        @Override
        public Kind<Garden, PlotDossier> kind() {
            return GardenDomain.PLOT;
        }

        @Override
        public Seen observe(PlotDossier dossier, Measured<Garden> measured) {
            return new Seen(
                    dossier.waterings().stream()
                            .map(w -> ChronoUnit.DAYS.between(w.day(), dossier.asOf()))
                            .min(Long::compare),
                    dossier.allWateringsListed(),
                    dossier.asOf(),
                    dossier.plot().id());
        }

        @Override
        public Verdict decide(Seen seen) {
            if (seen.dryFor().filter(dry -> dry <= days).isPresent()) {
                return Verdict.UPHELD;
            }
            return seen.allListed() ? Verdict.BREACHED : Verdict.undetermined(WATERINGS);
        }

        @Override
        public Evidence write(Seen seen) {
            Evidence.Builder evidence = Evidence.builder()
                    .flag("allListed", seen.allListed())
                    .day("today", seen.today())
                    .subject("plot", new Ref("plot", seen.plot()));
            seen.dryFor().ifPresent(dry -> evidence.count("dryFor", dry));
            return evidence.build();
        }

        @Override
        public Seen read(Evidence evidence) {
            return new Seen(
                    evidence.findCount("dryFor"),
                    evidence.flag("allListed"),
                    evidence.findDay("today").orElseThrow(),
                    evidence.findSubject("plot").orElseThrow().id());
        }

        @Override
        public ImmutableList<Remedy<Garden>> remedies(PlotDossier dossier, Seen seen) {
            return ImmutableList.of(new Remedy<>(
                    new Garden.Water(
                            new Watering("remedy-" + seen.plot(), seen.plot(), dossier.asOf(), Optional.of(5))),
                    new Ref("garden", "garden"),
                    Text.of("Arroser la parcelle", "Water the plot")));
        }

        @Override
        public Thirsty with(Settings settings) {
            return new Thirsty(
                    settings.values().getOrDefault("days", new BigDecimal(days)).intValueExact());
        }
    }

    /** Whether a plot got too much water for its area. */
    record Soaked(int litresPerSquareMetre) implements Rule<Garden, PlotDossier, Soaked.Seen> {
        /** What it saw. */
        record Seen(long litres, boolean someUnknown, Optional<Integer> area) {}

        @Override
        public RuleInfo info() {
            return GardenRules.info("garden.soaked")
                    .putEvidence("litres", Text.of("litres", "litres"))
                    .putEvidence("someUnknown", Text.of("d'autres arrosages", "other waterings"))
                    .putEvidence("area", Text.of("surface", "area"))
                    .build();
        }

        @Override
        public Kind<Garden, PlotDossier> kind() {
            return GardenDomain.PLOT;
        }

        @Override
        public ImmutableSet<Measure<Garden, ?>> reads() {
            return ImmutableSet.of(LITRES_PER_PLOT);
        }

        @Override
        public Seen observe(PlotDossier dossier, Measured<Garden> measured) {
            Sums sums = measured.get(LITRES_PER_PLOT);
            return new Seen(
                    sums.get(dossier.ordinal(), 0),
                    sums.get(dossier.ordinal(), 1) > 0 || !dossier.allWateringsListed(),
                    dossier.plot().squareMetres());
        }

        @Override
        public Verdict decide(Seen seen) {
            if (seen.area().isEmpty()) {
                return Verdict.undetermined(AREA);
            }
            if (seen.litres() > (long) litresPerSquareMetre * seen.area().get()) {
                return Verdict.BREACHED;
            }
            return seen.someUnknown() ? Verdict.undetermined(LITRES) : Verdict.UPHELD;
        }

        @Override
        public Evidence write(Seen seen) {
            Evidence.Builder evidence =
                    Evidence.builder().count("litres", seen.litres()).flag("someUnknown", seen.someUnknown());
            seen.area().ifPresent(area -> evidence.count("area", area));
            return evidence.build();
        }

        @Override
        public Seen read(Evidence evidence) {
            return new Seen(
                    evidence.count("litres"),
                    evidence.flag("someUnknown"),
                    evidence.findCount("area").map(Long::intValue));
        }
    }

    /** Whether most plots of the garden have someone. */
    record Untended() implements Rule<Garden, GardenDossier, Boolean> {
        @Override
        public RuleInfo info() {
            return GardenRules.info("garden.untended")
                    .putEvidence("mostlyTended", Text.of("la plupart", "most"))
                    .build();
        }

        @Override
        public Kind<Garden, GardenDossier> kind() {
            return GardenDomain.GARDEN;
        }

        @Override
        public ImmutableSet<Measure<Garden, ?>> reads() {
            return ImmutableSet.of(MOSTLY_TENDED);
        }

        @Override
        public Boolean observe(GardenDossier dossier, Measured<Garden> measured) {
            return measured.get(MOSTLY_TENDED);
        }

        @Override
        public Verdict decide(Boolean seen) {
            return seen ? Verdict.UPHELD : Verdict.undetermined(AREA);
        }

        @Override
        public Evidence write(Boolean seen) {
            return Evidence.builder().flag("mostlyTended", seen).build();
        }

        @Override
        public Boolean read(Evidence evidence) {
            return evidence.flag("mostlyTended");
        }
    }
}
