package org.concerted.feedback.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.feedback.Village.FOUNDATION;
import static org.concerted.feedback.Village.HOUSE;
import static org.concerted.feedback.Village.PANTRY;
import static org.concerted.feedback.Village.TODAY;
import static org.concerted.feedback.Village.change;
import static org.concerted.feedback.Village.village;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.PracticeMotive;
import org.concerted.core.model.Provenance;
import org.junit.jupiter.api.Test;

/** The two markers of each organisation, and how many stand where. */
class OwnPracticeTest {
    private static OwnPractice practice(Initiative.Builder initiative) {
        return Assessor.with(RuleSet.of(ImmutableList.of()))
                .assess(initiative.build(), TODAY)
                .measure(OwnPractice.MEASURE);
    }

    private static Initiative.Builder complete() {
        return village().complete(PracticeChange.TYPE, Commitment.TYPE);
    }

    private static Commitment kept(Id<Actor> party, String day) {
        return Commitment.builder()
                .id(Id.of("kept-" + party))
                .party(party)
                .provenance(Provenance.Given.builder()
                        .date(LocalDate.of(2025, 1, 1))
                        .by(Text.same("Direction"))
                        .recordedIn(Text.same("Letter"))
                        .build())
                .kept(LocalDate.parse(day))
                .build();
    }

    private static PracticeChange.Builder aligned(String id) {
        return change(id).motive(PracticeMotive.READING).date(LocalDate.of(2026, 1, 1));
    }

    @Test
    void readsBothMarkersInTheLastYear() {
        OwnPractice practice = practice(complete()
                .addCommitments(kept(HOUSE, "2026-02-01"), kept(PANTRY, "2026-02-01"), kept(FOUNDATION, "2025-11-21"))
                .addPracticeChanges(aligned("b").build(), change("a").build()));

        assertThat(practice.organisations()).hasSize(4);
        assertThat(practice.organisations().get(HOUSE)).satisfies(own -> {
            assertThat(own.place()).contains(OwnPractice.Place.ACTS_AND_ALIGNS);
            assertThat(own.changes()).extracting(PracticeChange::id).containsExactly(Id.of("a"), Id.of("b"));
        });
        assertThat(practice.organisations().get(PANTRY))
                .satisfies(own -> assertThat(own.place()).contains(OwnPractice.Place.ACTS));
        assertThat(practice.organisations().get(FOUNDATION))
                .satisfies(own -> assertThat(own.place()).contains(OwnPractice.Place.LOOKS_ON));
        assertThat(practice.places(4))
                .hasValueSatisfying(counts -> assertThat(counts)
                        .containsEntry(OwnPractice.Place.LOOKS_ON, 2L)
                        .containsEntry(OwnPractice.Place.ACTS, 1L));
        assertThat(practice.places(5)).isEmpty();
        assertThat(practice.unplaced()).isZero();
    }

    @Test
    void doesNotTakeWhatIsNotOnRecordForNo() {
        OwnPractice.Own unknown = own(village());
        assertThat(unknown.acts()).isEmpty();
        assertThat(unknown.aligns()).isEmpty();
        assertThat(practice(village()).unplaced()).isEqualTo(4);
        assertThat(own(complete()).aligns()).contains(false);
        assertThat(own(complete()).acts()).contains(false);
        assertThat(own(complete().addPracticeChanges(change("undated").build())).aligns())
                .isEmpty();
        assertThat(own(complete()
                                .addPracticeChanges(change("motiveless")
                                        .date(LocalDate.of(2026, 1, 1))
                                        .build()))
                        .aligns())
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsOldOrMovedByOtherThings() {
        assertThat(own(complete()
                                .addPracticeChanges(
                                        aligned("old")
                                                .date(LocalDate.of(2025, 11, 22))
                                                .build(),
                                        aligned("other")
                                                .motive(PracticeMotive.OTHER)
                                                .build()))
                        .aligns())
                .contains(false);
        assertThat(own(complete()
                                .addPracticeChanges(aligned("edge")
                                        .date(LocalDate.of(2025, 11, 23))
                                        .build()))
                        .place())
                .contains(OwnPractice.Place.ALIGNS);
    }

    private static OwnPractice.Own own(Initiative.Builder initiative) {
        return Optional.ofNullable(practice(initiative).organisations().get(HOUSE))
                .orElseThrow();
    }
}
