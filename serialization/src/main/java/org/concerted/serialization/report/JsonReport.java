package org.concerted.serialization.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Language;
import org.concerted.core.Problem;
import org.concerted.core.Text;
import org.concerted.core.assess.Coverage;
import org.concerted.core.assess.Failure;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.serialization.Assessments;
import org.concerted.serialization.Format;
import org.concerted.serialization.Limits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A snapshot as JSON for programs. Fields may be added; those that are there stay. {@code form} and the
 * {@code maturity} of each condition are {@code undetermined} where no rule answers. The last field is the assessment
 * itself, from which the report can be compared later.
 */
public final class JsonReport {
    private static final String ASSESSMENT = "assessment";
    private static final String RULES = "rulesDigest";
    /** How much of its end is shown of a text that breaks off. */
    private static final int END = 40;

    private final Snapshot snapshot;
    private final RuleSet<?> rules;
    private final Language language;

    private JsonReport(Snapshot snapshot, RuleSet<?> rules, Language language) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.language = language;
    }

    /**
     * The report.
     *
     * @param rules where the words of the snapshot's rules are found
     * @param language of its messages
     */
    public static String of(Snapshot snapshot, RuleSet<?> rules, Language language) {
        return Json.write(new JsonReport(snapshot, rules, language).report());
    }

    /**
     * The assessment that a report was made from.
     *
     * @return absent where the file is no report
     * @throws org.concerted.core.ConcertedException if the assessment in it is not right
     * @throws IOException if the file cannot be read
     */
    public static Optional<Snapshot> saved(Path file) throws IOException {
        if (Format.of(file) != Format.JSON) {
            return Optional.empty();
        }
        int most = Limits.STANDARD.bytes();
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(most + 1);
        }
        if (bytes.length > most) {
            throw ConcertedException.at(
                    "", "> " + most, Text.of("au plus " + most + " octets", "at most " + most + " bytes"));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        JsonNode report = Json.find(text);
        if (report.isMissingNode() && text.contains("\"" + RULES + "\"")) {
            throw ConcertedException.at(
                    "",
                    "…" + text.strip().substring(Math.max(0, text.strip().length() - END)),
                    Text.of(
                            "une évaluation conservée en entier, en JSON bien formé",
                            "an assessment kept whole, in well-formed JSON"));
        }
        return report.path(ASSESSMENT).isObject() ? Optional.of(snapshot(report.get(ASSESSMENT))) : Optional.empty();
    }

    private static Snapshot snapshot(JsonNode assessment) {
        try {
            return Assessments.standard().read(assessment.toString(), Format.JSON);
        } catch (ConcertedException refusal) {
            // Lines are those of the copy, not of the file.
            throw new ConcertedException(refusal.problems().stream()
                    .map(problem -> Problem.builder()
                            .path("/" + ASSESSMENT + problem.path())
                            .found(problem.found())
                            .expected(problem.expected())
                            .nearest(problem.nearest())
                            .build())
                    .toList());
        }
    }

    private ObjectNode report() {
        ObjectNode node = Json.object();
        node.put("initiative", snapshot.document().id());
        node.put("asOf", snapshot.asOf().toString());
        node.put("audience", snapshot.audience().toString());
        node.put("library", snapshot.library());
        node.put("documentDigest", snapshot.documentDigest());
        node.put(RULES, snapshot.rulesDigest());
        node.put("form", Shape.form(snapshot));
        node.set("conditions", Json.array(Shape.conditions(snapshot), JsonReport::condition));
        node.set(
                "findings",
                Json.array(snapshot.findings(), finding -> Json.finding(finding, snapshot, rules, language)));
        node.set("coverage", coverage());
        node.set("failures", Json.array(snapshot.failures(), JsonReport::failure));
        node.set(ASSESSMENT, Json.read(Assessments.standard().write(snapshot, Format.JSON_LINE)));
        return node;
    }

    private static JsonNode condition(Finding finding) {
        ObjectNode node = Json.object();
        node.put("id", Shape.condition(finding));
        node.put("maturity", finding.evidence().findWord("maturity").orElse(Shape.UNDETERMINED));
        finding.evidence().findWord("atLeast").ifPresent(least -> node.put("atLeast", least));
        return node;
    }

    private ObjectNode coverage() {
        ObjectNode node = Json.object();
        for (Coverage ofRule : snapshot.coverage()) {
            node.putObject(ofRule.rule())
                    .put("upheld", ofRule.upheld())
                    .put("breached", ofRule.breached())
                    .put("undetermined", ofRule.undetermined())
                    .put("not-applicable", ofRule.notApplicable())
                    .put("failed", ofRule.failed());
        }
        return node;
    }

    private static JsonNode failure(Failure failure) {
        ObjectNode node = Json.object();
        node.put("source", failure.source());
        failure.subject().ifPresent(subject -> node.put("subject", subject.toString()));
        return node.put("cause", failure.cause());
    }
}
