package org.concerted.serialization.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.agenda.Depth;
import org.concerted.coordination.agenda.ObjectivePart;
import org.concerted.coordination.agenda.Schedule;
import org.concerted.coordination.agenda.Workload;
import org.concerted.coordination.measurement.Progress;
import org.concerted.coordination.measurement.Together;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.View;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;

/**
 * Objectives and what leads to them, what several measured together, what can end when at the soonest, what actions ask for by
 * year and how deep they go; as one audience may see it: JSON for programs, text for people.
 */
public final class AgendaPicture {
    final Assessment<Initiative> assessment;
    final Audience audience;
    final Schedule schedule;
    final Workload workload;
    final Depth depth;
    final Progress progress;
    final Together together;

    private AgendaPicture(View<Initiative> view) {
        assessment = view.assessment();
        audience = view.audience();
        schedule = assessment.measure(Schedule.MEASURE);
        workload = assessment.measure(Workload.MEASURE);
        depth = assessment.measure(Depth.MEASURE);
        progress = assessment.measure(Progress.MEASURE);
        together = assessment.measure(Together.MEASURE);
    }

    /** Of what a view shows. */
    public static AgendaPicture of(View<Initiative> view) {
        return new AgendaPicture(view);
    }

    /** As JSON. */
    public String json() {
        return Json.write(new JsonAgenda(this).node());
    }

    /**
     * As text.
     *
     * @param width characters to a line, 40 or more
     */
    public String text(Language language, int width) {
        return new TextAgenda(this, language, width).text();
    }

    /**
     * An objective and what leads to it.
     *
     * @param objective the objective
     * @param missing what of its parts is not on record
     * @param indicators the indicators that inform it
     * @param actions how many actions serve it that are neither done nor given up, and may end
     * @param soonest when the last of those whose dates are known ends at the soonest
     * @param whole whether the dates of all of them, and of what they come after, are known
     */
    record Towards(
            Objective objective,
            ImmutableSet<ObjectivePart> missing,
            ImmutableList<Id<Indicator>> indicators,
            ImmutableList<Id<Action>> actions,
            Optional<LocalDate> soonest,
            boolean whole) {}

    ImmutableList<Towards> objectives() {
        Initiative known = assessment.known();
        ImmutableList.Builder<Towards> result = ImmutableList.builder();
        for (Objective objective : known.objectives()) {
            ImmutableList<Id<Indicator>> indicators = known.indicators().stream()
                    .filter((Indicator indicator) -> indicator.objectives().contains(objective.id()))
                    .map(Indicator::id)
                    .collect(ImmutableList.toImmutableList());
            ImmutableList<Id<Action>> actions = known.actions().stream()
                    .filter(action -> action.objectives().contains(objective.id()))
                    .map(Action::id)
                    .collect(ImmutableList.toImmutableList());
            ImmutableSortedMap<Id<Action>, Schedule.Slot> slots = schedule.slots();
            Optional<LocalDate> soonest = actions.stream()
                    .map(slots::get)
                    .filter(slot -> slot != null)
                    .map(Schedule.Slot::end)
                    .max(LocalDate::compareTo);
            boolean whole = actions.stream().noneMatch(id -> schedule.undated().contains(id))
                    && actions.stream().map(slots::get).allMatch(slot -> slot == null || slot.whole());
            result.add(new Towards(
                    objective,
                    Sets.difference(ImmutableSet.copyOf(ObjectivePart.values()), ObjectivePart.of(known, objective))
                            .immutableCopy(),
                    indicators,
                    actions,
                    soonest,
                    whole));
        }
        return result.build();
    }

    /** What the actions that the organisation that looks at itself carries ask for, beside what it declared that it can give. */
    Optional<Workload.Own> own() {
        return audience.circle() == Audience.Circle.ACTOR
                ? audience.id().map(id -> workload.actors().get(Id.<Actor>of(id)))
                : Optional.empty();
    }

    /** What one organisation can give is its own: the sum is for whoever keeps the document. */
    boolean showsCapacities() {
        return audience.equals(Audience.KEEPER) && workload.declared() > 0;
    }

    long links() {
        return assessment.known().influences().size();
    }

    /** Links that carry neither an assumption nor evidence. */
    long bareLinks() {
        return assessment.known().influences().stream()
                .filter((Influence link) -> link.assumption().isEmpty()
                        && link.evidence().isEmpty()
                        && link.evidenceLevel().isEmpty())
                .count();
    }

    String name(Ref ref, Language language) {
        return assessment.name(ref).in(language);
    }
}
