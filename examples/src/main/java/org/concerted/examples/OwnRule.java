package org.concerted.examples;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Verdict;
import org.concerted.core.assess.View;
import org.concerted.core.assess.Wording;
import org.concerted.core.dossier.ActionDossier;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;

/** A rule of one's own: does an action start while our offices are closed? */
public final class OwnRule {
    private OwnRule() {}

    /** What the rule sees of an action: the day on which it is planned to start, where that is known. */
    record Start(Optional<LocalDate> day) {}

    /** The rule. */
    record StartsWhileClosed() implements InitiativeRule<ActionDossier, Start> {
        private static final Datum PERIOD = new Datum(
                "action.period",
                Text.of("le jour où l'action doit commencer", "the day on which the action is to start"),
                Datum.Effort.ASK_ONE);
        private static final RuleInfo INFO = RuleInfo.builder()
                .id("office.starts-while-closed")
                .asks(Text.of("Nos bureaux sont-ils ouverts ce jour-là ?", "Are our offices open on that day?"))
                .why(Text.of("Un lancement demande d'être là.", "A launch takes people who are there."))
                .observation(Text.of(
                        "L'action « {subject} » doit commencer le {day}; nos bureaux sont alors fermés.",
                        "The action \"{subject}\" is to start on {day}; our offices are closed then."))
                .upheld(Text.of("Nos bureaux sont ouverts le {day}.", "Our offices are open on {day}."))
                .undetermined(Text.of("Le jour n'est pas connu.", "The day is not known."))
                .question(Text.of("Qui serait là ?", "Who would be there?"))
                .addSource(Citation.ours(Text.of(
                        "Nos bureaux ferment du 24 décembre au 2 janvier.",
                        "Our offices close from December 24 to January 2.")))
                .evidence(ImmutableMap.of("day", Text.of("le jour prévu", "the planned day")))
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
        public Start observe(ActionDossier dossier, Measured<Initiative> measured) {
            return new Start(dossier.noun().period().flatMap(Span::start));
        }

        @Override
        public Verdict decide(Start seen) {
            return seen.day()
                    .map(day -> closed(day) ? Verdict.BREACHED : Verdict.UPHELD)
                    .orElse(Verdict.undetermined(PERIOD));
        }

        @Override
        public Evidence write(Start seen) {
            return Evidence.builder().day("day", seen.day()).build();
        }

        @Override
        public Start read(Evidence evidence) {
            return new Start(evidence.findDay("day"));
        }

        private static boolean closed(LocalDate day) {
            return day.getMonthValue() == 12 && day.getDayOfMonth() >= 24
                    || day.getMonthValue() == 1 && day.getDayOfMonth() <= 2;
        }
    }

    /** Runs the sample. */
    public static void main(String[] args) {
        Initiative initiative = Initiative.builder()
                .id("warm-homes")
                .name(Text.english("Warm homes"))
                .addAction(action("audit", "Energy audit", LocalDate.of(2026, 12, 28)))
                .addAction(action("insulation", "Insulation", LocalDate.of(2027, 3, 1)))
                .addAction(Action.builder()
                        .id(Id.of("evening"))
                        .name(Text.english("Open evening"))
                        .build())
                .build();

        RuleSet<Initiative> rules = RuleSet.of(new StartsWhileClosed());
        View<Initiative> view = Assessor.with(rules).view(initiative, LocalDate.of(2026, 11, 22), Audience.TABLE);
        Wording words = Wording.of(rules, view.snapshot(), Language.EN);
        view.snapshot().findings().forEach(finding -> {
            System.out.println(finding.subject() + ": " + words.observation(finding));
            finding.missing()
                    .forEach(datum ->
                            System.out.println("  missing: " + datum.what().in(Language.EN)));
        });
    }

    private static Action action(String id, String name, LocalDate start) {
        return Action.builder()
                .id(Id.of(id))
                .name(Text.english(name))
                .period(Span.builder().start(start).build())
                .build();
    }
}
