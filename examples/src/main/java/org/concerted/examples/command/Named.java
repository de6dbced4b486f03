package org.concerted.examples.command;

import com.google.common.collect.ImmutableList;
import org.concerted.core.Text;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;

/** Finds the noun that a word on the command line means. */
final class Named {
    private Named() {}

    /** The noun with this id, {@code kind:} before it or not, among those that are seen. */
    static <N extends Noun<N>> N find(NounType<N> type, String word, Initiative seen, String option) {
        String prefix = type.kind() + ":";
        String id = word.startsWith(prefix) ? word.substring(prefix.length()) : word;
        ImmutableList<N> all = type.in(seen);
        return all.stream()
                .filter(noun -> noun.id().equals(Id.<N>of(id)))
                .findFirst()
                .orElseThrow(() -> UsageException.unknown(
                        Text.of(
                                option + " : « " + word + " » n'est pas dans « " + type.list() + " »",
                                option + ": \"" + word + "\" is not among \"" + type.list() + "\""),
                        id,
                        all.stream().map(noun -> noun.id().value()).toList()));
    }
}
