package org.concerted.coordination.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;
import org.concerted.core.model.Provenance;
import org.junit.jupiter.api.Test;

class CommitmentPictureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void totalsInDollarsAndToTheCentAreAskedOfTheSameAction() {
        Commitment dollars =
                promise("a").condition(new Condition.Total(Money.cad(10))).build();
        Commitment cents = promise("b")
                .condition(new Condition.Total(new Money(new BigDecimal("10.50"), "CAD")))
                .build();
        Commitment given = promise("c").money(Money.cad(20)).build();
        Initiative garden = Initiative.builder()
                .id("garden")
                .name(Text.same("Garden"))
                .addActors(actor("a"), actor("b"), actor("c"))
                .addActions(Action.builder()
                        .id(Id.of("beds"))
                        .name(Text.same("Beds"))
                        .build())
                .addCommitments(dollars, cents, given)
                .build();
        assertThat(CommitmentPicture.of(garden, DAY, false).guaranteed())
                .containsExactly(dollars.id(), cents.id(), given.id());
    }

    private static Actor actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id)).build();
    }

    private static Commitment.Builder promise(String party) {
        return Commitment.builder()
                .id(Id.of(party))
                .party(Id.of(party))
                .action(Id.of("beds"))
                .provenance(Provenance.Given.builder()
                        .date(DAY)
                        .by(Text.same("Chair"))
                        .recordedIn(Text.same("Minutes"))
                        .build());
    }
}
