package org.concerted.coordination.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class StructureChangedTest {
    private static final LocalDate LATER = LocalDate.of(2015, 12, 31);

    @Test
    void theSameBackboneAfterAChangeIsAQuestion() {
        Initiative changed = of(old(2008).addBackbones(Id.of("one")), now().addBackbones(Id.of("one")));
        ask(changed).isBreached();
        assertThat(Asked.readPlainly("governance.structure-changed", changed, Language.FR))
                .isEqualTo(
                        "La structure « Partage » date du 31 décembre 2015; avant ou à côté d'elle : Avant. La structure "
                                + "de soutien est portée comme avant : Un.");
        assertThat(Asked.readPlainly("governance.structure-changed", changed, Language.EN))
                .isEqualTo(
                        "The structure \"Sharing\" dates from December 31, 2015; before or beside it: Before. The backbone is "
                                + "carried as before: One.");
    }

    @Test
    void anotherBackboneAnswersIt() {
        ask(of(old(2008).addBackbones(Id.of("two")), now().addBackbones(Id.of("one"))))
                .isUpheld();
        ask(of(old(2008).addBackbones(Id.of("one"), Id.of("two")), now().addBackbones(Id.of("one"))))
                .isUpheld();
    }

    @Test
    void whatIsNotKnownIsToldInPart() {
        ask(of(old(2008), now().addBackbones(Id.of("one"))))
                .isUndetermined("structure.backbones")
                .sees(Evidence.TELLING, true);
        Initiative undated = of(
                Structure.builder().id(Id.of("old")).name(Text.of("Avant", "Before")),
                now().addBackbones(Id.of("one")));
        ask(undated).isUndetermined("structure.period").sees(Evidence.TELLING, true);
        ask(of(old(2008), Structure.builder().id(Id.of("now"))))
                .isUndetermined("structure.period")
                .sees(Evidence.TELLING, false);
    }

    @Test
    void theFirstStructureChangesNothing() {
        ask(Initiative.builder()
                        .id("x")
                        .name(Text.same("X"))
                        .addStructure(now().build())
                        .build())
                .isNotApplicable();
        ask(of(old(2016), now())).isNotApplicable();
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new StructureChanged()).on(initiative, Asked.TODAY).subject("structure:now");
    }

    private static Structure.Builder old(int year) {
        return Structure.builder()
                .id(Id.of("old"))
                .name(Text.of("Avant", "Before"))
                .period(Span.builder().start(LocalDate.of(year, 1, 1)).build());
    }

    private static Structure.Builder now() {
        return Structure.builder()
                .id(Id.of("now"))
                .name(Text.of("Partage", "Sharing"))
                .period(Span.builder().start(LATER).build());
    }

    private static Initiative of(Structure.Builder old, Structure.Builder now) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(actor("one", "Un", "One"), actor("two", "Deux", "Two"))
                .addStructures(old.build(), now.build())
                .build();
    }

    private static Actor actor(String id, String french, String english) {
        return Actor.builder().id(Id.of(id)).name(Text.of(french, english)).build();
    }
}
