package org.concerted.core.model;

/**
 * Forms of network governance (Provan &amp; Kenis, "Modes of Network Governance", JPART 18(2), 2008, doi
 * 10.1093/jopart/mum015).
 */
public enum ProvanKenisForm {
    /** Participants govern themselves, without a separate entity. */
    SHARED,
    /** One participant governs. */
    LEAD_ORGANISATION,
    /** A separate entity governs (network administrative organisation). */
    ADMINISTRATIVE_ORGANISATION,
    /** Part one, part another: not in the article, and seen since. */
    HYBRID
}
