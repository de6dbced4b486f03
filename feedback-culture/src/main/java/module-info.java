/** Rules about how the participants of an initiative give and receive feedback. */
@org.jspecify.annotations.NullMarked
module org.concerted.feedback {
    requires transitive org.concerted.core;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static com.google.errorprone.annotations;
    requires static transitive org.jspecify;
}
