package org.concerted.coordination.conditions;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.CollectiveImpactCondition;
import org.concerted.core.model.ConditionMaturity;
import org.concerted.core.model.ConditionReview;
import org.concerted.core.model.Initiative;

/**
 * Where the group itself last placed each condition. Levels rather than one where several reviews are of the same day, or
 * where one of them has no day.
 */
final class Reviews
        implements Measure<Initiative, ImmutableMap<CollectiveImpactCondition, ImmutableSet<ConditionMaturity>>> {
    static final Reviews MEASURE = new Reviews();

    private Reviews() {}

    @Override
    public String id() {
        return "conditions.reviews";
    }

    @Override
    public ImmutableSet<Kind<Initiative, ?>> looksAt() {
        return ImmutableSet.of(Kinds.nouns(ConditionReview.TYPE));
    }

    @Override
    public ImmutableMap<CollectiveImpactCondition, ImmutableSet<ConditionMaturity>> compute(Scope<Initiative> scope) {
        Map<CollectiveImpactCondition, List<ConditionReview>> all = new EnumMap<>(CollectiveImpactCondition.class);
        Subjects<? extends NounDossier<ConditionReview>> reviews = scope.subjects(Kinds.nouns(ConditionReview.TYPE));
        for (int i = 0; i < reviews.size(); i++) {
            if (reviews.present(i)) {
                ConditionReview review = reviews.dossier(i).noun();
                all.computeIfAbsent(review.condition(), c -> new ArrayList<>()).add(review);
            }
        }
        ImmutableMap.Builder<CollectiveImpactCondition, ImmutableSet<ConditionMaturity>> last = ImmutableMap.builder();
        all.forEach((condition, ofIt) -> last.put(condition, last(ofIt)));
        return last.buildOrThrow();
    }

    private static ImmutableSet<ConditionMaturity> last(List<ConditionReview> reviews) {
        boolean dated = reviews.stream().allMatch(r -> r.date().isPresent());
        Optional<LocalDate> day =
                reviews.stream().flatMap(r -> r.date().stream()).max(LocalDate::compareTo);
        return reviews.stream()
                .filter(r -> !dated || r.date().equals(day))
                .map(ConditionReview::maturity)
                .collect(Sets.toImmutableEnumSet());
    }
}
