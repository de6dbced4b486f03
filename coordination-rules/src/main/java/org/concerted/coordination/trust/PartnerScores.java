package org.concerted.coordination.trust;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concerted.coordination.data.AsKnown;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.View;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PartnerDimension;
import org.concerted.core.model.Rating;
import org.concerted.core.model.Span;
import org.concerted.core.model.Survey;

/**
 * Trust and value among partners, after PARTNER: an actor's score is the mean of the ratings that it received from
 * others, from 1 to 4, and the network's is the mean of all of these; what an actor thinks of itself does not count. Nobody is
 * ranked. Nothing is shown of fewer
 * respondents than the initiative's threshold of anonymity, whoever looks; what an actor received shows to that actor and
 * to whoever keeps the document.
 *
 * @param rounds one for each survey, the earliest first; those whose day is not known come before
 * @see <a href="https://visiblenetworklabs.com/2021/03/30/partner-trust-and-value-metrics-a-brief/">PARTNER trust and value
 *     metrics</a>
 */
public record PartnerScores(ImmutableList<PartnerRound> rounds) {
    private static final int LEAST = 5;
    private static final Comparator<PartnerRound> IN_TIME = Comparator.<PartnerRound, LocalDate>comparing(
                    round -> round.closed().orElse(LocalDate.MIN))
            .thenComparing(round -> round.survey().map(Id::value).orElse(""));

    /** As one audience may see them. */
    public static PartnerScores of(View<Initiative> view) {
        Initiative seen = view.seen();
        AsKnown known = AsKnown.of(seen, view.assessment().asOf());
        Map<Id<Survey>, Survey> surveys = new HashMap<>();
        known.all(Survey.TYPE).forEach(survey -> surveys.put(survey.id(), survey));
        int least = seen.anonymityThreshold().orElse(LEAST);
        Map<Cell, Pool> pools = new HashMap<>();
        if (view.audience().circle() == Audience.Circle.KEEPER) {
            // Others see of ratings only those that they gave: no score can be made of these.
            known.all(Rating.TYPE).stream().filter(rating -> !rating.ofItself()).forEach(rating -> add(rating, pools));
        }
        Map<Cell, Pool> published = new HashMap<>();
        for (Distribution each : known.all(Distribution.TYPE)) {
            dimension(each, Optional.ofNullable(surveys.get(each.survey())))
                    .ifPresent(dimension -> published.put(
                            new Cell(Optional.of(each.survey()), dimension, each.rated()), Pool.of(each)));
        }
        pools.putAll(published);
        pools.values().removeIf(pool -> pool.respondents() < least);
        Map<Optional<Id<Survey>>, Map<Cell, Pool>> bySurvey = new HashMap<>();
        pools.forEach((cell, pool) ->
                bySurvey.computeIfAbsent(cell.survey(), s -> new HashMap<>()).put(cell, pool));
        List<PartnerRound> rounds = new ArrayList<>();
        bySurvey.forEach((survey, some) -> rounds.add(round(survey, survey.map(surveys::get), some)));
        rounds.sort(IN_TIME);
        return new PartnerScores(ImmutableList.copyOf(rounds));
    }

    /** What the latest survey that says anything of an actor says of it. */
    public Optional<PartnerProfile> latest(Id<Actor> actor) {
        return rounds.reverse().stream()
                .flatMap(round -> Optional.ofNullable(round.actors().get(actor)).stream())
                .findFirst();
    }

    private static PartnerRound round(Optional<Id<Survey>> id, Optional<Survey> survey, Map<Cell, Pool> pools) {
        Map<PartnerDimension, PartnerScore> network = new EnumMap<>(PartnerDimension.class);
        Map<Id<Actor>, Map<PartnerDimension, PartnerScore>> actors = new HashMap<>();
        Optional<Integer> invited =
                survey.map(s -> s.invited().size()).filter(n -> n > 0).or(() -> survey.flatMap(Survey::invitedPeople));
        for (Map.Entry<Cell, Pool> each : pools.entrySet()) {
            Cell cell = each.getKey();
            cell.rated()
                    .map(rated -> actors.computeIfAbsent(rated, a -> new EnumMap<>(PartnerDimension.class)))
                    .orElse(network)
                    .put(cell.dimension(), each.getValue().score());
            if (cell.rated().isEmpty()) {
                invited = invited.or(() -> each.getValue().invited);
            }
        }
        Optional<Integer> respondents =
                network.values().stream().map(PartnerScore::respondents).max(Comparator.naturalOrder());
        return new PartnerRound(
                id,
                survey.flatMap(Survey::period).flatMap(Span::end),
                respondents,
                invited.filter(n -> n >= respondents.orElse(0)),
                profile(network),
                ImmutableSortedMap.copyOf(Maps.transformValues(actors, PartnerScores::profile)));
    }

    private static PartnerProfile profile(Map<PartnerDimension, PartnerScore> scores) {
        return new PartnerProfile(ImmutableMap.copyOf(scores));
    }

    private static void add(Rating rating, Map<Cell, Pool> pools) {
        for (Optional<Id<Actor>> rated : ImmutableList.of(Optional.<Id<Actor>>empty(), Optional.of(rating.rated()))) {
            pools.computeIfAbsent(new Cell(rating.survey(), rating.dimension(), rated), c -> new Pool())
                    .add(rating);
        }
    }

    /** The dimension that a distribution is about, where its scale is that of PARTNER. */
    private static Optional<PartnerDimension> dimension(Distribution each, Optional<Survey> survey) {
        Optional<Integer> low = each.low().or(() -> survey.flatMap(Survey::low));
        Optional<Integer> high = each.high().or(() -> survey.flatMap(Survey::high));
        boolean scaled = low.equals(Optional.of(1))
                && high.equals(Optional.of(4))
                && each.counts().firstKey().compareTo(BigDecimal.ONE) >= 0
                && each.counts().lastKey().compareTo(new BigDecimal(4)) <= 0;
        return scaled && each.group().isEmpty() ? Items.dimension(each.item()) : Optional.empty();
    }

    /** What is rated, in which survey; all that were rated where there is no actor. */
    private record Cell(Optional<Id<Survey>> survey, PartnerDimension dimension, Optional<Id<Actor>> rated) {}

    /** Ratings and who gave them; all who gave no name count as one. */
    private static final class Pool {
        private final Set<String> raters = new HashSet<>();
        private BigDecimal sum = BigDecimal.ZERO;
        private long ratings;
        private int told;
        private Optional<Integer> invited = Optional.empty();

        static Pool of(Distribution each) {
            Pool pool = new Pool();
            each.counts().forEach((value, count) -> {
                pool.sum = pool.sum.add(value.multiply(BigDecimal.valueOf(count)));
                pool.ratings += count;
            });
            pool.told = each.respondents();
            pool.invited = each.invited();
            return pool;
        }

        void add(Rating rating) {
            raters.add(rating.rater().map(Id::value).orElse(""));
            sum = sum.add(BigDecimal.valueOf(rating.value()));
            ratings++;
        }

        int respondents() {
            return Math.max(told, raters.size());
        }

        PartnerScore score() {
            return new PartnerScore(sum, ratings, respondents(), 1);
        }
    }
}
