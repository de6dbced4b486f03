package org.concerted.serialization.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concerted.coordination.form.Kinship;
import org.concerted.coordination.form.Phases;
import org.concerted.coordination.form.Principles;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Formats;
import org.concerted.core.model.ActionKind;
import org.concerted.core.model.FsgComponent;
import org.concerted.core.model.FsgPhase;
import org.concerted.core.model.GeoType;
import org.concerted.core.model.Initiative;
import tools.jackson.databind.node.ObjectNode;

/** Milestones by phase and component, and what can be counted of the principles of practice; no rank and no score. */
final class PathPicture {
    private final Phases phases;
    private final Principles principles;
    private final Kinship kinship;

    PathPicture(Initiative seen, LocalDate asOf) {
        kinship = Kinship.of(seen, asOf);
        phases = Phases.of(seen, asOf);
        principles = Principles.of(seen, asOf);
    }

    ObjectNode phases(Language language) {
        ObjectNode node = Json.object();
        node.put("complete", phases.complete());
        ObjectNode reached = node.putObject("reached");
        phases.reached().rowMap().forEach((component, row) -> {
            ObjectNode days = reached.putObject(word(component));
            row.forEach((phase, day) -> days.put(word(phase), day.toString()));
        });
        node.set("early", Json.array(phases.early(), component -> Json.text(word(component))));
        node.set("sources", Json.array(Phases.SOURCES, source -> Json.citation(source, language)));
        return node;
    }

    ObjectNode principles(Language language) {
        ObjectNode node = Json.object();
        node.put("indicators", principles.indicators()).put("indicatorsByGroup", principles.byGroup());
        node.put("votes", principles.votes()).put("votesOfPeople", principles.votesOfPeople());
        node.set("sectors", Json.array(principles.sectors(), sector -> Json.text(word(sector))));
        node.put("decisions", principles.decisions()).put("decisionsOnReadings", principles.decisionsOnReadings());
        ObjectNode actions = node.putObject("actions");
        for (ActionKind kind : ActionKind.values()) {
            actions.put(word(kind), principles.actions().getOrDefault(kind, 0));
        }
        node.put("actionsUnsaid", principles.actionsUnsaid());
        node.set("sources", Json.array(Principles.SOURCES, source -> Json.citation(source, language)));
        return node;
    }

    ObjectNode kinship(Language language) {
        ObjectNode node = Json.object();
        ObjectNode signs = node.putObject("signs");
        kinship.signs().forEach((way, count) -> signs.put(word(way), count));
        node.set("sources", Json.array(Kinship.SOURCES, source -> Json.citation(source, language)));
        return node;
    }

    /** Of what is shown. */
    ImmutableList<Citation> sources() {
        ImmutableList.Builder<Citation> sources = ImmutableList.builder();
        if (!phases.reached().isEmpty()) {
            sources.addAll(Phases.SOURCES);
        }
        if (!kinship.signs().isEmpty()) {
            sources.addAll(Kinship.SOURCES);
        }
        return sources.addAll(Principles.SOURCES).build();
    }

