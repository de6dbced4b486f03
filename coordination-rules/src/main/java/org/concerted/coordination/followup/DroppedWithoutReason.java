package org.concerted.coordination.followup;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActionDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Initiative;

/** An action was given up, and nothing on record says why; told only where all actions are on record with their history. */
record DroppedWithoutReason() implements InitiativeRule<ActionDossier, DroppedWithoutReason.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("followup.dropped-without-reason")
            .revision(2)
            .asks(Text.of("Sait-on pourquoi une action a été abandonnée?", "Is it known why an action was given up?"))
            .why(Text.of(
                    "Renoncer peut être une bonne décision. Dire pourquoi permet d'en apprendre quelque chose.",
                    "To give up can be a good decision. To say why lets others learn from it."))
            .observation(Text.of(
                    "L'action « {subject} » a été abandonnée sans que la raison soit consignée.",
                    "The action \"{subject}\" was given up, and no reason is on record."))
            .upheld(Text.of(
                    "L'action « {subject} » a été abandonnée, et la raison est consignée.",
                    "The action \"{subject}\" was given up, and the reason is on record."))
            .undetermined(
                    Text.of(
                            "On ne peut pas dire où en est l'action « {subject} », ni s'il y a une raison à consigner.",
                            "It cannot be said where the action \"{subject}\" stands, nor whether there is a reason to put on record."))
            .question(Text.of(
                    "Qu'est-ce que cet abandon a appris au groupe?", "What did the group learn from giving it up?"))
            .addSources(Citation.literature(Text.of(
                    "Argyris et Schön 1978, Organizational Learning : apprendre de ce qui a été changé",
                    "Argyris & Schön 1978, Organizational Learning: learning from what was changed")))
            .evidence(ImmutableMap.of(
                    "state",
                    Text.of("où en est l'action", "where the action stands"),
                    "reason",
                    Text.of("une raison est consignée", "a reason is on record"),
                    "complete",
                    Text.of("toutes les actions sont consignées", "all actions are on record")))
            .words(ImmutableMap.of(
                    "planned",
                    Text.of("prévue", "planned"),
                    "started",
                    Text.of("commencée", "started"),
                    "done",
                    Text.of("réalisée", "done"),
                    "dropped",
                    Text.of("abandonnée", "given up")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ActionDossier> kind() {
        return Kinds.ACTION;
    }

    @Override
    public Seen observe(ActionDossier dossier, Measured<Initiative> measured) {
        Action action = dossier.noun();
        return new Seen(action.state(), action.reason().isPresent(), dossier.complete(Action.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.state().isEmpty()) {
            return Verdict.undetermined(Data.ACTION_STATES);
        }
        if (seen.state().get() != ActionState.DROPPED) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.reason()) {
            return Verdict.UPHELD;
        }
        return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(Data.ACTION_REASONS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("state", seen.state())
                .flag("reason", seen.reason())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("state", ActionState.class), evidence.flag("reason"), evidence.flag("complete"));
    }

    /** How an action ended. */
    record Seen(Optional<ActionState> state, boolean reason, boolean complete) {}
}
