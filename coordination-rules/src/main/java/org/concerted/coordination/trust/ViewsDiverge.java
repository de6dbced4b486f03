package org.concerted.coordination.trust;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
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
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.RespondentGroup;
import org.concerted.core.model.Survey;

/**
 * « Nos regards divergent »: the answers to one item, about one subject, gather at both ends of its scale. A mean would
 * hide it. Ratings of several organisations taken together are not views of one thing: their spread says nothing here.
 *
 * @param share the share of answers that makes an end of the scale count, above 0 and at most one half
 */
record ViewsDiverge(BigDecimal share) implements InitiativeRule<NounDossier<Distribution>, ViewsDiverge.Seen> {
    private static final BigDecimal STANDARD_SHARE = new BigDecimal("0.25");
    static final ViewsDiverge STANDARD = new ViewsDiverge(STANDARD_SHARE);

    private static final ImmutableMap<String, Text> WORDS = ImmutableMap.of(
            "coordination", Text.of("la coordination", "the coordination"),
            "members", Text.of("les membres", "members"),
            "funders", Text.of("les bailleurs de fonds", "funders"),
            "funded", Text.of("les organismes financés", "funded organisations"),
            "centre", Text.of("le centre", "the centre"),
            "periphery", Text.of("la périphérie", "the periphery"));

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("trust.views-diverge")
            .revision(3)
            .asks(Text.of(
                    "Sur un même sujet, les réponses à un énoncé se partagent-elles entre les deux bouts de son échelle?",
                    "About one subject, do the answers to an item gather at both ends of its scale?"))
            .why(Text.of(
                    "Une moyenne cacherait ce partage. Ce qui divise les regards est souvent ce dont il est utile de parler.",
                    "A mean would hide this split. What divides views is often what is worth talking about."))
            .observation(Text.of(
                    "Sondage « {survey} », énoncé « {item} »[, au sujet de l'organisme {rated}][ ({group})] : les réponses se rassemblent aux deux bouts de l'échelle. "
                            + "Nombre de répondantes et répondants : {respondents}.[ Invitations : {invited}.]",
                    "Survey \"{survey}\", item \"{item}\"[, about {rated}][ ({group})]: the answers gather at both ends of the scale. "
                            + "Respondents: {respondents}.[ Invited: {invited}.]"))
            .upheld(Text.of(
                    "Sondage « {survey} », énoncé « {item} »[, au sujet de l'organisme {rated}][ ({group})] : les réponses ne se partagent pas entre les deux bouts de l'échelle. "
                            + "Nombre de répondantes et répondants : {respondents}.[ Invitations : {invited}.]",
                    "Survey \"{survey}\", item \"{item}\"[, about {rated}][ ({group})]: the answers do not gather at both ends of the scale. Respondents: {respondents}."
                            + "[ Invited: {invited}.]"))
            .undetermined(
                    Text.of(
                            "Sondage « {survey} », énoncé « {item} »[, au sujet de l'organisme {rated}][ ({group})] : l'échelle du sondage n'est pas connue.",
                            "Survey \"{survey}\", item \"{item}\"[, about {rated}][ ({group})]: the scale of the survey is not known."))
            .question(Text.of(
                    "Qu'est-ce qui peut expliquer que les regards divergent sur ce point?",
                    "What may explain that views diverge on this point?"))
            .addSources(Citation.published(
                    Text.of(
                            "Frey, Lohmeier, Lee et Tollefson 2006, Levels of Collaboration Scale : un désaccord se "
                                    + "discute, il ne se noie pas dans une moyenne",
                            "Frey, Lohmeier, Lee & Tollefson 2006, Levels of Collaboration Scale: a disagreement is "
                                    + "discussed, not averaged away"),
                    "https://www.teamsciencetoolkit.cancer.gov/Public/TSResourceMeasure.aspx?tid=2&rid=467"))
            .addParameters(Parameter.builder()
                    .name("share")
                    .meaning(Text.of(
                            "part des réponses à partir de laquelle un bout de l'échelle compte",
                            "share of answers from which an end of the scale counts"))
                    .unit("")
                    .min(new BigDecimal("0.05"))
                    .max(new BigDecimal("0.5"))
                    .standard(STANDARD_SHARE)
                    .source(Citation.ours(Text.of(
                            "Aucune source publiée ne dit à partir de quelle part les vues divergent.",
                            "No published source says from which share views diverge.")))
                    .build())
            .evidence(ImmutableMap.of(
                    "survey",
                    Text.of("le sondage", "the survey"),
                    "item",
                    Text.of("l'énoncé", "the item"),
                    "group",
                    Text.of("le groupe qui a répondu; absent pour tous", "the group that answered; absent for all"),
                    "rated",
                    Text.of("l'organisme dont il est question", "the organisation that it is about"),
                    "mixed",
                    Text.of("porte sur plusieurs organismes à la fois", "is about several organisations at once"),
                    "low",
                    Text.of(
                            "assez de réponses dans le tiers bas de l'échelle",
                            "enough answers in the lowest third of the scale"),
                    "high",
                    Text.of(
                            "assez de réponses dans le tiers haut de l'échelle",
                            "enough answers in the highest third of the scale"),
                    Evidence.RESPONDENTS,
                    Text.of("personnes ou organismes qui ont répondu", "people or organisations that answered"),
                    "invited",
                    Text.of("personnes ou organismes invités", "people or organisations invited")))
            .words(ImmutableMap.<String, Text>builder()
                    .putAll(WORDS)
                    .putAll(Items.words())
                    .buildOrThrow())
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, NounDossier<Distribution>> kind() {
        return Kinds.DISTRIBUTION;
    }

