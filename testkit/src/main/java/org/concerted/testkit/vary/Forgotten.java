package org.concerted.testkit.vary;

import java.time.LocalDate;

/**
 * A document and what is left of it once one thing in it is unknown.
 *
 * @param <D> the document
 * @param whole the document
 * @param asOf the day as of which both are assessed
 * @param what what was forgotten, for people who read a failure
 * @param left the document without it
 */
public record Forgotten<D>(D whole, LocalDate asOf, String what, D left) {}
