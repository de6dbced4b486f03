package org.concerted.core.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * The issue that an initiative acts on (« enjeu »): what the actors agree to see as the problem, for whom and where.
 */
@Value.Immutable
public sealed interface Issue extends Noun<Issue> permits ImmutableIssue {
    /** The type of this noun. */
    NounType<Issue> TYPE = NounType.<Issue>of("issue", "issues", Initiative::issues, Initiative.Builder::issues)
            .label(Issue::name)
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Issue::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Issue> id();

    /** Its name. */
    Text name();

    /** How the actors define it, in agreed words. */
    Optional<Text> definition();

    /** Whom it touches. */
    Optional<Text> population();

    /** The territory where it is looked at. */
    Optional<Text> territory();

    /** Who and what is in, and who and what is out. */
    Optional<Text> scope();

    /** Features of complexity, each with whether it shows; a feature without an entry was not looked at. */
    ImmutableMap<ComplexityFeature, FeatureEvidence> features();

    /** The kind of problem that the actors take it for. */
    Optional<ProblemKind> kind();

    /** The Cynefin domain where the actors place it. */
    Optional<CynefinDomain> domain();

    /** How far they are from agreement on what to do. */
    Optional<StaceyDistance> agreement();

    /** How far they are from certainty about causes. */
    Optional<StaceyDistance> certainty();

    /** Builds an issue. */
    final class Builder extends ImmutableIssue.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
