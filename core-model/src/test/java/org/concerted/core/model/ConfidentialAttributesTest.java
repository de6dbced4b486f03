package org.concerted.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.junit.jupiter.api.Test;

class ConfidentialAttributesTest {
    private static final NounType.Sight TABLE =
            (owners, confidentiality) -> confidentiality.circle() != Confidentiality.Circle.OWNER;
    private static final Commitment CONDITIONAL = Commitment.builder()
            .id(Id.of("c"))
            .party(Id.of("clsc"))
            .provenance(Provenance.Given.builder()
                    .date(LocalDate.of(2020, 1, 1))
                    .seat(Id.of("pilotage@clsc"))
                    .recordedIn(Text.french("procès-verbal"))
                    .build())
            .condition(new Condition.Adopted(Id.of("budget")))
            .build();

    @Test
    void thatThereIsAConditionShowsButNotWhich() {
        Commitment seen = Commitment.TYPE.asSeen(CONDITIONAL, TABLE);
        assertThat(seen.condition()).contains(new Condition.Undisclosed());
        assertThat(Commitment.TYPE.asSeen(CONDITIONAL, (owners, c) -> owners.contains(Id.<Actor>of("clsc"))))
                .isSameAs(CONDITIONAL);
    }

    @Test
    void thePartyMayLetItsConditionBeSeen() {
        Commitment open = Commitment.builder()
                .from(CONDITIONAL)
                .conditionConfidentiality(Confidentiality.TABLE)
                .build();
        assertThat(Commitment.TYPE.asSeen(open, TABLE)).isSameAs(open);
    }

    @Test
    void whatIsSaidInConfidenceShowsWithoutItsWords() {
        Exchange exchange = Exchange.builder()
                .id(Id.of("e"))
                .giver(Id.of("table"))
                .receiver(Id.of("ville"))
                .summary(Text.french("Trop de réunions"))
                .voice(Voice.PRIVATE)
                .build();
        Exchange seen = Exchange.TYPE.asSeen(exchange, TABLE);
        assertThat(seen.giver()).isEmpty();
        assertThat(seen.summary()).isEmpty();
        Exchange open = Exchange.builder().from(exchange).voice(Voice.PUBLIC).build();
        assertThat(Exchange.TYPE.asSeen(open, TABLE)).isSameAs(open);
    }

    /** A commitment is neither lost nor made by what happens to the seat through which it was given. */
    @Test
    void aGivenCommitmentStaysGivenWithoutItsSeat() {
        Reference<Commitment> provenance = Commitment.TYPE.references().stream()
                .filter(r -> r.attribute().equals("provenance"))
                .findFirst()
                .orElseThrow();
        Optional<Commitment> left = provenance.without(CONDITIONAL, (type, id) -> type == Seat.TYPE);
        assertThat(left.orElseThrow().provenance().binds()).isTrue();
        assertThat(((Provenance.Given) left.orElseThrow().provenance()).seat()).isEmpty();
    }
}
