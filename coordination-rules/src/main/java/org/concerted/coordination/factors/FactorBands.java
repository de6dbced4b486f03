package org.concerted.coordination.factors;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concerted.coordination.data.AsKnown;
import org.concerted.coordination.trust.Items;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.View;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;
import org.concerted.core.model.Survey;
import org.concerted.core.model.SurveyAnswer;
import org.concerted.core.model.WilderFactor;

/**
 * The factors of collaboration that surveys asked about, each in its published band. Answers name a factor by its id; the
 * protected statements are not needed. There is no published overall score, and none is made. Nothing is shown of fewer
 * respondents than the initiative's threshold of anonymity, whoever looks.
 *
 * @param factors by survey, the earliest first, then in the published order of factors
 * @see <a href="https://www.jerseywaterworks.org/member-survey-results-how-is-jww-doing/">A published use: bands, and the
 *     share of neutral answers</a>
 */
public record FactorBands(ImmutableList<FactorBand> factors) {
    private static final int LEAST = 5;
    private static final int LOW = 1;
    private static final int HIGH = 5;
    private static final BigDecimal NEUTRAL = new BigDecimal(3);

    /** As one audience may see them. */
    public static FactorBands of(View<Initiative> view) {
        Initiative seen = view.seen();
        AsKnown known = AsKnown.of(seen, view.assessment().asOf());
        Map<Id<Survey>, Survey> surveys = new HashMap<>();
        known.all(Survey.TYPE).forEach(survey -> surveys.put(survey.id(), survey));
        Map<Cell, Pool> pools = new HashMap<>();
        if (view.audience().circle() == Audience.Circle.KEEPER) {
            // Others see of answers only their own: no mean can be made of these.
            for (SurveyAnswer answer : known.all(SurveyAnswer.TYPE)) {
                Optional<Survey> survey = Optional.ofNullable(surveys.get(answer.survey()));
                Items.factor(answer.item())
                        .filter(f -> scaled(Optional.empty(), Optional.empty(), survey))
                        .ifPresent(f -> pools.computeIfAbsent(new Cell(answer.survey(), f), c -> new Pool())
                                .add(answer));
            }
        }
        for (Distribution each : known.all(Distribution.TYPE)) {
            Optional<Survey> survey = Optional.ofNullable(surveys.get(each.survey()));
            Items.factor(each.item())
                    .filter(f ->
                            each.rated().isEmpty() && each.group().isEmpty() && scaled(each.low(), each.high(), survey))
                    .ifPresent(f -> pools.put(new Cell(each.survey(), f), Pool.of(each)));
        }
        int least = seen.anonymityThreshold().orElse(LEAST);
        List<FactorBand> bands = new ArrayList<>();
        pools.forEach((cell, pool) -> {
            if (pool.respondents() >= least) {
                bands.add(pool.band(cell, invited(Optional.ofNullable(surveys.get(cell.survey())), pool)));
            }
        });
        bands.sort(Comparator.<FactorBand, LocalDate>comparing(
                        band -> closed(surveys, band.survey()).orElse(LocalDate.MIN))
                .thenComparing(FactorBand::survey)
                .thenComparing(FactorBand::factor));
        return new FactorBands(ImmutableList.copyOf(bands));
    }

    private static Optional<LocalDate> closed(Map<Id<Survey>, Survey> surveys, Id<Survey> id) {
        return Optional.ofNullable(surveys.get(id)).flatMap(Survey::period).flatMap(Span::end);
    }

    private static boolean scaled(Optional<Integer> low, Optional<Integer> high, Optional<Survey> survey) {
        return low.or(() -> survey.flatMap(Survey::low)).equals(Optional.of(LOW))
                && high.or(() -> survey.flatMap(Survey::high)).equals(Optional.of(HIGH));
    }

    private static Optional<Integer> invited(Optional<Survey> survey, Pool pool) {
        return pool.invited.or(() -> survey.map(s -> s.invited().size())).filter(n -> n >= pool.respondents());
    }

    /** One factor in one survey. */
    private record Cell(Id<Survey> survey, WilderFactor factor) {}

    /** Answers and who gave them, as they are pooled for others: organisations, and anonymous people. */
    private static final class Pool {
        private final Set<String> named = new HashSet<>();
        private BigDecimal sum = BigDecimal.ZERO;
        private long answers;
        private long neutral;
        private int told;
        private Optional<Integer> invited = Optional.empty();

        static Pool of(Distribution each) {
            Pool pool = new Pool();
            each.counts().forEach(pool::add);
            pool.told = each.respondents();
            pool.invited = each.invited();
            return pool;
        }

        void add(SurveyAnswer answer) {
            named.add(answer.respondent()
                    .map(a -> "a:" + a)
                    .orElseGet(() -> "p:" + answer.person().orElse("")));
            add(answer.value(), 1);
        }

        private void add(BigDecimal value, int count) {
            sum = sum.add(value.multiply(BigDecimal.valueOf(count)));
            answers += count;
            neutral += value.compareTo(NEUTRAL) == 0 ? count : 0;
        }

        int respondents() {
            return Math.max(told, named.size());
        }

        FactorBand band(Cell cell, Optional<Integer> asked) {
            BigDecimal all = BigDecimal.valueOf(answers);
            return new FactorBand(
                    cell.survey(),
                    cell.factor(),
                    sum.divide(all, MathContext.DECIMAL64),
                    BigDecimal.valueOf(neutral).divide(all, MathContext.DECIMAL64),
                    answers,
                    respondents(),
                    asked);
        }
    }
}
