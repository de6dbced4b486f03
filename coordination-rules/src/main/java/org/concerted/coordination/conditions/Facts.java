package org.concerted.coordination.conditions;

import static org.concerted.core.assess.Tally.NOT_COUNTED;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Tally;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounTally;
import org.concerted.core.dossier.ObjectiveDossier;
import org.concerted.core.model.Accountability;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Body;
import org.concerted.core.model.Channel;
import org.concerted.core.model.ChecklistAnswer;
import org.concerted.core.model.Endorsement;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Issue;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.LearningStage;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.NounType;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Precondition;
import org.concerted.core.model.PreconditionKind;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Structure;
import org.concerted.core.model.ToolBoxItem;
import org.concerted.core.model.Vision;

/**
 * Counts what shows that conditions are in place. Every count is a tally, so that a change to one noun costs no more than
 * that noun.
 */
final class Facts {
    private static final int SEEN = 0;
    private static final int LACKING = 1;
    private static final int OPEN = 2;
    private static final int CLASSES = 3;

    private static final Measure<Initiative, ImmutableLongArray> PROBLEM = NounTally.of(
            "conditions.problem",
            Issue.TYPE,
            CLASSES,
            issue -> issue.definition().isPresent() ? SEEN : OPEN);
    private static final Measure<Initiative, ImmutableLongArray> VISION =
            NounTally.of("conditions.vision", Vision.TYPE, CLASSES, vision -> SEEN);
    private static final Measure<Initiative, ImmutableLongArray> TARGETS = NounTally.of(
            "conditions.targets", Indicator.TYPE, CLASSES, i -> i.target().isPresent() ? SEEN : OPEN);
    private static final Tally<Initiative, ActorDossier> ENDORSED =
            Tally.of("conditions.endorsed", Kinds.ACTOR, CLASSES, Facts::endorsed);
    private static final Measure<Initiative, ImmutableLongArray> METRICS =
            NounTally.of("conditions.metrics", Indicator.TYPE, CLASSES, i -> SEEN);
    private static final Tally<Initiative, IndicatorDossier> REPORTERS =
            Tally.of("conditions.reporters", Kinds.INDICATOR, CLASSES, Facts::reporters);
    private static final Tally<Initiative, IndicatorDossier> COMMUNITY =
            Tally.of("conditions.community-level", Kinds.INDICATOR, CLASSES, Facts::community);
    private static final Measure<Initiative, ImmutableLongArray> LEARNING =
            NounTally.of("conditions.learning", LearningLoop.TYPE, CLASSES, Facts::learning);
    private static final Tally<Initiative, ActorDossier> CARRIERS = Tally.of(
            "conditions.carriers", Kinds.ACTOR, CLASSES, a -> a.actions().isEmpty() ? LACKING : SEEN);
    private static final Measure<Initiative, ImmutableLongArray> UNOWNED = NounTally.of(
            "conditions.unowned", Action.TYPE, CLASSES, a -> a.owner().isPresent() ? NOT_COUNTED : OPEN);
    private static final Tally<Initiative, ObjectiveDossier> SAME_OBJECTIVE =
            Tally.of("conditions.same-objective", Kinds.OBJECTIVE, CLASSES, Facts::sameObjective);
    private static final Measure<Initiative, ImmutableLongArray> MEETINGS =
            NounTally.of("conditions.meetings", Meeting.TYPE, CLASSES, meeting -> SEEN);
    private static final Measure<Initiative, ImmutableLongArray> CADENCE = NounTally.of(
            "conditions.cadence", Body.TYPE, CLASSES, b -> b.cadence().isPresent() ? SEEN : OPEN);
    private static final Measure<Initiative, ImmutableLongArray> STRUCTURED = NounTally.of(
            "conditions.structured",
            Meeting.TYPE,
            CLASSES,
            m -> m.facilitator().isPresent() && !m.agenda().isEmpty() ? SEEN : OPEN);
    private static final Tally<Initiative, ActorDossier> REACHED = Tally.of(
            "conditions.reached", Kinds.ACTOR, CLASSES, a -> a.channels().isEmpty() ? LACKING : SEEN);
    private static final Measure<Initiative, ImmutableLongArray> NAMED = NounTally.of(
            "conditions.named", Structure.TYPE, CLASSES, s -> s.backbones().isEmpty() ? OPEN : SEEN);
    private static final Measure<Initiative, ImmutableLongArray> STAFFED = NounTally.of(
            "conditions.staffed",
            Structure.TYPE,
            CLASSES,
            s -> s.staff().map(n -> n.signum() > 0 ? SEEN : LACKING).orElse(OPEN));
    private static final Measure<Initiative, ImmutableLongArray> DESIGNATED =
            NounTally.of("conditions.designated", Structure.TYPE, CLASSES, Facts::designated);
    private static final Measure<Initiative, ImmutableLongArray> LASTING =
            NounTally.of("conditions.lasting", Precondition.TYPE, CLASSES, Facts::lasting);
    private static final ImmutableMap<ToolBoxItem, Measure<Initiative, ImmutableLongArray>> ANSWERS = tallies();

