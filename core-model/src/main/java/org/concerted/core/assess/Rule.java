package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * A question put to every subject of one kind. To write one:
 *
 * <ol>
 *   <li>Choose the kind: the subject that the answer is about.
 *   <li>Write a record for what the rule sees. It is the evidence, so it holds what the verdict depends on and no more.
 *   <li>Write the rule as a record; its parameters are its components.
 *   <li>{@link #observe} reads the dossier and the declared measures, nothing else.
 *   <li>{@link #decide} looks at the record and the parameters, nothing else. Unknown is not no: answer
 *       {@link Verdict#undetermined} and name the datum that would settle it.
 *   <li>{@link #write} and {@link #read} turn the record into evidence and back, without loss.
 *   <li>Add it to a pack, with its severity, its page and its tests.
 * </ol>
 *
 * @param <D> the document
 * @param <S> the dossier of the kind
 * @param <E> what the rule sees
 */
public interface Rule<D, S, E> {
    /** What is said of it. */
    RuleInfo info();

    /** The kind of subject. */
    Kind<D, S> kind();

    /** The measures that it reads. */
    default ImmutableSet<Measure<D, ?>> reads() {
        return ImmutableSet.of();
    }

    /** What it sees of one subject. */
    E observe(S dossier, Measured<D> measured);

    /** What it answers on what it saw. */
    Verdict decide(E seen);

    /** What it saw, as evidence. */
    Evidence write(E seen);

    /** What it saw, from evidence. */
    E read(Evidence evidence);

    /**
     * Changes that would settle a breach, each an act that someone entitled can do after the assessment's day. Asked
     * for breached subjects only.
     */
    default ImmutableList<Remedy<D>> remedies(S dossier, E seen) {
        return ImmutableList.of();
    }

    /** This rule with other parameters. A rule without parameters returns itself. */
    default Rule<D, S, E> with(Settings settings) {
        return this;
    }
}
