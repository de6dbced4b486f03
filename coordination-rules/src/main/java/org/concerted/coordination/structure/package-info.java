/**
 * Which governance form, legal form and backbone would suit an initiative: advice that ranks no further than what is known
 * allows.
 *
 * <p>{@link org.concerted.coordination.structure.FormAdvice} ranks the three forms of Provan and Kenis from a {@link
 * org.concerted.coordination.structure.Situation}, which says for each of four contingencies in which circumstances the
 * network may be. {@link org.concerted.coordination.structure.LegalAdvice} says what legal forms answer, and {@link
 * org.concerted.coordination.structure.BackboneOption} what is known of each way to house a backbone. {@link
 * org.concerted.coordination.structure.Figures} reads all of this from an initiative.
 */
package org.concerted.coordination.structure;
