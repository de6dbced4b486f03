/** Sample programs, first among them the command line. */
@org.jspecify.annotations.NullMarked
module org.concerted.examples {
    requires org.concerted.core;
    requires org.concerted.coordination;
    requires org.concerted.feedback;
    requires org.concerted.serialization;
    requires info.picocli;
    requires static org.jspecify;

    opens org.concerted.examples.command to
            info.picocli;
}
