package org.concerted.serialization.report;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.bodies.BodyWork;
import org.concerted.coordination.burden.CoordinationTime;
import org.concerted.coordination.communication.Gatherings;
import org.concerted.coordination.communication.InformationLatency;
import org.concerted.coordination.followup.FollowUp;
import org.concerted.coordination.relations.Relations;
import org.concerted.core.Language;
import org.concerted.core.assess.Formats;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionNature;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Decision;
import org.concerted.core.model.FollowUpState;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Presence;

/** What coordination asks and what comes of it, as text for people. */
final class TextCoordination {
    private static final int MOST = 10;

    private final CoordinationPicture picture;
    private final Language language;
    private final Voice voice;
    private final Page page;

    TextCoordination(CoordinationPicture picture, Language language, int width) {
        this.picture = picture;
        this.language = language;
        this.voice = new Voice(language);
        this.page = new Page(width);
    }

    String text() {
        page.title(picture.assessment.known().name().in(language));
        page.line(new Naming(picture.assessment.known(), language).head(picture.assessment.asOf(), picture.audience));
        page.line(voice.say(
                "Ce qui est consigné, et que ce public peut voir. Ce qui n'est pas consigné a pu avoir lieu.",
                "What is on record and this audience may see. What is not on record may have happened."));
        time();
        picture.own().ifPresent(this::own);
        balance();
        gatherings();
        bodies();
        relations();
        followUp();
        return page.toString();
    }

    private void heading(String french, String english) {
        page.heading(voice.say(french, english));
    }

    private void bullet(String french, String english, String text) {
        page.bullet(voice.labelled(french, english, text) + ".");
    }

    private void bullet(String french, String english, long count) {
        bullet(french, english, Formats.number(count, language));
    }

    private void bulletIf(String french, String english, long count) {
        if (count > 0) {
            bullet(french, english, count);
        }
    }

    private String hours(Hours hours) {
        return Formats.amount(hours.toDecimal(), "h", language);
    }

    private void time() {
        CoordinationTime time = picture.time;
        heading("Le temps que demande la coordination", "The time that coordination asks");
        if (time.years().isEmpty()) {
            page.line(voice.say("Aucune rencontre consignée.", "No meeting on record."));
        }
        time.years()
                .forEach(year -> page.bullet(year.year()
                        + voice.say(" : rencontres ", ": meetings ")
                        + Formats.number(year.meetings(), language)
                        + voice.say(
                                "; heures de toutes les personnes présentes, au moins ",
                                "; hours of everyone there, at least ")
                        + hours(year.hours())
                        + (year.untold() == 0
                                ? ""
                                : voice.say(
                                                "; rencontres dont les heures sont connues en partie ",
                                                "; meetings whose hours are known in part ")
                                        + year.untold())
                        + "."));
        if (time.bearHalf() > 0) {
            bullet(
                    "Le plus petit nombre d'organismes qui portent ensemble la moitié de ces heures",
                    "The least number of organisations that together bear half of those hours",
                    time.bearHalf() + voice.say(" sur ", " of ") + time.actors().size());
        }
        time.costs()
                .values()
                .forEach(cost -> bullet(
                        "Frais des rencontres, sans le temps des personnes",
                        "Cost of meetings, people's time excluded",
                        Formats.amount(cost.amount(), cost.currency(), language)));
        picture.assessment
                .known()
                .coordinationCeiling()
                .ifPresent(ceiling -> bullet(
                        "Plafond que la démarche s'est donné pour la part de coordination",
                        "Ceiling that the initiative set itself for the share of coordination",
                        percent(ceiling)));
        page.line(voice.say(
                "Préparation et trajets compris, quand ils sont connus. Aucune norme n'est publiée : le repère est ce que la"
                        + " démarche accepte, et d'une année à l'autre. Saisir ces données prend aussi du temps.",
                "Preparation and travel included, where they are known. No norm has been published: compare with what the"
                        + " initiative accepts, and over the years. Entering these data takes time too."));
    }

    private void own(CoordinationTime.Share own) {
        heading("Ce que cela demande à votre organisme", "What it asks of your organisation");
        bullet("Rencontres", "Meetings", own.meetings());
        bullet("Heures, au moins", "Hours, at least", hours(own.hours()));
        bulletIf(
                "Rencontres dont les heures sont connues en partie",
                "Meetings whose hours are known in part",
                own.untold());
        bullet("Heures pour coordonner vos actions", "Hours to coordinate your actions", hours(own.coordinating()));
        bullet("Rapports remis", "Reports submitted", own.reports());
        bullet("Heures pour ces rapports, au moins", "Hours for these reports, at least", hours(own.reporting()));
    }

