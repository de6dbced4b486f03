package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the answers to one item of a survey spread, over enough respondents that none of them shows. It is what others see
 * of ratings and of survey answers; a survey of which only this was published can be written down in the same way.
 */
@Value.Immutable
public sealed interface Distribution extends Noun<Distribution> permits ImmutableDistribution {
    /** The type of this noun. */
    NounType<Distribution> TYPE = NounType.<Distribution>of(
                    "distribution", "distributions", Initiative::distributions, Initiative.Builder::distributions)
            .ownedIfBy(Distribution::rated)
            .required("survey", () -> Survey.TYPE, Distribution::survey)
            .about("rated", () -> Actor.TYPE, Distribution::rated)
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Distribution::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Distribution> id() {
        return naturalId();
    }

    /**
     * The id that it has when nobody gives it one: {@code survey.item}, with {@code @rated} where it is about one actor,
     * and {@code ~group} where it is of one group.
     */
    default Id<Distribution> naturalId() {
        return Natural.of(survey())
                .and(".", item())
                .and("@", rated())
                .and("~", group())
                .id();
    }

    /** The survey. */
    Id<Survey> survey();

    /** The id of the item, factor or dimension. */
    String item();

    /** The actor that was rated, which alone sees it; absent where all that were rated are taken together. */
    Optional<Id<Actor>> rated();

    /** From where those respondents answered; absent where all are taken together. */
    Optional<RespondentGroup> group();

    /** How many answers there are of each value. */
    @Value.NaturalOrder
    ImmutableSortedMap<BigDecimal, Integer> counts();

    /** How many respondents gave them, one or more. */
    int respondents();

    /** How many were invited; absent when not recorded. */
    Optional<Integer> invited();

    /** The lowest value of the scale. */
    Optional<Integer> low();

    /** The highest value of the scale. */
    Optional<Integer> high();

    /** Refuses fewer answers than respondents, and more respondents than were invited. */
    @Value.Check
    default void check() {
        int answers = counts().values().stream().mapToInt(Integer::intValue).sum();
        new Checks()
                .that(!item().isBlank(), "item", item(), "l'id d'un énoncé", "the id of an item")
                .that(
                        counts().values().stream().allMatch(c -> c > 0),
                        "counts",
                        counts(),
                        "un nombre de réponses plus grand que zéro",
                        "a number of answers above zero")
                .that(
                        respondents() >= 1 && respondents() <= answers,
                        "respondents",
                        respondents(),
                        "de 1 à " + answers,
                        "from 1 to " + answers)
                .that(
                        invited().map(i -> i >= respondents()).orElse(true),
                        "invited",
                        invited().orElse(0),
                        respondents() + " ou plus",
                        respondents() + " or more")
                .done();
    }

    /** Builds a distribution. */
    final class Builder extends ImmutableDistribution.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
