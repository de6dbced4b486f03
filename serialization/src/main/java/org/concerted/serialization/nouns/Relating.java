package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.decimals;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.ids;
import static org.concerted.serialization.codec.Codecs.lengths;
import static org.concerted.serialization.codec.Codecs.refs;
import static org.concerted.serialization.codec.Codecs.spans;
import static org.concerted.serialization.codec.Codecs.strings;
import static org.concerted.serialization.codec.Codecs.texts;
import static org.concerted.serialization.codec.Codecs.wholes;
import static org.concerted.serialization.codec.Codecs.words;

import org.concerted.core.model.Actor;
import org.concerted.core.model.Agreement;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.FreyLevel;
import org.concerted.core.model.PartnerDimension;
import org.concerted.core.model.Rating;
import org.concerted.core.model.RespondentGroup;
import org.concerted.core.model.Source;
import org.concerted.core.model.Survey;
import org.concerted.core.model.SurveyAnswer;
import org.concerted.core.model.TamarackLevel;
import org.concerted.core.model.Tie;
import org.concerted.core.model.TieKind;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;

/** Ties, ratings and surveys. */
final class Relating {
    static final Codec<Tie> TIE = Shape.noun(
                    "tie", Tie::builder, Tie.Builder::build, Tie.Builder::id, Tie::naturalId, "->")
            .is("Une relation entre deux acteurs, telle que rapportée.", "A relation between two actors, as reported.")
            .required("actor", ids(Actor.TYPE), Tie::actor, Tie.Builder::actor)
            .note("Un bout; celui qui parle, s'il y en a un.", "One end; the one that speaks, where one does.")
            .required("partner", ids(Actor.TYPE), Tie::partner, Tie.Builder::partner)
            .sorted("reporters", ids(Actor.TYPE), Tie::reporters, Tie.Builder::reporters)
            .set("kinds", words(TieKind.class), Tie::kinds, Tie.Builder::kinds)
            .optional("exchangesInformation", flags(), Tie::exchangesInformation, Tie.Builder::exchangesInformation)
            .optional("altersActivities", flags(), Tie::altersActivities, Tie.Builder::altersActivities)
            .optional("sharesResources", flags(), Tie::sharesResources, Tie.Builder::sharesResources)
            .optional("enhancesCapacity", flags(), Tie::enhancesCapacity, Tie.Builder::enhancesCapacity)
            .optional("frey", words(FreyLevel.class), Tie::frey, Tie.Builder::frey)
            .optional("tamarack", words(TamarackLevel.class), Tie::tamarack, Tie.Builder::tamarack)
            .optional("agreement", ids(Agreement.TYPE), Tie::agreement, Tie.Builder::agreement)
            .optional("cadence", lengths(), Tie::cadence, Tie.Builder::cadence)
            .optional("strength", wholes(), Tie::strength, Tie.Builder::strength)
            .note("De 1 à 3.", "From 1 to 3.")
            .optional("period", spans(), Tie::period, Tie.Builder::period)
            .optional("known", days(), Tie::known, Tie.Builder::known)
            .optional("confidentiality", Circles.CONFIDENTIALITY, Tie::confidentiality, Tie.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Tie::sources, Tie.Builder::sources)
            .build();

    static final Codec<Rating> RATING = Shape.noun(
                    "rating", Rating::builder, Rating.Builder::build, Rating.Builder::id, Rating::naturalId, "->")
            .is(
                    "Ce qu'un acteur pense d'un autre; n'est montré que réparti entre assez de répondants.",
                    "What one actor thinks of another; shown only as a distribution over enough respondents.")
            .optional("rater", ids(Actor.TYPE), Rating::rater, Rating.Builder::rater)
            .required("rated", ids(Actor.TYPE), Rating::rated, Rating.Builder::rated)
            .required("dimension", words(PartnerDimension.class), Rating::dimension, Rating.Builder::dimension)
            .required("value", wholes(), Rating::value, Rating.Builder::value)
            .note("De 1 (pas du tout) à 4 (beaucoup).", "From 1 (not at all) to 4 (a great deal).")
            .optional("survey", ids(Survey.TYPE), Rating::survey, Rating.Builder::survey)
            .optional("known", days(), Rating::known, Rating.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Rating::confidentiality,
                    Rating.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Rating::sources, Rating.Builder::sources)
            .build();