    private void balance() {
        ImmutableMap<ActionNature, Hours> natures = picture.time.natures();
        ImmutableMap<ActionNature, BigDecimal> aims = picture.assessment.known().balance();
        if (natures.isEmpty() && aims.isEmpty()) {
            return;
        }
        heading("Agir, réfléchir, être en lien", "Acting, reflecting, relating");
        long all = natures.values().stream().mapToLong(Hours::hundredths).sum();
        for (ActionNature nature : ActionNature.values()) {
            Hours hours = Optional.ofNullable(natures.get(nature)).orElse(Hours.ZERO);
            page.bullet(nature(nature) + voice.say(" : ", ": ") + hours(hours)
                    + (all == 0
                            ? ""
                            : ", "
                                    + percent(new BigDecimal(hours.hundredths())
                                            .divide(new BigDecimal(all), 3, RoundingMode.HALF_EVEN)))
                    + Optional.ofNullable(aims.get(nature))
                            .map(aim -> voice.say("; visé : ", "; aimed at: ") + percent(aim))
                            .orElse("")
                    + ".");
        }
        if (picture.time.unsaid().hundredths() > 0) {
            bullet(
                    "Heures sans intention consignée",
                    "Hours that do not say what they were for",
                    hours(picture.time.unsaid()));
        }
        page.line(voice.say(
                "Rencontres et actions ensemble. Les heures d'une rencontre à plusieurs intentions sont partagées à parts"
                        + " égales, un choix de Concerted.",
                "Meetings and actions together. The hours of a meeting held for several purposes are shared equally, a"
                        + " choice of Concerted."));
    }

    private String nature(ActionNature nature) {
        return switch (nature) {
            case ACTION -> voice.say("Agir", "Acting");
            case REFLECTION -> voice.say("Réfléchir", "Reflecting");
            case RELATION -> voice.say("Être en lien", "Relating");
        };
    }

    private String percent(BigDecimal share) {
        return Formats.amount(share.movePointRight(2), "%", language);
    }

    private void gatherings() {
        Gatherings gatherings = picture.gatherings;
        heading("Rester en lien, depuis un an", "Staying in touch, in the last year");
        boolean met = gatherings.bodies().stream().anyMatch(body -> body.meetings() > 0);
        if (met) {
            gatherings.bodies().forEach(this::body);
        } else {
            page.line(voice.say("Aucune rencontre consignée.", "No meeting on record."));
        }
        if (gatherings.reached() == 0 && gatherings.messages() == 0) {
            page.line(voice.say("Aucun canal ni message consigné.", "No channel and no message on record."));
        } else {
            bullet(
                    "Organismes qu'un canal ou un message rejoint",
                    "Organisations that a channel or a message reaches",
                    gatherings.reached() + voice.say(" sur ", " of ") + gatherings.actors());
            bullet(
                    "Messages envoyés",
                    "Messages sent",
                    gatherings.messages()
                            + voice.say("; par combien d'organismes : ", "; by how many organisations: ")
                            + gatherings.senders());
        }
        gatherings
                .shareDays()
                .ifPresent(days -> bullet(
                        "Jours entre la fin d'une mesure et son partage, au milieu",
                        "Days from the end of a reading to its being shared, in the middle",
                        days));
        news();
        if (met) {
            page.line(voice.say(
                    "Une absence ne dit rien de ses raisons. Qu'est-ce qui faciliterait la présence?",
                    "An absence says nothing of its reasons. What would make it easier to be there?"));
        }
    }

    private void news() {
        InformationLatency latency = picture.latency;
        if (latency.all().reached() == 0) {
            return;
        }
        bullet(
                "D'un organisme à un autre, des nouvelles ont pu arriver",
                "From one organisation to another, news can have come",
                flow(latency.all()));
        latency.others()
                .ifPresent(others -> latency.withoutBackbone()
                        .ifPresent(without -> bullet(
                                "Entre organismes autres que la structure de soutien",
                                "Between organisations other than the backbone",
                                flow(others)
                                        + voice.say("; sans passer par elle : ", "; without passing through it: ")
                                        + without.reached())));
        bulletIf(
                "Organismes que rien de consigné ne relie à un autre depuis un an",
                "Organisations that nothing on record links to another in the last year",
                latency.silent());
        picture.ownNews().ifPresent(own -> {
            int others = latency.actors().size() - 1;
            bullet(
                    "Votre organisme a pu avoir des nouvelles de",
                    "News can have come to your organisation from",
                    own.from() + voice.say(" sur ", " of ") + others);
            bullet(
                    "Les siennes ont pu arriver à",
                    "Its own can have come to",
                    own.to() + voice.say(" sur ", " of ") + others);
        });
        page.line(voice.say(
                "D'après les rencontres et les messages consignés : chacun a pu transmettre, dès le lendemain, ce qu'il a "
                        + "appris. On se parle aussi autrement. Mesure : Kossinets, Kleinberg et Watts 2008.",
                "Going by the meetings and messages on record: each can have passed on, from the next day, what it learned. "
                        + "People talk in other ways too. Measure: Kossinets, Kleinberg & Watts 2008."));
    }

