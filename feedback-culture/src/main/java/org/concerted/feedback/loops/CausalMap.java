package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.Text;

/**
 * Variables and the links between them, in the order of their ids whatever the order in which they came. Each has a dense
 * number from 0; the links that leave a variable stand together, so that following them costs no look-up. Immutable.
 */
public final class CausalMap {
    private final ImmutableList<CausalVariable> variables;
    private final ImmutableList<CausalLink> links;
    private final Map<String, Integer> numbers;
    /** Links {@code starts[v]} to {@code starts[v + 1]} leave variable v, in the order of their targets. */
    final int[] starts;

    final int[] sources;
    final int[] targets;
    final byte[] signs;
    /** The sources of the links that reach variable v, from {@code backStarts[v]} on, in order. */
    final int[] backStarts;

    final int[] backSources;

    private CausalMap(List<CausalVariable> variables, List<CausalLink> given) {
        List<CausalVariable> ordered = new ArrayList<>(variables);
        ordered.sort(Comparator.comparing(CausalVariable::id));
        this.variables = ImmutableList.copyOf(ordered);
        this.numbers = new HashMap<>();
        for (int v = 0; v < ordered.size(); v++) {
            numbers.put(ordered.get(v).id(), v);
        }
        List<CausalLink> sorted = new ArrayList<>(given);
        sorted.sort(Comparator.comparing(CausalLink::source)
                .thenComparing(CausalLink::target)
                .thenComparing(CausalLink::id));
        this.links = ImmutableList.copyOf(sorted);
        int n = ordered.size();
        int m = sorted.size();
        starts = new int[n + 1];
        sources = new int[m];
        targets = new int[m];
        signs = new byte[m];
        backStarts = new int[n + 1];
        backSources = new int[m];
        for (int e = 0; e < m; e++) {
            CausalLink link = sorted.get(e);
            sources[e] = number(link.source());
            targets[e] = number(link.target());
            signs[e] = (byte) link.factor();
            starts[sources[e] + 1]++;
            backStarts[targets[e] + 1]++;
        }
        for (int v = 0; v < n; v++) {
            starts[v + 1] += starts[v];
            backStarts[v + 1] += backStarts[v];
        }
        int[] next = Arrays.copyOf(backStarts, n);
        for (int e = 0; e < m; e++) {
            backSources[next[targets[e]]++] = sources[e];
        }
    }

    /** A map whose variables are those that the links name. */
    public static CausalMap of(Iterable<CausalLink> links) {
        Builder builder = builder();
        for (CausalLink link : links) {
            builder.named(link.source());
            builder.named(link.target());
            builder.link(link);
        }
        return builder.build();
    }

    /** The variables, by number. */
    public ImmutableList<CausalVariable> variables() {
        return variables;
    }

    /** The links, by number. */
    public ImmutableList<CausalLink> links() {
        return links;
    }

    /** A variable by its id. */
    public Optional<CausalVariable> find(String id) {
        return Optional.ofNullable(numbers.get(id)).map(variables::get);
    }

    /** The number of a variable that is there. */
    int number(String id) {
        return Optional.ofNullable(numbers.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no variable " + id + " in the map"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CausalMap map && variables.equals(map.variables) && links.equals(map.links);
    }

    @Override
    public int hashCode() {
        return 31 * variables.hashCode() + links.hashCode();
    }

    @Override
    public String toString() {
        return variables.size() + " variables, " + links.size() + " links";
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a map. */
    public static final class Builder {
        private final List<CausalVariable> variables = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private final List<CausalLink> links = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        private Builder() {}

        /** Adds a variable. */
        @CanIgnoreReturnValue
        public Builder variable(CausalVariable variable) {
            if (names.add(variable.id())) {
                variables.add(variable);
            } else {
                wrong("variables", variable.id(), Text.of("un identifiant qui ne sert qu'une fois", "an id used once"));
            }
            return this;
        }

        /** Adds a link. */
        @CanIgnoreReturnValue
        public Builder link(CausalLink link) {
            links.add(link);
            return this;
        }

        private void named(String id) {
            if (!names.contains(id)) {
                variable(CausalVariable.of(id));
            }
        }

        /**
         * The map.
         *
         * @throws ConcertedException if an id is used twice, or a link names a variable that is not there; all are named
         */
        public CausalMap build() {
            Set<String> ids = new HashSet<>();
            for (CausalLink link : links) {
                if (!ids.add(link.id())) {
                    wrong("links", link.id(), Text.of("un identifiant qui ne sert qu'une fois", "an id used once"));
                }
                ends(link);
            }
            if (!problems.isEmpty()) {
                throw new ConcertedException(problems);
            }
            return new CausalMap(variables, links);
        }

        private void ends(CausalLink link) {
            for (String end : ImmutableList.of(link.source(), link.target())) {
                if (!names.contains(end)) {
                    wrong("links/" + link.id(), end, Text.of("une variable de la carte", "a variable of the map"));
                }
            }
        }

        private void wrong(String path, String found, Text expected) {
            problems.add(
                    Problem.builder().path(path).found(found).expected(expected).build());
        }
    }
}
