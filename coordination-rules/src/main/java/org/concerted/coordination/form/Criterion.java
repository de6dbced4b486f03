package org.concerted.coordination.form;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Datum;

/** What collective impact asks of an initiative, in the order in which it is looked at, and what it is without. */
enum Criterion {
    COMPLEX_ISSUE("un enjeu complexe", "a complex issue", "other-form", Data.ISSUE_FEATURES),
    SEVERAL_SECTORS(
            "des organismes d'au moins deux secteurs",
            "organisations of at least two sectors",
            "other-form",
            Data.SECTORS),
    CONDITIONS_EMERGING(
            "les cinq conditions au moins émergentes",
            "the five conditions at least emerging",
            "concertation",
            Data.VISION,
            Data.INDICATORS,
            Data.ACTION_OWNERS,
            Data.MEETINGS,
            Data.BACKBONE),
    AGENDA_AND_BACKBONE_MATURE(
            "le plan d'action commun et la structure de soutien matures",
            "the common agenda and the backbone mature",
            "emerging-collective-impact",
            Data.ENDORSEMENTS,
            Data.DESIGNATION,
            Data.LASTING_FUNDER),
    OWN_PRACTICE_CHANGED(
            "un changement de pratique chez chaque organisme membre",
            "a change of practice in each member organisation",
            "coordination",
            Data.PRACTICE_CHANGES),
    DATA_LOOP_CLOSED(
            "une boucle de données menée jusqu'au changement",
            "a data loop carried through to change",
            "plan-without-data-loop",
            Data.LEARNING);

    final Text text;
    final String otherwise;
    final ImmutableList<Datum> data;

    Criterion(String french, String english, String otherwise, Datum... data) {
        this.text = Text.of(french, english);
        this.otherwise = otherwise;
        this.data = ImmutableList.copyOf(data);
    }

    /** The word that stands for it in evidence. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
