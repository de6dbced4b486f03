package org.concerted.serialization.report;

import java.util.Locale;
import java.util.Optional;
import org.concerted.coordination.factors.FactorBand;
import org.concerted.coordination.factors.FactorBands;
import org.concerted.coordination.trust.Items;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Assessment;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Survey;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Factors of collaboration, each in its published band. */
final class FactorPicture {
    private final FactorBands bands;
    private final Assessment<Initiative> assessment;

    FactorPicture(FactorBands bands, Assessment<Initiative> assessment) {
        this.bands = bands;
        this.assessment = assessment;
    }

    ArrayNode node() {
        return Json.array(bands.factors(), band -> {
            ObjectNode node = Json.object();
            node.put("survey", band.survey().value())
                    .put("factor", band.factor().id());
            node.set("mean", TrustPicture.decimal(band.mean()));
            node.set("rounded", Json.number(band.rounded()));
            node.put("band", band.band().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            node.set("neutral", TrustPicture.decimal(band.neutral()));
            node.put("answers", band.answers()).put("respondents", band.respondents());
            band.invited().ifPresent(n -> node.put("invited", n));
            return node;
        });
    }

    void text(Page page, Language language) {
        boolean french = language == Language.FR;
        Optional<Id<Survey>> last = Optional.empty();
        for (FactorBand each : bands.factors()) {
            if (!last.equals(Optional.of(each.survey()))) {
                last = Optional.of(each.survey());
                page.heading(assessment.name(Survey.TYPE.ref(each.survey())).in(language));
            }
            String shown = each.rounded().toPlainString();
            String name = Items.name(each.factor()).in(language);
            page.bullet(name.substring(0, 1).toUpperCase(Locale.ROOT)
                    + name.substring(1)
                    + (french ? " : " : ": ")
                    + (french ? shown.replace('.', ',') : shown)
                    + ", "
                    + word(each.band()).in(language)
                    + (french ? "; réponses neutres : " : "; neutral answers: ")
                    + Rounded.percent(each.neutral().doubleValue(), language)
                    + (french ? "; ont répondu : " : "; answered: ")
                    + each.respondents()
                    + each.invited().map(n -> (french ? " sur " : " of ") + n).orElse(""));
        }
        if (!bands.factors().isEmpty()) {
            page.gap();
            page.line(
                    french
                            ? "Facteurs de Mattessich et Johnson (Wilder, 2018), dans nos mots : moyenne de 1 à 5, arrondie à une"
                                    + " décimale, les demies vers le haut, puis placée : 4,0 et plus, force; de 3,0 à 3,9, à"
                                    + " discuter; moins de 3,0, à soutenir. Beaucoup de réponses neutres (3) peuvent donner une"
                                    + " moyenne tiède. Aucune note d'ensemble n'est publiée; il n'y en a pas ici."
                            : "Factors of Mattessich and Johnson (Wilder, 2018), in our words: the mean from 1 to 5, rounded to one"
                                    + " decimal, halves up, then placed: 4.0 and above, a strength; from 3.0 to 3.9, to discuss;"
                                    + " below 3.0, to attend to. Many neutral answers (3) can make a lukewarm mean. No overall"
                                    + " score is published, and there is none here.");
        }
    }

    private static Text word(FactorBand.Band band) {
        return switch (band) {
            case STRENGTH -> Text.of("force", "a strength");
            case TO_DISCUSS -> Text.of("à discuter", "to discuss");
            case TO_ATTEND_TO -> Text.of("à soutenir", "to attend to");
        };
    }
}
