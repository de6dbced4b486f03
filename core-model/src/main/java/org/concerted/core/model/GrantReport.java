package org.concerted.core.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A report to those who fund (« reddition de comptes »). */
@Value.Immutable
public sealed interface GrantReport extends Noun<GrantReport> permits ImmutableGrantReport {
    /** The type of this noun. */
    NounType<GrantReport> TYPE = NounType.<GrantReport>of(
                    "grant-report", "grantReports", Initiative::grantReports, Initiative.Builder::grantReports)
            .ownedIfBy(GrantReport::author)
            .asKnown(GrantReport::until)
            .many(
                    "grants",
                    () -> Grant.TYPE,
                    GrantReport::grants,
                    (n, v) -> builder().from(n).grants(v).build())
            .optional(
                    "author",
                    () -> Actor.TYPE,
                    GrantReport::author,
                    (n, v) -> builder().from(n).author(v).build())
            .many(
                    "indicators",
                    () -> Indicator.TYPE,
                    GrantReport::indicators,
                    (n, v) -> builder().from(n).indicators(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    GrantReport::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<GrantReport> id();

    /** The grants that it accounts for; several where reporting is shared. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Grant>> grants();

    /** The actor that writes it. */
    Optional<Id<Actor>> author();

    /** The day by which it is due. */
    Optional<LocalDate> due();

    /** The day it was submitted. */
    Optional<LocalDate> submitted();

    /** Time that it took. */
    Optional<Hours> effort();

    /** The indicators that it asks for. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Indicator>> indicators();

    /** Money spent, by kind of expense. */
    ImmutableMap<ExpenseKind, Money> spent();

    private static GrantReport until(GrantReport report, LocalDate day) {
        return Days.after(report.submitted(), day)
                ? builder()
                        .from(report)
                        .submitted(Optional.empty())
                        .effort(Optional.empty())
                        .spent(ImmutableMap.of())
                        .build()
                : report;
    }

    /** Builds a grant report. */
    final class Builder extends ImmutableGrantReport.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
