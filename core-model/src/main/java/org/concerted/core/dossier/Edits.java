package org.concerted.core.dossier;

import com.google.common.collect.ImmutableList;
import org.concerted.core.Ref;
import org.concerted.core.assess.Change;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;

/**
 * A change to an initiative: edits, in order.
 *
 * @param edits the edits
 */
public record Edits(ImmutableList<Edit> edits) implements Change<Initiative> {
    /** Adds a noun, or puts it in place of the one with its id. */
    public static <N extends Noun<N>> Edits put(NounType<N> type, N noun) {
        return new Edits(ImmutableList.of(new Edit.Put<>(type, noun)));
    }

    /** Removes a noun, what cannot stand without it or has its id in its own, and every other mention of it. */
    public static Edits remove(Ref ref) {
        return new Edits(ImmutableList.of(new Edit.Remove(ref)));
    }

    /** Gives the initiative another header. */
    public static Edits header(Initiative header) {
        return new Edits(ImmutableList.of(new Edit.Header(header)));
    }

    /** These edits, then others. */
    public Edits then(Edits others) {
        return new Edits(
                ImmutableList.<Edit>builder().addAll(edits).addAll(others.edits).build());
    }

    @Override
    public Initiative applyTo(Initiative document) {
        Draft draft = new Draft(document);
        edits.forEach(draft::apply);
        return draft.build();
    }
}
