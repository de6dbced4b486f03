package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * A written agreement between actors (« entente »). What each owes under it is in the commitments that cite it: the
 * agreement itself binds nobody here.
 */
@Value.Immutable
public sealed interface Agreement extends Noun<Agreement> permits ImmutableAgreement {
    /** The type of this noun. */
    NounType<Agreement> TYPE = NounType.<Agreement>of(
                    "agreement", "agreements", Initiative::agreements, Initiative.Builder::agreements)
            .label(Agreement::name)
            .many(
                    "parties",
                    () -> Actor.TYPE,
                    Agreement::parties,
                    (n, v) -> builder().from(n).parties(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Agreement::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Agreement> id();

    /** Its name. */
    Text name();

    /** What it is for. */
    Optional<AgreementKind> kind();

    /** The actors that it names. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> parties();

    /** The day it was signed. */
    Optional<LocalDate> signed();

    /** When it holds. */
    Optional<Span> period();

    /** What it says, in short. */
    Optional<Text> terms();

    /** What leaving it takes and entails. */
    Optional<Text> exit();

    /** Visible from the day it was signed, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(this::signed);
    }

    /** Builds an agreement. */
    final class Builder extends ImmutableAgreement.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
