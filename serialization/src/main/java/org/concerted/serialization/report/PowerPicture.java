package org.concerted.serialization.report;

import java.util.ArrayList;
import java.util.List;
import org.concerted.coordination.power.ActorPower;
import org.concerted.coordination.power.AgendaPower;
import org.concerted.coordination.power.MoneyPower;
import org.concerted.coordination.power.PowerSources;
import org.concerted.coordination.power.VotingPower;
import org.concerted.coordination.voting.Fraction;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.assess.Assessment;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import tools.jackson.databind.node.ObjectNode;

/** Four sources of power side by side, actor by actor in the order of ids. */
final class PowerPicture {
    private static final int DIGITS = 4;

    private final PowerSources sources;
    private final Assessment<Initiative> assessment;

    PowerPicture(PowerSources sources, Assessment<Initiative> assessment) {
        this.sources = sources;
        this.assessment = assessment;
    }

    ObjectNode node() {
        ObjectNode node = Json.object();
        node.set("actors", Json.array(sources.actors(), PowerPicture::actor));
        node.put("items", sources.items()).put("itemsInAll", sources.itemsInAll());
        sources.moneyConcentration().ifPresent(index -> node.put("moneyConcentration", index));
        return node;
    }

    private static ObjectNode actor(ActorPower power) {
        ObjectNode node = Json.object();
        node.put("actor", power.actor().value());
        power.perceived().ifPresent(score -> node.set("perceived", TrustPicture.score(score)));
        node.set("votes", Json.array(power.votes(), PowerPicture::votes));
        power.money().ifPresent(money -> node.set("money", money(money)));
        AgendaPower agenda = power.agenda();
        ObjectNode items = Json.object();
        items.set("convenes", ids(agenda.convenes()));
        items.set("mayAdd", ids(agenda.mayAdd()));
        items.set("mayNotAdd", ids(agenda.mayNotAdd()));
        items.put("items", agenda.items());
        node.set("agenda", items);
        return node;
    }

    private static ObjectNode votes(VotingPower power) {
        ObjectNode node = Json.object();
        node.put("body", power.body().value());
        node.set("weight", Json.number(power.weight()));
        power.total().ifPresent(total -> node.set("total", Json.number(total)));
        power.banzhaf().ifPresent(index -> node.set("banzhaf", Json.number(index.toDecimal(DIGITS))));
        power.shapley().ifPresent(index -> node.set("shapleyShubik", Json.number(index.toDecimal(DIGITS))));
        return power.veto() ? node.put("veto", true) : node;
    }

    private static ObjectNode money(MoneyPower money) {
        ObjectNode node = Json.object();
        node.put("grants", money.grants());
        money.share().ifPresent(share -> node.set("share", TrustPicture.decimal(share)));
        return node;
    }

    private static tools.jackson.databind.node.ArrayNode ids(Iterable<Id<Body>> bodies) {
        return Json.array(bodies, body -> Json.text(body.value()));
    }

