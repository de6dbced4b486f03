package org.concerted.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Rating;
import org.concerted.core.model.RespondentGroup;
import org.concerted.core.model.Survey;
import org.concerted.core.model.SurveyAnswer;

/**
 * Turns ratings by others and survey answers into distributions over at least <i>k</i> respondents. Only surveys that say when they
 * closed are pooled, and an assessment sees a survey from the day it closed: no later answer can be told by difference.
 * What an actor sees of the ratings that it received is withheld where it would tell fewer than <i>k</i> from the rest.
 */
final class Pooling {
    /** The least number of respondents where the initiative sets none. Ours. */
    private static final int LEAST = 5;

    private final Initiative document;
    private final int least;
    private final Map<Id<Survey>, Survey> closed = new HashMap<>();

    private Pooling(Initiative document) {
        this.document = document;
        this.least = least(document);
        for (Survey survey : document.surveys()) {
            if (survey.period().flatMap(p -> p.end()).isPresent()) {
                closed.put(survey.id(), survey);
            }
        }
    }

    /** The least number of respondents of a document. */
    static int least(Initiative document) {
        return document.anonymityThreshold().orElse(LEAST);
    }

    /** The distributions that a document allows; those of one rated actor are that actor's own. */
    static List<Distribution> of(Initiative document) {
        Pooling pooling = new Pooling(document);
        List<Distribution> result = new ArrayList<>();
        pooling.ratings(result);
        pooling.answers(result);
        return result;
    }

    private void ratings(List<Distribution> result) {
        Map<Item, Pool> all = new TreeMap<>();
        Map<Item, Map<Id<Actor>, Pool>> received = new HashMap<>();
        for (Rating rating : document.ratings()) {
            if (!rating.ofItself()
                    && rating.survey().filter(closed::containsKey).isPresent()) {
                Item item = new Item(
                        rating.survey().get(), rating.dimension().name().toLowerCase(Locale.ROOT));
                String rater = rating.rater().map(Id::value).orElse("");
                BigDecimal value = BigDecimal.valueOf(rating.value());
                all.computeIfAbsent(item, i -> new Pool()).add(rater, value);
                received.computeIfAbsent(item, i -> new TreeMap<>())
                        .computeIfAbsent(rating.rated(), a -> new Pool())
                        .add(rater, value);
            }
        }
        all.forEach((item, pool) -> {
            publish(item, Optional.empty(), pool, result);
            received.getOrDefault(item, Map.of()).forEach((rated, own) -> {
                if (tellsNothingOfTheRest(rated, received.getOrDefault(item, Map.of()))) {
                    publish(item, Optional.of(rated), own, result);
                }
            });
        });
    }

    /** Whether those who rated the others are either nobody or enough. */
    private boolean tellsNothingOfTheRest(Id<Actor> rated, Map<Id<Actor>, Pool> received) {
        Set<String> raters = new HashSet<>();
        received.forEach((other, pool) -> {
            if (!other.equals(rated)) {
                raters.addAll(pool.respondents);
            }
        });
        return raters.isEmpty() || raters.size() >= least;
    }

    private void answers(List<Distribution> result) {
        Map<Item, Pool> pools = new TreeMap<>();
        Map<Item, Groups> groups = new HashMap<>();
        for (SurveyAnswer answer : document.surveyAnswers()) {
            if (closed.containsKey(answer.survey())) {
                Item item = new Item(answer.survey(), answer.item());
                String respondent = answer.respondent()
                        .map(a -> "a:" + a)
                        .orElseGet(() -> "p:" + answer.person().orElse(""));
                pools.computeIfAbsent(item, i -> new Pool()).add(respondent, answer.value());
                groups.computeIfAbsent(item, i -> new Groups()).add(respondent, answer);
            }
        }
        pools.forEach((item, pool) -> {
            publish(item, Optional.empty(), pool, result);
            Groups ofItem = groups.get(item);
            if (ofItem != null) {
                ofItem.pools(least)
                        .forEach((group, part) -> publish(item, Optional.empty(), Optional.of(group), part, result));
            }
        });
    }

    private void publish(Item item, Optional<Id<Actor>> rated, Pool pool, List<Distribution> result) {
        publish(item, rated, Optional.empty(), pool, result);
    }

