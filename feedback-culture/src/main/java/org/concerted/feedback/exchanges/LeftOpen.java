package org.concerted.feedback.exchanges;

import com.google.common.collect.ImmutableMap;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ExchangeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Works;

/**
 * Feedback that was answered or followed, but not all the way: whoever gave it does not know what came of it, or knows of
 * an answer and of neither a change nor the reason for none. Declined feedback is the question of {@link
 * DeclinedWithoutReason}.
 */
record LeftOpen() implements InitiativeRule<ExchangeDossier, Steps> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("exchanges.left-open")
            .revision(2)
            .addAliases("FB-01")
            .asks(
                    Text.of(
                            "La suite donnée à chaque rétroaction est-elle complète : un retour à qui l'a donnée, et un changement "
                                    + "ou la raison de ne rien changer?",
                            "Is each piece of feedback closed: word back to whoever gave it, and a change or the reason for none?"))
            .why(Text.of(
                    "Une boucle de rétroaction se ferme quand la personne ou l'organisme apprend ce qui a changé, ou pourquoi "
                            + "rien ne change. Reconnaître ce qu'on ne peut pas faire entretient aussi la confiance.",
                    "A feedback loop closes when whoever spoke learns what changed, or why nothing does. Saying what cannot "
                            + "be done builds trust too."))
            .observation(Text.of(
                    "La suite donnée à la rétroaction « {subject} » n'est consignée qu'en partie. Il y manque : "
                            + "{lacks}.",
                    "What came of the feedback “{subject}” is only partly on record. Not on record: {lacks}."))
            .upheld(Text.of(
                    "La rétroaction « {subject} » a eu toute sa suite : un retour à qui l'a donnée, et, si elle en "
                            + "demandait un, un changement ou la raison de ne rien changer.",
                    "The feedback “{subject}” is closed: word back to whoever gave it and, where it asked for one, a "
                            + "change or the reason for none."))
            .undetermined(Text.of(
                    "On ne peut pas dire quelle suite a été donnée à la rétroaction « {subject} ».",
                    "It cannot be said what came of the feedback “{subject}”."))
            .question(Text.of(
                    "Cette suite est-elle en cours, ou reste-t-il quelque chose à dire à qui s'est exprimé?",
                    "Is this under way, or is there something left to tell whoever spoke?"))
            .addSources(Works.FEEDBACK_LABS, Works.CONSUMER_PARTNERSHIP)
            .evidence(ImmutableMap.of(
                    "told", Text.of("un retour est consigné", "word back is on record"),
                    "changed", Text.of("un changement est consigné", "a change is on record"),
                    "explained",
                            Text.of(
                                    "la raison de ne rien changer a été donnée",
                                    "the reason for changing nothing was given"),
                    "declined", Text.of("la rétroaction n'a pas été retenue", "it was decided not to follow it"),
                    "reason", Text.of("une raison est notée", "a reason is noted"),
                    "complete", Text.of("toutes les suites sont consignées", "all that followed is on record"),
                    "asks", Text.of("elle demande un changement", "it asks for a change"),
                    "lacks", Text.of("ce qui reste à consigner", "what is not on record yet")))
            .words(ImmutableMap.of(
                    "word-back", Text.of("le retour à qui l'a donnée", "word back to whoever gave it"),
                    "outcome",
                            Text.of(
                                    "ce qui a changé, ou la raison de ne rien changer",
                                    "what changed, or why nothing did")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ExchangeDossier> kind() {
        return Kinds.EXCHANGE;
    }

    @Override
    public Steps observe(ExchangeDossier dossier, Measured<Initiative> measured) {
        return Steps.of(dossier.noun(), dossier.followed());
    }

    @Override
    public Verdict decide(Steps seen) {
        if (seen.closed()) {
            return Verdict.UPHELD;
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.EXCHANGES);
        }
        if (seen.changed() || seen.explained()) {
            return Verdict.BREACHED;
        }
        if (seen.declined() || !seen.told()) {
            return Verdict.NOT_APPLICABLE;
        }
        return seen.asks().isPresent() ? Verdict.BREACHED : Verdict.undetermined(Data.ASKS);
    }

    @Override
    public Evidence write(Steps seen) {
        Evidence.Builder evidence = seen.write();
        return (seen.closed() ? evidence : evidence.word("lacks", seen.told() ? "outcome" : "word-back")).build();
    }

    @Override
    public Steps read(Evidence evidence) {
        return Steps.read(evidence);
    }
}
