package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;

/**
 * Who may see a noun, beyond the organisation that it is about. Circles contain one another: what a wider circle sees,
 * a narrower one sees too.
 *
 * @param circle the widest circle that sees it
 * @param bodies bodies whose members see it too, although the circle alone would not let them
 */
public record Confidentiality(Circle circle, ImmutableSortedSet<Id<Body>> bodies) {
    /** Its owner alone. */
    public static final Confidentiality OWNER = of(Circle.OWNER);
    /** The actors of the initiative. */
    public static final Confidentiality TABLE = of(Circle.TABLE);
    /** The actors and the funders. */
    public static final Confidentiality FUNDERS = of(Circle.FUNDERS);
    /** Everyone. */
    public static final Confidentiality PUBLIC = of(Circle.PUBLIC);

    /** A circle and no body beside it. */
    public static Confidentiality of(Circle circle) {
        return new Confidentiality(circle, ImmutableSortedSet.of());
    }

    /** Circles of people, from the narrowest to the widest. */
    public enum Circle {
        /** The organisation that the noun is about. */
        OWNER,
        /** The actors of the initiative, around their table. */
        TABLE,
        /** The table and those who fund it. */
        FUNDERS,
        /** Everyone. */
        PUBLIC
    }
}
