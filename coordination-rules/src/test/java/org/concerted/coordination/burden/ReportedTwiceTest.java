package org.concerted.coordination.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Grant;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class ReportedTwiceTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Test
    void theSameIndicatorForTwoFundersIsAQuestion() {
        Initiative twice = of(report("a", "one", JUNE), report("b", "two", JUNE.plusDays(182)));
        asked(twice, "b").isBreached();
        asked(twice, "a").isUndetermined("grant-report.list");
        twice = complete(twice);
        asked(twice, "a").isUpheld();
        assertThat(Asked.readPlainly("burden.reported-twice", twice, Language.FR))
                .isEqualTo("Deux rapports du même organisme, à des bailleurs de fonds différents, demandent les mêmes"
                        + " indicateurs : Repas. Jours entre leurs échéances : 182.");
        assertThat(Asked.readPlainly("burden.reported-twice", twice, Language.EN))
                .isEqualTo("Two reports of the same organisation, to different funders, ask for the same indicators:"
                        + " Meals. Days between the days on which they are due: 182.");
    }

    @Test
    void halfAYearIsTheBoundary() {
        Initiative later = of(report("a", "one", JUNE), report("b", "two", JUNE.plusDays(183)));
        asked(later, "b").isUndetermined("grant-report.list");
        asked(complete(later), "b").isUpheld();
    }

    @Test
    void theNearestIsTold() {
        Initiative three = complete(of(
                report("a", "one", JUNE.minusDays(100)),
                report("b", "one", JUNE.minusDays(10)),
                report("c", "two", JUNE)));
        assertThat(Asked.readPlainly("burden.reported-twice", three, Language.EN))
                .endsWith("due: 10.");
        asked(three, "b").isUpheld();
    }

    @Test
    void anotherAuthorOrTheSameFunderOrASharedReportIsNotTwice() {
        asked(complete(of(report("a", "one", JUNE), report("b", "two", JUNE).author(Id.of("y")))), "b")
                .isUpheld();
        asked(complete(of(report("a", "one", JUNE), report("b", "one", JUNE))), "b")
                .isUpheld();
        asked(complete(of(report("a", "one", JUNE), report("b", "two", JUNE).addGrants(Id.of("one")))), "b")
                .isUpheld();
        Initiative others = complete(of(
                report("a", "one", JUNE),
                GrantReport.builder()
                        .from(report("b", "two", JUNE).build())
                        .indicators(java.util.List.of(Id.of("j")))));
        asked(others, "b").isUpheld();
    }

    @Test
    void whatIsNotKnownOfTheOtherIsNotKnown() {
        GrantReport.Builder first = report("a", "one", JUNE);
        asked(complete(of(first, report("b", "two", JUNE).author(java.util.Optional.empty()))), "b")
                .isUndetermined("grant-report.list");
        asked(complete(of(first, report("b", "two", JUNE).due(java.util.Optional.empty()))), "b")
                .isUndetermined("grant-report.list");
        asked(complete(of(first, report("b", "two", JUNE).grants(java.util.List.of()))), "b")
                .isUndetermined("grant-report.list");
        asked(of(first, report("b", "two", JUNE).due(java.util.Optional.empty()), report("c", "two", JUNE)), "c")
                .isBreached();
    }

    @Test
    void aReportWithoutIndicatorsAsksForNone() {
        Initiative none = of(report("b", "two", JUNE).indicators(java.util.List.of()));
        asked(none, "b").isNotApplicable();
    }

    private static Answer<Initiative> asked(Initiative initiative, String report) {
        return verify(ReportedTwice.STANDARD).on(initiative, Asked.TODAY).subject("grant-report:" + report);
    }

    private static Initiative complete(Initiative initiative) {
        return Initiative.builder().from(initiative).complete(GrantReport.TYPE).build();
    }

    private static GrantReport.Builder report(String id, String grant, LocalDate due) {
        return GrantReport.builder()
                .id(Id.of(id))
                .addGrants(Id.of(grant))
                .author(Id.of("x"))
                .due(due)
                .addIndicators(Id.of("i"));
    }

    private static Initiative of(GrantReport.Builder... reports) {
        Initiative.Builder builder = Initiative.builder();
        builder.id("g").name(Text.same("G"));
        for (String actor : new String[] {"x", "y", "one", "two"}) {
            builder.addActor(
                    Actor.builder().id(Id.of(actor)).name(Text.same(actor)).build());
        }
        for (String grant : new String[] {"one", "two"}) {
            builder.addGrant(Grant.builder()
                    .id(Id.of(grant))
                    .giver(Id.of(grant))
                    .recipient(Id.of("x"))
                    .build());
        }
        builder.addIndicator(Indicator.builder()
                .id(Id.of("i"))
                .name(Text.of("Repas", "Meals"))
                .build());
        builder.addIndicator(
                Indicator.builder().id(Id.of("j")).name(Text.same("J")).build());
        for (GrantReport.Builder report : reports) {
            builder.addGrantReport(report.build());
        }
        return builder.build();
    }
}
