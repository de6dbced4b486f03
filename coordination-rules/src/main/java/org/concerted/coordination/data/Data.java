package org.concerted.coordination.data;

import org.concerted.core.Text;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Datum.Effort;

/** The data that the rules of this module may miss. */
public final class Data {
    /** Ratings of trust. */
    public static final Datum TRUST_RATINGS = datum(
            "rating.trust",
            "un sondage sur la confiance entre organismes, avec la liste de ceux qui y étaient invités",
            "a survey of trust between organisations, with the list of those invited",
            Effort.MEASURE);
    /** Who takes part as a member. */
    public static final Datum MEMBERS = datum(
            "actor.list",
            "la liste complète des organismes membres, avec leur rôle",
            "the full list of member organisations, with their role",
            Effort.LOOK_UP);
    /** What the structure has to be able to do for the whole. */
    public static final Datum NETWORK_TASKS = datum(
            "structure.tasks",
            "ce que la structure est appelée à faire pour l'ensemble",
            "what the structure has to do for the whole",
            Effort.ASK_ONE);
    /** The form of governance. */
    public static final Datum GOVERNANCE_FORM = datum(
            "structure.form", "la forme de gouvernance actuelle", "the present form of governance", Effort.ASK_ONE);
    /** Ties between organisations. */
    public static final Datum TIES = datum(
            "tie.list",
            "les liens entre organismes, et ce que chacun comporte",
            "the ties between organisations, and what each holds",
            Effort.ASK_EACH);
    /** What reports to funders ask for. */
    public static final Datum GRANT_REPORTS = datum(
            "grant-report.list",
            "les rapports aux bailleurs de fonds : qui les fait, pour quand, et ce qu'ils demandent",
            "the reports to funders: who writes them, by when, and what they ask for",
            Effort.LOOK_UP);
    /** What is planned for relations. */
    public static final Datum RELATION_TIME = datum(
            "structure.relationHours",
            "les heures et l'argent prévus pour la communication et les relations, ou qu'il n'y en a pas",
            "the hours and money planned for communication and relations, or that there are none",
            Effort.ASK_ONE);
    /** What was done for relations. */
    public static final Datum GESTURES = datum(
            "gesture.list",
            "les accueils et les transmissions qui ont eu lieu",
            "the welcomes and handovers that took place",
            Effort.ASK_EACH);
    /** When actors joined. */
    public static final Datum ACTOR_JOINED = datum(
            "actor.period.start",
            "le jour où chaque organisme s'est joint à la démarche",
            "the day each organisation joined the initiative",
            Effort.LOOK_UP);
    /** When tensions were brought up. */
    public static final Datum TENSION_RAISED = datum(
            "tension.raised",
            "le jour où chaque tension a été nommée",
            "the day each tension was brought up",
            Effort.ASK_ONE);
    /** What became of tensions. */
    public static final Datum TENSION_SETTLED = datum(
            "tension.settled", "ce qu'on a fait de chaque tension", "how each tension was handled", Effort.ASK_ONE);
    /** What bodies need to know. */
    public static final Datum INFORMATION_NEEDS = datum(
            "information-need.list",
            "les besoins d'information des instances",
            "what bodies need to know",
            Effort.ASK_EACH);
    /** When information was asked for. */
    public static final Datum INFORMATION_ASKED = datum(
            "information-need.asked",
            "le jour où chaque information a été demandée",
            "the day each piece of information was asked for",
            Effort.LOOK_UP);
    /** When information is needed. */
    public static final Datum INFORMATION_DUE = datum(
            "information-need.due",
            "le jour où chaque information est nécessaire",
            "the day by which each piece of information is needed",
            Effort.ASK_EACH);
    /** When information came. */
    public static final Datum INFORMATION_RECEIVED = datum(
            "information-need.received",
            "le jour où chaque information est arrivée",
            "the day each piece of information came",
            Effort.LOOK_UP);
    /** When decisions were taken. */
    public static final Datum DECISION_DATES = datum(
            "decision.date",
            "le jour où chaque décision a été prise",
            "the day each decision was taken",
            Effort.LOOK_UP);
    /** When decisions are to be carried out. */
    public static final Datum DECISION_DUE = datum(
            "decision.due",
            "le jour prévu pour réaliser chaque décision",
            "the day by which each decision is to be carried out",
            Effort.LOOK_UP);
    /** What became of decisions. */
    public static final Datum DECISION_FOLLOW_UP = datum(
            "decision.follow-up", "ce qu'est devenue chaque décision", "what became of each decision", Effort.ASK_ONE);
    /** Why actions were given up. */
    public static final Datum ACTION_REASONS = datum(
            "action.reason", "pourquoi une action a été abandonnée", "why an action was given up", Effort.ASK_ONE);
    /** What meetings were held for. */
    public static final Datum MEETING_PURPOSES = datum(
            "meeting.purposes",
            "ce pour quoi chaque rencontre a été tenue : agir, réfléchir ou se relier",
            "what each meeting was held for: to act, to reflect or to relate",
            Effort.LOOK_UP);
    /** What came of meetings. */
    public static final Datum MEETING_RESULTS = datum(
            "meeting.results",
            "la confirmation que tout ce qui est né des rencontres est consigné",
            "confirmation that all that came of meetings is on record",
            Effort.ASK_ONE);
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
    /** The level of shared measurement that is aimed at. */
    public static final Datum MEASUREMENT_AIM = datum(
            "initiative.measurement",
            "le niveau de mesure partagée que la démarche vise",
            "the level of shared measurement that the initiative aims at",
            Effort.ASK_ONE);
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

