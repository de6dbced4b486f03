package org.concerted.coordination.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Verdict;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.ComplexityFeature;
import org.concerted.core.model.FeatureEvidence;
import org.concerted.core.model.GeoType;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Issue;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.Sector;
import org.junit.jupiter.api.Test;

class NotCollectiveImpactTest {
    private static final String RULE = "form.not-collective-impact";

    @Test
    void oneSectorIsAnotherFormAndSaysWhy() {
        Initiative one =
                twoOf(Sector.COMMUNITY, Sector.COMMUNITY).complete(Actor.TYPE).build();
        Finding found = Asked.whole(RULE, one);
        assertThat(found.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(found.evidence().word("form")).isEqualTo("other-form");
        assertThat(found.evidence().words("lacking")).containsExactly("several-sectors");
        assertThat(Asked.read(RULE, one, Language.FR))
                .startsWith(
                        "En place\u00a0: un enjeu complexe. Forme\u00a0: autre forme d'action collective. Ce que l'impact collectif demanderait de plus\u00a0: des organismes d'au moins deux secteurs.");
        assertThat(Asked.read(RULE, one, Language.EN))
                .startsWith(
                        "In place: a complex issue. Form: another form of collective action. What collective impact would additionally ask: organisations of at least two sectors.");
    }

    @Test
    void twoSectorsAreTheBoundary() {
        Initiative two =
                twoOf(Sector.COMMUNITY, Sector.PUBLIC).complete(Actor.TYPE).build();
        assertThat(Asked.whole(RULE, two).evidence().words("there")).contains("several-sectors");
    }

    @Test
    void oneSectorInAListThatNobodyCalledCompleteSettlesNothing() {
        Finding found =
                Asked.whole(RULE, twoOf(Sector.COMMUNITY, Sector.COMMUNITY).build());
        assertThat(found.verdict().code()).isEqualTo(Verdict.Code.UNDETERMINED);
        assertThat(found.missing()).extracting(Datum::id).contains("actor.sectors");
    }

    @Test
    void membersWhoChangedNothingOfTheirOwnMakeACoordination() {
        Finding found = Asked.whole(
                RULE,
                twoOf(Sector.COMMUNITY, Sector.PUBLIC)
                        .complete(Actor.TYPE, PracticeChange.TYPE)
                        .build());
        assertThat(found.evidence().word("form")).isEqualTo("undetermined");
    }

    @Test
    void aDataLoopThatNobodyClosedLeavesAPlan() {
        Finding found = Asked.whole(
                RULE,
                twoOf(Sector.COMMUNITY, Sector.PUBLIC)
                        .complete(LearningLoop.TYPE)
                        .build());
        assertThat(found.evidence().word("form")).isEqualTo("undetermined");
    }

    @Test
    void aFormIsNotNamedAfterACriterionBeyondWhatIsKnown() {
        Initiative few = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .complete(LearningLoop.TYPE)
                .addCalledItself(GeoType.COLLECTIVE_IMPACT)
                .build();
        Finding found = Asked.whole(RULE, few);
        assertThat(found.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(found.evidence().word("form")).isEqualTo("undetermined");
        assertThat(Asked.read(RULE, few, Language.EN))
                .startsWith("Form: not known yet. What the initiative says that it is: collective impact. What "
                        + "collective impact would additionally ask: a data loop carried through to change.");
    }

    private static Initiative.Builder twoOf(Sector one, Sector other) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addIssues(Issue.builder()
                        .id(Id.of("i"))
                        .name(Text.same("I"))
                        .putFeature(
                                ComplexityFeature.NO_SINGLE_ACTOR,
                                FeatureEvidence.builder().shown(true).build())
                        .build())
                .addActors(member("a", one), member("b", other));
    }

    private static Actor member(String id, Sector sector) {
        return Actor.builder()
                .id(Id.of(id))
                .name(Text.same(id))
                .addSectors(sector)
                .addRoles(ActorRole.MEMBER)
                .build();
    }
}
