package org.concerted.core.assess;

import java.util.Optional;

/**
 * A source that a rule or a parameter rests on.
 *
 * @param reference author, year and title, as it would be cited
 * @param url its address, where it has one
 * @param basis how far it carries
 */
public record Citation(String reference, Optional<String> url, Basis basis) {
    /** A published sentence or figure with its address. */
    public static Citation published(String reference, String url) {
        return new Citation(reference, Optional.of(url), Basis.PUBLISHED);
    }

    /** Well-known literature. */
    public static Citation literature(String reference) {
        return new Citation(reference, Optional.empty(), Basis.LITERATURE);
    }

    /** An operationalisation of ours, and why. */
    public static Citation ours(String why) {
        return new Citation(why, Optional.empty(), Basis.OURS);
    }
}
