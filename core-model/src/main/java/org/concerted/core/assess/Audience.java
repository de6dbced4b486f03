package org.concerted.core.assess;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;

/**
 * Those for whom something is written. Whatever leaves the library for people or files is written for one.
 *
 * @param circle how wide
 * @param id whom, for one organisation, body or funder
 */
public record Audience(Circle circle, Optional<String> id) {
    /** Everyone. */
    public static final Audience PUBLIC = new Audience(Circle.PUBLIC, Optional.empty());
    /** The actors around the table: the default. */
    public static final Audience TABLE = new Audience(Circle.TABLE, Optional.empty());
    /**
     * Whoever keeps the document and sees all of it already. For storing what will be read back beside the document,
     * never for sharing.
     */
    public static final Audience KEEPER = new Audience(Circle.KEEPER, Optional.empty());

    /** Refuses a circle of one that names nobody, and a wider one that names someone: it would see as that one does. */
    public Audience {
        boolean one = circle == Circle.ACTOR || circle == Circle.BODY || circle == Circle.FUNDER;
        if (one != id.isPresent()) {
            throw ConcertedException.at(
                    "id",
                    id.orElse(""),
                    one
                            ? Text.of("l'id de cet organisme ou de cette instance", "the id of that actor or body")
                            : Text.of("aucun id pour ce cercle", "no id for this circle"));
        }
    }

    /** One organisation, about itself. */
    public static Audience actor(String id) {
        return new Audience(Circle.ACTOR, Optional.of(id));
    }

    /** The members of one body. */
    public static Audience body(String id) {
        return new Audience(Circle.BODY, Optional.of(id));
    }

    /** One funder. */
    public static Audience funder(String id) {
        return new Audience(Circle.FUNDER, Optional.of(id));
    }

    /** {@code table}, {@code public}, {@code actor:ID}. */
    @Override
    public String toString() {
        String word = Ascii.toLowerCase(circle.name());
        return id.map(i -> word + ":" + i).orElse(word);
    }

    /** How wide an audience is. */
    public enum Circle {
        /** Whoever keeps the document. */
        KEEPER,
        /** One organisation. */
        ACTOR,
        /** The members of one body. */
        BODY,
        /** The actors around the table. */
        TABLE,
        /** One funder. */
        FUNDER,
        /** Everyone. */
        PUBLIC
    }
}
