package org.concerted.coordination.bodies;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concerted.core.Text;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Step;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.InformationNeedDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Body;
import org.concerted.core.model.Id;
import org.concerted.core.model.InformationNeed;
import org.concerted.core.model.Initiative;

/**
 * For each need of information, how another body asked some of the same actors for the same: readings of the same indicator,
 * or what is called by the same words. Each pair is told once, of the need whose id comes last.
 */
final class Repeated implements Measure<Initiative, ImmutableMap<Id<InformationNeed>, Repeated.Again>> {
    static final Repeated MEASURE = new Repeated();

    private Repeated() {}

    @Override
    public String id() {
        return "bodies.repeated";
    }

    @Override
    public ImmutableSet<Kind<Initiative, ?>> looksAt() {
        return ImmutableSet.of(Kinds.INFORMATION_NEED);
    }

    @Override
    public ImmutableMap<Id<InformationNeed>, Again> update(
            ImmutableMap<Id<InformationNeed>, Again> before, Step<Initiative> step, Scope<Initiative> scope) {
        return step.touched(Kinds.INFORMATION_NEED).isEmpty() ? before : compute(scope);
    }

    @Override
    public ImmutableMap<Id<InformationNeed>, Again> compute(Scope<Initiative> scope) {
        Map<Id<InformationNeed>, InformationNeed> all = new TreeMap<>();
        Subjects<InformationNeedDossier> subjects = scope.subjects(Kinds.INFORMATION_NEED);
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.present(i)) {
                InformationNeed need = subjects.dossier(i).noun();
                all.put(need.id(), need);
            }
        }
        Map<String, List<InformationNeed>> alike = new HashMap<>();
        ImmutableMap.Builder<Id<InformationNeed>, Again> result = ImmutableMap.builder();
        for (InformationNeed need : all.values()) {
            scope.checkpoint();
            Again again = Again.NONE;
            for (String key : keys(need)) {
                List<InformationNeed> same = alike.computeIfAbsent(key, k -> new ArrayList<>());
                for (InformationNeed other : same) {
                    again = asksAgain(need, other) ? again.and(need, other) : again;
                }
                same.add(need);
            }
            if (!again.equals(Again.NONE)) {
                result.put(need.id(), again);
            }
        }
        return result.buildOrThrow();
    }

    private static boolean asksAgain(InformationNeed need, InformationNeed other) {
        return !need.body().equals(other.body()) && !Collections.disjoint(need.askedOf(), other.askedOf());
    }

    /** What stands for the information: two that share one are the same. */
    private static ImmutableSet<String> keys(InformationNeed need) {
        ImmutableSet.Builder<String> keys = ImmutableSet.builder();
        need.indicator().ifPresent(indicator -> keys.add("indicator " + indicator));
        Text what = need.what();
        what.french().ifPresent(words -> keys.add("fr " + words.strip().toLowerCase(Locale.ROOT)));
        what.english().ifPresent(words -> keys.add("en " + words.strip().toLowerCase(Locale.ROOT)));
        return keys.build();
    }

    /**
     * How the same was asked before.
     *
     * @param body the body that asked closest in time, as far as known; the first by id of its need where several did
     * @param apart days between the two askings
     * @param unknown whether of some it is not known when they were asked
     */
    record Again(Optional<Id<Body>> body, Optional<Long> apart, boolean unknown) {
        static final Again NONE = new Again(Optional.empty(), Optional.empty(), false);

        Again and(InformationNeed need, InformationNeed other) {
            if (need.asked().isEmpty() || other.asked().isEmpty()) {
                return new Again(body, apart, true);
            }
            long days = Math.abs(
                    need.asked().get().toEpochDay() - other.asked().get().toEpochDay());
            return apart.filter(before -> before <= days).isPresent()
                    ? this
                    : new Again(Optional.of(other.body()), Optional.of(days), unknown);
        }
    }
}
