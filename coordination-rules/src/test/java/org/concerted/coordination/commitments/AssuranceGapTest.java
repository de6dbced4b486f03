package org.concerted.coordination.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Confidentiality;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Provenance;
import org.concerted.testkit.verify.Answer;
import org.concerted.testkit.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

/** "After you": organisations that wait for one another. */
class AssuranceGapTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void thoseThatWaitForOneAnotherLieInTheGap() {
        asked(after("a", "b"), after("b", "a")).isBreached();
    }

    @Test
    void thoseThatStartOrNeverCanDoNot() {
        asked(after("a", "b"), given("b")).isUpheld();
        asked(after("a", "b"), reported("b")).isUpheld();
        asked(after("a", "b"), after("b", "a").withdrawn(DAY)).isUpheld();
        asked(after("a", "b"), after("b", "a").kept(DAY)).isUpheld();
    }

    /** Who accepts a decision commits to no action, and leaves the gap as it is. */
    @Test
    void anAcceptanceOfADecisionIsToNoAction() {
        Commitment.Builder[] both = {onTheGarden("a"), onTheGarden("b")};
        answer(garden(both[0], both[1], given("c").accepts(Id.of("d")))).isBreached();
        answer(garden(both[0], both[1], given("c").promise(Text.same("something"))))
                .isUndetermined("commitment.condition");
        answer(garden(both[0], both[1], given("c").action(Id.of("garden")))).isUpheld();
    }

    @Test
    void oneLessThanIsAskedIsTheBoundary() {
        Condition two = new Condition.AtLeast(2, ImmutableSortedSet.of());
        answer(garden(onTheGarden("a").condition(two), onTheGarden("b").condition(two), onTheGarden("c")))
                .isBreached();
        answer(garden(onTheGarden("a").condition(two), onTheGarden("b").condition(two)))
                .isUpheld();
    }

    private static Commitment.Builder onTheGarden(String id) {
        return given(id).action(Id.of("garden")).condition(new Condition.AtLeast(1, ImmutableSortedSet.of()));
    }

    private static Initiative garden(Commitment.Builder... commitments) {
        return with(commitments)
                .addAction(Action.builder()
                        .id(Id.of("garden"))
                        .name(Text.same("garden"))
                        .build())
                .addDecision(
                        Decision.builder().id(Id.of("d")).matter(Text.same("d")).build())
                .build();
    }

    @Test
    void nobodyWaits() {
        asked(given("a"), given("b")).isNotApplicable();
        asked(after("a", "b").kept(DAY), given("b")).isNotApplicable();
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        asked(after("a", "b"), given("b").condition(new Condition.Undisclosed()))
                .isUndetermined("commitment.condition");
        answer(with(after("a", "b"), after("b", "a"))
                        .completeness(java.util.Map.of())
                        .build())
                .isUndetermined("commitment.list");
    }

    @Test
    void itIsReadInBothLanguages() {
        Initiative initiative = with(shown(after("a", "b")), shown(after("b", "a")), shown(after("c", "a")))
                .build();
        assertThat(Asked.readPlainly("AUT-02", initiative, Language.EN))
                .isEqualTo(
                        "Commitments given on a condition: 3. Of these, start by themselves: 0; would hold in addition if "
                                + "all began together: 3.");
        assertThat(Asked.readPlainly("AUT-02", initiative, Language.FR))
                .isEqualTo(
                        "Engagements donnés à une condition : 3. Parmi eux, commencent d'eux-mêmes : 0; tiendraient de "
                                + "plus si tous commençaient ensemble : 3.");
    }

    private static Commitment.Builder shown(Commitment.Builder commitment) {
        return commitment.conditionConfidentiality(Confidentiality.of(Confidentiality.Circle.TABLE));
    }

    private static Answer<Initiative> asked(Commitment.Builder... commitments) {
        return answer(with(commitments).build());
    }

    private static Answer<Initiative> answer(Initiative initiative) {
        return RuleVerifier.verify(new AssuranceGap()).on(initiative, DAY).subject("initiative:x");
    }

    private static Commitment.Builder after(String id, String other) {
        return given(id).condition(new Condition.AtLeast(1, ImmutableSortedSet.of(Id.of(other))));
    }

    private static Commitment.Builder given(String id) {
        return Commitment.builder()
                .id(Id.of(id))
                .party(Id.of(id))
                .provenance(Provenance.Given.builder()
                        .date(LocalDate.of(2026, 3, 1))
                        .by(Text.same("direction"))
                        .recordedIn(Text.same("minutes"))
                        .build());
    }

    private static Commitment.Builder reported(String id) {
        return given(id).provenance(new Provenance.Reported(LocalDate.of(2026, 3, 1)));
    }

    private static Initiative.Builder with(Commitment.Builder... commitments) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .complete(Commitment.TYPE)
                .actors(Stream.of("a", "b", "c")
                        .map(id -> Actor.builder()
                                .id(Id.of(id))
                                .name(Text.same(id))
                                .build())
                        .toList())
                .commitments(
                        Stream.of(commitments).map(Commitment.Builder::build).toList());
    }
}
