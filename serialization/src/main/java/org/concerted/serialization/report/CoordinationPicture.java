package org.concerted.serialization.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.concerted.coordination.bodies.BodyWork;
import org.concerted.coordination.burden.CoordinationTime;
import org.concerted.coordination.communication.Gatherings;
import org.concerted.coordination.communication.InformationLatency;
import org.concerted.coordination.followup.FollowUp;
import org.concerted.coordination.relations.Relations;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.View;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Decision;
import org.concerted.core.model.FollowUpState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;

/**
 * What coordination asks and what comes of it, as one audience may see it: JSON for programs, text for people. The hours of
 * one organisation show to that organisation alone. Nobody is ranked.
 */
public final class CoordinationPicture {
    final Assessment<Initiative> assessment;
    final Audience audience;
    final CoordinationTime time;
    final Gatherings gatherings;
    final InformationLatency latency;
    final BodyWork work;
    final FollowUp followUp;
    final Relations relations;

    private CoordinationPicture(View<Initiative> view) {
        assessment = view.assessment();
        audience = view.audience();
        time = assessment.measure(CoordinationTime.MEASURE);
        gatherings = assessment.measure(Gatherings.MEASURE);
        latency = assessment.measure(InformationLatency.MEASURE);
        work = assessment.measure(BodyWork.MEASURE);
        followUp = assessment.measure(FollowUp.MEASURE);
        relations = assessment.measure(Relations.MEASURE);
    }

    /** Of what a view shows. */
    public static CoordinationPicture of(View<Initiative> view) {
        return new CoordinationPicture(view);
    }

    /** As JSON. */
    public String json() {
        return Json.write(new JsonCoordination(this).node());
    }

    /**
     * As text.
     *
     * @param width characters to a line, 40 or more
     */
    public String text(Language language, int width) {
        return new TextCoordination(this, language, width).text();
    }

    /** What coordination asks of the organisation that looks at itself. */
    Optional<CoordinationTime.Share> own() {
        return audience.circle() == Audience.Circle.ACTOR
                ? audience.id().map(id -> time.actors().get(Id.<Actor>of(id)))
                : Optional.empty();
    }

    /** Whose news can have come to the organisation that looks at itself, and to whom its own can have. */
    Optional<InformationLatency.News> ownNews() {
        return audience.circle() == Audience.Circle.ACTOR
                ? audience.id().map(id -> latency.actors().get(Id.<Actor>of(id)))
                : Optional.empty();
    }

    /** Decisions that were adopted, those due first before others and those without a day last. */
    ImmutableList<Decision> adopted() {
        return assessment.known().decisions().stream()
                .filter(Decision::adopted)
                .sorted(Comparator.comparing(
                                (Decision decision) -> decision.due().orElse(LocalDate.MAX))
                        .thenComparing(Decision::id))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether the day of a decision is past, and nothing says that it was carried out or given up. */
    boolean late(Decision decision) {
        return decision.due().filter(assessment.asOf()::isAfter).isPresent() && open(decision);
    }

    /** Whether anything is on record of how a decision is to be carried out: an old one of which nothing is may be settled. */
    static boolean followed(Decision decision) {
        return decision.owner().isPresent()
                || decision.due().isPresent()
                || decision.followUp().isPresent();
    }

    /** Whether nothing says that a decision was carried out or given up. */
    static boolean open(Decision decision) {
        return decision.followUp()
                .filter(state -> state == FollowUpState.DONE || state == FollowUpState.DROPPED)
                .isEmpty();
    }

    String name(Ref ref, Language language) {
        return assessment.name(ref).in(language);
    }
}
