/** Factors of collaboration, from surveys: identifiers and our own words, never the protected statements. */
package org.concerted.coordination.factors;
