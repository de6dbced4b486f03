package org.concerted.coordination.communication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import com.google.common.io.Resources;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concerted.coordination.communication.NewsClocks.Contact;
import org.junit.jupiter.api.Test;

class NewsClocksProperties {
    @Test
    void thePublishedMeasureOnAConstructedExample() throws IOException {
        SortedMap<Integer, List<Contact>> contacts = new TreeMap<>();
        Map<Integer, Table<Integer, Integer, Integer>> expected = new TreeMap<>();
        for (String line :
                Resources.readLines(Resources.getResource(NewsClocksProperties.class, "latency.txt"), UTF_8)) {
            List<String> words = Splitter.on(' ').splitToList(line);
            if (words.get(0).equals("contact")) {
                contacts.computeIfAbsent(Integer.valueOf(words.get(1)), t -> new ArrayList<>())
                        .add(contact(letter(words.get(2)), letter(words.get(3))));
            } else if (words.get(0).equals("latest")) {
                expected.computeIfAbsent(Integer.valueOf(words.get(1)), t -> HashBasedTable.create())
                        .put(letter(words.get(2)), letter(words.get(3)), Integer.valueOf(words.get(4)));
            }
        }
        assertThat(expected).hasSize(3);
        expected.forEach(
                (by, table) -> assertThat(run(6, contacts.headMap(by + 1))).isEqualTo(table));
    }

    @Property
    void onePassSaysWhatFollowingEachContactSays(
            @ForAll @IntRange(min = 1, max = 7) int actors,
            @ForAll @IntRange(max = 14) int contacts,
            @ForAll Random random) {
        SortedMap<Integer, List<Contact>> generated = generated(actors, contacts, random);
        assertThat(run(actors, generated)).isEqualTo(followed(generated));
    }

    @Property
    void withoutSomeIsAsIfTheyHadNeverBeenThere(
            @ForAll @IntRange(min = 1, max = 7) int actors,
            @ForAll @IntRange(max = 14) int contacts,
            @ForAll Random random) {
        SortedMap<Integer, List<Contact>> generated = generated(actors, contacts, random);
        boolean[] gone = new boolean[actors];
        for (int i = 0; i < actors; i++) {
            gone[i] = random.nextInt(3) == 0;
        }
        SortedMap<Integer, List<Contact>> left = new TreeMap<>();
        generated.forEach((time, together) ->
                left.put(time, together.stream().map(c -> c.without(gone)).toList()));
        Table<Integer, Integer, Integer> all = run(actors, generated);
        run(actors, left).cellSet().forEach(cell -> {
            assertThat(gone[cell.getRowKey()] || gone[cell.getColumnKey()]).isFalse();
            assertThat(all.get(cell.getRowKey(), cell.getColumnKey())).isGreaterThanOrEqualTo(cell.getValue());
        });
    }

    /** More actors than are kept at a time: a chain in which each tells the next, one day after the other. */
    @Test
    void aLongChainIsHeardToItsEnd() {
        int n = 600;
        SortedMap<Integer, List<Contact>> chain = new TreeMap<>();
        for (int i = 0; i + 1 < n; i++) {
            chain.put(i + 1, List.of(contact(i, i + 1)));
        }
        Table<Integer, Integer, Integer> heard = run(n, chain);
        assertThat(heard.size()).isEqualTo(n * (n - 1) / 2);
        assertThat(heard.row(n - 1)).hasSize(n - 1).containsEntry(0, 1).containsEntry(n - 2, n - 1);
        assertThat(heard.row(0)).isEmpty();
    }

    /** The dumbest way: from each contact, whoever was told tells on at every later contact. */
    private static Table<Integer, Integer, Integer> followed(SortedMap<Integer, List<Contact>> contacts) {
        Table<Integer, Integer, Integer> latest = HashBasedTable.create();
        contacts.forEach((time, together) -> {
            for (Contact first : together) {
                first.from().forEach(whom -> {
                    BitSet told = new BitSet();
                    first.to().forEach(told::set);
                    contacts.tailMap(time + 1).values().forEach(later -> {
                        BitSet next = new BitSet();
                        for (Contact each : later) {
                            if (each.from().stream().anyMatch(told::get)) {
                                each.to().forEach(next::set);
                            }
                        }
                        told.or(next);
                    });
                    told.stream().filter(who -> who != whom).forEach(who -> latest.put(who, whom, time));
                });
            }
        });
        return latest;
    }

    private static SortedMap<Integer, List<Contact>> generated(int actors, int contacts, Random random) {
        SortedMap<Integer, List<Contact>> generated = new TreeMap<>();
        for (int i = 0; i < contacts; i++) {
            ImmutableIntArray from = some(actors, random);
            ImmutableIntArray to = random.nextBoolean() ? from : some(actors, random);
            generated
                    .computeIfAbsent(1 + random.nextInt(8), t -> new ArrayList<>())
                    .add(new Contact(from, to));
        }
        return generated;
    }

    private static ImmutableIntArray some(int actors, Random random) {
        return ImmutableIntArray.copyOf(IntStream.range(0, actors).filter(i -> random.nextInt(3) == 0));
    }

    private static Table<Integer, Integer, Integer> run(int actors, SortedMap<Integer, List<Contact>> contacts) {
        Table<Integer, Integer, Integer> heard = HashBasedTable.create();
        NewsClocks.run(actors, contacts, () -> {}, heard::put);
        return heard;
    }

    private static Contact contact(int from, int to) {
        return new Contact(ImmutableIntArray.of(from), ImmutableIntArray.of(to));
    }

    private static int letter(String letter) {
        return letter.charAt(0) - 'A';
    }
}
