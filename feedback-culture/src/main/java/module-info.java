/** Rules about listening and learning: feedback that is answered, practices that change, data that are learned from. */
@org.jspecify.annotations.NullMarked
module org.concerted.feedback {
    requires transitive org.concerted.core;
    requires static org.jspecify;

    exports org.concerted.feedback;

    provides org.concerted.core.assess.RulePack with
            org.concerted.feedback.FeedbackPack;
}
