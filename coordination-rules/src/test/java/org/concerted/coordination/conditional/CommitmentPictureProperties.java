package org.concerted.coordination.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concerted.core.assess.Audience;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.testkit.arbitrary.Initiatives;
import org.concerted.testkit.vary.Plan;

/** The picture of an initiative is what its conditions say, read as they stand. */
class CommitmentPictureProperties {
    private static final int TRIES = 2000;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Provide
    Arbitrary<Initiative> pledging() {
        return Initiatives.of(Plan.only(6, Commitment.TYPE, Actor.TYPE, Action.TYPE, Decision.TYPE));
    }

    @Property(tries = TRIES)
    void itIsWhatTheDumbestIterationFinds(@ForAll("pledging") Initiative initiative, @ForAll boolean reported) {
        isWhatTheDumbestFinds(initiative, reported);
    }

    @Property(tries = 5000)
    void soItIsWhereNearlyEachWaitsForOthers(@ForAll long seed, @ForAll boolean reported) {
        isWhatTheDumbestFinds(RandomPledges.of(seed, DAY), reported);
    }

    private static void isWhatTheDumbestFinds(Initiative initiative, boolean reported) {
        CommitmentPicture picture = CommitmentPicture.of(initiative, DAY, reported);
        Initiative known = known(initiative);
        Dumb dumb = new Dumb(known, DAY, reported);
        Set<Id<Commitment>> guaranteed = dumb.least(false);
        Set<Id<Commitment>> together = dumb.greatest(false);
        Set<Id<Commitment>> possibly = dumb.greatest(true);
        Set<Id<Commitment>> counted = Dumb.counted(known, reported);
        assertThat(picture.guaranteed()).containsExactlyInAnyOrderElementsOf(guaranteed);
        assertThat(picture.perhapsGuaranteed())
                .containsExactlyInAnyOrderElementsOf(Sets.difference(dumb.least(true), guaranteed));
        assertThat(picture.together()).containsExactlyInAnyOrderElementsOf(together);
        Set<Id<Commitment>> perhaps = dumb.least(true);
        assertThat(picture.gap()).containsExactlyInAnyOrderElementsOf(Sets.difference(together, perhaps));
        assertThat(picture.perhapsGap())
                .containsExactlyInAnyOrderElementsOf(Sets.intersection(together, Sets.difference(perhaps, guaranteed)));
        assertThat(picture.blocked().keySet()).containsExactlyInAnyOrderElementsOf(Sets.difference(counted, possibly));
        assertThat(picture.undecided().keySet())
                .containsExactlyInAnyOrderElementsOf(Sets.difference(possibly, together));
        assertThat(picture.undecided().keySet())
                .allSatisfy(id -> assertThat(picture.unknownBehind(id)).isNotEmpty());
    }

    @Property(tries = 500)
    void theTableIsToldNothingThatItMayNotSee(@ForAll("pledging") Initiative initiative) {
        Initiative table = InitiativeDomain.INSTANCE.seenBy(initiative, DAY, Audience.TABLE);
        Initiative other = Initiative.builder()
                .from(initiative)
                .commitments(initiative.commitments().stream()
                        .map(CommitmentPictureProperties::otherwise)
                        .toList())
                .build();
        Initiative then = InitiativeDomain.INSTANCE.seenBy(other, DAY, Audience.TABLE);
        CommitmentPicture one = CommitmentPicture.of(table, DAY, false);
        CommitmentPicture two = CommitmentPicture.of(then, DAY, false);
        assertThat(two.guaranteed()).isEqualTo(one.guaranteed());
        assertThat(two.together()).isEqualTo(one.together());
        assertThat(two.blocked()).isEqualTo(one.blocked());
        assertThat(two.undecided()).isEqualTo(one.undecided());
    }

    /** The same with another condition, where nobody else sees which. */
    private static Commitment otherwise(Commitment commitment) {
        return commitment.condition().isPresent()
                        && commitment.conditionConfidentiality().isEmpty()
                ? Commitment.builder()
                        .from(commitment)
                        .condition(new org.concerted.core.model.Condition.By(DAY))
                        .build()
                : commitment;
    }

    private static Initiative known(Initiative initiative) {
        Initiative.Builder known = Initiative.builder()
                .from(initiative)
                .commitments(java.util.List.of())
                .decisions(java.util.List.of());
        var index = InitiativeDomain.INSTANCE.index(initiative, DAY);
        var commitments = index.subjects(org.concerted.core.dossier.Kinds.COMMITMENT);
        for (int i = 0; i < commitments.size(); i++) {
            known.addCommitments(commitments.dossier(i).noun());
        }
        var decisions = index.subjects(org.concerted.core.dossier.Kinds.DECISION);
        for (int i = 0; i < decisions.size(); i++) {
            known.addDecisions(decisions.dossier(i).noun());
        }
        return known.build();
    }
}
