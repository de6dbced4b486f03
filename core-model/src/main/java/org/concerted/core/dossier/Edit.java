package org.concerted.core.dossier;

import org.concerted.core.Ref;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;

/** One edit of an initiative. */
public sealed interface Edit {
    /**
     * Adds a noun, or puts it in place of the one with its id.
     *
     * @param <N> the noun
     * @param type its type
     * @param noun the noun
     */
    record Put<N extends Noun<N>>(NounType<N> type, N noun) implements Edit {}

    /**
     * Removes a noun, what points at it and cannot stand without it, and every other mention of it. Removing what is not
     * there changes nothing.
     *
     * @param ref the noun
     */
    record Remove(Ref ref) implements Edit {}

    /**
     * Gives the initiative another header: its name, dates, completeness and all else that is not a list of nouns.
     *
     * @param header an initiative whose lists are not looked at
     */
    record Header(Initiative header) implements Edit {}
}
