package org.concerted.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Coverage;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Failure;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Severity;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Value;
import org.concerted.core.assess.Verdict;

/** An assessment that is written and read back is equal to what it was. */
class AssessmentProperties {
    private static final Schema SCHEMA = SchemasTest.schema(Schemas.assessment());

    @Property
    void comesBack(@ForAll("snapshots") Snapshot snapshot, @ForAll Format format) {
        String written = Assessments.standard().write(snapshot, format);
        Snapshot read = Assessments.standard().read(written, format);
        assertThat(read).isEqualTo(snapshot);
        assertThat(Assessments.standard().write(read, format)).isEqualTo(written);
    }

    @Property(tries = 50)
    void isAnInstanceOfItsSchema(@ForAll("snapshots") Snapshot snapshot) {
        assertThat(SCHEMA.validate(Assessments.standard().write(snapshot, Format.JSON), InputFormat.JSON))
                .isEmpty();
    }

    @Example
    void isReadAsStrictlyAsADocument() {
        ConcertedException refusal = catchThrowableOfType(
                ConcertedException.class, () -> Assessments.standard().read("""
                                concerted: "1.0"
                                library: "0.1.0"
                                domain: initiative
                                document: initiative:a
                                audience: { circle: everybody }
                                asOf: 2024-06-31
                                documentDigest: d
                                rulesDigest: r
                                findings:
                                  - { rule: a.b, subject: actor:x, verdict: undetermined, severity: major, evidence: {} }
                                  - { rule: a.b, subject: x, verdict: breached, severity: major, evidence: { n: 3 } }
                                  - { rule: a.b, subject: actor:x, verdict: failed, severity: major, evidence: {} }
                                remedies:
                                  - { rule: a.b, subject: actor:x, notes: [] }
                                  - { rule: a.b, subject: actor:x, notes: [] }
                                """, Format.YAML));
        assertThat(refusal.problems())
                .extracting(Problem::path)
                .containsExactly(
                        "/names",
                        "/audience/circle",
                        "/asOf",
                        "/findings/0/missing",
                        "/findings/1/subject",
                        "/findings/1/evidence/n",
                        "/findings/2/verdict",
                        "/remedies");
    }

    @Example
    void hasOneFindingToARuleAndASubject() {
        ConcertedException refusal = catchThrowableOfType(
                ConcertedException.class, () -> Assessments.standard().read("""
                                concerted: "1.0"
                                library: "0.1.0"
                                domain: initiative
                                document: initiative:a
                                audience: { circle: table }
                                asOf: 2024-06-30
                                documentDigest: d
                                rulesDigest: r
                                names: {}
                                findings:
                                  - { rule: a.b, subject: actor:x, verdict: breached, severity: major, evidence: {} }
                                  - { rule: a.b, subject: actor:y, verdict: breached, severity: major, evidence: {} }
                                  - { rule: a.b, subject: actor:x, verdict: breached, severity: minor, evidence: {} }
                                """, Format.YAML));
        assertThat(refusal.problems()).extracting(Problem::path).containsExactly("/findings/2");
    }

