package org.concerted.coordination.autonomy;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
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
import org.concerted.core.model.Acceptance;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Initiative;

/** An action names an actor that has not said yes. */
record ActionNotAccepted() implements InitiativeRule<ActionDossier, ActionNotAccepted.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("autonomy.action-not-accepted")
            .asks(Text.of(
                    "L'organisme nommé pour porter l'action l'a-t-il acceptée?",
                    "Has the organisation that is named to carry the action accepted it?"))
            .why(Text.of(
                    "Un plan est réalisable quand qui porte chaque action a dit oui. Chaque organisme reste libre de sa "
                            + "réponse.",
                    "A plan is doable when whoever carries each action has said yes. Each organisation remains free in its "
                            + "answer."))
            .observation(Text.of(
                    "L'action « {subject} » nomme l'organisme {owner}. Sa réponse : {acceptance}.",
                    "The action \"{subject}\" names {owner}. Its answer: {acceptance}."))
            .upheld(Text.of(
                    "L'organisme {owner} a accepté de porter l'action « {subject} ».",
                    "{owner} accepted to carry the action \"{subject}\"."))
            .undetermined(Text.of(
                    "On ne peut pas dire si l'action « {subject} » a été acceptée par qui la porte.",
                    "It cannot be said whether the action \"{subject}\" was accepted by whoever carries it."))
            .question(Text.of(
                    "De quoi l'organisme aurait-il besoin pour répondre, et l'action lui convient-elle sous cette forme?",
                    "What would the organisation need in order to answer, and does the action suit it in this form?"))
            .addSources(
                    Works.BOURQUE,
                    Citation.literature(Text.of(
                            "Connell et Kubisch 1998 : une théorie du changement est plausible, faisable et "
                                    + "vérifiable",
                            "Connell & Kubisch 1998: a theory of change is plausible, doable and testable")),
                    Works.OWN_ACT)
            .evidence(ImmutableMap.of(
                    "owner", Text.of("l'organisme nommé", "the organisation named"),
                    "acceptance", Text.of("sa réponse", "its answer"),
                    "state", Text.of("où en est l'action", "where the action stands")))
            .words(ImmutableMap.of(
                    "pending", Text.of("pas encore donnée", "not yet given"),
                    "accepted", Text.of("oui", "yes"),
                    "declined", Text.of("non", "no"),
                    "planned", Text.of("prévue", "planned"),
                    "started", Text.of("commencée", "begun"),
                    "done", Text.of("terminée", "done"),
                    "dropped", Text.of("abandonnée", "given up")))
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
        return new Seen(action.owner().map(Actor.TYPE::ref), action.acceptance(), action.state());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.state().filter(ActionNotAccepted::over).isPresent()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.owner().isEmpty()) {
            return Verdict.undetermined(Data.ACTION_OWNERS);
        }
        if (seen.acceptance().isEmpty()) {
            return Verdict.undetermined(Data.ACCEPTANCES);
        }
        if (seen.state().isEmpty()) {
            return Verdict.undetermined(Data.ACTION_STATES);
        }
        return seen.acceptance().get() == Acceptance.ACCEPTED ? Verdict.UPHELD : Verdict.BREACHED;
    }

    private static boolean over(ActionState state) {
        return state == ActionState.DONE || state == ActionState.DROPPED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .subject("owner", seen.owner())
                .word("acceptance", seen.acceptance())
                .word("state", seen.state())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("owner"),
                evidence.findWord("acceptance", Acceptance.class),
                evidence.findWord("state", ActionState.class));
    }

    /**
     * Who is named, what it answered, and where the action stands.
     *
     * @param owner the actor named
     * @param acceptance its answer
     * @param state the state of the action
     */
    record Seen(Optional<Ref> owner, Optional<Acceptance> acceptance, Optional<ActionState> state) {}
}
