package org.concerted.coordination.autonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Told;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.MandateScope;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.concerted.testkit.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

/** A delegate raises a hand. */
class VoteBeyondMandateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void whoVotesHasAMandateToVoteOrToCommit() {
        asked(seat().vote(true).scope(MandateScope.VOTE)).isUpheld();
        asked(seat().vote(true).scope(MandateScope.COMMIT)).isUpheld();
        asked(seat().vote(true).scope(MandateScope.SPEAK)).isBreached().sees("scope", "speak");
        asked(seat().vote(true).scope(MandateScope.LISTEN)).isBreached();
    }

    @Test
    void aSeatWithoutAVoteOrAPersonsOwnAsksNothing() {
        asked(seat().vote(false).scope(MandateScope.LISTEN)).isNotApplicable();
        asked(seat().vote(true).scope(MandateScope.LISTEN).actor(Optional.empty()))
                .isNotApplicable();
        asked(seat().vote(true)
                        .scope(MandateScope.LISTEN)
                        .period(Span.builder().end(DAY.minusDays(1)).build()))
                .isNotApplicable();
        asked(seat().vote(true)
                        .scope(MandateScope.LISTEN)
                        .period(Span.builder().end(DAY).build()))
                .isBreached();
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        asked(seat().vote(true)).isUndetermined("seat.scope");
        asked(seat().scope(MandateScope.COMMIT)).isUndetermined("seat.vote");
    }

    @Test
    void onlyTheOrganisationReadsIt() {
        Initiative initiative = with(seat().vote(true).scope(MandateScope.SPEAK));
        assertThat(read(initiative, Audience.actor("a"), Language.EN))
                .contains(
                        "The seat of A in Table votes. The delegate's mandate, as recorded: speak for the organisation.");
        assertThat(read(initiative, Audience.actor("a"), Language.FR))
                .contains(
                        "Le siège de l'organisme A à l'instance Table vote. Le mandat consigné de la personne déléguée : "
                                + "parler pour l'organisme.");
        assertThat(read(initiative, Audience.TABLE, Language.EN)).isEmpty();
        assertThat(read(initiative, Audience.actor("b"), Language.EN)).isEmpty();
    }

    private static Optional<String> read(Initiative initiative, Audience audience, Language language) {
        return Told.by("autonomy.vote-beyond-mandate", AutonomyRules.all(), initiative, DAY, audience, language);
    }

    private static Answer<Initiative> asked(Seat.Builder seat) {
        return RuleVerifier.verify(new VoteBeyondMandate()).on(with(seat), DAY).subject("seat:chair");
    }

    private static Seat.Builder seat() {
        return Seat.builder().id(Id.of("chair")).body(Id.of("table")).actor(Id.of("a"));
    }

    private static Initiative with(Seat.Builder seat) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(
                        Actor.builder().id(Id.of("a")).name(Text.same("A")).build(),
                        Actor.builder().id(Id.of("b")).name(Text.same("B")).build())
                .addBodies(Body.builder()
                        .id(Id.of("table"))
                        .name(Text.same("Table"))
                        .build())
                .addSeats(seat.build())
                .build();
    }
}
