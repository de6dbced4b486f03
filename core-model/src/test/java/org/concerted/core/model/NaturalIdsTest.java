package org.concerted.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.junit.jupiter.api.Test;

class NaturalIdsTest {
    private static final Span YEAR = Span.of(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31));

    @Test
    void areSpelledFromWhatTheNounPointsAt() {
        assertThat(Influence.builder()
                        .source(Ref.parse("action:jardin"))
                        .target(Ref.parse("factor:faim"))
                        .build()
                        .id()
                        .value())
                .isEqualTo("jardin->faim");
        assertThat(Tie.builder()
                        .actor(Id.of("a"))
                        .partner(Id.of("b"))
                        .build()
                        .id()
                        .value())
                .isEqualTo("a->b");
        assertThat(Tie.builder()
                        .actor(Id.of("a"))
                        .partner(Id.of("b"))
                        .addReporter(Id.of("b"))
                        .build()
                        .id()
                        .value())
                .isEqualTo("a->b~b");
        assertThat(Seat.builder().body(Id.of("pilotage")).build().id().value()).isEqualTo("pilotage@citizen");
        assertThat(Capacity.builder()
                        .actor(Id.of("a"))
                        .period(YEAR)
                        .build()
                        .id()
                        .value())
                .isEqualTo("a@2013-01-01");
        assertThat(Rating.builder()
                        .rater(Id.of("a"))
                        .rated(Id.of("b"))
                        .dimension(PartnerDimension.MISSION_CONGRUENCE)
                        .value(3)
                        .build()
                        .id()
                        .value())
                .isEqualTo("a->b.mission-congruence");
        assertThat(Vision.builder().number(2).text(Text.same("v")).build().id().value())
                .isEqualTo("v2");
        assertThat(Milestone.builder()
                        .phase(FsgPhase.ORGANISE)
                        .component(FsgComponent.STRATEGIC_PLANNING)
                        .build()
                        .id()
                        .value())
                .isEqualTo("strategic-planning.2");
    }

    @Test
    void tellReadingsApartByReporterAndGroup() {
        Reading all = reading().build();
        assertThat(all.id().value()).isEqualTo("imr@2013-12-31");
        assertThat(reading().reporter(Id.of("county")).build().id().value()).isEqualTo("imr@2013-12-31~county");
        assertThat(reading()
                        .dimension(Text.french("origine"))
                        .group(Text.of("mères noires", "Black mothers"))
                        .build()
                        .id()
                        .value())
                .isEqualTo("imr@2013-12-31~mères-noires");
        assertThat(reading().restates(all.id()).build().id().value()).isEqualTo("imr@2013-12-31~restated");
    }

    @Test
    void canAlwaysBeReplacedByOnesOwn() {
        assertThat(reading().id(Id.of("mine")).build().id().value()).isEqualTo("mine");
    }

    @Test
    void stayWhenWhatTheyAreSpelledFromIsGone() {
        Seat seat = Seat.builder().body(Id.of("b")).actor(Id.of("a")).build();
        assertThat(Seat.builder()
                        .from(seat)
                        .actor(java.util.Optional.empty())
                        .build()
                        .id())
                .isEqualTo(seat.id());
    }

    @Test
    void areCutWhenTooLongAndStayApart() {
        String id = "x".repeat(150);
        Id<Tie> one =
                Tie.builder().actor(Id.of(id)).partner(Id.of(id + "1")).build().id();
        Id<Tie> other =
                Tie.builder().actor(Id.of(id)).partner(Id.of(id + "2")).build().id();
        assertThat(one.value()).hasSizeLessThanOrEqualTo(200);
        assertThat(one).isNotEqualTo(other);
    }

    private static Reading.Builder reading() {
        return Reading.builder()
                .indicator(Id.of("imr"))
                .value(new BigDecimal("8.9"))
                .period(YEAR);
    }
}
