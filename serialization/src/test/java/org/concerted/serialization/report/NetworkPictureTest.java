package org.concerted.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Factor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Tie;
import org.concerted.serialization.foreign.PlainNetwork;
import org.junit.jupiter.api.Test;

/** What is told of whom, and how much of it. */
class NetworkPictureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** c is tied with everyone, a with b too. */
    private static final Initiative KNOWN =
            initiative(tie("a", "b"), tie("a", "c"), tie("b", "c"), tie("c", "d"), tie("c", "e"));

    @Test
    void theTableSeesHowManyAndNobodyByName() {
        for (Language language : Language.values()) {
            assertThat(of(KNOWN, Audience.TABLE).text("T", language, 80)).doesNotContain("Name-");
        }
        assertThat(of(KNOWN, Audience.TABLE).text("T", Language.EN, 80))
                .contains(
                        "Nodes in the core: 2 to 3 of 5; whichever division is taken: 1",
                        "Departures from this division: 0",
                        "no tie between them: 1 of 5");
        assertThat(Json.read(of(KNOWN, Audience.TABLE).json()).get("places").isEmpty())
                .isTrue();
    }

    @Test
    void anOrganisationSeesItselfMeasuredAndTheKeeperAll() {
        assertThat(of(KNOWN, Audience.actor("c")).text("T", Language.FR, 200).replace('\u00a0', ' '))
                .contains("Name-c — contacts : 4; non redondants : 3,50; contrainte : 0,41; passages : 83 %; au cœur")
                .doesNotContain("Name-a", "Name-d");
        assertThat(Json.read(of(KNOWN, Audience.actor("c")).json()).get("places"))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.get("id").asString()).isEqualTo("c");
                    assertThat(place.get("core").asString()).isEqualTo("always");
                    assertThat(place.get("coreNumber").asInt()).isEqualTo(2);
                });
        assertThat(of(KNOWN, Audience.KEEPER).text("T", Language.EN, 200))
                .contains(
                        "Name-a — contacts: 2; not redundant: 1.00; constraint: 0.95; passages: 0%; in the core of some",
                        "Name-e — contacts: 1; not redundant: 1.00; constraint: 1.00; passages: 0%; outside the core");
        assertThat(Json.read(of(KNOWN, Audience.KEEPER).json()).get("places")).hasSize(5);
    }

    @Test
    void noTieOnRecordIsNotANetworkWithoutTies() {
        Initiative unknown = initiative();
        assertThat(of(unknown, Audience.TABLE).text("T", Language.EN, 80))
                .contains("No tie is on record: the network is not known.")
                .doesNotContain("Density", "Core");
        assertThat(of(unknown, Audience.TABLE).json()).contains("\"ties\": 0").doesNotContain("density", "\"core\"");
        Initiative none = Initiative.builder()
                .from(unknown)
                .putCompleteness(Tie.TYPE, Completeness.COMPLETE)
                .build();
        assertThat(of(none, Audience.TABLE).text("T", Language.EN, 80)).contains("Density: 0.00");
        assertThat(of(none, Audience.TABLE).json()).contains("\"density\": 0.0");
    }

    @Test
    void aLongListIsCutInTheTextAndWholeInTheJson() {
        ImmutableList<PlainNetwork.Node> nodes = IntStream.range(0, 40)
                .mapToObj(i -> new PlainNetwork.Node("n" + i, ImmutableMap.of()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<PlainNetwork.Edge> edges = IntStream.range(1, 40)
                .mapToObj(i -> new PlainNetwork.Edge(0, i, ImmutableMap.of()))
                .collect(ImmutableList.toImmutableList());
        NetworkPicture star =
                NetworkPicture.of(new PlainNetwork(false, edges.size(), nodes, edges, ImmutableList.of()));
        assertThat(star.text("T", Language.EN, 200))
                .contains("• n0 — contacts: 39;", "Other nodes, measured in the JSON: 25")
                .doesNotContain("whoever keeps the document");
        assertThat(Json.read(star.json()).get("places")).hasSize(40);
    }

    @Test
    void theLandscapeIsCutToo() {
        Initiative.Builder many = Initiative.builder().id("i").name(Text.same("I"));
        IntStream.range(0, 9)
                .forEach(i -> many.addFactors(Factor.builder()
                        .id(Id.of("f" + i))
                        .name(Text.same("Factor-" + i))
                        .build()));
        LandscapeReport report = LandscapeReport.of(many.build(), TODAY);
        assertThat(report.text(Language.EN, 200))
                .contains("Others, in the JSON: 4", "Factor-0; Factor-1; Factor-2; others: 6.")
                .doesNotContain("Factor-5", "Populations");
        assertThat(Json.read(report.json()).get("factors")).hasSize(9);
        LandscapeReport empty = LandscapeReport.of(initiative(), TODAY);
        assertThat(empty.text(Language.FR, 80))
                .contains("Rien n'est consigné des facteurs, des capacités ni des populations.");
    }

    private static NetworkPicture of(Initiative initiative, Audience audience) {
        return NetworkPicture.of(Assessor.with(RuleSet.of(ImmutableList.of())).view(initiative, TODAY, audience));
    }

    private static Initiative initiative(Tie... ties) {
        Initiative.Builder initiative = Initiative.builder();
        initiative.id("i").name(Text.same("I"));
        for (String id : new String[] {"a", "b", "c", "d", "e"}) {
            initiative.addActors(
                    Actor.builder().id(Id.of(id)).name(Text.same("Name-" + id)).build());
        }
        return initiative.addTies(ties).build();
    }

    private static Tie tie(String actor, String partner) {
        return Tie.builder().actor(Id.of(actor)).partner(Id.of(partner)).build();
    }
}
