package org.concerted.coordination.followup;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.DecisionDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.FollowUpState;
import org.concerted.core.model.Initiative;

/** A decision was adopted, the day by which it was to be carried out has passed, and it is not said to be done or given up. */
record DecisionPastDue() implements InitiativeRule<DecisionDossier, DecisionPastDue.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("followup.decision-past-due")
            .asks(Text.of(
                    "Ce qui a été décidé est-il réalisé au moment prévu?",
                    "Is what was decided carried out by the day that was set?"))
            .why(
                    Text.of(
                            "Une décision sans suite visible peut user la confiance. Elle peut aussi attendre autre chose, ou ne plus être utile : le dire suffit souvent.",
                            "A decision without visible follow-up may wear trust. It may also wait for something else, or no longer serve: to say so is often enough."))
            .observation(Text.of(
                    "La décision « {subject} » était à réaliser d'ici le {due}. Suite consignée : {followUp}.",
                    "The decision \"{subject}\" was to be carried out by {due}. Follow-up on record: {followUp}."))
            .upheld(Text.of(
                    "La décision « {subject} » est réalisée, abandonnée, ou son jour n'est pas passé.",
                    "The decision \"{subject}\" is carried out, given up, or its day has not passed."))
            .undetermined(Text.of(
                    "On ne sait pas ce qu'est devenue la décision « {subject} ».",
                    "It is not known what became of the decision \"{subject}\"."))
            .question(Text.of(
                    "Que faudrait-il pour la réaliser, ou le groupe préfère-t-il la revoir?",
                    "What would it take to carry it out, or does the group prefer to review it?"))
            .addSources(
                    Citation.literature(Text.of(
                            "FSG 2014, Guide to Evaluating Collective Impact : un plan d'action commun existe et sert",
                            "FSG 2014, Guide to Evaluating Collective Impact: a collective plan of action exists and "
                                    + "is used")),
                    Citation.ours(Text.of(
                            "Ce qui est décidé et échu se suit d'après le jour que le groupe s'est donné.",
                            "What was decided and is due is followed against the day that the group set itself.")))
            .evidence(ImmutableMap.of(
                    "state",
                    Text.of("où en est la décision", "where the decision stands"),
                    "due",
                    Text.of("jour prévu", "day that was set"),
                    "followUp",
                    Text.of("suite consignée", "follow-up on record"),
                    "asOf",
                    Text.of("jour de l'évaluation", "day of the assessment")))
            .words(ImmutableMap.of(
                    "proposed",
                    Text.of("proposée", "proposed"),
                    "adopted",
                    Text.of("adoptée", "adopted"),
                    "rejected",
                    Text.of("refusée", "rejected"),
                    "dropped",
                    Text.of("abandonnée", "given up"),
                    "not-started",
                    Text.of("pas commencée", "not started"),
                    "under-way",
                    Text.of("en cours", "under way"),
                    "done",
                    Text.of("réalisée", "done")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, DecisionDossier> kind() {
        return Kinds.DECISION;
    }

    @Override
    public Seen observe(DecisionDossier dossier, Measured<Initiative> measured) {
        Decision decision = dossier.noun();
        return new Seen(decision.state(), decision.due(), decision.followUp(), dossier.asOf());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.state().isEmpty()) {
            return Verdict.undetermined(Data.DECISION_STATES);
        }
        if (seen.state().get() != DecisionState.ADOPTED) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean ended = seen.followUp()
                .filter(f -> f == FollowUpState.DONE || f == FollowUpState.DROPPED)
                .isPresent();
        if (ended || seen.due().filter(due -> !due.isBefore(seen.asOf())).isPresent()) {
            return Verdict.UPHELD;
        }
        if (seen.due().isEmpty()) {
            return Verdict.undetermined(Data.DECISION_DUE);
        }
        return seen.followUp().isEmpty() ? Verdict.undetermined(Data.DECISION_FOLLOW_UP) : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("state", seen.state())
                .day("due", seen.due())
                .word("followUp", seen.followUp())
                .day("asOf", seen.asOf())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("state", DecisionState.class),
                evidence.findDay("due"),
                evidence.findWord("followUp", FollowUpState.class),
                evidence.findDay("asOf").orElseThrow());
    }

    /** Where a decision stands. */
    record Seen(
            Optional<DecisionState> state, Optional<LocalDate> due, Optional<FollowUpState> followUp, LocalDate asOf) {}
}
