package org.concerted.coordination.structure;

import com.google.common.collect.ImmutableList;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;

/**
 * What research found about forms of governance, whatever the initiative.
 *
 * @param text what was found
 * @param source where that is said
 */
public record Evidence(Text text, Citation source) {
    private static final ImmutableList<Evidence> ALL = ImmutableList.of(
            new Evidence(
                    Text.of(
                            "Passer d'une gouvernance partagée à une forme qui a un centre, ou d'un organisme chef de file à un "
                                    + "organisme voué à l'administration, est plus probable que l'inverse. Une fois un centre en "
                                    + "place, la forme change moins.",
                            "To move from shared governance to a form with a centre, or from a lead organisation to an "
                                    + "administrative one, is likelier than the reverse. Once there is a centre, the form changes "
                                    + "less."),
                    Citation.literature(Text.of(
                            "Provan et Kenis 2008, JPART 18(2):229-252 : évolution des formes",
                            "Provan & Kenis 2008, JPART 18(2):229-252: evolution of forms"))),
            new Evidence(
                    Text.of(
                            "Pour ce qu'un réseau accomplit, la confiance compte plus que la gestion.",
                            "For what a network achieves, trust matters more than management."),
                    Citation.published(
                            Text.of(
                                    "Méta-analyse de réseaux de gouvernance, Université de technologie de Delft : 28 effets de "
                                            + "la confiance, 50 de la gestion",
                                    "Meta-analysis of governance networks, Delft University of Technology: 28 effects of trust, "
                                            + "50 of management"),
                            "https://repository.tudelft.nl./record/uuid:373b104d-01b8-4a4f-99f5-b432aa23add6")),
            new Evidence(
                    Text.of(
                            "Des formes mixtes existent, et la recherche ne parle pas d'une seule voix.",
                            "Hybrid forms exist, and research does not speak with one voice."),
                    Citation.published(
                            Text.of(
                                    "Revue de 224 articles sur la gouvernance des réseaux",
                                    "Review of 224 articles on network governance"),
                            "https://www.redalyc.org/journal/3372/337260223001")));

    /** All that is kept here. */
    public static ImmutableList<Evidence> all() {
        return ALL;
    }
}
