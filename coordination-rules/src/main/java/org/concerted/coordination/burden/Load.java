package org.concerted.coordination.burden;

import java.util.List;
import java.util.Optional;
import org.concerted.core.assess.SumPer;
import org.concerted.core.dossier.ActionDossier;
import org.concerted.core.dossier.BodyDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Action;
import org.concerted.core.model.Attendance;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Presence;
import org.concerted.core.model.Span;

/**
 * Hours on record, in hundredths, over the whole initiative. Meeting hours = Σ people present × (duration + preparation +
 * travel), and at least so much where a part of it is not known; coordination adds the time that actions take to coordinate;
 * action is their effort. An hour that is in a meeting and in an action's coordination would count twice: record it once.
 */
final class Load {
    static final int HOURS = 0;
    static final int UNKNOWN = 1;
    static final int EFFORT = 0;
    static final int EFFORT_UNKNOWN = 1;
    static final int COORDINATION = 2;
    static final int COORDINATION_UNKNOWN = 3;

    /** Per initiative: meeting hours, and meetings whose hours are not known in full. */
    static final SumPer<Initiative, NounDossier<Meeting>> MEETINGS =
            SumPer.of("burden.meetings", Kinds.INITIATIVE, Kinds.MEETING, 2, (dossier, sums) -> {
                Meeting meeting = dossier.noun();
                if (meeting.date().isAfter(dossier.asOf())) {
                    return;
                }
                sums.add(0, HOURS, hours(meeting));
                sums.add(0, UNKNOWN, told(meeting) ? 0 : 1);
            });

    /** Per initiative: effort and coordination of actions, and actions of which each is not known. */
    static final SumPer<Initiative, ActionDossier> ACTIONS =
            SumPer.of("burden.actions", Kinds.INITIATIVE, Kinds.ACTION, 4, (dossier, sums) -> {
                Action action = dossier.noun();
                add(action.effort(), EFFORT, sums);
                add(action.coordination(), COORDINATION, sums);
            });

    private Load() {}

    static boolean lasts(BodyDossier dossier) {
        Optional<Span> period = dossier.noun().period();
        return period.isEmpty() || period.get().contains(dossier.asOf());
    }

    private static void add(Optional<Hours> hours, int column, SumPer.Adder sums) {
        if (hours.isPresent()) {
            sums.add(0, column, hours.get().hundredths());
        } else {
            sums.add(0, column + 1, 1);
        }
    }

    /** Hundredths of hours of everyone who came, as far as known. */
    private static long hours(Meeting meeting) {
        List<Attendance> attendances = meeting.attendances();
        long hours = 0;
        for (int i = 0; i < attendances.size(); i++) {
            hours += came(attendances.get(i)) ? hours(meeting, attendances.get(i)) : 0;
        }
        return hours;
    }

    /** Hundredths of hours of those who came for one attendance, as far as known. */
    static long hours(Meeting meeting, Attendance attendance) {
        long one = known(meeting.duration())
                + known(attendance.preparation().or(meeting::preparation))
                + known(attendance.travel().or(meeting::travel));
        return one * attendance.people().orElse(1);
    }

    /** Whether who came, and how long it took each, is known in full. */
    static boolean told(Meeting meeting) {
        List<Attendance> attendances = meeting.attendances();
        boolean told = meeting.duration().isPresent() && !attendances.isEmpty();
        for (int i = 0; told && i < attendances.size(); i++) {
            told = !came(attendances.get(i)) || told(meeting, attendances.get(i));
        }
        return told;
    }

    /** Whether how long it took for one attendance is known in full. */
    static boolean told(Meeting meeting, Attendance attendance) {
        return meeting.duration().isPresent()
                && (attendance.preparation().isPresent()
                        || meeting.preparation().isPresent())
                && (attendance.travel().isPresent() || meeting.travel().isPresent());
    }

    static boolean came(Attendance attendance) {
        return attendance.presence() == Presence.PRESENT || attendance.presence() == Presence.SUBSTITUTE;
    }

    private static long known(Optional<Hours> hours) {
        return hours.orElse(Hours.ZERO).hundredths();
    }
}
