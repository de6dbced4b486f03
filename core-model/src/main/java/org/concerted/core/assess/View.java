package org.concerted.core.assess;

import java.util.Optional;
import org.concerted.core.Ref;

/**
 * An assessment as one audience may see it. What the audience may not see was taken out of the document before it was
 * assessed, so that nothing derived from it can show: not in a finding, a reason, a count or a digest.
 *
 * @param <D> the document
 * @param audience for whom
 * @param assessment of what the audience may see
 */
public record View<D>(Audience audience, Assessment<D> assessment) {
    /** The assessment as a value that can be written, read back, rendered and compared. */
    public Snapshot snapshot() {
        return Snapshots.of(this);
    }

    /**
     * The answer of one rule about one subject, upheld ones included, with all that is needed to put it into words: a
     * snapshot whose only finding it is.
     *
     * @param rule id or alias
     * @return absent when this audience sees no such subject, or the rule failed on it
     * @throws org.concerted.core.ConcertedException if no applied rule has this name
     */
    public Optional<Snapshot> explain(String rule, Ref subject) {
        return assessment.explain(rule, subject).map(finding -> Snapshots.of(this, finding));
    }
}
