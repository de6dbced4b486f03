/** Rules about how the participants of an initiative coordinate. */
@org.jspecify.annotations.NullMarked
module org.concerted.coordination {
    requires transitive org.concerted.core;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static com.google.errorprone.annotations;
    requires static transitive org.jspecify;
}
