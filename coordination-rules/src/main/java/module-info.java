/** Rules about acting together: who is bound, what reinforces what, which conditions and which form, what is known. */
@org.jspecify.annotations.NullMarked
module org.concerted.coordination {
    requires transitive org.concerted.core;
    requires static org.jspecify;

    exports org.concerted.coordination;
    exports org.concerted.coordination.agenda;
    exports org.concerted.coordination.audit;
    exports org.concerted.coordination.bodies;
    exports org.concerted.coordination.burden;
    exports org.concerted.coordination.communication;
    exports org.concerted.coordination.conditional;
    exports org.concerted.coordination.followup;
    exports org.concerted.coordination.form;
    exports org.concerted.coordination.interests;
    exports org.concerted.coordination.landscape;
    exports org.concerted.coordination.measurement;
    exports org.concerted.coordination.mobilisation;
    exports org.concerted.coordination.funding;
    exports org.concerted.coordination.grants;
    exports org.concerted.coordination.structure;
    exports org.concerted.coordination.voting;
    exports org.concerted.coordination.network;
    exports org.concerted.coordination.trust;
    exports org.concerted.coordination.factors;
    exports org.concerted.coordination.power;
    exports org.concerted.coordination.relations;
    exports org.concerted.coordination.participation;

    provides org.concerted.core.assess.RulePack with
            org.concerted.coordination.CoordinationPack;
}
