package org.concerted.coordination.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Locale;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Tally;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounTally;
import org.concerted.core.model.FreyLevel;
import org.concerted.core.model.HimmelmanLevel;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.TamarackLevel;
import org.concerted.core.model.Tie;

/**
 * Where relations between organisations stand on each published scale, side by side and never merged: Himmelman and the
 * other two do not put the same words in the same order. What there is to discuss is a gap in Himmelman's cumulative
 * levels: something further on is there, and something before it is known not to be.
 */
record PublishedScales() implements InitiativeRule<InitiativeDossier, PublishedScales.Seen> {
    private static final int GAP = 0;
    private static final int NO_GAP = 1;
    private static final int OPEN = 2;

    private static final Measure<Initiative, ImmutableLongArray> HIMMELMAN = NounTally.of(
            "form.himmelman",
            Tie.TYPE,
            HimmelmanLevel.values().length,
            tie -> himmelman(tie).map(Enum::ordinal).orElse(Tally.NOT_COUNTED));
    private static final Measure<Initiative, ImmutableLongArray> GAPS =
            NounTally.of("form.himmelman-gaps", Tie.TYPE, 3, PublishedScales::gap);
    private static final Measure<Initiative, ImmutableLongArray> TAMARACK = NounTally.of(
            "form.tamarack",
            Tie.TYPE,
            TamarackLevel.values().length,
            tie -> tie.tamarack().map(Enum::ordinal).orElse(Tally.NOT_COUNTED));
    private static final Measure<Initiative, ImmutableLongArray> FREY = NounTally.of(
            "form.frey",
            Tie.TYPE,
            FreyLevel.values().length,
            tie -> tie.frey().map(Enum::ordinal).orElse(Tally.NOT_COUNTED));

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("form.published-scales")
            .asks(Text.of(
                    "Où en sont les liens entre organismes sur chacune des échelles publiées?",
                    "Where do ties between organisations stand on each published scale?"))
            .why(Text.of(
                    "Chaque échelle décrit autrement la collaboration, et aucun niveau n'est meilleur qu'un autre : il convient "
                            + "ou non à ce que l'on veut faire. Les niveaux de Himmelman sont cumulatifs; partager des ressources "
                            + "sans ajuster ses activités mérite qu'on en parle.",
                    "Each scale describes collaboration in its own way, and no level is better than another: it suits what is meant, "
                            + "or not. Himmelman's levels are cumulative; sharing resources without altering activities is worth "
                            + "talking about."))
            .observation(Text.of(
                    "Niveaux que montrent les liens consignés.[ Himmelman : {himmelman}.][ Spectre de Tamarack : {tamarack}.][ Frey "
                            + "et coll. : {frey}.] Liens où un élément de Himmelman est présent et où un élément qui le précède "
                            + "est absent : {gaps}.",
                    "Levels that the ties on record show.[ Himmelman: {himmelman}.][ Tamarack's spectrum: {tamarack}.][ Frey et "
                            + "al.: {frey}.] Ties where something of Himmelman's is there and something before it is not: "
                            + "{gaps}."))
            .upheld(
                    Text.of(
                            "Liens consignés : {ties}.[ Himmelman : {himmelman}.][ Spectre de Tamarack : {tamarack}.][ Frey et coll. : "
                                    + "{frey}.]",
                            "Ties on record: {ties}.[ Himmelman: {himmelman}.][ Tamarack's spectrum: {tamarack}.][ Frey et al.: {frey}.]"))
            .undetermined(Text.of(
                    "Liens consignés jusqu'ici : {ties}.[ Himmelman : {himmelman}.][ Spectre de Tamarack : {tamarack}.][ Frey et "
                            + "coll. : {frey}.]",
                    "Ties on record so far: {ties}.[ Himmelman: {himmelman}.][ Tamarack's spectrum: {tamarack}.][ Frey et al.: "
                            + "{frey}.]"))
            .question(Text.of(
                    "Quel niveau convient à ce que vous voulez faire ensemble, et qu'est-ce qui aiderait à ajuster le travail de "
                            + "chaque organisme?",
                    "Which level suits what you want to do together, and what would help to align the work of each?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Himmelman, Collaboration for a change : quatre niveaux cumulatifs",
                                    "Himmelman, Collaboration for a change: four cumulative levels"),
                            "https://www.appropedia.org/index.php?title=Collaboration&oldid=161914"),
                    Citation.published(
                            "Tamarack Institute, The collaboration spectrum",
                            "https://phsharing.org/resources/the-collaboration-spectrum/"),
                    Citation.published(
                            "Frey, Lohmeier, Lee & Tollefson 2006, Levels of Collaboration Scale",
                            "https://www.teamsciencetoolkit.cancer.gov/Public/TSResourceMeasure.aspx?tid=2&rid=467"))
            .evidence(ImmutableMap.of(
                    "himmelman",
                    Text.of("niveaux de Himmelman", "Himmelman's levels"),
                    "tamarack",
                    Text.of("niveaux du spectre de Tamarack", "levels of Tamarack's spectrum"),
                    "frey",
                    Text.of("niveaux de Frey et coll.", "levels of Frey et al."),
                    Evidence.TELLING,
                    Text.of("le reste mérite d'être dit", "the rest is worth telling"),
                    "gaps",
                    Text.of("liens où un élément précède sans être là", "ties with a gap"),
                    "open",
                    Text.of("liens dont on ne sait pas tout", "ties of which not all is known"),
                    "ties",
                    Text.of("liens consignés", "ties on record"),
                    "complete",
                    Text.of("tous les liens sont consignés", "all ties are on record")))
            .words(words())
            .build();

    /** The highest level whose elements are all there. */
    private static Optional<HimmelmanLevel> himmelman(Tie tie) {
        ImmutableList<Optional<Boolean>> flags = flags(tie);
        int level = 0;
        while (level < flags.size() && flags.get(level).orElse(false)) {
            level++;
        }
        return level == 0 ? Optional.empty() : Optional.of(HimmelmanLevel.values()[level - 1]);
    }

    private static int gap(Tie tie) {
        ImmutableList<Optional<Boolean>> flags = flags(tie);
        int result = NO_GAP;
        for (int i = 0; i < flags.size(); i++) {
            for (int j = i + 1; j < flags.size(); j++) {
                if (flags.get(i).equals(Optional.of(false)) && flags.get(j).equals(Optional.of(true))) {
                    return GAP;
                }
                if (flags.get(i).orElse(false).equals(false) && flags.get(j).orElse(true)) {
                    result = OPEN;
                }
            }
        }
        return result;
    }

    private static ImmutableList<Optional<Boolean>> flags(Tie tie) {
        return ImmutableList.of(
                tie.exchangesInformation(), tie.altersActivities(), tie.sharesResources(), tie.enhancesCapacity());
    }

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
        return ImmutableSet.of(HIMMELMAN, GAPS, TAMARACK, FREY);
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        ImmutableLongArray gaps = measured.get(GAPS);
        return new Seen(
                levels("himmelman", HimmelmanLevel.values(), measured.get(HIMMELMAN)),
                levels("tamarack", TamarackLevel.values(), measured.get(TAMARACK)),
                levels("frey", FreyLevel.values(), measured.get(FREY)),
                gaps.get(GAP),
                gaps.get(OPEN),
                gaps.get(GAP) + gaps.get(NO_GAP) + gaps.get(OPEN),
                dossier.complete(Tie.TYPE));
    }

    private static ImmutableList<String> levels(String scale, Enum<?>[] levels, ImmutableLongArray counts) {
        ImmutableList.Builder<String> found = ImmutableList.builder();
        for (Enum<?> level : levels) {
            if (counts.get(level.ordinal()) > 0) {
                found.add(word(scale, level));
            }
        }
        return found.build();
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.gaps() > 0) {
            return Verdict.BREACHED;
        }
        if (!seen.complete() || seen.open() > 0) {
            return Verdict.undetermined(Data.TIES);
        }
        return seen.ties() == 0 ? Verdict.NOT_APPLICABLE : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .words("himmelman", seen.himmelman())
                .words("tamarack", seen.tamarack())
                .words("frey", seen.frey())
                .count("gaps", seen.gaps())
                .count("open", seen.open())
                .count("ties", seen.ties())
                .flag("complete", seen.complete())
                .flag(
                        Evidence.TELLING,
                        !(seen.himmelman().isEmpty()
                                && seen.tamarack().isEmpty()
                                && seen.frey().isEmpty()))
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.words("himmelman"),
                evidence.words("tamarack"),
                evidence.words("frey"),
                evidence.count("gaps"),
                evidence.count("open"),
                evidence.count("ties"),
                evidence.flag("complete"));
    }

    private static String word(String scale, Enum<?> level) {
        return scale + "-" + level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ImmutableMap<String, Text> words() {
        ImmutableMap<String, Text> names = ImmutableMap.<String, Text>builder()
                .put("no-interaction", Text.of("aucune interaction", "no interaction"))
                .put("networking", Text.of("réseautage", "networking"))
                .put("cooperation", Text.of("coopération", "cooperation"))
                .put("cooperating", Text.of("coopération", "cooperating"))
                .put("cooperate", Text.of("coopérer", "cooperate"))
                .put("coordination", Text.of("coordination", "coordination"))
                .put("coordinating", Text.of("coordination", "coordinating"))
                .put("coordinate", Text.of("se coordonner", "coordinate"))
                .put("coalition", Text.of("coalition", "coalition"))
                .put("collaboration", Text.of("collaboration", "collaboration"))
                .put("collaborating", Text.of("collaboration", "collaborating"))
                .put("collaborate", Text.of("collaborer", "collaborate"))
                .put("compete", Text.of("être en concurrence", "compete"))
                .put("co-exist", Text.of("coexister", "co-exist"))
                .put("communicate", Text.of("communiquer", "communicate"))
                .put("integrate", Text.of("intégrer", "integrate"))
                .buildOrThrow();
        ImmutableMap.Builder<String, Text> words = ImmutableMap.builder();
        put("himmelman", HimmelmanLevel.values(), 1, names, words);
        put("tamarack", TamarackLevel.values(), 1, names, words);
        put("frey", FreyLevel.values(), 0, names, words);
        return words.buildOrThrow();
    }

    /** Each with its number on its own scale: the same word stands elsewhere on another. */
    private static void put(
            String scale,
            Enum<?>[] levels,
            int first,
            ImmutableMap<String, Text> names,
            ImmutableMap.Builder<String, Text> words) {
        for (Enum<?> level : levels) {
            Text name = names.getOrDefault(
                    level.name().toLowerCase(Locale.ROOT).replace('_', '-'), Text.same(level.name()));
            String number = " (" + (level.ordinal() + first) + ")";
            words.put(word(scale, level), Text.of(name.in(Language.FR) + number, name.in(Language.EN) + number));
        }
    }

    /**
     * Levels that ties show.
     *
     * @param himmelman on Himmelman's scale
     * @param tamarack on Tamarack's spectrum
     * @param frey on the scale of Frey and others
     * @param gaps ties with a gap
     * @param open ties that may have one
     * @param ties ties on record
     * @param complete whether all are
     */
    record Seen(
            ImmutableList<String> himmelman,
            ImmutableList<String> tamarack,
            ImmutableList<String> frey,
            long gaps,
            long open,
            long ties,
            boolean complete) {}
}
