package org.concerted.serialization.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concerted.coordination.participation.Composition;
import org.concerted.coordination.participation.Ladder;
import org.concerted.coordination.participation.ParticipationFigures;
import org.concerted.coordination.participation.PeripheralActors;
import org.concerted.coordination.participation.Periphery;
import org.concerted.coordination.participation.ProcessFigures;
import org.concerted.coordination.participation.Promise;
import org.concerted.coordination.participation.Rungs;
import org.concerted.coordination.participation.SeatPolicy;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.View;
import org.concerted.core.model.Access;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Iap2Level;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Population;
import org.concerted.core.model.PowercubeSpace;
import org.concerted.core.model.SeatKind;
import tools.jackson.databind.node.ObjectNode;

/**
 * Participation as it is on record, as one audience may see it: JSON for programs, text for people. Promises beside what
 * came of them, labels beside structures, who sits where and who sets the agenda. Nobody is ranked.
 */
public final class ParticipationPicture {
    private final ParticipationFigures figures;
    private final Assessment<Initiative> assessment;
    private final Audience audience;
    private final Optional<PeripheralActors> far;

    private ParticipationPicture(View<Initiative> view) {
        figures = ParticipationFigures.of(view);
        assessment = view.assessment();
        audience = view.audience();
        far = PeripheralActors.of(view, PeripheralActors.YEAR);
    }

    /** Of what a view shows. */
    public static ParticipationPicture of(View<Initiative> view) {
        return new ParticipationPicture(view);
    }

    /** As JSON. */
    public String json() {
        ObjectNode node = Json.object();
        node.set("processes", Json.array(figures.processes(), ParticipationPicture::process));
        node.set("bodies", Json.array(figures.bodies().values(), ParticipationPicture::body));
        node.set(
                "periphery",
                Json.array(
                        figures.periphery(),
                        each -> Json.object()
                                .put("population", each.population().value())
                                .put("processes", each.processes())
                                .put("heard", each.heard())
                                .put("seats", each.seats())
                                .put("votes", each.votes())
                                .put("exchanges", each.exchanges())));
        far.ifPresent(each -> node.set(
                "peripheralActors",
                Json.object()
                        .put("actors", each.actors())
                        .put("peripheral", each.peripheral().size())
                        .put("contributing", each.contributing())));
        return Json.write(node);
    }

    private static ObjectNode process(ProcessFigures each) {
        ObjectNode node = Json.object();
        node.put("process", each.process().id().value());
        each.promise().level().ifPresent(level -> node.put("promise", word(level)));
        node.put("standing", word(each.promise().standing()));
        ObjectNode parts = Json.object();
        each.promise().parts().forEach((part, kept) -> kept.ifPresent(yes -> parts.put(word(part), yes)));
        node.set("parts", parts);
        node.put("lowestRung", each.ladder().lowest().number())
                .put("highestRung", each.ladder().highest().number());
        put(node, "citizenSeats", each.seats().held());
        put(node, "seats", each.seats().all());
        put(node, "citizenVotes", each.votes().held());
        put(node, "votes", each.votes().all());
        put(node, "heard", each.process().heard());
        put(node, "adviceGiven", each.process().adviceGiven());
        put(node, "adviceFollowed", each.process().adviceFollowed());
        return node;
    }

    private static ObjectNode body(Composition each) {
        ObjectNode node = Json.object();
        node.put("body", each.body().value());
        ObjectNode kinds = Json.object();
        each.kinds().forEach((kind, count) -> kinds.put(word(kind), count));
        node.set("seats", kinds);
        node.put("unknown", each.unknown()).put("complete", each.complete());
        each.citizenVotes().ifPresent(votes -> node.set("citizenVotes", Json.number(votes)));
        each.votes().ifPresent(votes -> node.set("votes", Json.number(votes)));
        node.put("votesWithoutAgenda", each.votesWithoutAgenda());
        each.convenedBy().ifPresent(actor -> node.put("convenedBy", actor.value()));
        each.agenda().ifPresent(access -> node.put("agenda", word(access)));
        each.attendance().ifPresent(access -> node.put("attendance", word(access)));
        each.space().ifPresent(space -> node.put("space", word(space)));
        ObjectNode policies = Json.object();
        SeatPolicy.ALL.forEach(policy -> policy.met(each).ifPresent(met -> policies.put(policy.id(), met)));
        node.set("policies", policies);
        return node;
    }

