package org.concerted.coordination.participation;

import org.concerted.core.model.Id;
import org.concerted.core.model.Population;

/**
 * What is on record of how people far from where decisions are taken are heard.
 *
 * @param population the people
 * @param processes participation processes that are for them
 * @param heard those of which it is on record that someone was heard
 * @param seats seats that speak for them
 * @param votes those that vote
 * @param exchanges pieces of feedback that are known to come from them
 */
public record Periphery(Id<Population> population, int processes, int heard, int seats, int votes, int exchanges) {}