    static final Codec<Survey> SURVEY = Shape.noun("survey", Survey::builder, Survey.Builder::build, Survey.Builder::id)
            .is("Un sondage auprès des acteurs ou de personnes.", "A survey of the actors, or of people.")
            .required("name", texts(), Survey::name, Survey.Builder::name)
            .optional("instrument", strings(), Survey::instrument, Survey.Builder::instrument)
            .optional("period", spans(), Survey::period, Survey.Builder::period)
            .optional("about", refs(), Survey::about, Survey.Builder::about)
            .sorted("invited", ids(Actor.TYPE), Survey::invited, Survey.Builder::invited)
            .optional("invitedPeople", wholes(), Survey::invitedPeople, Survey.Builder::invitedPeople)
            .optional("low", wholes(), Survey::low, Survey.Builder::low)
            .optional("high", wholes(), Survey::high, Survey.Builder::high)
            .optional("known", days(), Survey::known, Survey.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Survey::confidentiality,
                    Survey.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Survey::sources, Survey.Builder::sources)
            .build();

    static final Codec<SurveyAnswer> SURVEY_ANSWER = Shape.noun(
                    "surveyAnswer",
                    SurveyAnswer::builder,
                    SurveyAnswer.Builder::build,
                    SurveyAnswer.Builder::id,
                    SurveyAnswer::naturalId,
                    "@")
            .is("Une réponse à un énoncé d'un sondage.", "One answer to one item of a survey.")
            .required("survey", ids(Survey.TYPE), SurveyAnswer::survey, SurveyAnswer.Builder::survey)
            .required("item", strings(), SurveyAnswer::item, SurveyAnswer.Builder::item)
            .optional("respondent", ids(Actor.TYPE), SurveyAnswer::respondent, SurveyAnswer.Builder::respondent)
            .optional("person", strings(), SurveyAnswer::person, SurveyAnswer.Builder::person)
            .note("Un pseudonyme, jamais un nom.", "A pseudonym, never a name.")
            .set("groups", words(RespondentGroup.class), SurveyAnswer::groups, SurveyAnswer.Builder::groups)
            .note("D'où la personne répond, selon elle.", "From where the respondent answers, by its own word.")
            .required("value", decimals(), SurveyAnswer::value, SurveyAnswer.Builder::value)
            .optional("known", days(), SurveyAnswer::known, SurveyAnswer.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    SurveyAnswer::confidentiality,
                    SurveyAnswer.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), SurveyAnswer::sources, SurveyAnswer.Builder::sources)
            .build();

    static final Codec<Distribution> DISTRIBUTION = Shape.noun(
                    "distribution",
                    Distribution::builder,
                    Distribution.Builder::build,
                    Distribution.Builder::id,
                    Distribution::naturalId,
                    ".")
            .is("Comment se répartissent les réponses à un énoncé.", "How the answers to one item spread.")
            .required("survey", ids(Survey.TYPE), Distribution::survey, Distribution.Builder::survey)
            .required("item", strings(), Distribution::item, Distribution.Builder::item)
            .optional("rated", ids(Actor.TYPE), Distribution::rated, Distribution.Builder::rated)
            .optional("group", words(RespondentGroup.class), Distribution::group, Distribution.Builder::group)
            .note(
                    "D'où l'on répondait; absent pour tout le monde.",
                    "From where they answered; absent for all together.")
            .counts("counts", Distribution::counts, Distribution.Builder::counts)
            .note("Le nombre de réponses de chaque valeur.", "How many answers there are of each value.")
            .required("respondents", wholes(), Distribution::respondents, Distribution.Builder::respondents)
            .optional("invited", wholes(), Distribution::invited, Distribution.Builder::invited)
            .optional("low", wholes(), Distribution::low, Distribution.Builder::low)
            .optional("high", wholes(), Distribution::high, Distribution.Builder::high)
            .optional("known", days(), Distribution::known, Distribution.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Distribution::confidentiality,
                    Distribution.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Distribution::sources, Distribution.Builder::sources)
            .build();

    private Relating() {}
}
