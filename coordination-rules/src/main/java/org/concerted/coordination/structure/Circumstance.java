package org.concerted.coordination.structure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import org.concerted.core.Text;
import org.concerted.core.model.ProvanKenisForm;

/**
 * A level of one contingency, and the forms whose published predictors name it: the table of Provan &amp; Kenis 2008,
 * read by columns. The levels are ordinal; where one begins is a {@link Cutoffs matter of ours}.
 */
public enum Circumstance {
    /** Trust is rare, and gathers around few. */
    TRUST_LOW_CENTRALISED(
            Contingency.TRUST,
            "rare et centrée sur quelques organismes",
            "low density, centred on few",
            ProvanKenisForm.LEAD_ORGANISATION),
    /** Trust is rare, and gathers around nobody. */
    TRUST_LOW_SPREAD(Contingency.TRUST, "rare et dispersée", "low density, spread out"),
    /** Trust is moderately dense. */
    TRUST_MODERATE(
            Contingency.TRUST, "assez répandue", "moderate density", ProvanKenisForm.ADMINISTRATIVE_ORGANISATION),
    /** Trust is widely shared. */
    TRUST_HIGH(Contingency.TRUST, "largement partagée", "high density", ProvanKenisForm.SHARED),

    /** Few organisations. */
    SIZE_FEW(Contingency.SIZE, "peu d'organismes", "few", ProvanKenisForm.SHARED),
    /** A moderate number of organisations. */
    SIZE_MODERATE(
            Contingency.SIZE,
            "un nombre moyen d'organismes",
            "a moderate number",
            ProvanKenisForm.LEAD_ORGANISATION,
            ProvanKenisForm.ADMINISTRATIVE_ORGANISATION),
    /** Many organisations. */
    SIZE_MANY(Contingency.SIZE, "de nombreux organismes", "many", ProvanKenisForm.ADMINISTRATIVE_ORGANISATION),

    /** Few members share the goals. */
    CONSENSUS_LOW(Contingency.GOAL_CONSENSUS, "limitée", "low"),
    /** A minority of members shares the goals. */
    CONSENSUS_MODERATELY_LOW(
            Contingency.GOAL_CONSENSUS, "plutôt limitée", "moderately low", ProvanKenisForm.LEAD_ORGANISATION),
    /** A majority of members shares the goals. */
    CONSENSUS_MODERATELY_HIGH(
            Contingency.GOAL_CONSENSUS, "plutôt forte", "moderately high", ProvanKenisForm.ADMINISTRATIVE_ORGANISATION),
    /** Nearly all members share the goals. */
    CONSENSUS_HIGH(Contingency.GOAL_CONSENSUS, "forte", "high", ProvanKenisForm.SHARED),

    /** Little is asked of the whole. */
    NEED_LOW(Contingency.COMPETENCY_NEED, "peu élevé", "low", ProvanKenisForm.SHARED),
    /** Something is asked of the whole. */
    NEED_MODERATE(Contingency.COMPETENCY_NEED, "moyen", "moderate", ProvanKenisForm.LEAD_ORGANISATION),
    /** Much is asked of the whole. */
    NEED_HIGH(Contingency.COMPETENCY_NEED, "élevé", "high", ProvanKenisForm.ADMINISTRATIVE_ORGANISATION);

    private final Contingency contingency;
    private final Text text;
    private final ImmutableSet<ProvanKenisForm> suits;

    Circumstance(Contingency contingency, String french, String english, ProvanKenisForm... suits) {
        this.contingency = contingency;
        this.text = Text.of(french, english);
        this.suits = Sets.immutableEnumSet(java.util.Arrays.asList(suits));
    }

    /** What it is a level of. */
    public Contingency contingency() {
        return contingency;
    }

    /** What it is called. */
    public Text text() {
        return text;
    }

    /** The forms that it suits. */
    public ImmutableSet<ProvanKenisForm> suits() {
        return suits;
    }

    /** The word that stands for it in documents: {@code size-few}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The circumstance that a word stands for. */
    public static Circumstance of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
