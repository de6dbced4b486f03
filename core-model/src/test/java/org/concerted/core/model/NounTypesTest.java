package org.concerted.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NounTypesTest {
    static List<NounType<?>> types() {
        return NounTypes.all();
    }

    @Test
    void kindsAndListsAreUnique() {
        assertThat(NounTypes.all()).extracting(NounType::kind).doesNotHaveDuplicates();
        assertThat(NounTypes.all()).extracting(NounType::list).doesNotHaveDuplicates();
    }

    @Test
    void handlesHoldEveryTypeWithoutTurningNegative() {
        assertThat(NounTypes.all()).hasSizeLessThanOrEqualTo(64);
        assertThat(Handle.of(63, 33_554_431)).isPositive();
    }

    @Test
    void everyListOfAnInitiativeHasItsType() {
        List<String> lists = Filled.attributes(Initiative.class).stream()
                .filter(m ->
                        m.getGenericReturnType().getTypeName().startsWith("com.google.common.collect.ImmutableList<"))
                .map(Method::getName)
                .toList();
        assertThat(NounTypes.all()).extracting(NounType::list).containsExactlyInAnyOrderElementsOf(lists);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aKindIsTheNameOfItsClass(NounType<?> type) {
        String name = Filled.classOf(type).getSimpleName();
        assertThat(type.kind()).isEqualTo(CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name));
        assertThat(NounTypes.named(type.kind())).contains(type);
        assertThat(NounTypes.listed(type.list())).contains(type);
    }

    @ParameterizedTest
    @MethodSource("types")
    <N extends Noun<N>> void everyAttributeThatHoldsAnIdIsAReference(NounType<N> type) {
        Set<String> pointing = new TreeSet<>();
        for (Method attribute : Filled.attributes(Filled.classOf(type))) {
            if (!attribute.getName().equals("id") && points(attribute.getGenericReturnType())) {
                pointing.add(attribute.getName());
            }
        }
        assertThat(type.references()).extracting(Reference::attribute).containsExactlyInAnyOrderElementsOf(pointing);
    }

    /** Whether a value of this type holds an id, itself or in what is nested in it. */
    private static boolean points(java.lang.reflect.Type type) {
        if (type instanceof java.lang.reflect.ParameterizedType p) {
            return p.getRawType() == Id.class
                    || java.util.Arrays.stream(p.getActualTypeArguments()).anyMatch(NounTypesTest::points);
        }
        Class<?> raw = (Class<?>) type;
        return raw == Ref.class
                || Set.of(Confidentiality.class, Provenance.class, Condition.class)
                        .contains(raw)
                || (raw.isSealed()
                        && raw.getPackage() == Id.class.getPackage()
                        && Filled.attributes(raw).stream().anyMatch(m -> points(m.getGenericReturnType())));
    }

    @ParameterizedTest
    @MethodSource("types")
    <N extends Noun<N>> void everyReferenceListsItsTargetsAndLetsThemGo(NounType<N> type) {
        N noun = Filled.noun(type);
        for (Reference<N> reference : type.references()) {
            List<Ref> targets = targets(reference, noun);
            assertThat(targets).as("%s", reference.attribute()).isNotEmpty();
            assertThat(reference.without(noun, (t, id) -> false)).get().isSameAs(noun);
            for (Ref target : targets) {
                Optional<N> left =
                        reference.without(noun, (t, id) -> t.kind().equals(target.kind()) && id.equals(target.id()));
                left.ifPresent(n -> {
                    assertThat(targets(reference, n))
                            .as("%s", reference.attribute())
                            .doesNotContain(target);
                    assertThat(n.id()).isEqualTo(noun.id());
                });
            }
            if (reference.single()) {
                assertThat(targets).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <N extends Noun<N>> void aNounThatStandsWithoutItsTargetsPointsAtNothing(NounType<N> type) {
        Optional<N> left = Optional.of(Filled.noun(type));
        for (Reference<N> reference : type.references()) {
            left = left.flatMap(n -> reference.without(n, (t, id) -> true));
        }
        left.ifPresent(n -> {
            for (Reference<N> reference : type.references()) {
                assertThat(targets(reference, n))
                        .as("%s", reference.attribute())
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    <N extends Noun<N>> void littleIsRequired(NounType<N> type) {
        N bare = Filled.bare(type);
        assertThat(bare.confidentiality()).isEmpty();
        assertThat(bare.known()).isEmpty();
        assertThat(type.label(bare)).isNotNull();
        assertThat(type.glimpse(bare)).isNotNull();
        assertThat(type.asSeen(bare, (owners, confidentiality) -> false)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("types")
    <N extends Noun<N>> void whatIsVisibleFromTheStartIsWhatItBecomesInTheEnd(NounType<N> type) {
        N noun = Filled.noun(type);
        assertThat(type.asKnown(noun, java.time.LocalDate.MAX)).isSameAs(noun);
    }

    @Test
    void whatIsAnActorsOwnIsItsOwnAlone() {
        assertThat(NounTypes.all().stream()
                        .filter(t -> t.widest() == Confidentiality.Circle.OWNER)
                        .toList())
                .containsExactlyInAnyOrder(
                        Capacity.TYPE,
                        Interest.TYPE,
                        BestAlternative.TYPE,
                        Reservation.TYPE,
                        Tension.TYPE,
                        Rating.TYPE,
                        SurveyAnswer.TYPE,
                        Ballot.TYPE);
        assertThat(Reservation.TYPE.owners(Reservation.builder()
                        .id(Id.of("r"))
                        .actor(Id.of("a"))
                        .matter(Text.same("m"))
                        .build()))
                .isEqualTo(ImmutableSortedSet.of(Id.<Actor>of("a")));
    }

    private static <N extends Noun<N>> List<Ref> targets(Reference<N> reference, N noun) {
        List<Ref> result = new ArrayList<>();
        reference.targets(noun, (type, id) -> result.add(new Ref(type.kind(), id)));
        return result;
    }

    @Test
    void slotsFollowTheOrderOfDocuments() {
        for (NounType<?> type : NounTypes.all()) {
            assertThat(Iterables.get(NounTypes.all(), NounTypes.slot(type))).isSameAs(type);
        }
    }
}
