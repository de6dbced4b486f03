package org.concerted.testkit.vary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concerted.core.assess.Change;

/**
 * A document, the day as of which it is assessed, and changes made to it one after the other.
 *
 * @param <D> the document
 * @param document the document at the beginning
 * @param asOf the day
 * @param changes the changes, in order
 */
public record Story<D>(D document, LocalDate asOf, ImmutableList<Change<D>> changes) {}
