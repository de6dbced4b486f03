package org.concerted.examples;

import java.time.LocalDate;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.View;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.report.TextReport;

/** Builds an initiative, assesses it and prints the report for those around the table. */
public final class FifteenLines {
    private FifteenLines() {}

    /** Runs the sample. */
    public static void main(String[] args) {
        Actor tenants = Actor.builder()
                .id(Id.of("tenants"))
                .name(Text.english("Tenants' committee"))
                .build();
        Actor office = Actor.builder()
                .id(Id.of("office"))
                .name(Text.english("Housing office"))
                .build();
        Exchange heating = Exchange.builder()
                .id(Id.of("heating"))
                .giver(tenants.id())
                .receiver(office.id())
                .summary(Text.english("The north building is cold"))
                .addStep(FeedbackStep.of(FeedbackStage.RECEIVED, LocalDate.of(2026, 9, 1)))
                .due(LocalDate.of(2026, 10, 1))
                .build();
        Initiative initiative = Initiative.builder()
                .id("warm-homes")
                .name(Text.english("Warm homes"))
                .addActors(tenants, office)
                .addExchange(heating)
                .complete(Exchange.TYPE)
                .build();
        Assessor assessor = Assessor.standard();
        View<Initiative> view = assessor.view(initiative, LocalDate.of(2026, 11, 22), Audience.TABLE);
        System.out.print(TextReport.of(view.snapshot(), assessor.rules(), Language.EN, 80));
    }
}
