package org.concerted.coordination.followup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
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

/** The planned start of an action has passed, and an action that must be done before it is not. */
record ActionWaiting() implements InitiativeRule<ActionDossier, ActionWaiting.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("followup.action-waiting")
            .asks(Text.of(
                    "Une action attend-elle qu'une autre se termine?", "Does an action wait for another to be done?"))
            .why(
                    Text.of(
                            "Un glissement se transmet d'une action à celles qui en dépendent. Le voir tôt permet de s'ajuster ensemble.",
                            "Slippage passes from an action to those that depend on it. To see it early lets partners adjust together."))
            .observation(
                    Text.of(
                            "Le début de l'action « {subject} » était prévu le {start}. Actions qui doivent être réalisées avant et qui ne le sont pas encore : {before}.",
                            "The start of the action \"{subject}\" was planned for {start}. Actions that must be done before it and are not yet: {before}."))
            .upheld(Text.of(
                    "L'action « {subject} » n'en attend aucune autre, ou son début prévu n'est pas passé.",
                    "The action \"{subject}\" waits for no other, or its planned start has not passed."))
            .undetermined(Text.of(
                    "On ne sait pas si l'action « {subject} » en attend une autre.",
                    "It is not known whether the action \"{subject}\" waits for another."))
            .question(Text.of(
                    "Qu'est-ce qui permettrait de commencer, en tout ou en partie, ou quelle date conviendrait maintenant?",
                    "What would let it begin, in whole or in part, or which date would suit now?"))
            .addSources(Citation.literature(Text.of(
                    "Kelley et Walker 1959, Critical-path planning and scheduling : un retard se transmet "
                            + "par les dépendances",
                    "Kelley & Walker 1959, Critical-path planning and scheduling: slippage passes along "
                            + "dependencies")))
            .evidence(ImmutableMap.of(
                    "state",
                    Text.of("où en est l'action", "where the action stands"),
                    "start",
                    Text.of("début prévu", "planned start"),
                    "before",
                    Text.of("actions à réaliser avant", "actions to be done before"),
                    "open",
                    Text.of(
                            "actions à réaliser avant dont on ne sait pas où elles en sont",
                            "actions to be done before of which it is not known where they stand"),
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
        ImmutableList.Builder<Ref> before = ImmutableList.builder();
        int open = 0;
        for (Action earlier : dossier.prerequisites()) {
            if (earlier.state().isEmpty()) {
                open++;
            } else if (earlier.state().get() == ActionState.PLANNED
                    || earlier.state().get() == ActionState.STARTED) {
                before.add(Action.TYPE.ref(earlier.id()));
            }
        }
        return new Seen(action.state(), action.period().flatMap(Span::start), before.build(), open, dossier.asOf());
    }

    @Override
    public Verdict decide(Seen seen) {
        boolean begun = seen.state().filter(s -> s != ActionState.PLANNED).isPresent();
        boolean later =
                seen.start().filter(start -> !start.isBefore(seen.asOf())).isPresent();
        if (begun || later || seen.before().isEmpty() && seen.open() == 0) {
            return Verdict.UPHELD;
        }
        List<Datum> missing = new ArrayList<>();
        if (seen.state().isEmpty() || seen.before().isEmpty()) {
            missing.add(Data.ACTION_STATES);
        }
        if (seen.start().isEmpty()) {
            missing.add(Data.ACTION_PERIODS);
        }
        return missing.isEmpty() ? Verdict.BREACHED : Verdict.undetermined(missing.toArray(new Datum[0]));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("state", seen.state())
                .day("start", seen.start())
                .subjects("before", seen.before())
                .count("open", seen.open())
                .day("asOf", seen.asOf())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("state", ActionState.class),
                evidence.findDay("start"),
                evidence.subjects("before"),
                evidence.count("open"),
                evidence.findDay("asOf").orElseThrow());
    }

    /** What an action waits for. */
    record Seen(
            Optional<ActionState> state,
            Optional<LocalDate> start,
            ImmutableList<Ref> before,
            long open,
            LocalDate asOf) {}
}
