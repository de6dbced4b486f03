package org.concerted.core.assess;

import java.util.Optional;
import org.concerted.core.Ref;

/**
 * An assessment as one audience may see it. What the audience may not see was taken out of the document before it was
 * assessed, so that nothing derived from it can show: not in a finding, a reason, a count or a digest. Engines and
 * assessments make views; there is no other way to one.
 *
 * @param <D> the document
 */
public final class View<D> {
    private final Audience audience;
    private final Assessment<D> assessment;

    View(Audience audience, Assessment<D> assessment) {
        this.audience = audience;
        this.assessment = assessment;
    }

    /** For whom. */
    public Audience audience() {
        return audience;
    }

    /**
     * The assessment of what the audience may see, to compute with. It also holds the findings that are told only to
     * those whom they are about ({@link RuleInfo#ownOnly}): what is shown is made from {@link #snapshot}.
     */
    public Assessment<D> assessment() {
        return assessment;
    }

    /** What the audience may see of the document, as it was known on the day. */
    public D seen() {
        return assessment.known();
    }

    /** The assessment as a value that can be written, read back, rendered and compared. */
    public Snapshot snapshot() {
        return snapshot(Cancellation.NEVER);
    }

    /**
     * The same, unless asked to stop.
     *
     * @throws CancelledException if asked to stop
     */
    public Snapshot snapshot(Cancellation cancellation) {
        return Snapshots.of(this, Asked.of(cancellation));
    }

    /**
     * The answer of one rule about one subject, upheld ones included, with all that is needed to put it into words: a
     * snapshot whose only finding it is.
     *
     * @param rule id or alias
     * @return absent when this audience sees no such subject, is not told this of it, or the rule failed on it
     * @throws org.concerted.core.ConcertedException if no applied rule has this name
     */
    public Optional<Snapshot> explain(String rule, Ref subject) {
        return assessment
                .explain(rule, subject)
                .filter(finding -> tells(rule, subject))
                .map(finding -> Snapshots.of(this, finding));
    }

    /** Whether this audience is told a finding. What was seen of an undetermined one would tell as much as an answer. */
    boolean tells(Finding finding) {
        return tells(finding.rule(), finding.subject());
    }

    /** Whether this audience is told what a rule finds about a subject. */
    boolean tells(String rule, Ref subject) {
        return tellsAll(rule) || assessment.domain().own(assessment.document(), subject, audience);
    }

    /** Whether this audience is told what a rule finds about any subject that it sees. */
    boolean tellsAll(String rule) {
        return audience.equals(Audience.KEEPER)
                || !assessment.rules().get(rule).rule().info().ownOnly();
    }
}
