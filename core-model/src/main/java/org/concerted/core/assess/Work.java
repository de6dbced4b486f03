package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * What an assessment computed, to be checked that nothing untouched was.
 *
 * @param measures ids of the measures computed, in the order in which they were
 * @param observations for each kind, how many subjects were observed; a kind without an entry, none
 */
public record Work(ImmutableList<String> measures, ImmutableMap<String, Integer> observations) {}