    static final ImmutableSet<Measure<Initiative, ?>> ALL = ImmutableSet.<Measure<Initiative, ?>>builder()
            .add(PROBLEM)
            .add(VISION)
            .add(TARGETS)
            .add(ENDORSED)
            .add(METRICS)
            .add(REPORTERS)
            .add(COMMUNITY)
            .add(LEARNING)
            .add(CARRIERS)
            .add(UNOWNED)
            .add(SAME_OBJECTIVE)
            .add(MEETINGS)
            .add(CADENCE)
            .add(STRUCTURED)
            .add(REACHED)
            .add(NAMED)
            .add(STAFFED)
            .add(DESIGNATED)
            .add(LASTING)
            .addAll(ANSWERS.values())
            .build();

    private final Measured<Initiative> measured;
    private final InitiativeDossier initiative;

    Facts(Measured<Initiative> measured, InitiativeDossier initiative) {
        this.measured = measured;
        this.initiative = initiative;
    }

    /** Every item and whether it is so. What the initiative answered itself goes before what the document shows. */
    Map<Item, Answer> items() {
        Map<Item, Answer> result = answers();
        recorded().forEach((item, fact) -> result.merge(item, fact, Answer::or));
        return result;
    }

    /** What was answered to the checklist, where both a yes and a no were not. */
    Map<Item, Answer> answers() {
        Map<Item, Answer> result = new EnumMap<>(Item.class);
        result.put(Item.PROBLEM, answered(ToolBoxItem.PROBLEM));
        result.put(Item.VISION, answered(ToolBoxItem.VISION_AND_MISSION));
        result.put(Item.TARGETS, answered(ToolBoxItem.GOALS_AND_TARGETS));
        result.put(Item.METRICS, answered(ToolBoxItem.METRICS));
        result.put(Item.SHARED_LEARNING, answered(ToolBoxItem.SHARED_LEARNING));
        result.put(Item.MAP_OF_WORK, answered(ToolBoxItem.MAP_OF_WORK));
        result.put(Item.NAMED, answered(ToolBoxItem.STRUCTURE));
        result.put(Item.LASTING, answered(ToolBoxItem.LASTING_FUNDER));
        return result;
    }

    /** What is on record, without what anyone answered to the checklist. */
    Map<Item, Answer> recorded() {
        Map<Item, Answer> result = new EnumMap<>(Item.class);
        result.put(Item.PROBLEM, any(PROBLEM, Issue.TYPE));
        result.put(Item.VISION, any(VISION, Vision.TYPE));
        result.put(Item.TARGETS, any(TARGETS, Indicator.TYPE));
        result.put(Item.ENDORSED, everyone(ENDORSED, complete(Endorsement.TYPE)));
        result.put(Item.METRICS, any(METRICS, Indicator.TYPE));
        result.put(Item.SEVERAL_REPORTERS, any(REPORTERS, complete(Indicator.TYPE) && complete(Reading.TYPE)));
        result.put(Item.COMMUNITY_LEVEL, any(COMMUNITY, complete(Indicator.TYPE) && complete(Reading.TYPE)));
        result.put(Item.SHARED_LEARNING, any(LEARNING, LearningLoop.TYPE));
        result.put(
                Item.DIFFERENTIATED,
                Answer.of(count(CARRIERS, SEEN) > 1, complete(Action.TYPE) && count(UNOWNED, OPEN) == 0));
        result.put(Item.SAME_OBJECTIVE, any(SAME_OBJECTIVE, complete(Objective.TYPE) && complete(Action.TYPE)));
        result.put(Item.MAP_OF_WORK, Answer.UNKNOWN);
        result.put(
                Item.REGULAR,
                Answer.of(
                        count(MEETINGS, SEEN) > 1 || count(CADENCE, SEEN) > 0,
                        complete(Meeting.TYPE) && complete(Body.TYPE) && count(CADENCE, OPEN) == 0));
        result.put(Item.STRUCTURED, any(STRUCTURED, Meeting.TYPE));
        result.put(Item.REACHES_ALL, everyone(REACHED, complete(Channel.TYPE)));
        result.put(Item.NAMED, any(NAMED, Structure.TYPE));
        result.put(Item.STAFFED, any(STAFFED, Structure.TYPE));
        result.put(Item.DESIGNATED, any(DESIGNATED, Structure.TYPE));
        result.put(Item.LASTING, any(LASTING, Precondition.TYPE));
        return result;
    }