    private static void far(Page page, PeripheralActors far, boolean french) {
        page.heading(french ? "Organismes loin des décisions" : "Organisations far from decisions");
        page.bullet((french
                        ? "Moins de liens que la médiane, et aucun siège là où l'on décide : "
                        : "Fewer ties than the median, and no seat where things are decided: ")
                + far.peripheral().size()
                + (french ? " sur " : " of ")
                + far.actors());
        if (!far.peripheral().isEmpty()) {
            page.indented((french
                            ? "Qui ont pris position, ou dont une rétroaction a été acceptée, depuis un an : "
                            : "That took a position, or gave feedback that was accepted, in the last year: ")
                    + far.contributing());
        }
    }

    private static void put(ObjectNode node, String name, Optional<Integer> value) {
        value.ifPresent(v -> node.put(name, v));
    }

    /**
     * As text.
     *
     * @param width characters to a line, 40 or more
     */
    public String text(Language language, int width) {
        boolean french = language == Language.FR;
        Page page = new Page(width);
        page.title(assessment.known().name().in(language));
        page.line(new Naming(assessment.known(), language).head(assessment.asOf(), audience));
        if (figures.processes().isEmpty()
                && figures.bodies().isEmpty()
                && figures.periphery().isEmpty()) {
            page.line(french ? "Rien n'est consigné de la participation." : "Nothing is on record of participation.");
        }
        if (!figures.processes().isEmpty()) {
            page.heading(
                    french ? "Ce qui a été promis, et ce qui en est venu" : "What was promised, and what came of it");
            figures.processes().forEach(each -> process(page, each, language));
            page.gap();
            page.line(
                    french
                            ? "Promesse : niveaux de l'IAP2, dans nos mots; chacun peut convenir. Structure : échelons d'Arnstein"
                                    + " (1969), de 3 à 8, d'après les sièges, les votes, qui peut écarter le résultat et qui tient"
                                    + " le budget; deux échelons là où il manque de quoi n'en dire qu'un."
                            : "Promise: levels of IAP2, in our words; each can be right. Structure: rungs of Arnstein (1969), from 3"
                                    + " to 8, by seats, votes, who can set the outcome aside and who holds the budget; two rungs"
                                    + " where what is known does not settle it.");
        }
        if (!figures.bodies().isEmpty()) {
            page.heading(
                    french
                            ? "Qui siège où, et qui met les points à l'ordre du jour"
                            : "Who sits where, and who sets the agenda");
            figures.bodies().values().forEach(each -> body(page, each, language));
        }
        if (!figures.periphery().isEmpty()) {
            page.heading(french ? "Loin des décisions, et entendu" : "Far from decisions, and heard");
            figures.periphery().forEach(each -> page.bullet(periphery(each, language)));
        }
        far.ifPresent(each -> far(page, each, french));
        if (!figures.bodies().isEmpty()) {
            page.heading(french ? "Règles de sièges publiées" : "Published rules of seats");
            SeatPolicy.ALL.forEach(policy -> policy(page, policy, language));
            page.gap();
            page.line(
                    french
                            ? "Personne n'est tenu à ces règles, sauf qui se les donne. Citoyens : sièges de citoyennes, de citoyens"
                                    + " et de personnes qui vivent l'enjeu."
                            : "Nobody is bound by these rules but those who take them up. Citizens: seats of citizens and of people"
                                    + " who live the issue.");
        }
        return page.toString();
    }

