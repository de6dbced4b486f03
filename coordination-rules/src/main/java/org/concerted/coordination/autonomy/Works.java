package org.concerted.coordination.autonomy;

import org.concerted.core.assess.Citation;

/** The works on autonomy that rules rest on. */
final class Works {
    static final Citation BOURQUE = Citation.published(
            "Bourque 2008, Concertation et partenariat: autonomous actors agree on actions that may or may not bind them",
            "https://ababord.org/Concertation-et-partenariat");
    static final Citation GEO = Citation.published(
            "Grantmakers for Effective Organizations 2014: organisations decide together, each keeps its own autonomy",
            "https://www.geofunders.org/resources/what-are-the-different-ways-to-collaborate-650");
    static final Citation OWN_ACT =
            Citation.ours("Only an actor makes, changes or withdraws its own commitment; a decision binds by an act of "
                    + "those whom it binds.");

    private Works() {}
}