    private void publish(
            Item item,
            Optional<Id<Actor>> rated,
            Optional<RespondentGroup> group,
            Pool pool,
            List<Distribution> result) {
        if (pool.respondents.size() < least || document.distributions().stream().anyMatch(item::isOf)) {
            return;
        }
        Survey survey = closed.get(item.survey());
        if (survey == null) {
            return;
        }
        Distribution.Builder distribution = Distribution.builder();
        distribution
                .survey(item.survey())
                .item(item.name())
                .rated(rated)
                .group(group)
                .counts(pool.counts)
                .respondents(pool.respondents.size())
                .low(survey.low())
                .high(survey.high());
        int invited = survey.invited().size();
        if (group.isEmpty() && invited >= pool.respondents.size()) {
            distribution.invited(invited);
        }
        Distribution pooled = distribution.build();
        if (document.distributions().stream().noneMatch(d -> d.id().equals(pooled.id()))) {
            result.add(pooled);
        }
    }

    private record Item(Id<Survey> survey, String name) implements Comparable<Item> {
        /**
         * Whether something was published of this item, of all or of a group: answers to it are not pooled beside that,
         * since the difference would show who is in one only.
         */
        boolean isOf(Distribution published) {
            return published.survey().equals(survey) && published.item().equals(name);
        }

        @Override
        public int compareTo(Item other) {
            int bySurvey = survey.compareTo(other.survey);
            return bySurvey != 0 ? bySurvey : name.compareTo(other.name);
        }
    }

    /**
     * Answers to one item by those who say from where they answer. Two groups are shown beside each other only where
     * every set of respondents that can be told apart by the groups shown, those of none among them, is nobody or enough:
     * then no sum or difference of what is shown is about fewer.
     */
    private static final class Groups {
        private static final ImmutableList<EnumSet<RespondentGroup>> PAIRS = ImmutableList.of(
                EnumSet.of(RespondentGroup.COORDINATION, RespondentGroup.MEMBERS),
                EnumSet.of(RespondentGroup.FUNDERS, RespondentGroup.FUNDED),
                EnumSet.of(RespondentGroup.CENTRE, RespondentGroup.PERIPHERY));

        private final Map<String, EnumSet<RespondentGroup>> of = new HashMap<>();
        private final Map<String, List<BigDecimal>> values = new TreeMap<>();

        void add(String respondent, SurveyAnswer answer) {
            of.computeIfAbsent(respondent, r -> EnumSet.noneOf(RespondentGroup.class))
                    .addAll(answer.groups());
            values.computeIfAbsent(respondent, r -> new ArrayList<>()).add(answer.value());
        }

        Map<RespondentGroup, Pool> pools(int least) {
            EnumSet<RespondentGroup> shown = EnumSet.noneOf(RespondentGroup.class);
            for (EnumSet<RespondentGroup> pair : PAIRS) {
                EnumSet<RespondentGroup> more = EnumSet.copyOf(pair);
                more.addAll(shown);
                if (pair.stream().allMatch(this::present)
                        && apart(more).values().stream().allMatch(n -> n >= least)) {
                    shown = more;
                }
            }
            Map<RespondentGroup, Pool> pools = new TreeMap<>();
            for (RespondentGroup group : shown) {
                Pool pool = new Pool();
                values.forEach((respondent, answers) -> {
                    if (groups(respondent).contains(group)) {
                        answers.forEach(value -> pool.add(respondent, value));
                    }
                });
                pools.put(group, pool);
            }
            return pools;
        }

        private EnumSet<RespondentGroup> groups(String respondent) {
            return of.getOrDefault(respondent, EnumSet.noneOf(RespondentGroup.class));
        }

        private boolean present(RespondentGroup group) {
            return of.values().stream().anyMatch(groups -> groups.contains(group));
        }

        /** How many respondents there are of each kind that these groups tell apart. */
        private Map<EnumSet<RespondentGroup>, Integer> apart(EnumSet<RespondentGroup> shown) {
            Map<EnumSet<RespondentGroup>, Integer> counts = new HashMap<>();
            of.values().forEach(groups -> {
                EnumSet<RespondentGroup> seen = EnumSet.copyOf(groups);
                seen.retainAll(shown);
                counts.merge(seen, 1, Integer::sum);
            });
            return counts;
        }
    }

    /** Answers, and who gave them; all who gave neither actor nor pseudonym count as one. */
    private static final class Pool {
        private final Map<BigDecimal, Integer> counts = new TreeMap<>();
        private final Set<String> respondents = Sets.newHashSet();

        void add(String respondent, BigDecimal value) {
            counts.merge(value.stripTrailingZeros(), 1, Integer::sum);
            respondents.add(respondent);
        }
    }
}
