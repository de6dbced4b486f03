package org.concerted.feedback.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.NOT_APPLICABLE;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.FOUNDATION;
import static org.concerted.feedback.Village.HOUSE;
import static org.concerted.feedback.Village.PANTRY;
import static org.concerted.feedback.Village.TABLE;
import static org.concerted.feedback.Village.actor;
import static org.concerted.feedback.Village.feedback;
import static org.concerted.feedback.Village.village;

import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Population;
import org.concerted.core.model.Structure;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class NoUpwardFeedbackTest {
    private static final String RULE = "exchanges.no-upward-feedback";
    private static final String ABOUT = "initiative:village";

    private static Asked ask(Initiative.Builder initiative) {
        return Asked.about(RULE, initiative.complete(Exchange.TYPE).build(), ABOUT);
    }

    @Test
    void feedbackOnlyBetweenMembers() {
        Asked asked = ask(village().addExchanges(feedback("x").build()));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.FR)).endsWith("en tout\u00a0: 1.");
        assertThat(asked.observation(Language.EN)).endsWith("Pieces of feedback on record in all: 1.");
    }

    @Test
    void aMemberOrCitizensToTheFunderOrTheBackbone() {
        Exchange toFunder = feedback("x").receiver(FOUNDATION).build();
        assertThat(Asked.about(RULE, village().addExchanges(toFunder).build(), ABOUT)
                        .code())
                .isEqualTo(UPHELD);
        Population people = Population.builder()
                .id(Id.of("people"))
                .name(Text.same("People"))
                .build();
        Exchange ofPeople = feedback("x")
                .giver(Optional.empty())
                .population(people.id())
                .receiver(TABLE)
                .build();
        assertThat(ask(village().addPopulations(people).addExchanges(ofPeople)).code())
                .isEqualTo(UPHELD);
    }

    @Test
    void betweenFunderAndBackboneIsNotUpward() {
        Exchange down = feedback("x").giver(FOUNDATION).receiver(TABLE).build();
        assertThat(ask(village().addExchanges(down)).code()).isEqualTo(BREACHED);
    }

    @Test
    void aBackboneMayBeNamedByTheStructureAlone() {
        Initiative.Builder initiative = Initiative.builder()
                .id("village")
                .name(Text.same("Village"))
                .addActors(
                        actor(HOUSE, "House", ActorRole.MEMBER).build(),
                        actor(PANTRY, "Pantry", ActorRole.MEMBER).build())
                .addStructures(
                        Structure.builder().id(Id.of("s")).addBackbones(PANTRY).build())
                .addExchanges(feedback("x").build());
        assertThat(ask(initiative).code()).isEqualTo(UPHELD);
    }

    @Test
    void oneStructureOfTwoMayNotSayWhoSupports() {
        Initiative.Builder initiative = Initiative.builder()
                .id("village")
                .name(Text.same("Village"))
                .addActors(
                        actor(HOUSE, "House", ActorRole.MEMBER).build(),
                        actor(PANTRY, "Pantry", ActorRole.MEMBER).build(),
                        actor(TABLE, "Table", ActorRole.MEMBER).build())
                .addStructures(
                        Structure.builder().id(Id.of("a")).build(),
                        Structure.builder().id(Id.of("b")).addBackbones(TABLE).build())
                .addExchanges(
                        feedback("x").build(),
                        feedback("y").giver(PANTRY).receiver(HOUSE).build(),
                        feedback("z").giver(TABLE).receiver(HOUSE).build());
        Asked asked = ask(initiative);
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).contains("actor.roles");
        assertThat(asked.finding().evidence().count("exchanges")).isEqualTo(3);
    }

    @Test
    void anUnknownGiverLeavesItOpen() {
        Exchange unknown = feedback("x").giver(Optional.empty()).receiver(TABLE).build();
        assertThat(ask(village().addExchanges(unknown)).missing()).containsExactly("exchange.giver", "actor.roles");
    }

    @Test
    void anIncompleteListMayLackIt() {
        Asked asked = Asked.about(RULE, village().build(), ABOUT);
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("exchange.list");
    }

    @Test
    void withNeitherFunderNorBackboneTheQuestionDoesNotArise() {
        assertThat(ask(members()).missing()).containsExactly("structure.backbones");
        assertThat(ask(members().complete(Actor.TYPE)).code()).isEqualTo(NOT_APPLICABLE);
    }

    private static Initiative.Builder members() {
        return Initiative.builder()
                .id("village")
                .name(Text.same("Village"))
                .addActors(actor(HOUSE, "House", ActorRole.MEMBER).build());
    }
}
