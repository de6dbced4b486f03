package org.concerted.serialization.report;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concerted.coordination.agenda.Depth;
import org.concerted.coordination.agenda.Schedule;
import org.concerted.coordination.agenda.Workload;
import org.concerted.coordination.measurement.Progress;
import org.concerted.core.Language;
import org.concerted.core.assess.Formats;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionKind;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Scaling;
import org.concerted.core.model.SystemCondition;

/** Objectives and what leads to them, as text for people. */
final class TextAgenda {
    private final AgendaPicture picture;
    private final Language language;
    private final Voice voice;
    private final Page page;

    TextAgenda(AgendaPicture picture, Language language, int width) {
        this.picture = picture;
        this.language = language;
        this.voice = new Voice(language);
        this.page = new Page(width);
    }

    String text() {
        page.title(picture.assessment.known().name().in(language));
        page.line(new Naming(picture.assessment.known(), language).head(picture.assessment.asOf(), picture.audience));
        page.line(voice.say(
                "Ce qui est consigné, et que ce public peut voir.", "What is on record and this audience may see."));
        objectives();
        new TextTogether(picture, language, page).write();
        schedule();
        workload();
        links();
        depth();
        return page.toString();
    }

    private void heading(String french, String english) {
        page.heading(voice.say(french, english));
    }

    private void bullet(String french, String english, String text) {
        page.bullet(voice.labelled(french, english, text) + ".");
    }

    private void objectives() {
        heading("Les objectifs et ce qui y mène", "Objectives and what leads to them");
        ImmutableList<AgendaPicture.Towards> objectives = picture.objectives();
        if (objectives.isEmpty()) {
            page.line(voice.say("Aucun objectif n'est consigné.", "No objective is on record."));
        }
        objectives.forEach(this::objective);
        if (objectives.stream().anyMatch(each -> !each.missing().isEmpty())) {
            page.line(voice.say(
                    "Dire pour qui, où, d'où l'on part, jusqu'où et pour quand aide à voir si l'on avance (Doran 1981). Tout ne"
                            + " se dit pas dès le début.",
                    "To say for whom, where, from where, how far and by when helps to see whether things move (Doran 1981)."
                            + " Not all can be said at the start."));
        }
    }

