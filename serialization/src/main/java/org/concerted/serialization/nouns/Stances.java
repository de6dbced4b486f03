package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.words;

import org.concerted.core.model.ConsentAnswer;
import org.concerted.core.model.KanerGradient;
import org.concerted.core.model.SevenPointGradient;
import org.concerted.core.model.Stance;
import org.concerted.core.model.VoteChoice;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.OneOf;

/** Where someone stands on a proposal, each on its own scale. */
final class Stances {
    static final Codec<Stance> STANCE = OneOf.<Stance>of("stance")
            .add("vote", Stance.Vote.class, words(VoteChoice.class), Stance.Vote::choice, Stance.Vote::new)
            .add(
                    "consent",
                    Stance.Consent.class,
                    words(ConsentAnswer.class),
                    Stance.Consent::answer,
                    Stance.Consent::new)
            .add("kaner", Stance.Kaner.class, words(KanerGradient.class), Stance.Kaner::gradient, Stance.Kaner::new)
            .add(
                    "sevenPoint",
                    Stance.SevenPoint.class,
                    words(SevenPointGradient.class),
                    Stance.SevenPoint::gradient,
                    Stance.SevenPoint::new)
            .build();

    private Stances() {}
}
