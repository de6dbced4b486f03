package org.concerted.coordination.participation;

import org.concerted.core.model.ParticipationProcess;

/**
 * One participation process: the promise beside what came of it, and the label beside the structure.
 *
 * @param process the process
 * @param promise what was promised, and what is kept
 * @param seats seats of citizens
 * @param votes votes of citizens
 * @param ladder where its structure stands on Arnstein's ladder
 */
public record ProcessFigures(
        ParticipationProcess process, Promise promise, Ladder.Share seats, Ladder.Share votes, Ladder ladder) {}
