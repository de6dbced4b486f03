/** What those who write rules need to test them. */
@org.jspecify.annotations.NullMarked
module org.concerted.testkit {
    requires transitive org.concerted.core;
    requires static transitive net.jqwik.api;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static com.google.errorprone.annotations;
    requires static transitive org.jspecify;

    exports org.concerted.testkit.arbitrary;
    exports org.concerted.testkit.laws;
    exports org.concerted.testkit.vary;
    exports org.concerted.testkit.verify;

    provides net.jqwik.api.providers.ArbitraryProvider with
            org.concerted.testkit.arbitrary.ConcertedArbitraries;
}
