package org.concerted.coordination.mobilisation;

import com.google.common.collect.ImmutableList;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.model.Iap2Level;

/**
 * A way for people to take part, and the furthest promise that it can carry. Promises are levels, not steps: an approach
 * that fits a modest promise can be the right one. Identifiers and wording are ours; the spectrum of public participation
 * is the International Association for Public Participation's.
 *
 * @see #SOURCES
 */
public enum Approach {
    /** A sheet, a page or a poster that says what is going on. */
    FACT_SHEET(Iap2Level.INFORM, "une fiche, une page ou une affiche claire", "a clear sheet, page or poster"),
    /** A place that is open for a while, where people come, look and ask. */
    OPEN_HOUSE(
            Iap2Level.INFORM, "des portes ouvertes, là où les gens passent déjà", "an open house where people pass by"),
    /** Questions to many. */
    SURVEY(Iap2Level.CONSULT, "un sondage ou un questionnaire", "a survey or questionnaire"),
    /** A conversation with a few on one matter. */
    FOCUS_GROUP(Iap2Level.CONSULT, "des groupes de discussion", "focus groups"),
    /** An evening where everybody may speak. */
    PUBLIC_MEETING(Iap2Level.CONSULT, "une assemblée publique", "a public meeting"),
    /** People work on options together. */
    WORKSHOP(Iap2Level.INVOLVE, "des ateliers où l'on travaille les options", "workshops on the options"),
    /** Many learn, discuss and then say what they think. */
    DELIBERATIVE_POLL(Iap2Level.INVOLVE, "un sondage délibératif", "a deliberative poll"),
    /** People concerned advise throughout. */
    ADVISORY_COMMITTEE(
            Iap2Level.COLLABORATE,
            "un comité consultatif de personnes concernées, du début à la fin",
            "an advisory committee of people concerned, from beginning to end"),
    /** A group looks for what all can live with. */
    CONSENSUS_BUILDING(Iap2Level.COLLABORATE, "une recherche de consensus", "consensus building"),
    /** Those concerned decide with those in charge. */
    PARTICIPATORY_DECISION(
            Iap2Level.COLLABORATE,
            "une prise de décision avec les personnes concernées",
            "deciding with people concerned"),
    /** People drawn by lot hear, deliberate and settle. */
    CITIZEN_JURY(
            Iap2Level.EMPOWER,
            "un jury citoyen dont l'avis est appliqué",
            "a citizens' jury whose word is carried out"),
    /** A vote that settles. */
    BALLOT(Iap2Level.EMPOWER, "un vote dont le résultat est appliqué", "a ballot whose result is carried out"),
    /** The decision is handed over. */
    DELEGATED_DECISION(
            Iap2Level.EMPOWER,
            "une décision confiée aux personnes concernées",
            "a decision handed to people concerned");

    /** What the list rests on. */
    public static final ImmutableList<Citation> SOURCES = ImmutableList.of(
            Citation.published(
                    Text.of(
                            "Association internationale pour la participation publique, spectre de la participation "
                                    + "publique : une promesse à chaque niveau",
                            "International Association for Public Participation, spectrum of public participation: a "
                                    + "promise for each level"),
                    "http://iap2canada.ca/page-1020549"),
            Citation.published(
                    Text.of(
                            "Association internationale pour la participation publique 2006, Public Participation "
                                    + "Toolbox : techniques, ce qui peut bien et mal aller",
                            "International Association for Public Participation 2006, Public Participation Toolbox: "
                                    + "techniques, what can go right and wrong"),
                    "https://fdocuments.net/document/2006-iapd-public-participation-toolbox.html"),
            Citation.literature(Text.of(
                    "Association internationale pour la participation publique 2007, spectre de la "
                            + "participation publique : techniques données en exemple à chaque niveau",
                    "International Association for Public Participation 2007, spectrum of public "
                            + "participation: techniques named as examples for each level")));

    private final Iap2Level promise;
    private final Text words;

    Approach(Iap2Level promise, String french, String english) {
        this.promise = promise;
        this.words = Text.of(french, english);
    }

    /** The furthest promise that it can carry by itself. */
    public Iap2Level promise() {
        return promise;
    }

    /** What it is, to stand in a list. */
    public Text words() {
        return words;
    }

    /**
     * The approaches that are named for a promise.
     *
     * @param promise the promise
     * @return those approaches
     */
    public static ImmutableList<Approach> fitting(Iap2Level promise) {
        ImmutableList.Builder<Approach> result = ImmutableList.builder();
        for (Approach approach : values()) {
            if (approach.promise == promise) {
                result.add(approach);
            }
        }
        return result.build();
    }
}
