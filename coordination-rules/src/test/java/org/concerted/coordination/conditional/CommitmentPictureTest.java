package org.concerted.coordination.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;
import org.concerted.core.model.Provenance;
import org.junit.jupiter.api.Test;

class CommitmentPictureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void totalsInDollarsAndToTheCentAreAskedOfTheSameAction() {
        Commitment dollars =
                promise("a").condition(new Condition.Total(Money.cad(10))).build();
        Commitment cents = promise("b")
                .condition(new Condition.Total(new Money(new BigDecimal("10.50"), "CAD")))
                .build();
        Commitment given = promise("c").money(Money.cad(20)).build();
        Initiative garden = Initiative.builder()
                .id("garden")
                .name(Text.same("Garden"))
                .addActors(actor("a"), actor("b"), actor("c"))
                .addActions(Action.builder()
                        .id(Id.of("beds"))
                        .name(Text.same("Beds"))
                        .build())
                .addCommitments(dollars, cents, given)
                .build();
        assertThat(CommitmentPicture.of(garden, DAY, false).guaranteed())
                .containsExactly(dollars.id(), cents.id(), given.id());
    }

    /** a moves by itself; b and c wait for each other; v waits for u, which waits for what is not shown. */
    private static CommitmentPicture four(boolean reported) {
        Initiative.Builder garden = Initiative.builder();
        garden.id("garden")
                .name(Text.same("Garden"))
                .addActions(Action.builder()
                        .id(Id.of("beds"))
                        .name(Text.same("Beds"))
                        .build());
        for (String id : new String[] {"a", "b", "c", "u", "v", "x"}) {
            garden.addActors(actor(id));
        }
        garden.addCommitments(
                promise("a").build(),
                promise("b").condition(after("c")).build(),
                promise("c").condition(after("b")).build(),
                promise("u").condition(new Condition.Undisclosed()).build(),
                promise("v").condition(after("u")).build(),
                promise("x").provenance(new Provenance.Reported(DAY)).build());
        return CommitmentPicture.of(garden.build(), DAY, reported);
    }

    private static Condition after(String id) {
        return new Condition.AtLeast(1, ImmutableSortedSet.of(Id.of(id)));
    }

    private static Id<Commitment> id(String id) {
        return Id.of(id);
    }

    @Test
    void tellsWhatStartsWhatWouldHoldTogetherAndWhatIsNotKnown() {
        CommitmentPicture picture = four(false);
        assertThat(picture.guaranteed()).containsExactly(id("a"));
        assertThat(picture.together()).containsExactly(id("a"), id("b"), id("c"));
        assertThat(picture.gap()).containsExactly(id("b"), id("c"));
        assertThat(picture.perhapsGuaranteed()).containsExactly(id("u"), id("v"));
        assertThat(picture.starts(id("a"))).isTrue();
        assertThat(picture.starts(id("b"))).isFalse();
        assertThat(picture.starts(id("u"))).isFalse();
        assertThat(picture.starts(id("x"))).as("reported, not given").isFalse();
        assertThat(picture.starts(id("nowhere"))).isFalse();
        assertThat(picture.gap(id("a"))).isEqualTo(Known.NO);
        assertThat(picture.gap(id("b"))).isEqualTo(Known.YES);
        assertThat(picture.gap(id("u"))).isEqualTo(Known.UNKNOWN);
        assertThat(picture.gap(id("v"))).isEqualTo(Known.UNKNOWN);
        assertThat(picture.gap(id("nowhere"))).isEqualTo(Known.NO);
        assertThat(picture.blocked()).isEmpty();
        assertThat(picture.undecided()).containsOnlyKeys(id("u"), id("v"));
    }

    @Test
    void tellsWhatEachWaitsFor() {
        CommitmentPicture picture = four(false);
        Ground hidden = new Ground(Ground.Kind.UNDISCLOSED, Commitment.TYPE.ref(id("u")));
        assertThat(picture.waitsFor(id("a"))).isEmpty();
        assertThat(picture.waitsFor(id("nowhere"))).isEmpty();
        assertThat(picture.waitsFor(id("b")))
                .contains(new CommitmentPicture.Because(ImmutableSortedSet.of(id("c")), ImmutableSortedSet.of(), true));
        assertThat(picture.waitsFor(id("v")).orElseThrow().commitments()).containsExactly(id("u"));
        assertThat(picture.unknownBehind(id("v"))).containsExactly(hidden);
        assertThat(picture.unknownBehind(id("u"))).containsExactly(hidden);
        assertThat(picture.unknownBehind(id("a"))).isEmpty();
        assertThat(picture.unknownBehind(id("b"))).isEmpty();
        assertThat(picture.unknownBehind(id("nowhere"))).isEmpty();
    }

    @Test
    void whatOthersReportedCountsWhereItIsAsked() {
        assertThat(four(false).reported()).isEmpty();
        assertThat(four(true).reported()).containsExactly(id("x"));
        assertThat(four(true).starts(id("x"))).isTrue();
    }

    @Test
    void aWithdrawalKeepsBackWhatWaitedForIt() {
        CommitmentPicture without = four(false).without(ImmutableSortedSet.of(id("c")));
        assertThat(without.together()).containsExactly(id("a"));
        assertThat(without.gap(id("b"))).isEqualTo(Known.NO);
        assertThat(without.gap(id("c"))).isEqualTo(Known.NO);
        assertThat(without.blocked()).containsOnlyKeys(id("b"));
        assertThat(without.waitsFor(id("c"))).isEmpty();
        assertThat(without.tip(ImmutableSortedSet.of(id("c")))).isEmpty();
    }

    @Test
    void theOneThatTipsTheMost() {
        CommitmentPicture picture = four(false);
        CommitmentPicture.Tip tip = picture.tip().orElseThrow();
        assertThat(tip.commitment()).isEqualTo(id("b"));
        assertThat(tip.others()).isEqualTo(1);
        assertThat(picture.tip(ImmutableSortedSet.of(id("c")))).contains(new CommitmentPicture.Tip(id("c"), 1, 1));
        assertThat(picture.tip(ImmutableSortedSet.of(id("v"))).orElseThrow().others())
                .isZero();
        assertThat(picture.tip(ImmutableSortedSet.of(id("a"), id("x"), id("nowhere"))))
                .isEmpty();
    }

    /** On the day that went by it held by another's word, since withdrawn; it was not one of "the others" itself. */
    @Test
    void whatHeldInAnotherWayWasNotAmongTheOthersItWaitedFor() {
        LocalDate gone = DAY.minusDays(2);
        Condition anotherByThen = new Condition.AllOf(
                ImmutableList.of(new Condition.AtLeast(1, ImmutableSortedSet.of()), new Condition.By(gone)));
        Commitment waiting = promise("a")
                .provenance(given(gone))
                .condition(new Condition.AnyOf(ImmutableList.of(anotherByThen, after("b"))))
                .build();
        Commitment elsewhere =
                promise("b").action(Id.of("paths")).provenance(given(gone)).build();
        Commitment withdrawn =
                Commitment.builder().from(elsewhere).withdrawn(DAY).build();
        assertThat(garden(waiting, elsewhere).guaranteed()).containsExactly(waiting.id(), elsewhere.id());
        assertThat(garden(waiting, withdrawn).blocked()).containsOnlyKeys(waiting.id());
    }

    private static CommitmentPicture garden(Commitment... commitments) {
        return CommitmentPicture.of(
                Initiative.builder()
                        .id("garden")
                        .name(Text.same("Garden"))
                        .addActors(actor("a"), actor("b"))
                        .addActions(
                                Action.builder()
                                        .id(Id.of("beds"))
                                        .name(Text.same("Beds"))
                                        .build(),
                                Action.builder()
                                        .id(Id.of("paths"))
                                        .name(Text.same("Paths"))
                                        .build())
                        .addCommitments(commitments)
                        .build(),
                DAY,
                false);
    }

    private static Provenance given(LocalDate day) {
        return Provenance.Given.builder()
                .date(day)
                .by(Text.same("Chair"))
                .recordedIn(Text.same("Minutes"))
                .build();
    }

    private static Actor actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id)).build();
    }

    private static Commitment.Builder promise(String party) {
        return Commitment.builder()
                .id(Id.of(party))
                .party(Id.of(party))
                .action(Id.of("beds"))
                .provenance(given(DAY));
    }
}
