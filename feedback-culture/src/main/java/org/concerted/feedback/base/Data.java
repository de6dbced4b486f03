package org.concerted.feedback.base;

import org.concerted.core.Text;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Datum.Effort;

/** What may be missing: one constant for each datum, so that findings that wait for the same one are shown together. */
public final class Data {
    /** The links of a causal loop. */
    public static final Datum LOOP_LINKS = new Datum(
            "causal-loop.links",
            Text.of("les liens dont la boucle est faite", "the links that the loop is made of"),
            Effort.LOOK_UP);
    /** What a causal loop is said to do. */
    public static final Datum LOOP_POLARITY = new Datum(
            "causal-loop.polarity",
            Text.of(
                    "si le groupe voit la boucle comme un renforcement ou comme un équilibrage",
                    "whether the group sees the loop as reinforcing or as balancing"),
            Effort.ASK_ONE);
    /** The sign of an influence. */
    public static final Datum SIGN = new Datum(
            "influence.sign",
            Text.of(
                    "le sens de chaque lien de la boucle : plus ou moins",
                    "the sign of each link of the loop: more or less"),
            Effort.ASK_ONE);
    /** Whether the list of exchanges, with its steps, is all there is. */
    public static final Datum EXCHANGES = new Datum(
            "exchange.list",
            Text.of(
                    "la confirmation que toutes les rétroactions et leurs suites sont consignées",
                    "confirmation that every piece of feedback, and what followed, is on record"),
            Effort.ASK_ONE);
    /** A promised time to answer. */
    public static final Datum DEADLINE = new Datum(
            "response-policy.deadlineDays",
            Text.of(
                    "le délai de réponse promis, par l'organisme qui reçoit ou par la démarche",
                    "the response time promised, by the organisation that receives or by the initiative"),
            Effort.ASK_ONE);
    /** The day on which feedback arrived. */
    public static final Datum RECEIVED = new Datum(
            "exchange.steps.received",
            Text.of("le jour où la rétroaction a été reçue", "the day on which the feedback was received"),
            Effort.LOOK_UP);
    /** The channel by which feedback came. */
    public static final Datum CHANNEL = new Datum(
            "exchange.channel",
            Text.of(
                    "le canal par lequel la rétroaction est venue (le délai promis en dépend)",
                    "the channel by which the feedback came (the time promised depends on it)"),
            Effort.LOOK_UP);
    /** Who gave feedback. */
    public static final Datum GIVER = new Datum(
            "exchange.giver",
            Text.of(
                    "d'où viennent les rétroactions : un organisme ou une population",
                    "where feedback comes from: an organisation or a population"),
            Effort.LOOK_UP);
    /** What actors are to the initiative. */
    public static final Datum ROLES = new Datum(
            "actor.roles",
            Text.of("le rôle de chaque organisme dans la démarche", "the role of each organisation in the initiative"),
            Effort.LOOK_UP);
    /** When an actor takes part. */
    public static final Datum PARTICIPATION = new Datum(
            "actor.period",
            Text.of(
                    "depuis quand l'organisme participe à la démarche",
                    "since when the organisation has taken part in the initiative"),
            Effort.LOOK_UP);
    /** Whether the list of actors, and of those who carry the backbone, is all there is. */
    public static final Datum BACKBONE = new Datum(
            "structure.backbones",
            Text.of("qui assure le soutien de la démarche", "who supports the initiative"),
            Effort.LOOK_UP);
    /** Whether the list of practice changes is all there is. */
    public static final Datum PRACTICE_CHANGES = new Datum(
            "practice-change.list",
            Text.of(
                    "ce que chaque organisme a changé dans ses propres pratiques",
                    "what each organisation changed in its own practice"),
            Effort.ASK_EACH);
    /** When a practice changed. */
    public static final Datum PRACTICE_DATE = new Datum(
            "practice-change.date",
            Text.of("le jour du changement de pratique", "the day of the practice change"),
            Effort.ASK_ONE);
    /** Why a practice changed. */
    public static final Datum PRACTICE_MOTIVE = new Datum(
            "practice-change.motive",
            Text.of("ce qui a motivé le changement de pratique", "what moved the practice change"),
            Effort.ASK_ONE);
    /** Whether the list of learning loops, with their steps, is all there is. */
    public static final Datum LEARNING_LOOPS = new Datum(
            "learning-loop.list",
            Text.of(
                    "la confirmation que toutes les boucles d'apprentissage et leurs étapes sont consignées",
                    "confirmation that every learning loop, and each of its steps, is on record"),
            Effort.ASK_ONE);
    /** The steps of a learning loop. */
    public static final Datum LEARNING_STEPS = new Datum(
            "learning-loop.steps",
            Text.of(
                    "ce qui a été fait des mesures : discussion, décision, changement",
                    "what was done with readings: discussion, decision, change"),
            Effort.ASK_ONE);
    /** Whether the list of decisions is all there is. */
    public static final Datum DECISIONS = new Datum(
            "decision.list",
            Text.of(
                    "la confirmation que toutes les décisions et ce qu'elles citent sont consignés",
                    "confirmation that every decision, and what it cites, is on record"),
            Effort.ASK_ONE);
    /** Whether the list of readings is all there is. */
    public static final Datum READINGS =
            new Datum("reading.list", Text.of("les mesures publiées", "the published readings"), Effort.LOOK_UP);
    /** Whether feedback asks for something to change. */
    public static final Datum ASKS = new Datum(
            "exchange.asksForChange",
            Text.of(
                    "si la rétroaction demande que quelque chose change",
                    "whether the feedback asks for something to change"),
            Effort.LOOK_UP);
    /** What corrections touched. */
    public static final Datum CHANGED = new Datum(
            "exchange.steps.changed",
            Text.of(
                    "ce que chaque correction a touché : une façon de faire, un objectif, une hypothèse ou une règle",
                    "what each correction touched: a way of doing, an objective, an assumption or a rule"),
            Effort.ASK_EACH);

