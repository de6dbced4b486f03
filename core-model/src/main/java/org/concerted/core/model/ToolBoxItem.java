package org.concerted.core.model;

/**
 * Items of a checklist of collective impact, in our own words, under the condition that each belongs to (Community Tool
 * Box, University of Kansas, "Collective Impact: Progress Assessment"). Items are not weighted, and the page's own list
 * is longer for mutually reinforcing activities.
 */
public enum ToolBoxItem {
    /** Those who need to be at the table are there. */
    STAKEHOLDERS(CollectiveImpactCondition.COMMON_AGENDA),
    /** The problem is defined explicitly, in words that all accept. */
    PROBLEM(CollectiveImpactCondition.COMMON_AGENDA),
    /** It is agreed what and who belongs to the landscape. */
    SCOPE(CollectiveImpactCondition.COMMON_AGENDA),
    /** Vision and mission are written. */
    VISION_AND_MISSION(CollectiveImpactCondition.COMMON_AGENDA),
    /** Goals are agreed, with targets that can be measured. */
    GOALS_AND_TARGETS(CollectiveImpactCondition.COMMON_AGENDA),
    /** It is settled who carries the backbone: an existing organisation, a new one or both. */
    STRUCTURE(CollectiveImpactCondition.BACKBONE_SUPPORT),
    /** A funder will pay for infrastructure over several years. */
    LASTING_FUNDER(CollectiveImpactCondition.BACKBONE_SUPPORT),
    /** The backbone supports aligned activities: it convenes, advises, recruits. */
    ACTIVE_SUPPORT(CollectiveImpactCondition.BACKBONE_SUPPORT),
    /** The backbone has begun to build public will. */
    PUBLIC_WILL(CollectiveImpactCondition.BACKBONE_SUPPORT),
    /** Staff and money are set aside for measurement. */
    STAFF_AND_FUNDING(CollectiveImpactCondition.SHARED_MEASUREMENT),
    /** Measures and reference points are decided. */
    METRICS(CollectiveImpactCondition.SHARED_MEASUREMENT),
    /** A process keeps measurement aligned and data at hand to correct the course. */
    PROCESS(CollectiveImpactCondition.SHARED_MEASUREMENT),
    /** A web tool serves measurement. */
    WEB_TOOL(CollectiveImpactCondition.SHARED_MEASUREMENT),
    /** The tool is accessible, adaptable and inexpensive. */
    TOOL_WITHIN_REACH(CollectiveImpactCondition.SHARED_MEASUREMENT),
    /** Actors share results and learn from one another. */
    SHARED_LEARNING(CollectiveImpactCondition.SHARED_MEASUREMENT),
    /** An up-to-date map shows actors, strategies and work under way. */
    MAP_OF_WORK(CollectiveImpactCondition.MUTUALLY_REINFORCING_ACTIVITIES);

    private final CollectiveImpactCondition condition;

    ToolBoxItem(CollectiveImpactCondition condition) {
        this.condition = condition;
    }

    /** The condition that it belongs to. */
    public CollectiveImpactCondition condition() {
        return condition;
    }
}
