package org.concerted.feedback.openness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
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
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.SurveyDossier;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.RespondentGroup;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Works;

/**
 * « Nos regards divergent » : two groups do not answer an item of a survey alike. Of all items that two groups answered, the
 * one with the widest gap is told: the value at which the shares of answers so low or lower differ most. No mean is taken,
 * and it is not said which of the two is right; with small groups, chance alone makes gaps.
 *
 * @param apart the difference of shares from which there is something to discuss, in percent
 */
record ViewsApart(BigDecimal apart) implements InitiativeRule<SurveyDossier, ViewsApart.Seen> {
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final ViewsApart STANDARD = new ViewsApart(HALF);

    private static final ImmutableMap<RespondentGroup, RespondentGroup> PAIRS = ImmutableMap.of(
            RespondentGroup.COORDINATION, RespondentGroup.MEMBERS,
            RespondentGroup.FUNDERS, RespondentGroup.FUNDED,
            RespondentGroup.CENTRE, RespondentGroup.PERIPHERY);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("openness.views-apart")
            .asks(Text.of(
                    "Deux groupes voient-ils une même chose autrement?", "Do two groups see the same thing otherwise?"))
            .why(Text.of(
                    "Ce qui se voit autrement du centre ou de la périphérie, du côté de qui finance ou de qui reçoit, mérite "
                            + "une conversation plus qu'une moyenne. Dans de petits groupes, le hasard suffit à créer un écart.",
                    "What looks otherwise from the centre or the periphery, to those who fund or are funded, deserves a "
                            + "conversation more than a mean. In small groups, chance alone can make a gap."))
            .observation(Text.of(
                    "Énoncé « {item} » : le plus grand écart entre deux groupes. Réponses à {value} ou moins : {oneShare} pour "
                            + "{one} (n = {oneAnswers}), {otherShare} pour {other} (n = {otherAnswers}).",
                    "Item \"{item}\": the widest gap between two groups. Answers at {value} or less: {oneShare} for {one} "
                            + "(n = {oneAnswers}), {otherShare} for {other} (n = {otherAnswers})."))
            .upheld(Text.of(
                    "Sondage « {subject} » : parmi les énoncés auxquels deux groupes ont répondu, aucun grand écart entre eux.",
                    "Survey \"{subject}\": among the items that two groups answered, no wide gap between them."))
            .undetermined(Text.of(
                    "Sondage « {subject} » : on ne peut pas comparer les réponses de deux groupes.",
                    "Survey \"{subject}\": the answers of two groups cannot be compared."))
            .question(Text.of(
                    "Que voit-on d'un côté qui ne se voit pas de l'autre?",
                    "What can be seen from one side that cannot be seen from the other?"))
            .addSources(Works.FREY)
            .addParameters(Parameter.builder()
                    .name("apart")
                    .meaning(Text.of(
                            "différence de parts à partir de laquelle il y a matière à discuter",
                            "difference of shares from which there is something to discuss"))
                    .unit("%")
                    .min(BigDecimal.ONE)
                    .max(HUNDRED)
                    .standard(HALF)
                    .source(Citation.ours(Text.of(
                            "Aucune source publiée ne dit à partir de quel écart deux groupes voient les choses "
                                    + "autrement.",
                            "No published source says from which difference two groups see otherwise.")))
                    .build())
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("item", Text.of("l'énoncé", "the item"))
                    .put(
                            "value",
                            Text.of("la valeur où l'écart est le plus grand", "the value where the gap is widest"))
                    .put("one", Text.of("un groupe", "one group"))
                    .put("other", Text.of("l'autre groupe", "the other group"))
                    .put("oneLow", Text.of("réponses du premier jusqu'à cette valeur", "answers of the first up to it"))
                    .put(
                            "otherLow",
                            Text.of("réponses de l'autre jusqu'à cette valeur", "answers of the other up to it"))
                    .put("oneAnswers", Text.of("réponses du premier", "answers of the first"))
                    .put("otherAnswers", Text.of("réponses de l'autre", "answers of the other"))
                    .put("oneShare", Text.of("part du premier", "share of the first"))
                    .put("otherShare", Text.of("part de l'autre", "share of the other"))
                    .put("known", Text.of("répartitions connues", "distributions known"))
                    .put(Evidence.RESPONDENTS, Text.of("répondantes et répondants", "respondents"))
                    .buildOrThrow())
            .words(ImmutableMap.of(
                    "coordination", Text.of("la coordination", "the coordination"),
                    "members", Text.of("les membres", "members"),
                    "funders", Text.of("les bailleurs de fonds", "funders"),
                    "funded", Text.of("les organismes financés", "funded organisations"),
                    "centre", Text.of("le centre", "the centre"),
                    "periphery", Text.of("la périphérie", "the periphery")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, SurveyDossier> kind() {
        return Kinds.SURVEY;
    }

    @Override
    public Rule<Initiative, SurveyDossier, Seen> with(Settings settings) {
        return new ViewsApart(settings.decimal("apart"));
    }

    @Override
    public Seen observe(SurveyDossier dossier, Measured<Initiative> measured) {
        List<Distribution> all =
                ImmutableList.sortedCopyOf((a, b) -> a.id().compareTo(b.id()), dossier.distributions());
        Optional<Gap> widest = Optional.empty();
        for (Distribution one : all) {
            for (Distribution other : all) {
                if (paired(one, other)) {
                    Gap gap = Gap.between(one, other);
                    if (widest.isEmpty() || gap.wider(widest.get())) {
                        widest = Optional.of(gap);
                    }
                }
            }
        }
        return new Seen(all.size(), widest);
    }

    private static boolean paired(Distribution one, Distribution other) {
        return one.group().filter(PAIRS::containsKey).isPresent()
                && one.rated().isEmpty()
                && other.rated().isEmpty()
                && one.item().equals(other.item())
                && other.group()
                        .equals(Optional.ofNullable(PAIRS.get(one.group().get())));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.widest().isEmpty()) {
            return seen.known() == 0 ? Verdict.NOT_APPLICABLE : Verdict.undetermined(Data.GROUPS);
        }
        return seen.widest().get().reaches(apart) ? Verdict.BREACHED : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder().count("known", seen.known());
        seen.widest().ifPresent(gap -> gap.write(evidence));
        return evidence.build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(evidence.count("known"), evidence.findWord("item").map(item -> Gap.read(item, evidence)));
    }

    /**
     * The widest gap.
     *
     * @param known how many distributions the survey has
     * @param widest absent where no item was answered by two groups
     */
    record Seen(long known, Optional<Gap> widest) {}

    /** How two groups answered one item, at the value where they differ most. */
    record Gap(
            String item,
            BigDecimal value,
            RespondentGroup one,
            RespondentGroup other,
            long oneLow,
            long otherLow,
            long oneAnswers,
            long otherAnswers,
            long respondents) {

        static Gap between(Distribution one, Distribution other) {
            Optional<Gap> widest = Optional.empty();
            for (BigDecimal value : ImmutableList.sortedCopyOf(
                    Sets.union(one.counts().keySet(), other.counts().keySet()))) {
                Gap gap = new Gap(
                        one.item(),
                        value,
                        one.group().orElseThrow(),
                        other.group().orElseThrow(),
                        upTo(one, value),
                        upTo(other, value),
                        answers(one),
                        answers(other),
                        (long) one.respondents() + other.respondents());
                if (widest.isEmpty() || gap.wider(widest.get())) {
                    widest = Optional.of(gap);
                }
            }
            return widest.orElseThrow();
        }

        private static long upTo(Distribution of, BigDecimal value) {
            return of.counts().headMap(value, true).values().stream()
                    .mapToLong(Integer::longValue)
                    .sum();
        }

        private static long answers(Distribution of) {
            return of.counts().values().stream().mapToLong(Integer::longValue).sum();
        }

        /** The difference of shares, over the product of both numbers of answers. */
        private long across() {
            return Math.abs(oneLow * otherAnswers - otherLow * oneAnswers);
        }

        private BigDecimal product() {
            return BigDecimal.valueOf(oneAnswers).multiply(BigDecimal.valueOf(otherAnswers));
        }

        boolean wider(Gap than) {
            return BigDecimal.valueOf(across())
                            .multiply(than.product())
                            .compareTo(BigDecimal.valueOf(than.across()).multiply(product()))
                    > 0;
        }

        boolean reaches(BigDecimal percent) {
            return BigDecimal.valueOf(across()).multiply(HUNDRED).compareTo(percent.multiply(product())) >= 0;
        }

        void write(Evidence.Builder evidence) {
            evidence.word("item", item)
                    .amount("value", value, "")
                    .word("one", one)
                    .word("other", other)
                    .count("oneLow", oneLow)
                    .count("otherLow", otherLow)
                    .count("oneAnswers", oneAnswers)
                    .count("otherAnswers", otherAnswers)
                    .amount("oneShare", share(oneLow, oneAnswers), "%")
                    .amount("otherShare", share(otherLow, otherAnswers), "%")
                    .count(Evidence.RESPONDENTS, respondents);
        }

        private static BigDecimal share(long part, long all) {
            return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP);
        }

        static Gap read(String item, Evidence evidence) {
            return new Gap(
                    item,
                    evidence.amount("value"),
                    evidence.findWord("one", RespondentGroup.class).orElseThrow(),
                    evidence.findWord("other", RespondentGroup.class).orElseThrow(),
                    evidence.count("oneLow"),
                    evidence.count("otherLow"),
                    evidence.count("oneAnswers"),
                    evidence.count("otherAnswers"),
                    evidence.count(Evidence.RESPONDENTS));
        }
    }
}