    /** The list of influences. */
    public static final Datum INFLUENCES = datum(
            "influence.list",
            "la liste complète des influences entre les actions",
            "the full list of influences between actions",
            Effort.ASK_EACH);
    /** By when objectives are meant to be reached. */
    public static final Datum OBJECTIVE_HORIZONS =
            datum("objective.horizon", "l'horizon de chaque objectif", "the horizon of each objective", Effort.LOOK_UP);
    /** What links rest on. */
    public static final Datum INFLUENCE_GROUNDS = datum(
            "influence.assumption",
            "la liste complète des influences, avec l'hypothèse ou l'appui de chacune",
            "the full list of influences, with the assumption or evidence of each",
            Effort.ASK_ONE);
    /** What influences do. */
    public static final Datum INFLUENCE_SIGN = datum(
            "influence.sign",
            "le sens des influences : favorable ou défavorable",
            "the sign of influences: favourable or not",
            Effort.ASK_ONE);
    /** How strong influences are. */
    public static final Datum INFLUENCE_STRENGTH = datum(
            "influence.strength",
            "la force des influences, de 1 à 3",
            "the strength of influences, from 1 to 3",
            Effort.ASK_ONE);
    /** By when targets are to be reached. */
    public static final Datum TARGET_DATES = datum(
            "indicator.targetDate",
            "le jour visé par les cibles",
            "the day by which targets are to be reached",
            Effort.LOOK_UP);
    /** Values before the initiative. */
    public static final Datum BASELINES = datum(
            "indicator.baseline",
            "les données de départ des indicateurs",
            "the baselines of indicators",
            Effort.LOOK_UP);
    /** Which way indicators are meant to move. */
    public static final Datum DIRECTIONS = datum(
            "indicator.direction",
            "le sens souhaité des indicateurs : en hausse ou en baisse",
            "the way indicators are meant to move: up or down",
            Effort.LOOK_UP);
    /** Whose well-being indicators speak of. */
    public static final Datum ACCOUNTABILITY = datum(
            "indicator.accountability",
            "si chaque indicateur parle de toute une population ou des personnes servies par un programme",
            "whether each indicator speaks of a whole population or of the people served by a programme",
            Effort.ASK_ONE);
    /** Who is answerable for indicators. */
    public static final Datum INDICATOR_OWNERS = datum(
            "indicator.owner",
            "quel organisme répond seul de l'indicateur, ou que personne n'en répond seul",
            "which organisation answers for the indicator alone, or that none does",
            Effort.ASK_ONE);
    /** Which objectives and issues indicators belong to. */
    public static final Datum INDICATOR_OBJECTIVES = datum(
            "indicator.objectives",
            "l'objectif et l'enjeu auxquels se rapporte chaque indicateur",
            "the objective and the issue that each indicator belongs to",
            Effort.LOOK_UP);
    /** What kind of problem issues are. */
    public static final Datum ISSUE_KIND = datum(
            "issue.kind",
            "le type d'enjeu : simple, compliqué ou complexe",
            "the kind of issue: simple, complicated or complex",
            Effort.ASK_ONE);
    /** What kind of numbers indicators are. */
    public static final Datum QUANTITIES = datum(
            "indicator.quantity",
            "la nature des indicateurs : nombre, part, taux, moyenne",
            "the nature of indicators: count, share, rate, mean",
            Effort.LOOK_UP);
    /** Units of indicators. */
    public static final Datum INDICATOR_UNITS =
            datum("indicator.unit", "les unités des indicateurs", "the units of indicators", Effort.LOOK_UP);
    /** How long the period of a reading is. */
    public static final Datum SPANS = datum(
            "indicator.span",
            "la durée sur laquelle porte chaque indicateur : une année, un trimestre",
            "the time that each indicator is about: a year, a quarter",
            Effort.LOOK_UP);
    /** What arrangements are for. */
    public static final Datum ARRANGEMENT_PRINCIPLES = datum(
            "arrangement.principle",
            "ce que prévoit chaque entente sur le fonctionnement",
            "what each arrangement about working together is for",
            Effort.LOOK_UP);
    /** All arrangements. */
    public static final Datum ARRANGEMENTS = datum(
            "arrangement.list",
            "les ententes sur le fonctionnement : membres, règles, suivi, conflits",
            "the arrangements about working together: members, rules, monitoring, conflicts",
            Effort.LOOK_UP);
    /** How often readings are expected. */
    public static final Datum CADENCES = datum(
            "indicator.cadence",
            "la fréquence attendue des mesures",
            "how often readings are expected",
            Effort.LOOK_UP);
    /** How readings were made. */
    public static final Datum DEFINITIONS = datum(
            "reading.definitionVersion",
            "comment chaque mesure a été faite : définition, population, territoire, méthode, dénominateur",
            "how each reading was made: definition, population, territory, method, denominator",
            Effort.LOOK_UP);
    /** Periods of readings. */
    public static final Datum READING_PERIODS =
            datum("reading.period", "la période de chaque mesure", "the period of each reading", Effort.LOOK_UP);
    /** Exact values. */
    public static final Datum EXACT_READINGS = datum(
            "reading.value",
            "la valeur exacte des mesures publiées comme un minimum",
            "the exact value of readings published as a minimum",
            Effort.LOOK_UP);
    /** Earlier readings. */
    public static final Datum HISTORY = datum(
            "reading.earlier", "des mesures antérieures comparables", "earlier comparable readings", Effort.LOOK_UP);
    /** Readings by group. */
    public static final Datum GROUPS = datum(
            "reading.group",
            "les mesures ventilées par groupe, à au moins deux moments",
            "readings broken down by group, at two moments at least",
            Effort.MEASURE);
    /** Whether people were counted once. */
    public static final Datum UNDUPLICATED = datum(
            "reading.unduplicated",
            "si chaque personne a été comptée une seule fois",
            "whether each person was counted once",
            Effort.ASK_EACH);
    /** What performance measures ask. */
    public static final Datum QUESTIONS = datum(
            "indicator.question",
            "ce que dit chaque indicateur : combien, avec quelle qualité, ou ce qui a changé pour les gens",
            "what each indicator tells: how much, how well, or what changed for people",
            Effort.ASK_ONE);
    /** Figures of published statements. */
    public static final Datum CLAIM_FIGURES = datum(
            "claim.figure",
            "les chiffres publiés et leur unité",
            "the published figures and their unit",
            Effort.LOOK_UP);
    /** Days of published statements. */
    public static final Datum CLAIM_DATES = datum(
            "claim.date",
            "le jour de publication des résultats",
            "the day on which results were published",
            Effort.LOOK_UP);
    /** Whom published statements are about. */
    public static final Datum CLAIM_LEVELS = datum(
            "claim.level",
            "si le résultat publié parle de toute une population",
            "whether the published result is about a whole population",
            Effort.ASK_ONE);
    /** Which indicators published statements are about. */
    public static final Datum CLAIM_INDICATORS = datum(
            "claim.indicator",
            "sur quel indicateur repose le résultat publié",
            "which indicator the published result rests on",
            Effort.LOOK_UP);
    /** When the initiative began. */
    public static final Datum STARTED = datum(
            "initiative.started",
            "le jour où la démarche a commencé",
            "the day on which the initiative began",
            Effort.LOOK_UP);
    /** How much coordination the initiative accepts. */
    public static final Datum COORDINATION_CEILING = datum(
            "initiative.coordinationCeiling",
            "la part d'effort que la démarche accepte de consacrer à la coordination",
            "the share of effort that the initiative accepts to spend on coordination",
            Effort.ASK_ONE);
    /** Time that meetings take. */
    public static final Datum MEETING_HOURS = datum(
            "meeting.hours",
            "les rencontres tenues, leur durée et les présences",
            "the meetings held, how long they were and who attended",
            Effort.LOOK_UP);
    /** Time that actions take. */
    public static final Datum ACTION_HOURS = datum(
            "action.effort",
            "les heures d'action et de coordination de chaque action",
            "the hours of action and of coordination that each action takes",
            Effort.ASK_EACH);
    /** The list of seats. */
    public static final Datum SEATS = datum(
            "seat.list",
            "la liste complète des sièges dans les instances",
            "the full list of seats in bodies",
            Effort.LOOK_UP);
    /** How many seats the initiative accepts. */
    public static final Datum SEAT_CEILING = datum(
            "initiative.seatCeiling",
            "le nombre de sièges que la démarche juge raisonnable pour un même organisme",
            "the number of seats that the initiative deems reasonable for one organisation",
            Effort.ASK_ONE);
    /** How often leaders meet. */
    public static final Datum MEETING_INTERVAL = datum(
            "initiative.meetingInterval",
            "l'intervalle que la démarche vise entre deux rencontres de directions",
            "the interval that the initiative aims at between meetings of leaders",
            Effort.ASK_ONE);
    /** Where leaders sit. */
    public static final Datum LEADERS = datum(
            "seat.leader",
            "quelles instances réunissent les directions",
            "which bodies bring leaders together",
            Effort.ASK_ONE);
    /** When actors take part. */
    public static final Datum PARTICIPATION = datum(
            "actor.period",
            "quels organismes participent encore à la démarche",
            "which organisations still take part in the initiative",
            Effort.LOOK_UP);
    /** The list of commitments. */
    public static final Datum COMMITMENTS = datum(
            "commitment.list",
            "la liste complète des engagements, tenus et retirés compris",
            "the full list of commitments, those kept and withdrawn included",
            Effort.ASK_EACH);
    /** What actors reserved for themselves. */
    public static final Datum RESERVATIONS = datum(
            "reservation.list",
            "la liste complète des domaines réservés, avec leur période, pour qui veut bien la montrer",
            "the full list of reservations with their periods, from those who care to show it",
            Effort.ASK_EACH);
    /** How far delegates may go. */
    public static final Datum SEAT_SCOPES = datum(
            "seat.scope",
            "jusqu'où la personne déléguée peut aller pour son organisme",
            "how far the delegate may go for the organisation",
            Effort.ASK_ONE);
    /** Whether seats vote. */
    public static final Datum SEAT_VOTES =
            datum("seat.vote", "quels sièges ont un droit de vote", "which seats have a vote", Effort.LOOK_UP);
    /** What else could be decided. */
    public static final Datum OPTIONS = datum(
            "option.list",
            "la liste complète des options envisagées pour chaque décision",
            "the full list of the options considered for each decision",
            Effort.LOOK_UP);
    /** What was chosen. */
    public static final Datum CHOSEN_OPTION = datum(
            "decision.chosen",
            "l'option retenue pour la décision",
            "the option that the decision settled on",
            Effort.LOOK_UP);
    /** What options are worth to those concerned. */
    public static final Datum WORTHS = datum(
            "position.worth",
            "ce que chaque option vaut pour chaque organisme, et ce qu'il ferait sans accord, pour qui veut bien le dire",
            "what each option is worth to each organisation and what it would do without an agreement, from those who care to say",
            Effort.ASK_EACH);
    /** Conditions of commitments. */
    public static final Datum CONDITIONS = datum(
            "commitment.condition",
            "la condition que l'organisme a posée",
            "the condition that the organisation set",
            Effort.ASK_ONE);
    /** What commitments are to. */
    public static final Datum COMMITTED_TO = datum(
            "commitment.action",
            "l'action à laquelle chaque engagement se rapporte",
            "the action that each commitment is to",
            Effort.ASK_EACH);
    /** Where decisions stand. */
    public static final Datum DECISION_STATES =
            datum("decision.state", "où en est la décision", "where the decision stands", Effort.LOOK_UP);
    /** What commitments bring. */
    public static final Datum COMMITTED = datum(
            "commitment.amount",
            "les heures ou les sommes engagées dans l'action",
            "the hours or sums committed to the action",
            Effort.ASK_EACH);

