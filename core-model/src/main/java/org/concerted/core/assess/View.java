package org.concerted.core.assess;

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
}