    private String flow(InformationLatency.Flow flow) {
        StringBuilder text = new StringBuilder(flow.reached() + voice.say(" paires sur ", " pairs of ") + flow.pairs());
        flow.medianDays()
                .ifPresent(days -> text.append(voice.say(
                                "; âge des plus récentes, en jours, au milieu : ",
                                "; age of the latest, in days, in the middle: "))
                        .append(days));
        return text.toString();
    }

    private void body(Gatherings.Gathering gathering) {
        page.bullet(picture.name(Body.TYPE.ref(gathering.body()), language)
                + voice.say(" : rencontres ", ": meetings ")
                + gathering.meetings()
                + gathering
                        .last()
                        .map(day -> voice.say("; la dernière le ", "; the last on ") + Formats.day(day, language))
                        .orElse("")
                + gathering
                        .beyondCadence(picture.assessment.asOf())
                        .filter(beyond -> beyond)
                        .map(beyond ->
                                voice.say("; plus loin que sa propre cadence", "; further back than its own cadence"))
                        .orElse("")
                + presences(gathering)
                + ".");
    }

    private void bodies() {
        BodyWork work = picture.work;
        if (work.bodies().isEmpty()) {
            return;
        }
        heading("Ce que les instances décident, et ont besoin de savoir", "What bodies decide, and need to know");
        if (work.bodies().stream().allMatch(body -> body.decisions() == 0 && body.needs() == 0)) {
            page.line(voice.say("Aucune décision consignée depuis un an.", "No decision on record in the last year."));
        } else {
            work.bodies().forEach(this::work);
        }
        bulletIf(
                "Décisions de l'année dont l'instance n'est pas consignée",
                "Decisions of the year whose body is not on record",
                work.withoutBody());
        page.line(voice.say(
                "Décisions prises depuis un an. Une instance peut être là pour réfléchir ou se relier.",
                "Decisions taken in the last year. A body may be there to reflect or to relate."));
    }

    private void work(BodyWork.Work work) {
        StringBuilder text = new StringBuilder(picture.name(Body.TYPE.ref(work.body()), language))
                .append(voice.say(" : décisions ", ": decisions "))
                .append(work.decisions());
        if (!work.mandated()) {
            text.append(voice.say("; mandat non consigné", "; mandate not on record"));
        }
        if (work.needs() > 0) {
            text.append(voice.say("; informations demandées ", "; pieces of information asked for "))
                    .append(work.needs());
            some(text, "arrivées à temps", "come in time", work.inTime());
            some(text, "arrivées après", "come after", work.late());
            some(text, "sans rien de consigné", "with nothing on record", work.silent());
        }
        page.bullet(text.append('.').toString());
    }

    private void some(StringBuilder text, String french, String english, long count) {
        if (count > 0) {
            text.append(", ").append(voice.say(french, english)).append(' ').append(count);
        }
    }

    private void relations() {
        Relations relations = picture.relations;
        heading("Prendre soin des liens, depuis un an", "Taking care of relations, in the last year");
        bullet(
                "Prévu pour la communication et les relations, sur la période de la structure",
                "Planned for communication and relations, over the structure's period",
                planned(relations));
        if (relations.newcomers() > 0) {
            bullet(
                    "Organismes arrivés, et dont l'accueil est consigné",
                    "Organisations that joined, and whose welcome is on record",
                    relations.newcomers() + voice.say(", dont ", ", of which ") + relations.welcomed());
        }
        if (relations.changes() > 0) {
            bullet(
                    "Changements de titulaire, pour tous les sièges occupés",
                    "Changes of holder, over all seats that are held",
                    relations.changes()
                            + voice.say(" pour ", " over ")
                            + relations.seats()
                            + voice.say("; transmissions consignées : ", "; handovers on record: ")
                            + relations.handovers());
        }
        bulletIf("Reconnaissances consignées", "Recognitions on record", relations.recognitions());
        Relations.Tensions tensions = relations.tensions();
        if (tensions.raised() > 0) {
            bullet(
                    "Tensions nommées, que ce public peut voir",
                    "Tensions brought up that this audience may see",
                    tensions.raised()
                            + voice.say("; réglées : ", "; settled: ")
                            + tensions.settled()
                            + voice.say("; reprises par un mécanisme : ", "; taken up by a mechanism: ")
                            + tensions.takenUp());
        }
        tensions.medianDays()
                .ifPresent(days -> bullet(
                        "Jours pour régler une tension, au milieu", "Days to settle a tension, in the middle", days));
    }