    void text(Page page, Language language) {
        List<ActorPower> known =
                sources.actors().stream().filter(ActorPower::known).toList();
        if (known.isEmpty()) {
            return;
        }
        boolean french = language == Language.FR;
        page.heading(french ? "Sources de pouvoir, côte à côte" : "Sources of power, side by side");
        for (ActorPower each : known) {
            page.bullet(name(Actor.TYPE.ref(each.actor()), language));
            each.perceived()
                    .ifPresent(score -> page.indented((french ? "Perçu par les autres : " : "As others see it: ")
                            + TrustPicture.mean(score, language)));
            line(page, french ? "Votes : " : "Votes: ", votes(each, language));
            each.money()
                    .ifPresent(money ->
                            page.indented((french ? "Argent donné : " : "Money given: ") + money(money, language)));
            line(page, french ? "Ordre du jour : " : "Agenda: ", agenda(each.agenda(), language));
        }
        page.gap();
        page.line(
                french
                        ? "Banzhaf : part des coalitions que ce vote fait basculer, si tout le monde vote; il n'est pas donné là où"
                                + " des poids et une majorité ne suffisent pas à le dire. Argent : sommes en cours, sans celles"
                                + " qui passent par un intermédiaire ni les dons en nature. Les quatre sources ne s'additionnent"
                                + " pas, et personne n'est classé. Où une source manque, rien n'en est consigné que ce public peut"
                                + " voir : elle n'est pas nulle pour autant."
                        : "Banzhaf: the share of coalitions that this vote tips, if everyone votes; it is not given where weights"
                                + " and a majority do not say it. Money: what is running, without what is passed on and without"
                                + " gifts in kind. The four sources do not add up, and nobody is ranked. Where a source is missing,"
                                + " nothing of it is on record that this audience may see; that does not make it none.");
        sources.moneyConcentration()
                .ifPresent(index -> page.line((french
                                ? "Concentration de l'argent (Σ s², 1 si tout vient d'un seul organisme) : "
                                : "Concentration of money (Σ s², 1 if all comes from one organisation): ")
                        + Rounded.of(index, language)));
    }

    private static void line(Page page, String label, String parts) {
        if (!parts.isEmpty()) {
            page.indented(label + parts);
        }
    }

    private String votes(ActorPower power, Language language) {
        boolean french = language == Language.FR;
        List<String> parts = new ArrayList<>();
        for (VotingPower vote : power.votes()) {
            parts.add(name(Body.TYPE.ref(vote.body()), language)
                    + ", "
                    + vote.weight().stripTrailingZeros().toPlainString()
                    + vote.total()
                            .map(t -> (french ? " sur " : " of ")
                                    + t.stripTrailingZeros().toPlainString())
                            .orElse("")
                    + vote.banzhaf()
                            .map(b -> " (Banzhaf " + share(b, language) + ")")
                            .orElse("")
                    + (vote.veto() ? (french ? ", avec veto" : ", with a veto") : ""));
        }
        return String.join("; ", parts);
    }

    private static String money(MoneyPower money, Language language) {
        boolean french = language == Language.FR;
        return (french ? "financements : " : "grants: ")
                + money.grants()
                + money.share()
                        .map(share -> (french ? "; part des sommes : " : "; share of the money: ")
                                + Rounded.percent(share.doubleValue(), language))
                        .orElse("");
    }

    private String agenda(AgendaPower agenda, Language language) {
        boolean french = language == Language.FR;
        List<String> parts = new ArrayList<>();
        bodies(parts, french ? "convoque " : "convenes ", agenda.convenes(), language);
        if (!agenda.mayAdd().isEmpty()) {
            parts.add((french ? "instances où un point peut être ajouté : " : "bodies where it may add an item: ")
                    + agenda.mayAdd().size());
        }
        bodies(
                parts,
                french ? "vote sans pouvoir ajouter un point : " : "votes and may not add an item: ",
                agenda.mayNotAdd(),
                language);
        if (agenda.items() > 0) {
            parts.add((french ? "points proposés : " : "items proposed: ")
                    + agenda.items()
                    + (french ? " sur " : " of ")
                    + sources.items()
                    + (french ? " dont l'origine est connue" : " of known origin"));
        }
        return String.join("; ", parts);
    }

    private void bodies(List<String> parts, String words, Iterable<Id<Body>> some, Language language) {
        List<String> names = new ArrayList<>();
        some.forEach(body -> names.add(name(Body.TYPE.ref(body), language)));
        if (!names.isEmpty()) {
            parts.add(words + String.join(", ", names));
        }
    }

    private String name(Ref ref, Language language) {
        return assessment.name(ref).in(language);
    }

    private static String share(Fraction fraction, Language language) {
        return Rounded.of(fraction.toDecimal(DIGITS).doubleValue(), language);
    }
}
