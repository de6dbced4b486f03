package org.concerted.feedback.base;

import org.concerted.core.Text;
import org.concerted.core.assess.Citation;

/** The works that rules rest on. */
public final class Works {
    /** Steps of a closed loop. */
    public static final Citation FEEDBACK_LABS = Citation.published(
            Text.of(
                    "Feedback Labs; Keystone Accountability : une boucle se ferme par le dialogue (le "
                            + "retour) et l'ajustement",
                    "Feedback Labs; Keystone Accountability: a loop closes with dialogue (reporting back) "
                            + "and course correction"),
            "http://feedbacklabs.org/feedback-loops-steps/");
    /** What to report back. */
    public static final Citation CONSUMER_PARTNERSHIP = Citation.published(
            Text.of(
                    "Camden Coalition / Consumer Partnership, Establishing feedback loops that support "
                            + "action : dire ce qui a été entendu, ce qui a été fait, ce qui ne l'a pas été, et "
                            + "pourquoi",
                    "Camden Coalition / Consumer Partnership, Establishing feedback loops that support "
                            + "action: report back what was heard, what was done, what was not done, and why"),
            "https://www.consumerpartnership.org/resources/establishing-feedback-loops-that-support-action/");
    /** Answers in line with one's own procedure. */
    public static final Citation INDIKIT = Citation.published(
            Text.of(
                    "People in Need, IndiKit : réponses données selon la procédure requise, cible d'au moins " + "90 %",
                    "People in Need, IndiKit: responses given in line with the required procedure, target at "
                            + "least 90 %"),
            "https://indikit.net/indicator/1014-protection-mainstreaming/"
                    + "3913-operation-of-the-community-feedback-and-response-mechanism");
    /** Feedback between partners. */
    public static final Citation FSG = Citation.literature(Text.of(
            "Preskill, Parkhurst et Splansky Juster 2014, Guide to Evaluating Collective Impact "
                    + "(FSG, Collective Impact Forum) : les partenaires se demandent régulièrement "
                    + "rétroactions et conseils",
            "Preskill, Parkhurst & Splansky Juster 2014, Guide to Evaluating Collective Impact (FSG, "
                    + "Collective Impact Forum): partners regularly seek feedback and advice from one another"));
    /** A common agenda includes changing one's own behaviour. */
    public static final Citation LIVING_CITIES = Citation.published(
            Text.of(
                    "Living Cities : des partenaires engagés dans un programme commun qui comprend de "
                            + "changer leur propre comportement",
                    "Living Cities: partners committed to a common agenda that includes changing their own "
                            + "behaviour"),
            "https://livingcities.org/issues/collective-impact/");
    /** Five steps from data to behaviour. */
    public static final Citation FIVE_STEPS = Citation.published(
            "Raderstrong & Nazaire 2017, What Does it Take for Practitioners to Use Data to Change Behavior in Collective "
                    + "Impact?, Metropolitan Universities, doi 10.18060/21742",
            "https://journals.indianapolis.iu.edu/index.php/muj/article/view/21742");
    /** Aligned contributions. */
    public static final Citation PILLSBURY = Citation.published(
            Text.of(
                    "Pillsbury, Theory of Aligned Contributions : agir, et s'accorder",
                    "Pillsbury, Theory of Aligned Contributions: action and alignment"),
            "https://independentsector.org/resource/"
                    + "theory-of-aligned-contributions-an-emerging-theory-of-change-primer");
    /** Principles of practice. */
    public static final Citation PRINCIPLES = Citation.published(
            Text.of(
                    "Collective Impact Forum 2016, Principles of Practice, 4 : se servir des données pour "
                            + "apprendre, s'ajuster et s'améliorer sans cesse",
                    "Collective Impact Forum 2016, Principles of Practice, 4: use data to continuously "
                            + "learn, adapt and improve"),
            "https://www.collectiveimpactforum.org/what-collective-impact");
    /** Loops and their polarity. */
    public static final Citation STERMAN = Citation.literature(Text.of(
            "Sterman 2000, Business Dynamics, chapitre 5 : une boucle est fermée, et sa polarité est "
                    + "le produit des signes de ses liens",
            "Sterman 2000, Business Dynamics, chapter 5: a loop is closed, and its polarity is the "
                    + "product of the signs of its links"));
    /** Single and double loop. */
    public static final Citation ARGYRIS = Citation.literature(Text.of(
            "Argyris et Schön 1978, Organizational Learning : apprentissage en boucle simple et en " + "boucle double",
            "Argyris & Schön 1978, Organizational Learning: single-loop and double-loop learning"));

    /** Four questions after the action, and the time for each. */
    public static final Citation AFTER_ACTION = Citation.published(
            Text.of(
                    "Cobb, After-action review (d'après l'armée américaine et Garvin 2000) : un quart du "
                            + "temps pour ce qui était attendu et ce qui est arrivé, un quart pour les raisons, la "
                            + "moitié pour ce qu'il faut garder et changer",
                    "Cobb, After-action review (after the US Army and Garvin 2000): a quarter of the time "
                            + "for what was expected and what happened, a quarter for why, half for what to sustain "
                            + "and what to change"),
            "https://www.jeffthomascobb.com/after-action-review/");
    /** Answers that people hold back. */
    public static final Citation EDMONDSON = Citation.literature(Text.of(
            "Edmondson 1999, Psychological Safety and Learning Behavior in Work Teams, "
                    + "Administrative Science Quarterly 44:350-383 : on s'exprime là où l'on peut le faire "
                    + "sans crainte",
            "Edmondson 1999, Psychological Safety and Learning Behavior in Work Teams, "
                    + "Administrative Science Quarterly 44:350-383: people speak up where it is safe to"));

    /** Differences between views are talked about. */
    public static final Citation FREY = Citation.published(
            Text.of(
                    "Frey, Lohmeier, Lee et Tollefson 2006, Levels of Collaboration Scale : un désaccord se "
                            + "discute, il ne se noie pas dans une moyenne",
                    "Frey, Lohmeier, Lee & Tollefson 2006, Levels of Collaboration Scale: a disagreement is "
                            + "discussed, not averaged away"),
            "https://www.teamsciencetoolkit.cancer.gov/Public/TSResourceMeasure.aspx?tid=2&rid=467");

    private Works() {}
}
