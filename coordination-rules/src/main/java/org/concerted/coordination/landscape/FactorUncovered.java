package org.concerted.coordination.landscape;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Tally;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.FactorDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounTally;
import org.concerted.core.model.FactorKind;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Leverage;

/** A cause of the issue on which nothing weighs, and on which nobody holds a lever. */
record FactorUncovered() implements InitiativeRule<FactorDossier, FactorUncovered.Seen> {
    private static final Measure<Initiative, ImmutableLongArray> ELSEWHERE = NounTally.of(
            "landscape.levers-without-factor",
            Leverage.TYPE,
            1,
            leverage -> leverage.factor().isPresent() ? Tally.NOT_COUNTED : 0);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("landscape.factor-uncovered")
            .revision(2)
            .asks(Text.of(
                    "Chaque cause de l'enjeu a-t-elle au moins une action ou un levier qui la touche?",
                    "Does each cause of the issue have at least one action or lever that touches it?"))
            .why(Text.of(
                    "Une carte à jour de ce qui se fait et de qui peut quoi aide à voir ce que personne ne touche encore. Le laisser "
                            + "à d'autres, ou pour plus tard, peut aussi être un choix.",
                    "An up-to-date map of what is under way and of who can do what helps to see what nobody touches yet. To leave it "
                            + "to others, or for later, can be a choice too."))
            .observation(Text.of(
                    "Facteur « {subject} », une cause de l'enjeu : rien de consigné n'y agit, et aucun organisme n'y a de levier "
                            + "consigné. Organismes qui en savent quelque chose : {knowing}.",
                    "Factor \"{subject}\", a cause of the issue: nothing on record acts on it, and no organisation has a lever on "
                            + "record that bears on it. Organisations that know something about it: {knowing}."))
            .upheld(Text.of(
                    "Facteur « {subject} » : ce qui y agit, d'après ce qui est consigné : {weighing}; leviers : {levers}.",
                    "Factor \"{subject}\": what acts on it, going by what is on record: {weighing}; levers: {levers}."))
            .undetermined(Text.of(
                    "On ne peut pas dire si quelque chose agit sur le facteur « {subject} », ni si quelqu'un y a un levier.",
                    "It cannot be said whether anything acts on the factor \"{subject}\", or whether someone holds a lever that bears "
                            + "on it."))
            .question(Text.of(
                    "Est-ce un choix, ou quelqu'un d'autre aurait-il prise sur ce facteur?",
                    "Is that a choice, or would someone else have a hold on this factor?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Community Tool Box, Collective Impact : une carte à jour des acteurs, des stratégies et "
                                            + "du travail en cours",
                                    "Community Tool Box, Collective Impact: an up-to-date map of players, strategies and "
                                            + "work under way"),
                            "https://ctb.ku.edu/en/table-of-contents/overview/models-for-community-health-and-development/collective-impact/checklist"),
                    Citation.ours(Text.of(
                            "Un facteur est couvert là où une action qui n'est pas abandonnée agit sur lui, de près ou à "
                                    + "travers d'autres facteurs, ou là où un acteur tient un levier qui agit sur lui.",
                            "A factor is covered where an action that was not given up acts on it, directly or through "
                                    + "other factors, or where an actor holds a lever that bears on it.")))
            .evidence(ImmutableMap.of(
                    "weighing", Text.of("ce qui y agit", "what acts on it"),
                    "perhaps",
                            Text.of(
                                    "ce qui y agit peut-être : l'état d'une action n'est pas connu",
                                    "what may act on it: the state of an action is not known"),
                    "levers", Text.of("leviers qui portent sur lui", "levers that bear on it"),
                    "knowing",
                            Text.of(
                                    "organismes qui en savent quelque chose",
                                    "organisations that know something about it"),
                    "kind", Text.of("sa place dans l'enjeu", "where it sits in the issue"),
                    "elsewhere",
                            Text.of(
                                    "leviers dont on ne sait pas sur quoi ils portent",
                                    "levers of which it is not known what they bear on"),
                    "allInfluences", Text.of("toutes les influences sont consignées", "all influences are on record"),
                    "allLevers", Text.of("tous les leviers sont consignés", "all levers are on record")))
            .words(ImmutableMap.of(
                    "cause", Text.of("une cause", "a cause"),
                    "symptom", Text.of("un signe", "a sign"),
                    "context", Text.of("le contexte", "the context")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, FactorDossier> kind() {
        return Kinds.FACTOR;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(ELSEWHERE, Acting.MEASURE);
    }

    @Override
    public Seen observe(FactorDossier dossier, Measured<Initiative> measured) {
        Terrain terrain = Terrain.of(dossier, measured.get(Acting.MEASURE));
        return new Seen(
                terrain.weighing().size(),
                terrain.perhaps().size(),
                terrain.levers().size(),
                terrain.knowing().size(),
                terrain.kind(),
                measured.get(ELSEWHERE).get(0),
                dossier.complete(Influence.TYPE),
                dossier.complete(Leverage.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.weighing() > 0 || seen.levers() > 0) {
            return Verdict.UPHELD;
        }
        if (seen.perhaps() > 0) {
            return Verdict.undetermined(Data.ACTION_STATES);
        }
        if (!seen.allInfluences()) {
            return Verdict.undetermined(Data.INFLUENCES);
        }
        if (!seen.allLevers() || seen.elsewhere() > 0) {
            return Verdict.undetermined(Data.LEVERAGES);
        }
        return seen.kind()
                .map(kind -> kind == FactorKind.CAUSE ? Verdict.BREACHED : Verdict.NOT_APPLICABLE)
                .orElseGet(() -> Verdict.undetermined(Data.FACTOR_KINDS));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("weighing", seen.weighing())
                .count("perhaps", seen.perhaps())
                .count("levers", seen.levers())
                .count("knowing", seen.knowing())
                .word("kind", seen.kind())
                .count("elsewhere", seen.elsewhere())
                .flag("allInfluences", seen.allInfluences())
                .flag("allLevers", seen.allLevers())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                (int) evidence.count("weighing"),
                (int) evidence.count("perhaps"),
                (int) evidence.count("levers"),
                (int) evidence.count("knowing"),
                evidence.findWord("kind", FactorKind.class),
                evidence.count("elsewhere"),
                evidence.flag("allInfluences"),
                evidence.flag("allLevers"));
    }

    /**
     * What touches a factor.
     *
     * @param weighing how many things are known to act on it
     * @param perhaps how many more do if actions of unknown state were not given up
     * @param levers how many levers bear on it
     * @param knowing how many actors know something about it
     * @param kind where it sits in the issue
     * @param elsewhere how many levers name no factor
     * @param allInfluences whether all influences are on record
     * @param allLevers whether all levers are on record
     */
    record Seen(
            int weighing,
            int perhaps,
            int levers,
            int knowing,
            Optional<FactorKind> kind,
            long elsewhere,
            boolean allInfluences,
            boolean allLevers) {}
}
