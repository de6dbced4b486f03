package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.concerted.core.Text;

/** What the values nested in nouns point at. */
final class Parts {
    static final ImmutableList<Reference<FeedbackStep>> STEP = ImmutableList.of(
            Reference.optional(
                    "by",
                    () -> Actor.TYPE,
                    FeedbackStep::by,
                    (value, left) -> FeedbackStep.builder().from(value).by(left).build()),
            Reference.anyOptional(
                    "result",
                    FeedbackStep::result,
                    (value, left) ->
                            FeedbackStep.builder().from(value).result(left).build()));
    static final ImmutableList<Reference<LearningStep>> LEARNING_STEP = ImmutableList.of(
            Reference.optional(
                    "by",
                    () -> Actor.TYPE,
                    LearningStep::by,
                    (value, left) -> LearningStep.builder().from(value).by(left).build()),
            Reference.optional(
                    "meeting",
                    () -> Meeting.TYPE,
                    LearningStep::meeting,
                    (value, left) ->
                            LearningStep.builder().from(value).meeting(left).build()),
            Reference.anyOptional(
                    "result",
                    LearningStep::result,
                    (value, left) ->
                            LearningStep.builder().from(value).result(left).build()));
    /** An attendance stands as long as one of its two ends does. */
    static final ImmutableList<Reference<Attendance>> ATTENDANCE =
            ImmutableList.of(Reference.custom("attendance", Parts::attending, Parts::attendance));

    static final ImmutableList<Reference<AgendaItem>> AGENDA_ITEM = ImmutableList.of(Reference.optional(
            "proposedBy",
            () -> Actor.TYPE,
            AgendaItem::proposedBy,
            (value, left) -> AgendaItem.builder().from(value).proposedBy(left).build()));
    static final ImmutableList<Reference<Service>> SERVICE = ImmutableList.of(Reference.anyRequired("by", Service::by));
    static final ImmutableList<Reference<Choice>> CHOICE =
            ImmutableList.of(Reference.required("application", () -> Application.TYPE, Choice::application));
    static final ImmutableList<Reference<Appraisal>> APPRAISAL =
            ImmutableList.of(Reference.required("assessor", () -> Actor.TYPE, Appraisal::assessor));

    private Parts() {}

    private static void attending(Attendance attendance, Reference.Sink sink) {
        attendance.seat().ifPresent(id -> sink.accept(Seat.TYPE, id.value()));
        attendance.actor().ifPresent(id -> sink.accept(Actor.TYPE, id.value()));
    }

    private static Optional<Attendance> attendance(Attendance attendance, Reference.Gone gone) {
        Optional<Id<Seat>> seat = attendance.seat().filter(id -> !gone.test(Seat.TYPE, id.value()));
        Optional<Id<Actor>> actor = attendance.actor().filter(id -> !gone.test(Actor.TYPE, id.value()));
        if (seat.isEmpty() && actor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Attendance.builder().from(attendance).seat(seat).actor(actor).build());
    }

    /**
     * The seat through which an act was given. Once that seat is gone, the act still stands and says that a mandated
     * seat spoke: a commitment is neither lost nor made by what happens to a seat.
     */
    static <N> Reference<N> spoken(Function<N, Provenance> get, BiFunction<N, Provenance, N> set) {
        return Reference.custom(
                "provenance",
                (noun, sink) -> seat(get.apply(noun)).ifPresent(id -> sink.accept(Seat.TYPE, id.value())),
                (noun, gone) -> Optional.of(
                        seat(get.apply(noun))
                                        .filter(id -> gone.test(Seat.TYPE, id.value()))
                                        .isPresent()
                                ? set.apply(noun, withoutSeat((Provenance.Given) get.apply(noun)))
                                : noun));
    }

    private static Optional<Id<Seat>> seat(Provenance provenance) {
        return provenance instanceof Provenance.Given given ? given.seat() : Optional.empty();
    }

    private static Provenance withoutSeat(Provenance.Given given) {
        return Provenance.Given.builder()
                .from(given)
                .seat(Optional.empty())
                .by(given.by().orElseGet(() -> Text.of("un siège mandaté", "a mandated seat")))
                .build();
    }
}
