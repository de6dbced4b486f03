package org.concerted.serialization.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.coordination.funding.Reserved;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Application;
import org.concerted.core.model.ApplicationState;
import org.concerted.core.model.Ballot;
import org.concerted.core.model.BallotForm;
import org.concerted.core.model.Choice;
import org.concerted.core.model.FundingProgramme;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;
import org.concerted.core.model.Reserve;
import org.junit.jupiter.api.Test;

class ProgrammeBallotsTest {
    private static final Id<FundingProgramme> FUND = Id.of("fund");

    @Test
    void applicationsAreProjectsAndPooledBallotsAreAsManyVotes() {
        ProgrammeBallots ballots = of(
                programme(BallotForm.CUMULATIVE)
                        .addReserve(Reserve.builder()
                                .name(Text.same("Youth"))
                                .amount(Money.cad(300))
                                .addTags("youth")
                                .build()),
                application("a", 100).addTags("youth").state(ApplicationState.AWARDED),
                application("b", 200).state(ApplicationState.DECLINED));
        BallotFile file = ballots.file();
        assertThat(file.budget()).isEqualByComparingTo("1000");
        assertThat(file.form()).isEqualTo(BallotForm.CUMULATIVE);
        assertThat(file.meta()).containsEntry("currency", "CAD").containsEntry("description", "Fund");
        assertThat(file.projects().stream().map(BallotFile.Project::id)).containsExactly("a", "b");
        assertThat(file.projects().get(0).selected()).contains(true);
        assertThat(file.projects().get(1).selected()).contains(false);
        assertThat(file.votes()).hasSize(3);
        assertThat(file.election().ballots().get(2).get(0)).isEqualByComparingTo("3");
        assertThat(file.losses()).isEmpty();
        assertThat(ballots.reserves())
                .containsExactly(new Reserved(Text.same("Youth"), new BigDecimal("300"), ImmutableSet.of(0)));
    }

    @Test
    void whatCannotBeFundedIsLeftOutAndListed() {
        BallotFile file = of(
                        programme(BallotForm.APPROVAL),
                        application("a", 100).state(ApplicationState.WITHDRAWN),
                        application("b", 200).state(ApplicationState.INELIGIBLE),
                        application("c", 0).asked(Optional.empty()),
                        application("d", 0).asked(new Money(BigDecimal.TEN, "EUR")),
                        application("e", 50),
                        application("f", 60).programme(Id.of("other")))
                .file();
        assertThat(file.projects().stream().map(BallotFile.Project::id)).containsExactly("e");
        assertThat(file.losses()).hasSize(4);
        assertThat(file.losses().get(2).describe(Language.FR))
                .isEqualTo("applications/c/asked : trouvé « ∅ »; attendu : un montant en CAD");
        assertThat(file.votes()).allSatisfy(vote -> assertThat(vote.projects()).isEmpty());
        assertThat(file.projects().get(0).selected()).isEmpty();
    }

    @Test
    void aBallotWithoutItsPointsIsLeftOutAndListed() {
        Initiative initiative = initiative(programme(BallotForm.SCORING), application("a", 100))
                .addBallot(Ballot.builder()
                        .id(Id.of("bare"))
                        .programme(FUND)
                        .addChoices(Choice.of(Id.of("a")))
                        .build())
                .build();
        BallotFile file = ProgrammeBallots.of(
                        initiative, initiative.fundingProgrammes().get(0), Language.EN)
                .orElseThrow()
                .file();
        assertThat(file.votes()).hasSize(3);
        assertThat(file.losses()).hasSize(1);
        assertThat(file.losses().get(0).path()).isEqualTo("ballots/bare");
    }

    @Test
    void withoutAnEnvelopeOrAFormThereIsNothingToShareOut() {
        for (FundingProgramme.Builder programme : new FundingProgramme.Builder[] {
            programme(BallotForm.APPROVAL).envelope(Optional.empty()),
            programme(BallotForm.APPROVAL).ballot(Optional.empty())
        }) {
            Initiative initiative = initiative(programme, application("a", 1)).build();
            assertThat(ProgrammeBallots.of(
                            initiative, initiative.fundingProgrammes().get(0), Language.EN))
                    .isEmpty();
        }
    }

    private static FundingProgramme.Builder programme(BallotForm form) {
        return FundingProgramme.builder()
                .id(FUND)
                .name(Text.same("Fund"))
                .envelope(Money.cad(1000))
                .ballot(form);
    }

    private static Application.Builder application(String id, long asked) {
        return Application.builder()
                .id(Id.of(id))
                .programme(FUND)
                .name(Text.same(id))
                .asked(Money.cad(asked));
    }

    private static ProgrammeBallots of(FundingProgramme.Builder programme, Application.Builder... applications) {
        Initiative initiative = initiative(programme, applications).build();
        return ProgrammeBallots.of(
                        initiative,
                        initiative.registry().find(FundingProgramme.TYPE, FUND).orElseThrow(),
                        Language.EN)
                .orElseThrow();
    }

    private static Initiative.Builder initiative(
            FundingProgramme.Builder programme, Application.Builder... applications) {
        Initiative.Builder initiative = Initiative.builder();
        initiative.id("x").name(Text.same("X")).addFundingProgramme(programme.build());
        initiative.addFundingProgramme(FundingProgramme.builder()
                .id(Id.of("other"))
                .name(Text.same("Other"))
                .build());
        for (Application.Builder application : applications) {
            initiative.addApplication(application.build());
        }
        return initiative.addBallot(Ballot.builder()
                .id(Id.of("pooled"))
                .programme(FUND)
                .count(3)
                .addChoices(Choice.builder()
                        .application(Id.of("a"))
                        .points(new BigDecimal("3"))
                        .build())
                .build());
    }
}
