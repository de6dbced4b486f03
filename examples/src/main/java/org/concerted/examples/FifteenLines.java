package org.concerted.examples;

import java.time.LocalDate;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.View;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Action;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.serialization.report.TextReport;

/** Builds an initiative, assesses it and prints the report for those around the table. */
public final class FifteenLines {
    private FifteenLines() {}

    /** Runs the sample. */
    public static void main(String[] args) {
        Objective warm = Objective.builder()
                .id(Id.of("warm"))
                .name(Text.english("No home below 20 °C in winter"))
                .build();
        Initiative initiative = Initiative.builder()
                .id("warm-homes")
                .name(Text.english("Warm homes"))
                .started(LocalDate.of(2026, 1, 15))
                .addObjective(warm)
                .complete(Action.TYPE, Indicator.TYPE)
                .build();
        Assessor assessor = Assessor.standard();
        LocalDate today = LocalDate.of(2026, 11, 22);
        View<Initiative> view = assessor.view(initiative, today, Audience.TABLE);
        System.out.print(TextReport.of(view.snapshot(), assessor.rules(), Language.EN, 80));
    }
}
