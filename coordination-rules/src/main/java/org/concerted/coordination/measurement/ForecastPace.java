package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concerted.coordination.data.Data;
import org.concerted.coordination.data.Numbers;
import org.concerted.core.Ref;
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
import org.concerted.core.model.Direction;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingNature;
import org.concerted.core.model.ReadingScale;

/**
 * What was counted over time, in part at least in the time of the last forecast, beside its pace: value / days. A count
 * published as a bound that may lie on either side of the pace is left out.
 */
record ForecastPace() implements InitiativeRule<IndicatorDossier, ForecastPace.Seen> {
    private static final int SHOWN = 6;
    private static final ImmutableList<KeyField> ALIKE =
            ImmutableList.of(KeyField.POPULATION, KeyField.TERRITORY, KeyField.UNIT, KeyField.QUANTITY);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("measurement.forecast-pace")
            .asks(Text.of(
                    "Ce qui se compte avance-t-il au rythme d'une prévision publiée?",
                    "Does what is counted come at the pace of a published forecast?"))
            .why(Text.of(
                    "Une prévision part souvent d'un bon trimestre. Une période plus longue peut raconter autre chose.",
                    "A forecast often starts from a good quarter. A longer period may tell something else."))
            .observation(Text.of(
                    "Indicateur « {subject} » : prévision de[ {bound}] {forecast}, du {from} au {to}. Comptes à un rythme moindre : {below}.[ À ce rythme ou "
                            + "plus : {reached}.]",
                    "Indicator \"{subject}\": forecast of[ {bound}] {forecast}, from {from} to {to}. Counts at a slower pace: {below}.[ At that pace or faster: "
                            + "{reached}.]"))
            .upheld(
                    Text.of(
                            "Indicateur « {subject} » : prévision de[ {bound}] {forecast}, du {from} au {to}. Comptes à ce rythme ou plus : {reached}.",
                            "Indicator \"{subject}\": forecast of[ {bound}] {forecast}, from {from} to {to}. Counts at that pace or faster: {reached}."))
            .undetermined(Text.of(
                    "On ne peut pas comparer les mesures de l'indicateur « {subject} » au rythme de la prévision.",
                    "The readings of the indicator \"{subject}\" cannot be compared with the pace of the forecast."))
            .question(Text.of(
                    "Qu'est-ce qui explique la différence, et qu'en retenir pour la prochaine prévision?",
                    "What explains the difference, and what does it say for the next forecast?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Calgary Homeless Foundation 2010-2011 : en voie de loger plus de 1 300 personnes dans "
                                            + "l'année; 341 en un trimestre, 2 994 depuis 2008",
                                    "Calgary Homeless Foundation 2010-2011: on track to house more than 1,300 in the year; "
                                            + "341 housed in a quarter, 2,994 since 2008"),
                            "http://www.marketwired.com/press-release/community-makes-solid-progress-provide-housing-support-"
                                    + "most-vulnerable-calgarians-1359913.htm"),
                    Citation.published(
                            Text.of(
                                    "Friedman, Results-Based Accountability : où en sommes-nous, la tendance et l'histoire "
                                            + "derrière elle",
                                    "Friedman, Results-Based Accountability: how are we doing, the baseline and the story "
                                            + "behind it"),
                            "https://raguide.org/tag/performance-accountability/"),
                    Citation.ours(Text.of(
                            "Comparer par jours, avec des nombres de toute durée qui recoupent la prévision.",
                            "To compare by days, with counts of any length that overlap the forecast.")))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("quantity", Text.of("la nature du nombre", "the kind of number"))
                    .put("direction", Text.of("le sens souhaité", "which way it is meant to move"))
                    .put("forecast", Text.of("la dernière prévision", "the last forecast"))
                    .put(
                            "bound",
                            Text.of(
                                    "comment lire ce nombre; absent s'il est exact",
                                    "how to take that number; absent where it is exact"))
                    .put("from", Text.of("premier jour de la prévision", "first day of the forecast"))
                    .put("to", Text.of("dernier jour de la prévision", "last day of the forecast"))
                    .put("reached", Text.of("les comptes à ce rythme ou plus", "the counts at that pace or faster"))
                    .put("below", Text.of("les comptes à un rythme moindre", "the counts at a slower pace"))
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
        Optional<Reading> forecast = forecast(dossier.readings());
        List<Ref> reached = new ArrayList<>();
        List<Ref> below = new ArrayList<>();
        if (forecast.isPresent()) {
            for (Reading reading : Readings.levels(dossier)) {
                if (count(reading) && overlap(reading, forecast.get()) && alike(indicator, reading, forecast.get())) {
                    slower(reading, forecast.get())
                            .ifPresent(slower -> (slower ? below : reached).add(Reading.TYPE.ref(reading.id())));
                }
            }
        }
        return new Seen(
                indicator.quantity(),
                indicator.direction(),
                forecast.map(Forecast::of),
                ImmutableList.copyOf(last(reached)),
                ImmutableList.copyOf(last(below)));
    }

    private static List<Ref> last(List<Ref> all) {
        return all.subList(Math.max(0, all.size() - SHOWN), all.size());
    }

    /**
     * The last forecast of a count over time that no other restates; of two for one day, the one that was known last. "At
     * most so many" asks for no pace.
     */
    private static Optional<Reading> forecast(List<Reading> readings) {
        Set<Id<Reading>> restated = new HashSet<>();
        readings.forEach(reading -> reading.restates().ifPresent(restated::add));
        return readings.stream()
                .filter(reading -> reading.nature().equals(Optional.of(ReadingNature.FORECAST)))
                .filter(reading -> !restated.contains(reading.id()))
                .filter(reading -> !atMost(reading))
                .filter(ForecastPace::count)
                .filter(reading ->
                        reading.period().end().isPresent() && from(reading).isPresent())
                .max(Comparator.<Reading, LocalDate>comparing(Readings::end)
                        .thenComparing(reading -> reading.known().orElse(LocalDate.MIN))
                        .thenComparing(reading -> reading.id()));
    }

    /** Whether nothing tells that they count others, elsewhere or in another unit. A forecast seldom tells its definition. */
    private static boolean alike(Indicator indicator, Reading reading, Reading forecast) {
        return ALIKE.stream().noneMatch(field -> field.match(indicator, reading, forecast) == KeyField.Match.DIFFERENT);
    }

    private static boolean overlap(Reading reading, Reading forecast) {
        return from(reading).isPresent()
                && !from(reading).get().isAfter(Readings.end(forecast))
                && !Readings.end(reading).isBefore(from(forecast).orElseThrow());
    }

    /** Whether a count came slower than forecast; absent where a bound leaves it open. */
    private static Optional<Boolean> slower(Reading reading, Reading forecast) {
        int compared = pace(reading, forecast);
        boolean open = compared < 0
                ? atLeast(reading)
                : atMost(reading) || compared == 0 && forecast.precision().equals(Optional.of(Precision.MORE_THAN));
        return open ? Optional.empty() : Optional.of(compared < 0);
    }

    private static boolean atLeast(Reading reading) {
        return reading.precision()
                .filter(p -> p == Precision.AT_LEAST || p == Precision.MORE_THAN)
                .isPresent();
    }

    private static boolean atMost(Reading reading) {
        return reading.precision()
                .filter(p -> p == Precision.AT_MOST || p == Precision.LESS_THAN)
                .isPresent();
    }

    private static boolean count(Reading reading) {
        return reading.quantity().orElse(Quantity.COUNT) == Quantity.COUNT
                && reading.dimension().isEmpty()
                && reading.scale().orElse(ReadingScale.LEVEL) == ReadingScale.LEVEL;
    }

    private static Optional<LocalDate> from(Reading reading) {
        return reading.since().or(() -> reading.period().start()).filter(day -> day.isBefore(Readings.end(reading)));
    }

    /** Below zero where a reading came slower than another, above where faster. */
    private static int pace(Reading reading, Reading other) {
        return reading.value().multiply(days(other)).compareTo(other.value().multiply(days(reading)));
    }

    private static BigDecimal days(Reading reading) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from(reading).orElseThrow(), Readings.end(reading)) + 1);
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.forecast().isEmpty()
                || seen.quantity().filter(q -> q != Quantity.COUNT).isPresent()
                || seen.direction().filter(d -> d == Direction.FALLING).isPresent()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.quantity().isEmpty()) {
            return Verdict.undetermined(Data.QUANTITIES);
        }
        if (seen.direction().isEmpty()) {
            return Verdict.undetermined(Data.DIRECTIONS);
        }
        if (!seen.below().isEmpty()) {
            return Verdict.BREACHED;
        }
        return seen.reached().isEmpty() ? Verdict.undetermined(Data.READINGS) : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("quantity", seen.quantity())
                .word("direction", seen.direction())
                .amount("forecast", seen.forecast().map(Forecast::value), "")
                .word("bound", seen.forecast().flatMap(Forecast::bound))
                .day("from", seen.forecast().map(Forecast::from))
                .day("to", seen.forecast().map(Forecast::to))
                .subjects("reached", seen.reached())
                .subjects("below", seen.below())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("quantity", Quantity.class),
                evidence.findWord("direction", Direction.class),
                evidence.findAmount("forecast")
                        .map(value -> new Forecast(
                                value,
                                evidence.findWord("bound", Precision.class),
                                evidence.findDay("from").orElseThrow(),
                                evidence.findDay("to").orElseThrow())),
                evidence.subjects("reached"),
                evidence.subjects("below"));
    }

    /** So many over a period, and how to take the number where it is not exact. */
    record Forecast(BigDecimal value, Optional<Precision> bound, LocalDate from, LocalDate to) {
        static Forecast of(Reading reading) {
            return new Forecast(
                    Numbers.plain(reading.value()),
                    reading.precision().filter(p -> p != Precision.EXACT),
                    ForecastPace.from(reading).orElseThrow(),
                    Readings.end(reading));
        }
    }

    /**
     * The last forecast, and the last counts on each side of its pace.
     *
     * @param quantity the kind of number
     * @param direction which way the indicator is meant to move
     * @param forecast the forecast, where there is one
     * @param reached counts at that pace or faster
     * @param below counts at a slower pace
     */
    record Seen(
            Optional<Quantity> quantity,
            Optional<Direction> direction,
            Optional<Forecast> forecast,
            ImmutableList<Ref> reached,
            ImmutableList<Ref> below) {}
}
