package org.concerted.feedback.loops;

import java.util.Optional;
import java.util.OptionalDouble;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;
import org.concerted.core.model.Sign;

/**
 * One variable changes another.
 *
 * @param id its id in the map
 * @param drawn the id of the connection that was drawn; a mutual connection gives two links
 * @param source the id of the variable that changes the other
 * @param target the id of the variable that is changed
 * @param sign whether more of the one makes more or less of the other; absent when not known
 * @param delayed whether it takes time; absent when not known
 * @param strength from 0 to {@value #STRONGEST}; absent when not known
 * @param evidence what shows it; absent when nobody said
 * @param ends the signs at its two ends, where it was drawn so
 */
public record CausalLink(
        String id,
        String drawn,
        String source,
        String target,
        Optional<Sign> sign,
        Optional<Boolean> delayed,
        OptionalDouble strength,
        Optional<Text> evidence,
        Optional<Ends> ends) {
    /** The strength of the strongest link. */
    public static final int STRONGEST = 3;

    /** Refuses a strength outside 0 to 3. */
    public CausalLink {
        if (strength.isPresent() && !(strength.getAsDouble() >= 0 && strength.getAsDouble() <= STRONGEST)) {
            throw ConcertedException.at(
                    "strength",
                    String.valueOf(strength.getAsDouble()),
                    Text.of("un nombre de 0 à 3", "a number from 0 to 3"));
        }
    }

    /** A link of which only the ends are known. */
    public static CausalLink of(String id, String source, String target) {
        return new CausalLink(
                id,
                id,
                source,
                target,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A link with a sign. */
    public static CausalLink of(String id, String source, String target, Sign sign) {
        return of(id, source, target).signed(Optional.of(sign));
    }

    /** With a sign, or without. */
    public CausalLink signed(Optional<Sign> value) {
        return new CausalLink(id, drawn, source, target, value, delayed, strength, evidence, ends);
    }

    /** With what is known of the time that it takes. */
    public CausalLink delayed(Optional<Boolean> value) {
        return new CausalLink(id, drawn, source, target, sign, value, strength, evidence, ends);
    }

    /** With a strength, or without. */
    public CausalLink strong(OptionalDouble value) {
        return new CausalLink(id, drawn, source, target, sign, delayed, value, evidence, ends);
    }

    /** With what shows it. */
    public CausalLink shownBy(Optional<Text> value) {
        return new CausalLink(id, drawn, source, target, sign, delayed, strength, value, ends);
    }

    /** With the signs at its ends, and the sign that they make. */
    public CausalLink between(Ends value) {
        return new CausalLink(
                id, drawn, source, target, Optional.of(value.sign()), delayed, strength, evidence, Optional.of(value));
    }

    /** The same connection the other way round. */
    public CausalLink back(String backId) {
        return new CausalLink(
                backId, drawn, target, source, sign, delayed, strength, evidence, ends.map(Ends::swapped));
    }

    /** 1, -1, or 0 where the sign is not known. */
    int factor() {
        return sign.map(s -> s == Sign.POSITIVE ? 1 : -1).orElse(0);
    }

    /**
     * The signs at the two ends of a link, as some draw them: two that are equal mean the same direction, so that two
     * minus signs make a positive link.
     *
     * @param from the sign at the source
     * @param to the sign at the target
     */
    public record Ends(Sign from, Sign to) {
        /** The sign of the link. */
        public Sign sign() {
            return from == to ? Sign.POSITIVE : Sign.NEGATIVE;
        }

        /** Seen from the other end. */
        Ends swapped() {
            return new Ends(to, from);
        }
    }
}
