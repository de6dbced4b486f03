package org.concerted.coordination.conditions;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.CollectiveImpactCondition;
import org.concerted.core.model.ConditionMaturity;
import org.concerted.core.model.Initiative;

/**
 * One of the five conditions is not, or not wholly, in place.
 *
 * @param condition which
 * @param info what is said of the rule
 */
record ConditionNotMature(CollectiveImpactCondition condition, RuleInfo info)
        implements InitiativeRule<InitiativeDossier, ConditionNotMature.Seen> {
    private static final ImmutableList<Citation> SOURCES = ImmutableList.of(
            Citation.literature("Kania & Kramer 2011, Collective Impact, Stanford Social Innovation Review"),
            Citation.published(
                    "Community Tool Box, University of Kansas, Collective Impact: Progress Assessment",
                    "https://ctb.ku.edu/en/table-of-contents/overview/models-for-community-health-and-development/collective-impact/checklist"),
            Citation.published(
                    Text.of(
                            "ORS Impact et Spark Policy Institute 2018, When Collective Impact Has an Impact : trois "
                                    + "niveaux",
                            "ORS Impact & Spark Policy Institute 2018, When Collective Impact Has an Impact: three "
                                    + "levels"),
                    "https://www.orsimpact.com/blog/Collective-Impact-Study-Update.htm"),
            Citation.ours(Text.of(
                    "Tous les éléments : condition mature; aucun : absente; quelques-uns : émergente. Aucune "
                            + "pondération n'est publiée.",
                    "All items make a condition mature, none absent, some emerging. No weights are published.")));

    static ConditionNotMature of(CollectiveImpactCondition condition) {
        return new ConditionNotMature(condition, describe(condition));
    }

    @Override
    public Kind<Initiative, InitiativeDossier> kind() {
        return Kinds.INITIATIVE;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(Conditions.MEASURE);
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        Reached reached = measured.get(Conditions.MEASURE).getOrDefault(condition, new Reached(ImmutableMap.of()));
        return new Seen(words(reached, Answer.YES), words(reached, Answer.NO), words(reached, Answer.UNKNOWN));
    }

    @Override
    public Verdict decide(Seen seen) {
        Optional<ConditionMaturity> maturity = seen.reached().maturity();
        if (maturity.isEmpty()) {
            return Verdict.undetermined(Arrays.stream(Item.values())
                    .filter(item -> seen.unknown().contains(item.word()))
                    .map(item -> item.datum)
                    .distinct()
                    .toArray(Datum[]::new));
        }
        return maturity.get() == ConditionMaturity.MATURE ? Verdict.UPHELD : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        Reached reached = seen.reached();
        return Evidence.builder()
                .word(
                        "maturity",
                        reached.maturity().map(ConditionNotMature::word).orElse("undetermined"))
                .word("atLeast", atLeast(reached.least()))
                .words("there", seen.there())
                .words("lacking", seen.lacking())
                .words("unknown", seen.unknown())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(evidence.words("there"), evidence.words("lacking"), evidence.words("unknown"));
    }

    private static ImmutableList<String> words(Reached reached, Answer answer) {
        return reached.items().entrySet().stream()
                .filter(e -> e.getValue() == answer)
                .map(e -> e.getKey())
                .collect(toImmutableList());
    }

    /** What is reached whatever the rest; that at least nothing is there says nothing. */
    private static String atLeast(ConditionMaturity least) {
        return least == ConditionMaturity.ABSENT ? "not-known" : "at-least-" + word(least);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static RuleInfo describe(CollectiveImpactCondition condition) {
        Text name = name(condition);
        String french = name.in(Language.FR);
        String english = name.in(Language.EN);
        ImmutableMap.Builder<String, Text> words = ImmutableMap.builder();
        for (Item item : Item.values()) {
            if (item.condition == condition) {
                words.put(item.word(), item.text);
            }
        }
        words.put("absent", Text.of("absente", "absent"))
                .put("emerging", Text.of("émergente", "emerging"))
                .put("mature", Text.of("mature", "mature"))
                .put("not-known", Text.of("niveau pas encore connu", "level not known yet"))
                .put("at-least-emerging", Text.of("au moins émergente", "at least emerging"))
                .put("at-least-mature", Text.of("mature", "mature"))
                .put("undetermined", Text.of("indéterminée", "undetermined"));
        return RuleInfo.builder()
                .id("conditions." + word(condition))
                .addAliases("CI-0" + (condition.ordinal() + 1))
                .asks(Text.of(
                        "La condition « " + french + " » est-elle en place?",
                        "Is the condition \"" + english + "\" in place?"))
                .why(Text.of(
                        "Les initiatives d'impact collectif étudiées réunissaient les cinq conditions; elles sont dites "
                                + "nécessaires, non suffisantes. Une démarche peut très bien viser autre chose.",
                        "The collective impact initiatives that were studied had all five conditions, which are called "
                                + "necessary, not sufficient. An initiative may well aim at something else."))
                .observation(
                        Text.of(
                                "Condition « " + french
                                        + " » : {maturity}.[ En place : {there}.][ Pas en place : {lacking}.][ Pas connu : {unknown}.]",
                                "Condition \"" + english
                                        + "\": {maturity}.[ In place: {there}.][ Not in place: {lacking}.][ Not known: {unknown}.]"))
                .upheld(Text.of(
                        "Condition « " + french + " » : {maturity}. En place : {there}.",
                        "Condition \"" + english + "\": {maturity}. In place: {there}."))
                .undetermined(
                        Text.of(
                                "Condition « " + french
                                        + " » : {atLeast}.[ En place : {there}.][ Pas en place : {lacking}.] Pas connu : {unknown}.",
                                "Condition \"" + english
                                        + "\": {atLeast}.[ In place: {there}.][ Not in place: {lacking}.] Not known: {unknown}."))
                .question(Text.of(
                        "De quoi le groupe a-t-il besoin, s'il souhaite aller plus loin sur ce point?",
                        "What does the group need, if it wants to go further on this point?"))
                .sources(SOURCES)
                .evidence(ImmutableMap.of(
                        "maturity", Text.of("le niveau atteint", "the level reached"),
                        "atLeast",
                                Text.of(
                                        "le niveau atteint, quoi qu'il en soit du reste",
                                        "the level reached, whatever the rest"),
                        "there", Text.of("ce qui est en place", "what is in place"),
                        "lacking", Text.of("ce qui n'est pas en place", "what is not in place"),
                        "unknown", Text.of("ce qui n'est pas connu", "what is not known")))
                .words(words.buildOrThrow())
                .build();
    }

    static Text name(CollectiveImpactCondition condition) {
        return switch (condition) {
            case COMMON_AGENDA -> Text.of("plan d'action commun", "common agenda");
            case SHARED_MEASUREMENT -> Text.of("système d'évaluation commun", "shared measurement");
            case MUTUALLY_REINFORCING_ACTIVITIES ->
                Text.of("activités qui se renforcent mutuellement", "mutually reinforcing activities");
            case CONTINUOUS_COMMUNICATION -> Text.of("communication continue", "continuous communication");
            case BACKBONE_SUPPORT -> Text.of("structure de soutien", "backbone support");
        };
    }

    /**
     * The items of one condition.
     *
     * @param there those that are in place
     * @param lacking those that are known not to be
     * @param unknown the others
     */
    record Seen(ImmutableList<String> there, ImmutableList<String> lacking, ImmutableList<String> unknown) {
        Reached reached() {
            ImmutableMap.Builder<String, Answer> items = ImmutableMap.builder();
            there.forEach(i -> items.put(i, Answer.YES));
            lacking.forEach(i -> items.put(i, Answer.NO));
            unknown.forEach(i -> items.put(i, Answer.UNKNOWN));
            return new Reached(items.buildOrThrow());
        }
    }
}
