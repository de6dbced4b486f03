package org.concerted.core.model;

/**
 * What makes an issue complex, in our own words: the ten features of wicked problems (Rittel &amp; Webber, "Dilemmas
 * in a General Theory of Planning", Policy Sciences 4, 1973), those of adaptive problems (Heifetz 1994; Kania &amp;
 * Kramer 2011) and of complex ones (FSG, after Westley, Zimmerman &amp; Patton 2006). Issues show more or fewer of
 * them.
 */
public enum ComplexityFeature {
    /** Rittel &amp; Webber 1: to word the problem is already to point at an answer. */
    NO_DEFINITIVE_FORMULATION,
    /** Rittel &amp; Webber 2: nothing says that it is solved for good. */
    NO_STOPPING_RULE,
    /** Rittel &amp; Webber 3: answers are better or worse, not right or wrong. */
    BETTER_OR_WORSE,
    /** Rittel &amp; Webber 4: no test shows at once, or ever, whether an answer works. */
    NO_ULTIMATE_TEST,
    /** Rittel &amp; Webber 5: every attempt leaves traces and cannot be undone. */
    ONE_SHOT,
    /** Rittel &amp; Webber 6: possible answers cannot all be listed. */
    OPEN_SOLUTION_SET,
    /** Rittel &amp; Webber 7: no other case is alike in what matters. */
    UNIQUE,
    /** Rittel &amp; Webber 8: it can be seen as an effect of another problem. */
    SYMPTOM_OF_ANOTHER,
    /** Rittel &amp; Webber 9: how it is explained decides how it is answered. */
    FRAMING_DETERMINES_ANSWER,
    /** Rittel &amp; Webber 10: those who act answer for what follows. */
    ANSWERABLE_FOR_CONSEQUENCES,
    /** Heifetz; Kania &amp; Kramer: nobody holds the answer beforehand. */
    ANSWER_UNKNOWN,
    /** Heifetz; Kania &amp; Kramer: no one actor has the means or the authority to bring the change. */
    NO_SINGLE_ACTOR,
    /** Heifetz; Kania &amp; Kramer: those concerned have to learn and to change how they act. */
    ACTORS_MUST_LEARN,
    /** FSG: no recipe exists, and experience helps without guaranteeing. */
    NO_RECIPE,
    /** FSG: factors from outside weigh on the outcome. */
    OUTSIDE_FACTORS
}
