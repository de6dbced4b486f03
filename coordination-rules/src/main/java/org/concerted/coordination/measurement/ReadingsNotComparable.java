package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingScale;

/**
 * Readings of one indicator that were not made alike, so that they may be neither compared nor added nor averaged. Readings
 * that another restates and forecasts are left out; readings of a group are held against others of that group, and running
 * counts against those from the same day. What is said of none of them does not differ, and leaves the question open.
 *
 * @param shift the change of the denominator, from one reading to the next, that counts as another base, above 0 to 1
 */
record ReadingsNotComparable(BigDecimal shift) implements InitiativeRule<IndicatorDossier, ReadingsNotComparable.Seen> {
    private static final String DENOMINATOR = "denominator";
    static final ReadingsNotComparable STANDARD = new ReadingsNotComparable(Bases.STANDARD_SHIFT);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("measurement.readings-not-comparable")
            .addAliases("MEA-01")
            .asks(Text.of(
                    "Les mesures d'un même indicateur peuvent-elles être comparées?",
                    "May the readings of one indicator be compared?"))
            .why(
                    Text.of(
                            "Deux mesures faites autrement peuvent différer sans que rien n'ait changé, ou se ressembler quand tout a changé.",
                            "Two readings made differently may differ although nothing changed, or look alike although much did."))
            .observation(Text.of(
                    "Les mesures de l'indicateur « {subject} » ne sont pas toutes faites de la même façon. Ce qui diffère : "
                            + "{fields}. Par exemple, entre « {first} » et « {second} ».",
                    "The readings of the indicator \"{subject}\" were not all made in the same way. What differs: {fields}. "
                            + "For example, between \"{first}\" and \"{second}\"."))
            .upheld(Text.of(
                    "Les mesures de l'indicateur « {subject} » sont faites de la même façon. Nombre de mesures : {readings}.",
                    "The readings of the indicator \"{subject}\" were made in the same way. Readings: {readings}."))
            .undetermined(Text.of(
                    "On ne sait pas si les mesures de l'indicateur « {subject} » sont faites de la même façon. Nombre de "
                            + "mesures : {readings}.",
                    "It is not known whether the readings of the indicator \"{subject}\" were made in the same way. "
                            + "Readings: {readings}."))
            .question(Text.of(
                    "Qu'est-ce qui peut être mis côte à côte, et que faut-il dire à qui lit la série?",
                    "What can be put side by side, and what do readers of the series need to be told?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Kramer, Parkhurst et Vaidyanathan 2009, Breakthroughs in Shared Measurement (FSG) : "
                                            + "mêmes mesures, définitions et méthodes identiques",
                                    "Kramer, Parkhurst & Vaidyanathan 2009, Breakthroughs in Shared Measurement (FSG): same "
                                            + "measures, identical definitions and methodologies"),
                            "https://knowledgeconnect.com.au/2010/07/breakthroughs-in-shared-measurement-and-social-impact/"),
                    Citation.published(
                            Text.of(
                                    "StrivePartnership 2011, bilan annuel : 81 % de 34 mesures, après 40 de 53",
                                    "StrivePartnership 2011, annual report card: 81 % of 34 measures, after 40 of 53"),
                            "http://www.strivepartnership.org/2011/11/news/the-strive-partnership-releases-fourth-annual-report-card-2"),
                    Citation.ours(Text.of(
                            "Les champs qui doivent concorder. Deux périodes d'un mois ou plus ont la même durée à trois jours "
                                    + "près, ou à un cinquantième près.",
                            "Which fields have to match. Two periods of a month or more have the same length within three days, "
                                    + "or within one fiftieth.")))
            .addParameters(Parameter.builder()
                    .name("shift")
                    .meaning(Text.of(
                            "variation du dénominateur, d'une mesure à la suivante, qui compte comme une autre base",
                            "change of the denominator, from one reading to the next, that counts as another base"))
                    .unit("")
                    .min(new BigDecimal("0.01"))
                    .max(BigDecimal.ONE)
                    .standard(Bases.STANDARD_SHIFT)
                    .source(Citation.ours(Text.of(
                            "Les naissances ou la population varient de quelques pour cent par an; la base de Strive "
                                    + "est passée de 53 à 34.",
                            "Births or residents change by a few per cent from year to year; Strive's base went from "
                                    + "53 to 34.")))
                    .build())
            .evidence(ImmutableMap.of(
                    "readings", Text.of("nombre de mesures", "number of readings"),
                    "compared", Text.of("deux mesures au moins se comparent", "two readings at least are put together"),
                    "fields", Text.of("ce qui diffère", "what differs"),
                    "first", Text.of("une mesure", "a reading"),
                    "second", Text.of("une mesure faite autrement", "a reading made otherwise"),
                    "known", Text.of("tout est dit de chacune", "all is said of each"),
                    "complete", Text.of("toutes les mesures sont consignées", "all readings are on record")))
            .words(words())
            .build();

    private static ImmutableMap<String, Text> words() {
        ImmutableMap.Builder<String, Text> words = ImmutableMap.builder();
        for (KeyField field : KeyField.values()) {
            words.put(word(field), field.text);
        }
        return words.put(DENOMINATOR, Text.of("le dénominateur", "the denominator"))
                .buildOrThrow();
    }

    private static String word(KeyField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

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
        List<Reading> standing = Readings.standing(dossier);
        ListMultimap<Series, Reading> series = LinkedListMultimap.create();
        standing.forEach(reading -> series.put(Series.of(reading), reading));
        Look look = new Look(Alike.of(dossier), shift);
        series.keySet().forEach(each -> look.at(series.get(each)));
        return new Seen(
                standing.size(),
                look.compared,
                ImmutableList.copyOf(look.differing),
                look.first,
                look.second,
                look.known,
                dossier.complete(Reading.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.fields().isEmpty()) {
            return Verdict.BREACHED;
        }
        if (!seen.compared()) {
            return seen.complete() ? Verdict.NOT_APPLICABLE : Verdict.undetermined(Data.READINGS);
        }
        return seen.known() ? Verdict.UPHELD : Verdict.undetermined(Data.DEFINITIONS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("readings", seen.readings())
                .flag("compared", seen.compared())
                .words("fields", seen.fields())
                .subject("first", seen.first())
                .subject("second", seen.second())
                .flag("known", seen.known())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("readings"),
                evidence.flag("compared"),
                evidence.words("fields"),
                evidence.findSubject("first"),
                evidence.findSubject("second"),
                evidence.flag("known"),
                evidence.flag("complete"));
    }

    @Override
    public Rule<Initiative, IndicatorDossier, Seen> with(Settings settings) {
        return new ReadingsNotComparable(settings.decimal("shift"));
    }

    /**
     * Readings that are held against each other: those of one group, and running counts from one day.
     *
     * @param group the group that they are about; absent where they are about all
     * @param since the day from which a running count counts; absent for a level or a change
     */
    private record Series(Optional<Text> group, Optional<LocalDate> since) {
        static Series of(Reading reading) {
            boolean level = reading.scale().orElse(ReadingScale.LEVEL) == ReadingScale.LEVEL;
            return new Series(reading.group(), level ? reading.since() : Optional.empty());
        }
    }

    /** Walks series in time, holding each reading against the last one of which a field is known. */
    private static final class Look {
        private final Indicator indicator;
        private final Alike alike;
        private final BigDecimal shift;
        private final TreeSet<String> differing = new TreeSet<>();
        private boolean compared;
        private boolean known = true;
        private Optional<Ref> first = Optional.empty();
        private Optional<Ref> second = Optional.empty();

        Look(Alike alike, BigDecimal shift) {
            this.alike = alike;
            this.indicator = alike.indicator();
            this.shift = shift;
        }

        void at(List<Reading> series) {
            compared |= series.size() > 1;
            Map<KeyField, Reading> anchors = new EnumMap<>(KeyField.class);
            Optional<Reading> before = Optional.empty();
            for (Reading reading : series) {
                for (KeyField field : KeyField.values()) {
                    Reading anchor = anchors.getOrDefault(field, reading);
                    if (anchor != reading) {
                        hold(field, anchor, reading);
                    }
                    boolean stated = alike.match(field, reading, reading) == KeyField.Match.SAME;
                    if (stated || anchor == reading) {
                        anchors.put(field, reading);
                    }
                }
                before.ifPresent(b -> denominators(b, reading));
                before = Optional.of(reading);
            }
        }

        private void hold(KeyField field, Reading anchor, Reading reading) {
            KeyField.Match match = alike.match(field, anchor, reading);
            if (match == KeyField.Match.DIFFERENT) {
                differ(word(field), anchor, reading);
            }
            known &= match == KeyField.Match.SAME || match == KeyField.Match.UNSTATED && field == KeyField.COVERAGE;
        }

        private void denominators(Reading before, Reading reading) {
            if (before.denominator().isPresent() && reading.denominator().isPresent()) {
                if (Bases.jumps(
                        before.denominator().get(), reading.denominator().get(), shift)) {
                    differ(DENOMINATOR, before, reading);
                }
            } else {
                known &= reading.quantity()
                        .or(indicator::quantity)
                        .filter(q -> q != Quantity.SHARE && q != Quantity.RATE)
                        .isPresent();
            }
        }

        private void differ(String field, Reading one, Reading other) {
            differing.add(field);
            if (first.isEmpty()) {
                first = Optional.of(Reading.TYPE.ref(one.id()));
                second = Optional.of(Reading.TYPE.ref(other.id()));
            }
        }
    }

    /**
     * How the readings of an indicator were made.
     *
     * @param readings how many there are
     * @param compared whether two of them are put together
     * @param fields what differs
     * @param first a reading, where something differs
     * @param second one that was made otherwise
     * @param known whether all is said of each
     * @param complete whether all readings are on record
     */
    record Seen(
            long readings,
            boolean compared,
            ImmutableList<String> fields,
            Optional<Ref> first,
            Optional<Ref> second,
            boolean known,
            boolean complete) {}
}