    private void objective(AgendaPicture.Towards towards) {
        page.bullet(picture.name(Objective.TYPE.ref(towards.objective().id()), language));
        page.indented(voice.say("Actions : ", "Actions: ")
                + Formats.number(towards.actions().size(), language)
                + voice.say("; indicateurs : ", "; indicators: ")
                + Formats.number(towards.indicators().size(), language)
                + towards.objective()
                        .horizon()
                        .map(day -> voice.say("; horizon : ", "; horizon: ") + Formats.day(day, language))
                        .orElse("")
                + ".");
        if (!towards.missing().isEmpty()) {
            page.indented(voice.say("Pas consigné : ", "Not on record: ")
                    + towards.missing().stream()
                            .map(part -> part.text().in(language))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        towards.indicators().forEach(this::progress);
        towards.soonest()
                .ifPresent(day -> page.indented(voice.say(
                                "Ce qui n'est pas encore fait finit au plus tôt le ",
                                "What is not done yet ends at the soonest on ")
                        + Formats.day(day, language)
                        + (towards.whole()
                                ? "."
                                : voice.say(
                                        "; plus tard peut-être : des dates manquent.",
                                        "; later perhaps: dates are missing."))));
    }

    private void progress(Id<Indicator> indicator) {
        Progress.Way way = picture.progress.indicators().get(indicator);
        if (way != null) {
            page.indented(picture.name(Indicator.TYPE.ref(indicator), language)
                    + voice.say(" : de ", ": from ")
                    + Formats.number(way.first(), language)
                    + " ("
                    + Formats.day(way.since(), language)
                    + voice.say(") à ", ") to ")
                    + Formats.number(way.last(), language)
                    + " ("
                    + Formats.day(way.on(), language)
                    + voice.say("); cible : ", "); target: ")
                    + Formats.number(way.target(), language)
                    + voice.say("; chemin parcouru : ", "; of the way there: ")
                    + Formats.amount(way.share().movePointRight(2).setScale(0, RoundingMode.HALF_EVEN), "%", language)
                    + ".");
        }
    }

    private void schedule() {
        Schedule schedule = picture.schedule;
        heading("La suite la plus longue", "The longest chain");
        if (schedule.end().isEmpty()) {
            page.line(voice.say(
                    "Aucune action à venir ou en cours n'a de dates connues.",
                    "No action under way or to come has known dates."));
        }
        for (var id : schedule.chain()) {
            Schedule.Slot slot = Objects.requireNonNull(schedule.slots().get(id));
            page.bullet(picture.name(Action.TYPE.ref(id), language)
                    + voice.say(" : du ", ": from ")
                    + Formats.day(slot.start(), language)
                    + voice.say(" au ", " to ")
                    + Formats.day(slot.end(), language)
                    + ".");
        }
        if (schedule.chain().size() > 1) {
            page.line(voice.say(
                    "Un jour perdu dans l'une l'est pour toute la suite.",
                    "A day lost in one is lost for the whole chain."));
        }
        if (schedule.end().isPresent()) {
            page.line(voice.say(
                    "Au plus tôt, sans compter qui est libre ni l'argent.",
                    "At the soonest, whoever is free and whatever money there is."));
        }
        if (!schedule.undated().isEmpty()) {
            bullet(
                    "Actions à venir ou en cours dont le début ou la fin n'est pas connu",
                    "Actions under way or to come whose start or end is not known",
                    Formats.number(schedule.undated().size(), language));
        }
    }

    private void workload() {
        Workload workload = picture.workload;
        if (workload.years().isEmpty() && workload.undated().none()) {
            return;
        }
        heading("Ce que les actions demandent, par année", "What actions ask for, by year");
        workload.years().forEach((year, asked) -> page.bullet(year + voice.say(" : ", ": ") + asked(asked) + "."));
        if (!workload.undated().none()) {
            bullet("Sans dates", "Without dates", asked(workload.undated()));
        }
        if (picture.showsCapacities()) {
            workload.capacities()
                    .forEach((year, given) -> bullet(
                            "Capacités déclarées en " + year + ", au moins",
                            "Capacities declared for " + year + ", at least",
                            asked(given)));
            bullet(
                    "Organismes qui en ont déclaré",
                    "Organisations that declared some",
                    workload.declared()
                            + voice.say(" sur ", " of ")
                            + picture.assessment.known().actors().size());
        }
        picture.own().ifPresent(this::own);
        page.line(voice.say(
                "Réparti également sur les jours de chaque action, un choix de Concerted. Coordination comprise.",
                "Spread evenly over the days of each action, a choice of Concerted. Coordination included."));
    }

    private void own(Workload.Own own) {
        own.years()
                .forEach((year, asked) -> bullet(
                        "Dont à votre organisme, en " + year,
                        "Of which to your organisation, in " + year,
                        asked(asked)
                                + Optional.ofNullable(own.capacities().get(year))
                                        .map(given ->
                                                voice.say("; déclaré pouvoir donner : ", "; declared able to give: ")
                                                        + asked(given))
                                        .orElse("")));
    }

    private String asked(Workload.Asked asked) {
        return Stream.concat(
                        asked.hours().hundredths() == 0
                                ? Stream.<String>empty()
                                : Stream.of(Formats.amount(asked.hours().toDecimal(), "h", language)),
                        asked.money().values().stream()
                                .map(money -> Formats.amount(money.amount(), money.currency(), language)))
                .collect(Collectors.joining(", "));
    }

    private void links() {
        if (picture.links() > 0) {
            heading("Sur quoi reposent les liens", "What links rest on");
            bullet(
                    "Liens de la carte des influences",
                    "Links of the map of influences",
                    Formats.number(picture.links(), language));
            bullet(
                    "Dont ni hypothèse ni appui n'est consigné",
                    "Of which neither an assumption nor evidence is on record",
                    Formats.number(picture.bareLinks(), language));
        }
    }

    private void depth() {
        Depth depth = picture.depth;
        if (depth.kinds().isEmpty()
                && depth.shifts().isEmpty()
                && depth.scaling().isEmpty()
                && depth.remains() + depth.stops() == 0) {
            return;
        }
        heading("La profondeur du changement visé", "How deep the change aimed at goes");
        bullet(
                "Actions, sans celles abandonnées",
                "Actions, without those given up",
                Formats.number(depth.actions(), language));
        counts("À quel niveau", "At what level", depth.kinds(), this::kind);
        counts(
                "Sur quelles conditions qui tiennent le problème en place",
                "On which conditions that hold the problem in place",
                depth.shifts(),
                this::shift);
        counts("Pour aller plus loin", "To reach further", depth.scaling(), this::scaling);
        if (depth.remains() + depth.stops() > 0) {
            bullet(
                    "Si la démarche s'arrêtait, ce que l'action change",
                    "If the initiative stopped, what the action changes",
                    voice.say("resterait ", "would remain ")
                            + depth.remains()
                            + voice.say(", ne resterait pas ", ", would not ")
                            + depth.stops());
        }
        page.line(voice.say(
                "D'après ce que chaque action dit d'elle-même; une action peut compter plusieurs fois, et aucun niveau ne vaut"
                        + " mieux qu'un autre. Conditions : Kania, Kramer et Senge 2018. Plus loin : Moore, Riddell et Vocisano"
                        + " 2015.",
                "By what each action says of itself; one action may count several times, and no level is better than another."
                        + " Conditions: Kania, Kramer & Senge 2018. Further: Moore, Riddell & Vocisano 2015."));
    }

    private <E extends Enum<E>> void counts(
            String french, String english, Map<E, Long> counts, Function<E, String> word) {
        if (!counts.isEmpty()) {
            bullet(
                    french,
                    english,
                    counts.entrySet().stream()
                            .map(each -> word.apply(each.getKey()) + " " + each.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }

    private String kind(ActionKind kind) {
        return switch (kind) {
            case PROGRAM -> voice.say("service ou programme", "service or programme");
            case POLICY -> voice.say("règle, loi ou budget", "rule, law or budget");
            case SYSTEM -> voice.say("organisation du système", "how the system is organised");
        };
    }

    private String shift(SystemCondition condition) {
        return switch (condition) {
            case POLICIES -> voice.say("politiques", "policies");
            case PRACTICES -> voice.say("pratiques", "practices");
            case RESOURCE_FLOWS -> voice.say("circulation des ressources", "resource flows");
            case RELATIONSHIPS -> voice.say("relations", "relationships");
            case POWER_DYNAMICS -> voice.say("rapports de pouvoir", "power dynamics");
            case MENTAL_MODELS -> voice.say("façons de penser", "mental models");
        };
    }

    private String scaling(Scaling way) {
        return switch (way) {
            case OUT -> voice.say("ailleurs, à plus de gens", "out, to more people or places");
            case UP -> voice.say("dans les règles et les institutions", "up, into rules and institutions");
            case DEEP -> voice.say("dans la culture et les relations", "deep, into culture and relations");
        };
    }
}
