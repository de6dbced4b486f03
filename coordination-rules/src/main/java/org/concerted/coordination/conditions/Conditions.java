package org.concerted.coordination.conditions;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.CollectiveImpactCondition;
import org.concerted.core.model.Initiative;

/**
 * How far each of the five conditions of collective impact is in place (Kania &amp; Kramer 2011; items after the
 * Community Tool Box's checklist).
 */
public final class Conditions implements Measure<Initiative, ImmutableMap<CollectiveImpactCondition, Reached>> {
    /** The only one. */
    public static final Conditions MEASURE = new Conditions();

    private Conditions() {}

    @Override
    public String id() {
        return "conditions.reached-levels";
    }

    @Override
    public ImmutableSet<Kind<Initiative, ?>> looksAt() {
        return ImmutableSet.of(Kinds.INITIATIVE);
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return Facts.ALL;
    }

    @Override
    public ImmutableMap<CollectiveImpactCondition, Reached> compute(Scope<Initiative> scope) {
        Map<Item, Answer> items =
                new Facts(scope, scope.subjects(Kinds.INITIATIVE).dossier(0)).items();
        ImmutableMap.Builder<CollectiveImpactCondition, Reached> result = ImmutableMap.builder();
        for (CollectiveImpactCondition condition : CollectiveImpactCondition.values()) {
            ImmutableMap.Builder<String, Answer> ofCondition = ImmutableMap.builder();
            items.forEach((item, answer) -> {
                if (item.condition == condition) {
                    ofCondition.put(item.word(), answer);
                }
            });
            result.put(condition, new Reached(ofCondition.buildOrThrow()));
        }
        return result.buildOrThrow();
    }
}
