package org.concerted.coordination.data;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.concerted.core.Ref;
import org.concerted.core.assess.Kind;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Option;
import org.concerted.core.model.Theme;

/** Themes and objectives with their parts: whoever keeps the whole keeps them. */
public final class Parts {
    /** What a measure has to look at to know them. */
    public static final ImmutableSet<Kind<Initiative, ?>> KINDS =
            ImmutableSet.of(Kinds.of(Theme.TYPE), Kinds.OBJECTIVE);

    private final ListMultimap<Ref, Ref> parts = ArrayListMultimap.create();

    private Parts() {}

    /** Those of an initiative. */
    public static Parts of(Nouns.Lists lists) {
        Parts result = new Parts();
        Nouns.all(lists, Theme.TYPE)
                .forEach(theme -> theme.parent()
                        .ifPresent(whole -> result.parts.put(Theme.TYPE.ref(whole), Theme.TYPE.ref(theme.id()))));
        Nouns.all(lists, Objective.TYPE)
                .forEach(objective -> objective
                        .parent()
                        .ifPresent(whole ->
                                result.parts.put(Objective.TYPE.ref(whole), Objective.TYPE.ref(objective.id()))));
        return result;
    }

    /** An option and its actions: what a decision reaches that chooses it. */
    public static ImmutableSet<Ref> of(Option option) {
        ImmutableSet.Builder<Ref> parts = ImmutableSet.builder();
        parts.add(Option.TYPE.ref(option.id()));
        option.actions().forEach(action -> parts.add(Action.TYPE.ref(action)));
        return parts.build();
    }

    /** These, their parts, and the parts of those. */
    public ImmutableSet<Ref> with(Iterable<Ref> wholes) {
        Set<Ref> found = new LinkedHashSet<>();
        Deque<Ref> open = new ArrayDeque<>();
        wholes.forEach(open::add);
        while (!open.isEmpty()) {
            Ref matter = open.remove();
            if (found.add(matter)) {
                open.addAll(parts.get(matter));
            }
        }
        return ImmutableSet.copyOf(found);
    }
}
