package org.concerted.coordination.autonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Packs;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.core.assess.Wording;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.MandateScope;
import org.concerted.core.model.Provenance;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.concerted.testkit.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

/** A delegate said yes at the table. */
class CommitmentBeyondMandateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void onlyAMandateToCommitReachesThatFar() {
        asked(seat("a").scope(MandateScope.COMMIT)).isUpheld();
        asked(seat("a").scope(MandateScope.VOTE)).isBreached();
        asked(seat("a").scope(MandateScope.LISTEN)).isBreached();
    }

    @Test
    void aSeatCommitsWithinItsPeriodFirstAndLastDayIncluded() {
        asked(seat("a").scope(MandateScope.COMMIT).period(Span.of(DAY, DAY))).isUpheld();
        asked(seat("a").scope(MandateScope.COMMIT).period(Span.of(DAY.plusDays(1), DAY.plusDays(9))))
                .isBreached();
        Initiative ended =
                with(seat("a").scope(MandateScope.COMMIT).period(Span.of(DAY.minusDays(9), DAY.minusDays(1))));
        assertThat(read(ended, Audience.actor("a"), Language.EN))
                .hasValueSatisfying(text ->
                        assertThat(text).endsWith("The period of the seat, as recorded, does not include that day."));
        assertThat(read(ended, Audience.actor("a"), Language.FR))
                .hasValueSatisfying(
                        text -> assertThat(text).endsWith("La période consignée du siège ne comprend pas ce jour-là."));
    }

    @Test
    void anothersSeatDoesNotCommitTheParty() {
        asked(seat("b").scope(MandateScope.COMMIT)).isBreached();
    }

    @Test
    void oneThingThatSettlesItIsEnough() {
        asked(seat("b")).isBreached();
        asked(seat("a").actor(Optional.empty()).scope(MandateScope.VOTE)).isBreached();
        assertThat(read(with(seat("b")), Audience.actor("a"), Language.EN))
                .hasValueSatisfying(text -> assertThat(text).endsWith("was given through a seat."));
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        asked(seat("a")).isUndetermined("seat.scope");
        asked(seat("a").actor(Optional.empty()).scope(MandateScope.COMMIT)).isUndetermined("seat.scope");
    }

    @Test
    void aLetterOfTheDirectionNeedsNoSeat() {
        Initiative initiative = Initiative.builder()
                .from(with(seat("a").scope(MandateScope.VOTE)))
                .commitments(java.util.List.of(commitment(Provenance.Given.builder()
                        .date(DAY)
                        .by(Text.same("direction"))
                        .recordedIn(Text.same("lettre"))
                        .build())))
                .build();
        RuleVerifier.verify(new CommitmentBeyondMandate())
                .on(initiative, DAY)
                .subject("commitment:yes")
                .isNotApplicable();
    }

    @Test
    void onlyThePartyReadsItAndInBothLanguages() {
        Initiative initiative = with(seat("a").scope(MandateScope.VOTE));
        assertThat(read(initiative, Audience.actor("a"), Language.EN))
                .hasValueSatisfying(text -> assertThat(text).contains("vote for the organisation"));
        assertThat(read(initiative, Audience.actor("a"), Language.FR))
                .hasValueSatisfying(text -> assertThat(text).contains("voter pour l'organisme"));
        assertThat(read(initiative, Audience.TABLE, Language.EN)).isEmpty();
    }

    private static Optional<String> read(Initiative initiative, Audience audience, Language language) {
        RuleSet<Initiative> rules = Packs.of(AutonomyRules.all());
        Snapshot snapshot = Assessor.with(rules).view(initiative, DAY, audience).snapshot();
        return snapshot.findings().stream()
                .filter(f -> f.rule().equals("autonomy.commitment-beyond-mandate")
                        && f.verdict().code() == Verdict.Code.BREACHED)
                .map(Wording.of(rules, snapshot, language)::observation)
                .findFirst();
    }

    private static Answer<Initiative> asked(Seat.Builder seat) {
        return RuleVerifier.verify(new CommitmentBeyondMandate())
                .on(with(seat), DAY)
                .subject("commitment:yes");
    }

    private static Seat.Builder seat(String actor) {
        return Seat.builder().id(Id.of("chair")).body(Id.of("table")).actor(Id.of(actor));
    }

    private static Commitment commitment(Provenance provenance) {
        return Commitment.builder()
                .id(Id.of("yes"))
                .party(Id.of("a"))
                .provenance(provenance)
                .build();
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
                .addCommitments(commitment(Provenance.Given.builder()
                        .date(DAY)
                        .seat(Id.of("chair"))
                        .recordedIn(Text.same("minutes"))
                        .build()))
                .build();
    }
}