    /** Whether owners accepted their actions. */
    public static final Datum ACCEPTANCES = datum(
            "action.acceptance",
            "ce que l'organisme a répondu quand on lui a demandé de porter l'action",
            "what the organisation answered when asked to carry the action",
            Effort.ASK_ONE);
    /** Where actions stand. */
    public static final Datum ACTION_STATES =
            datum("action.state", "où en est chaque action", "where each action stands", Effort.ASK_EACH);
    /** When actions run. */
    public static final Datum ACTION_PERIODS = datum(
            "action.period",
            "le début et la fin de chaque action",
            "when each action begins and ends",
            Effort.ASK_EACH);
    /** What organisations can put in. */
    public static final Datum CAPACITIES = datum(
            "capacity.hours",
            "les disponibilités de l'organisme, en heures, pour la période en cours",
            "the hours that the organisation can give over the present period",
            Effort.ASK_ONE);
    /** Whether hours of actions include those of their parts. */
    public static final Datum HOURS_OF_PARTS = datum(
            "action.partOf",
            "si les heures d'une action comprennent celles de ses parties",
            "whether the hours of an action include those of its parts",
            Effort.ASK_ONE);
    /** Details of commitments. */
    public static final Datum COMMITMENT_HOURS = datum(
            "commitment.hours",
            "les heures et la période de chaque engagement",
            "the hours and the period of each commitment",
            Effort.ASK_EACH);
    /** What organisations are to the initiative. */
    public static final Datum ROLES = datum(
            "actor.roles",
            "les rôles de l'organisme dans la démarche",
            "the roles of the organisation in the initiative",
            Effort.ASK_ONE);
    /** What tells roles apart. */
    public static final Datum SEAT_MANDATES = datum(
            "seat.mandate",
            "le mandat qui distingue les rôles de l'organisme, s'il en existe un",
            "the mandate that tells the roles of the organisation apart, if there is one",
            Effort.ASK_ONE);
    /** What the structure is to do with money, people and property. */
    public static final Datum LEGAL_NEEDS = datum(
            "structure.needs",
            "si la structure détient des fonds ou des biens, emploie des personnes ou signe des ententes de subvention",
            "whether the structure holds funds or property, employs people or signs grant agreements",
            Effort.ASK_ONE);
    /** The legal form. */
    public static final Datum LEGAL_VEHICLE = datum(
            "structure.vehicle",
            "la forme juridique de la structure",
            "the legal form of the structure",
            Effort.LOOK_UP);
    /** Who holds money in its stead. */
    public static final Datum FIDUCIARY = datum(
            "structure.fiduciary",
            "l'organisme fiduciaire, s'il y en a un",
            "the fiduciary organisation, if there is one",
            Effort.LOOK_UP);
    /** When a structure holds. */
    public static final Datum STRUCTURE_PERIODS = datum(
            "structure.period",
            "depuis quand la structure vaut, et si elle vaut encore",
            "since when the structure has held, and whether it still does",
            Effort.LOOK_UP);
    /** Who wrote objectives. */
    public static final Datum OBJECTIVE_AUTHORS = datum(
            "objective.author",
            "la liste complète des objectifs et qui les a écrits, là où un seul organisme l'a fait",
            "the full list of objectives and who wrote them, where one organisation did",
            Effort.ASK_ONE);
    /** What actions are for. */
    public static final Datum ACTION_NATURES = datum(
            "action.nature",
            "si chaque action sert à agir, à réfléchir ou à tisser des liens",
            "whether each action serves to act, to reflect or to relate",
            Effort.ASK_EACH);
    /** The list of grants. */
    public static final Datum GRANTS = datum(
            "grant.list",
            "la liste complète des subventions, celles qui sont redonnées comprises",
            "the full list of grants, those passed on included",
            Effort.LOOK_UP);
    /** Amounts of grants. */
    public static final Datum GRANT_AMOUNTS =
            datum("grant.amount", "le montant de chaque subvention", "the amount of each grant", Effort.LOOK_UP);
    /** Whether grants are held for others. */
    public static final Datum GRANTS_HELD = datum(
            "grant.asFiduciary",
            "si la structure de soutien détient cette subvention pour d'autres",
            "whether the backbone holds this grant for others",
            Effort.ASK_ONE);
    /** What was promised to participants. */
    public static final Datum PROMISE = datum(
            "participation-process.promise",
            "ce qui a été promis aux personnes qui ont participé",
            "what was promised to those who took part",
            Effort.ASK_ONE);
    /** When participation takes place. */
    public static final Datum PROCESS_PERIOD = datum(
            "participation-process.period",
            "quand le processus de participation a eu lieu",
            "when the participation process took place",
            Effort.LOOK_UP);
    /** What participants were told. */
    public static final Datum REPORT_BACK = datum(
            "participation-process.reportedBack",
            "le jour où les personnes qui ont participé ont su ce que leurs propos ont donné",
            "the day on which those who took part learned what came of what they said",
            Effort.ASK_ONE);
    /** Who holds which power in a participation process. */
    public static final Datum PROCESS_STRUCTURE = datum(
            "participation-process.structure",
            "qui a des sièges, qui peut écarter le résultat et par où répondre, dans ce processus de participation",
            "who has seats, who can set the outcome aside and how to answer back, in this participation process",
            Effort.ASK_ONE);
    /** The list of participation processes. */
    public static final Datum PROCESSES = datum(
            "participation-process.list",
            "la liste complète des processus de participation et l'instance par laquelle chacun passe",
            "the full list of participation processes and the body that each works through",
            Effort.LOOK_UP);
    /** What bodies are for. */
    public static final Datum BODY_ROLE = datum(
            "body.role",
            "ce que fait chaque instance : décider, piloter, conseiller, travailler ou apprendre",
            "what each body is for: to decide, steer, advise, work or learn",
            Effort.ASK_ONE);
    /** For whom seats speak. */
    public static final Datum SEAT_KINDS =
            datum("seat.kind", "pour qui parle chaque siège", "for whom each seat speaks", Effort.LOOK_UP);
    /** Champions. */
    public static final Datum CHAMPION = datum(
            "precondition.champion",
            "s'il y a une personne ou un groupe qui rassemble les directions et les garde engagées",
            "whether a person or group brings leaders together and keeps them engaged",
            Effort.ASK_ONE);
    /** Urgency. */
    public static final Datum URGENCY = datum(
            "precondition.urgency",
            "si l'enjeu est vu comme important et urgent",
            "whether the issue is seen as important and urgent",
            Effort.ASK_ONE);

