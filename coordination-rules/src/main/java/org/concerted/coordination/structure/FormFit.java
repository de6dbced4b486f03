package org.concerted.coordination.structure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.concerted.core.model.ProvanKenisForm;

/**
 * How one form of governance fits a situation, contingency by contingency. Provan and Kenis propose that the more of them
 * do not match, the less effective the form is likely to be.
 *
 * @param form the form
 * @param matches contingencies that suit it, whatever is not known
 * @param mismatches contingencies that do not, whatever is not known
 * @param open the others
 * @param changes what would have to be otherwise for it to come before the others: the fewest contingencies, each with
 *     the circumstances that would suit; empty where it comes first already
 */
public record FormFit(
        ProvanKenisForm form,
        ImmutableSet<Contingency> matches,
        ImmutableSet<Contingency> mismatches,
        ImmutableSet<Contingency> open,
        ImmutableMap<Contingency, ImmutableSet<Circumstance>> changes) {}
