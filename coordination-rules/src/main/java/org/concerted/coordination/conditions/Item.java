package org.concerted.coordination.conditions;

import static org.concerted.core.model.CollectiveImpactCondition.BACKBONE_SUPPORT;
import static org.concerted.core.model.CollectiveImpactCondition.COMMON_AGENDA;
import static org.concerted.core.model.CollectiveImpactCondition.CONTINUOUS_COMMUNICATION;
import static org.concerted.core.model.CollectiveImpactCondition.MUTUALLY_REINFORCING_ACTIVITIES;
import static org.concerted.core.model.CollectiveImpactCondition.SHARED_MEASUREMENT;

import java.util.Locale;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Datum;
import org.concerted.core.model.CollectiveImpactCondition;

/** What shows that a condition is in place, and can be told from a document. */
enum Item {
    PROBLEM(
            COMMON_AGENDA,
            "une définition écrite de l'enjeu",
            "a written definition of the issue",
            Data.ISSUE_DEFINITION),
    VISION(COMMON_AGENDA, "une vision écrite", "a written vision", Data.VISION),
    TARGETS(COMMON_AGENDA, "des cibles mesurables", "measurable targets", Data.TARGETS),
    ENDORSED(
            COMMON_AGENDA,
            "l'adhésion de chaque organisme membre",
            "the endorsement of each member organisation",
            Data.ENDORSEMENTS),

    METRICS(SHARED_MEASUREMENT, "des indicateurs communs", "shared indicators", Data.INDICATORS),
    SEVERAL_REPORTERS(
            SHARED_MEASUREMENT,
            "un indicateur mesuré par plusieurs organismes",
            "an indicator measured by several organisations",
            Data.REPORTERS),
    COMMUNITY_LEVEL(
            SHARED_MEASUREMENT,
            "une mesure à l'échelle de la population",
            "a reading at the level of the population",
            Data.READINGS),
    SHARED_LEARNING(SHARED_MEASUREMENT, "des mesures discutées ensemble", "readings discussed together", Data.LEARNING),

    DIFFERENTIATED(
            MUTUALLY_REINFORCING_ACTIVITIES,
            "des actions portées par plusieurs organismes",
            "actions carried by several organisations",
            Data.ACTION_OWNERS),
    SAME_OBJECTIVE(
            MUTUALLY_REINFORCING_ACTIVITIES,
            "un objectif que servent les actions de plusieurs organismes",
            "an objective served by actions of several organisations",
            Data.ACTION_OBJECTIVES),
    MAP_OF_WORK(
            MUTUALLY_REINFORCING_ACTIVITIES,
            "une carte à jour du travail en cours",
            "an up-to-date map of the work under way",
            Data.MAP_OF_WORK),

    REGULAR(CONTINUOUS_COMMUNICATION, "des rencontres régulières", "regular meetings", Data.MEETINGS),
    STRUCTURED(
            CONTINUOUS_COMMUNICATION,
            "des rencontres animées, avec un ordre du jour",
            "meetings with a facilitator and an agenda",
            Data.MEETING_STRUCTURE),
    REACHES_ALL(
            CONTINUOUS_COMMUNICATION,
            "un canal qui joint chaque organisme",
            "a channel that reaches each organisation",
            Data.CHANNELS),

    NAMED(BACKBONE_SUPPORT, "une structure de soutien nommée", "a backbone that is named", Data.BACKBONE),
    STAFFED(BACKBONE_SUPPORT, "du personnel dédié", "dedicated staff", Data.BACKBONE_STAFF),
    DESIGNATED(BACKBONE_SUPPORT, "un choix fait par le groupe", "a choice made by the group", Data.DESIGNATION),
    LASTING(
            BACKBONE_SUPPORT,
            "un financement de la coordination sur plusieurs années",
            "funding of coordination over several years",
            Data.LASTING_FUNDER);

    final CollectiveImpactCondition condition;
    final Text text;
    final Datum datum;
    private final String word;

    Item(CollectiveImpactCondition condition, String french, String english, Datum datum) {
        this.condition = condition;
        this.text = Text.of(french, english);
        this.datum = datum;
        this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word that stands for it in evidence. */
    String word() {
        return word;
    }
}