    @Provide
    Arbitrary<Snapshot> snapshots() {
        Arbitrary<List<Finding>> findings = finding().list().ofMaxSize(4).uniqueElements(Finding::key);
        Arbitrary<List<Snapshot.Note>> notes = Combinators.combine(ref(), text())
                .as(Snapshot.Note::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
        Arbitrary<List<Coverage>> coverage = Arbitraries.integers()
                .between(0, 1_000_000)
                .map(n -> new Coverage("r" + n, n, n / 2, n / 3, n / 4, n / 5))
                .list()
                .ofMaxSize(2);
        Arbitrary<List<Failure>> failures = Combinators.combine(string(), ref().optional(), string())
                .as(Failure::new)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(findings, findings, notes, coverage, failures, audience(), day(), text())
                .as((found, whole, note, covered, failed, audience, asOf, name) -> {
                    Snapshot.Builder snapshot = Snapshot.builder()
                            .library("0.1.0")
                            .domain("initiative")
                            .document(new Ref("initiative", "a"))
                            .audience(audience)
                            .asOf(asOf)
                            .documentDigest("d")
                            .rulesDigest("r")
                            .leastRespondents(5 + found.size())
                            .subjects(found.stream().map(Finding::subject).toList())
                            .findings(found)
                            .whole(whole)
                            .coverage(covered)
                            .failures(failed);
                    found.stream()
                            .map(Finding::key)
                            .distinct()
                            .forEach(key -> snapshot.putRemedy(key, ImmutableList.copyOf(note)));
                    found.stream().map(Finding::subject).distinct().forEach(ref -> snapshot.putName(ref, name));
                    return snapshot.build();
                });
    }

    private static Arbitrary<Finding> finding() {
        Arbitrary<Verdict> verdict = Arbitraries.oneOf(
                Arbitraries.of(Verdict.UPHELD, Verdict.BREACHED, Verdict.NOT_APPLICABLE),
                datum().list().ofMinSize(1).ofMaxSize(3).map(data -> Verdict.undetermined(data.toArray(new Datum[0]))));
        Arbitrary<Evidence> evidence = Arbitraries.maps(string(), value())
                .ofMaxSize(4)
                .map(values -> new Evidence(ImmutableMap.copyOf(values)));
        return Combinators.combine(string(), ref(), verdict, Arbitraries.of(Severity.values()), evidence)
                .as(Finding::new);
    }

    private static Arbitrary<Datum> datum() {
        return Combinators.combine(string(), text(), Arbitraries.of(Datum.Effort.values()))
                .as(Datum::new);
    }

    private static Arbitrary<Value> value() {
        Arbitrary<Value> plain = Arbitraries.oneOf(List.of(
                string().map(Value.Word::new),
                text().map(Value.Phrase::new),
                Arbitraries.longs().map(Value.Count::new),
                Combinators.combine(
                                Arbitraries.bigDecimals()
                                        .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
                                        .ofScale(6),
                                Arbitraries.of("", "h", "%", "CAD"))
                        .as(Value.Amount::new),
                Arbitraries.of(true, false).map(Value.Flag::new),
                day().map(Value.Day::new),
                ref().map(Value.Subject::new)));
        return Arbitraries.oneOf(
                plain, plain.list().ofMaxSize(3).map(values -> new Value.Many(ImmutableList.copyOf(values))));
    }

    private static Arbitrary<Audience> audience() {
        return Arbitraries.oneOf(
                Arbitraries.of(Audience.TABLE, Audience.PUBLIC, Audience.KEEPER),
                string().filter(id -> !id.isEmpty()).map(Audience::actor));
    }

    private static Arbitrary<Ref> ref() {
        return Combinators.combine(Arbitraries.of("actor", "action", "tie"), string().filter(s -> !s.isEmpty()))
                .as(Ref::new);
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Text> text() {
        Arbitrary<String> words = string().filter(s -> !s.isBlank());
        return Arbitraries.oneOf(
                words.map(Text::french),
                words.map(Text::english),
                Combinators.combine(words, words).as(Text::of));
    }

    /** Words that a careless writer would not quote, and characters that a careless one would lose. */
    private static Arbitrary<String> string() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "no",
                        "yes",
                        "on",
                        "null",
                        "~",
                        "true",
                        "1.0",
                        "2014",
                        "0x1F",
                        "1e3",
                        "1_000",
                        "",
                        " a ",
                        "a: b",
                        "- a",
                        "# a",
                        "a #b",
                        "&a",
                        "*a",
                        "!a",
                        "|",
                        ">",
                        "{a}",
                        "[a]",
                        "'",
                        "\"",
                        "\\",
                        "a\nb",
                        "a\n",
                        "\na",
                        "\t",
                        "\u00a0",
                        "\u2028",
                        "\u0085",
                        "é",
                        "😀",
                        "2014-01-01",
                        "=",
                        "<<",
                        "?",
                        "%",
                        "@",
                        "`",
                        "a:",
                        ":a",
                        "-",
                        "---",
                        "...",
                        ".inf",
                        "NaN",
                        "\u0007",
                        "\ufeff"),
                Arbitraries.strings().ofMaxLength(12).filter(AssessmentProperties::isText));
    }

    /** Not every sequence of Java characters is text: halves of surrogate pairs are not. */
    private static boolean isText(String string) {
        return string.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
