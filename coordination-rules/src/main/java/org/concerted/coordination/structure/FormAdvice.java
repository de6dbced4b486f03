package org.concerted.coordination.structure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concerted.core.Text;
import org.concerted.core.model.ProvanKenisForm;

/**
 * The three forms of governance of Provan and Kenis (2008), ranked for a situation. One form comes before another only
 * where it has fewer mismatches in every circumstance that is still possible; forms whose order could turn either way stand
 * together. No score is made.
 *
 * @param situation the situation
 * @param fits each form, in the order of the published table
 * @param ranking the forms, best first; those that stand together are equally plausible
 */
public record FormAdvice(
        Situation situation, ImmutableList<FormFit> fits, ImmutableList<ImmutableSet<ProvanKenisForm>> ranking) {
    /** The forms of the published table. Hybrids exist, and no table predicts them. */
    public static final ImmutableSet<ProvanKenisForm> FORMS = Sets.immutableEnumSet(
            ProvanKenisForm.SHARED, ProvanKenisForm.LEAD_ORGANISATION, ProvanKenisForm.ADMINISTRATIVE_ORGANISATION);

    /** The advice for a situation. */
    public static FormAdvice of(Situation situation) {
        return new FormAdvice(
                situation,
                FORMS.stream().map(form -> fit(form, situation)).collect(toImmutableList()),
                ranking(situation));
    }

    /** What a form is called. */
    public static Text name(ProvanKenisForm form) {
        return switch (form) {
            case SHARED -> Text.of("gouvernance partagée", "shared governance");
            case LEAD_ORGANISATION -> Text.of("organisme chef de file", "lead organisation");
            case ADMINISTRATIVE_ORGANISATION ->
                Text.of("organisme voué à l'administration du réseau", "network administrative organisation");
            case HYBRID -> Text.of("forme mixte", "hybrid");
        };
    }

    /** How a form of the table fits. */
    public FormFit fit(ProvanKenisForm form) {
        return fits.stream()
                .filter(fit -> fit.form() == form)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the table has no form " + form));
    }

    /** Which form comes before which, whatever is not known; also among those that stand together. */
    public ImmutableSetMultimap<ProvanKenisForm, ProvanKenisForm> certain() {
        ImmutableSetMultimap.Builder<ProvanKenisForm, ProvanKenisForm> pairs = ImmutableSetMultimap.builder();
        for (ProvanKenisForm one : FORMS) {
            for (ProvanKenisForm other : FORMS) {
                if (before(one, other, situation)) {
                    pairs.put(one, other);
                }
            }
        }
        return pairs.build();
    }

    /** Whether one form has fewer mismatches than another in every circumstance that is still possible. */
    public static boolean before(ProvanKenisForm one, ProvanKenisForm other, Situation situation) {
        return most(one, other, situation) < 0;
    }

    /** Whether one form has fewer mismatches than another in some circumstance that is still possible. */
    public static boolean maybeBefore(ProvanKenisForm one, ProvanKenisForm other, Situation situation) {
        return most(other, one, situation) > 0;
    }

    /** By how many mismatches one form may exceed another at most. Contingencies do not depend on each other. */
    private static int most(ProvanKenisForm one, ProvanKenisForm other, Situation situation) {
        int sum = 0;
        for (Contingency contingency : Contingency.values()) {
            int most = -1;
            for (Circumstance circumstance : situation.of(contingency)) {
                most = Math.max(most, mismatch(one, circumstance) - mismatch(other, circumstance));
            }
            sum += most;
        }
        return sum;
    }

    private static int mismatch(ProvanKenisForm form, Circumstance circumstance) {
        return circumstance.suits().contains(form) ? 0 : 1;
    }

    private static FormFit fit(ProvanKenisForm form, Situation situation) {
        return new FormFit(
                form,
                contingencies(form, situation, true, false),
                contingencies(form, situation, false, true),
                contingencies(form, situation, true, true),
                changes(form, situation));
    }

    /** The contingencies of which some circumstance suits the form, or none does, or both may be. */
    private static ImmutableSet<Contingency> contingencies(
            ProvanKenisForm form, Situation situation, boolean suits, boolean doesNot) {
        return Arrays.stream(Contingency.values())
                .filter(c -> situation.of(c).stream().anyMatch(s -> s.suits().contains(form)) == suits
                        && situation.of(c).stream().anyMatch(s -> !s.suits().contains(form)) == doesNot)
                .collect(toImmutableSet());
    }

    /** Each change is tried: only what brings the form first is told, and no smaller number of changes does. */
    private static ImmutableMap<Contingency, ImmutableSet<Circumstance>> changes(
            ProvanKenisForm form, Situation situation) {
        List<Set<Contingency>> sets = new ArrayList<>(Sets.powerSet(ImmutableSet.copyOf(Contingency.values())));
        sets.sort(Comparator.comparingInt(Set::size));
        for (Set<Contingency> set : sets) {
            Situation changed = situation;
            for (Contingency contingency : set) {
                changed = changed.with(contingency, suiting(form, contingency));
            }
            if (first(form, changed)) {
                Situation found = changed;
                return set.stream().collect(ImmutableMap.toImmutableMap(c -> c, found::of));
            }
        }
        throw new IllegalStateException("a form that everything suits comes first");
    }

    private static ImmutableSet<Circumstance> suiting(ProvanKenisForm form, Contingency contingency) {
        return contingency.circumstances().stream()
                .filter(c -> c.suits().contains(form))
                .collect(Sets.toImmutableEnumSet());
    }

    private static boolean first(ProvanKenisForm form, Situation situation) {
        return FORMS.stream().allMatch(other -> other == form || before(form, other, situation));
    }

    /** Forms whose order is not certain stand together, and with them all that stand between. */
    private static ImmutableList<ImmutableSet<ProvanKenisForm>> ranking(Situation situation) {
        Map<ProvanKenisForm, Set<ProvanKenisForm>> together = new EnumMap<>(ProvanKenisForm.class);
        for (ProvanKenisForm form : FORMS) {
            together.put(form, Sets.newEnumSet(ImmutableSet.of(form), ProvanKenisForm.class));
        }
        for (ProvanKenisForm one : FORMS) {
            for (ProvanKenisForm other : FORMS) {
                if (!before(one, other, situation) && !before(other, one, situation)) {
                    join(one, other, together);
                }
            }
        }
        return together.values().stream()
                .distinct()
                .sorted((one, other) ->
                        before(one.iterator().next(), other.iterator().next(), situation) ? -1 : 1)
                .map(Sets::immutableEnumSet)
                .collect(toImmutableList());
    }

    private static void join(
            ProvanKenisForm one, ProvanKenisForm other, Map<ProvanKenisForm, Set<ProvanKenisForm>> together) {
        Set<ProvanKenisForm> joined = Sets.newEnumSet(
                Sets.union(together.getOrDefault(one, Set.of()), together.getOrDefault(other, Set.of())),
                ProvanKenisForm.class);
        joined.forEach(form -> together.put(form, joined));
    }
}