    @Override
    public Seen observe(NounDossier<Distribution> dossier, Measured<Initiative> measured) {
        Distribution distribution = dossier.noun();
        long answers = 0;
        long low = 0;
        long high = 0;
        boolean scaled = distribution.low().isPresent() && distribution.high().isPresent();
        double third = scaled ? (distribution.high().get() - distribution.low().get()) / 3.0 : 0;
        for (Map.Entry<BigDecimal, Integer> each : distribution.counts().entrySet()) {
            answers += each.getValue();
            if (scaled && each.getKey().doubleValue() <= distribution.low().get() + third) {
                low += each.getValue();
            } else if (scaled
                    && each.getKey().doubleValue() >= distribution.high().get() - third) {
                high += each.getValue();
            }
        }
        return new Seen(
                Survey.TYPE.ref(distribution.survey()),
                Items.word(distribution.item()),
                distribution.rated().map(Actor.TYPE::ref),
                distribution.rated().isEmpty()
                        && Items.dimension(distribution.item()).isPresent(),
                distribution.group(),
                scaled ? Optional.of(enough(low, answers)) : Optional.empty(),
                scaled ? Optional.of(enough(high, answers)) : Optional.empty(),
                distribution.respondents(),
                distribution.invited());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.mixed()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.low().isEmpty() || seen.high().isEmpty()) {
            return Verdict.undetermined(Data.SURVEY_SCALE);
        }
        return seen.low().get() && seen.high().get() ? Verdict.BREACHED : Verdict.UPHELD;
    }

    /** How many there are at an end is not told: where few answered, it would come close to telling who. */
    private boolean enough(long end, long answers) {
        return BigDecimal.valueOf(end).compareTo(share.multiply(BigDecimal.valueOf(answers))) >= 0;
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder()
                .subject("survey", seen.survey())
                .word("item", seen.item())
                .subject("rated", seen.rated())
                .flag("mixed", seen.mixed())
                .word("group", seen.group());
        seen.low().ifPresent(enough -> evidence.flag("low", enough));
        seen.high().ifPresent(enough -> evidence.flag("high", enough));
        evidence.count(Evidence.RESPONDENTS, seen.respondents());
        seen.invited().ifPresent(n -> evidence.count("invited", n));
        return evidence.build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("survey").orElseThrow(),
                evidence.word("item"),
                evidence.findSubject("rated"),
                evidence.flag("mixed"),
                evidence.findWord("group", RespondentGroup.class),
                evidence.findFlag("low"),
                evidence.findFlag("high"),
                Math.toIntExact(evidence.count(Evidence.RESPONDENTS)),
                evidence.findCount("invited").map(Math::toIntExact));
    }

    @Override
    public Rule<Initiative, NounDossier<Distribution>, Seen> with(Settings settings) {
        return new ViewsDiverge(settings.decimal("share"));
    }

    /**
     * How the answers to one item spread.
     *
     * @param survey the survey
     * @param item the item
     * @param rated the actor that it is about, where there is one
     * @param mixed whether it takes together ratings of all that were rated
     * @param group the group that answered; absent for all
     * @param low whether enough answers are at the low end; absent where the scale is not known
     * @param high whether enough answers are at the high end; absent where the scale is not known
     * @param respondents who answered
     * @param invited who was invited, where it is known
     */
    record Seen(
            Ref survey,
            String item,
            Optional<Ref> rated,
            boolean mixed,
            Optional<RespondentGroup> group,
            Optional<Boolean> low,
            Optional<Boolean> high,
            int respondents,
            Optional<Integer> invited) {}
}
