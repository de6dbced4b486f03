package org.concerted.core.model;

import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A body (« instance ») in which actors meet, deliberate or decide. */
@Value.Immutable
public sealed interface Body extends Noun<Body> permits ImmutableBody {
    /** The type of this noun. */
    NounType<Body> TYPE = NounType.<Body>of("body", "bodies", Initiative::bodies, Initiative.Builder::bodies)
            .label(Body::name).optional("parent", () -> Body.TYPE, Body::parent, (n, v) -> builder().from(n).parent(v).build()).many("sources", () -> Source.TYPE, Body::sources, (n, v) -> builder().from(n).sources(v).build()).build();

    @Override
    Id<Body> id();

    /** Its name. */
    Text name();

    /** The body that it reports to. */
    Optional<Id<Body>> parent();

    /** Builds a body. */
    final class Builder extends ImmutableBody.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
