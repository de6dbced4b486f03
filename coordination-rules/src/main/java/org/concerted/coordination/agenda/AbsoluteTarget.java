package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.coordination.data.Numbers;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Issue;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.ReadingScale;

/** Nothing at all, or everyone, as the target of an indicator of a complex issue. */
record AbsoluteTarget() implements InitiativeRule<IndicatorDossier, AbsoluteTarget.Seen> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("agenda.absolute-target")
            .asks(Text.of(
                    "Vise-t-on zéro, ou tout le monde, pour un enjeu complexe?",
                    "Is the target none at all, or everyone, on a complex issue?"))
            .why(
                    Text.of(
                            "Sur un enjeu complexe, zéro ou 100 % est rarement atteint à la lettre. La cible peut dire une valeur, et gagner à ce qu'on précise ce qui serait assez, comme un « zéro fonctionnel ».",
                            "On a complex issue, zero or 100% is seldom reached to the letter. The target may state a value, and gain from saying what would be enough, as a \"functional zero\" does."))
            .observation(Text.of(
                    "La cible de l'indicateur « {subject} » est {target}, pour un enjeu décrit comme complexe.",
                    "The target of the indicator \"{subject}\" is {target}, on an issue described as complex."))
            .upheld(Text.of(
                    "Indicateur « {subject} » : la cible n'est pas absolue, ou l'enjeu n'est pas décrit comme complexe.",
                    "Indicator \"{subject}\": the target is not absolute, or the issue is not described as complex."))
            .undetermined(
                    Text.of(
                            "On ne sait pas si la cible de l'indicateur « {subject} » est absolue, pour un enjeu complexe.",
                            "It is not known whether the target of the indicator \"{subject}\" is absolute, on a complex issue."))
            .question(Text.of(
                    "Que voudrait dire, concrètement, avoir atteint cette cible?",
                    "What would it mean, concretely, to have reached this target?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Calgary's 10-Year Plan to End Homelessness : non atteint, puis redéfini comme un zéro "
                                            + "fonctionnel",
                                    "Calgary's 10-Year Plan to End Homelessness: not reached, later redefined as functional "
                                            + "zero"),
                            "https://calgary.ctvnews.ca/campaign-to-end-homelessness-in-calgary-completes-tenth-year-1.3780255"),
                    Citation.ours(Text.of(
                            "Poser la question des cibles de 0 et de 100 % sur des enjeux complexes.",
                            "To ask about targets of 0 and 100 % on complex issues.")))
            .evidence(ImmutableMap.of(
                    "target", Text.of("la cible", "the target"),
                    "absolute", Text.of("elle vise rien, ou tout le monde", "it means none at all, or everyone"),
                    "linked", Text.of("on sait à quel enjeu elle se rapporte", "it is known which issue it belongs to"),
                    "complex", Text.of("l'enjeu est décrit comme complexe", "the issue is described as complex"),
                    "complete", Text.of("tous les indicateurs sont consignés", "all indicators are on record")))
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
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(ComplexIssues.MEASURE);
    }

    @Override
    public Seen observe(IndicatorDossier dossier, Measured<Initiative> measured) {
        Indicator indicator = dossier.noun();
        ImmutableMap<Id<Issue>, Boolean> issues = measured.get(ComplexIssues.MEASURE);
        boolean linked = false;
        boolean known = true;
        boolean complex = false;
        for (Objective objective : dossier.objectives()) {
            Optional<Boolean> answer = objective.issue().flatMap(id -> Optional.ofNullable(issues.get(id)));
            linked |= objective.issue().isPresent();
            known &= answer.isPresent();
            complex |= answer.orElse(false);
        }
        return new Seen(
                indicator.target().map(Numbers::plain),
                indicator.target().flatMap(target -> absolute(indicator, target)),
                linked,
                complex ? Optional.of(true) : linked && known ? Optional.of(false) : Optional.empty(),
                dossier.complete(Indicator.TYPE));
    }

    private static Optional<Boolean> absolute(Indicator indicator, BigDecimal target) {
        ReadingScale scale = indicator.targetScale().orElse(ReadingScale.LEVEL);
        if (scale != ReadingScale.LEVEL) {
            boolean all = scale == ReadingScale.RELATIVE_CHANGE && target.compareTo(BigDecimal.ONE.negate()) == 0;
            return Optional.of(all);
        }
        if (target.signum() == 0) {
            return Optional.of(true);
        }
        return target.compareTo(HUNDRED) == 0 ? indicator.quantity().map(q -> q == Quantity.SHARE) : Optional.of(false);
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.target().isEmpty()) {
            return seen.complete() ? Verdict.NOT_APPLICABLE : Verdict.undetermined(Data.TARGETS);
        }
        if (seen.absolute().filter(yes -> !yes).isPresent()
                || seen.complex().filter(yes -> !yes).isPresent()) {
            return Verdict.UPHELD;
        }
        if (seen.absolute().isEmpty()) {
            return Verdict.undetermined(Data.QUANTITIES);
        }
        return seen.complex().isPresent()
                ? Verdict.BREACHED
                : Verdict.undetermined(seen.linked() ? Data.ISSUE_KIND : Data.INDICATOR_OBJECTIVES);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .amount("target", seen.target(), "")
                .flag("absolute", seen.absolute())
                .flag("linked", seen.linked())
                .flag("complex", seen.complex())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findAmount("target"),
                evidence.findFlag("absolute"),
                evidence.flag("linked"),
                evidence.findFlag("complex"),
                evidence.flag("complete"));
    }

    /**
     * A target and its issue.
     *
     * @param target the value to reach
     * @param absolute whether it means none at all, or everyone
     * @param linked whether it is known which issue it belongs to
     * @param complex whether that is described as complex
     * @param complete whether all indicators are on record
     */
    record Seen(
            Optional<BigDecimal> target,
            Optional<Boolean> absolute,
            boolean linked,
            Optional<Boolean> complex,
            boolean complete) {}
}
