package org.concerted.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Coverage;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Failure;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Severity;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.core.model.Initiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports show and what they count, whatever the rules. */
class ReportsTest {
    private static final RuleSet<Initiative> NO_RULES = RuleSet.of(ImmutableList.of());
    private static final Ref INITIATIVE = new Ref("initiative", "warm-homes");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsTenObservationsAndOneOfEachRuleFirst() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (int subject = 0; subject < 12; subject++) {
            findings.add(breached("a.many", "s" + subject, Severity.CRITICAL));
        }
        for (int rule = 0; rule < 8; rule++) {
            findings.add(breached("b.rule" + rule, "s", Severity.MINOR));
        }

        String report = text(snapshot(findings.build()));

        assertThat(report.lines().filter(line -> line.startsWith("•"))).hasSize(10);
        assertThat(report).contains("Similar observations: 10", "Rule: b.rule7", "Other observations to discuss: 10.");
    }

    @Test
    void putsTheSeverestFirst() {
        String report = text(snapshot(ImmutableList.of(
                breached("a.minor", "s", Severity.MINOR), breached("b.critical", "s", Severity.CRITICAL))));

        assertThat(report.indexOf("b.critical")).isLessThan(report.indexOf("a.minor"));
    }

    @Test
    void showsFiveMissingDataWithWhatTheyOpen() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (int datum = 0; datum < 7; datum++) {
            findings.add(undetermined("a.rule" + datum, datum("d" + datum)));
            findings.add(undetermined("b.rule", datum("d0"), datum("d" + datum)));
        }

        String report = text(snapshot(findings.build()));

        assertThat(report.lines().filter(line -> line.startsWith("• the datum")))
                .hasSize(5);
        assertThat(report).contains("Other data that are missing: 2.", "→ a.rule0");
    }

    @Test
    void neverHidesARuleThatFailedOrOneThatLookedAtNothing() {
        Snapshot snapshot = Snapshot.builder()
                .from(snapshot(ImmutableList.of()))
                .failures(ImmutableList.of(
                        new Failure("a.rule", Optional.of(INITIATIVE), "java.lang.StackOverflowError")))
                .coverage(ImmutableList.of(new Coverage("a.silent", 0, 0, 0, 0, 0)))
                .build();

        assertThat(text(snapshot))
                .contains("Rules that failed", "StackOverflowError", "their silence says nothing): 1.");
    }

    @Test
    void keepsToTheWidthAndToTheSignsOfFrench() {
        String report = TextReport.of(
                snapshot(ImmutableList.of(undetermined("a.rule", datum("d")))), NO_RULES, Language.FR, 40);

        assertThat(report.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
        assertThat(report.lines()).noneSatisfy(line -> assertThat(line.strip()).startsWith(":"));
    }

    @Test
    void saysThatNoRuleIsAppliedRatherThanThatThereIsNothing() {
        Snapshot nothing = snapshot(ImmutableList.of());

        assertThat(text(nothing).replaceAll("\\s+", " "))
                .contains("No rule is applied, so nothing was asked.")
                .doesNotContain("Nothing in what the document says");
        assertThat(TextReport.of(nothing, NO_RULES, Language.FR, 80).replaceAll("[\\s\\u00a0]+", " "))
                .contains("Aucune règle n'est appliquée : rien n'a été demandé.")
                .doesNotContain("Rien dans ce que le document dit");
    }

    @Test
    void jsonKeepsTheAssessmentThatItWasMadeFrom() throws Exception {
        Snapshot snapshot = snapshot(ImmutableList.of(breached("a.rule", "s", Severity.MAJOR)));
        Path file = folder.resolve("report.json");
        Files.writeString(file, JsonReport.of(snapshot, NO_RULES, Language.EN));

        assertThat(JsonReport.saved(file)).contains(snapshot);
    }

    @Test
    void jsonSaysThatTheFormIsUndeterminedWhereNoRuleAnswers() {
        assertThat(JsonReport.of(snapshot(ImmutableList.of()), NO_RULES, Language.EN))
                .contains("\"form\": \"undetermined\"", "\"conditions\": []", "\"findings\": []");
    }

    @Test
    void otherFilesAreNoReports() throws Exception {
        Path yaml = folder.resolve("x.yaml");
        Path json = folder.resolve("x.json");
        Path broken = folder.resolve("y.json");
        Files.writeString(yaml, "id: x\n");
        Files.writeString(json, "{\"id\": \"x\"}");
        Files.writeString(broken, "{");

        assertThat(JsonReport.saved(yaml)).isEmpty();
        assertThat(JsonReport.saved(json)).isEmpty();
        assertThat(JsonReport.saved(broken)).isEmpty();
    }

    private static String text(Snapshot snapshot) {
        return TextReport.of(snapshot, NO_RULES, Language.EN, 80);
    }

    private static Finding breached(String rule, String subject, Severity severity) {
        return new Finding(rule, new Ref("action", subject), Verdict.BREACHED, severity, Evidence.NONE);
    }

    private static Finding undetermined(String rule, Datum... missing) {
        return new Finding(
                rule,
                new Ref("action", missing[missing.length - 1].id()),
                Verdict.undetermined(missing),
                Severity.MINOR,
                Evidence.NONE);
    }

    private static Datum datum(String id) {
        return new Datum(id, Text.of("la donnée " + id, "the datum " + id), Datum.Effort.LOOK_UP);
    }

    private static Snapshot snapshot(ImmutableList<Finding> findings) {
        return Snapshot.builder()
                .library("0")
                .domain("initiative")
                .document(INITIATIVE)
                .audience(Audience.TABLE)
                .asOf(LocalDate.of(2026, 11, 22))
                .documentDigest("d")
                .rulesDigest("r")
                .findings(findings)
                .remedies(ImmutableMap.of())
                .names(ImmutableSortedMap.of(INITIATIVE, Text.of("Logements chauffés", "Warm homes")))
                .build();
    }
}
