package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;

/** A rule set made ready: measures in an order in which each follows those it reads, rules by kind. */
final class Plan<D> {
    final Domain<D> domain;
    final RuleSet<D> rules;
    final ImmutableList<Measure<D, ?>> measures;
    final ImmutableMap<Measure<D, ?>, Integer> slots;
    final ImmutableMap<Kind<D, ?>, ImmutableList<Entry<D>>> byKind;
    final ImmutableList<Entry<D>> entries;
    private final ImmutableMap<String, Entry<D>> byId;

    Plan(Domain<D> domain, RuleSet<D> rules) {
        this.domain = domain;
        this.rules = rules;
        Map<String, Measure<D, ?>> ordered = new LinkedHashMap<>();
        ImmutableList.Builder<Entry<D>> all = ImmutableList.builder();
        Map<Kind<D, ?>, List<Entry<D>>> kinds = new LinkedHashMap<>();
        domain.kinds().forEach(kind -> kinds.put(kind, new ArrayList<>()));
        int slot = 0;
        for (RuleSet.Entry<D> entry : rules.entries()) {
            if (entry.enabled()) {
                entry.rule().reads().forEach(measure -> visit(measure, ordered, new ArrayList<>()));
                Entry<D> planned = new Entry<>(entry.rule(), entry.severity(), slot++);
                all.add(planned);
                List<Entry<D>> ofKind = kinds.get(entry.rule().kind());
                if (ofKind == null) {
                    throw ConcertedException.at(
                            entry.rule().info().id(),
                            entry.rule().kind().id(),
                            Text.of("une sorte de sujet de ce domaine", "a kind of this domain"));
                }
                ofKind.add(planned);
            }
        }
        this.entries = all.build();
        this.byId = Maps.uniqueIndex(entries, entry -> entry.rule().info().id());
        this.measures = ImmutableList.copyOf(ordered.values());
        Map<Measure<D, ?>, Integer> places = new HashMap<>();
        for (int i = 0; i < measures.size(); i++) {
            places.put(measures.get(i), i);
        }
        this.slots = ImmutableMap.copyOf(places);
        ImmutableMap.Builder<Kind<D, ?>, ImmutableList<Entry<D>>> grouped = ImmutableMap.builder();
        kinds.forEach((kind, list) -> {
            if (!list.isEmpty()) {
                grouped.put(kind, ImmutableList.copyOf(list));
            }
        });
        this.byKind = grouped.buildOrThrow();
    }

    /**
     * The rule of this id or alias.
     *
     * @throws ConcertedException if there is none, or it is not applied
     */
    Entry<D> entry(String name) {
        Entry<D> entry = byId.get(name);
        if (entry == null) {
            entry = byId.get(rules.get(name).rule().info().id());
        }
        if (entry == null) {
            throw ConcertedException.at(
                    name, name, Text.of("une règle que ce jeu applique", "a rule that this set applies"));
        }
        return entry;
    }

    /** The rule of this id, if it is applied. */
    Optional<Entry<D>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The place of a measure of this plan. */
    int slot(Measure<D, ?> measure) {
        Integer slot = slots.get(measure);
        if (slot == null) {
            throw new IllegalArgumentException(measure.id() + " is not in this plan");
        }
        return slot;
    }

    private static <D> void visit(Measure<D, ?> measure, Map<String, Measure<D, ?>> ordered, List<String> path) {
        if (path.contains(measure.id())) {
            throw ConcertedException.at(
                    measure.id(),
                    String.join(" → ", path) + " → " + measure.id(),
                    Text.of(
                            "des mesures qui ne se lisent pas en rond",
                            "measures that do not read one another in a circle"));
        }
        Measure<D, ?> other = ordered.get(measure.id());
        if (other == null) {
            path.add(measure.id());
            measure.reads().forEach(read -> visit(read, ordered, path));
            path.remove(path.size() - 1);
            ordered.put(measure.id(), measure);
        } else if (!other.equals(measure)) {
            throw ConcertedException.at(
                    measure.id(), measure.id(), Text.of("une seule mesure de ce nom", "only one measure of this name"));
        }
    }

    /** A rule with its place in the plan. */
    record Entry<D>(Rule<D, ?, ?> rule, Severity severity, int slot) {}
}
