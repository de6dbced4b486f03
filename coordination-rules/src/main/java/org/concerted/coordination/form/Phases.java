package org.concerted.coordination.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.FsgComponent;
import org.concerted.core.model.FsgPhase;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Milestone;

/**
 * Milestones by phase and component of success. Progress is not linear: a phase may be returned to, and none is a rank. Make
 * it from what an audience may see, {@code view.seen()}.
 *
 * @param reached the first day on which a milestone of a component and a phase was reached
 * @param early components of which a milestone was reached before every one of an earlier phase; phase 0, added later to the
 *     published frame, does not count as earlier. Empty unless all milestones are on record.
 * @param complete whether all milestones are on record
 */
public record Phases(
        ImmutableTable<FsgComponent, FsgPhase, LocalDate> reached, ImmutableSet<FsgComponent> early, boolean complete) {
    /** Where phases and components are from. */
    public static final ImmutableList<Citation> SOURCES = ImmutableList.of(
            Citation.literature(Text.of(
                    "Hanleybrown, Kania et Kramer 2012, Channeling Change : phases et composantes du succès; "
                            + "la phase 0 a été ajoutée plus tard par FSG",
                    "Hanleybrown, Kania & Kramer 2012, Channeling Change: phases and components of success; "
                            + "phase 0 added later by FSG")),
            Citation.published(
                    Text.of(
                            "Collaboration for Impact : on n'avance pas en ligne droite d'une phase à l'autre",
                            "Collaboration for Impact: progress through the phases is not linear"),
                    "http://www.collaborationforimpact.com/the-how-to-guide/the-mindset-and-leadership-needed-2/"));

    /**
     * The phases of an initiative as it was known on a day.
     *
     * @param initiative the initiative
     * @param asOf the day
     */
    public static Phases of(Initiative initiative, LocalDate asOf) {
        Table<FsgComponent, FsgPhase, LocalDate> reached = TreeBasedTable.create();
        for (Milestone milestone : initiative.milestones()) {
            milestone.date().filter(day -> !day.isAfter(asOf)).ifPresent(day -> {
                LocalDate before = reached.get(milestone.component(), milestone.phase());
                if (before == null || day.isBefore(before)) {
                    reached.put(milestone.component(), milestone.phase(), day);
                }
            });
        }
        boolean complete = initiative.completeness(Milestone.TYPE) == Completeness.COMPLETE;
        Set<FsgComponent> early = EnumSet.noneOf(FsgComponent.class);
        if (complete) {
            reached.cellSet().stream()
                    .filter(cell -> beforeAllEarlier(reached, cell.getRowKey(), cell.getColumnKey(), cell.getValue()))
                    .forEach(cell -> early.add(cell.getRowKey()));
        }
        return new Phases(ImmutableTable.copyOf(reached), ImmutableSet.copyOf(early), complete);
    }

    private static boolean beforeAllEarlier(
            Table<FsgComponent, FsgPhase, LocalDate> reached, FsgComponent component, FsgPhase phase, LocalDate day) {
        List<FsgPhase> earlier = List.of(FsgPhase.values()).subList(1, Math.max(1, phase.ordinal()));
        return !earlier.isEmpty()
                && earlier.stream()
                        .map(each -> Optional.ofNullable(reached.get(component, each)))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .map(day::isBefore)
                        .orElse(true);
    }
}
