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

/** Feedback that was declined without an explanation to whoever gave it. A reason that nobody was told is not one yet. */
record DeclinedWithoutReason() implements InitiativeRule<ExchangeDossier, Steps> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("exchanges.declined-without-reason")
            .revision(2)
            .asks(Text.of(
                    "Quand une rétroaction n'est pas retenue, explique-t-on pourquoi à qui l'a donnée?",
                    "When feedback is declined, is whoever gave it told why?"))
            .why(Text.of(
                    "Dire ce qui ne sera pas fait, et pourquoi, montre que la rétroaction a été entendue.",
                    "Saying what will not be done, and why, shows that the feedback was heard."))
            .observation(Text.of(
                    "La rétroaction « {subject} » n'a pas été retenue, et aucune explication à qui l'a donnée "
                            + "n'est consignée ({onFile}).",
                    "The feedback “{subject}” was declined, and no explanation to whoever gave it is on record "
                            + "({onFile})."))
            .upheld(Text.of(
                    "La rétroaction « {subject} » n'avait pas été retenue : la raison en a été expliquée, ou un "
                            + "changement a suivi quand même.",
                    "The feedback “{subject}” had been declined: the reason was explained, or a change followed "
                            + "all the same."))
            .undetermined(Text.of(
                    "On ne peut pas dire si la rétroaction « {subject} » a été écartée sans explication.",
                    "It cannot be said whether the feedback “{subject}” was declined without an explanation."))
            .question(Text.of(
                    "Que pourrait-on dire, à qui l'a donnée, de ce qui a pesé dans la décision?",
                    "What could be said, to whoever gave it, about what weighed in the decision?"))
            .addSources(Works.CONSUMER_PARTNERSHIP, Works.FEEDBACK_LABS)
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
                    "onFile", Text.of("ce que le dossier dit d'une raison", "what the file says of a reason")))
            .words(ImmutableMap.of(
                    "reason-noted", Text.of("une raison est notée au dossier", "a reason is noted on file"),
                    "no-reason-noted", Text.of("le dossier ne note pas de raison", "the file notes no reason")))
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
        if (seen.declined() && (seen.explained() || seen.told() && seen.reason())) {
            return Verdict.UPHELD;
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.EXCHANGES);
        }
        return !seen.declined() ? Verdict.NOT_APPLICABLE : seen.changed() ? Verdict.UPHELD : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Steps seen) {
        return seen.write()
                .word("onFile", seen.reason() ? "reason-noted" : "no-reason-noted")
                .build();
    }

    @Override
    public Steps read(Evidence evidence) {
        return Steps.read(evidence);
    }
}
