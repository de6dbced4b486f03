package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * One turn of learning from data: from agreeing on them to changing behaviour (Living Cities). It is closed once
 * something changed.
 */
@Value.Immutable
public sealed interface LearningLoop extends Noun<LearningLoop> permits ImmutableLearningLoop {
    /** The type of this noun. */
    NounType<LearningLoop> TYPE = NounType.<LearningLoop>of(
                    "learning-loop", "learningLoops", Initiative::learningLoops, Initiative.Builder::learningLoops)
            .labelIfAny(LearningLoop::name)
            .asKnown(LearningLoop::until)
            .many(
                    "indicators",
                    () -> Indicator.TYPE,
                    LearningLoop::indicators,
                    (n, v) -> builder().from(n).indicators(v).build())
            .many(
                    "readings",
                    () -> Reading.TYPE,
                    LearningLoop::readings,
                    (n, v) -> builder().from(n).readings(v).build())
            .add(Reference.nested(
                    "steps",
                    LearningLoop::steps,
                    (n, v) -> builder().from(n).steps(v).build(),
                    Parts.LEARNING_STEP))
            .many(
                    "sources",
                    () -> Source.TYPE,
                    LearningLoop::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<LearningLoop> id();

    /** Its name. */
    Optional<Text> name();

    /** The indicators that it is about. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Indicator>> indicators();

    /** The readings that were looked at. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Reading>> readings();

    /** Its steps, in the order of their dates. */
    ImmutableList<LearningStep> steps();

    /** Visible from its first step, unless it became known on another day. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().isPresent() || steps().isEmpty()
                ? known()
                : Optional.of(steps().get(0).date());
    }

    private static LearningLoop until(LearningLoop loop, LocalDate day) {
        return loop.steps().stream().anyMatch(step -> step.date().isAfter(day))
                ? builder()
                        .from(loop)
                        .steps(loop.steps().stream()
                                .filter(step -> !step.date().isAfter(day))
                                .toList())
                        .build()
                : loop;
    }

    /** Refuses steps that go back in time. */
    @Value.Check
    default void check() {
        new Checks().inOrder(steps(), "steps", LearningStep::date).done();
    }

    /** Builds a learning loop. */
    final class Builder extends ImmutableLearningLoop.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
