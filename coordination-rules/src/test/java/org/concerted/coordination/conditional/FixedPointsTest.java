package org.concerted.coordination.conditional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Published results, and what is easily got wrong. */
class FixedPointsTest {
    /** Granovetter 1978: thresholds 0 to 99 among 100 people, and the same with the threshold 1 replaced by 2. */
    @Test
    void granovettersTwoCrowds() {
        assertThat(crowd(1).guaranteed().length()).isEqualTo(100);
        assertThat(crowd(1).together().length()).isEqualTo(100);
        FixedPoints perturbed = crowd(2);
        assertThat(perturbed.guaranteed().asList()).containsExactly(0);
        assertThat(perturbed.together().length()).isEqualTo(100);
        assertThat(perturbed.gap().length()).isEqualTo(99);
        assertThat(perturbed.tipping().commitment()).hasValue(1);
        assertThat(perturbed.tipping().others()).isEqualTo(98);
    }

    private static FixedPoints crowd(int second) {
        ConditionalCommitments.Builder builder = ConditionalCommitments.builder(100);
        int pool = builder.pool();
        IntStream.range(0, 100).forEach(i -> builder.bring(pool, i, 1));
        IntStream.range(0, 100).forEach(i -> builder.when(i, builder.othersBring(pool, i == 1 ? second : i, i)));
        return builder.build().solve();
    }

    @Test
    void systemsSolvedByBruteForce() throws IOException {
        for (String line : lines("fixed-points.txt")) {
            List<String> parts = Splitter.on("=>").trimResults().splitToList(line);
            TreeMap<String, List<List<String>>> said = new TreeMap<>();
            for (String one : Splitter.on(';').trimResults().split(parts.get(0))) {
                List<String> sides = Splitter.on(':').trimResults().splitToList(one);
                said.put(sides.get(0), alternatives(sides.get(1)));
            }
            List<String> ids = List.copyOf(said.keySet());
            ConditionalCommitments.Builder builder = ConditionalCommitments.builder(ids.size());
            said.forEach((id, alternatives) -> alternatives.forEach(alternative -> builder.when(
                    ids.indexOf(id),
                    builder.all(alternative.stream().mapToInt(ids::indexOf).toArray()))));
            FixedPoints points = builder.build().solve();
            assertThat(names(points.guaranteed(), ids)).isEqualTo(words(parts.get(1)));
            assertThat(names(points.together(), ids)).isEqualTo(words(parts.get(2)));
        }
    }

    private static List<List<String>> alternatives(String said) {
        List<List<String>> result = new ArrayList<>();
        for (String alternative :
                Splitter.on('|').trimResults().omitEmptyStrings().split(said)) {
            result.add(alternative.equals("-") ? List.of() : words(alternative));
        }
        return result;
    }

    /** "I act if at least k of my neighbours do": the greatest set is the k-core (Seidman 1983). */
    @Test
    void coresOfClassicNetworks() throws IOException {
        for (String line : lines("k-cores.txt")) {
            List<String> parts = Splitter.on(';').trimResults().splitToList(line);
            TreeMap<String, TreeSet<String>> neighbours = new TreeMap<>();
            for (String edge : words(parts.get(1))) {
                List<String> ends = Splitter.on('-').splitToList(edge);
                neighbours.computeIfAbsent(ends.get(0), n -> new TreeSet<>()).add(ends.get(1));
                neighbours.computeIfAbsent(ends.get(1), n -> new TreeSet<>()).add(ends.get(0));
            }
            List<String> ids = List.copyOf(neighbours.keySet());
            for (String core : parts.subList(2, parts.size())) {
                List<String> sides = Splitter.on(':').trimResults().splitToList(core);
                int k = Integer.parseInt(sides.get(0));
                ConditionalCommitments.Builder builder = ConditionalCommitments.builder(ids.size());
                neighbours.forEach((id, of) -> builder.when(
                        ids.indexOf(id),
                        builder.atLeast(k, of.stream().mapToInt(ids::indexOf).toArray())));
                FixedPoints points = builder.build().solve();
                assertThat(names(points.together(), ids)).isEqualTo(words(sides.get(1)));
                assertThat(points.guaranteed().isEmpty()).isTrue();
            }
        }
    }

    @Test
    void theSmallestReasonIsFoundWhereNothingIsShared() {
        ConditionalCommitments.Builder builder = ConditionalCommitments.builder(7);
        // (1 and (2 or 3)) or at least 2 of 4, 5, 6; nobody else ever holds.
        builder.when(0, builder.all(1, builder.any(2, 3))).when(0, builder.atLeast(2, 4, 5, 6));
        Reason reason = builder.build().solve().because(0);
        assertThat(reason.commitments().length()).isEqualTo(3);
        assertThat(reason.commitments().contains(1)).isTrue();
        assertThat(reason.facts().isEmpty()).isTrue();
        assertThat(reason.smallest()).isTrue();
    }

    @Test
    void aSharedReasonIsIrreducibleAndSaysNoMore() {
        ConditionalCommitments.Builder builder = ConditionalCommitments.builder(3);
        builder.when(0, builder.all(1, 2)).when(0, builder.any(1));
        Reason one = builder.build().solve().because(0);
        assertThat(one.commitments().asList()).containsExactly(1);
        assertThat(one.smallest()).isTrue();

        ConditionalCommitments.Builder two = ConditionalCommitments.builder(4);
        two.when(0, two.all(1, 2)).when(0, two.all(1, 3)).when(0, two.all(2, 3));
        Reason reason = two.build().solve().because(0);
        assertThat(reason.size()).isEqualTo(2);
        assertThat(reason.smallest()).isFalse();
    }

