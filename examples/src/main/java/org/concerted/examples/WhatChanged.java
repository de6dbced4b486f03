package org.concerted.examples;

import java.time.LocalDate;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Audience;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.dossier.Edits;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.report.TextComparison;

/** Brings an assessment up to date after one change, at the cost of that change, and shows what it settled. */
public final class WhatChanged {
    private WhatChanged() {}

    /** Runs the sample. */
    public static void main(String[] args) {
        Actor office = Actor.builder()
                .id(Id.of("office"))
                .name(Text.english("Housing office"))
                .build();
        Exchange asked = Exchange.builder()
                .id(Id.of("heating"))
                .receiver(office.id())
                .summary(Text.english("The north building is cold"))
                .addStep(FeedbackStep.of(FeedbackStage.RECEIVED, LocalDate.of(2026, 9, 1)))
                .due(LocalDate.of(2026, 10, 1))
                .build();
        Initiative initiative = Initiative.builder()
                .id("warm-homes")
                .name(Text.english("Warm homes"))
                .addActor(office)
                .addExchange(asked)
                .complete(Exchange.TYPE)
                .build();

        Assessor assessor = Assessor.standard();
        Assessment<Initiative> before = assessor.assess(initiative, LocalDate.of(2026, 11, 22));

        Exchange answered = Exchange.builder()
                .from(asked)
                .addStep(FeedbackStep.of(FeedbackStage.REPORTED_BACK, LocalDate.of(2026, 11, 20)))
                .addStep(FeedbackStep.of(FeedbackStage.CORRECTED, LocalDate.of(2026, 11, 20)))
                .build();
        Assessment<Initiative> after = before.after(Edits.put(Exchange.TYPE, answered));

        System.out.print(TextComparison.of(
                before.view(Audience.TABLE).snapshot(),
                after.view(Audience.TABLE).snapshot(),
                assessor.rules(),
                Language.EN,
                80));
        System.out.println();
        System.out.println("Subjects observed again, by kind: " + after.work().observations());
        System.out.println("Measures computed again: " + after.work().measures());
    }
}
