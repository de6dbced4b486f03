package org.concerted.coordination.followup;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
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
import org.concerted.core.model.Span;

/** The planned end of an action has passed, and it is not said to be done or given up. */
record ActionPastEnd() implements InitiativeRule<ActionDossier, ActionPastEnd.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("followup.action-past-end")
            .asks(Text.of("Les actions se terminent-elles au moment prévu?", "Do actions end when planned?"))
            .why(
                    Text.of(
                            "Un calendrier qui glisse renseigne : le travail était plus grand, une autre action se faisait attendre, ou les priorités ont changé.",
                            "A schedule that slips tells something: the work was larger, another action was awaited, or priorities changed."))
            .observation(Text.of(
                    "La fin de l'action « {subject} » était prévue le {end}. Où elle en est : {state}.",
                    "The end of the action \"{subject}\" was planned for {end}. Where it stands: {state}."))
            .upheld(Text.of(
                    "L'action « {subject} » est terminée ou abandonnée, ou sa fin prévue n'est pas passée.",
                    "The action \"{subject}\" is done or given up, or its planned end has not passed."))
            .undetermined(Text.of(
                    "On ne sait pas si l'action « {subject} » se termine au moment prévu.",
                    "It is not known whether the action \"{subject}\" ends when planned."))
            .question(Text.of(
                    "Qu'est-ce qui a changé depuis que la date a été choisie, et quelle date conviendrait maintenant?",
                    "What has changed since the date was chosen, and which date would suit now?"))
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
                    Text.of("où en est l'action", "where the action stands"),
                    "end",
                    Text.of("fin prévue", "planned end"),
                    "asOf",
                    Text.of("jour de l'évaluation", "day of the assessment")))
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
        return new Seen(action.state(), action.period().flatMap(Span::end), dossier.asOf());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.state()
                        .filter(s -> s == ActionState.DONE || s == ActionState.DROPPED)
                        .isPresent()
                || seen.end().filter(end -> !end.isBefore(seen.asOf())).isPresent()) {
            return Verdict.UPHELD;
        }
        List<Datum> missing = new ArrayList<>();
        if (seen.state().isEmpty()) {
            missing.add(Data.ACTION_STATES);
        }
        if (seen.end().isEmpty()) {
            missing.add(Data.ACTION_PERIODS);
        }
        return missing.isEmpty() ? Verdict.BREACHED : Verdict.undetermined(missing.toArray(new Datum[0]));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("state", seen.state())
                .day("end", seen.end())
                .day("asOf", seen.asOf())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("state", ActionState.class),
                evidence.findDay("end"),
                evidence.findDay("asOf").orElseThrow());
    }

    /** Where an action stands. */
    record Seen(Optional<ActionState> state, Optional<LocalDate> end, LocalDate asOf) {}
}
