package org.concerted.core.model;

/**
 * The 22 factors of the Wilder Collaboration Factors Inventory (Mattessich &amp; Johnson, "Collaboration: What Makes It
 * Work", 3rd edition, 2018). Identifiers and our own wording only: the statements of the inventory are protected. No
 * overall score is published, and none is made.
 */
public enum WilderFactor {
    /** A history of collaboration in the community. */
    HISTORY_OF_COLLABORATION(Category.ENVIRONMENT),
    /** The group is seen as a legitimate leader. */
    LEGITIMATE_LEADER(Category.ENVIRONMENT),
    /** The political and social climate is favourable. */
    FAVOURABLE_CLIMATE(Category.ENVIRONMENT),
    /** Mutual respect, understanding and trust. */
    MUTUAL_RESPECT(Category.MEMBERSHIP),
    /** An appropriate cross-section of members. */
    CROSS_SECTION(Category.MEMBERSHIP),
    /** Members see it in their own interest. */
    SELF_INTEREST(Category.MEMBERSHIP),
    /** Ability to compromise. */
    COMPROMISE(Category.MEMBERSHIP),
    /** Members share a stake in process and outcome. */
    SHARED_STAKE(Category.PROCESS_AND_STRUCTURE),
    /** Several layers of participation. */
    LAYERS_OF_PARTICIPATION(Category.PROCESS_AND_STRUCTURE),
    /** Flexibility. */
    FLEXIBILITY(Category.PROCESS_AND_STRUCTURE),
    /** Clear roles and policy guidelines. */
    CLEAR_ROLES(Category.PROCESS_AND_STRUCTURE),
    /** Adaptability. */
    ADAPTABILITY(Category.PROCESS_AND_STRUCTURE),
    /** An appropriate pace. */
    PACE(Category.PROCESS_AND_STRUCTURE),
    /** Evaluation and continuous learning. */
    LEARNING(Category.PROCESS_AND_STRUCTURE),
    /** Open and frequent communication. */
    OPEN_COMMUNICATION(Category.COMMUNICATION),
    /** Informal relations and links. */
    INFORMAL_LINKS(Category.COMMUNICATION),
    /** Concrete, attainable goals. */
    CONCRETE_GOALS(Category.PURPOSE),
    /** A shared vision. */
    SHARED_VISION(Category.PURPOSE),
    /** A unique purpose. */
    UNIQUE_PURPOSE(Category.PURPOSE),
    /** Sufficient funds, staff, materials and time. */
    SUFFICIENT_MEANS(Category.RESOURCES),
    /** Skilled leadership. */
    SKILLED_LEADERSHIP(Category.RESOURCES),
    /** Engaged stakeholders. */
    ENGAGED_STAKEHOLDERS(Category.RESOURCES);

    private final Category category;

    WilderFactor(Category category) {
        this.category = category;
    }

    /** The category that it belongs to. */
    public Category category() {
        return category;
    }

    /** The id under which answers name it: {@code concrete-goals}. */
    public String id() {
        return Natural.word(this);
    }

    /** The categories of the inventory. */
    public enum Category {
        /** The environment. */
        ENVIRONMENT,
        /** The members. */
        MEMBERSHIP,
        /** Process and structure. */
        PROCESS_AND_STRUCTURE,
        /** Communication. */
        COMMUNICATION,
        /** Purpose. */
        PURPOSE,
        /** Resources. */
        RESOURCES
    }
}
