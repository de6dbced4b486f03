package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** How someone voted in a funding programme. It is its voter's own: others see totals. */
@Value.Immutable
public sealed interface Ballot extends Noun<Ballot> permits ImmutableBallot {
    /** The type of this noun. */
    NounType<Ballot> TYPE = NounType.<Ballot>of("ballot", "ballots", Initiative::ballots, Initiative.Builder::ballots)
            .ownedIfBy(Ballot::voter)
            .ownerOnly()
            .required("programme", () -> FundingProgramme.TYPE, Ballot::programme)
            .optional(
                    "voter",
                    () -> Actor.TYPE,
                    Ballot::voter,
                    (n, v) -> builder().from(n).voter(v).build())
            .add(Reference.nested(
                    "choices",
                    Ballot::choices,
                    (n, v) -> builder().from(n).choices(v).build(),
                    Parts.CHOICE))
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Ballot::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Ballot> id();

    /** The programme. */
    Id<FundingProgramme> programme();

    /** The actor that voted; absent for a citizen. */
    Optional<Id<Actor>> voter();

    /** The applications chosen, in order of preference where the form has one. */
    ImmutableList<Choice> choices();

    /** How many people cast this same ballot, 1 or more; one where it is not said. */
    @Value.Default
    default int count() {
        return 1;
    }

    /** Refuses a count below 1, and an application chosen twice. */
    @Value.Check
    default void check() {
        new Checks()
                .that(count() >= 1, "count", count(), "1 ou plus", "1 or more")
                .that(
                        choices().stream().map(Choice::application).distinct().count()
                                == choices().size(),
                        "choices",
                        choices().stream().map(Choice::application).toList(),
                        "chaque demande une seule fois",
                        "each application once only")
                .done();
    }

    /** Builds a ballot. */
    final class Builder extends ImmutableBallot.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
