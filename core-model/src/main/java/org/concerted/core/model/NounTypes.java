package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Ref;
import org.concerted.core.Text;

/** Every type of noun, in the order in which documents list them. */
public final class NounTypes {
    private static final ImmutableList<NounType<?>> ALL = ImmutableList.of(
            Source.TYPE,
            Issue.TYPE,
            Factor.TYPE,
            Actor.TYPE,
            Knowledge.TYPE,
            Leverage.TYPE,
            Capacity.TYPE,
            Interest.TYPE,
            BestAlternative.TYPE,
            Reservation.TYPE,
            Vision.TYPE,
            Theme.TYPE,
            Objective.TYPE,
            Strategy.TYPE,
            Endorsement.TYPE,
            Indicator.TYPE,
            Reading.TYPE,
            Claim.TYPE,
            Action.TYPE,
            Influence.TYPE,
            CausalLoop.TYPE,
            Agreement.TYPE,
            Commitment.TYPE,
            PracticeChange.TYPE,
            Structure.TYPE,
            Body.TYPE,
            Seat.TYPE,
            Meeting.TYPE,
            Decision.TYPE,
            Option.TYPE,
            Position.TYPE,
            Arrangement.TYPE,
            Tension.TYPE,
            InformationNeed.TYPE,
            Gesture.TYPE,
            Tie.TYPE,
            Rating.TYPE,
            Survey.TYPE,
            SurveyAnswer.TYPE,
            Distribution.TYPE,
            Channel.TYPE,
            Message.TYPE,
            Exchange.TYPE,
            ResponsePolicy.TYPE,
            LearningLoop.TYPE,
            Review.TYPE,
            Population.TYPE,
            Obstacle.TYPE,
            Outreach.TYPE,
            ParticipationProcess.TYPE,
            FundingProgramme.TYPE,
            Application.TYPE,
            Ballot.TYPE,
            Grant.TYPE,
            Instalment.TYPE,
            GrantReport.TYPE,
            Milestone.TYPE,
            ChecklistAnswer.TYPE,
            ConditionReview.TYPE,
            Precondition.TYPE);
    private static final ImmutableMap<String, NounType<?>> BY_KIND = Maps.uniqueIndex(ALL, NounType::kind);
    private static final ImmutableMap<String, NounType<?>> BY_LIST = Maps.uniqueIndex(ALL, NounType::list);

    static {
        for (int slot = 0; slot < ALL.size(); slot++) {
            ALL.get(slot).slot = slot;
        }
    }

    private NounTypes() {}

    /** The place of a type in the list of all. */
    public static int slot(NounType<?> type) {
        return type.slot;
    }

    /** All of them. */
    public static ImmutableList<NounType<?>> all() {
        return ALL;
    }

    /** The type of this name, {@code actor}. */
    public static Optional<NounType<?>> named(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }

    /** The type whose list has this name, {@code actors}. */
    public static Optional<NounType<?>> listed(String list) {
        return Optional.ofNullable(BY_LIST.get(list));
    }

    /**
     * The type that a reference points at.
     *
     * @throws ConcertedException if there is no such kind
     */
    static NounType<?> ofKind(Ref ref) {
        NounType<?> type = BY_KIND.get(ref.kind());
        if (type == null) {
            throw ConcertedException.at(
                    "",
                    ref.toString(),
                    Text.of("une référence à : " + BY_KIND.keySet(), "a reference to one of: " + BY_KIND.keySet()));
        }
        return type;
    }
}
