package org.concerted.coordination.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Application;
import org.concerted.core.model.ApplicationState;
import org.concerted.core.model.Criterion;
import org.concerted.core.model.Decision;
import org.concerted.core.model.ExpenseKind;
import org.concerted.core.model.FundingProgramme;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.junit.jupiter.api.Test;

class ProgrammeDryRunTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Id<Actor> A = Id.of("a");
    private static final Id<Actor> B = Id.of("b");
    private static final Id<Actor> C = Id.of("c");

    @Test
    void whoCouldApplyAndWhoIsExcludedByWhat() {
        ProgrammeDryRun run = run(
                programme(),
                ImmutableTable.<Id<Actor>, String, Boolean>builder()
                        .put(A, "x", true)
                        .put(A, "y", true)
                        .put(B, "x", false)
                        .put(C, "x", true)
                        .buildOrThrow());
        assertThat(standing(run, A).could()).contains(true);
        assertThat(standing(run, B).could()).contains(false);
        assertThat(standing(run, B).excludedBy()).containsExactly("x");
        assertThat(standing(run, B).open()).containsExactly("y");
        assertThat(standing(run, C).could()).isEmpty();
        assertThat(standing(run, C).open()).containsExactly("y");
        FundingProgramme without =
                FundingProgramme.builder().id(Id.of("p")).name(Text.same("P")).build();
        assertThat(standing(run(without, ImmutableTable.of()), A).could()).isEmpty();
    }

    /** Where an application was screened, that is the answer; those who fund or run it are not asked. */
    @Test
    void whatWasScreenedIsKnown() {
        FundingProgramme programme = FundingProgramme.builder()
                .from(programme())
                .addFunders(Id.of("f"))
                .operator(Id.of("o"))
                .build();
        Initiative.Builder initiative = initiative().addFundingProgrammes(programme);
        for (String each : new String[] {"f", "o"}) {
            initiative.addActors(
                    Actor.builder().id(Id.of(each)).name(Text.same(each)).build());
        }
        initiative.addApplications(
                application("1", A, ApplicationState.AWARDED),
                application("2", B, ApplicationState.INELIGIBLE),
                application("3", C, ApplicationState.DECLINED));
        ProgrammeDryRun run = ProgrammeDryRun.of(
                initiative.build(), programme, ImmutableTable.of(), Optional.empty(), Optional.empty(), 1);
        assertThat(run.standings().keySet()).containsExactly(A, B, C);
        assertThat(standing(run, A).could()).contains(true);
        assertThat(standing(run, B).could()).contains(false);
        assertThat(standing(run, C).could()).isEmpty();
        initiative.addApplications(application("4", B, ApplicationState.ELIGIBLE));
        assertThat(standing(
                                ProgrammeDryRun.of(
                                        initiative.build(),
                                        programme,
                                        ImmutableTable.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        1),
                                B)
                        .could())
                .contains(true);
    }

    private static Application application(String id, Id<Actor> applicant, ApplicationState state) {
        return Application.builder()
                .id(Id.of(id))
                .name(Text.same(id))
                .programme(Id.of("p"))
                .applicant(applicant)
                .state(state)
                .build();
    }

    @Test
    void hoursAreKnownOnlyWhereEachPartIs() {
        Initiative initiative = initiative().build();
        Optional<Hours> ten = Optional.of(Hours.of(10));
        FundingProgramme two =
                FundingProgramme.builder().from(programme()).reportsPerYear(2).build();
        assertThat(ProgrammeDryRun.of(initiative, two, ImmutableTable.of(), ten, ten, 3)
                        .hours())
                .contains(Hours.of(70));
        assertThat(ProgrammeDryRun.of(initiative, two, ImmutableTable.of(), Optional.empty(), ten, 3)
                        .hours())
                .isEmpty();
        assertThat(ProgrammeDryRun.of(initiative, two, ImmutableTable.of(), ten, Optional.empty(), 3)
                        .hours())
                .isEmpty();
        assertThat(ProgrammeDryRun.of(initiative, programme(), ImmutableTable.of(), ten, ten, 3)
                        .hours())
                .isEmpty();
        FundingProgramme none =
                FundingProgramme.builder().from(programme()).reportsPerYear(0).build();
        assertThat(ProgrammeDryRun.of(initiative, none, ImmutableTable.of(), ten, Optional.empty(), 1)
                        .hours())
                .isEqualTo(ten);
        assertThatThrownBy(() -> ProgrammeDryRun.of(initiative, two, ImmutableTable.of(), ten, ten, 0))
                .hasMessageContaining("years");
    }

    @Test
    void whetherItPaysForCoordination() {
        assertThat(run(programme(), ImmutableTable.of()).paysCoordination()).isEmpty();
        assertThat(run(
                                FundingProgramme.builder()
                                        .from(programme())
                                        .addEligible(ExpenseKind.COORDINATION)
                                        .build(),
                                ImmutableTable.of())
                        .paysCoordination())
                .contains(true);
        assertThat(run(
                                FundingProgramme.builder()
                                        .from(programme())
                                        .addIneligible(ExpenseKind.COORDINATION)
                                        .build(),
                                ImmutableTable.of())
                        .paysCoordination())
                .contains(false);
    }

    @Test
    void whatIsOnTheCalendarMeanwhile() {
        FundingProgramme open = FundingProgramme.builder()
                .from(programme())
                .opens(DAY)
                .closes(DAY.plusDays(9))
                .build();
        assertThat(run(programme(), ImmutableTable.of()).sameDays()).isEmpty();
        assertThat(run(open, ImmutableTable.of()).sameDays().orElseThrow())
                .extracting(busy -> busy.day() + " " + busy.what())
                .containsExactly("2026-03-01 grant-report:r", "2026-03-04 decision:d", "2026-03-10 meeting:m");
    }

    private static ProgrammeDryRun.Standing standing(ProgrammeDryRun run, Id<Actor> actor) {
        return Optional.ofNullable(run.standings().get(actor)).orElseThrow();
    }

    private static ProgrammeDryRun run(FundingProgramme programme, ImmutableTable<Id<Actor>, String, Boolean> answers) {
        return ProgrammeDryRun.of(initiative().build(), programme, answers, Optional.empty(), Optional.empty(), 1);
    }

    private static FundingProgramme programme() {
        return FundingProgramme.builder()
                .id(Id.of("p"))
                .name(Text.same("P"))
                .addCriteria(Criterion.of("x", Text.same("X")), Criterion.of("y", Text.same("Y")))
                .build();
    }

    private static Initiative.Builder initiative() {
        Initiative.Builder initiative = Initiative.builder().id("i").name(Text.same("I"));
        for (Id<Actor> id : List.of(A, B, C)) {
            initiative.addActors(Actor.builder().id(id).name(Text.same("N")).build());
        }
        return initiative
                .addMeetings(
                        Meeting.builder().id(Id.of("m")).date(DAY.plusDays(9)).build(),
                        Meeting.builder()
                                .id(Id.of("late"))
                                .date(DAY.plusDays(10))
                                .build(),
                        Meeting.builder()
                                .id(Id.of("early"))
                                .date(DAY.minusDays(1))
                                .build())
                .addDecisions(Decision.builder()
                        .id(Id.of("d"))
                        .matter(Text.same("D"))
                        .due(DAY.plusDays(3))
                        .build())
                .addGrantReports(GrantReport.builder().id(Id.of("r")).due(DAY).build());
    }
}