    /** Whether populations are far from decisions. */
    public static final Datum PERIPHERY = datum(
            "population.periphery",
            "si chaque population est loin des lieux où se prennent les décisions",
            "whether each population is far from where decisions are taken",
            Effort.ASK_ONE);
    /** Who reaches populations. */
    public static final Datum OUTREACHES = datum(
            "outreach.list",
            "la liste complète de ce qui rejoint chaque population : organismes, canaux, sièges et processus de participation",
            "the full list of what reaches each population: organisations, channels, seats and participation processes",
            Effort.ASK_EACH);
    /** What keeps people away. */
    public static final Datum OBSTACLES = datum(
            "obstacle.list",
            "la liste complète des obstacles à la participation, ceux qui ont été levés compris",
            "the full list of what keeps people from taking part, what was lifted included",
            Effort.ASK_EACH);
    /** What support eases. */
    public static final Datum SUPPORT_KINDS = datum(
            "outreach.eases",
            "quelle sorte d'obstacle chaque soutien offert allège",
            "which kind of obstacle each support that is offered eases",
            Effort.ASK_ONE);
    /** How people take part. */
    public static final Datum WAYS_OF_TAKING_PART = datum(
            "participation-process.communication",
            "comment les personnes prennent part au processus : écouter, dire, se faire une idée, délibérer",
            "how people take part in the process: listen, speak, form a view, deliberate",
            Effort.ASK_ONE);
    /** Where factors sit. */
    public static final Datum FACTOR_KINDS = datum(
            "factor.kind",
            "si chaque facteur est une cause, un signe ou le contexte de l'enjeu",
            "whether each factor is a cause, a sign or the context of the issue",
            Effort.ASK_ONE);
    /** What can be reached, and what weighs on what. */
    public static final Datum LEVERAGES = datum(
            "leverage.list",
            "la liste complète des leviers que les organismes ont, et des facteurs sur lesquels ils portent",
            "the full list of the levers that organisations hold, and of the factors that they bear on",
            Effort.ASK_EACH);
    /** Who knows what. */
    public static final Datum KNOWLEDGE = datum(
            "knowledge.list",
            "la liste complète des savoirs que chacun détient, et leur sorte",
            "the full list of the knowledge that each holds, and of which kind it is",
            Effort.ASK_EACH);

    private Data() {}

    /** A datum in both languages. */
    public static Datum datum(String id, String french, String english, Effort effort) {
        return new Datum(id, Text.of(french, english), effort);
    }
}
