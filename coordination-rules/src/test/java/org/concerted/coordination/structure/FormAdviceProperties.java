package org.concerted.coordination.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concerted.core.model.ProvanKenisForm;

/** Against every situation that is still possible, one by one. */
class FormAdviceProperties {
    @Provide
    Arbitrary<Situation> situations() {
        List<Arbitrary<Set<Circumstance>>> levels = new ArrayList<>();
        for (Contingency contingency : Contingency.values()) {
            levels.add(Arbitraries.of(contingency.circumstances()).set().ofMinSize(1));
        }
        return Combinators.combine(levels).as(sets -> {
            Situation situation = Situation.UNKNOWN;
            for (Set<Circumstance> set : sets) {
                situation = situation.with(set.iterator().next().contingency(), set);
            }
            return situation;
        });
    }

    @Property
    void orderIsCertainOnlyWhereEveryPossibleSituationAgrees(@ForAll("situations") Situation situation) {
        for (ProvanKenisForm one : FormAdvice.FORMS) {
            for (ProvanKenisForm other : FormAdvice.FORMS) {
                assertThat(FormAdvice.before(one, other, situation))
                        .isEqualTo(worlds(situation).allMatch(w -> mismatches(one, w) < mismatches(other, w)));
                assertThat(FormAdvice.maybeBefore(one, other, situation))
                        .isEqualTo(worlds(situation).anyMatch(w -> mismatches(one, w) < mismatches(other, w)));
            }
        }
    }

    @Property
    void whatIsRankedApartIsNeverInTheOtherOrder(@ForAll("situations") Situation situation) {
        List<ImmutableSet<ProvanKenisForm>> ranking = FormAdvice.of(situation).ranking();
        assertThat(ranking.stream().flatMap(Set::stream)).containsExactlyInAnyOrderElementsOf(FormAdvice.FORMS);
        for (int i = 0; i < ranking.size(); i++) {
            for (int j = i + 1; j < ranking.size(); j++) {
                for (ProvanKenisForm one : ranking.get(i)) {
                    for (ProvanKenisForm other : ranking.get(j)) {
                        assertThat(worlds(situation)).allMatch(w -> mismatches(one, w) < mismatches(other, w));
                    }
                }
            }
        }
    }

    @Property
    void whatStandsTogetherCannotBeToldApart(@ForAll("situations") Situation situation) {
        for (ImmutableSet<ProvanKenisForm> together : FormAdvice.of(situation).ranking()) {
            for (Set<ProvanKenisForm> part : Sets.powerSet(together)) {
                Set<ProvanKenisForm> rest = Sets.difference(together, part);
                if (!part.isEmpty() && !rest.isEmpty()) {
                    assertThat(part)
                            .anyMatch(
                                    one -> rest.stream().anyMatch(other -> !FormAdvice.before(one, other, situation)));
                }
            }
        }
    }

    @Property
    void changesBringAFormFirstAndFewerDoNot(@ForAll("situations") Situation situation) {
        for (FormFit fit : FormAdvice.of(situation).fits()) {
            assertThat(first(fit, changed(situation, fit, fit.changes().keySet())))
                    .isTrue();
            for (Set<Contingency> fewer : Sets.powerSet(ImmutableSet.copyOf(Contingency.values()))) {
                if (fewer.size() < fit.changes().size()) {
                    assertThat(first(fit, changed(situation, fit, fewer))).isFalse();
                }
            }
        }
    }

    @Property
    void everyContingencyMatchesOrNotOrIsOpen(@ForAll("situations") Situation situation) {
        for (FormFit fit : FormAdvice.of(situation).fits()) {
            assertThat(Stream.of(fit.matches(), fit.mismatches(), fit.open()).flatMap(Set::stream))
                    .containsExactlyInAnyOrder(Contingency.values());
            long most = worlds(situation)
                    .mapToLong(w -> mismatches(fit.form(), w))
                    .max()
                    .orElseThrow();
            long least = worlds(situation)
                    .mapToLong(w -> mismatches(fit.form(), w))
                    .min()
                    .orElseThrow();
            assertThat(fit.mismatches()).hasSize((int) least);
            assertThat(fit.mismatches().size() + fit.open().size()).isEqualTo((int) most);
        }
    }

    private static Situation changed(Situation situation, FormFit fit, Set<Contingency> contingencies) {
        Situation changed = situation;
        for (Contingency contingency : contingencies) {
            changed = changed.with(
                    contingency,
                    contingency.circumstances().stream()
                            .filter(c -> c.suits().contains(fit.form()))
                            .toList());
        }
        return changed;
    }

    private static boolean first(FormFit fit, Situation situation) {
        return FormAdvice.of(situation).ranking().get(0).equals(ImmutableSet.of(fit.form()));
    }

    private static long mismatches(ProvanKenisForm form, List<Circumstance> world) {
        return world.stream().filter(c -> !c.suits().contains(form)).count();
    }

    private static Stream<List<Circumstance>> worlds(Situation situation) {
        List<Set<Circumstance>> sets = new ArrayList<>();
        for (Contingency contingency : Contingency.values()) {
            sets.add(situation.of(contingency));
        }
        return Sets.cartesianProduct(sets).stream();
    }
}
