package org.concerted.coordination.voting;

import java.util.Locale;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;

/** A way of deciding under which voices can be counted. */
public enum VotingMode {
    /** Everyone who may vote supports it, those away included. */
    UNANIMITY(
            "unanimité",
            "unanimity",
            Citation.ours(Text.of(
                    "Toute personne qui peut voter approuve; être absent ou se tenir à l'écart n'est pas approuver.",
                    "Every eligible voter approves; being away or standing aside is not approving."))),
    /** Nobody blocks, and everyone supports it or stands aside. */
    CONSENSUS(
            "consensus",
            "consensus",
            Citation.published(
                    Text.of(
                            "Gradients d'accord : acceptable quand chacun est à l'abstention ou mieux",
                            "Gradients of agreement: acceptable when everyone is at abstention or better"),
                    "https://workshopweaver.com/en/facilitation-methods/gradients-of-agreement")),
    /** Nobody objects with reasons. */
    CONSENT(
            "consentement",
            "consent",
            Citation.published(
                    Text.of(
                            "Décision par consentement : aucune objection raisonnée",
                            "Consent-based decision making: no reasoned objection"),
                    "https://schaubgroup.ch/bin/view/FactHarbor/Organisation/How-We-Work-Together/Consent-Based-Decision-Making")),
    /** More than half of the votes cast. */
    SIMPLE_MAJORITY(
            "majorité simple",
            "simple majority",
            Citation.literature(Text.of(
                    "Plus de la moitié des voix exprimées; se tenir à l'écart n'est pas une voix exprimée",
                    "More than half of votes cast; standing aside is not a vote cast"))),
    /** A larger share of the votes cast. */
    QUALIFIED_MAJORITY(
            "majorité qualifiée",
            "qualified majority",
            Citation.literature(Text.of(
                    "Les deux tiers des voix exprimées, ou une autre part",
                    "Two thirds of votes cast, or another share"))),
    /** More than half of the weight of the votes cast. */
    WEIGHTED_MAJORITY(
            "majorité pondérée",
            "weighted majority",
            Citation.literature(Text.of(
                    "Plus de la moitié du poids des voix exprimées", "More than half of the weight of votes cast"))),
    /** More than half of the votes cast in each college. */
    DOUBLE_MAJORITY(
            "majorité dans chaque collège",
            "majority in each college",
            Citation.literature(Text.of(
                    "Plus de la moitié des voix exprimées dans chaque collège",
                    "More than half of votes cast in each college")));

    private final Text text;
    private final Citation source;

    VotingMode(String french, String english, Citation source) {
        this.text = Text.of(french, english);
        this.source = source;
    }

    /** What it is called. */
    public Text text() {
        return text;
    }

    /** Where its definition comes from. */
    public Citation source() {
        return source;
    }

    /** The word that stands for it in documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
