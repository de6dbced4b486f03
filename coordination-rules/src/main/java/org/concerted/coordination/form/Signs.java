package org.concerted.coordination.form;

import static org.concerted.core.assess.Tally.NOT_COUNTED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.concerted.coordination.conditions.Conditions;
import org.concerted.coordination.conditions.Reached;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Tally;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounTally;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.CollectiveImpactCondition;
import org.concerted.core.model.ConditionMaturity;
import org.concerted.core.model.FeatureEvidence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Issue;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.LearningStage;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.Sector;

/** Tells which criteria hold. */
final class Signs {
    private static final int SEEN = 0;
    private static final int LACKING = 1;
    private static final int OPEN = 2;
    private static final int CLASSES = 3;

    private static final Measure<Initiative, ImmutableLongArray> COMPLEX =
            NounTally.of("form.complex-issue", Issue.TYPE, CLASSES, Signs::complex);
    private static final Measure<Initiative, ImmutableLongArray> WITHOUT_SECTOR =
            NounTally.of("form.without-sector", Actor.TYPE, 1, a -> a.sectors().isEmpty() ? 0 : NOT_COUNTED);
    private static final ImmutableMap<Sector, Measure<Initiative, ImmutableLongArray>> SECTORS = sectors();
    private static final Tally<Initiative, ActorDossier> CHANGED =
            Tally.of("form.own-practice-changed", Kinds.ACTOR, CLASSES, Signs::changed);
    private static final Measure<Initiative, ImmutableLongArray> LOOPS = NounTally.of(
            "form.data-loop-closed",
            LearningLoop.TYPE,
            CLASSES,
            loop -> loop.steps().stream().anyMatch(s -> s.stage() == LearningStage.CHANGE) ? SEEN : LACKING);

    static final ImmutableSet<Measure<Initiative, ?>> ALL = ImmutableSet.<Measure<Initiative, ?>>builder()
            .add(Conditions.MEASURE)
            .add(COMPLEX)
            .add(WITHOUT_SECTOR)
            .add(CHANGED)
            .add(LOOPS)
            .addAll(SECTORS.values())
            .build();

    private final Measured<Initiative> measured;
    private final InitiativeDossier initiative;

    Signs(Measured<Initiative> measured, InitiativeDossier initiative) {
        this.measured = measured;
        this.initiative = initiative;
    }

    /** Whether a criterion holds; absent where that is not known. */
    Optional<Boolean> holds(Criterion criterion) {
        return switch (criterion) {
            case COMPLEX_ISSUE ->
                known(count(COMPLEX, SEEN) > 0, initiative.complete(Issue.TYPE) && count(COMPLEX, OPEN) == 0);
            case SEVERAL_SECTORS ->
                known(
                        SECTORS.values().stream().filter(t -> count(t, 0) > 0).count() > 1,
                        initiative.complete(Actor.TYPE) && count(WITHOUT_SECTOR, 0) == 0);
            case CONDITIONS_EMERGING -> reach(conditions().values(), ConditionMaturity.EMERGING);
            case AGENDA_AND_BACKBONE_MATURE ->
                reach(
                        ImmutableList.of(
                                of(CollectiveImpactCondition.COMMON_AGENDA),
                                of(CollectiveImpactCondition.BACKBONE_SUPPORT)),
                        ConditionMaturity.MATURE);
            case OWN_PRACTICE_CHANGED -> everyMemberChanged();
            case DATA_LOOP_CLOSED -> known(count(LOOPS, SEEN) > 0, initiative.complete(LearningLoop.TYPE));
        };
    }

    private Optional<Boolean> everyMemberChanged() {
        if (count(CHANGED, LACKING) > 0) {
            return initiative.complete(PracticeChange.TYPE) ? Optional.of(false) : Optional.empty();
        }
        return count(CHANGED, SEEN) > 0 && count(CHANGED, OPEN) == 0 && initiative.complete(Actor.TYPE)
                ? Optional.of(true)
                : Optional.empty();
    }

    private ImmutableMap<CollectiveImpactCondition, Reached> conditions() {
        return measured.get(Conditions.MEASURE);
    }

    private Reached of(CollectiveImpactCondition condition) {
        return conditions().getOrDefault(condition, new Reached(ImmutableMap.of()));
    }

    private static Optional<Boolean> reach(Collection<Reached> conditions, ConditionMaturity level) {
        boolean all = conditions.stream().allMatch(c -> c.least().compareTo(level) >= 0);
        boolean never = conditions.stream().anyMatch(c -> c.most().compareTo(level) < 0);
        return known(all, never);
    }

    private static Optional<Boolean> known(boolean yes, boolean otherwiseNo) {
        return yes ? Optional.of(true) : otherwiseNo ? Optional.of(false) : Optional.empty();
    }

    private long count(Measure<Initiative, ImmutableLongArray> tally, int place) {
        return measured.get(tally).get(place);
    }

    private static int complex(Issue issue) {
        return issue.features().values().stream().anyMatch(FeatureEvidence::shown) ? SEEN : OPEN;
    }

    private static int changed(ActorDossier actor) {
        if (actor.noun().roles().isEmpty()) {
            return OPEN;
        }
        return !actor.noun().roles().contains(ActorRole.MEMBER)
                ? NOT_COUNTED
                : actor.practiceChanges().isEmpty() ? LACKING : SEEN;
    }

    private static ImmutableMap<Sector, Measure<Initiative, ImmutableLongArray>> sectors() {
        ImmutableMap.Builder<Sector, Measure<Initiative, ImmutableLongArray>> result = ImmutableMap.builder();
        for (Sector sector : Sector.values()) {
            result.put(
                    sector,
                    NounTally.of(
                            "form.sector-" + sector.name().toLowerCase(Locale.ROOT),
                            Actor.TYPE,
                            1,
                            actor -> actor.sectors().contains(sector) ? 0 : NOT_COUNTED));
        }
        return result.buildOrThrow();
    }
}
