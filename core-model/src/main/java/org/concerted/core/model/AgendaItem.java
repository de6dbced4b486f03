package org.concerted.core.model;

import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** One item of a meeting's agenda. */
@Value.Immutable
public sealed interface AgendaItem permits ImmutableAgendaItem {
    /** What it is about. */
    Text matter();

    /** The actor that put it there. */
    Optional<Id<Actor>> proposedBy();

    /** Builds an agenda item. */
    final class Builder extends ImmutableAgendaItem.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
