package org.concerted.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.FollowUpState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Interest;
import org.concerted.core.model.PartnerDimension;
import org.concerted.core.model.Population;
import org.concerted.core.model.Rating;
import org.junit.jupiter.api.Test;

/** A report says what is not on record, or not shown, instead of nothing. */
class NotOnRecordTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void withoutADecisionInterestsAreListed() {
        InterestsReport report = InterestsReport.of(depot(), DAY, Audience.KEEPER, Optional.empty());
        assertThat(report.text(Language.FR, 200)).contains("Les intérêts consignés (1)", "• Bénévoles (Jardin)");
        assertThat(report.text(Language.EN, 200)).contains("The interests on record (1)", "• Volunteers (Jardin)");
        InterestsReport none = InterestsReport.of(
                Initiative.builder()
                        .from(depot())
                        .interests(java.util.List.of())
                        .build(),
                DAY,
                Audience.KEEPER,
                Optional.empty());
        assertThat(none.text(Language.EN, 200)).doesNotContain("on record");
    }

    @Test
    void aPopulationOfWhichNothingIsKnownIsSaidToBe() {
        LandscapeReport report = LandscapeReport.of(depot(), DAY);
        assertThat(report.text(Language.FR, 200)).contains("Rien de consigné ne dit si quelqu'un la rejoint.");
        assertThat(report.text(Language.EN, 200)).contains("Nothing on record says whether anybody reaches it.");
    }

    @Test
    void tooFewRatingsAreSaidToBeThereAndNotShown() {
        String keeper = network(Audience.KEEPER);
        assertThat(keeper)
                .contains(
                        "Trust and value: ratings are on record, of too few people for anything of them to be shown.");
        assertThat(network(Audience.TABLE)).doesNotContain("ratings are on record");
        assertThat(network(Audience.actor("popote"))).doesNotContain("ratings are on record");
    }

    @Test
    void withoutMeetingsChannelsOrDecisionsThereAreNoRowsOfZeros() {
        Initiative table = Initiative.builder()
                .from(depot())
                .addBody(Body.builder()
                        .id(Id.of("table"))
                        .name(Text.same("Comité du midi"))
                        .build())
                .build();
        CoordinationPicture picture = CoordinationPicture.of(Assessor.standard().view(table, DAY, Audience.TABLE));
        assertThat(picture.text(Language.FR, 200))
                .contains(
                        "Aucune rencontre consignée.",
                        "Aucun canal ni message consigné.",
                        "Aucune décision consignée depuis un an.")
                .doesNotContain("Comité du midi", "0 sur", "absence");
        assertThat(picture.text(Language.EN, 200))
                .contains(
                        "No meeting on record.",
                        "No channel and no message on record.",
                        "No decision on record in the last year.");
    }

    @Test
    void onlyDecisionsThatSomebodyFollowsAreToFollow() {
        Initiative decided = Initiative.builder()
                .from(depot())
                .addDecision(decision("old").build())
                .addDecision(decision("done")
                        .owner(Id.of("jardin"))
                        .followUp(FollowUpState.DONE)
                        .build())
                .addDecision(decision("late")
                        .due(DAY.minusDays(1))
                        .owner(Id.of("jardin"))
                        .build())
                .addDecision(decision("today")
                        .due(DAY)
                        .followUp(FollowUpState.UNDER_WAY)
                        .build())
                .build();
        CoordinationPicture picture = CoordinationPicture.of(Assessor.standard().view(decided, DAY, Audience.TABLE));
        assertThat(picture.text(Language.FR, 200).replace('\u00a0', ' '))
                .contains(
                        "À suivre : « late »; y voit : Jardin; pour le 29 juin 2026 (date passée).",
                        "À suivre : « today »; pour le 30 juin 2026; état : en cours.")
                .doesNotContain("« old »", "« done »");
        assertThat(picture.json()).contains("decision:old", "decision:done");
    }

    private static Decision.Builder decision(String id) {
        return Decision.builder().id(Id.of(id)).matter(Text.same(id)).state(DecisionState.ADOPTED);
    }

    private static String network(Audience audience) {
        return NetworkPicture.of(Assessor.standard().view(depot(), DAY, audience))
                .text("T", Language.EN, 200);
    }

    private static Initiative depot() {
        return Initiative.builder()
                .id("depot")
                .name(Text.same("D"))
                .addActor(Actor.builder()
                        .id(Id.of("jardin"))
                        .name(Text.same("Jardin"))
                        .build())
                .addActor(Actor.builder()
                        .id(Id.of("popote"))
                        .name(Text.same("Popote"))
                        .build())
                .addPopulation(Population.builder()
                        .id(Id.of("aines"))
                        .name(Text.same("Aînés"))
                        .build())
                .addInterest(Interest.builder()
                        .id(Id.of("i"))
                        .actor(Id.of("jardin"))
                        .name(Text.of("Bénévoles", "Volunteers"))
                        .build())
                .addRating(Rating.builder()
                        .rater(Id.of("jardin"))
                        .rated(Id.of("popote"))
                        .dimension(PartnerDimension.RELIABILITY)
                        .value(4)
                        .build())
                .build();
    }
}
