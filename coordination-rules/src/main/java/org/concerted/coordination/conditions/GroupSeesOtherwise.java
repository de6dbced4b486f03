package org.concerted.coordination.conditions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
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

/** What the group answered of itself and what is on record do not say the same of a condition: both are shown. */
record GroupSeesOtherwise() implements InitiativeRule<InitiativeDossier, GroupSeesOtherwise.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("conditions.group-sees-otherwise")
            .asks(Text.of(
                    "Ce que le groupe dit des cinq conditions rejoint-il ce qui est consigné?",
                    "Does what the group says of the five conditions agree with what is on record?"))
            .why(Text.of(
                    "L'un et l'autre peuvent avoir raison : le groupe sait ce qui n'est pas écrit, et ce qui est écrit rappelle ce "
                            + "qui reste à faire. Un écart vaut une conversation, pas une moyenne.",
                    "Either may be right: the group knows what is not written, and what is written recalls what is left to do. A "
                            + "difference is worth a conversation, not an average."))
            .observation(Text.of(
                    "Ce que le groupe a répondu, et ce qui est consigné : {differing}.",
                    "What the group answered, and what is on record: {differing}."))
            .upheld(Text.of(
                    "Ce que le groupe dit des cinq conditions rejoint ce qui est consigné.",
                    "What the group says of the five conditions agrees with what is on record."))
            .undetermined(Text.of(
                    "Ce qui est consigné ne permet pas de dire si cela rejoint ce que le groupe a répondu : {open}.",
                    "What is on record does not allow to say whether it agrees with what the group answered: {open}."))
            .question(Text.of(
                    "Qu'est-ce que le groupe sait qui n'est pas écrit, ou que rappelle ce qui est écrit?",
                    "What does the group know that is not written, or what does the record recall?"))
            .addSources(
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
                            "La réponse du groupe compte toujours d'abord dans le niveau d'une condition; ici, les "
                                    + "deux sont montrées.",
                            "The group's own answer still counts first in the level of a condition; here both are "
                                    + "shown.")))
            .evidence(ImmutableMap.of(
                    "differing", Text.of("ce qui diffère", "what differs"),
                    "open", Text.of("ce qu'on ne peut pas comparer", "what cannot be compared"),
                    "compared", Text.of("réponses comparées", "answers compared")))
            .words(words())
            .build();

    private static ImmutableMap<String, Text> words() {
        ImmutableMap.Builder<String, Text> words = ImmutableMap.builder();
        for (Item item : Item.values()) {
            words.put(
                    "yes-" + item.word(), pair(item.text, Text.of("oui", "yes"), Text.of("pas en place", "not there")));
            words.put("no-" + item.word(), pair(item.text, Text.of("non", "no"), Text.of("en place", "in place")));
            words.put("open-" + item.word(), item.text);
        }
        for (CollectiveImpactCondition condition : CollectiveImpactCondition.values()) {
            words.put("open-" + word(condition), ConditionNotMature.name(condition));
            for (ConditionMaturity group : ConditionMaturity.values()) {
                for (Bound bound : Bound.values()) {
                    for (ConditionMaturity record : ConditionMaturity.values()) {
                        words.put(
                                word(condition, group, bound, record),
                                pair(ConditionNotMature.name(condition), level(group), bound.of(level(record))));
                    }
                }
            }
        }
        return words.buildOrThrow();
    }

    private static Text pair(Text what, Text group, Text record) {
        return Text.of(
                what.in(Language.FR) + " (selon le groupe : " + group.in(Language.FR) + "; selon ce qui est consigné : "
                        + record.in(Language.FR) + ")",
                what.in(Language.EN) + " (the group: " + group.in(Language.EN) + "; on record: "
                        + record.in(Language.EN) + ")");
    }

    private static Text level(ConditionMaturity maturity) {
        return switch (maturity) {
            case ABSENT -> Text.of("absente", "absent");
            case EMERGING -> Text.of("émergente", "emerging");
            case MATURE -> Text.of("mature", "mature");
        };
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
        return ImmutableSet.<Measure<Initiative, ?>>builder()
                .add(Conditions.MEASURE)
                .add(Reviews.MEASURE)
                .addAll(Facts.ALL)
                .build();
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        ImmutableList.Builder<String> differing = ImmutableList.builder();
        ImmutableList.Builder<String> open = ImmutableList.builder();
        Facts facts = new Facts(measured, dossier);
        Map<Item, Answer> recorded = facts.recorded();
        long[] compared = {0};
        facts.answers().forEach((item, answer) -> {
            Answer record = recorded.getOrDefault(item, Answer.UNKNOWN);
            if (answer != Answer.UNKNOWN && item != Item.MAP_OF_WORK) {
                compared[0]++;
                if (record == Answer.UNKNOWN) {
                    open.add("open-" + item.word());
                } else if (record != answer) {
                    differing.add((answer == Answer.YES ? "yes-" : "no-") + item.word());
                }
            }
        });
        measured.get(Reviews.MEASURE).forEach((condition, levels) -> {
            compared[0]++;
            Reached reached = measured.get(Conditions.MEASURE).getOrDefault(condition, new Reached(ImmutableMap.of()));
            compare(condition, levels, reached, differing, open);
        });
        return new Seen(differing.build(), open.build(), compared[0]);
    }

    /** They differ where no level that the group may mean is one that the record allows. */
    private static void compare(
            CollectiveImpactCondition condition,
            ImmutableSet<ConditionMaturity> levels,
            Reached reached,
            ImmutableList.Builder<String> differing,
            ImmutableList.Builder<String> open) {
        boolean none =
                levels.stream().allMatch(l -> l.compareTo(reached.least()) < 0 || l.compareTo(reached.most()) > 0);
        if (none) {
            ConditionMaturity group = levels.iterator().next();
            Bound bound = reached.least() == reached.most()
                    ? Bound.EXACTLY
                    : group.compareTo(reached.least()) < 0 ? Bound.AT_LEAST : Bound.AT_MOST;
            differing.add(word(condition, group, bound, bound == Bound.AT_MOST ? reached.most() : reached.least()));
        } else if (levels.size() > 1 || reached.least() != reached.most()) {
            open.add("open-" + word(condition));
        }
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.differing().isEmpty()) {
            return Verdict.BREACHED;
        }
        if (seen.compared() == 0) {
            return Verdict.NOT_APPLICABLE;
        }
        return seen.open().isEmpty()
                ? Verdict.UPHELD
                : Verdict.undetermined(Arrays.stream(Item.values())
                        .filter(i -> seen.open().contains("open-" + i.word())
                                || seen.open().contains("open-" + word(i.condition)))
                        .map(i -> i.datum)
                        .distinct()
                        .toArray(Datum[]::new));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .words("differing", seen.differing())
                .words("open", seen.open())
                .count("compared", seen.compared())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(evidence.words("differing"), evidence.words("open"), evidence.count("compared"));
    }

    private static String word(
            CollectiveImpactCondition condition, ConditionMaturity group, Bound bound, ConditionMaturity record) {
        return word(condition) + "-" + word(group) + "-" + word(bound) + "-" + word(record);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How far what is on record settles a level. */
    private enum Bound {
        EXACTLY("", ""),
        AT_LEAST("au moins ", "at least "),
        AT_MOST("au plus ", "at most ");

        private final String french;
        private final String english;

        Bound(String french, String english) {
            this.french = french;
            this.english = english;
        }

        Text of(Text level) {
            return Text.of(french + level.in(Language.FR), english + level.in(Language.EN));
        }
    }

    /**
     * What the group answered and what is on record.
     *
     * @param differing where they differ, with both
     * @param open where it cannot be said
     * @param compared answers and reviews of the group
     */
    record Seen(ImmutableList<String> differing, ImmutableList<String> open, long compared) {}
}
