/** Rules about listening and learning: feedback that is answered, practices that change, data that are learned from. */
@org.jspecify.annotations.NullMarked
module org.concerted.feedback {
    requires transitive org.concerted.core;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports org.concerted.feedback;
    exports org.concerted.feedback.causal;
    exports org.concerted.feedback.exchanges;
    exports org.concerted.feedback.learning;
    exports org.concerted.feedback.loops;
    exports org.concerted.feedback.openness;
    exports org.concerted.feedback.practice;

    provides org.concerted.core.assess.RulePack with
            org.concerted.feedback.FeedbackPack;
}
