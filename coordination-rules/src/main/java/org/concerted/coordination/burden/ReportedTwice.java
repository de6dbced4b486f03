package org.concerted.coordination.burden;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.GrantReportDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;

/**
 * One organisation reports the same indicators to different funders in reports of their own. It is a question to those who
 * fund; each pair of reports is told once, of the report whose id comes last.
 *
 * @param days days between the days on which two reports are due up to which that is told
 */
record ReportedTwice(int days) implements InitiativeRule<GrantReportDossier, ReportedTwice.Seen> {
    private static final int HALF_A_YEAR = 182;
    static final ReportedTwice STANDARD = new ReportedTwice(HALF_A_YEAR);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("burden.reported-twice")
            .asks(Text.of(
                    "Les mêmes indicateurs sont-ils demandés dans plusieurs rapports à des bailleurs de fonds différents?",
                    "Are the same indicators asked for in several reports to different funders?"))
            .why(Text.of(
                    "Chaque rapport prend des heures à ceux qui en ont le moins; des exigences différentes d'un bailleur à"
                            + " l'autre rendent aussi les mesures plus difficiles à partager.",
                    "Each report takes hours from those who have the fewest; requirements that differ from one funder to the"
                            + " next also make measures harder to share."))
            .observation(Text.of(
                    "Deux rapports du même organisme, à des bailleurs de fonds différents, demandent les mêmes indicateurs :"
                            + " {indicators}. Jours entre leurs échéances : {apart}.",
                    "Two reports of the same organisation, to different funders, ask for the same indicators: {indicators}."
                            + " Days between the days on which they are due: {apart}."))
            .upheld(Text.of(
                    "Aucun autre rapport à un autre bailleur de fonds ne demande les mêmes indicateurs dans ce délai.",
                    "No other report to another funder asks for the same indicators within that time."))
            .undetermined(Text.of(
                    "On ne sait pas si un autre rapport à un autre bailleur de fonds demande les mêmes indicateurs.",
                    "It is not known whether another report to another funder asks for the same indicators."))
            .question(Text.of(
                    "Un seul rapport, ou un même gabarit, pourrait-il suffire à ceux qui financent?",
                    "Could one report, or one form, be enough for those who fund?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Les exigences différentes des bailleurs compliquent la mesure partagée",
                                    "Funders' differing reporting needs aggravate shared measurement"),
                            "http://collectiveimpact2014.com.au/about-collective-impact/shared-measurement/"),
                    Citation.ours(Text.of("Aucun délai n'est publié.", "No delay has been published.")))
            .addParameters(Parameter.builder()
                    .name("days")
                    .meaning(Text.of(
                            "jours entre deux échéances jusqu'auxquels les demandes sont dites répétées",
                            "days between two due days up to which requests are told as repeated"))
                    .unit("")
                    .min(BigDecimal.ZERO)
                    .max(BigDecimal.valueOf(3650))
                    .standard(BigDecimal.valueOf(HALF_A_YEAR))
                    .source(Citation.ours(Text.of(
                            "Une demi-année plus tard, les données peuvent être neuves.",
                            "Half a year later, the data may be new.")))
                    .build())
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("asks", Text.of("le rapport demande des indicateurs", "the report asks for indicators"))
                    .put("other", Text.of("l'autre rapport", "the other report"))
                    .put("indicators", Text.of("les indicateurs des deux", "the indicators of both"))
                    .put("apart", Text.of("jours entre les deux échéances", "days between the two due days"))
                    .put(
                            "unknown",
                            Text.of(
                                    "l'auteur, l'échéance ou le bailleur d'un rapport semblable n'est pas connu",
                                    "the author, the due day or the funder of a report alike is not known"))
                    .put("complete", Text.of("tous les rapports sont consignés", "all reports are on record"))
                    .buildOrThrow())
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, GrantReportDossier> kind() {
        return Kinds.GRANT_REPORT;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(Reporting.MEASURE);
    }

    @Override
    public Seen observe(GrantReportDossier dossier, Measured<Initiative> measured) {
        GrantReport report = dossier.noun();
        Reporting.Again again = measured.get(Reporting.MEASURE).getOrDefault(report.id(), Reporting.Again.NONE);
        return new Seen(
                !report.indicators().isEmpty(),
                again.other().map(GrantReport.TYPE::ref),
                again.indicators().stream().map(Indicator.TYPE::ref).collect(ImmutableList.toImmutableList()),
                again.apart(),
                again.unknown(),
                dossier.complete(GrantReport.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.asks()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.apart().filter(apart -> apart <= days).isPresent()) {
            return Verdict.BREACHED;
        }
        return seen.complete() && !seen.unknown() ? Verdict.UPHELD : Verdict.undetermined(Data.GRANT_REPORTS);
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder()
                .flag("asks", seen.asks())
                .subject("other", seen.other())
                .subjects("indicators", seen.indicators());
        seen.apart().ifPresent(apart -> evidence.count("apart", apart));
        return evidence.flag("unknown", seen.unknown())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.flag("asks"),
                evidence.findSubject("other"),
                evidence.subjects("indicators"),
                evidence.findCount("apart"),
                evidence.flag("unknown"),
                evidence.flag("complete"));
    }

    @Override
    public Rule<Initiative, GrantReportDossier, Seen> with(Settings settings) {
        return new ReportedTwice(settings.whole("days"));
    }

    /**
     * A report, and another like it.
     *
     * @param asks whether it asks for indicators
     * @param other the report due closest in time that asks for some of the same
     * @param indicators what both ask for
     * @param apart days between the days on which the two are due
     * @param unknown whether of some reports alike the author, the day or who funds is not known
     * @param complete whether all reports are on record
     */
    record Seen(
            boolean asks,
            Optional<Ref> other,
            ImmutableList<Ref> indicators,
            Optional<Long> apart,
            boolean unknown,
            boolean complete) {}
}
