package org.concerted.coordination.landscape;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounTally;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Knowledge;
import org.concerted.core.model.KnowledgeKind;

/** Knowledge of the issue is on record, and none of it comes from having lived it. */
record LivedKnowledgeMissing() implements InitiativeRule<InitiativeDossier, LivedKnowledgeMissing.Seen> {
    private static final int UNKNOWN = KnowledgeKind.values().length;

    private static final Measure<Initiative, ImmutableLongArray> KINDS = NounTally.of(
            "landscape.knowledge-by-kind",
            Knowledge.TYPE,
            UNKNOWN + 1,
            knowledge -> knowledge.kind().map(KnowledgeKind::ordinal).orElse(UNKNOWN));

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("landscape.lived-knowledge-missing")
            .asks(Text.of(
                    "Parmi les savoirs repérés, y en a-t-il qui viennent de l'avoir vécu?",
                    "Among the knowledge that was found, does some come from having lived it?"))
            .why(Text.of(
                    "La recherche, la pratique et l'expérience vécue éclairent chacune autre chose. Ce que savent les personnes "
                            + "concernées se trouve rarement ailleurs.",
                    "Research, practice and lived experience each shed light on something else. What the people concerned know is "
                            + "seldom found elsewhere."))
            .observation(Text.of(
                    "Savoirs consignés sur l'enjeu : issus de la recherche : {scientific}; de la pratique : {professional}. Aucun ne "
                            + "vient de l'expérience vécue ni d'une tradition.",
                    "Knowledge of the issue on record: from research: {scientific}; from practice: {professional}. None comes from "
                            + "lived experience or from a tradition."))
            .upheld(Text.of(
                    "Savoirs consignés sur l'enjeu : issus de la recherche : {scientific}; de la pratique : {professional}; de "
                            + "l'expérience vécue : {lived}; d'une tradition : {traditional}.",
                    "Knowledge of the issue on record: from research: {scientific}; from practice: {professional}; from lived "
                            + "experience: {lived}; from a tradition: {traditional}."))
            .undetermined(Text.of(
                    "On ne peut pas dire si le savoir des personnes qui ont vécu l'enjeu a été repéré.",
                    "It cannot be said whether the knowledge of people who have lived the issue was found."))
            .question(Text.of(
                    "Qui a vécu l'enjeu, et comment aimerait-il faire part de ce qu'il en sait?",
                    "Who has lived the issue, and how would they like to share what they know?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Community Tool Box, Collective Impact : une carte à jour des acteurs, des stratégies et "
                                            + "du travail en cours",
                                    "Community Tool Box, Collective Impact: an up-to-date map of players, strategies and "
                                            + "work under way"),
                            "https://ctb.ku.edu/en/table-of-contents/overview/models-for-community-health-and-development/collective-impact/checklist"),
                    Citation.ours(Text.of(
                            "Sortes de savoirs : issus de la recherche, de la pratique, de l'expérience vécue, d'une "
                                    + "tradition. Un savoir vécu ou transmis suffit.",
                            "Kinds of knowledge: from research, from practice, lived, handed down. One that is lived "
                                    + "or handed down is enough.")))
            .evidence(ImmutableMap.of(
                    "scientific", Text.of("savoirs issus de la recherche", "knowledge from research"),
                    "professional", Text.of("savoirs issus de la pratique", "knowledge from practice"),
                    "lived", Text.of("savoirs issus de l'expérience vécue", "knowledge from lived experience"),
                    "traditional", Text.of("savoirs issus d'une tradition", "knowledge from a tradition"),
                    "unknown",
                            Text.of("savoirs dont la sorte n'est pas dite", "knowledge of which the kind is not said"),
                    "complete",
                            Text.of(
                                    "tous les savoirs repérés sont consignés",
                                    "all knowledge that was found is on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, InitiativeDossier> kind() {
        return Kinds.INITIATIVE;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(KINDS);
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        ImmutableLongArray counts = measured.get(KINDS);
        return new Seen(
                counts.get(KnowledgeKind.SCIENTIFIC.ordinal()),
                counts.get(KnowledgeKind.PROFESSIONAL.ordinal()),
                counts.get(KnowledgeKind.LIVED.ordinal()),
                counts.get(KnowledgeKind.TRADITIONAL.ordinal()),
                counts.get(UNKNOWN),
                dossier.complete(Knowledge.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.lived() + seen.traditional() > 0) {
            return Verdict.UPHELD;
        }
        if (!seen.complete() || seen.unknown() > 0) {
            return Verdict.undetermined(Data.KNOWLEDGE);
        }
        return seen.scientific() + seen.professional() == 0 ? Verdict.NOT_APPLICABLE : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("scientific", seen.scientific())
                .count("professional", seen.professional())
                .count("lived", seen.lived())
                .count("traditional", seen.traditional())
                .count("unknown", seen.unknown())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("scientific"),
                evidence.count("professional"),
                evidence.count("lived"),
                evidence.count("traditional"),
                evidence.count("unknown"),
                evidence.flag("complete"));
    }

    /**
     * Knowledge by kind.
     *
     * @param scientific from research
     * @param professional from practice
     * @param lived from having lived it
     * @param traditional handed down
     * @param unknown of no recorded kind
     * @param complete whether all that was found is on record
     */
    record Seen(long scientific, long professional, long lived, long traditional, long unknown, boolean complete) {}
}
