package org.concerted.coordination.structure;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import org.concerted.core.Text;

/** What predicts how well a form of governance serves a network (Provan &amp; Kenis 2008). */
public enum Contingency {
    /** How widely members trust one another. */
    TRUST("la confiance", "trust"),
    /** How many organisations take part. */
    SIZE("le nombre d'organismes participants", "the number of participants"),
    /** How far members share the goals. */
    GOAL_CONSENSUS("l'adhésion aux buts communs", "goal consensus"),
    /** What has to be done for the whole, and no member does for itself. */
    COMPETENCY_NEED("le besoin de compétences pour l'ensemble", "the need for network-level competencies");

    private final Text text;

    Contingency(String french, String english) {
        this.text = Text.of(french, english);
    }

    /** What it is called. */
    public Text text() {
        return text;
    }

    /** The word that stands for it in documents: {@code goal-consensus}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The circumstances that it may be in, from least to most. */
    public ImmutableSet<Circumstance> circumstances() {
        return Arrays.stream(Circumstance.values())
                .filter(c -> c.contingency() == this)
                .collect(ImmutableSet.toImmutableSet());
    }
}
