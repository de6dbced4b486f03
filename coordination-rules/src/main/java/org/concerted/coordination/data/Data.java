package org.concerted.coordination.data;

import org.concerted.core.Text;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Datum.Effort;

/** The data that the rules of this module may miss. */
public final class Data {
    /** The definition of the issue. */
    public static final Datum ISSUE_DEFINITION = datum(
            "issue.definition",
            "la définition de l'enjeu, telle que les partenaires l'ont écrite",
            "the definition of the issue, as partners wrote it",
            Effort.LOOK_UP);
    /** What makes the issue complex. */
    public static final Datum ISSUE_FEATURES = datum(
            "issue.features",
            "ce qui rend l'enjeu complexe, ou non",
            "what makes the issue complex, or not",
            Effort.ASK_ONE);
    /** The vision. */
    public static final Datum VISION =
            datum("vision.text", "la vision commune écrite", "the written shared vision", Effort.LOOK_UP);
    /** Who endorsed the vision. */
    public static final Datum ENDORSEMENTS = datum(
            "endorsement.list",
            "la liste des organismes qui ont adhéré à la vision",
            "the list of organisations that endorsed the vision",
            Effort.ASK_EACH);
    /** Targets of indicators. */
    public static final Datum TARGETS =
            datum("indicator.target", "les cibles des indicateurs", "the targets of indicators", Effort.LOOK_UP);
    /** The list of indicators. */
    public static final Datum INDICATORS = datum(
            "indicator.list",
            "la liste complète des indicateurs communs",
            "the full list of shared indicators",
            Effort.LOOK_UP);
    /** Who reports readings. */
    public static final Datum REPORTERS =
            datum("reading.reporter", "qui produit chaque mesure", "who reports each reading", Effort.LOOK_UP);
    /** Readings. */
    public static final Datum READINGS =
            datum("reading.list", "les mesures publiées", "the published readings", Effort.LOOK_UP);
    /** What was learned from readings. */
    public static final Datum LEARNING = datum(
            "learning-loop.steps",
            "ce qui a été fait des mesures : discussion, décision, changement",
            "what was done with readings: discussion, decision, change",
            Effort.ASK_ONE);
    /** Who carries which action. */
    public static final Datum ACTION_OWNERS = datum(
            "action.owner",
            "la liste des actions et qui porte chacune",
            "the list of actions and who carries each",
            Effort.ASK_EACH);
    /** Which objectives actions serve. */
    public static final Datum ACTION_OBJECTIVES = datum(
            "action.objectives",
            "les objectifs que sert chaque action",
            "the objectives that each action serves",
            Effort.ASK_EACH);
    /** The map of the work. */
    public static final Datum MAP_OF_WORK = datum(
            "checklist-answer.map-of-work",
            "s'il existe une carte à jour des acteurs, des stratégies et du travail en cours",
            "whether there is an up-to-date map of actors, strategies and work under way",
            Effort.ASK_ONE);
    /** Meetings and their cadence. */
    public static final Datum MEETINGS = datum(
            "meeting.list",
            "les rencontres tenues et leur cadence",
            "the meetings held and their cadence",
            Effort.LOOK_UP);
    /** Agendas and facilitation of meetings. */
    public static final Datum MEETING_STRUCTURE = datum(
            "meeting.agenda",
            "l'ordre du jour et l'animation des rencontres",
            "agendas and facilitation of meetings",
            Effort.LOOK_UP);
    /** Which channels reach whom. */
    public static final Datum CHANNELS = datum(
            "channel.reaches",
            "quels canaux joignent quels organismes",
            "which channels reach which organisations",
            Effort.ASK_ONE);
    /** The structure that supports the initiative. */
    public static final Datum BACKBONE = datum(
            "structure.backbones",
            "qui assure le soutien de la démarche",
            "who supports the initiative",
            Effort.LOOK_UP);
    /** Staff of the backbone. */
    public static final Datum BACKBONE_STAFF = datum(
            "structure.staff",
            "le personnel dédié de la structure de soutien",
            "the dedicated staff of the backbone",
            Effort.ASK_ONE);
    /** How the backbone was designated. */
    public static final Datum DESIGNATION = datum(
            "structure.designatedBy",
            "comment la structure de soutien a été choisie",
            "how the backbone was chosen",
            Effort.LOOK_UP);
    /** How long the backbone is funded. */
    public static final Datum LASTING_FUNDER = datum(
            "precondition.fundedUntil",
            "la durée pour laquelle la coordination est financée",
            "how long coordination is funded",
            Effort.ASK_ONE);
    /** Sectors of actors. */
    public static final Datum SECTORS =
            datum("actor.sectors", "les secteurs des organismes", "the sectors of organisations", Effort.LOOK_UP);
    /** Changes that organisations made in their own practice. */
    public static final Datum PRACTICE_CHANGES = datum(
            "practice-change.list",
            "ce que chaque organisme a changé dans ses propres pratiques",
            "what each organisation changed in its own practice",
            Effort.ASK_EACH);
    /** The scale of a survey. */
    public static final Datum SURVEY_SCALE = datum(
            "survey.scale",
            "l'échelle du sondage (valeurs la plus basse et la plus haute)",
            "the scale of the survey (lowest and highest value)",
            Effort.LOOK_UP);

    private Data() {}

    /** A datum in both languages. */
    public static Datum datum(String id, String french, String english, Effort effort) {
        return new Datum(id, Text.of(french, english), effort);
    }
}
