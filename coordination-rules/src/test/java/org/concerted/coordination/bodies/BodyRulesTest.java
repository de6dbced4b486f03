package org.concerted.coordination.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.InformationNeed;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.NounType;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class BodyRulesTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 13);

    @Test
    void informationThatCameAfterTheDecisionIsAQuestion() {
        Initiative late = of(need("n").decision(Id.of("d")).received(MAY.plusDays(1)));
        tooLate(late).isBreached();
        assertThat(Asked.readPlainly("bodies.information-too-late", late, Language.FR))
                .isEqualTo(
                        "L'instance « Comité » avait besoin de l'information « Besoins » le 13 mai 2026, jour de la décision"
                                + " « Achat ». À cette date, sa réception n'est pas consignée; elle l'est le 14 mai 2026.");
        assertThat(Asked.readPlainly("bodies.information-too-late", late, Language.EN))
                .isEqualTo(
                        "The body \"Committee\" needed the information \"Needs\" by May 13, 2026, the day of the decision"
                                + " \"Purchase\". By then it is not on record as received; it is on May 14, 2026.");
    }

    @Test
    void theDayOfTheDecisionIsStillInTime() {
        tooLate(of(need("n").decision(Id.of("d")).received(MAY))).isUpheld();
        tooLate(of(need("n").decision(Id.of("d")).received(MAY).due(MAY.minusDays(9))))
                .isUpheld();
    }

    @Test
    void withoutADecisionTheDueDayCounts() {
        tooLate(of(need("n").due(MAY).received(MAY))).isUpheld();
        tooLate(of(need("n").due(MAY).received(MAY.plusDays(1)))).isBreached();
        tooLate(of(need("n"))).isUndetermined("information-need.due");
        tooLate(of(need("n").due(Asked.TODAY))).isNotApplicable();
        tooLate(of(need("n").due(Asked.TODAY.minusDays(1)))).isUndetermined("information-need.received");
    }

    @Test
    void whatIsNotOnRecordIsMissingOnlyWhereAllIsOnRecord() {
        Initiative silent = of(need("n").decision(Id.of("d")));
        tooLate(silent).isUndetermined("information-need.received");
        Initiative all = complete(silent, InformationNeed.TYPE);
        tooLate(all).isBreached();
        assertThat(Asked.readPlainly("bodies.information-too-late", all, Language.EN))
                .endsWith("By then it is not on record as received.");
    }

    @Test
    void aDecisionToComeWaits() {
        Initiative open = of(need("n").decision(Id.of("open")));
        tooLate(open).isUndetermined("decision.date");
        tooLate(complete(open, Decision.TYPE)).isNotApplicable();
    }

    @Test
    void twoBodiesThatAskTheSameAreTold() {
        Initiative twice = of(asked("a", "c", MAY), asked("b", "other", MAY.plusDays(10)));
        again(twice, "b").isBreached();
        again(twice, "a").isUndetermined("information-need.list");
        twice = complete(twice, InformationNeed.TYPE);
        again(twice, "a").isUpheld();
        assertThat(Asked.readPlainly("bodies.asked-twice", twice, Language.FR))
                .isEqualTo(
                        "Les instances « Table » et « Comité » ont demandé la même information aux mêmes organismes :"
                                + " « Besoins ». Jours entre les deux demandes : 10.");
        assertThat(Asked.readPlainly("bodies.asked-twice", twice, Language.EN))
                .isEqualTo(
                        "The bodies \"Table\" and \"Committee\" asked the same organisations for the same information:"
                                + " \"Needs\". Days between the two askings: 10.");
    }

    @Test
    void aYearIsTheBoundary() {
        again(of(asked("a", "c", MAY.minusDays(365)), asked("b", "other", MAY)), "b")
                .isBreached();
        Initiative later = of(asked("a", "c", MAY.minusDays(366)), asked("b", "other", MAY));
        again(later, "b").isUndetermined("information-need.list");
        again(complete(later, InformationNeed.TYPE), "b").isUpheld();
    }

    @Test
    void theSameIndicatorIsTheSameWhateverTheWords() {
        Initiative same = of(
                asked("a", "c", MAY).what(Text.same("Places")).indicator(Id.of("i")),
                asked("b", "other", MAY).what(Text.same("Beds")).indicator(Id.of("i")));
        again(same, "b").isBreached();
        Initiative others = complete(
                of(asked("a", "c", MAY).what(Text.same("Places")), asked("b", "other", MAY)), InformationNeed.TYPE);
        again(others, "b").isUpheld();
    }

    @Test
    void oneBodyMayAskAgainAndOthersAskOthers() {
        Initiative own = of(asked("a", "c", MAY), asked("b", "c", MAY));
        again(complete(own, InformationNeed.TYPE), "b").isUpheld();
        Initiative others = of(
                asked("a", "c", MAY), need("b").body(Id.of("other")).asked(MAY).addAskedOf(Id.of("y")));
        again(complete(others, InformationNeed.TYPE), "b").isUpheld();
    }

    @Test
    void withoutADayItIsNotKnownUnlessAnotherIsNear() {
        Initiative unknown =
                of(asked("a", "c", MAY), need("b").body(Id.of("other")).addAskedOf(Id.of("x")));
        again(complete(unknown, InformationNeed.TYPE), "b").isUndetermined("information-need.asked");
        Initiative near = of(
                asked("a", "c", MAY), need("b").body(Id.of("other")).addAskedOf(Id.of("x")), asked("z", "third", MAY));
        again(near, "z").isBreached();
    }

    private static Answer<Initiative> tooLate(Initiative initiative) {
        return verify(new InformationTooLate()).on(initiative, Asked.TODAY).subject("information-need:n");
    }

    private static Answer<Initiative> again(Initiative initiative, String need) {
        return verify(AskedTwice.STANDARD).on(initiative, Asked.TODAY).subject("information-need:" + need);
    }

    private static Initiative complete(Initiative initiative, NounType<?> type) {
        return Initiative.builder().from(initiative).complete(type).build();
    }

    private static InformationNeed.Builder need(String id) {
        return InformationNeed.builder()
                .id(Id.of(id))
                .what(Text.of("Besoins", "Needs"))
                .body(Id.of("c"));
    }

    private static InformationNeed.Builder asked(String id, String body, LocalDate day) {
        return need(id).body(Id.of(body)).asked(day).addAskedOf(Id.of("x"));
    }

    private static Initiative of(InformationNeed.Builder... needs) {
        Initiative.Builder builder = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActor(Actor.builder().id(Id.of("x")).name(Text.same("X")).build())
                .addActor(Actor.builder().id(Id.of("y")).name(Text.same("Y")).build())
                .addIndicator(
                        Indicator.builder().id(Id.of("i")).name(Text.same("I")).build())
                .addBody(Body.builder()
                        .id(Id.of("c"))
                        .name(Text.of("Comité", "Committee"))
                        .build())
                .addBody(Body.builder()
                        .id(Id.of("other"))
                        .name(Text.same("Table"))
                        .build())
                .addBody(Body.builder()
                        .id(Id.of("third"))
                        .name(Text.same("Third"))
                        .build())
                .addDecision(Decision.builder()
                        .id(Id.of("d"))
                        .matter(Text.of("Achat", "Purchase"))
                        .date(MAY)
                        .build())
                .addDecision(Decision.builder()
                        .id(Id.of("open"))
                        .matter(Text.same("Open"))
                        .build());
        for (InformationNeed.Builder need : needs) {
            builder.addInformationNeed(need.build());
        }
        return builder.build();
    }
}
