package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.coordination.data.Numbers;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ClaimDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Claim;
import org.concerted.core.model.Initiative;

/** Two published figures for one outcome that differ. Ranges that meet do not. */
record ClaimsDiffer() implements InitiativeRule<ClaimDossier, ClaimsDiffer.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("measurement.claims-differ")
            .asks(Text.of(
                    "Les chiffres publiés pour un même résultat concordent-ils?",
                    "Do figures published for one outcome agree?"))
            .why(
                    Text.of(
                            "Deux chiffres pour un même résultat peuvent tous deux être justes : autre date, autre base, autre population. Pour qui les lit, ils se contredisent.",
                            "Two figures for one outcome may both be right: another date, base or population. To readers they contradict each other."))
            .observation(Text.of(
                    "Pour un même résultat, deux chiffres sont publiés : « {subject} » et « {other} ».",
                    "For one outcome, two figures are published: \"{subject}\" and \"{other}\"."))
            .upheld(Text.of(
                    "Les chiffres publiés dans « {subject} » et « {other} » concordent.",
                    "The figures published in \"{subject}\" and \"{other}\" agree."))
            .undetermined(Text.of(
                    "On ne peut pas comparer les chiffres publiés dans « {subject} » et « {other} ».",
                    "The figures published in \"{subject}\" and \"{other}\" cannot be compared."))
            .question(Text.of(
                    "Qu'est-ce qui explique l'écart, et lequel des deux chiffres faut-il citer, dans quel cas?",
                    "What explains the difference, and which of the two figures should be quoted, in which case?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Calgary Homeless Foundation et Homeless Hub 2018 : 26 % et 32 % de moins par habitant",
                                    "Calgary Homeless Foundation and Homeless Hub 2018: 26 % and 32 % fewer per capita"),
                            "https://www.homelesshub.ca/blog/sunsetting-calgary%E2%80%99s-10-year-plan-end-homelessness-"
                                    + "learnings-decade-progress-what%E2%80%99s-next"),
                    Citation.ours(Text.of(
                            "Des énoncés se comparent là où leur auteur dit qu'ils portent sur un même résultat.",
                            "Statements are compared where their author says that they are about one outcome.")))
            .evidence(ImmutableMap.of(
                    "other", Text.of("l'autre publication", "the other statement"),
                    "unit", Text.of("ils ont la même unité", "they have the same unit"),
                    "low", Text.of("le chiffre", "the figure"),
                    "high", Text.of("le haut de la fourchette", "the upper end of the range"),
                    "otherLow", Text.of("l'autre chiffre", "the other figure"),
                    "otherHigh", Text.of("le haut de l'autre fourchette", "the upper end of the other range")))
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
        Optional<Claim> other = dossier.sameOutcomeAs();
        return new Seen(
                other.map(c -> Claim.TYPE.ref(c.id())),
                other.flatMap(c -> sameUnit(claim, c)),
                claim.figure().map(Numbers::plain),
                claim.upTo().or(claim::figure).map(Numbers::plain),
                other.flatMap(Claim::figure).map(Numbers::plain),
                other.flatMap(c -> c.upTo().or(c::figure)).map(Numbers::plain));
    }

    private static Optional<Boolean> sameUnit(Claim one, Claim other) {
        return one.unit().flatMap(unit -> other.unit().map(unit::equals));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.other().isEmpty() || seen.unit().filter(same -> !same).isPresent()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.unit().isEmpty()
                || seen.low().isEmpty()
                || seen.high().isEmpty()
                || seen.otherLow().isEmpty()
                || seen.otherHigh().isEmpty()) {
            return Verdict.undetermined(Data.CLAIM_FIGURES);
        }
        boolean apart = seen.low().get().compareTo(seen.otherHigh().get()) > 0
                || seen.otherLow().get().compareTo(seen.high().get()) > 0;
        return apart ? Verdict.BREACHED : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .subject("other", seen.other())
                .flag("unit", seen.unit())
                .amount("low", seen.low(), "")
                .amount("high", seen.high(), "")
                .amount("otherLow", seen.otherLow(), "")
                .amount("otherHigh", seen.otherHigh(), "")
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("other"),
                evidence.findFlag("unit"),
                evidence.findAmount("low"),
                evidence.findAmount("high"),
                evidence.findAmount("otherLow"),
                evidence.findAmount("otherHigh"));
    }

    /** Two published figures, each from its lower to its upper end. */
    record Seen(
            Optional<Ref> other,
            Optional<Boolean> unit,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<BigDecimal> otherLow,
            Optional<BigDecimal> otherHigh) {}
}
