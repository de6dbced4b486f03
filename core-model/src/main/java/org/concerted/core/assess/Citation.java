package org.concerted.core.assess;

import java.util.Optional;
import org.concerted.core.Text;

/**
 * A source that a rule or a parameter rests on.
 *
 * @param reference author, year and title, as it would be cited, and what is taken from it
 * @param url its address, where it has one
 * @param basis how far it carries
 */
public record Citation(Text reference, Optional<String> url, Basis basis) {
    /** A published sentence or figure with its address. */
    public static Citation published(Text reference, String url) {
        return new Citation(reference, Optional.of(url), Basis.PUBLISHED);
    }

    /** A published text with its address, cited alike in every language. */
    public static Citation published(String reference, String url) {
        return published(Text.same(reference), url);
    }

    /** Well-known literature. */
    public static Citation literature(Text reference) {
        return new Citation(reference, Optional.empty(), Basis.LITERATURE);
    }

    /** Well-known literature, cited alike in every language. */
    public static Citation literature(String reference) {
        return literature(Text.same(reference));
    }

    /** An operationalisation of ours, and why. */
    public static Citation ours(Text why) {
        return new Citation(why, Optional.empty(), Basis.OURS);
    }
}
