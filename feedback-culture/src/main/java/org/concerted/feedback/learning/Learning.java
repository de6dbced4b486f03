package org.concerted.feedback.learning;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.concerted.core.Ref;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.LearningStage;
import org.concerted.core.model.LearningStep;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Review;
import org.concerted.feedback.base.Present;

/**
 * What is on record of learning: how far turns of learning went, of five steps (Raderstrong &amp; Nazaire 2017), readings that
 * decisions cite, what corrections touched (Argyris &amp; Schön 1978), and after-action reviews.
 *
 * @param furthest the furthest step of each turn that took one
 * @param unstarted turns without any step on record
 * @param readings readings in all
 * @param deciding readings that a decision cites
 * @param single corrections that touched a way of doing
 * @param doubled corrections that touched an objective, an assumption or a rule
 * @param untold corrections of which that is not known
 * @param reviews after-action reviews
 * @param whole those that answer all four questions
 * @param leading those that led to something
 */
public record Learning(
        ImmutableSortedMap<Id<LearningLoop>, LearningStage> furthest,
        long unstarted,
        long readings,
        long deciding,
        long single,
        long doubled,
        long untold,
        long reviews,
        long whole,
        long leading) {

    /** The learning of an initiative. */
    public static final Measure<Initiative, Learning> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "learning.figures";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(
                    Kinds.LEARNING_LOOP,
                    Kinds.READING,
                    Kinds.DECISION,
                    Kinds.REVIEW,
                    Kinds.EXCHANGE,
                    Kinds.PRACTICE_CHANGE);
        }

        @Override
        public Learning compute(Scope<Initiative> scope) {
            Map<Id<LearningLoop>, LearningStage> furthest = new TreeMap<>();
            long[] counts = new long[4];
            Present.each(
                    scope,
                    LearningLoop.TYPE,
                    loop -> furthest(loop).ifPresentOrElse(stage -> furthest.put(loop.id(), stage), () -> counts[0]++));
            Set<Id<Reading>> cited = new HashSet<>();
            Present.each(scope, Decision.TYPE, decision -> cited.addAll(decision.cites()));
            Set<Id<Reading>> readings = new HashSet<>();
            Present.each(scope, Reading.TYPE, reading -> readings.add(reading.id()));
            Present.each(scope, Review.TYPE, review -> {
                counts[1]++;
                counts[2] += whole(review) ? 1 : 0;
                counts[3] += review.ledTo().isEmpty() ? 0 : 1;
            });
            cited.retainAll(readings);
            long[] touched = touched(scope);
            return new Learning(
                    ImmutableSortedMap.copyOf(furthest),
                    counts[0],
                    readings.size(),
                    cited.size(),
                    touched[SingleLoopOnly.SINGLE],
                    touched[SingleLoopOnly.DOUBLE],
                    touched[SingleLoopOnly.UNKNOWN],
                    counts[1],
                    counts[2],
                    counts[3]);
        }
    };

    /** What each correction touched; a practice that changed because of feedback is one correction, not two. */
    private static long[] touched(Scope<Initiative> scope) {
        Map<Ref, Integer> practices = new TreeMap<>();
        Present.each(
                scope,
                PracticeChange.TYPE,
                change -> practices.put(PracticeChange.TYPE.ref(change.id()), SingleLoopOnly.place(change.changed())));
        long[] counts = new long[SingleLoopOnly.CLASSES];
        Present.each(
                scope,
                Exchange.TYPE,
                exchange -> exchange.steps().stream()
                        .filter(step -> step.stage() == FeedbackStage.CORRECTED)
                        .forEach(step -> {
                            int place = SingleLoopOnly.place(step.changed());
                            Optional<Ref> practice = step.result().filter(practices::containsKey);
                            if (practice.isEmpty()) {
                                counts[place]++;
                            } else {
                                practices.merge(practice.get(), place, (a, b) -> a == SingleLoopOnly.UNKNOWN ? b : a);
                            }
                        }));
        practices.values().forEach(place -> counts[place]++);
        return counts;
    }

    /** How many turns of learning there are. */
    public long loops() {
        return unstarted + furthest.size();
    }

    /** How many turns went as far as a step and no further. */
    public long stoppedAt(LearningStage stage) {
        return furthest.values().stream().filter(stage::equals).count();
    }

    private static Optional<LearningStage> furthest(LearningLoop loop) {
        return loop.steps().stream().map(LearningStep::stage).max(LearningStage::compareTo);
    }

    private static boolean whole(Review review) {
        return review.expected().isPresent()
                && review.happened().isPresent()
                && review.gap().isPresent()
                && review.next().isPresent();
    }
}
