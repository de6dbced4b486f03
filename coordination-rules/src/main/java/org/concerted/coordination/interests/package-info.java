/**
 * Interests beneath positions (Fisher &amp; Ury 1981): which options every actor can accept, which interest none serves,
 * which positions clash over interests that do not, and what interests have in common.
 *
 * <p>{@link org.concerted.coordination.interests.OptionTable} compares options over dense integers; {@link
 * org.concerted.coordination.interests.InterestPicture} reads one decision of an initiative. What actors seek and what
 * they would do without an agreement is their own: make a picture from what an audience may see.
 */
package org.concerted.coordination.interests;