    private Answer any(Measure<Initiative, ImmutableLongArray> tally, NounType<?> list) {
        return any(tally, complete(list));
    }

    /** Yes where one is seen; no where all are known and each lacks it. */
    private Answer any(Measure<Initiative, ImmutableLongArray> tally, boolean allKnown) {
        return Answer.of(count(tally, SEEN) > 0, allKnown && count(tally, OPEN) == 0);
    }

    /** Yes where all actors are known and none lacks it; no where one is known to lack it. */
    private Answer everyone(Measure<Initiative, ImmutableLongArray> tally, boolean allKnown) {
        if (count(tally, LACKING) > 0) {
            return allKnown ? Answer.NO : Answer.UNKNOWN;
        }
        return count(tally, SEEN) > 0 && count(tally, OPEN) == 0 && complete(Actor.TYPE) ? Answer.YES : Answer.UNKNOWN;
    }

    private Answer answered(ToolBoxItem item) {
        Measure<Initiative, ImmutableLongArray> tally = ANSWERS.get(item);
        if (tally == null) {
            return Answer.UNKNOWN;
        }
        boolean yes = count(tally, SEEN) > 0;
        boolean no = count(tally, LACKING) > 0;
        return yes == no ? Answer.UNKNOWN : yes ? Answer.YES : Answer.NO;
    }

    private long count(Measure<Initiative, ImmutableLongArray> tally, int place) {
        return measured.get(tally).get(place);
    }

    private boolean complete(NounType<?> list) {
        return initiative.complete(list);
    }

    private static int endorsed(ActorDossier actor) {
        if (actor.noun().roles().isEmpty()) {
            return OPEN;
        }
        return !actor.noun().roles().contains(ActorRole.MEMBER)
                ? NOT_COUNTED
                : actor.endorsements().stream()
                                .anyMatch(e -> e.withdrawn().isEmpty()
                                        && e.provenance().binds())
                        ? SEEN
                        : LACKING;
    }

    private static int reporters(IndicatorDossier indicator) {
        Set<Id<Actor>> reporters = new HashSet<>();
        boolean anonymous = false;
        List<Reading> readings = indicator.readings();
        for (int i = 0; i < readings.size(); i++) {
            readings.get(i).reporter().ifPresent(reporters::add);
            anonymous |= readings.get(i).reporter().isEmpty();
        }
        return reporters.size() > 1 ? SEEN : anonymous ? OPEN : LACKING;
    }

    private static int community(IndicatorDossier indicator) {
        if (indicator.noun().accountability().isEmpty()) {
            return OPEN;
        }
        boolean population = indicator.noun().accountability().get() == Accountability.POPULATION;
        return population && !indicator.readings().isEmpty() ? SEEN : LACKING;
    }

    private static int learning(LearningLoop loop) {
        return loop.steps().stream().anyMatch(s -> s.stage().compareTo(LearningStage.DISCUSS) >= 0) ? SEEN : OPEN;
    }

    private static int sameObjective(ObjectiveDossier objective) {
        Set<Id<Actor>> owners = new HashSet<>();
        boolean unknown = false;
        List<Action> actions = objective.actions();
        for (int i = 0; i < actions.size(); i++) {
            actions.get(i).owner().ifPresent(owners::add);
            unknown |= actions.get(i).owner().isEmpty();
        }
        return owners.size() > 1 ? SEEN : unknown ? OPEN : LACKING;
    }

    private static int designated(Structure structure) {
        if (structure.designatedBy().isPresent() || structure.designatedIn().isPresent()) {
            return SEEN;
        }
        return structure.selfAppointed().map(self -> self ? LACKING : SEEN).orElse(OPEN);
    }

    private static int lasting(Precondition precondition) {
        if (precondition.kind() != PreconditionKind.FINANCIAL_RESOURCES) {
            return NOT_COUNTED;
        }
        return precondition.met().map(met -> met ? SEEN : LACKING).orElse(OPEN);
    }

    private static ImmutableMap<ToolBoxItem, Measure<Initiative, ImmutableLongArray>> tallies() {
        ImmutableMap.Builder<ToolBoxItem, Measure<Initiative, ImmutableLongArray>> result = ImmutableMap.builder();
        for (ToolBoxItem item : ToolBoxItem.values()) {
            result.put(
                    item,
                    NounTally.of(
                            "conditions.answer-"
                                    + item.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            ChecklistAnswer.TYPE,
                            CLASSES,
                            answer -> answer.item() != item ? NOT_COUNTED : answer.yes() ? SEEN : LACKING));
        }
        return result.buildOrThrow();
    }
}
