package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.decimals;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.ids;
import static org.concerted.serialization.codec.Codecs.lengths;
import static org.concerted.serialization.codec.Codecs.spans;
import static org.concerted.serialization.codec.Codecs.strings;
import static org.concerted.serialization.codec.Codecs.texts;
import static org.concerted.serialization.codec.Codecs.wholes;
import static org.concerted.serialization.codec.Codecs.words;

import org.concerted.core.model.Accountability;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Claim;
import org.concerted.core.model.Direction;
import org.concerted.core.model.Factor;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.IndicatorKind;
import org.concerted.core.model.Objective;
import org.concerted.core.model.PerformanceQuestion;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingNature;
import org.concerted.core.model.ReadingScale;
import org.concerted.core.model.Source;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;

/** Indicators, readings and claims. */
final class Measures {
    static final Codec<Indicator> INDICATOR = Shape.noun(
                    "indicator", Indicator::builder, Indicator.Builder::build, Indicator.Builder::id)
            .is(
                    "Une mesure qui montre si un objectif est atteint.",
                    "A measure that shows whether an objective is being reached.")
            .required("name", texts(), Indicator::name, Indicator.Builder::name)
            .sorted("objectives", ids(Objective.TYPE), Indicator::objectives, Indicator.Builder::objectives)
            .optional("factor", ids(Factor.TYPE), Indicator::factor, Indicator.Builder::factor)
            .optional("kind", words(IndicatorKind.class), Indicator::kind, Indicator.Builder::kind)
            .optional(
                    "definitionVersion", strings(), Indicator::definitionVersion, Indicator.Builder::definitionVersion)
            .optional("quantity", words(Quantity.class), Indicator::quantity, Indicator.Builder::quantity)
            .optional("population", texts(), Indicator::population, Indicator.Builder::population)
            .optional("territory", texts(), Indicator::territory, Indicator.Builder::territory)
            .optional("numerator", texts(), Indicator::numerator, Indicator.Builder::numerator)
            .optional("denominator", texts(), Indicator::denominator, Indicator.Builder::denominator)
            .optional("unit", texts(), Indicator::unit, Indicator.Builder::unit)
            .optional("method", texts(), Indicator::method, Indicator.Builder::method)
            .optional("direction", words(Direction.class), Indicator::direction, Indicator.Builder::direction)
            .note("Le sens souhaité.", "Which way it is meant to move.")
            .optional(
                    "accountability",
                    words(Accountability.class),
                    Indicator::accountability,
                    Indicator.Builder::accountability)
            .note("Population ou performance.", "Population or performance.")
            .optional("question", words(PerformanceQuestion.class), Indicator::question, Indicator.Builder::question)
            .optional("owner", ids(Actor.TYPE), Indicator::owner, Indicator.Builder::owner)
            .sorted("reporters", ids(Actor.TYPE), Indicator::reporters, Indicator.Builder::reporters)
            .sorted("askedBy", ids(Actor.TYPE), Indicator::askedBy, Indicator.Builder::askedBy)
            .sorted("disaggregations", texts(), Indicator::disaggregations, Indicator.Builder::disaggregations)
            .list("partitions", Parts.PARTITION, Indicator::partitions, Indicator.Builder::partitions)
            .note(
                    "Les groupes qui réunissent tout le monde, chaque personne une fois.",
                    "The groups that hold everyone once.")
            .optional("cadence", lengths(), Indicator::cadence, Indicator.Builder::cadence)
            .note("À quelle fréquence une lecture est attendue.", "How often a reading is expected.")
            .optional("span", lengths(), Indicator::span, Indicator.Builder::span)
            .note("La durée que couvre une lecture.", "How long the period of one reading is.")
            .optional("baseline", decimals(), Indicator::baseline, Indicator.Builder::baseline)
            .optional("baselineDate", days(), Indicator::baselineDate, Indicator.Builder::baselineDate)
            .optional("baselineReleased", days(), Indicator::baselineReleased, Indicator.Builder::baselineReleased)
            .note(
                    "Le jour où la valeur de départ est devenue publique.",
                    "The day on which the baseline was made public.")
            .optional("target", decimals(), Indicator::target, Indicator.Builder::target)
            .optional("targetScale", words(ReadingScale.class), Indicator::targetScale, Indicator.Builder::targetScale)
            .note(
                    "Si la cible est un niveau ou un écart à la valeur de départ.",
                    "Whether the target is a level or a change from the baseline.")
            .optional("targetDate", days(), Indicator::targetDate, Indicator.Builder::targetDate)
            .optional("known", days(), Indicator::known, Indicator.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Indicator::confidentiality,
                    Indicator.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Indicator::sources, Indicator.Builder::sources)
            .build();

