package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A programme that funds initiatives, or actions within one. */
@Value.Immutable
public sealed interface FundingProgramme extends Noun<FundingProgramme> permits ImmutableFundingProgramme {
    /** The type of this noun. */
    NounType<FundingProgramme> TYPE = NounType.<FundingProgramme>of(
                    "funding-programme",
                    "fundingProgrammes",
                    Initiative::fundingProgrammes,
                    Initiative.Builder::fundingProgrammes)
            .label(FundingProgramme::name)
            .many(
                    "funders",
                    () -> Actor.TYPE,
                    FundingProgramme::funders,
                    (n, v) -> builder().from(n).funders(v).build())
            .optional(
                    "operator",
                    () -> Actor.TYPE,
                    FundingProgramme::operator,
                    (n, v) -> builder().from(n).operator(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    FundingProgramme::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<FundingProgramme> id();

    /** Its name. */
    Text name();

    /** The actors whose money it is. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> funders();

    /** The actor that runs it. */
    Optional<Id<Actor>> operator();

    /** Money that it can give. */
    Optional<Money> envelope();

    /** Parts of the envelope that are kept for some applications. */
    ImmutableList<Reserve> reserves();

    /** The smallest amount that one application can get. */
    Optional<Money> least();

    /** The largest amount that one application can get. */
    Optional<Money> most();

    /** Criteria of eligibility. */
    ImmutableList<Criterion> criteria();

    /** What its money may be spent on. Empty when not recorded. */
    ImmutableSet<ExpenseKind> eligible();

    /** What its money may not be spent on. Empty when not recorded. */
    ImmutableSet<ExpenseKind> ineligible();

    /** Whether it funds over several years. */
    Optional<Boolean> multiYear();

    /** Whether money can be moved as things change. */
    Optional<Boolean> flexible();

    /** Whether one report serves several funders. */
    Optional<Boolean> sharedReporting();

    /** Reports that it asks for in a year, zero or more. */
    Optional<Integer> reportsPerYear();

    /** The day from which applications are received. */
    Optional<LocalDate> opens();

    /** The last day on which they are. */
    Optional<LocalDate> closes();

    /** The day by which it answers. */
    Optional<LocalDate> decides();

    /** The period that it funds. */
    Optional<Span> period();

    /** How ballots are filled in, where people vote. */
    Optional<BallotForm> ballot();

    /** How many people may vote, zero or more: without them, no turnout can be given. */
    Optional<Integer> eligibleVoters();

    /** How applications are chosen, in words. */
    Optional<Text> allocation();

    /** Who holds power at each step. */
    ImmutableMap<GrantmakingStep, PowerHolder> powers();

    /**
     * Refuses a calendar that goes back in time, two criteria of one code, and an expense that is both eligible and
     * not.
     */
    @Value.Check
    default void check() {
        new Checks()
                .notBefore(closes(), "closes", opens())
                .notBefore(decides(), "decides", opens())
                .notNegative(reportsPerYear(), "reportsPerYear")
                .notNegative(eligibleVoters(), "eligibleVoters")
                .that(
                        criteria().stream().map(Criterion::code).distinct().count()
                                == criteria().size(),
                        "criteria",
                        criteria().stream().map(Criterion::code).toList(),
                        "des codes différents",
                        "codes that differ")
                .that(
                        Sets.intersection(eligible(), ineligible()).isEmpty(),
                        "ineligible",
                        Sets.intersection(eligible(), ineligible()),
                        "rien de ce qui est admissible",
                        "nothing that is eligible")
                .done();
    }

    /** Builds a funding programme. */
    final class Builder extends ImmutableFundingProgramme.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
