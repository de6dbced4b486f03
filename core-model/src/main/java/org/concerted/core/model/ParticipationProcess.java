package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * A process by which people take part in a decision: what was promised to them, and what came of it. What the
 * structure gives is told by facts, whatever its label.
 */
@Value.Immutable
public sealed interface ParticipationProcess extends Noun<ParticipationProcess> permits ImmutableParticipationProcess {
    /** The type of this noun. */
    NounType<ParticipationProcess> TYPE = NounType.<ParticipationProcess>of(
                    "participation-process",
                    "participationProcesses",
                    Initiative::participationProcesses,
                    Initiative.Builder::participationProcesses)
            .label(ParticipationProcess::name)
            .asKnown(ParticipationProcess::until)
            .many(
                    "populations",
                    () -> Population.TYPE,
                    ParticipationProcess::populations,
                    (n, v) -> builder().from(n).populations(v).build())
            .add(Reference.anyOptional(
                    "about",
                    ParticipationProcess::about,
                    (n, v) -> builder().from(n).about(v).build()))
            .optional(
                    "organiser",
                    () -> Actor.TYPE,
                    ParticipationProcess::organiser,
                    (n, v) -> builder().from(n).organiser(v).build())
            .optional(
                    "body",
                    () -> Body.TYPE,
                    ParticipationProcess::body,
                    (n, v) -> builder().from(n).body(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    ParticipationProcess::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<ParticipationProcess> id();

    /** Its name. */
    Text name();

    /** The populations that it is for. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Population>> populations();

    /** The decision, objective, programme or other noun that it is about. */
    Optional<Ref> about();

    /** The actor that organises it. */
    Optional<Id<Actor>> organiser();

    /** The body through which it works, where there is one. */
    Optional<Id<Body>> body();

    /** The promise made to participants. */
    Optional<Iap2Level> promise();

    /** What it is called by those who organise it. */
    Optional<Text> label();

    /** When it takes place. */
    Optional<Span> period();

    /** How many people were invited, zero or more. */
    Optional<Integer> invited();

    /** How many people were heard, zero or more. */
    Optional<Integer> heard();

    /** The day on which participants were told what came of what they said. */
    Optional<LocalDate> reportedBack();

    /** How what they said influenced the decision. */
    Optional<Text> influence();

    /** Whether their concerns are reflected in the alternatives. */
    Optional<Boolean> inAlternatives();

    /** Pieces of advice given, zero or more. */
    Optional<Integer> adviceGiven();

    /** Pieces of advice followed, zero or more. */
    Optional<Integer> adviceFollowed();

    /** Whether what they decided is carried out. */
    Optional<Boolean> implemented();

    /** Whether information can flow back. */
    Optional<Boolean> feedbackChannel();

    /** Whether decisions are shared by negotiation and cannot be changed by one side. */
    Optional<Boolean> negotiated();

    /** Whether power to decide was delegated. */
    Optional<Boolean> delegated();

    /** Whether citizens reach the funds without an intermediary. */
    Optional<Boolean> directFunds();

    /** Seats held by citizens, zero or more. */
    Optional<Integer> citizenSeats();

    /** All seats, zero or more. */
    Optional<Integer> seats();

    /** Votes held by citizens, zero or more. */
    Optional<Integer> citizenVotes();

    /** All votes, zero or more. */
    Optional<Integer> votes();

    /** Who can override what comes out. */
    Optional<PowerHolder> overriddenBy();

    /** Who controls the budget. */
    Optional<PowerHolder> budgetControl();

    /** Who participates. */
    Optional<FungSelection> selection();

    /** How they communicate and decide. */
    Optional<FungCommunication> communication();

    /** How far their authority goes. */
    Optional<FungAuthority> authority();

    /** Visible from the day it begins, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(() -> period().flatMap(Span::start));
    }

    private static ParticipationProcess until(ParticipationProcess process, LocalDate day) {
        return Days.after(process.reportedBack(), day)
                ? builder()
                        .from(process)
                        .reportedBack(Optional.empty())
                        .influence(Optional.empty())
                        .build()
                : process;
    }

    /** Refuses negative numbers, and parts larger than their whole. */
    @Value.Check
    default void check() {
        new Checks()
                .notNegative(invited(), "invited")
                .notNegative(heard(), "heard")
                .notNegative(adviceGiven(), "adviceGiven")
                .notNegative(adviceFollowed(), "adviceFollowed")
                .notNegative(citizenSeats(), "citizenSeats")
                .notNegative(seats(), "seats")
                .notNegative(citizenVotes(), "citizenVotes")
                .notNegative(votes(), "votes")
                .atMost(adviceFollowed(), "adviceFollowed", adviceGiven())
                .atMost(citizenSeats(), "citizenSeats", seats())
                .atMost(citizenVotes(), "citizenVotes", votes())
                .done();
    }

    /** Builds a participation process. */
    final class Builder extends ImmutableParticipationProcess.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
