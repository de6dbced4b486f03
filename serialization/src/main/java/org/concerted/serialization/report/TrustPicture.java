package org.concerted.serialization.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concerted.coordination.trust.Items;
import org.concerted.coordination.trust.PartnerProfile;
import org.concerted.coordination.trust.PartnerRound;
import org.concerted.coordination.trust.PartnerScore;
import org.concerted.coordination.trust.PartnerScores;
import org.concerted.core.Language;
import org.concerted.core.assess.Assessment;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PartnerDimension;
import org.concerted.core.model.Survey;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Trust and value among partners, survey by survey, with the formula named. */
final class TrustPicture {
    private final PartnerScores scores;
    private final Assessment<Initiative> assessment;

    TrustPicture(PartnerScores scores, Assessment<Initiative> assessment) {
        this.scores = scores;
        this.assessment = assessment;
    }

    ArrayNode node() {
        return Json.array(scores.rounds(), this::round);
    }

    private ObjectNode round(PartnerRound round) {
        ObjectNode node = Json.object();
        round.survey().ifPresent(survey -> node.put("survey", survey.value()));
        round.closed().ifPresent(day -> node.put("closed", day.toString()));
        round.respondents().ifPresent(n -> node.put("respondents", n));
        round.invited().ifPresent(n -> node.put("invited", n));
        node.put("formula", "mean of all ratings / 4");
        node.set("network", profile(round.network()));
        node.set(
                "actors",
                Json.array(
                        round.actors().entrySet(),
                        each -> Json.object()
                                .put("actor", each.getKey().value())
                                .setAll(profile(each.getValue()))));
        return node;
    }

    private static ObjectNode profile(PartnerProfile profile) {
        ObjectNode node = Json.object();
        profile.trust().ifPresent(score -> node.set("trust", score(score)));
        profile.value().ifPresent(score -> node.set("value", score(score)));
        for (Map.Entry<PartnerDimension, PartnerScore> each :
                profile.dimensions().entrySet()) {
            node.set(Items.id(each.getKey()), score(each.getValue()));
        }
        return node;
    }

    static ObjectNode score(PartnerScore score) {
        ObjectNode node = Json.object();
        node.set("mean", decimal(score.mean()));
        node.set("ofFour", decimal(score.ofFour()));
        node.set("rescaled", decimal(score.rescaled()));
        return node.put("ratings", score.ratings())
                .put("respondents", score.respondents())
                .put("dimensions", score.dimensions());
    }

    static tools.jackson.databind.JsonNode decimal(BigDecimal value) {
        return Json.number(Rounded.four(value));
    }

    void text(Page page, Language language) {
        boolean french = language == Language.FR;
        for (PartnerRound round : scores.rounds()) {
            page.heading(round.survey()
                    .map(id -> assessment.name(Survey.TYPE.ref(id)).in(language))
                    .orElse(french ? "Évaluations hors sondage" : "Ratings outside any survey"));
            round.respondents()
                    .ifPresent(n -> page.bullet((french ? "Ont répondu : " : "Answered: ")
                            + n
                            + round.invited()
                                    .map(all -> (french ? "; invitations : " : "; invited: ") + all)
                                    .orElse("")));
            lines(round.network(), language).forEach(page::bullet);
            for (PartnerDimension dimension : round.network().dimensions().keySet()) {
                round.network()
                        .of(dimension)
                        .ifPresent(score ->
                                page.bullet(capital(Items.name(dimension).in(language))
                                        + (french ? " : " : ": ")
                                        + mean(score, language)));
            }
            round.actors().forEach((actor, profile) -> page.bullet(received(actor, profile, language)));
        }
        if (scores.rounds().isEmpty() && !assessment.known().ratings().isEmpty()) {
            page.gap();
            page.line(
                    french
                            ? "Confiance et apport : des évaluations sont consignées, de trop peu de personnes pour que l'on en"
                                    + " montre quoi que ce soit."
                            : "Trust and value: ratings are on record, of too few people for anything of them to be shown.");
        }
        if (!scores.rounds().isEmpty()) {
            page.gap();
            page.line(
                    french
                            ? "Confiance et apport : moyenne de toutes les évaluations reçues, de 1 à 4 (PARTNER, Varda et al.);"
                                    + " le pourcentage est cette moyenne divisée par 4, de 25 % à 100 %; entre parenthèses, la"
                                    + " même ramenée de 0 % à 100 %, (moyenne − 1) ÷ 3. Rien n'est montré de trop peu de"
                                    + " réponses; ce qu'un organisme a reçu ne se montre qu'à lui."
                            : "Trust and value: the mean of all ratings received, from 1 to 4 (PARTNER, Varda et al.); the"
                                    + " percentage is this mean over 4, from 25% to 100%; in brackets, the same from 0% to 100%,"
                                    + " (mean − 1) ÷ 3. Nothing is shown of too few answers; what an organisation received shows"
                                    + " to that organisation alone.");
        }
    }

    private static List<String> lines(PartnerProfile profile, Language language) {
        List<String> lines = new ArrayList<>();
        boolean french = language == Language.FR;
        total(french ? "Confiance" : "Trust", profile.trust(), language).ifPresent(lines::add);
        total(french ? "Apport" : "Value", profile.value(), language).ifPresent(lines::add);
        return lines;
    }

    private static Optional<String> total(String name, Optional<PartnerScore> score, Language language) {
        boolean french = language == Language.FR;
        return score.map(s -> name
                + (french ? " : " : ": ")
                + mean(s, language)
                + (french ? ", soit " : ", that is ")
                + Rounded.percent(s.ofFour().doubleValue(), language)
                + " ("
                + Rounded.percent(s.rescaled().doubleValue(), language)
                + ")"
                + (s.dimensions() < 3
                        ? (french ? "; dimensions connues : " : "; dimensions known: ")
                                + s.dimensions()
                                + (french ? " sur 3" : " of 3")
                        : ""));
    }

    private String received(Id<Actor> actor, PartnerProfile profile, Language language) {
        boolean french = language == Language.FR;
        return (french ? "Reçu par l'organisme « " : "Received by \"")
                + assessment.name(Actor.TYPE.ref(actor)).in(language)
                + (french ? " » — " : "\" — ")
                + String.join(french ? "; " : "; ", lines(profile, language));
    }

    static String mean(PartnerScore score, Language language) {
        return Rounded.of(score.mean().doubleValue(), language) + (language == Language.FR ? " sur 4" : " of 4");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
