package org.concerted.core.model;

/** From where someone answers a survey, as they say themselves. A respondent may answer from several places. */
public enum RespondentGroup {
    /** From the coordination: the backbone and those who facilitate. */
    COORDINATION,
    /** From a member organisation. */
    MEMBERS,
    /** From a funder. */
    FUNDERS,
    /** From an organisation that is funded. */
    FUNDED,
    /** From the centre: those who take part in decisions. */
    CENTRE,
    /** From the periphery. */
    PERIPHERY
}
