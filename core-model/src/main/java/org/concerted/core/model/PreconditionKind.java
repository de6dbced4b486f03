package org.concerted.core.model;

/**
 * What must be there before an initiative is organised (Hanleybrown, Kania &amp; Kramer, "Channeling Change", SSIR
 * 2012).
 */
public enum PreconditionKind {
    /** A champion, or a few, who can bring leaders together and keep them engaged. */
    INFLUENTIAL_CHAMPION,
    /** Money to last at least two to three years. */
    FINANCIAL_RESOURCES,
    /** A sense that change is important and urgent. */
    URGENCY
}
