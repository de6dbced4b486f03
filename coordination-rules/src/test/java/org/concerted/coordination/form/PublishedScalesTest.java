package org.concerted.coordination.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.FreyLevel;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.TamarackLevel;
import org.concerted.core.model.Tie;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class PublishedScalesTest {
    private static final String RULE = "form.published-scales";

    @Test
    void sharingWithoutAlteringIsAQuestion() {
        Initiative gap = with(
                        true,
                        tie().exchangesInformation(true)
                                .altersActivities(false)
                                .sharesResources(true)
                                .frey(FreyLevel.COORDINATION)
                                .tamarack(TamarackLevel.COORDINATE))
                .build();
        ask(gap).isBreached();
        assertThat(Asked.readPlainly(RULE, gap, Language.EN))
                .isEqualTo(
                        "Levels that the ties on record show. Himmelman: networking (1). Tamarack's spectrum: coordinate (5). "
                                + "Frey et al.: coordination (3). Ties where something of Himmelman's is there and something before it "
                                + "is not: 1.");
        assertThat(Asked.readPlainly(RULE, gap, Language.FR))
                .isEqualTo(
                        "Niveaux que montrent les liens consignés. Himmelman : réseautage (1). Spectre de Tamarack : se "
                                + "coordonner (5). Frey et coll. : coordination (3). Liens où un élément de Himmelman est présent et où "
                                + "un élément qui le précède est absent : 1.");
    }

    @Test
    void levelsThatFollowOneAnotherAreLeftAlone() {
        Initiative whole = with(true, all(true)).build();
        ask(whole).isUpheld();
        assertThat(Asked.whole(RULE, whole).evidence().words("himmelman")).containsExactly("himmelman-collaborating");
        ask(with(true, all(false)).build()).isUpheld();
        assertThat(Asked.whole(RULE, with(true, all(false)).build()).evidence().words("himmelman"))
                .isEmpty();
    }

    @Test
    void notAllOfATieMayBeKnown() {
        ask(with(true, tie().sharesResources(true)).build()).isUndetermined("tie.list");
        ask(with(true, tie().exchangesInformation(false)).build()).isUndetermined("tie.list");
        ask(with(false, all(true)).build()).isUndetermined("tie.list");
    }

    @Test
    void withoutTiesThereIsNothingToPlace() {
        ask(Initiative.builder().id("x").name(Text.same("X")).complete(Tie.TYPE).build())
                .isNotApplicable();
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new PublishedScales()).on(initiative, Asked.TODAY).subject("initiative:x");
    }

    private static Tie.Builder all(boolean there) {
        return tie().exchangesInformation(there)
                .altersActivities(there)
                .sharesResources(there)
                .enhancesCapacity(there);
    }

    private static Tie.Builder tie() {
        return Tie.builder().actor(Id.of("a")).partner(Id.of("b"));
    }

    private static Initiative.Builder with(boolean complete, Tie.Builder tie) {
        Initiative.Builder initiative = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(actor("a"), actor("b"))
                .addTies(tie.build());
        return complete ? initiative.complete(Tie.TYPE) : initiative;
    }

    private static Actor actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id)).build();
    }
}
