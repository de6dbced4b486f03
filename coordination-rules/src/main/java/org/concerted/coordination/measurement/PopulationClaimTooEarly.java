package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ClaimDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Accountability;
import org.concerted.core.model.Claim;
import org.concerted.core.model.Initiative;

/**
 * A change in a whole population, published while the initiative was younger than any in which such a change was found.
 *
 * @param years how old the youngest of these was, in years
 */
record PopulationClaimTooEarly(int years) implements InitiativeRule<ClaimDossier, PopulationClaimTooEarly.Seen> {
    private static final int PUBLISHED_YEARS = 3;
    static final PopulationClaimTooEarly STANDARD = new PopulationClaimTooEarly(PUBLISHED_YEARS);
    private static final Citation ORS = Citation.published(
            Text.of(
                    "ORS Impact et Spark Policy Institute 2018, When Collective Impact Has an Impact : parmi "
                            + "les lieux où la population a changé, aucun n'avait moins de trois ans",
                    "ORS Impact & Spark Policy Institute 2018, When Collective Impact Has an Impact: of the "
                            + "sites with population change, none was younger than three years"),
            "https://onetroy.org/blog-collection/2018/7/12/community-change-and-collective-impact");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("measurement.population-claim-too-early")
            .addAliases("CI-08")
            .asks(Text.of(
                    "Un changement à l'échelle de la population est-il annoncé très tôt?",
                    "Is a change in the population claimed very early?"))
            .why(Text.of(
                    "Une étude de 25 démarches n'a trouvé aucun changement à l'échelle de la population dans une démarche de "
                            + "moins de trois ans. Un résultat plus précoce est possible et mérite d'être expliqué.",
                    "A study of 25 initiatives found no change in a population in any that was younger than three years. An "
                            + "earlier result is possible, and worth explaining."))
            .observation(Text.of(
                    "Le résultat « {subject} » parle de toute une population. La démarche a commencé le {started}; date de "
                            + "publication : {published}.",
                    "The result \"{subject}\" is about a whole population. The initiative began on {started}; date of "
                            + "publication: {published}."))
            .upheld(Text.of(
                    "Le résultat « {subject} » ne parle pas de toute une population, ou la démarche était assez ancienne "
                            + "selon le repère retenu.",
                    "The result \"{subject}\" is not about a whole population, or the initiative was old enough by the "
                            + "reference used."))
            .undetermined(Text.of(
                    "On ne sait pas si le résultat « {subject} » annonce très tôt un changement à l'échelle de la population.",
                    "It is not known whether the result \"{subject}\" claims a change in the population very early."))
            .question(Text.of(
                    "Qu'est-ce qui, à part la démarche, a pu contribuer à ce changement?",
                    "What, besides the initiative, may have contributed to this change?"))
            .addSources(ORS)
            .addParameters(Parameter.builder()
                    .name("years")
                    .meaning(Text.of(
                            "âge de la plus jeune démarche où un tel changement a été trouvé",
                            "age of the youngest initiative in which such a change was found"))
                    .unit("a")
                    .min(BigDecimal.ONE)
                    .max(BigDecimal.TEN)
                    .standard(BigDecimal.valueOf(PUBLISHED_YEARS))
                    .source(ORS)
                    .build())
            .evidence(ImmutableMap.of(
                    "level", Text.of("de qui il parle", "whom it is about"),
                    "started", Text.of("le début de la démarche", "when the initiative began"),
                    "published", Text.of("le jour de publication", "the day of publication"),
                    "asOf", Text.of("jour de l'évaluation", "day of the assessment")))
            .words(ImmutableMap.of(
                    "population", Text.of("toute une population", "a whole population"),
                    "performance",
                            Text.of("les personnes servies par un programme", "the people served by a programme")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ClaimDossier> kind() {
        return Kinds.CLAIM;
    }

    @Override
    public Seen observe(ClaimDossier dossier, Measured<Initiative> measured) {
        Claim claim = dossier.noun();
        return new Seen(claim.level(), dossier.header().started(), claim.date(), dossier.asOf());
    }

    @Override
    public Verdict decide(Seen seen) {
        Optional<LocalDate> ripe = seen.started().map(day -> day.plusYears(years));
        boolean late = ripe.isPresent()
                && seen.published().isPresent()
                && !seen.published().get().isBefore(ripe.get());
        if (late || seen.level().filter(l -> l == Accountability.PERFORMANCE).isPresent()) {
            return Verdict.UPHELD;
        }
        boolean early = ripe.isPresent() && seen.published().orElse(seen.asOf()).isBefore(ripe.get());
        if (early && seen.level().isPresent()) {
            return Verdict.BREACHED;
        }
        List<Datum> missing = new ArrayList<>();
        if (seen.level().isEmpty()) {
            missing.add(Data.CLAIM_LEVELS);
        }
        if (seen.started().isEmpty()) {
            missing.add(Data.STARTED);
        }
        if (seen.published().isEmpty() && !early) {
            missing.add(Data.CLAIM_DATES);
        }
        return Verdict.undetermined(missing.toArray(new Datum[0]));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("level", seen.level())
                .day("started", seen.started())
                .day("published", seen.published())
                .day("asOf", seen.asOf())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("level", Accountability.class),
                evidence.findDay("started"),
                evidence.findDay("published"),
                evidence.findDay("asOf").orElseThrow());
    }

    @Override
    public Rule<Initiative, ClaimDossier, Seen> with(Settings settings) {
        return new PopulationClaimTooEarly(settings.whole("years"));
    }

    /** Whom a statement is about, and how old the initiative was. */
    record Seen(
            Optional<Accountability> level,
            Optional<LocalDate> started,
            Optional<LocalDate> published,
            LocalDate asOf) {}
}
