package org.concerted.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concerted.core.Text;
import org.concerted.core.assess.Index;
import org.concerted.core.assess.Subjects;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Provenance;
import org.concerted.core.model.Seat;
import org.junit.jupiter.api.Test;

/** What a dossier shows of the nouns that its own points at. */
class NounDossierTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void anAbsentTargetIsNotThatOfTheNextNoun() {
        Initiative initiative = initiative(given("a"), given("b").seat(Id.of("chair")), given("c"));
        assertThat(seats(InitiativeDomain.INSTANCE.index(initiative, DAY)))
                .containsExactly(Optional.empty(), Optional.of("chair"), Optional.empty());
    }

    @Test
    void norAfterAChange() {
        Index<Initiative> before = InitiativeDomain.INSTANCE.index(
                initiative(given("a"), given("b").seat(Id.of("chair")), given("c")), DAY);
        Index<Initiative> after = InitiativeDomain.INSTANCE
                .after(before, Edits.put(Commitment.TYPE, commitment("b", given("b"))))
                .after();
        assertThat(seats(after)).containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Iterable<Optional<String>> seats(Index<Initiative> index) {
        Subjects<CommitmentDossier> commitments = index.subjects(Kinds.COMMITMENT);
        return IntStream.range(0, commitments.size())
                .mapToObj(
                        i -> commitments.dossier(i).seat().map(seat -> seat.id().value()))
                .toList();
    }

    private static Provenance.Given.Builder given(String by) {
        return Provenance.Given.builder().date(DAY).by(Text.same(by)).recordedIn(Text.same("minutes"));
    }

    private static Commitment commitment(String id, Provenance.Given.Builder given) {
        return Commitment.builder()
                .id(Id.of(id))
                .party(Id.of("x"))
                .provenance(given.build())
                .build();
    }

    private static Initiative initiative(
            Provenance.Given.Builder a, Provenance.Given.Builder b, Provenance.Given.Builder c) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(Actor.builder().id(Id.of("x")).name(Text.same("X")).build())
                .addBodies(
                        Body.builder().id(Id.of("table")).name(Text.same("T")).build())
                .addSeats(Seat.builder().id(Id.of("chair")).body(Id.of("table")).build())
                .addCommitments(commitment("a", a), commitment("b", b), commitment("c", c))
                .build();
    }
}
