package org.concerted.coordination.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.model.Arrangement;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.OstromPrinciple;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class DesignPrinciplesTest {
    @Test
    void eachPrincipleProvidedForAnswersIt() {
        ask(initiative(true, all())).isUpheld();
        ask(initiative(false, all())).isUpheld();
    }

    @Test
    void whatNoArrangementProvidesForIsAQuestion() {
        Initiative two = initiative(
                true,
                Stream.of(
                        of("a", OstromPrinciple.BOUNDARIES),
                        of("b", OstromPrinciple.NESTING),
                        of("c", OstromPrinciple.NESTING)));
        ask(two).isBreached().sees("count", 2);
        assertThat(Asked.readPlainly("governance.design-principles", two, Language.FR))
                .startsWith("Principes qu'une entente en vigueur prévoit : 2 sur 8 (qui en est, et pour quoi")
                .contains("Sans entente consignée : des coûts et des bénéfices en proportion")
                .contains("des conséquences graduées");
        assertThat(Asked.readPlainly("governance.design-principles", two, Language.EN))
                .startsWith(
                        "Principles that an arrangement in force provides for: 2 of 8 (who takes part, and for what")
                .contains("With no arrangement on record: costs and benefits in proportion");
        ask(initiative(true, Stream.of())).isBreached().sees("count", 0).doesNotSee("agreed");
    }

    @Test
    void oneThatIsMissingIsTheBoundary() {
        ask(initiative(true, all().skip(1))).isBreached().sees("count", 7);
    }

    @Test
    void whatIsNotInForceDoesNotCount() {
        Arrangement over = Arrangement.builder()
                .from(of("x", OstromPrinciple.BOUNDARIES))
                .period(Span.of(Asked.TODAY.minusYears(2), Asked.TODAY.minusDays(1)))
                .build();
        ask(initiative(true, Stream.concat(all().skip(1), Stream.of(over)))).isBreached();
        Arrangement untilToday = Arrangement.builder()
                .from(over)
                .period(Span.of(Asked.TODAY.minusYears(2), Asked.TODAY))
                .build();
        ask(initiative(true, Stream.concat(all().skip(1), Stream.of(untilToday))))
                .isUpheld();
    }

    @Test
    void whatIsNotKnownSettlesNothing() {
        ask(initiative(false, all().skip(1))).isUndetermined("arrangement.list").sees(Evidence.TELLING, true);
        ask(initiative(false, Stream.of())).isUndetermined("arrangement.list").sees(Evidence.TELLING, false);
        Arrangement unnamed = Arrangement.builder()
                .from(of("x", OstromPrinciple.BOUNDARIES))
                .principle(Optional.empty())
                .build();
        ask(initiative(true, Stream.of(unnamed))).isUndetermined("arrangement.principle");
    }

    private static Stream<Arrangement> all() {
        return Arrays.stream(OstromPrinciple.values()).map(principle -> of("p" + principle.number(), principle));
    }

    private static Arrangement of(String id, OstromPrinciple principle) {
        return Arrangement.builder()
                .id(Id.of(id))
                .name(Text.same(id))
                .principle(principle)
                .build();
    }

    private static Initiative initiative(boolean complete, Stream<Arrangement> arrangements) {
        Initiative.Builder initiative = Initiative.builder()
                .id("lasting")
                .name(Text.same("Lasting"))
                .arrangements(arrangements.collect(ImmutableList.toImmutableList()));
        return (complete ? initiative.complete(Arrangement.TYPE) : initiative).build();
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new DesignPrinciples()).on(initiative, Asked.TODAY).subject("initiative:lasting");
    }
}
