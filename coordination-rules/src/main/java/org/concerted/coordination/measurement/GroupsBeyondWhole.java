package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.concerted.coordination.data.Data;
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
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingScale;
import org.concerted.core.model.Span;

/**
 * The groups of one dimension come to more than the whole that was read for the same period and in the same way. Groups
 * that come to less may lack one.
 */
record GroupsBeyondWhole() implements InitiativeRule<IndicatorDossier, GroupsBeyondWhole.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("measurement.groups-beyond-whole")
            .asks(Text.of(
                    "Les groupes d'un indicateur s'additionnent-ils à l'ensemble?",
                    "Do the groups of an indicator add up to the whole?"))
            .why(Text.of(
                    "Quand les groupes totalisent plus que l'ensemble, des personnes sont dans plusieurs groupes, ou les groupes"
                            + " sont comptés autrement : leurs parts ne se lisent alors pas comme celles d'un tout.",
                    "Where groups come to more than the whole, some people are in several groups, or groups are counted"
                            + " otherwise: their shares then do not read as those of one whole."))
            .observation(Text.of(
                    "Indicateur « {subject} », période terminée le {to} : selon « {dimension} », les groupes totalisent {sum} et"
                            + " l'ensemble {whole}.",
                    "Indicator \"{subject}\", period that ended on {to}: by \"{dimension}\", groups come to {sum} and the whole"
                            + " to {whole}."))
            .upheld(Text.of(
                    "Les groupes de l'indicateur « {subject} » ne dépassent pas l'ensemble.",
                    "The groups of the indicator \"{subject}\" do not exceed the whole."))
            .undetermined(Text.of(
                    "On ne peut pas dire si les groupes de l'indicateur « {subject} » s'additionnent à l'ensemble.",
                    "It cannot be said whether the groups of the indicator \"{subject}\" add up to the whole."))
            .question(Text.of(
                    "Une personne peut-elle être dans plusieurs groupes, et comment le dire à qui lit ces nombres?",
                    "Can one person be in several groups, and how can readers be told?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Calgary Homeless Foundation 2010-2011 : une personne peut être dans plusieurs "
                                            + "catégories, et les totaux ne s'additionnent pas",
                                    "Calgary Homeless Foundation 2010-2011: a person may be in several categories, so totals "
                                            + "do not add up"),
                            "http://www.marketwired.com/press-release/community-makes-solid-progress-provide-housing-support-"
                                    + "most-vulnerable-calgarians-1359913.htm"),
                    Citation.ours(Text.of(
                            "Nombres et montants de la même période, faits de la même façon.",
                            "Counts and amounts of the same period, made alike.")))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("dimension", Text.of("ce qui distingue les groupes", "what tells groups apart"))
                    .put("to", Text.of("la fin de la période", "the end of the period"))
                    .put("sum", Text.of("ce que totalisent les groupes", "what groups come to"))
                    .put("whole", Text.of("l'ensemble", "the whole"))
                    .put(
                            "alike",
                            Text.of(
                                    "les groupes et l'ensemble sont faits de la même façon",
                                    "groups and whole are made alike"))
                    .put("additive", Text.of("ces nombres s'additionnent", "these numbers add up"))
                    .buildOrThrow())
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
        Map<Span, Reading> wholes = new HashMap<>();
        TreeMap<Text, Map<Span, List<Reading>>> groups = new TreeMap<>();
        for (Reading reading : Readings.standing(dossier)) {
            if (reading.scale().orElse(ReadingScale.LEVEL) != ReadingScale.LEVEL) {
                continue;
            }
            if (reading.dimension().isEmpty()) {
                wholes.putIfAbsent(reading.period(), reading);
            } else if (reading.group().isPresent()) {
                groups.computeIfAbsent(reading.dimension().get(), d -> new LinkedHashMap<>())
                        .computeIfAbsent(reading.period(), p -> new ArrayList<>())
                        .add(reading);
            }
        }
        Optional<Seen> worst = Optional.empty();
        Alike alike = Alike.of(dossier);
        for (Map.Entry<Text, Map<Span, List<Reading>>> dimension : groups.entrySet()) {
            for (Map.Entry<Span, List<Reading>> parts : dimension.getValue().entrySet()) {
                Reading whole = wholes.get(parts.getKey());
                if (whole != null) {
                    Seen seen = seen(alike, dimension.getKey(), parts.getValue(), whole);
                    worst = worst.isEmpty() || weight(seen) > weight(worst.get()) ? Optional.of(seen) : worst;
                }
            }
        }
        return worst.orElse(Seen.NONE);
    }

    private Seen seen(Alike alike, Text dimension, List<Reading> groups, Reading whole) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean bound = !below(whole);
        Optional<Boolean> same = Optional.of(true);
        Set<Text> named = new HashSet<>();
        for (Reading group : groups) {
            sum = sum.add(group.value());
            bound |= !above(group) || !named.add(group.group().orElseThrow());
            Optional<Boolean> one = alike.comparable(group, whole);
            same = same.equals(Optional.of(false)) || one.equals(Optional.of(false))
                    ? Optional.of(false)
                    : same.isPresent() ? one : same;
        }
        return new Seen(
                Optional.of(dimension),
                whole.period().end(),
                Optional.of(sum),
                Optional.of(whole.value()),
                bound ? Optional.of(false) : same,
                whole.quantity().or(alike.indicator()::quantity).map(q -> q == Quantity.COUNT || q == Quantity.AMOUNT));
    }

    /** A bound from below stands for at least so much. */
    private static boolean above(Reading reading) {
        Precision precision = reading.precision().orElse(Precision.EXACT);
        return precision == Precision.EXACT || precision == Precision.AT_LEAST || precision == Precision.MORE_THAN;
    }

    private static boolean below(Reading reading) {
        Precision precision = reading.precision().orElse(Precision.EXACT);
        return precision == Precision.EXACT || precision == Precision.AT_MOST || precision == Precision.LESS_THAN;
    }

    private int weight(Seen seen) {
        return switch (decide(seen).code()) {
            case BREACHED -> 3;
            case UNDETERMINED -> 2;
            case UPHELD -> 1;
            default -> 0;
        };
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.whole().isEmpty()
                || seen.sum().isEmpty()
                || seen.additive().equals(Optional.of(false))
                || seen.alike().equals(Optional.of(false))) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.additive().isEmpty()) {
            return Verdict.undetermined(Data.QUANTITIES);
        }
        if (seen.alike().isEmpty()) {
            return Verdict.undetermined(Data.DEFINITIONS);
        }
        return seen.sum().get().compareTo(seen.whole().get()) > 0 ? Verdict.BREACHED : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .phrase("dimension", seen.dimension())
                .day("to", seen.to())
                .amount("sum", seen.sum(), "")
                .amount("whole", seen.whole(), "")
                .flag("alike", seen.alike())
                .flag("additive", seen.additive())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findPhrase("dimension"),
                evidence.findDay("to"),
                evidence.findAmount("sum"),
                evidence.findAmount("whole"),
                evidence.findFlag("alike"),
                evidence.findFlag("additive"));
    }

    /**
     * Groups of one dimension and the whole; those to discuss before others.
     *
     * @param dimension what tells groups apart
     * @param to the end of their period
     * @param sum what groups come to, at least
     * @param whole the whole, at most
     * @param alike whether they are made alike and bound each other; absent where that is not known
     * @param additive whether such numbers add up; absent where the kind of number is not known
     */
    record Seen(
            Optional<Text> dimension,
            Optional<LocalDate> to,
            Optional<BigDecimal> sum,
            Optional<BigDecimal> whole,
            Optional<Boolean> alike,
            Optional<Boolean> additive) {
        static final Seen NONE = new Seen(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