    private void process(Page page, ProcessFigures each, Language language) {
        boolean french = language == Language.FR;
        String colon = french ? " : " : ": ";
        ParticipationProcess process = each.process();
        page.bullet(name(ParticipationProcess.TYPE.ref(process.id()), language)
                + process.label()
                        .map(label -> (french ? " (nom donné : « " : " (name given: \"")
                                + label.in(language)
                                + (french ? " »)" : "\")"))
                        .orElse(""));
        page.indented((french ? "Promesse" : "Promise")
                + colon
                + each.promise()
                        .level()
                        .map(level -> promise(level).in(language))
                        .orElse(unknown(language))
                + "; "
                + standing(each.promise().standing()).in(language));
        each.promise()
                .parts()
                .forEach((part, kept) -> page.indented(part(part).in(language)
                        + colon
                        + kept.map(yes -> yes
                                        ? (french ? "oui" : "yes")
                                        : (french ? "pas consigné comme fait" : "not on record as done"))
                                .orElse(unknown(language))));
        if (process.adviceGiven().isPresent()) {
            page.indented((french ? "Avis suivis" : "Advice followed")
                    + colon
                    + process.adviceFollowed().map(Object::toString).orElse(unknown(language))
                    + (french ? " sur " : " of ")
                    + process.adviceGiven().get());
        }
        Ladder ladder = each.ladder();
        page.indented("Structure" + colon + (ladder.open() ? unknown(language) : rungs(ladder, language)));
        shares(each, language).ifPresent(page::indented);
    }

    private static String rungs(Ladder ladder, Language language) {
        return Rungs.name(ladder.lowest()).in(language)
                + (ladder.exact()
                        ? ""
                        : (language == Language.FR ? ", ou jusqu'à : " : ", or up to: ")
                                + Rungs.name(ladder.highest()).in(language));
    }

