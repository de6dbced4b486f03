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
            .optional(
                    "accountability",
                    words(Accountability.class),
                    Indicator::accountability,
                    Indicator.Builder::accountability)
            .optional("question", words(PerformanceQuestion.class), Indicator::question, Indicator.Builder::question)
            .optional("owner", ids(Actor.TYPE), Indicator::owner, Indicator.Builder::owner)
            .sorted("reporters", ids(Actor.TYPE), Indicator::reporters, Indicator.Builder::reporters)
            .sorted("askedBy", ids(Actor.TYPE), Indicator::askedBy, Indicator.Builder::askedBy)
            .sorted("disaggregations", texts(), Indicator::disaggregations, Indicator.Builder::disaggregations)
            .optional("cadence", lengths(), Indicator::cadence, Indicator.Builder::cadence)
            .optional("span", lengths(), Indicator::span, Indicator.Builder::span)
            .optional("baseline", decimals(), Indicator::baseline, Indicator.Builder::baseline)
            .optional("baselineDate", days(), Indicator::baselineDate, Indicator.Builder::baselineDate)
            .optional("baselineReleased", days(), Indicator::baselineReleased, Indicator.Builder::baselineReleased)
            .optional("target", decimals(), Indicator::target, Indicator.Builder::target)
            .optional("targetScale", words(ReadingScale.class), Indicator::targetScale, Indicator.Builder::targetScale)
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
                    "reading", Reading::builder, Reading.Builder::build, Reading.Builder::id, Reading::naturalId)
            .required("indicator", ids(Indicator.TYPE), Reading::indicator, Reading.Builder::indicator)
            .required("value", decimals(), Reading::value, Reading.Builder::value)
            .required("period", spans(), Reading::period, Reading.Builder::period)
            .optional("nature", words(ReadingNature.class), Reading::nature, Reading.Builder::nature)
            .optional("scale", words(ReadingScale.class), Reading::scale, Reading.Builder::scale)
            .optional("precision", words(Precision.class), Reading::precision, Reading.Builder::precision)
            .optional("baseline", decimals(), Reading::baseline, Reading.Builder::baseline)
            .optional("since", days(), Reading::since, Reading.Builder::since)
            .optional("cumulative", flags(), Reading::cumulative, Reading.Builder::cumulative)
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
            .sorted("covers", ids(Actor.TYPE), Reading::covers, Reading.Builder::covers)
            .optional("restates", ids(Reading.TYPE), Reading::restates, Reading.Builder::restates)
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
            .required("statement", texts(), Claim::statement, Claim.Builder::statement)
            .optional("date", days(), Claim::date, Claim.Builder::date)
            .optional("by", ids(Actor.TYPE), Claim::by, Claim.Builder::by)
            .optional("indicator", ids(Indicator.TYPE), Claim::indicator, Claim.Builder::indicator)
            .optional("objective", ids(Objective.TYPE), Claim::objective, Claim.Builder::objective)
            .optional("figure", decimals(), Claim::figure, Claim.Builder::figure)
            .optional("upTo", decimals(), Claim::upTo, Claim.Builder::upTo)
            .optional("unit", texts(), Claim::unit, Claim.Builder::unit)
            .optional("quantity", words(Quantity.class), Claim::quantity, Claim.Builder::quantity)
            .optional("scale", words(ReadingScale.class), Claim::scale, Claim.Builder::scale)
            .optional("precision", words(Precision.class), Claim::precision, Claim.Builder::precision)
            .optional("direction", words(Direction.class), Claim::direction, Claim.Builder::direction)
            .optional("level", words(Accountability.class), Claim::level, Claim.Builder::level)
            .optional("since", days(), Claim::since, Claim.Builder::since)
            .optional("period", spans(), Claim::period, Claim.Builder::period)
            .optional("attributed", flags(), Claim::attributed, Claim.Builder::attributed)
            .sorted("restsOn", ids(Reading.TYPE), Claim::restsOn, Claim.Builder::restsOn)
            .optional("sameOutcomeAs", ids(Claim.TYPE), Claim::sameOutcomeAs, Claim.Builder::sameOutcomeAs)
            .optional("known", days(), Claim::known, Claim.Builder::known)
            .optional(
                    "confidentiality", Circles.CONFIDENTIALITY, Claim::confidentiality, Claim.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Claim::sources, Claim.Builder::sources)
            .build();

    private Measures() {}
}
