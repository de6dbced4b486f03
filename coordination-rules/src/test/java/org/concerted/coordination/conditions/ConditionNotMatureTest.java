package org.concerted.coordination.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Verdict;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.ChecklistAnswer;
import org.concerted.core.model.Endorsement;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Issue;
import org.concerted.core.model.Precondition;
import org.concerted.core.model.PreconditionKind;
import org.concerted.core.model.Provenance;
import org.concerted.core.model.Structure;
import org.concerted.core.model.ToolBoxItem;
import org.concerted.core.model.Vision;
import org.junit.jupiter.api.Test;

class ConditionNotMatureTest {
    private static final String AGENDA = "conditions.common-agenda";
    private static final String BACKBONE = "conditions.backbone-support";

    @Test
    void isMatureWhenEveryItemIsThere() {
        Finding found = Asked.whole(AGENDA, agenda().build());
        assertThat(found.verdict()).isEqualTo(Verdict.UPHELD);
        assertThat(found.evidence().word("maturity")).isEqualTo("mature");
        assertThat(found.evidence().words("there")).containsExactly("problem", "vision", "targets", "endorsed");
    }

    @Test
    void isEmergingWhenOneMemberIsKnownNotToHaveEndorsed() {
        Initiative two = agenda().addActors(member("b")).build();
        Finding found = Asked.whole(AGENDA, two);
        assertThat(found.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(found.evidence().word("maturity")).isEqualTo("emerging");
        assertThat(found.evidence().words("lacking")).containsExactly("endorsed");
        assertThat(Asked.read(AGENDA, two, Language.FR))
                .isEqualTo(
                        "Condition «\u00a0plan d'action commun\u00a0»\u00a0: émergente. En place\u00a0: une définition écrite de l'enjeu, "
                                + "une vision écrite et des cibles mesurables. Pas en place\u00a0: l'adhésion de chaque organisme "
                                + "membre.");
        assertThat(Asked.read(AGENDA, two, Language.EN))
                .isEqualTo(
                        "Condition “common agenda”: emerging. In place: a written definition of the issue, a written "
                                + "vision and measurable targets. Not in place: the endorsement of each member organisation.");
    }

    @Test
    void isUndeterminedAsSoonAsOneItemIsUnknown() {
        Initiative unknown = Initiative.builder()
                .from(agenda().addActors(member("b")).build())
                .completeness(ImmutableMap.of())
                .build();
        Finding found = Asked.whole(AGENDA, unknown);
        assertThat(found.verdict().code()).isEqualTo(Verdict.Code.UNDETERMINED);
        assertThat(found.evidence().word("atLeast")).isEqualTo("at-least-emerging");
        assertThat(found.missing()).extracting(Datum::id).containsExactly("endorsement.list");
    }

    @Test
    void isAbsentOnlyWhereAllOfItIsKnownToBe() {
        Initiative nothing = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(member("a"))
                .complete(Actor.TYPE, Issue.TYPE, Vision.TYPE, Indicator.TYPE, Endorsement.TYPE)
                .build();
        assertThat(Asked.whole(AGENDA, nothing).evidence().word("maturity")).isEqualTo("absent");
        assertThat(Asked.verdict(
                        AGENDA,
                        Initiative.builder().id("x").name(Text.same("X")).build()))
                .isEqualTo(Verdict.Code.UNDETERMINED);
    }

    @Test
    void whatTheInitiativeAnsweredItselfGoesFirst() {
        Initiative answered = agenda().addChecklistAnswers(ChecklistAnswer.builder()
                        .id(Id.of("p"))
                        .item(ToolBoxItem.PROBLEM)
                        .yes(false)
                        .build())
                .build();
        assertThat(Asked.whole(AGENDA, answered).evidence().words("lacking")).containsExactly("problem");
    }

    @Test
    void aBackboneIsMatureWithStaffDesignationAndLastingFunds() {
        Structure.Builder structure = Structure.builder()
                .id(Id.of("s"))
                .addBackbones(Id.of("a"))
                .staff(new BigDecimal("0.5"))
                .selfAppointed(false);
        Initiative.Builder backed = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(member("a"))
                .addStructures(structure.build())
                .addPreconditions(Precondition.builder()
                        .id(Id.of("f"))
                        .kind(PreconditionKind.FINANCIAL_RESOURCES)
                        .met(true)
                        .build());
        assertThat(Asked.verdict(BACKBONE, backed.build())).isEqualTo(Verdict.Code.UPHELD);
        Initiative unstaffed = Initiative.builder()
                .from(backed.build())
                .structures(List.of(structure.staff(BigDecimal.ZERO).build()))
                .complete(Structure.TYPE)
                .build();
        assertThat(Asked.whole(BACKBONE, unstaffed).evidence().words("lacking")).containsExactly("staffed");
    }

    private static Initiative.Builder agenda() {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(member("a"))
                .addIssues(Issue.builder()
                        .id(Id.of("i"))
                        .name(Text.same("I"))
                        .definition(Text.same("D"))
                        .build())
                .addVisions(Vision.builder()
                        .id(Id.of("v"))
                        .number(1)
                        .text(Text.same("V"))
                        .build())
                .addIndicators(Indicator.builder()
                        .id(Id.of("n"))
                        .name(Text.same("N"))
                        .target(BigDecimal.TEN)
                        .build())
                .addEndorsements(Endorsement.builder()
                        .id(Id.of("e"))
                        .endorsed(Vision.TYPE.ref(Id.of("v")))
                        .actor(Id.of("a"))
                        .provenance(Provenance.Given.builder()
                                .date(LocalDate.of(2025, 1, 1))
                                .by(Text.same("board"))
                                .recordedIn(Text.same("minutes"))
                                .build())
                        .build())
                .complete(Actor.TYPE, Endorsement.TYPE);
    }

    private static Actor member(String id) {
        return Actor.builder()
                .id(Id.of(id))
                .name(Text.same(id))
                .addRoles(ActorRole.MEMBER)
                .build();
    }
}
