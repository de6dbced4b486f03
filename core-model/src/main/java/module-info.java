/**
 * Initiatives as immutable values, the kernel that rules are written against, and the dossiers that rules
 * about initiatives read.
 */
@org.jspecify.annotations.NullMarked
module org.concerted.core {
    requires transitive com.google.common;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static com.google.errorprone.annotations;
    requires static transitive org.jspecify;

    exports org.concerted.core;
    exports org.concerted.core.assess;
    exports org.concerted.core.dossier;
    exports org.concerted.core.model;

    uses org.concerted.core.assess.RulePack;
}
