package org.concerted.serialization.codec;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concerted.core.Nearest;
import org.concerted.core.model.NounType;

/**
 * The ids that a document gives to its nouns, those of nouns that could not be built included, so that one fault does
 * not bring forth others.
 */
final class Known {
    private final Map<NounType<?>, Set<String>> ids = new HashMap<>();
    private final Set<NounType<?>> uncertain = new HashSet<>();

    /** Notes an id; false when it was there already. */
    boolean add(NounType<?> type, String id) {
        return ids.computeIfAbsent(type, t -> new HashSet<>()).add(id);
    }

    /** Notes that some nouns of a type could not be read so far as to know their ids. */
    void uncertain(NounType<?> type) {
        uncertain.add(type);
    }

    /** Whether a reference to this id would surely point at nothing. */
    boolean lacks(NounType<?> type, String id) {
        return !uncertain.contains(type) && !ids.getOrDefault(type, Set.of()).contains(id);
    }

    /** The id that may have been meant. */
    Optional<String> nearest(NounType<?> type, String id) {
        return Nearest.to(id, ids.getOrDefault(type, Set.of()).stream().sorted().toList());
    }
}
