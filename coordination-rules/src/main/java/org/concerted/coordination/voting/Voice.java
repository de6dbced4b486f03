package org.concerted.coordination.voting;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.core.model.ConsentAnswer;
import org.concerted.core.model.KanerGradient;
import org.concerted.core.model.SevenPointGradient;
import org.concerted.core.model.Stance;
import org.concerted.core.model.VoteChoice;

/**
 * One voice about one proposal. To stand aside is not to block: one lets the others go on, the other does not.
 *
 * @param support whether it supports the proposal
 * @param objection whether it objects
 * @param block whether it blocks, on a scale that has such a place
 * @param weight the weight of its vote, one where nothing else is said
 * @param college the college that it votes in, where there are colleges
 * @param veto whether it holds a veto
 */
public record Voice(
        Support support,
        Objection objection,
        boolean block,
        BigDecimal weight,
        Optional<String> college,
        boolean veto) {
    private static final ImmutableList<Support> KANER = ImmutableList.of(
            Support.YES, Support.YES, Support.YES, Support.ASIDE, Support.UNKNOWN, Support.YES, Support.NO, Support.NO);
    private static final ImmutableList<Support> SEVEN = ImmutableList.of(
            Support.YES, Support.YES, Support.YES, Support.ASIDE, Support.UNKNOWN, Support.NO, Support.NO);

    /** A voice of weight one, in no college, without veto. */
    public static Voice of(Support support, Objection objection, boolean block) {
        return new Voice(support, objection, block, BigDecimal.ONE, Optional.empty(), false);
    }

    /** A voice that supports. */
    public static Voice yes() {
        return of(Support.YES, Objection.NONE, false);
    }

    /** A voice that opposes; whether it objects with reasons is not known. */
    public static Voice no() {
        return of(Support.NO, Objection.UNKNOWN, false);
    }

    /** A voice that stands aside. */
    public static Voice aside() {
        return of(Support.ASIDE, Objection.NONE, false);
    }

    /** A voice that objects and says why. */
    public static Voice objecting() {
        return of(Support.NO, Objection.REASONED, false);
    }

    /** A voice that was not there. */
    public static Voice away() {
        return of(Support.AWAY, Objection.NONE, false);
    }

    /** A voice of which nothing is known. */
    public static Voice unknown() {
        return of(Support.UNKNOWN, Objection.UNKNOWN, false);
    }

    /**
     * What a stance says, on whatever scale. The places of the two gradients differ: "do not like it but will support" is
     * the sixth of Kaner's eight, after abstention, and has no place among the seven.
     *
     * @param reasoned whether its reason is on record
     */
    public static Voice of(Stance stance, boolean reasoned) {
        if (stance instanceof Stance.Vote vote) {
            return vote.choice() == VoteChoice.FOR ? yes() : vote.choice() == VoteChoice.ABSTAIN ? aside() : no();
        }
        if (stance instanceof Stance.Consent consent) {
            return consent.answer() == ConsentAnswer.OBJECTION ? opposed(reasoned, false) : yes();
        }
        if (stance instanceof Stance.Kaner kaner) {
            return placed(KANER.get(kaner.gradient().ordinal()), kaner.gradient() == KanerGradient.VETO, reasoned);
        }
        SevenPointGradient gradient = ((Stance.SevenPoint) stance).gradient();
        return placed(SEVEN.get(gradient.ordinal()), gradient == SevenPointGradient.BLOCK, reasoned);
    }

    private static Voice placed(Support support, boolean block, boolean reasoned) {
        return switch (support) {
            case YES -> yes();
            case ASIDE -> aside();
            case NO -> block ? opposed(reasoned, true) : no();
            case AWAY, UNKNOWN -> unknown();
        };
    }

    private static Voice opposed(boolean reasoned, boolean block) {
        return of(Support.NO, reasoned ? Objection.REASONED : Objection.UNKNOWN, block);
    }

    /** The same, of another weight. */
    public Voice weighing(BigDecimal other) {
        return new Voice(support, objection, block, other, college, veto);
    }

    /** The same, in a college. */
    public Voice in(String other) {
        return new Voice(support, objection, block, weight, Optional.of(other), veto);
    }

    /** The same, with a veto. */
    public Voice withVeto() {
        return new Voice(support, objection, block, weight, college, true);
    }
}
