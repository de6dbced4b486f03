package org.concerted.feedback.loops;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concerted.core.model.Sign;

/** Maps for tests. */
final class Maps {
    private Maps() {}

    /** Links written {@code 1>2 2>1-}: an ending says the sign, positive without, {@code ?} for unknown. */
    static CausalMap map(String links) {
        List<CausalLink> result = new ArrayList<>();
        for (String link : Splitter.on(' ').omitEmptyStrings().split(links)) {
            char last = link.charAt(link.length() - 1);
            List<String> ends = Splitter.on('>').splitToList(link.replaceAll("[-?]$", ""));
            CausalLink made = CausalLink.of("e" + result.size(), ends.get(0), ends.get(1));
            result.add(last == '?' ? made : made.signed(Optional.of(last == '-' ? Sign.NEGATIVE : Sign.POSITIVE)));
        }
        return CausalMap.of(result);
    }

    static CausalMap complete(int n, boolean selfLoops) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j || selfLoops) {
                    links.append((char) ('a' + i))
                            .append('>')
                            .append((char) ('a' + j))
                            .append(' ');
                }
            }
        }
        CausalMap map = map(links.toString());
        return n == 1 && !selfLoops
                ? CausalMap.builder().variable(CausalVariable.of("a")).build()
                : map;
    }

    /** The lines of a resource, comments apart, by columns. */
    static ImmutableList<List<String>> table(String name) {
        try {
            return Resources.readLines(Resources.getResource(Maps.class, name), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Splitter.on('\t').splitToList(line))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CausalMap armsRace() {
        List<CausalLink> links = new ArrayList<>();
        for (List<String> row : table("arms-race.txt")) {
            if (row.get(0).equals("link")) {
                links.add(CausalLink.of(
                        row.get(1) + "->" + row.get(2),
                        row.get(1),
                        row.get(2),
                        row.get(3).equals("+") ? Sign.POSITIVE : Sign.NEGATIVE));
            }
        }
        return CausalMap.of(links);
    }

    /** All loops, with a budget beyond what any of these maps takes, so that a search that went wrong ends too. */
    static LoopSearch search(CausalMap map) {
        return LoopSearch.of(map).withSteps(200_000_000);
    }

    static LoopSearch search(CausalMap map, String longest) {
        LoopSearch all = search(map);
        return longest.equals("*") ? all : all.withMaxLength(Integer.parseInt(longest));
    }
}