    private static Optional<String> shares(ProcessFigures each, Language language) {
        boolean french = language == Language.FR;
        List<String> parts = new ArrayList<>();
        share(french ? "sièges de citoyennes et citoyens" : "seats of citizens", each.seats(), language)
                .ifPresent(parts::add);
        share("votes", each.votes(), language).ifPresent(parts::add);
        String all = String.join("; ", parts);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1));
    }

    private static Optional<String> share(String name, Ladder.Share share, Language language) {
        boolean french = language == Language.FR;
        return share.held()
                .map(n -> name
                        + (french ? " : " : ": ")
                        + n
                        + share.all()
                                .map(all -> (french ? " sur " : " of ") + all)
                                .orElse(""));
    }

    private void body(Page page, Composition each, Language language) {
        boolean french = language == Language.FR;
        String colon = french ? " : " : ": ";
        page.bullet(name(Body.TYPE.ref(each.body()), language));
        List<String> kinds = new ArrayList<>();
        for (Map.Entry<SeatKind, Integer> kind : each.kinds().entrySet()) {
            kinds.add(kind(kind.getKey()).in(language) + colon + kind.getValue());
        }
        if (each.unknown() > 0) {
            kinds.add((french ? "on ne sait pas pour qui" : "not known for whom") + colon + each.unknown());
        }
        page.indented((french ? "Sièges, " : "Seats, ")
                + String.join("; ", kinds)
                + (each.complete() ? "" : french ? " (liste incomplète)" : " (list not complete)"));
        if (each.citizenVotes().isPresent() && each.votes().isPresent()) {
            page.indented((french ? "Votes de citoyennes et citoyens" : "Votes of citizens")
                    + colon
                    + plain(each.citizenVotes().get())
                    + (french ? " sur " : " of ")
                    + plain(each.votes().get()));
        }
        List<String> room = new ArrayList<>();
        each.space().ifPresent(space -> room.add(space(space).in(language)));
        each.convenedBy()
                .ifPresent(actor -> room.add(
                        (french ? "convoquée par : " : "convened by: ") + name(Actor.TYPE.ref(actor), language)));
        each.agenda()
                .ifPresent(access -> room.add((french ? "peut ajouter un point : " : "may add an item: ")
                        + access(access).in(language)));
        each.attendance()
                .ifPresent(access -> room.add((french ? "peut assister : " : "may attend: ")
                        + access(access).in(language)));
        if (each.votesWithoutAgenda() > 0) {
            room.add((french
                            ? "sièges avec vote, sans droit d'ajouter un point : "
                            : "seats that vote and may not add an item: ")
                    + each.votesWithoutAgenda());
        }
        if (!room.isEmpty()) {
            page.indented((french ? "Espace" : "Space") + colon + String.join("; ", room));
        }
    }

    private String periphery(Periphery each, Language language) {
        boolean french = language == Language.FR;
        return name(Population.TYPE.ref(each.population()), language)
                + (french ? " — processus : " : " — processes: ")
                + each.processes()
                + (french
                        ? ", dont on sait qui y a été entendu : "
                        : ", of which people are known to have been heard: ")
                + each.heard()
                + (french ? "; sièges : " : "; seats: ")
                + each.seats()
                + (french ? ", avec vote : " : ", with a vote: ")
                + each.votes()
                + (french ? "; rétroactions reçues : " : "; feedback received: ")
                + each.exchanges();
    }

    private void policy(Page page, SeatPolicy policy, Language language) {
        List<String> yes = new ArrayList<>();
        for (Composition body : figures.bodies().values()) {
            if (policy.met(body).equals(Optional.of(true))) {
                yes.add(name(Body.TYPE.ref(body.body()), language));
            }
        }
        page.bullet(policy.name().in(language)
                + (language == Language.FR ? " — y répondent : " : " — met by: ")
                + (yes.isEmpty()
                        ? (language == Language.FR ? "aucune que l'on sache" : "none as far as is known")
                        : String.join(", ", yes)));
    }

    private String name(Ref ref, Language language) {
        return assessment.name(ref).in(language);
    }

    private static String plain(BigDecimal weight) {
        return weight.stripTrailingZeros().toPlainString();
    }

    private static String unknown(Language language) {
        return language == Language.FR ? "non connu" : "not known";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Text promise(Iap2Level level) {
        return switch (level) {
            case INFORM -> Text.of("informer", "inform");
            case CONSULT -> Text.of("écouter", "listen");
            case INVOLVE ->
                Text.of("tenir compte des préoccupations dans les options", "reflect concerns in the options");
            case COLLABORATE -> Text.of("suivre les avis autant que possible", "follow advice as far as possible");
            case EMPOWER -> Text.of("réaliser ce que les gens décident", "carry out what people decide");
        };
    }

    private static Text standing(Promise.Standing standing) {
        return switch (standing) {
            case KEPT -> Text.of("tenue", "kept");
            case IN_PART -> Text.of("pas encore consignée comme tenue en entier", "not yet on record as kept in full");
            case NOT_YET -> Text.of("en cours", "under way");
            case UNKNOWN -> Text.of("on ne peut pas dire si elle est tenue", "it cannot be said whether it is kept");
        };
    }

    private static Text part(Promise.Part part) {
        return switch (part) {
            case TOLD -> Text.of("Les gens ont su ce que leurs propos ont donné", "People were told what came of it");
            case IN_ALTERNATIVES ->
                Text.of("Leurs préoccupations sont dans les options", "Their concerns are in the options");
            case ADVICE_FOLLOWED -> Text.of("Des avis ont été suivis", "Some advice was followed");
            case CARRIED_OUT -> Text.of("Ce qui a été décidé se réalise", "What was decided is carried out");
        };
    }

    private static Text kind(SeatKind kind) {
        return switch (kind) {
            case ORGANISATION -> Text.of("organismes", "organisations");
            case CITIZEN -> Text.of("citoyennes et citoyens", "citizens");
            case LIVED_EXPERIENCE -> Text.of("personnes qui vivent l'enjeu", "people who live the issue");
            case ELECTED_OFFICIAL -> Text.of("personnes élues", "elected officials");
            case STAFF -> Text.of("équipe", "staff");
        };
    }

    private static Text access(Access access) {
        return switch (access) {
            case CONVENER -> Text.of("qui convoque", "whoever convenes");
            case INVITED -> Text.of("qui est invité", "whoever is invited");
            case MEMBERS -> Text.of("les membres", "members");
            case OPEN -> Text.of("tout le monde", "anyone");
        };
    }

    private static Text space(PowercubeSpace space) {
        return switch (space) {
            case CLOSED -> Text.of("fermé", "closed");
            case INVITED -> Text.of("sur invitation", "by invitation");
            case CLAIMED -> Text.of("créé par les gens", "created by people themselves");
        };
    }
}
