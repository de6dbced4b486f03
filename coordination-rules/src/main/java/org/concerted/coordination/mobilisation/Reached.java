package org.concerted.coordination.mobilisation;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.conditional.Known;
import org.concerted.core.Text;
import org.concerted.core.dossier.PopulationDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Id;
import org.concerted.core.model.Noun;
import org.concerted.core.model.Obstacle;
import org.concerted.core.model.ObstacleKind;
import org.concerted.core.model.Outreach;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;

/**
 * One population: who reaches it on the day, and what keeps it from taking part.
 *
 * @param by actors that reach it
 * @param channels channels that reach it
 * @param seats seats that speak for it
 * @param processes participation processes for it that are under way
 * @param reached whether any of these reaches it; {@link Known#NO} only where all four lists are declared complete
 * @param atLeast how many people of it were reached, at least: the largest number that one actor gives, since numbers of
 *     several may count the same people
 * @param supports what is offered so that people can take part
 * @param obstacles what keeps it from taking part, and what answers that
 */
public record Reached(
        ImmutableSortedSet<Id<Actor>> by,
        ImmutableSortedSet<Id<Channel>> channels,
        ImmutableSortedSet<Id<Seat>> seats,
        ImmutableSortedSet<Id<ParticipationProcess>> processes,
        Known reached,
        Optional<Integer> atLeast,
        ImmutableSortedSet<Text> supports,
        ImmutableSortedMap<Id<Obstacle>, Answer> obstacles) {
    /** What a population's dossier shows. */
    static Reached of(PopulationDossier dossier, GivenUp actions) {
        LocalDate day = dossier.asOf();
        ImmutableList<Outreach> outreaches = dossier.outreaches().stream()
                .filter(outreach -> holds(outreach.period(), day))
                .collect(ImmutableList.toImmutableList());
        ImmutableSortedSet<Id<Actor>> by =
                outreaches.stream().map(Outreach::actor).collect(toImmutableSortedSet(Comparator.naturalOrder()));
        ImmutableSortedSet<Id<Channel>> channels = ids(
                dossier.channels().stream().filter(c -> holds(c.period(), day)).toList());
        ImmutableSortedSet<Id<Seat>> seats =
                ids(dossier.seats().stream().filter(s -> holds(s.period(), day)).toList());
        List<ParticipationProcess> processes = dossier.processes();
        ImmutableSortedSet<Id<ParticipationProcess>> underWay = ids(processes.stream()
                .filter(p -> p.period().filter(span -> span.contains(day)).isPresent())
                .toList());
        boolean any = !by.isEmpty() || !channels.isEmpty() || !seats.isEmpty() || !underWay.isEmpty();
        boolean all = dossier.complete(Outreach.TYPE)
                && dossier.complete(Channel.TYPE)
                && dossier.complete(Seat.TYPE)
                && dossier.complete(ParticipationProcess.TYPE)
                && processes.stream().allMatch(p -> p.period().isPresent());
        return new Reached(
                by,
                channels,
                seats,
                underWay,
                any ? Known.YES : all ? Known.NO : Known.UNKNOWN,
                outreaches.stream().flatMap(o -> o.reached().stream()).max(Comparator.naturalOrder()),
                outreaches.stream()
                        .flatMap(o -> o.supports().stream())
                        .collect(toImmutableSortedSet(Comparator.naturalOrder())),
                obstacles(dossier.obstacles(), outreaches, actions));
    }

    private static boolean holds(Optional<Span> period, LocalDate day) {
        return period.map(span -> span.contains(day)).orElse(true);
    }

    private static <N extends Noun<N>> ImmutableSortedSet<Id<N>> ids(List<N> nouns) {
        return nouns.stream().map(Noun::id).collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static ImmutableSortedMap<Id<Obstacle>, Answer> obstacles(
            List<Obstacle> obstacles, ImmutableList<Outreach> outreaches, GivenUp actions) {
        ImmutableSet<ObstacleKind> eased = outreaches.stream()
                .flatMap(outreach -> outreach.eases().stream())
                .collect(ImmutableSet.toImmutableSet());
        boolean unsaid = outreaches.stream()
                .anyMatch(o -> o.eases().isEmpty() && !o.supports().isEmpty());
        ImmutableSortedMap.Builder<Id<Obstacle>, Answer> result = ImmutableSortedMap.naturalOrder();
        for (Obstacle obstacle : obstacles) {
            result.put(obstacle.id(), answer(obstacle, eased, unsaid, actions));
        }
        return result.buildOrThrow();
    }

    private static Answer answer(Obstacle obstacle, ImmutableSet<ObstacleKind> eased, boolean unsaid, GivenUp actions) {
        if (obstacle.lifted().isPresent()) {
            return Answer.LIFTED;
        }
        if (obstacle.liftedBy().filter(actions::goesOn).isPresent()) {
            return Answer.BEING_LIFTED;
        }
        if (obstacle.kind().isPresent() && eased.contains(obstacle.kind().get())) {
            return Answer.EASED;
        }
        if (obstacle.liftedBy().filter(actions::mayGoOn).isPresent()) {
            return Answer.PERHAPS_BEING_LIFTED;
        }
        return unsaid || (obstacle.kind().isEmpty() && !eased.isEmpty()) ? Answer.PERHAPS : Answer.NONE;
    }

    /**
     * The obstacles that are answered so.
     *
     * @param answer the answer
     * @return those obstacles
     */
    public ImmutableSortedSet<Id<Obstacle>> answered(Answer answer) {
        return ImmutableSortedSet.copyOf(
                Maps.filterValues(obstacles, answer::equals).keySet());
    }
}
