package org.concerted.coordination.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionKind;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Seat;
import org.concerted.core.model.SeatKind;
import org.concerted.core.model.Sector;
import org.concerted.core.model.Span;

/**
 * What of the eight principles of practice of collective impact can be counted, as far as it is on record. Two of them, leaders
 * with system leadership skills and the local context, can be told and not counted; trust is measured by its own survey. There
 * is no score. Make it from what an audience may see, {@code view.seen()}.
 *
 * @param indicators indicators
 * @param byGroup those of them with a reading about a group: the first principle, equity
 * @param votes seats that vote on the day
 * @param votesOfPeople those of them held by citizens or by people who live the issue: the second
 * @param sectors sectors of the actors: the third
 * @param decisions decisions taken
 * @param decisionsOnReadings those of them that cite a reading: the fourth
 * @param actions actions by the level at which they work, where that is on record: the sixth
 * @param actionsUnsaid actions whose level is not on record
 */
public record Principles(
        int indicators,
        int byGroup,
        int votes,
        int votesOfPeople,
        ImmutableSortedSet<Sector> sectors,
        int decisions,
        int decisionsOnReadings,
        ImmutableMap<ActionKind, Integer> actions,
        int actionsUnsaid) {
    /** Where the principles are from. */
    public static final ImmutableList<Citation> SOURCES = ImmutableList.of(
            Citation.published(
                    "Collective Impact Forum 2016, Collective Impact Principles of Practice",
                    "https://www.collectiveimpactforum.org/what-collective-impact"),
            Citation.ours(Text.of("Ce qui est compté pour chaque principe.", "What is counted for each principle.")));

    /**
     * The principles of an initiative as it was known on a day.
     *
     * @param initiative the initiative
     * @param asOf the day
     */
    public static Principles of(Initiative initiative, LocalDate asOf) {
        Set<Id<Indicator>> byGroup = new HashSet<>();
        for (Reading reading : initiative.readings()) {
            if (reading.group().isPresent() || reading.dimension().isPresent()) {
                byGroup.add(reading.indicator());
            }
        }
        List<Seat> votes = initiative.seats().stream()
                .filter(seat -> seat.vote().orElse(false))
                .filter(seat -> holds(seat.period(), asOf))
                .toList();
        List<Decision> taken = initiative.decisions().stream()
                .filter(decision ->
                        decision.date().filter(day -> !day.isAfter(asOf)).isPresent())
                .toList();
        Map<ActionKind, Integer> kinds = new EnumMap<>(ActionKind.class);
        for (Action action : initiative.actions()) {
            action.kind().ifPresent(kind -> kinds.merge(kind, 1, Integer::sum));
        }
        return new Principles(
                initiative.indicators().size(),
                byGroup.size(),
                votes.size(),
                (int) votes.stream().filter(Principles::ofPeople).count(),
                initiative.actors().stream()
                        .filter(actor -> holds(actor.period(), asOf))
                        .map(Actor::sectors)
                        .flatMap(Set::stream)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
                taken.size(),
                (int) taken.stream()
                        .filter(decision -> !decision.cites().isEmpty())
                        .count(),
                ImmutableMap.copyOf(kinds),
                (int) initiative.actions().stream()
                        .filter(action -> action.kind().isEmpty())
                        .count());
    }

    private static boolean ofPeople(Seat seat) {
        return seat.kind()
                .filter(kind -> kind == SeatKind.CITIZEN || kind == SeatKind.LIVED_EXPERIENCE)
                .isPresent();
    }

    private static boolean holds(Optional<Span> period, LocalDate day) {
        return period.map(span -> span.contains(day)).orElse(true);
    }
}