    /** What feedback is about. */
    public static final Datum ABOUT = new Datum(
            "exchange.about",
            Text.of("ce sur quoi porte chaque rétroaction", "what each piece of feedback is about"),
            Effort.LOOK_UP);
    /** Time spent on each question of a review. */
    public static final Datum REVIEW_TIME = new Datum(
            "review.time",
            Text.of(
                    "le temps passé à chacune des quatre questions du bilan",
                    "the time spent on each of the four questions of the review"),
            Effort.ASK_ONE);

    /** Answers of enough respondents. */
    public static final Datum ANSWERS = new Datum(
            "distribution.respondents",
            Text.of(
                    "des réponses en nombre suffisant pour que personne ne se reconnaisse",
                    "answers of enough respondents that none of them shows"),
            Effort.ASK_EACH);

    /** Whether feedback asks for something to change. */
    public static final Datum BEARING = new Datum(
            "exchange.asks-for-change",
            Text.of(
                    "si chaque rétroaction demande un changement ou dit seulement ce qui va bien",
                    "whether each piece of feedback asks for a change or only says what goes well"),
            Effort.ASK_ONE);
    /** Whether feedback was given in front of others. */
    public static final Datum VOICE = new Datum(
            "exchange.voice",
            Text.of(
                    "si chaque rétroaction a été dite devant les autres ou en confidence",
                    "whether each piece of feedback was said in front of others or in confidence"),
            Effort.LOOK_UP);
    /** From where respondents answer. */
    public static final Datum GROUPS = new Datum(
            "survey-answer.groups",
            Text.of(
                    "d'où les gens répondent à un sondage, demandé à qui répond : coordination ou membre, bailleur de fonds "
                            + "ou organisme financé, centre ou périphérie",
                    "from where people answer a survey, asked of whoever answers: coordination or member, funder or funded, "
                            + "centre or periphery"),
            Effort.ASK_EACH);

    private Data() {}
}
