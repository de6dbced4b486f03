package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
 * that come to less may lack one, unless an indicator says that these hold everyone.
 */
record GroupsBeyondWhole() implements InitiativeRule<IndicatorDossier, GroupsBeyondWhole.Seen> {
    private static final ImmutableSet<Quantity> BETWEEN =
            Sets.immutableEnumSet(Quantity.SHARE, Quantity.RATE, Quantity.MEAN);
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("measurement.groups-beyond-whole")
            .asks(Text.of(
                    "Les groupes d'un indicateur s'additionnent-ils à l'ensemble?",
                    "Do the groups of an indicator add up to the whole?"))
            .why(Text.of(
                    "Quand les groupes totalisent plus que l'ensemble, ou n'y arrivent pas alors qu'ils réunissent tout le monde,"
                            + " des personnes sont dans plusieurs groupes ou dans aucun, ou les groupes sont comptés autrement :"
                            + " leurs parts ne se lisent alors pas comme celles d'un tout.",
                    "Where groups come to more than the whole, or fall short of it though they hold everyone, some people are in"
                            + " several groups or in none, or groups are counted otherwise: their shares then do not read as"
                            + " those of one whole."))
            .observation(Text.of(
                    "Indicateur « {subject} », période terminée le {to} : selon « {dimension} », les groupes[ totalisent {sum} et"
                            + " l'ensemble {whole}][ vont de {least} à {most}, et l'ensemble est à {whole}].",
                    "Indicator \"{subject}\", period that ended on {to}: by \"{dimension}\", groups[ come to {sum} and the whole"
                            + " to {whole}][ go from {least} to {most}, and the whole is at {whole}]."))
            .upheld(Text.of(
                    "Les groupes de l'indicateur « {subject} » s'accordent avec l'ensemble.",
                    "The groups of the indicator \"{subject}\" agree with the whole."))
            .undetermined(Text.of(
                    "On ne peut pas dire si les groupes de l'indicateur « {subject} » s'additionnent à l'ensemble.",
                    "It cannot be said whether the groups of the indicator \"{subject}\" add up to the whole."))
            .question(Text.of(
                    "Une personne peut-elle être dans plusieurs groupes ou dans aucun, et comment le dire à qui lit ces nombres?",
                    "Can one person be in several groups or in none, and how can readers be told?"))
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
                            "De la même période et faits de la même façon. Des nombres et des montants ne dépassent pas"
                                    + " l'ensemble; si les groupes réunissent tout le monde (`partitions`), ils y arrivent, et"
                                    + " une part, un taux ou une moyenne de l'ensemble est entre le plus petit et le plus"
                                    + " grand des leurs, à l'arrondi près.",
                            "Of the same period and made alike. Counts and amounts do not exceed the whole; where groups hold"
                                    + " everyone (`partitions`), they come to it, and a share, rate or mean of the whole lies"
                                    + " between the smallest and the largest of theirs, but for rounding.")))
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
                    .put("everyone", Text.of("les groupes réunissent tout le monde", "the groups hold everyone"))
                    .put("least", Text.of("le groupe le plus bas", "the lowest group"))
                    .put("most", Text.of("le groupe le plus élevé", "the highest group"))
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
        boolean exact = exact(whole);
        Optional<Boolean> same = Optional.of(true);
        Set<Text> named = new HashSet<>();
        for (Reading group : groups) {
            sum = sum.add(group.value());
            bound |= !above(group) || !named.add(group.group().orElseThrow());
            exact &= exact(group);
            Optional<Boolean> one = alike.comparable(group, whole);
            same = same.equals(Optional.of(false)) || one.equals(Optional.of(false))
                    ? Optional.of(false)
                    : same.isPresent() ? one : same;
        }
        Optional<Quantity> quantity = whole.quantity().or(alike.indicator()::quantity);
        boolean everyone = exact
                && alike.indicator().partitions().stream()
                        .anyMatch(each -> each.dimension().equals(dimension)
                                && each.groups().equals(named));
        boolean between = everyone && quantity.filter(BETWEEN::contains).isPresent();
        return new Seen(
                Optional.of(dimension),
                whole.period().end(),
                between ? Optional.empty() : Optional.of(sum),
                Optional.of(whole.value()),
                bound ? Optional.of(false) : same,
                quantity.map(q -> q == Quantity.COUNT || q == Quantity.AMOUNT),
                everyone,
                between ? groups.stream().map(Reading::value).min(Comparator.naturalOrder()) : Optional.empty(),
                between ? groups.stream().map(Reading::value).max(Comparator.naturalOrder()) : Optional.empty());
    }

    private static boolean exact(Reading reading) {
        return reading.precision().orElse(Precision.EXACT) == Precision.EXACT;
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
        boolean between = seen.least().isPresent();
        if (seen.whole().isEmpty()
                || seen.alike().equals(Optional.of(false))
                || seen.additive().equals(Optional.of(false)) && !between) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.additive().isEmpty()) {
            return Verdict.undetermined(Data.QUANTITIES);
        }
        if (seen.alike().isEmpty()) {
            return Verdict.undetermined(Data.DEFINITIONS);
        }
        return (between ? apart(seen) : beyond(seen)) ? Verdict.BREACHED : Verdict.UPHELD;
    }

    private static boolean beyond(Seen seen) {
        int beyond = seen.sum().orElseThrow().compareTo(seen.whole().orElseThrow());
        return beyond > 0 || beyond < 0 && seen.everyone();
    }

    private static boolean apart(Seen seen) {
        BigDecimal whole = seen.whole().orElseThrow();
        BigDecimal least = seen.least().orElseThrow();
        BigDecimal most = seen.most().orElseThrow();
        BigDecimal slack =
                BigDecimal.ONE.scaleByPowerOfTen(-Math.min(decimals(whole), Math.min(decimals(least), decimals(most))));
        return least.subtract(whole).compareTo(slack) > 0
                || whole.subtract(most).compareTo(slack) > 0;
    }

    /** What is published is rounded to so many decimals. */
    private static int decimals(BigDecimal value) {
        return Math.max(0, value.stripTrailingZeros().scale());
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
                .flag("everyone", seen.everyone())
                .amount("least", seen.least(), "")
                .amount("most", seen.most(), "")
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
                evidence.findFlag("additive"),
                evidence.flag("everyone"),
                evidence.findAmount("least"),
                evidence.findAmount("most"));
    }

    /**
     * Groups of one dimension and the whole; those to discuss before others.
     *
     * @param dimension what tells groups apart
     * @param to the end of their period
     * @param sum what groups come to, at least; absent where they are averaged
     * @param whole the whole, at most
     * @param alike whether they are made alike and bound each other; absent where that is not known
     * @param additive whether such numbers add up; absent where the kind of number is not known
     * @param everyone whether the groups are all those that hold everyone once, and all numbers are exact
     * @param least the lowest group, of numbers that are averaged, where the groups hold everyone
     * @param most the highest one
     */
    record Seen(
            Optional<Text> dimension,
            Optional<LocalDate> to,
            Optional<BigDecimal> sum,
            Optional<BigDecimal> whole,
            Optional<Boolean> alike,
            Optional<Boolean> additive,
            boolean everyone,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most) {
        static final Seen NONE = new Seen(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }
}
