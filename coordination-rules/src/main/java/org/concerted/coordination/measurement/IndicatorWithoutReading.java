package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingNature;

/**
 * An indicator whose last reading is older than its cadence, and than the days in which the initiative means readings to be
 * reported. A forecast is no reading; a period that still runs is read.
 */
record IndicatorWithoutReading() implements InitiativeRule<IndicatorDossier, IndicatorWithoutReading.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("measurement.indicator-without-reading")
            .asks(Text.of(
                    "Chaque indicateur a-t-il une mesure récente, à la fréquence convenue?",
                    "Does each indicator have a recent reading, as often as agreed?"))
            .why(Text.of(
                    "Un système d'évaluation partagé repose sur des données fournies à temps et de la même façon. Produire "
                            + "une mesure demande du temps à quelqu'un.",
                    "Shared measurement rests on data that come on time and in the same way. Producing a reading takes "
                            + "someone's time."))
            .observation(Text.of(
                    "Indicateur « {subject} » : aucune mesure n'est consignée pour la dernière période attendue. Fin de la "
                            + "dernière période mesurée : {last}. Une mesure était attendue d'ici le : {due}.",
                    "Indicator \"{subject}\": no reading is on record for the last period expected. Last period read ended: "
                            + "{last}. A reading was expected by: {due}."))
            .upheld(Text.of(
                    "Indicateur « {subject} » : la dernière mesure se termine le {last}.",
                    "Indicator \"{subject}\": the last reading ends on {last}."))
            .undetermined(Text.of(
                    "On ne sait pas si l'indicateur « {subject} » a une mesure récente. Fin de la dernière période mesurée "
                            + "consignée : {last}.",
                    "It is not known whether the indicator \"{subject}\" has a recent reading. Last period on record ended: "
                            + "{last}."))
            .question(Text.of(
                    "Cet indicateur sert-il encore, et qu'est-ce qui aiderait à le mesurer?",
                    "Is this indicator still useful, and what would help to read it?"))
            .addSources(
                    Citation.literature(Text.of(
                            "Preskill, Parkhurst et Splansky Juster 2014, Guide to Evaluating Collective Impact : "
                                    + "les partenaires fournissent des données de qualité, à temps et de façon constante",
                            "Preskill, Parkhurst & Splansky Juster 2014, Guide to Evaluating Collective Impact: "
                                    + "partners contribute quality data on time and consistently")),
                    Citation.ours(Text.of(
                            "Le repère est la cadence et le délai que la démarche s'est donnés.",
                            "The initiative's own cadence and delay are the reference.")))
            .evidence(ImmutableMap.of(
                    "last", Text.of("fin de la dernière période mesurée", "end of the last period read"),
                    "running", Text.of("une période mesurée court encore", "a period that is read still runs"),
                    "due", Text.of("le jour où une mesure était attendue", "the day by which a reading was expected"),
                    "cadence", Text.of("une fréquence est convenue", "a cadence is agreed"),
                    "complete", Text.of("toutes les mesures sont consignées", "all readings are on record"),
                    "asOf",
                            Text.of(
                                    "jour de l'évaluation, ou fin de la démarche",
                                    "day of the assessment, or end of the initiative")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, IndicatorDossier> kind() {
        return Kinds.INDICATOR;
    }

    @Override
    public Seen observe(IndicatorDossier dossier, Measured<Initiative> measured) {
        Indicator indicator = dossier.noun();
        List<Reading> readings = dossier.readings();
        Optional<LocalDate> last = Optional.empty();
        boolean running = false;
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            if (reading.nature().isPresent() && reading.nature().get() == ReadingNature.FORECAST) {
                continue;
            }
            Optional<LocalDate> end = reading.period().end();
            running |= end.isEmpty();
            if (end.isPresent() && (last.isEmpty() || end.get().isAfter(last.get()))) {
                last = end;
            }
        }
        Optional<LocalDate> due = last.isPresent() && indicator.cadence().isPresent()
                ? Optional.of(last.get()
                        .plus(indicator.cadence().get())
                        .plusDays(dossier.header().readingDelayDays().orElse(0)))
                : Optional.empty();
        return new Seen(
                last, running, due, indicator.cadence().isPresent(), dossier.complete(Reading.TYPE), lastDay(dossier));
    }

    /** Nobody expects a reading after the initiative has ended. */
    private static LocalDate lastDay(IndicatorDossier dossier) {
        return dossier.header()
                .ended()
                .filter(day -> day.isBefore(dossier.asOf()))
                .orElse(dossier.asOf());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.running()
                || seen.due().filter(day -> !seen.asOf().isAfter(day)).isPresent()) {
            return Verdict.UPHELD;
        }
        if (seen.last().isPresent() && !seen.cadence()) {
            return Verdict.undetermined(Data.CADENCES);
        }
        return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(Data.READINGS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .day("last", seen.last())
                .flag("running", seen.running())
                .day("due", seen.due())
                .flag("cadence", seen.cadence())
                .flag("complete", seen.complete())
                .day("asOf", seen.asOf())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findDay("last"),
                evidence.flag("running"),
                evidence.findDay("due"),
                evidence.flag("cadence"),
                evidence.flag("complete"),
                evidence.findDay("asOf").orElseThrow());
    }

    /** When an indicator was last read, and when it was to be read again. */
    record Seen(
            Optional<LocalDate> last,
            boolean running,
            Optional<LocalDate> due,
            boolean cadence,
            boolean complete,
            LocalDate asOf) {}
}