    void text(Page page, Voice voice) {
        if (!kinship.signs().isEmpty()) {
            page.heading(
                    voice.say("Parentés avec d'autres façons de collaborer", "Akin to other ways of collaborating"));
            kinship.signs()
                    .forEach((way, count) -> page.bullet(in(of(way), voice)
                            + " — "
                            + in(Kinship.sign(way).orElseThrow(), voice)
                            + voice.say(" : ", ": ")
                            + number(count, voice)));
            page.line(voice.say(
                    "Ces façons ne s'excluent pas, et aucune n'est un rang. Un mouvement se raconte et ne se compte pas; l'impact "
                            + "collectif a ses propres critères.",
                    "These ways do not exclude one another, and none is a rank. A movement is told, not counted; collective "
                            + "impact has criteria of its own."));
        }
        if (!phases.reached().isEmpty()) {
            page.heading(voice.say(
                    "Jalons franchis, par composante et phase", "Milestones reached, by component and phase"));
            phases.reached()
                    .rowMap()
                    .forEach((component, row) -> page.bullet(voice.labelled(
                            in(of(component), voice),
                            in(of(component), voice),
                            String.join("; ", cells(row, voice)) + ".")));
            phases.early()
                    .forEach(component -> page.bullet(voice.labelled(
                            "Un jalon d'une phase avancée y précède tous ceux des phases d'avant",
                            "A milestone of a later phase comes before all those of earlier ones",
                            in(of(component), voice))));
            page.line(voice.say(
                    "Le chemin n'est pas une ligne droite : on revient sur une phase, et aucune n'est un rang. Ce qui manque "
                            + "n'est pas consigné, ou pas encore franchi.",
                    "The path is no straight line: a phase is returned to, and none is a rank. What is missing is not on "
                            + "record, or not reached yet."));
        }
        page.heading(voice.say(
                "Principes de pratique de l'impact collectif : ce qui se compte",
                "Principles of practice of collective impact: what can be counted"));
        count(
                page,
                voice,
                Text.of(
                        "Équité — indicateurs avec une mesure par groupe",
                        "Equity — indicators with a reading by group"),
                principles.byGroup(),
                principles.indicators());
        count(
                page,
                voice,
                Text.of(
                        "Personnes concernées — sièges avec vote de citoyennes et citoyens ou de personnes qui vivent l'enjeu",
                        "People concerned — voting seats of citizens or of people who live the issue"),
                principles.votesOfPeople(),
                principles.votes());
        page.bullet(voice.labelled(
                "Secteurs réunis",
                "Sectors together",
                number(principles.sectors().size(), voice)));
        count(
                page,
                voice,
                Text.of(
                        "Apprendre des données — décisions qui citent une mesure",
                        "Learning from data — decisions that cite a reading"),
                principles.decisionsOnReadings(),
                principles.decisions());
        page.bullet(voice.labelled(
                "Programmes et systèmes — actions, par niveau",
                "Programs and systems — actions, by level",
                voice.say("programmes ", "programs ")
                        + number(principles.actions().getOrDefault(ActionKind.PROGRAM, 0), voice)
                        + voice.say("; politiques ", "; policies ")
                        + number(principles.actions().getOrDefault(ActionKind.POLICY, 0), voice)
                        + voice.say("; systèmes ", "; systems ")
                        + number(principles.actions().getOrDefault(ActionKind.SYSTEM, 0), voice)
                        + voice.say("; non précisé ", "; not said ")
                        + number(principles.actionsUnsaid(), voice)));
        page.line(voice.say(
                "D'après ce qui est consigné; il n'y a pas de note. La confiance a son propre sondage. Le leadership "
                        + "et l'adaptation au milieu se racontent et ne se comptent pas.",
                "Going by what is on record; there is no score. Trust has a survey of its own. Leadership and fit to "
                        + "the local context are told, not counted."));
    }

    private static void count(Page page, Voice voice, Text what, int some, int all) {
        if (all == 0) {
            return;
        }
        String text = in(what, voice);
        page.bullet(voice.labelled(
                text,
                text,
                some == 0
                        ? voice.say("rien de consigné", "none on record")
                        : number(some, voice) + voice.say(" sur ", " of ") + number(all, voice)));
    }

    private static List<String> cells(Map<FsgPhase, LocalDate> row, Voice voice) {
        List<String> cells = new ArrayList<>();
        row.forEach((phase, day) -> cells.add(in(of(phase), voice) + ", " + Formats.day(day, voice.language())));
        return cells;
    }

    private static String number(int number, Voice voice) {
        return Formats.number(number, voice.language());
    }

    private static String in(Text text, Voice voice) {
        return text.in(voice.language());
    }

    private static Text of(GeoType way) {
        return switch (way) {
            case NETWORK -> Text.of("Réseau", "Network");
            case COALITION -> Text.of("Coalition", "Coalition");
            case MOVEMENT -> Text.of("Mouvement", "Movement");
            case STRATEGIC_ALLIANCE -> Text.of("Alliance stratégique", "Strategic alliance");
            case STRATEGIC_CO_FUNDING -> Text.of("Cofinancement stratégique", "Strategic co-funding");
            case PUBLIC_PRIVATE_PARTNERSHIP -> Text.of("Partenariat public-privé", "Public-private partnership");
            case COLLECTIVE_IMPACT -> Text.of("Impact collectif", "Collective impact");
        };
    }

    private static Text of(FsgComponent component) {
        return switch (component) {
            case GOVERNANCE_AND_INFRASTRUCTURE ->
                Text.of("Gouvernance et infrastructure", "Governance and infrastructure");
            case STRATEGIC_PLANNING -> Text.of("Planification stratégique", "Strategic planning");
            case COMMUNITY_INVOLVEMENT -> Text.of("Participation de la communauté", "Community involvement");
            case EVALUATION_AND_IMPROVEMENT -> Text.of("Évaluation et amélioration", "Evaluation and improvement");
        };
    }

    private static Text of(FsgPhase phase) {
        return switch (phase) {
            case GENERATE_IDEAS -> Text.of("faire émerger des idées", "generate ideas and dialogue");
            case INITIATE -> Text.of("lancer l'action", "initiate action");
            case ORGANISE -> Text.of("s'organiser pour l'impact", "organise for impact");
            case SUSTAIN -> Text.of("maintenir l'action et l'impact", "sustain action and impact");
        };
    }

    private static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }
}
