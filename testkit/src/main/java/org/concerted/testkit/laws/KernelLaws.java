package org.concerted.testkit.laws;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Change;
import org.concerted.core.assess.Engine;
import org.concerted.testkit.vary.Forgotten;
import org.concerted.testkit.vary.Story;

/**
 * The laws that every domain and every rule set keep, for any type of document. A test class that implements this and
 * says what to assess runs them all.
 *
 * @param <D> the document
 */
public interface KernelLaws<D> {
    /** What assesses. */
    Engine<D> engine();

    /** Documents, each with changes that it allows. */
    Arbitrary<Story<D>> stories();

    /** Documents, each with one thing forgotten. */
    Arbitrary<Forgotten<D>> forgettings();

    /** The same document given in another order, where order means nothing. */
    default D permuted(D document, Random random) {
        return document;
    }

    /** Whether no remedy may newly breach the rule with this id; by default, any may be. */
    default boolean breachedByNoRemedy(String rule) {
        return false;
    }

    /** The stories, for jqwik. */
    @Provide("lawStories")
    default Arbitrary<Story<D>> lawStories() {
        return stories();
    }

    /** What is forgotten, for jqwik. */
    @Provide("lawForgettings")
    default Arbitrary<Forgotten<D>> lawForgettings() {
        return forgettings();
    }

    /** Chance, for jqwik. */
    @Provide("lawChance")
    default Arbitrary<Long> lawChance() {
        return Arbitraries.longs();
    }

    /** Law 1: the same document assesses to the same, in whatever order it was given. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    default void theOrderInWhichADocumentWasGivenMeansNothing(
            @ForAll("lawStories") Story<D> story, @ForAll("lawChance") long seed) {
        D other = permuted(story.document(), new Random(seed));
        Same.same(
                engine().assess(story.document(), story.asOf()),
                engine().assess(other, story.asOf()),
                "the document in another order");
    }

    /** Law 1: two threads that assess the same document with the same engine find the same. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    default void twoThreadsFindTheSame(@ForAll("lawStories") Story<D> story) {
        Same.inTwoThreads(() -> {
            Assessment<D> now = engine().assess(story.document(), story.asOf());
            for (Change<D> change : story.changes()) {
                now = now.after(change);
            }
            return now;
        });
    }

    /** Law 2: an assessment brought up to date equals one from nothing, and leaves the one before as it was. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    default void afterAChangeEqualsFromNothing(@ForAll("lawStories") Story<D> story) {
        Assessment<D> now = engine().assess(story.document(), story.asOf());
        D document = story.document();
        for (Change<D> change : story.changes()) {
            Assessment<D> before = now;
            now = before.after(change);
            Same.same(engine().assess(document, story.asOf()), before, "the assessment before the change, afterwards");
            document = change.applyTo(document);
            Same.same(engine().assess(document, story.asOf()), now, "the assessment after " + change);
        }
    }

    /** Law 2: what a change did not touch was not computed again. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    default void whatAChangeDidNotTouchIsNotLookedAt(@ForAll("lawStories") Story<D> story) {
        Locality.walk(engine(), story, Locality::frugal);
    }

    /** Law 3: what a change did not touch, and no changed measure reaches, keeps its verdict. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    default void whatAChangeDidNotTouchKeepsItsVerdict(@ForAll("lawStories") Story<D> story) {
        Locality.walk(engine(), story, Locality::local);
    }

    /** Law 4: forgetting leaves a verdict as it was or makes it undetermined. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    default void forgettingOnlyMakesUndetermined(@ForAll("lawForgettings") Forgotten<D> pair) {
        Verdicts.sameOrUndetermined(engine(), pair);
    }

    /** Laws 6 and 7: a remedy, applied, clears its finding; no part of it is enough; it binds nobody. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    default void remediesClearWhatTheyAreFor(@ForAll("lawStories") Story<D> story) {
        Assessment<D> assessment = engine().assess(story.document(), story.asOf());
        assessment
                .findings()
                .forEach(found -> Remedies.check(assessment, found, ImmutableList.of(), this::breachedByNoRemedy));
    }

    /** Law 5: evidence, written and read back, decides to its verdict, upheld verdicts included. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    default void evidenceReadBackDecidesToItsVerdict(@ForAll("lawStories") Story<D> story) {
        Verdicts.decideAgain(engine().assess(story.document(), story.asOf()));
    }
}
