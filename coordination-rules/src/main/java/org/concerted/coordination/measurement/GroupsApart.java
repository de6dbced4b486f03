package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.coordination.data.Numbers;
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
import org.concerted.core.model.Precision;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;

/** How far apart two groups still are, where what is published is only the ratio between them. */
record GroupsApart(BigDecimal apart) implements InitiativeRule<IndicatorDossier, GroupsApart.Seen> {
    private static final BigDecimal FOUR_FIFTHS = new BigDecimal("1.25");

    /** With the standard ratio. */
    static final GroupsApart STANDARD = new GroupsApart(FOUR_FIFTHS);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("measurement.groups-apart")
            .asks(Text.of(
                    "Combien de fois la valeur d'un groupe est-elle encore celle de l'autre?",
                    "How many times as high is the value of one group still as that of the other?"))
            .why(Text.of(
                    "Une moyenne qui s'améliore ne dit pas pour qui. Le rapport entre deux groupes le dit, même quand les deux "
                            + "vont mieux.",
                    "A mean that improves does not say for whom. The ratio between two groups does, even where both do "
                            + "better."))
            .observation(
                    Text.of(
                            "Indicateur « {subject} » :[ {bound}] {ratio} fois (période terminée le {to}).[ Mesures précédentes : {earlier}.]",
                            "Indicator \"{subject}\":[ {bound}] {ratio} times (period ended {to}).[ Earlier readings: {earlier}.]"))
            .upheld(
                    Text.of(
                            "Indicateur « {subject} » : à la dernière mesure ({ratio} fois, période terminée le {to}), les deux groupes "
                                    + "sont proches.",
                            "Indicator \"{subject}\": at the last reading ({ratio} times, period ended {to}), the two groups are close."))
            .undetermined(
                    Text.of(
                            "On ne peut pas dire si l'indicateur « {subject} » compare deux groupes, ou à quel point ils sont proches.",
                            "It cannot be said whether the indicator \"{subject}\" compares two groups, or how close they are."))
            .question(Text.of(
                    "Pour qui l'amélioration est-elle la plus lente, et que proposeraient ces personnes?",
                    "For whom is improvement slowest, and what would these people propose?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Cradle Cincinnati, 2023 : 5,5 décès infantiles pour 1 000; un taux sous 10 pour la "
                                            + "première fois chez les nourrissons noirs, encore 2,5 fois plus élevé",
                                    "Cradle Cincinnati, 2023: 5.5 infant deaths per 1,000; a Black rate below 10 for the "
                                            + "first time, still 2.5 times as high"),
                            "https://bklmy.com/archives/13781"),
                    Citation.published(
                            Text.of(
                                    "Collective Impact Forum 2016, Principles of Practice, 1 : une priorité à l'équité",
                                    "Collective Impact Forum 2016, Principles of Practice, 1: a priority on equity"),
                            "https://www.collectiveimpactforum.org/what-collective-impact"))
            .addParameters(Parameter.builder()
                    .name("apart")
                    .meaning(Text.of(
                            "rapport à partir duquel deux groupes ne sont pas proches, dans un sens ou dans l'autre",
                            "ratio from which two groups are not close, one way or the other"))
                    .unit("")
                    .min(BigDecimal.ONE)
                    .max(BigDecimal.TEN)
                    .standard(FOUR_FIFTHS)
                    .source(Citation.ours(Text.of(
                            "Quatre cinquièmes, comme entre les taux de sélection des lignes directrices américaines "
                                    + "sur l'emploi (29 CFR 1607.4 D); rien n'est publié pour les indicateurs.",
                            "Four fifths, as between rates of selection in American employment guidelines (29 CFR "
                                    + "1607.4 D); nothing was published for indicators.")))
                    .build())
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("quantity", Text.of("la nature du nombre", "the kind of number"))
                    .put("ratio", Text.of("le dernier rapport", "the last ratio"))
                    .put(
                            "bound",
                            Text.of(
                                    "comment lire ce nombre; absent s'il est exact",
                                    "how to take that number; absent where it is exact"))
                    .put("to", Text.of("la fin de sa période", "the end of its period"))
                    .put(
                            "earlier",
                            Text.of("les mesures précédentes qui se comparent", "the readings before that compare"))
                    .put("complete", Text.of("toutes les mesures sont consignées", "all readings are on record"))
                    .buildOrThrow())
            .words(Words.numbers())
            .build();

    private static final int SHOWN = 4;

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
        Indicator indicator = dossier.noun();
        List<Reading> levels = Readings.levels(dossier);
        levels.removeIf(
                reading -> reading.quantity().filter(q -> q != Quantity.RATIO).isPresent());
        Optional<Reading> last = levels.isEmpty() ? Optional.empty() : Optional.of(levels.get(levels.size() - 1));
        Alike alike = Alike.of(dossier);
        List<Reading> earlier = levels.subList(0, Math.max(0, levels.size() - 1));
        earlier.removeIf(
                reading -> !last.flatMap(r -> alike.comparable(reading, r)).orElse(false));
        return new Seen(
                indicator.quantity(),
                last.map(r -> Numbers.plain(r.value())),
                last.flatMap(r -> r.precision().filter(p -> p != Precision.EXACT)),
                last.map(Readings::end),
                earlier.subList(Math.max(0, earlier.size() - SHOWN), earlier.size()).stream()
                        .map(r -> Reading.TYPE.ref(r.id()))
                        .collect(ImmutableList.toImmutableList()),
                dossier.complete(Reading.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.quantity().filter(q -> q != Quantity.RATIO).isPresent()
                || seen.ratio().isEmpty() && seen.complete()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.quantity().isEmpty()) {
            return Verdict.undetermined(Data.QUANTITIES);
        }
        if (seen.ratio().isEmpty()) {
            return Verdict.undetermined(Data.READINGS);
        }
        boolean above = seen.ratio().get().compareTo(apart) >= 0;
        boolean below = seen.ratio().get().multiply(apart).compareTo(BigDecimal.ONE) <= 0;
        boolean settled = switch (seen.bound().orElse(Precision.EXACT)) {
            case EXACT, ABOUT -> true;
            case AT_LEAST, MORE_THAN -> above;
            case AT_MOST, LESS_THAN -> below;
        };
        if (!settled) {
            return Verdict.undetermined(Data.EXACT_READINGS);
        }
        return above || below ? Verdict.BREACHED : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("quantity", seen.quantity())
                .amount("ratio", seen.ratio(), "")
                .word("bound", seen.bound())
                .day("to", seen.to())
                .subjects("earlier", seen.earlier())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("quantity", Quantity.class),
                evidence.findAmount("ratio"),
                evidence.findWord("bound", Precision.class),
                evidence.findDay("to"),
                evidence.subjects("earlier"),
                evidence.flag("complete"));
    }

    @Override
    public Rule<Initiative, IndicatorDossier, Seen> with(Settings settings) {
        return new GroupsApart(settings.decimal("apart"));
    }

    /** The last ratio between two groups, and those before it that are made alike. */
    record Seen(
            Optional<Quantity> quantity,
            Optional<BigDecimal> ratio,
            Optional<Precision> bound,
            Optional<LocalDate> to,
            ImmutableList<Ref> earlier,
            boolean complete) {}
}
