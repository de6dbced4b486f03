package org.concerted.serialization.report;

import java.util.Optional;
import org.concerted.coordination.bodies.BodyWork;
import org.concerted.coordination.burden.CoordinationTime;
import org.concerted.coordination.communication.Gatherings;
import org.concerted.coordination.followup.FollowUp;
import org.concerted.coordination.relations.Relations;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.View;
import org.concerted.core.model.Actor;
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
    final BodyWork work;
    final FollowUp followUp;
    final Relations relations;

    private CoordinationPicture(View<Initiative> view) {
        assessment = view.assessment();
        audience = view.audience();
        time = assessment.measure(CoordinationTime.MEASURE);
        gatherings = assessment.measure(Gatherings.MEASURE);
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

    String name(Ref ref, Language language) {
        return assessment.name(ref).in(language);
    }
}