    @Test
    void whatAsksForMoreThanThereIsHasAnEmptyReason() {
        ConditionalCommitments.Builder builder = ConditionalCommitments.builder(3);
        int pool = builder.pool();
        builder.bring(pool, 0, 1).bring(pool, 1, 1).always(1);
        builder.when(0, builder.othersBring(pool, 2, 0)).when(2, builder.atLeast(3, 0, 1, 1));
        FixedPoints points = builder.build().solve();
        assertThat(points.because(0).size()).isZero();
        assertThat(points.because(2).size()).isZero();
        assertThat(points.because(2).smallest()).isTrue();
        assertThat(points.guaranteed().asList()).containsExactly(1);
    }

    @Test
    void anUnknownFactGivesBounds() {
        ConditionalCommitments.Builder builder = ConditionalCommitments.builder(4);
        int unknown = builder.fact(Known.UNKNOWN);
        builder.when(0, unknown).when(1, 0).when(2, builder.fact(Known.NO)).when(3, builder.fact(Known.YES));
        FixedPoints points = builder.build().solve();
        assertThat(points.guaranteed().asList()).containsExactly(3);
        assertThat(points.possiblyGuaranteed().asList()).containsExactly(0, 1, 3);
        assertThat(points.hanging().asList()).containsExactly(0, 1);
        assertThat(points.blocked().asList()).containsExactly(2);
        assertThat(points.unknownBehind(1)).isEqualTo(ImmutableIntArray.of(unknown));
        assertThat(points.unknownBehind(2).isEmpty()).isTrue();
        assertThat(points.because(0).facts()).isEqualTo(ImmutableIntArray.of(unknown));
    }

    @Test
    void aPoolNeverCountsWhoeverAsks() {
        ConditionalCommitments.Builder builder = ConditionalCommitments.builder(2);
        int pool = builder.pool();
        builder.bring(pool, 0, 5).bring(pool, 1, 5);
        builder.when(0, builder.othersBring(pool, 6, 0)).when(1, builder.othersBring(pool, 5, 1));
        FixedPoints points = builder.build().solve();
        assertThat(points.together().isEmpty()).isTrue();
        assertThat(points.because(1).commitments().asList()).containsExactly(0);
    }

    @Test
    void beyondTenThousandCandidatesAreToBeNamed() {
        int size = Tipping.ALL_UP_TO + 1;
        ConditionalCommitments.Builder builder = ConditionalCommitments.builder(size);
        for (int i = 1; i < size; i++) {
            builder.when(i, i - 1);
        }
        FixedPoints points = builder.build().solve();
        assertThatThrownBy(points::tipping).isInstanceOf(IllegalArgumentException.class);
        Tipping tipping = points.tipping(ImmutableIntArray.of(7000, 9000, 7000));
        assertThat(tipping.commitment()).hasValue(7000);
        assertThat(tipping.others()).isEqualTo(size - 1 - 7000);
        assertThat(tipping.candidates()).isEqualTo(2);
        assertThat(tipping.all()).isFalse();
        assertThatThrownBy(() -> points.tipping(ImmutableIntArray.of(size)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aLongChainOfConditionsOverflowsNothing() {
        int size = 200_000;
        ConditionalCommitments.Builder builder = ConditionalCommitments.builder(2);
        int deep = builder.any(1);
        for (int i = 0; i < size; i++) {
            deep = builder.all(deep);
        }
        FixedPoints points = builder.when(0, deep).build().solve();
        assertThat(points.because(0).commitments().asList()).containsExactly(1);
        assertThat(builder.always(1).build().solve().guaranteed().asList()).containsExactly(0, 1);
    }

    @Test
    void refusesWhatDoesNotExistOrGoesInCircles() {
        ConditionalCommitments.Builder builder = ConditionalCommitments.builder(2);
        int pool = builder.pool();
        assertThatThrownBy(() -> builder.when(2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.when(0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.all(7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.bring(pool, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.bring(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ConditionalCommitments.builder(-1)).isInstanceOf(IllegalArgumentException.class);
        builder.bring(pool, 0, Long.MAX_VALUE);
        assertThatThrownBy(() -> builder.bring(pool, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        int asked = builder.othersBring(pool, Long.MAX_VALUE, 1);
        assertThatThrownBy(() -> builder.bring(pool, asked, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.othersBring(pool, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        FixedPoints points = builder.when(1, asked).always(0).build().solve();
        assertThat(points.guaranteed().asList()).containsExactly(0, 1);
        assertThatThrownBy(() -> points.because(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> points.waitsFor(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> points.unknownBehind(1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> lines(String resource) throws IOException {
        return Resources.readLines(Resources.getResource(FixedPointsTest.class, resource), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static List<String> words(String text) {
        return Splitter.on(' ')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(text)
                .sorted()
                .toList();
    }

    private static List<String> names(ImmutableIntArray ordinals, List<String> ids) {
        return ordinals.stream().mapToObj(ids::get).sorted().toList();
    }
}
