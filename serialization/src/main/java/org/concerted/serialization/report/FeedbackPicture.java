package org.concerted.serialization.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.View;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.exchanges.AnswerTimes;
import org.concerted.feedback.exchanges.Backlog;
import org.concerted.feedback.exchanges.Channels;
import org.concerted.feedback.exchanges.Listening;
import org.concerted.feedback.learning.Corrections;
import org.concerted.feedback.learning.Learning;
import org.concerted.feedback.learning.SmallWins;
import org.concerted.feedback.openness.Voices;
import org.concerted.feedback.practice.OwnPractice;

/**
 * What is on record of listening and learning, as one audience may see it: JSON for programs, text for people. What one
 * organisation answered, changed or did shows to that organisation alone; what was said in confidence is counted from as
 * many pieces as hide each. Nobody is ranked.
 */
public final class FeedbackPicture {
    private static final String RATE = "exchanges.answered-rate";
    private static final int LEAST = 5;

    final Assessment<Initiative> assessment;
    final Audience audience;
    final Backlog backlog;
    final AnswerTimes times;
    final Listening listening;
    final Channels channels;
    final Voices voices;
    final Learning learning;
    final Corrections corrections;
    final SmallWins wins;
    final OwnPractice practice;
    final boolean places;

    private FeedbackPicture(View<Initiative> view, boolean places) {
        assessment = view.assessment();
        audience = view.audience();
        backlog = assessment.measure(Backlog.MEASURE);
        times = assessment.measure(AnswerTimes.MEASURE);
        listening = assessment.measure(Listening.MEASURE);
        channels = assessment.measure(Channels.MEASURE);
        voices = assessment.measure(Voices.MEASURE);
        learning = assessment.measure(Learning.MEASURE);
        corrections = assessment.measure(Corrections.MEASURE);
        wins = assessment.measure(SmallWins.MEASURE);
        practice = assessment.measure(OwnPractice.MEASURE);
        this.places = places;
    }

    /**
     * Of what a view shows.
     *
     * @param places whether to count organisations by alignment and action, which is shown on request only
     */
    public static FeedbackPicture of(View<Initiative> view, boolean places) {
        return new FeedbackPicture(view, places);
    }

    /** As JSON. */
    public String json() {
        return Json.write(new JsonFeedback(this).node());
    }

    /**
     * As text.
     *
     * @param width characters to a line, 40 or more
     */
    public String text(Language language, int width) {
        return new TextFeedback(this, language, width).text();
    }

    /** The least number that hides each. */
    int least() {
        return assessment.known().anonymityThreshold().orElse(LEAST);
    }

    /** What was said in confidence, for whoever keeps the file, where it is enough to hide each. */
    Optional<Long> confided() {
        long confided = voices.all().confided();
        return audience.circle() == Audience.Circle.KEEPER && confided >= least()
                ? Optional.of(confided)
                : Optional.empty();
    }

    /** How many things were spoken of in confidence only; absent where more may be than is known. */
    Optional<Long> confidedOnly() {
        long known = voices.confidedOnly(least());
        return known == 0 && voices.mayBeConfidedOnly(least()) ? Optional.empty() : Optional.of(known);
    }

    /** The share to answer in time; absent where the rule about it is not applied. */
    Optional<BigDecimal> target() {
        return assessment
                .rules()
                .find(RATE)
                .filter(entry -> entry.enabled())
                .flatMap(entry -> entry.settings().find("target"));
    }

    /** Whether every piece of feedback is said to be on record. */
    boolean complete() {
        return assessment.known().completeness(Exchange.TYPE) == Completeness.COMPLETE;
    }

    /** The organisation that looks at itself. */
    Optional<Id<Actor>> self() {
        return audience.circle() == Audience.Circle.ACTOR ? audience.id().map(Id::of) : Optional.empty();
    }

    String name(Id<Actor> actor, Language language) {
        return name(Actor.TYPE.ref(actor), language);
    }

    String name(Ref ref, Language language) {
        return assessment.name(ref).in(language);
    }
}
