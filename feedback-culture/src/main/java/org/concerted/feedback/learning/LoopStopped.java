package org.concerted.feedback.learning;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
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
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.LearningStage;
import org.concerted.core.model.LearningStep;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Whole;
import org.concerted.feedback.base.Works;

/**
 * A learning loop that came to rest before anything changed. One that moved recently is under way, not stopped.
 *
 * @param months the time without a step after which a loop is at rest
 */
record LoopStopped(int months) implements InitiativeRule<NounDossier<LearningLoop>, LoopStopped.Seen> {
    private static final int MONTHS = 6;
    static final LoopStopped STANDARD = new LoopStopped(MONTHS);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("learning.loop-stopped")
            .asks(Text.of(
                    "Les données ont-elles mené à changer une façon de faire, et sinon, à quelle étape en est-on?",
                    "Did the data lead to doing something differently and, if not, which step was reached?"))
            .why(Text.of(
                    "Une boucle d'apprentissage va des données à un changement dans les façons de faire; celle "
                            + "qui s'arrête avant reste ouverte. La dernière étape demande du temps, des personnes et un "
                            + "plan.",
                    "A learning loop runs from data to a change in what people do; one that stops before stays "
                            + "open. The last step takes time, people and a plan."))
            .observation(Text.of(
                    "Boucle d'apprentissage « {subject} » : étape {number} de 5 atteinte ({stage}). Aucune "
                            + "nouvelle étape n'est consignée depuis le {last}.",
                    "Learning loop “{subject}”: step {number} of 5 reached ({stage}). No new step is on record "
                            + "since {last}."))
            .upheld(Text.of(
                    "Boucle d'apprentissage « {subject} » : étape {number} de 5 atteinte ({stage}). Dernière étape "
                            + "consignée le {last}.",
                    "Learning loop “{subject}”: step {number} of 5 reached ({stage}). Last step on record on {last}."))
            .undetermined(Text.of(
                    "On ne peut pas dire jusqu'où la boucle d'apprentissage « {subject} » s'est rendue.",
                    "It cannot be said how far the learning loop “{subject}” went."))
            .question(Text.of(
                    "Que faudrait-il pour passer à l'étape suivante, ou vaut-il mieux clore cette boucle?",
                    "What would it take to go on to the next step, or is it better to close this loop?"))
            .addSources(Works.FIVE_STEPS)
            .addParameters(Whole.ours(
                    "months",
                    Text.of(
                            "mois sans nouvelle étape après lesquels une boucle est considérée à l'arrêt",
                            "months without a new step after which a loop is taken to be at rest"),
                    "mo",
                    1,
                    120,
                    MONTHS,
                    Text.of(
                            "Les cinq étapes sont publiées (Living Cities), aucune durée entre elles ne l'est.",
                            "The five steps are published (Living Cities), no time between them is.")))
            .evidence(ImmutableMap.of(
                    "stage", Text.of("étape la plus avancée", "furthest step"),
                    "number", Text.of("son numéro, de 1 à 5", "its number, from 1 to 5"),
                    "last", Text.of("jour de la dernière étape", "day of the last step"),
                    "asOf", Text.of("jour de l'évaluation", "day of the assessment"),
                    "complete", Text.of("toutes les étapes sont consignées", "every step is on record")))
            .words(ImmutableMap.of(
                    "agree", Text.of("s'entendre sur les données", "agree on the data"),
                    "find", Text.of("trouver les données", "find the data"),
                    "present", Text.of("présenter les données de façon utile", "present the data in a useful way"),
                    "discuss", Text.of("discuter de ce que disent les données", "discuss what the data say"),
                    "change",
                            Text.of(
                                    "changer les façons de faire et partager la responsabilité",
                                    "change behaviour and share responsibility")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, NounDossier<LearningLoop>> kind() {
        return Kinds.LEARNING_LOOP;
    }

    @Override
    public Rule<Initiative, NounDossier<LearningLoop>, Seen> with(Settings settings) {
        return new LoopStopped(settings.whole("months"));
    }

    @Override
    public Seen observe(NounDossier<LearningLoop> dossier, Measured<Initiative> measured) {
        Optional<LearningStage> furthest = Optional.empty();
        Optional<LocalDate> last = Optional.empty();
        for (LearningStep step : dossier.noun().steps()) {
            if (furthest.isEmpty() || step.stage().compareTo(furthest.get()) > 0) {
                furthest = Optional.of(step.stage());
            }
            last = Optional.of(step.date());
        }
        return new Seen(furthest, last, dossier.asOf(), dossier.complete(LearningLoop.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.furthest().isEmpty() || seen.last().isEmpty()) {
            return Verdict.undetermined(Data.LEARNING_STEPS);
        }
        boolean moving = !seen.last().get().plusMonths(months).isBefore(seen.asOf());
        if (seen.furthest().get() == LearningStage.CHANGE || moving) {
            return Verdict.UPHELD;
        }
        return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(Data.LEARNING_LOOPS);
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder().word("stage", seen.furthest());
        seen.furthest().ifPresent(stage -> evidence.count("number", stage.number()));
        return evidence.day("last", seen.last())
                .day("asOf", seen.asOf())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("stage", LearningStage.class),
                evidence.findDay("last"),
                evidence.findDay("asOf").orElseThrow(),
                evidence.flag("complete"));
    }

    /** How far a loop went, and when it last moved. */
    record Seen(Optional<LearningStage> furthest, Optional<LocalDate> last, LocalDate asOf, boolean complete) {}
}
