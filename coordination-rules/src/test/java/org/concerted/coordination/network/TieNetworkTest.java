package org.concerted.coordination.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;
import org.concerted.core.model.Tie;
import org.junit.jupiter.api.Test;

class TieNetworkTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    @Test
    void oneTieBetweenTwoActorsHoweverManyReportIt() {
        TieNetwork found = TieNetwork.of(
                initiative(
                        tie("b", "a").id(Id.of("1")).addReporters(Id.of("b")).build(),
                        tie("a", "b").id(Id.of("2")).addReporters(Id.of("a")).build(),
                        tie("a", "c").addReporters(Id.of("c")).build(),
                        tie("d", "a").addReporters(Id.of("d")).build(),
                        tie("c", "d").build(),
                        tie("b", "c").addReporters(Id.of("d")).build()),
                AS_OF);

        assertThat(found.actors()).extracting(Id::value).containsExactly("a", "b", "c", "d", "e");
        assertThat(found.network().nodes()).isEqualTo(5);
        assertThat(found.network().ties()).isEqualTo(5);
        assertThat(found.network().isDirected()).isFalse();
        assertThat(found.network().has(2, 3)).isTrue();
        assertThat(found.network().has(1, 3)).isFalse();
        assertThat(found.network().repeated()).isZero();
        assertThat(found.confirmed()).isEqualTo(1);
        assertThat(found.claimed()).isEqualTo(2);
    }

    @Test
    void leavesOutTiesThatEndedOrHaveNotBegun() {
        TieNetwork found = TieNetwork.of(
                initiative(
                        tie("a", "b")
                                .period(Span.of(AS_OF.minusYears(2), AS_OF.minusDays(1)))
                                .build(),
                        tie("a", "c")
                                .period(Span.of(AS_OF.plusDays(1), AS_OF.plusYears(1)))
                                .build(),
                        tie("a", "d").period(Span.of(AS_OF.minusDays(1), AS_OF)).build()),
                AS_OF);

        assertThat(found.network().ties()).isEqualTo(1);
        assertThat(found.network().has(0, 3)).isTrue();
    }

    private static Tie.Builder tie(String actor, String partner) {
        Tie.Builder tie = Tie.builder();
        tie.actor(Id.of(actor)).partner(Id.of(partner));
        return tie;
    }

    private static Initiative initiative(Tie... ties) {
        Initiative.Builder initiative = Initiative.builder();
        initiative.id("i").name(Text.same("I"));
        for (String id : new String[] {"e", "d", "c", "b", "a"}) {
            initiative.addActors(
                    Actor.builder().id(Id.of(id)).name(Text.same(id)).build());
        }
        return initiative.addTies(ties).build();
    }
}
