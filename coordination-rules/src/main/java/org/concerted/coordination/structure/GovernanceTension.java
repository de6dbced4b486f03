package org.concerted.coordination.structure;

import java.util.Locale;
import org.concerted.core.Text;
import org.concerted.core.model.ProvanKenisForm;

/** A tension that every network manages (Provan &amp; Kenis 2008), and the side to which each form leans. */
public enum GovernanceTension {
    /** Deciding quickly, and deciding together. */
    EFFICIENCY_INCLUSIVENESS(
            Text.of("efficacité et inclusion", "efficiency and inclusiveness"),
            Text.of("favorise l'inclusion", "favours inclusiveness"),
            Text.of("favorise l'efficacité", "favours efficiency"),
            Text.of("plus équilibrée, penche vers l'efficacité", "more balanced, leans towards efficiency")),
    /** Standing with members, and standing with others. */
    INTERNAL_EXTERNAL_LEGITIMACY(
            Text.of("légitimité interne et externe", "internal and external legitimacy"),
            Text.of("favorise la légitimité interne", "favours internal legitimacy"),
            Text.of("favorise la légitimité externe", "favours external legitimacy"),
            Text.of("sert les deux, mais l'une après l'autre", "serves both, but one after the other")),
    /** Adapting, and lasting. */
    FLEXIBILITY_STABILITY(
            Text.of("souplesse et stabilité", "flexibility and stability"),
            Text.of("favorise la souplesse", "favours flexibility"),
            Text.of("favorise la stabilité", "favours stability"),
            Text.of("penche vers la stabilité", "leans towards stability"));

    private final Text text;
    private final Text shared;
    private final Text lead;
    private final Text administrative;

    GovernanceTension(Text text, Text shared, Text lead, Text administrative) {
        this.text = text;
        this.shared = shared;
        this.lead = lead;
        this.administrative = administrative;
    }

    /** What it is called. */
    public Text text() {
        return text;
    }

    /** To which side a form leans; of hybrids nothing is published. */
    public Text leaning(ProvanKenisForm form) {
        return switch (form) {
            case SHARED -> shared;
            case LEAD_ORGANISATION -> lead;
            case ADMINISTRATIVE_ORGANISATION -> administrative;
            case HYBRID -> Text.of("selon ce qu'elle réunit", "depends on what it combines");
        };
    }

    /** The word that stands for it in documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
