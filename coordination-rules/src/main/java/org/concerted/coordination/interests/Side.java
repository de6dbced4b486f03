package org.concerted.coordination.interests;

import org.concerted.core.model.ConsentAnswer;
import org.concerted.core.model.KanerGradient;
import org.concerted.core.model.Position;
import org.concerted.core.model.SevenPointGradient;
import org.concerted.core.model.Stance;
import org.concerted.core.model.VoteChoice;

/** On which side a position stands, each scale by its own words; what is neither is between. */
enum Side {
    WITH,
    BETWEEN,
    AGAINST;

    static Side of(Position position) {
        return position.stance().map(Side::of).orElse(BETWEEN);
    }

    private static Side of(Stance stance) {
        if (stance instanceof Stance.Vote vote) {
            return side(vote.choice() == VoteChoice.FOR, vote.choice() == VoteChoice.AGAINST);
        }
        if (stance instanceof Stance.Consent consent) {
            return side(consent.answer() == ConsentAnswer.CONSENT, consent.answer() == ConsentAnswer.OBJECTION);
        }
        if (stance instanceof Stance.Kaner kaner) {
            KanerGradient gradient = kaner.gradient();
            return side(
                    gradient.compareTo(KanerGradient.ABSTAIN) < 0 || gradient == KanerGradient.DISLIKE_BUT_SUPPORT,
                    gradient.compareTo(KanerGradient.DISLIKE_BUT_SUPPORT) > 0);
        }
        SevenPointGradient gradient = ((Stance.SevenPoint) stance).gradient();
        return side(
                gradient.compareTo(SevenPointGradient.ABSTAIN) < 0,
                gradient.compareTo(SevenPointGradient.SIGNIFICANT_RESERVATIONS) > 0);
    }

    private static Side side(boolean with, boolean against) {
        return with ? WITH : against ? AGAINST : BETWEEN;
    }
}
