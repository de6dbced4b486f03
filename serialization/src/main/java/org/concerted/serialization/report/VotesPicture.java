package org.concerted.serialization.report;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concerted.coordination.power.ActorPower;
import org.concerted.coordination.power.PowerSources;
import org.concerted.coordination.power.VotingPower;
import org.concerted.coordination.voting.Fraction;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Id;
import tools.jackson.databind.node.ArrayNode;

/** What each vote can tip in bodies where votes do not all weigh the same: power is not weight. */
final class VotesPicture {
    private static final int DIGITS = 4;

    private final ImmutableSortedMap<Id<Body>, Map<Id<Actor>, VotingPower>> bodies;

    VotesPicture(PowerSources sources) {
        SortedMap<Id<Body>, Map<Id<Actor>, VotingPower>> all = new TreeMap<>();
        for (ActorPower actor : sources.actors()) {
            for (VotingPower vote : actor.votes()) {
                if (vote.banzhaf().isPresent() && vote.shapley().isPresent()) {
                    all.computeIfAbsent(vote.body(), body -> new LinkedHashMap<>())
                            .put(actor.actor(), vote);
                }
            }
        }
        all.values()
                .removeIf(votes -> votes.values().stream()
                                .map(vote -> vote.weight().stripTrailingZeros())
                                .distinct()
                                .count()
                        < 2);
        bodies = ImmutableSortedMap.copyOf(all, Comparator.naturalOrder());
    }

    boolean none() {
        return bodies.isEmpty();
    }

    ArrayNode node() {
        return Json.array(
                bodies.entrySet(),
                body -> Json.object()
                        .put("body", body.getKey().value())
                        .set(
                                "votes",
                                Json.array(
                                        body.getValue().entrySet(),
                                        vote -> Json.object()
                                                .put("actor", vote.getKey().value())
                                                .put("weight", vote.getValue().weight())
                                                .put(
                                                        "banzhaf",
                                                        decimal(vote.getValue()
                                                                .banzhaf()
                                                                .orElseThrow()))
                                                .put(
                                                        "shapleyShubik",
                                                        decimal(vote.getValue()
                                                                .shapley()
                                                                .orElseThrow())))));
    }

    private static BigDecimal decimal(Fraction fraction) {
        return fraction.toDecimal(DIGITS);
    }

    void text(Page page, Voice voice, Naming naming) {
        if (none()) {
            return;
        }
        page.heading(voice.say("Ce que chaque vote peut faire basculer", "What each vote can tip"));
        bodies.forEach((body, votes) -> {
            page.bullet(naming.of(Body.TYPE, body));
            votes.forEach((actor, vote) -> page.indented(naming.actor(actor)
                    + voice.say(" : poids ", ": weight ")
                    + vote.weight().stripTrailingZeros().toPlainString()
                    + vote.total()
                            .map(total -> voice.say(" sur ", " of ")
                                    + total.stripTrailingZeros().toPlainString())
                            .orElse("")
                    + "; Banzhaf "
                    + share(vote.banzhaf().orElseThrow(), voice)
                    + "; Shapley–Shubik "
                    + share(vote.shapley().orElseThrow(), voice)
                    + "."));
        });
        page.line(voice.say(
                "Le poids n'est pas le pouvoir. Banzhaf : part des coalitions que ce vote fait basculer. Shapley–Shubik : part "
                        + "des ordres d'arrivée où il fait atteindre la majorité. Si tout le monde vote.",
                "Weight is not power. Banzhaf: the share of coalitions that this vote tips. Shapley–Shubik: the share of orders "
                        + "in which it is the one that reaches the majority. If everyone votes."));
    }

    private static String share(Fraction fraction, Voice voice) {
        return Rounded.percent(decimal(fraction).doubleValue(), voice.language());
    }
}
