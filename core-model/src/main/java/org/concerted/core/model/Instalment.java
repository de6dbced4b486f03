package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of a grant that is paid at once (« versement »). */
@Value.Immutable
public sealed interface Instalment extends Noun<Instalment> permits ImmutableInstalment {
    /** The type of this noun. */
    NounType<Instalment> TYPE = NounType.<Instalment>of(
                    "instalment", "instalments", Initiative::instalments, Initiative.Builder::instalments)
            .asKnown(Instalment::until)
            .required("grant", () -> Grant.TYPE, Instalment::grant)
            .optional(
                    "after",
                    () -> GrantReport.TYPE,
                    Instalment::after,
                    (n, v) -> builder().from(n).after(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Instalment::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Instalment> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code grant@due}, or the grant alone. */
    default Id<Instalment> naturalId() {
        return Natural.of(grant()).and("@", due()).id();
    }

    /** The grant. */
    Id<Grant> grant();

    /** How much. */
    Optional<Money> amount();

    /** The day on which it is to be paid. */
    Optional<LocalDate> due();

    /** The day on which it was paid. */
    Optional<LocalDate> paid();

    /** The report that it waits for. */
    Optional<Id<GrantReport>> after();

    private static Instalment until(Instalment instalment, LocalDate day) {
        return Days.after(instalment.paid(), day)
                ? builder().from(instalment).paid(Optional.empty()).build()
                : instalment;
    }

    /** Builds an instalment. */
    final class Builder extends ImmutableInstalment.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