    static final Codec<Reading> READING = Shape.noun(
                    "reading", Reading::builder, Reading.Builder::build, Reading.Builder::id, Reading::naturalId, "@")
            .is(
                    "Une valeur d'un indicateur, pour une période; une donnée qui manque se laisse de côté, jamais à zéro.",
                    "One value of an indicator, for a period; what is missing is left out, never zero.")
            .required("indicator", ids(Indicator.TYPE), Reading::indicator, Reading.Builder::indicator)
            .required("value", decimals(), Reading::value, Reading.Builder::value)
            .required("period", spans(), Reading::period, Reading.Builder::period)
            .optional("nature", words(ReadingNature.class), Reading::nature, Reading.Builder::nature)
            .note(
                    "Comment la valeur est venue; observée si rien n'est dit.",
                    "How it came to be; observed where it is not said.")
            .optional("scale", words(ReadingScale.class), Reading::scale, Reading.Builder::scale)
            .note(
                    "Un niveau ou un changement; le niveau si rien n'est dit.",
                    "The level or a change; the level where it is not said.")
            .optional("precision", words(Precision.class), Reading::precision, Reading.Builder::precision)
            .optional("baseline", decimals(), Reading::baseline, Reading.Builder::baseline)
            .optional("since", days(), Reading::since, Reading.Builder::since)
            .optional("cumulative", flags(), Reading::cumulative, Reading.Builder::cumulative)
            .note("Si la valeur additionne tout depuis ce jour.", "Whether it adds up everything since that day.")
            .optional("reporter", ids(Actor.TYPE), Reading::reporter, Reading.Builder::reporter)
            .optional("definitionVersion", strings(), Reading::definitionVersion, Reading.Builder::definitionVersion)
            .optional("quantity", words(Quantity.class), Reading::quantity, Reading.Builder::quantity)
            .optional("unit", texts(), Reading::unit, Reading.Builder::unit)
            .optional("population", texts(), Reading::population, Reading.Builder::population)
            .optional("territory", texts(), Reading::territory, Reading.Builder::territory)
            .optional("dimension", texts(), Reading::dimension, Reading.Builder::dimension)
            .optional("group", texts(), Reading::group, Reading.Builder::group)
            .optional("method", texts(), Reading::method, Reading.Builder::method)
            .optional("numerator", decimals(), Reading::numerator, Reading.Builder::numerator)
            .optional("denominator", decimals(), Reading::denominator, Reading.Builder::denominator)
            .optional("sample", wholes(), Reading::sample, Reading.Builder::sample)
            .optional("unduplicated", flags(), Reading::unduplicated, Reading.Builder::unduplicated)
            .note(
                    "Si chaque personne n'a été comptée qu'une fois, tous compteurs réunis.",
                    "Whether each person was counted once, across everyone who counted.")
            .sorted("covers", ids(Actor.TYPE), Reading::covers, Reading.Builder::covers)
            .note("Les acteurs dont elle additionne les données.", "The actors whose data it adds up.")
            .optional("restates", ids(Reading.TYPE), Reading::restates, Reading.Builder::restates)
            .note("La lecture que celle-ci corrige.", "The reading that this one restates.")
            .optional("restatedBecause", texts(), Reading::restatedBecause, Reading.Builder::restatedBecause)
            .optional("statement", texts(), Reading::statement, Reading.Builder::statement)
            .optional("known", days(), Reading::known, Reading.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Reading::confidentiality,
                    Reading.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Reading::sources, Reading.Builder::sources)
            .build();

    static final Codec<Claim> CLAIM = Shape.noun("claim", Claim::builder, Claim.Builder::build, Claim.Builder::id)
            .is("Un résultat tel qu'il a été publié.", "A published statement that something was achieved.")
            .required("statement", texts(), Claim::statement, Claim.Builder::statement)
            .optional("date", days(), Claim::date, Claim.Builder::date)
            .optional("by", ids(Actor.TYPE), Claim::by, Claim.Builder::by)
            .optional("indicator", ids(Indicator.TYPE), Claim::indicator, Claim.Builder::indicator)
            .optional("objective", ids(Objective.TYPE), Claim::objective, Claim.Builder::objective)
            .optional("figure", decimals(), Claim::figure, Claim.Builder::figure)
            .optional("upTo", decimals(), Claim::upTo, Claim.Builder::upTo)
            .note("La borne du haut, s'il donne un intervalle.", "The upper end, where it gives a range.")
            .optional("unit", texts(), Claim::unit, Claim.Builder::unit)
            .optional("quantity", words(Quantity.class), Claim::quantity, Claim.Builder::quantity)
            .optional("scale", words(ReadingScale.class), Claim::scale, Claim.Builder::scale)
            .optional("precision", words(Precision.class), Claim::precision, Claim.Builder::precision)
            .optional("direction", words(Direction.class), Claim::direction, Claim.Builder::direction)
            .optional("level", words(Accountability.class), Claim::level, Claim.Builder::level)
            .optional("since", days(), Claim::since, Claim.Builder::since)
            .optional("period", spans(), Claim::period, Claim.Builder::period)
            .optional("attributed", flags(), Claim::attributed, Claim.Builder::attributed)
            .note(
                    "Si l'énoncé dit que la démarche en est la cause; false s'il dit qu'elle y contribue.",
                    "Whether it says that the initiative caused it; false where it says that it contributed.")
            .sorted("restsOn", ids(Reading.TYPE), Claim::restsOn, Claim.Builder::restsOn)
            .optional("sameOutcomeAs", ids(Claim.TYPE), Claim::sameOutcomeAs, Claim.Builder::sameOutcomeAs)
            .optional("known", days(), Claim::known, Claim.Builder::known)
            .optional(
                    "confidentiality", Circles.CONFIDENTIALITY, Claim::confidentiality, Claim.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Claim::sources, Claim.Builder::sources)
            .build();

    private Measures() {}
}
