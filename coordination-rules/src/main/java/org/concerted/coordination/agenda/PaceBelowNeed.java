package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.coordination.data.Numbers;
import org.concerted.coordination.measurement.Readings;
import org.concerted.coordination.measurement.Words;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Direction;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingScale;

/**
 * A count per period that came slower than its target asks. The target is so many in each period of the indicator's span;
 * expected = target × days counted / days of the span. The latest count since a day is taken where there is one: a quarter
 * alone may be a good one. A count at a date has no pace.
 */
record PaceBelowNeed() implements InitiativeRule<IndicatorDossier, PaceBelowNeed.Seen> {
    private static final BigDecimal MONTH = new BigDecimal("30.4375");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("agenda.pace-below-need")
            .asks(Text.of(
                    "Ce qui se compte par période avance-t-il au rythme que demande la cible?",
                    "Does what is counted per period come at the pace that its target asks?"))
            .why(Text.of(
                    "Un bon trimestre peut cacher un rythme plus lent depuis le début, et un trimestre plus lent, l'inverse.",
                    "A good quarter may hide a slower pace since the start, and a slow one the reverse."))
            .observation(Text.of(
                    "Indicateur « {subject} » : {value}, du {from} au {to}. Au rythme de la cible, on en compterait {expected} "
                            + "sur la même durée.",
                    "Indicator \"{subject}\": {value}, from {from} to {to}. At the pace of its target, the count over the "
                            + "same time would be {expected}."))
            .upheld(
                    Text.of(
                            "Indicateur « {subject} » : {value}, du {from} au {to}; la cible en demande {expected} sur la même durée.",
                            "Indicator \"{subject}\": {value}, from {from} to {to}; its target asks for {expected} over the same time."))
            .undetermined(Text.of(
                    "On ne peut pas comparer le rythme de l'indicateur « {subject} » à celui de sa cible.",
                    "The pace of the indicator \"{subject}\" cannot be compared with that of its target."))
            .question(Text.of(
                    "Qu'est-ce qui a changé en cours de route, et la cible par période est-elle encore la bonne?",
                    "What changed along the way, and is the target per period still the right one?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Calgary Homeless Foundation 2010-2011 : 341 personnes logées en un trimestre, 2 994 "
                                            + "depuis 2008",
                                    "Calgary Homeless Foundation 2010-2011: 341 housed in a quarter, 2,994 since 2008"),
                            "http://www.marketwired.com/press-release/community-makes-solid-progress-provide-housing-support-"
                                    + "most-vulnerable-calgarians-1359913.htm"),
                    Citation.ours(Text.of(
                            "Comparer ce qui a été compté à ce que la cible demande sur la même durée.",
                            "To compare what was counted with what the target asks over the same time.")))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("quantity", Text.of("la nature du nombre", "the kind of number"))
                    .put("direction", Text.of("le sens souhaité", "which way it is meant to move"))
                    .put("hasTarget", Text.of("une cible est fixée", "a target is set"))
                    .put("flow", Text.of("il se compte sur une durée", "it is counted over time"))
                    .put("read", Text.of("une mesure est consignée", "a reading is on record"))
                    .put("value", Text.of("le nombre compté", "the count"))
                    .put("precision", Text.of("comment lire ce nombre", "how to take that number"))
                    .put("from", Text.of("premier jour compté", "first day counted"))
                    .put("to", Text.of("dernier jour compté", "last day counted"))
                    .put("expected", Text.of("le nombre au rythme de la cible", "the count at the pace of the target"))
                    .put("targets", Text.of("tous les indicateurs sont consignés", "all indicators are on record"))
                    .put("readings", Text.of("toutes les mesures sont consignées", "all readings are on record"))
                    .buildOrThrow())
            .words(Words.numbersAndDirections())
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
        Optional<Reading> reading = latest(dossier);
        Optional<LocalDate> from = reading.flatMap(PaceBelowNeed::from);
        Optional<LocalDate> to = reading.map(Readings::end);
        boolean flow = from.isPresent() && from.get().isBefore(to.orElseThrow());
        Optional<BigDecimal> expected = flow && indicator.targetScale().orElse(ReadingScale.LEVEL) == ReadingScale.LEVEL
                ? expected(indicator, from.get(), to.orElseThrow())
                : Optional.empty();
        return new Seen(
                indicator.quantity(),
                indicator.direction(),
                indicator.target().isPresent(),
                flow && indicator.targetScale().orElse(ReadingScale.LEVEL) == ReadingScale.LEVEL,
                reading.isPresent(),
                reading.map(r -> Numbers.plain(r.value())),
                reading.map(r -> r.precision().orElse(Precision.EXACT)),
                from,
                to,
                expected,
                dossier.complete(Indicator.TYPE),
                dossier.complete(Reading.TYPE));
    }

    /** The last count since a day, or else over a period; absent where there is none. */
    private static Optional<Reading> latest(IndicatorDossier dossier) {
        Optional<Reading> latest = Optional.empty();
        for (Reading reading : Readings.levels(dossier)) {
            boolean count = reading.quantity().orElse(Quantity.COUNT) == Quantity.COUNT;
            if (count
                    && from(reading).isPresent()
                    && (reading.since().isPresent()
                            || latest.flatMap(Reading::since).isEmpty())) {
                latest = Optional.of(reading);
            }
        }
        return latest;
    }

    private static Optional<LocalDate> from(Reading reading) {
        return reading.since()
                .filter(day -> !day.isAfter(Readings.end(reading)))
                .or(() -> reading.period().start());
    }

    private static Optional<BigDecimal> expected(Indicator indicator, LocalDate from, LocalDate to) {
        if (indicator.target().isEmpty() || indicator.span().isEmpty()) {
            return Optional.empty();
        }
        Period span = indicator.span().get();
        BigDecimal days =
                MONTH.multiply(BigDecimal.valueOf(span.toTotalMonths())).add(BigDecimal.valueOf(span.getDays()));
        if (days.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal counted = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
        return Optional.of(Numbers.quotient(indicator.target().get().multiply(counted), days));
    }

    @Override
    public Verdict decide(Seen seen) {
        boolean noPace = seen.quantity().filter(q -> q != Quantity.COUNT).isPresent()
                || seen.direction().filter(d -> d == Direction.FALLING).isPresent()
                || !seen.hasTarget() && seen.targets()
                || seen.read() && !seen.flow()
                || !seen.read() && seen.readings();
        if (noPace) {
            return Verdict.NOT_APPLICABLE;
        }
        List<Datum> missing = new ArrayList<>();
        if (seen.quantity().isEmpty()) {
            missing.add(Data.QUANTITIES);
        }
        if (seen.direction().isEmpty()) {
            missing.add(Data.DIRECTIONS);
        }
        if (!seen.hasTarget()) {
            missing.add(Data.TARGETS);
        }
        if (!seen.read()) {
            missing.add(Data.READINGS);
        } else if (seen.hasTarget() && seen.expected().isEmpty()) {
            missing.add(Data.SPANS);
        }
        if (!missing.isEmpty()) {
            return Verdict.undetermined(missing.toArray(new Datum[0]));
        }
        return compare(seen);
    }

    private static Verdict compare(Seen seen) {
        boolean below = seen.value().orElseThrow().compareTo(seen.expected().orElseThrow()) < 0;
        boolean open = switch (seen.precision().orElse(Precision.EXACT)) {
            case AT_LEAST, MORE_THAN -> below;
            case AT_MOST, LESS_THAN -> !below;
            case EXACT, ABOUT -> false;
        };
        if (open) {
            return Verdict.undetermined(Data.EXACT_READINGS);
        }
        return below ? Verdict.BREACHED : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("quantity", seen.quantity())
                .word("direction", seen.direction())
                .flag("hasTarget", seen.hasTarget())
                .flag("flow", seen.flow())
                .flag("read", seen.read())
                .amount("value", seen.value(), "")
                .word("precision", seen.precision())
                .day("from", seen.from())
                .day("to", seen.to())
                .amount("expected", seen.expected(), "")
                .flag("targets", seen.targets())
                .flag("readings", seen.readings())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("quantity", Quantity.class),
                evidence.findWord("direction", Direction.class),
                evidence.flag("hasTarget"),
                evidence.flag("flow"),
                evidence.flag("read"),
                evidence.findAmount("value"),
                evidence.findWord("precision", Precision.class),
                evidence.findDay("from"),
                evidence.findDay("to"),
                evidence.findAmount("expected"),
                evidence.flag("targets"),
                evidence.flag("readings"));
    }

    /** A count over time, and what its target asks over the same time. */
    record Seen(
            Optional<Quantity> quantity,
            Optional<Direction> direction,
            boolean hasTarget,
            boolean flow,
            boolean read,
            Optional<BigDecimal> value,
            Optional<Precision> precision,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<BigDecimal> expected,
            boolean targets,
            boolean readings) {}
}
