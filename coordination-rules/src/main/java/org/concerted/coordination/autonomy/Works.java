package org.concerted.coordination.autonomy;

import org.concerted.core.Text;
import org.concerted.core.assess.Citation;

/** The works on autonomy that rules rest on. */
final class Works {
    static final Citation BOURQUE = Citation.published(
            Text.of(
                    "Bourque 2008, Concertation et partenariat : des acteurs autonomes s'entendent sur des "
                            + "actions qui peuvent les lier ou non",
                    "Bourque 2008, Concertation et partenariat: autonomous actors agree on actions that may "
                            + "or may not bind them"),
            "https://ababord.org/Concertation-et-partenariat");
    static final Citation GEO = Citation.published(
            Text.of(
                    "Grantmakers for Effective Organizations 2014 : les organismes décident ensemble, chacun "
                            + "garde son autonomie",
                    "Grantmakers for Effective Organizations 2014: organisations decide together, each keeps "
                            + "its own autonomy"),
            "https://www.geofunders.org/resources/what-are-the-different-ways-to-collaborate-650");
    static final Citation OWN_ACT = Citation.ours(Text.of(
            "Seul un acteur prend, modifie ou retire son propre engagement; une décision lie par un "
                    + "acte de ceux qu'elle lie.",
            "Only an actor makes, changes or withdraws its own commitment; a decision binds by an "
                    + "act of those whom it binds."));

    private Works() {}
}
