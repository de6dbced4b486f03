package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A meeting, of a body or not. One that is held to relate or to reflect is never without follow-up. */
@Value.Immutable
public sealed interface Meeting extends Noun<Meeting> permits ImmutableMeeting {
    /** The type of this noun. */
    NounType<Meeting> TYPE = NounType.<Meeting>of(
                    "meeting", "meetings", Initiative::meetings, Initiative.Builder::meetings)
            .asKnown(Meeting::until)
            .optional(
                    "body",
                    () -> Body.TYPE,
                    Meeting::body,
                    (n, v) -> builder().from(n).body(v).build())
            .optional(
                    "facilitator",
                    () -> Actor.TYPE,
                    Meeting::facilitator,
                    (n, v) -> builder().from(n).facilitator(v).build())
            .add(Reference.nested(
                    "agenda",
                    Meeting::agenda,
                    (n, v) -> builder().from(n).agenda(v).build(),
                    Parts.AGENDA_ITEM))
            .add(Reference.nested(
                    "attendances",
                    Meeting::attendances,
                    (n, v) -> builder().from(n).attendances(v).build(),
                    Parts.ATTENDANCE))
            .many(
                    "decisions",
                    () -> Decision.TYPE,
                    Meeting::decisions,
                    (n, v) -> builder().from(n).decisions(v).build())
            .many(
                    "commitments",
                    () -> Commitment.TYPE,
                    Meeting::commitments,
                    (n, v) -> builder().from(n).commitments(v).build())
            .many(
                    "exchanges",
                    () -> Exchange.TYPE,
                    Meeting::exchanges,
                    (n, v) -> builder().from(n).exchanges(v).build())
            .many(
                    "readings",
                    () -> Reading.TYPE,
                    Meeting::readings,
                    (n, v) -> builder().from(n).readings(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Meeting::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Meeting> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code body@date}, or {@code meeting@date}. */
    default Id<Meeting> naturalId() {
        return Natural.of(body().map(Id::value).orElse("meeting"))
                .and("@", date())
                .id();
    }

    /** The body that met. */
    Optional<Id<Body>> body();

    /** The day. */
    LocalDate date();

    /** How long it lasted. */
    Optional<Hours> duration();

    /** Time that each person spent preparing, where attendances do not say it one by one. */
    Optional<Hours> preparation();

    /** Time that each person spent travelling, where attendances do not say it one by one. */
    Optional<Hours> travel();

    /** What it was held for: to act, to reflect, to relate. Empty when not recorded. */
    ImmutableSet<ActionNature> purposes();

    /** Whether anyone could come. */
    Optional<Boolean> open();

    /** The actor that facilitated it. */
    Optional<Id<Actor>> facilitator();

    /** Its agenda, in order. */
    ImmutableList<AgendaItem> agenda();

    /** Who was there and who was not. */
    ImmutableList<Attendance> attendances();

    /** Decisions taken or prepared there. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Decision>> decisions();

    /** Commitments given there. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Commitment>> commitments();

    /** Feedback handled there. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Exchange>> exchanges();

    /** Readings discussed there. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Reading>> readings();

    /** What it cost, people's time excluded. */
    Optional<Money> cost();

    /** Visible from the day it took place, unless it was announced on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(() -> Optional.of(date()));
    }

    /** What is known beforehand of a meeting to come. */
    private static Meeting until(Meeting meeting, LocalDate day) {
        return meeting.date().isAfter(day)
                ? builder()
                        .from(meeting)
                        .attendances(ImmutableList.of())
                        .decisions(ImmutableSortedSet.of())
                        .commitments(ImmutableSortedSet.of())
                        .exchanges(ImmutableSortedSet.of())
                        .readings(ImmutableSortedSet.of())
                        .cost(Optional.empty())
                        .build()
                : meeting;
    }

    /** Builds a meeting. */
    final class Builder extends ImmutableMeeting.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