    private String planned(Relations relations) {
        List<String> parts = new ArrayList<>();
        relations.hours().ifPresent(hours -> parts.add(hours(hours)));
        relations
                .money()
                .values()
                .forEach(money -> parts.add(Formats.amount(money.amount(), money.currency(), language)));
        return parts.isEmpty() ? voice.say("rien de consigné", "nothing on record") : String.join(", ", parts);
    }

    private String presences(Gatherings.Gathering gathering) {
        if (gathering.presences().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Presence presence : Presence.values()) {
            long count = gathering.presences().getOrDefault(presence, 0L);
            if (count > 0) {
                text.append("; ").append(presence(presence)).append(' ').append(count);
            }
        }
        return text.toString();
    }

    private String presence(Presence presence) {
        return switch (presence) {
            case PRESENT -> voice.say("présences", "there");
            case SUBSTITUTE -> voice.say("substituts", "substitutes");
            case EXCUSED -> voice.say("excuses", "excused");
            case ABSENT -> voice.say("absences", "not there");
        };
    }

    private void followUp() {
        FollowUp followUp = picture.followUp;
        heading("Suites des décisions et des actions", "What came of decisions and actions");
        bullet("Décisions adoptées", "Decisions adopted", followUp.adopted());
        for (FollowUpState state : FollowUpState.values()) {
            bulletIf(
                    state(state, Language.FR),
                    state(state, Language.EN),
                    followUp.states().getOrDefault(state, 0L));
        }
        bulletIf("Dont rien n'est dit", "Of which nothing is said", followUp.unsaid());
        bulletIf("Sans personne nommée pour y voir", "With nobody named to see to it", followUp.unowned());
        bulletIf("Sans date", "Without a day", followUp.undated());
        bulletIf(
                "Passé leur date, ni faites ni abandonnées",
                "Past their day, neither done nor given up",
                followUp.late());
        bulletIf("Abandonnées, sans raison consignée", "Given up, with no reason on record", followUp.unreasoned());
        openDecisions();
        followUp.silent().entrySet().stream()
                .limit(MOST)
                .forEach(silent -> page.bullet(voice.say("« ", "“")
                        + picture.name(Decision.TYPE.ref(silent.getKey()), language)
                        + voice.say(
                                " » : rien de consigné depuis; rencontres tenues depuis : ",
                                "”: nothing on record since; meetings held since: ")
                        + silent.getValue() + "."));
        followUp.slips().entrySet().stream()
                .limit(MOST)
                .forEach(slip -> page.bullet(voice.say("« ", "“")
                        + picture.name(Action.TYPE.ref(slip.getKey()), language)
                        + voice.say(" » : la fin prévue est passée", "”: its planned end is past")
                        + (slip.getValue().isEmpty()
                                ? ""
                                : voice.say(
                                                "; actions qui viennent après et ne sont pas finies : ",
                                                "; actions that come after and are not finished: ")
                                        + slip.getValue().size())
                        + "."));
    }

    private void openDecisions() {
        List<Decision> open = picture.adopted().stream()
                .filter(CoordinationPicture::open)
                .filter(CoordinationPicture::followed)
                .toList();
        open.stream()
                .limit(MOST)
                .forEach(decision -> page.bullet(voice.say("À suivre : « ", "To follow: “")
                        + picture.name(Decision.TYPE.ref(decision.id()), language)
                        + voice.say(" »", "”")
                        + decision.owner()
                                .map(owner -> voice.say("; y voit : ", "; seen to by: ")
                                        + picture.name(Actor.TYPE.ref(owner), language))
                                .orElse("")
                        + decision.due()
                                .map(day -> voice.say("; pour le ", "; by ")
                                        + Formats.day(day, language)
                                        + (picture.late(decision) ? voice.say(" (date passée)", " (past)") : ""))
                                .orElse("")
                        + decision.followUp()
                                .map(state -> voice.say("; état : ", "; state: ") + one(state))
                                .orElse("")
                        + "."));
        bulletIf("Et d'autres", "And others", Math.max(0, open.size() - MOST));
    }

    private String one(FollowUpState state) {
        return switch (state) {
            case NOT_STARTED -> voice.say("pas commencée", "not started");
            case UNDER_WAY -> voice.say("en cours", "under way");
            case DONE -> voice.say("faite", "done");
            case DROPPED -> voice.say("abandonnée", "given up");
        };
    }

    private static String state(FollowUpState state, Language language) {
        boolean french = language == Language.FR;
        return switch (state) {
            case NOT_STARTED -> french ? "Pas commencées" : "Not started";
            case UNDER_WAY -> french ? "En cours" : "Under way";
            case DONE -> french ? "Faites" : "Done";
            case DROPPED -> french ? "Abandonnées" : "Given up";
        };
    }
}
