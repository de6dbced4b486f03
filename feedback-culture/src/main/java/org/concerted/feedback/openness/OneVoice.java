package org.concerted.feedback.openness;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.RespondentGroup;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Whole;
import org.concerted.feedback.base.Works;

/**
 * Everyone gave the same answer to an item of a survey. That may be agreement, or that nobody felt free to say otherwise:
 * the answers alone cannot tell. Where fewer answered than the group needs to hide anyone, nothing is said.
 *
 * @param least the least number of respondents
 */
record OneVoice(int least) implements InitiativeRule<NounDossier<Distribution>, OneVoice.Seen> {
    private static final int LEAST = 5;
    static final OneVoice STANDARD = new OneVoice(LEAST);

    private static final ImmutableMap<String, Text> WORDS = ImmutableMap.of(
            "coordination", Text.of("la coordination", "the coordination"),
            "members", Text.of("les membres", "members"),
            "funders", Text.of("les bailleurs de fonds", "funders"),
            "funded", Text.of("les organismes financés", "funded organisations"),
            "centre", Text.of("le centre", "the centre"),
            "periphery", Text.of("la périphérie", "the periphery"));

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("openness.one-voice")
            .asks(Text.of(
                    "Les réponses à un énoncé sont-elles toutes les mêmes?",
                    "Are all the answers to an item the same?"))
            .why(
                    Text.of(
                            "L'unanimité peut dire un accord, ou que personne ne s'est senti libre de dire autre chose. Les "
                                    + "réponses seules ne permettent pas de trancher.",
                            "One voice may be agreement, or that nobody felt free to say otherwise. The answers alone cannot tell."))
            .observation(
                    Text.of(
                            "Énoncé « {item} »[ ({group})] : toutes les réponses sont les mêmes. Nombre de répondantes et répondants : "
                                    + "{respondents}.[ Invitations : {invited}.]",
                            "Item \"{item}\"[ ({group})]: all answers are the same. Respondents: {respondents}.[ Invited: {invited}.]"))
            .upheld(
                    Text.of(
                            "Énoncé « {item} »[ ({group})] : plus d'une réponse a été donnée. Nombre de répondantes et répondants : "
                                    + "{respondents}.[ Invitations : {invited}.]",
                            "Item \"{item}\"[ ({group})]: more than one answer was given. Respondents: {respondents}.[ Invited: {invited}.]"))
            .undetermined(Text.of(
                    "Énoncé « {item} »[ ({group})] : trop peu de réponses pour dire si elles sont toutes les mêmes.",
                    "Item \"{item}\"[ ({group})]: too few answers to say whether all are the same."))
            .question(Text.of(
                    "Comment pourrait-on dire autre chose sur ce point, si on le pensait?",
                    "How could someone say otherwise on this point, if they thought so?"))
            .addSources(Works.EDMONDSON)
            .addParameters(
                    Whole.ours(
                            "least",
                            Text.of(
                                    "nombre de répondantes et répondants à partir duquel l'unanimité étonne",
                                    "number of respondents from which one voice is surprising"),
                            "",
                            2,
                            1000,
                            LEAST,
                            Text.of(
                                    "Aucune source publiée ne dit à partir de combien; cinq est aussi ce qui protège une "
                                            + "personne répondante par défaut.",
                                    "No published source says from how many; five is also what hides a respondent by default.")))
            .evidence(ImmutableMap.of(
                    "item",
                    Text.of("l'énoncé", "the item"),
                    "group",
                    Text.of("le groupe qui a répondu; absent pour tous", "the group that answered; absent for all"),
                    "values",
                    Text.of("réponses différentes", "different answers"),
                    Evidence.RESPONDENTS,
                    Text.of("répondantes et répondants", "respondents"),
                    "invited",
                    Text.of("invitations", "invited")))
            .words(WORDS)
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
    public Rule<Initiative, NounDossier<Distribution>, Seen> with(Settings settings) {
        return new OneVoice(settings.whole("least"));
    }

    @Override
    public Seen observe(NounDossier<Distribution> dossier, Measured<Initiative> measured) {
        Distribution answers = dossier.noun();
        return new Seen(
                answers.item(),
                answers.group(),
                answers.counts().size(),
                answers.respondents(),
                answers.invited().map(Integer::longValue));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.respondents() < least) {
            return Verdict.undetermined(Data.ANSWERS);
        }
        return seen.values() > 1 ? Verdict.UPHELD : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder()
                .word("item", seen.item())
                .word("group", seen.group())
                .count("values", seen.values())
                .count(Evidence.RESPONDENTS, seen.respondents());
        seen.invited().ifPresent(n -> evidence.count("invited", n));
        return evidence.build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.word("item"),
                evidence.findWord("group", RespondentGroup.class),
                evidence.count("values"),
                evidence.count(Evidence.RESPONDENTS),
                evidence.findCount("invited"));
    }

    /** How many different answers an item got, and from how many. */
    record Seen(String item, Optional<RespondentGroup> group, long values, long respondents, Optional<Long> invited) {}
}
