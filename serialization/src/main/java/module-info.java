/** Reads and writes initiatives, rule sets and assessments. */
@org.jspecify.annotations.NullMarked
module org.concerted.serialization {
    requires transitive org.concerted.core;
    requires transitive org.concerted.coordination;
    requires transitive org.concerted.feedback;
    requires java.xml;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires org.snakeyaml.engine;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static com.google.errorprone.annotations;
    requires static transitive org.jspecify;

    exports org.concerted.serialization;
    exports org.concerted.serialization.kumu;
    exports org.concerted.serialization.foreign;
    exports org.concerted.serialization.report;
}
