package org.concerted.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A trie against the dumbest map. */
class IntTrieProperties {
    @Provide
    Arbitrary<List<Integer>> keys() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 5000),
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.of(0, 31, 32, 1023, 1024, 32767, 32768, 1 << 30, Integer.MAX_VALUE))
                .list()
                .ofMaxSize(80);
    }

    @Property
    void holdsWhatASortedMapHolds(@ForAll("keys") List<Integer> keys) {
        IntTrie<String> trie = IntTrie.empty();
        Map<Integer, String> map = new TreeMap<>();
        List<IntTrie<String>> versions = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            versions.add(trie);
            trie = trie.with(keys.get(i), "v" + i);
            map.put(keys.get(i), "v" + i);
        }
        assertThat(entries(trie)).isEqualTo(List.copyOf(map.entrySet()));
        assertThat(trie.isEmpty()).isEqualTo(map.isEmpty());
        for (int key : keys) {
            assertThat(trie.get(key)).isEqualTo(map.get(key));
            for (int near : new int[] {key - 1, key + 1, key ^ 32, key ^ 1 << 20}) {
                if (near >= 0) {
                    assertThat(trie.get(near)).isEqualTo(map.get(near));
                }
            }
        }
        TreeMap<Integer, String> again = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            assertThat(entries(versions.get(i)))
                    .as("the trie before put %s", i)
                    .isEqualTo(List.copyOf(again.entrySet()));
            again.put(keys.get(i), "v" + i);
        }
    }

    private static List<Map.Entry<Integer, String>> entries(IntTrie<String> trie) {
        List<Map.Entry<Integer, String>> result = new ArrayList<>();
        trie.forEach((value, key) -> result.add(Map.entry(key, value)));
        return result;
    }
}
