package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One answer to one item of a survey. It is its respondent's own: others see distributions over enough respondents,
 * never this, whatever confidentiality is written on it. An organisation does not see what one of its people answered.
 */
@Value.Immutable
public sealed interface SurveyAnswer extends Noun<SurveyAnswer> permits ImmutableSurveyAnswer {
    /** The type of this noun. */
    NounType<SurveyAnswer> TYPE = NounType.<SurveyAnswer>of(
                    "survey-answer", "surveyAnswers", Initiative::surveyAnswers, Initiative.Builder::surveyAnswers)
            .ownedIfBy(answer -> answer.person().isPresent() ? Optional.empty() : answer.respondent())
            .ownerOnly()
            .required("survey", () -> Survey.TYPE, SurveyAnswer::survey)
            .optional(
                    "respondent",
                    () -> Actor.TYPE,
                    SurveyAnswer::respondent,
                    (n, v) -> builder().from(n).respondent(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    SurveyAnswer::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<SurveyAnswer> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code survey@respondent~person.item}. */
    default Id<SurveyAnswer> naturalId() {
        return Natural.of(survey())
                .and("@", respondent().map(Id::value).orElse("anonymous"))
                .and("~", person())
                .and(".", item())
                .id();
    }

    /** The survey. */
    Id<Survey> survey();

    /**
     * The id of the item or factor, as the instrument has it: {@code concrete-goals} for {@link
     * WilderFactor#CONCRETE_GOALS}.
     */
    String item();

    /** The actor for which someone answered; absent where the answer is anonymous. */
    Optional<Id<Actor>> respondent();

    /** A pseudonym that tells apart people of one actor, or anonymous ones. */
    Optional<String> person();

    /** From where the respondent answers, as it says itself; empty where it was not asked. */
    @Value.NaturalOrder
    ImmutableSortedSet<RespondentGroup> groups();

    /** The value, on the scale of the survey. */
    BigDecimal value();

    /** Refuses an item without id. */
    @Value.Check
    default void check() {
        new Checks()
                .that(!item().isBlank(), "item", item(), "l'id d'un énoncé", "the id of an item")
                .done();
    }

    /** Builds a survey answer. */
    final class Builder extends ImmutableSurveyAnswer.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
