package org.concerted.examples.command;

import java.nio.file.Path;
import org.concerted.coordination.power.PowerSources;
import org.concerted.coordination.structure.Cutoffs;
import org.concerted.coordination.structure.StructureAdvice;
import org.concerted.core.Language;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.View;
import org.concerted.core.assess.Wording;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.Document;
import org.concerted.serialization.report.JsonStructure;
import org.concerted.serialization.report.TextStructure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says which structure would suit an initiative, as far as what is known allows. */
@Command(
        name = "structure",
        description = {
            "Les formes de gouvernance qui conviendraient, les formes juridiques et les façons de loger la structure de"
                    + " soutien, et ce qui devrait changer pour chacune.",
            "The forms of governance that would suit, legal forms and ways to house the backbone, and what would have to"
                    + " change for each."
        },
        footer = "  concerted structure examples/cases/calgary-homelessness.yaml --as-of 2016-06-30")
final class Structures extends Report {
    @Mixin
    private Question question = new Question();

    @Parameters(
            paramLabel = "FILE",
            description = {"La démarche, en YAML ou en JSON.", "The initiative, in YAML or JSON."})
    private Path file = Path.of("");

    @Override
    public Integer call() {
        View<Initiative> view;
        Language language;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            Document document = Inputs.document(file);
            language = language(document);
            progress.now("Évaluation", "Assessing");
            view = question.view(document.initiative(), today());
        }
        Initiative seen = view.seen();
        RuleSet<Initiative> rules = view.assessment().rules();
        StructureAdvice advice = StructureAdvice.of(
                seen,
                view.assessment().asOf(),
                Cutoffs.of(rules.get(StructureAdvice.RULE).settings()));
        Snapshot snapshot = view.snapshot();
        PowerSources power = PowerSources.of(view);
        write(
                json()
                        ? JsonStructure.of(advice, seen, power, view.audience(), language)
                        : TextStructure.of(
                                advice,
                                view.assessment(),
                                power,
                                snapshot,
                                Wording.of(rules, snapshot, language),
                                language,
                                WIDTH),
                file);
        return Exit.DONE;
    }
}
