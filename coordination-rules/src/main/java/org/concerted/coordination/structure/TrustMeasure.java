package org.concerted.coordination.structure;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.concerted.coordination.data.Numbers;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PartnerDimension;
import org.concerted.core.model.Rating;
import org.concerted.core.model.Span;
import org.concerted.core.model.Survey;

/**
 * How widely members trust one another, from the last survey that asked: ratings 3 and 4 out of 4, over all that there
 * would be if everyone invited had answered. Where the order of surveys is not known, whatever any of them says.
 */
final class TrustMeasure implements Measure<Initiative, TrustMeasure.Trust> {
    static final TrustMeasure MEASURE = new TrustMeasure();
    private static final ImmutableSet<PartnerDimension> TRUST = ImmutableSet.of(
            PartnerDimension.RELIABILITY, PartnerDimension.MISSION_CONGRUENCE, PartnerDimension.OPENNESS);
    private static final int HIGH = 3;

    private TrustMeasure() {}

    @Override
    public String id() {
        return "structure.trust";
    }

    @Override
    public ImmutableSet<Kind<Initiative, ?>> looksAt() {
        return ImmutableSet.of(Kinds.nouns(Rating.TYPE), Kinds.DISTRIBUTION, Kinds.nouns(Survey.TYPE));
    }

    @Override
    public Trust compute(Scope<Initiative> scope) {
        Map<String, Answers> surveys = new TreeMap<>();
        ratings(scope.subjects(Kinds.nouns(Rating.TYPE)), surveys);
        Map<String, Answers> pooled = new TreeMap<>();
        distributions(scope.subjects(Kinds.DISTRIBUTION), pooled);
        pooled.forEach(surveys::putIfAbsent);
        if (surveys.isEmpty()) {
            return Trust.UNKNOWN;
        }
        invited(scope.subjects(Kinds.nouns(Survey.TYPE)), surveys);
        boolean dated = surveys.values().stream().allMatch(a -> a.day.isPresent());
        Optional<LocalDate> last = dated
                ? surveys.values().stream().flatMap(a -> a.day.stream()).max(LocalDate::compareTo)
                : Optional.empty();
        return surveys.values().stream()
                .filter(a -> last.isEmpty() || a.day.equals(last))
                .map(Answers::trust)
                .reduce(Trust::or)
                .orElse(Trust.UNKNOWN);
    }

    private static void ratings(Subjects<? extends NounDossier<Rating>> all, Map<String, Answers> surveys) {
        for (int i = 0; i < all.size(); i++) {
            if (all.present(i)) {
                Rating rating = all.dossier(i).noun();
                if (TRUST.contains(rating.dimension()) && !rating.ofItself()) {
                    Answers answers = surveys.computeIfAbsent(
                            rating.survey().map(Object::toString).orElse(""), s -> new Answers());
                    answers.add(rating.value(), 1);
                    if (rating.rater().isPresent()) {
                        answers.rated(
                                rating.rater().get().value(), rating.rated().value(), rating.value());
                    } else {
                        answers.anonymous = true;
                    }
                }
            }
        }
    }

    private static void distributions(Subjects<NounDossier<Distribution>> all, Map<String, Answers> surveys) {
        for (int i = 0; i < all.size(); i++) {
            if (all.present(i)) {
                Distribution each = all.dossier(i).noun();
                if (each.rated().isEmpty() && each.group().isEmpty() && trust(each.item())) {
                    Answers answers = surveys.computeIfAbsent(each.survey().toString(), s -> new Answers());
                    each.counts().forEach((value, count) -> answers.add(value.intValue(), count));
                    answers.respondents = Math.max(answers.respondents, each.respondents());
                    each.invited().ifPresent(n -> answers.invited = Optional.of(n));
                }
            }
        }
    }

    private static boolean trust(String item) {
        return TRUST.stream().anyMatch(d -> d.name().toLowerCase(Locale.ROOT).equals(item.replace('-', '_')));
    }

    private static void invited(Subjects<? extends NounDossier<Survey>> all, Map<String, Answers> surveys) {
        for (int i = 0; i < all.size(); i++) {
            if (all.present(i)) {
                Survey survey = all.dossier(i).noun();
                Answers answers = surveys.get(survey.id().toString());
                if (answers != null) {
                    answers.day = survey.period().flatMap(Span::end);
                    if (!survey.invited().isEmpty()) {
                        answers.invited = Optional.of(survey.invited().size());
                    }
                }
            }
        }
    }

    /**
     * How widely members trust one another.
     *
     * @param density share of high ratings
     * @param centralisation in-degree centralisation of high ratings
     * @param respondents who answered
     * @param invited who was invited
     */
    record Trust(Range density, Range centralisation, Optional<Integer> respondents, Optional<Integer> invited) {
        static final Trust UNKNOWN = new Trust(Range.ANY_SHARE, Range.ANY_SHARE, Optional.empty(), Optional.empty());

        Trust or(Trust other) {
            return new Trust(
                    density.hull(other.density),
                    centralisation.hull(other.centralisation),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** The answers to one survey. */
    private static final class Answers {
        private long high;
        private long all;
        private int respondents;
        private boolean anonymous;
        private Optional<Integer> invited = Optional.empty();
        private Optional<LocalDate> day = Optional.empty();
        private final Map<String, Map<String, long[]>> pairs = new HashMap<>();
        private final Set<String> known = new HashSet<>();

        void add(int value, long count) {
            all += count;
            high += value >= HIGH ? count : 0;
        }

        void rated(String rater, String rated, int value) {
            known.add(rater);
            known.add(rated);
            long[] sum = pairs.computeIfAbsent(rater, r -> new HashMap<>()).computeIfAbsent(rated, r -> new long[2]);
            sum[0] += value;
            sum[1]++;
        }

        Trust trust() {
            int answered = Math.max(respondents, pairs.size());
            if (invited.isEmpty() || anonymous || answered == 0 || answered > invited.get()) {
                return new Trust(
                        Range.ANY_SHARE,
                        Range.ANY_SHARE,
                        Optional.of(answered).filter(n -> n > 0 && !anonymous),
                        invited);
            }
            BigDecimal there = Numbers.quotient(
                    BigDecimal.valueOf(high).multiply(BigDecimal.valueOf(answered)),
                    BigDecimal.valueOf(all).multiply(BigDecimal.valueOf(invited.get())));
            BigDecimal missing =
                    Numbers.quotient(BigDecimal.valueOf(invited.get() - answered), BigDecimal.valueOf(invited.get()));
            return new Trust(
                    new Range(there, there.add(missing).min(BigDecimal.ONE)),
                    centralisation(invited.get()),
                    Optional.of(answered),
                    invited);
        }

        /** Known only where everyone answered for itself; Σ (max − received) / (n − 1)². */
        private Range centralisation(int n) {
            if (pairs.size() < n || known.size() > n || n < 2) {
                return Range.ANY_SHARE;
            }
            Map<String, Integer> received = new HashMap<>();
            pairs.values()
                    .forEach(row -> row.forEach((rated, sum) -> {
                        if (sum[0] >= HIGH * sum[1]) {
                            received.merge(rated, 1, Integer::sum);
                        }
                    }));
            int max =
                    received.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            int sum = received.values().stream().mapToInt(Integer::intValue).sum();
            return Range.exactly(Numbers.quotient(
                    BigDecimal.valueOf((long) max * n - sum), BigDecimal.valueOf((long) (n - 1) * (n - 1))));
        }
    }
}
