package org.concerted.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.examples.command.Root;
import org.concerted.serialization.Assessments;
import org.concerted.serialization.Documents;
import org.concerted.serialization.Format;
import org.concerted.serialization.Schemas;
import org.concerted.serialization.report.JsonReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses the command line as people and scripts do. */
class CommandLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String WARM = document("warm-homes");
    private static final String NEIGHBOURHOOD =
            Golden.TOP.resolve("examples/cases/quartier-exemple.yaml").toString();

    private static final String CALGARY =
            Golden.TOP.resolve("examples/cases/calgary-homelessness.yaml").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void assessesAsText(String language) {
        assertThat(run("assess", WARM, "--lang", language)).isZero();

        Golden.check("assess." + language + ".txt", out.toString());
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().lines().filter(line -> !line.contains("https://")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void assessesAsJson() {
        assertThat(run("assess", WARM, "--format", "json")).isZero();

        Golden.check("assess.json", out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void explains(String language) {
        assertThat(run("explain", WARM, "exchanges.open-past-deadline", "exchange:heating", "--lang", language))
                .isZero();

        Golden.check("explain." + language + ".txt", out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void findsLoops(String language) {
        assertThat(run("loops", NEIGHBOURHOOD, "--lang", language)).isZero();

        Golden.check("loops." + language + ".txt", out.toString());
    }

    @Test
    void findsLoopsInAMapDrawnWithKumu() {
        String map = "src/test/documents/map.json";
        assertThat(run("loops", map, "--format", "json")).isZero();

        Golden.check("loops-kumu.json", out.toString());
    }

    @Test
    void saysWhatAMapWouldBeWhereAFileIsNone() throws IOException {
        Path neither = Files.writeString(folder.resolve("neither.json"), "{\"foo\": 1}");
        assertThat(run("loops", neither.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("its lists elements and connections");
        Path cut = Files.writeString(folder.resolve("cut.json"), "{\"elements\": [\n{\"id\": 1}");
        err.getBuffer().setLength(0);
        assertThat(run("loops", cut.toString(), "--lang", "fr")).isEqualTo(3);
        assertThat(err.toString()).contains("ligne 2", "du JSON bien formé").doesNotContain("Source");
        assertThat(run("loops", "src/test/documents/map.json", "--for", "table"))
                .isEqualTo(2);
        assertThat(run("loops", "src/test/documents/map.json", "--as-of", "2026-01-01"))
                .isEqualTo(2);
    }

    @Test
    void boundsWhatItListsApartFromWhatItCounts() {
        assertThat(run("loops", NEIGHBOURHOOD, "--format", "json", "--limit", "0"))
                .isZero();
        assertThat(out.toString())
                .contains("\"total\": 2", "\"truncated\": false", "\"loops\": []", "\"verdict\": \"exact\"");
        out.getBuffer().setLength(0);
        assertThat(run("loops", NEIGHBOURHOOD, "--format", "json", "--max-length", "2"))
                .isZero();
        assertThat(out.toString()).contains("\"total\": 1", "\"truncated\": true", "\"end\": \"length\"");
        out.getBuffer().setLength(0);
        assertThat(run("loops", NEIGHBOURHOOD, "--format", "json", "--steps", "0"))
                .isZero();
        assertThat(out.toString()).contains("\"truncated\": true", "\"end\": \"steps\"", "\"exactCounts\"");
        assertThat(run("loops", NEIGHBOURHOOD, "--max-length", "0")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void keepsPrivateVariablesOutOfEveryByteOfLoops(String format) throws IOException {
        Path file = folder.resolve("private.yaml");
        Files.writeString(file, """
                concerted: "1.0"
                language: en
                id: x
                name: {en: X}
                actors:
                  - {id: mine, name: {en: Mine}}
                  - {id: other, name: {en: Other}}
                actions:
                  - {id: open-act, name: {en: Open act}, owner: mine}
                  - {id: open-too, name: {en: Open too}, owner: other}
                  - {id: hushed, name: {en: Quiet merger}, owner: mine, confidentiality: owner}
                influences:
                  - {id: a, source: "action:open-act", target: "action:hushed", sign: positive, strength: 3}
                  - {id: b, source: "action:hushed", target: "action:open-act", sign: negative, strength: 3}
                  - {id: c, source: "action:open-act", target: "action:open-too", sign: positive}
                  - {id: d, source: "action:open-too", target: "action:open-act", sign: positive}
                  - {id: secretly, source: "action:open-too", target: "action:open-act", sign: negative, confidentiality: owner}
                causalLoops:
                  - {id: shown, name: {en: Shown}, links: [c, d]}
                  - {id: merging, name: {en: Merging quietly}, links: [a, b], confidentiality: owner}
                """);
        for (String audience : new String[] {"table", "public", "actor:other", "funder:other"}) {
            out.getBuffer().setLength(0);
            assertThat(run("loops", file.toString(), "--format", format, "--for", audience))
                    .isZero();
            assertThat(out.toString()).doesNotContain("hushed", "Quiet", "secretly", "erging", "\"a\"", "\"b\"");
        }
        out.getBuffer().setLength(0);
        assertThat(run("loops", file.toString(), "--format", format, "--for", "actor:mine"))
                .isZero();
        assertThat(out.toString()).contains(format.equals("json") ? "action:hushed" : "Quiet merger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void tellsOfFeedback(String language) {
        assertThat(run("feedback", NEIGHBOURHOOD, "--places", "--lang", language))
                .isZero();

        Golden.check("feedback." + language + ".txt", out.toString());
    }

    @Test
    void tellsOneOrganisationOfItsOwnPractice() {
        assertThat(run("feedback", NEIGHBOURHOOD, "--places", "--lang", "en", "--for", "actor:cuisine"))
                .isZero();

        Golden.check("feedback-own.txt", out.toString());
        assertThat(out.toString()).contains("for you alone", "(answered: 1)");
    }

    @Test
    void tellsOfFeedbackAsJson() {
        assertThat(run("feedback", NEIGHBOURHOOD, "--format", "json")).isZero();

        Golden.check("feedback.json", out.toString());
        assertThat(out.toString())
                .doesNotContain(
                        "ownPractice",
                        "\"answered\"",
                        "inConfidence",
                        "places",
                        "\"from\": \"aines\",\n        \"to\": \"table\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void tellsWhatCoordinationAsks(String language) {
        assertThat(run("coordination", NEIGHBOURHOOD, "--lang", language)).isZero();

        Golden.check("coordination." + language + ".txt", out.toString());
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void sharesOutTheBallotsOfAProgramme(String language) {
        assertThat(run("allocate", NEIGHBOURHOOD, "micro-fonds", "--lang", language))
                .isZero();
        Golden.check("allocate." + language + ".txt", out.toString());
        out.getBuffer().setLength(0);

        assertThat(run("allocate", NEIGHBOURHOOD, "micro-fonds", "--rule", "phragmen", "--format", "json"))
                .isZero();
        Golden.check("allocate.json", out.toString());
        assertThat(out.toString()).doesNotContain("\"b1\"", "voisins");
    }

    @Test
    void namesTheProgrammesThatAreKnown() {
        assertThat(run("allocate", NEIGHBOURHOOD, "micro-fond")).isEqualTo(2);
        assertThat(err.toString()).contains("micro-fonds");
        assertThat(run("allocate", NEIGHBOURHOOD, "developpement")).isEqualTo(2);
        assertThat(err.toString()).contains("ballot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void tellsWhatLeadsToObjectives(String language) {
        assertThat(run("agenda", NEIGHBOURHOOD, "--lang", language)).isZero();

        Golden.check("agenda." + language + ".txt", out.toString());
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        out.getBuffer().setLength(0);

        run("agenda", NEIGHBOURHOOD, "--format", "json");
        Golden.check("agenda.json", out.toString());
        assertThat(out.toString()).doesNotContain("capacities", "\"own\"");
        out.getBuffer().setLength(0);

        run("agenda", NEIGHBOURHOOD, "--format", "json", "--for", "actor:cuisine");
        assertThat(out.toString()).contains("\"own\"").doesNotContain("\"declared\"");
        out.getBuffer().setLength(0);

        run("agenda", NEIGHBOURHOOD, "--lang", language, "--for", "keeper");
        assertThat(out.toString())
                .contains(language.equals("fr") ? "Capacités déclarées en 2026" : "declared for 2026");
    }

    /** The published example of power that is not weight: 50, 49 and 1. */
    @Test
    void tellsWhatVotesOfUnequalWeightCanTip() {
        run("structure", "src/test/documents/weights.yaml", "--lang", "en");
        assertThat(out.toString())
                .contains(
                        "Org A: weight 50 of 100; Banzhaf 60%; Shapley–Shubik 67%.",
                        "Org B: weight 49 of 100; Banzhaf 20%; Shapley–Shubik 17%.",
                        "Org C: weight 1 of 100; Banzhaf 20%; Shapley–Shubik 17%.");
        out.getBuffer().setLength(0);

        run("structure", "src/test/documents/weights.yaml", "--format", "json");
        assertThat(out.toString()).contains("\"banzhaf\": 0.2", "\"shapleyShubik\": 0.6667");
        out.getBuffer().setLength(0);

        run("structure", NEIGHBOURHOOD);
        assertThat(out.toString()).doesNotContain("Banzhaf");
    }

    @Test
    void tellsOneOrganisationItsOwnPartOfCoordination() {
        run("coordination", NEIGHBOURHOOD, "--format", "json");
        Golden.check("coordination.json", out.toString());
        assertThat(out.toString()).doesNotContain("\"own\"");
        out.getBuffer().setLength(0);

        run("coordination", NEIGHBOURHOOD, "--format", "json", "--for", "actor:cuisine");
        assertThat(out.toString()).contains("\"own\"", "\"coordinatingHours\"");
        out.getBuffer().setLength(0);

        run("coordination", NEIGHBOURHOOD, "--lang", "en", "--for", "actor:cuisine");
        assertThat(out.toString()).contains("What it asks of your organisation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void advisesOnStructure(String language) {
        assertThat(run("structure", NEIGHBOURHOOD, "--lang", language)).isZero();

        Golden.check("structure." + language + ".txt", out.toString());
    }

    @Test
    void advisesOnStructureAsJson() {
        assertThat(run("structure", NEIGHBOURHOOD, "--format", "json", "--lang", "en"))
                .isZero();

        Golden.check("structure.json", out.toString());
    }

    @Test
    void explainsWhatIsUpheldAndTakesTheIdAlone() {
        assertThat(run("explain", document("warm-homes-answered"), "FB-01", "heating"))
                .isZero();

        Golden.check("explain-upheld.txt", out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void compares(String language) {
        assertThat(run("compare", WARM, document("warm-homes-answered"), "--lang", language))
                .isZero();

        Golden.check("compare." + language + ".txt", out.toString());
    }

    @Test
    void comparesAsJson() {
        assertThat(run("compare", WARM, document("warm-homes-answered"), "--format", "json"))
                .isZero();

        Golden.check("compare.json", out.toString());
    }

    @Test
    void comparesAssessmentsThatWereKept() throws Exception {
        String before = folder.resolve("before.json").toString();
        String after = folder.resolve("after.json").toString();
        run("assess", WARM, "--format", "json", "--out", before);
        run("assess", document("warm-homes-answered"), "--format", "json", "--out", after);
        run("compare", WARM, document("warm-homes-answered"));
        String documents = out.toString();
        out.getBuffer().setLength(0);

        assertThat(run("compare", before, after)).isZero();
        assertThat(out.toString()).isEqualTo(documents);
        out.getBuffer().setLength(0);

        Files.writeString(
                Path.of(before),
                Assessments.standard().write(JsonReport.saved(Path.of(before)).orElseThrow(), Format.JSON));
        assertThat(run("compare", before, document("warm-homes-answered"))).isZero();
        assertThat(out.toString()).isEqualTo(documents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void showsCommitments(String language) {
        assertThat(run("commitments", document("waiting"), "--lang", language)).isZero();

        Golden.check("commitments." + language + ".txt", out.toString());
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void showsCommitmentsAsJsonAndReportedOnesWhereAsked() {
        assertThat(run("commitments", document("waiting"), "--format", "json")).isZero();
        Golden.check("commitments.json", out.toString());
        out.getBuffer().setLength(0);

        assertThat(run("commitments", document("waiting"), "--reported", "--format", "json"))
                .isZero();
        Golden.check("commitments-reported.json", out.toString());
    }

    @Test
    void keepsThePointOfDepartureForWhoeverKeepsTheDocument() {
        for (String audience : new String[] {"table", "public", "actor:hall", "actor:fund"}) {
            run("commitments", document("waiting"), "--format", "json", "--for", audience);
            run("commitments", document("waiting"), "--lang", "en", "--for", audience);
            assertThat(out.toString()).doesNotContain("\"tip\"").doesNotContain("the most others hang");
            out.getBuffer().setLength(0);
        }
        assertThat(run("commitments", document("waiting"), "--lang", "en", "--for", "keeper"))
                .isZero();
        assertThat(out.toString()).contains("not to be said in front of partners");
        out.getBuffer().setLength(0);
        run("commitments", document("waiting"), "--format", "json", "--for", "keeper");
        assertThat(out.toString()).contains("\"tip\"", "\"others\": 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void saysWhatAWithdrawalChanges(String language) {
        assertThat(run("commitments", NEIGHBOURHOOD, "--without", "arrondissement", "--lang", language))
                .isZero();
        Golden.check("commitments-without." + language + ".txt", out.toString());
        out.getBuffer().setLength(0);

        assertThat(run("commitments", NEIGHBOURHOOD, "--without", "actor:arrondissement", "--format", "json"))
                .isZero();
        assertThat(out.toString()).contains("\"withdrawal\"", "\"noLongerTogether\"");
        out.getBuffer().setLength(0);
        assertThat(run("commitments", NEIGHBOURHOOD, "--without", "arondissement", "--lang", "en"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("arrondissement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void auditsWhoIsNamed(String language) {
        assertThat(run("audit", NEIGHBOURHOOD, "--actions", "serre,repas", "--lang", language))
                .isZero();
        Golden.check("audit." + language + ".txt", out.toString());
    }

    @Test
    void auditsAllActionsThatGoOnAsJson() {
        assertThat(run("audit", NEIGHBOURHOOD, "--actions", "serre", "--format", "json"))
                .isZero();
        Golden.check("audit.json", out.toString());
        out.getBuffer().setLength(0);
        assertThat(run("audit", NEIGHBOURHOOD, "--format", "json")).isZero();
        assertThat(out.toString()).contains("\"cuisines\"", "\"bindsNobodyElse\": false");
        assertThat(run("audit", NEIGHBOURHOOD, "--actions", "sere")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void showsInterestsBeneathPositions(String language) {
        assertThat(run("interests", NEIGHBOURHOOD, "guichet", "--for", "keeper", "--lang", language))
                .isZero();
        Golden.check("interests." + language + ".txt", out.toString());
    }

    @Test
    void showsNoInterestToWhomItIsNotShown() {
        run("interests", NEIGHBOURHOOD, "guichet", "--for", "keeper", "--format", "json");
        Golden.check("interests.json", out.toString());
        out.getBuffer().setLength(0);
        run("interests", NEIGHBOURHOOD, "guichet", "--format", "json");
        assertThat(out.toString())
                .contains("\"shared\": []", "\"unserved\": []")
                .doesNotContain("\"yes\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void mapsTheLandscape(String language) {
        assertThat(run("landscape", NEIGHBOURHOOD, "--for", "keeper", "--lang", language))
                .isZero();
        Golden.check("landscape." + language + ".txt", out.toString());
    }

    @Test
    void mapsTheLandscapeAsJson() {
        assertThat(run("landscape", NEIGHBOURHOOD, "--format", "json")).isZero();
        Golden.check("landscape.json", out.toString());
        assertThat(out.toString()).contains("\"heldBy\": []");
    }

    @Test
    void showsNoConditionToWhomItIsNotShown() {
        run("commitments", document("waiting"), "--format", "json");
        assertThat(out.toString()).contains("undisclosed:hall-hours");
        out.getBuffer().setLength(0);

        run("commitments", document("waiting"), "--format", "json", "--for", "actor:hall");
        assertThat(out.toString()).doesNotContain("undisclosed:hall-hours").contains("\"hall-hours\"");
    }

    @Test
    void refusesToCompareForDifferentAudiences() {
        String forTable = folder.resolve("table.json").toString();
        String forAll = folder.resolve("public.json").toString();
        run("assess", WARM, "--format", "json", "--out", forTable);
        run("assess", WARM, "--format", "json", "--for", "public", "--out", forAll);

        assertThat(run("compare", forTable, forAll, "--lang", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("different audiences (table, public)");
        assertThat(run("compare", forTable, forTable, "--for", "public", "--lang", "fr"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("est une évaluation conservée");
        assertThat(run("compare", forTable, WARM, "--as-of", "2020-01-01")).isEqualTo(2);
    }

    @Test
    void saysThatADayIsBeforeTheBeginning() {
        assertThat(run("assess", WARM, "--as-of", "2000-01-01", "--lang", "fr")).isZero();
        assertThat(err.toString()).contains("2000-01-01 est avant le début de la démarche");
        err.getBuffer().setLength(0);
        assertThat(run("assess", WARM, "--lang", "fr")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysWhyAFileCannotBeWritten() {
        assertThat(run("rules", "--out", folder.resolve("nowhere/x").toString(), "--lang", "fr"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("attendu : un dossier qui existe");
        assertThat(run("rules", "--out", folder.toString(), "--lang", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("expected: a file, not a folder");
    }

    @Test
    void onlyAFunderSeesAsOne() {
        assertThat(run("assess", document("funders"), "--for", "funder:city")).isZero();
        assertThat(run("assess", document("funders"), "--for", "funder:unsaid")).isZero();
        assertThat(run("assess", document("funders"), "--for", "funder:kitchen"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void measuresANetwork(String language) {
        assertThat(run("network", document("ties"), "--lang", language)).isZero();

        Golden.check("network." + language + ".txt", out.toString());
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    /** Trust, sources of power and factors of a neighbourhood; what one organisation received shows to it alone. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void showsTrustAndPower(String language) {
        assertThat(run("network", NEIGHBOURHOOD, "--lang", language, "--for", "actor:cuisine"))
                .isZero();

        Golden.check("network-quarter." + language + ".txt", out.toString());
        out.getBuffer().setLength(0);
        assertThat(run("network", NEIGHBOURHOOD, "--lang", language)).isZero();
        assertThat(out.toString()).doesNotContain("Received by", "Reçu par");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void showsParticipation(String language) {
        assertThat(run("participation", NEIGHBOURHOOD, "--lang", language)).isZero();

        Golden.check("participation." + language + ".txt", out.toString());
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void showsFunding(String language) {
        assertThat(run("funding", NEIGHBOURHOOD, "--lang", language, "--apply", "12", "--report", "8"))
                .isZero();

        Golden.check("funding." + language + ".txt", out.toString());
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void showsFundingAsJsonAndStandingsByNameOnlyToEach() {
        assertThat(run("funding", NEIGHBOURHOOD, "--format", "json")).isZero();
        Golden.check("funding.json", out.toString());
        assertThat(out.toString()).doesNotContain("standings");
        out.getBuffer().setLength(0);

        assertThat(run("funding", NEIGHBOURHOOD, "--format", "json", "--for", "actor:panier"))
                .isZero();
        assertThat(out.toString())
                .contains("\"standings\"", "\"panier\"")
                .doesNotContain("\"voisins\": {\n          \"could");
    }

    @Test
    void showsParticipationAndPowerAsJson() {
        assertThat(run("participation", NEIGHBOURHOOD, "--format", "json")).isZero();
        Golden.check("participation.json", out.toString());
        out.getBuffer().setLength(0);

        assertThat(run("network", NEIGHBOURHOOD, "--format", "json", "--for", "actor:cuisine"))
                .isZero();
        Golden.check("network-quarter.json", out.toString());
    }

    @Test
    void measuresANetworkAsJsonAndAnyGraphMl() throws Exception {
        assertThat(run("network", document("ties"), "--format", "json")).isZero();
        Golden.check("network.json", out.toString());
        out.getBuffer().setLength(0);

        Path star = folder.resolve("star.graphml");
        Files.writeString(star, """
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected">
                <node id="a"/><node id="b"/><node id="c"/><node id="d"/>
                <edge source="a" target="b"/><edge source="a" target="c"/><edge source="a" target="d"/>
                </graph></graphml>
                """);
        assertThat(run("network", star.toString(), "--format", "json")).isZero();
        assertThat(out.toString())
                .contains("\"degree\": 1.0", "\"betweenness\": 1.0", "\"closeness\": 1.0", "\"density\": 0.5");
    }

    @Test
    void refusesToCompareWhatIsNeitherDocumentNorAssessment() {
        assertThat(run("compare", WARM, document("several-problems"))).isEqualTo(3);
        assertThat(err.toString()).contains("/actors/1/roles/0");
    }

    @Test
    void appliesRulesAsAFileConfiguresThem() throws Exception {
        Path rules = folder.resolve("rules.yaml");
        Files.writeString(rules, """
                exchanges.open-past-deadline: {severity: critical}
                exchanges.answered-rate: {enabled: false}
                """);

        assertThat(run("assess", WARM, "--rules", rules.toString(), "--fail-on", "critical"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("exchanges.open-past-deadline").doesNotContain("exchanges.answered-rate");
    }

    @Test
    void refusesRulesThatDoNotExistWithTheNearest() throws Exception {
        Path rules = folder.resolve("rules.yaml");
        Files.writeString(rules, """
                exchanges.open-past-dedline: {severity: critical}
                exchanges.answered-rate: {parameters: {targt: 0.5}}
                """);

        assertThat(run("assess", WARM, "--rules", rules.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("nearest: \"exchanges.open-past-deadline\"", "nearest: \"target\"");
    }

    @Test
    void showsTheSchemas() {
        assertThat(run("schema")).isZero();
        assertThat(run("schema", "assessment")).isZero();
        assertThat(out.toString()).isEqualTo(Schemas.document() + Schemas.assessment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void listsRules(String language) {
        assertThat(run("rules", "exchanges.open-past-deadline", "--lang", language))
                .isZero();

        Golden.check("rule." + language + ".txt", out.toString());
    }

    @Test
    void listsEveryRule() {
        assertThat(run("rules")).isZero();
        assertThat(out.toString()).contains("exchanges.open-past-deadline");
    }

    @Test
    void takesTheDayThatItIsGiven() {
        assertThat(run("assess", WARM, "--as-of", "2026-09-15")).isZero();
        assertThat(out.toString()).contains("September\u00a015, 2026").doesNotContain("heating");
    }

    @Test
    void takesTodayWhereNoDayIsGiven() {
        run("assess", WARM);
        assertThat(out.toString()).contains("November\u00a022, 2026");
    }

    @Test
    void speaksTheLanguageOfTheDocument() {
        run("assess", document("francais"));
        assertThat(out.toString()).contains("pour la table").doesNotContain("for the table");
    }

    @Test
    void exitsWith1WhereSomethingIsAtOrAboveTheSeverityAskedFor() {
        assertThat(run("assess", WARM, "--fail-on", "minor")).isEqualTo(1);
        assertThat(run("assess", WARM, "--fail-on", "critical")).isZero();
        assertThat(run("assess", document("francais"), "--fail-on", "minor")).isZero();
    }

    @Test
    void tellsWhatIsOverApart() {
        assertThat(run("commitments", CALGARY, "--lang", "fr")).isZero();
        assertThat(out.toString()).contains("Aucun engagement n'est consigné.").doesNotContain("(0)");
        assertThat(run("audit", CALGARY, "--lang", "en")).isZero();
        assertThat(out.toString()).doesNotContain("\"Housing First\"");
        out.getBuffer().setLength(0);
        assertThat(run("commitments", CALGARY.replace("calgary-homelessness", "quartier-exemple"), "--lang", "en"))
                .isZero();
        assertThat(out.toString()).contains("Kept already (2)");
    }

    @Test
    void saysWhatIsWrongWithAnAssessmentThatWasKept() throws Exception {
        assertThat(run("assess", WARM, "--format", "json")).isZero();
        String kept = out.toString();
        int inside = kept.indexOf("\"assessment\"");
        Path half = Files.writeString(folder.resolve("half.json"), kept.substring(0, 3_000));
        Path altered = Files.writeString(
                folder.resolve("altered.json"),
                kept.substring(0, inside) + kept.substring(inside).replace("\"domain\"", "\"domian\""));
        assertThat(run("compare", half.toString(), WARM, "--lang", "en")).isEqualTo(3);
        assertThat(err.toString()).contains("an assessment kept whole, in well-formed JSON");
        assertThat(run("compare", altered.toString(), WARM, "--lang", "en")).isEqualTo(3);
        assertThat(err.toString()).contains("/assessment/domian").contains("nearest: \"domain\"");
    }

    @Test
    void exitsWith2OnWrongUseAndNamesTheNearestWord() {
        assertThat(run("asess", WARM)).isEqualTo(2);
        assertThat(run("assess", WARM, "--formt", "json")).isEqualTo(2);
        assertThat(run("assess", WARM, "--format", "jsn")).isEqualTo(2);
        assertThat(run("assess", WARM, "--fail-on", "criticl")).isEqualTo(2);
        assertThat(run("assess", WARM, "--as-of", "+10000-01-01")).isEqualTo(2);
        assertThat(run("assess", WARM, "--as-of", "yesterday")).isEqualTo(2);
        assertThat(run("assess", WARM, "--for", "tennants")).isEqualTo(2);
        assertThat(run("explain", WARM, "exchanges.open-past-dedline", "heating"))
                .isEqualTo(2);
        assertThat(run("explain", WARM, "exchanges.open-past-deadline", "exchange:heeting"))
                .isEqualTo(2);
        assertThat(run("assess")).isEqualTo(2);
        assertThat(run("assess", WARM, "too", "many")).isEqualTo(2);
        assertThat(run("assess", WARM, "--lang", "fr", "--lang", "en")).isEqualTo(2);
        assertThat(run("assess", WARM, "--lang", "de")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);

        Golden.check("usage.en.txt", err.toString().replace(WARM, "warm-homes.yaml"));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysWhatWasWrongInTheLanguageAskedFor() {
        assertThat(run("asess", WARM, "--lang", "fr")).isEqualTo(2);
        assertThat(run("assess", WARM, "--formt", "json", "--lang", "fr")).isEqualTo(2);
        assertThat(run("assess", WARM, "--for", "tennants", "--lang=fr")).isEqualTo(2);
        assertThat(run("explain", WARM, "exchanges.open-past-dedline", "heating", "--lang", "fr"))
                .isEqualTo(2);

        Golden.check("usage.fr.txt", err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void exitsWith3OnADocumentThatIsNotRightWithEveryProblem(String language) {
        String file = document("several-problems");
        assertThat(run("assess", file, "--lang", language)).isEqualTo(3);

        Golden.check("refused." + language + ".txt", err.toString().replace(file, "several-problems.yaml"));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void exitsWith3OnAFileThatIsNotThereAndNamesItsNeighbour() {
        assertThat(run("assess", document("warm-home"))).isEqualTo(3);
        assertThat(err.toString()).contains("a file that exists", "warm-homes.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "public", "office", "actor:office", "foundation", "funder:office", "body:table"})
    void knowsWhoseViewIsMeant(String audience) {
        assertThat(run("assess", WARM, "--for", audience)).isZero();
    }

    @Test
    void tellsAnOrganisationThatOnlyFundsWhatFundersSee() {
        run("assess", WARM, "--for", "foundation");
        run("assess", WARM, "--for", "office");
        assertThat(out.toString()).contains("for the funder", "for the organisation");
    }

    @Test
    void writesAFileToTheSideAndMovesItIntoPlace() throws Exception {
        Path file = folder.resolve("report.txt");
        Files.writeString(file, "before");

        assertThat(run("assess", WARM, "--out", file.toString())).isZero();

        assertThat(out.toString()).isEmpty();
        assertThat(Files.readString(file)).startsWith("Warm homes");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void writesOverNothingThatItReads() throws Exception {
        Path file = folder.resolve("warm.yaml");
        Files.copy(Path.of(WARM), file);

        assertThat(run("assess", file.toString(), "--out", file.toString())).isEqualTo(2);

        assertThat(Files.readString(file)).startsWith("# A small initiative");
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() {
        assertThat(run(
                        "assess",
                        WARM,
                        "--out",
                        folder.resolve("none/report.txt").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("cannot write");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"assess", "explain", "compare", "rules", "schema", "structure", "commitments", "loops", "network"
            })
    void helpsInBothLanguagesWithAnExample(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: concerted " + command, "Example", "  concerted " + command);
        assertThat(run(command, "--help", "--lang", "fr")).isZero();
        assertThat(out.toString()).contains("Usage : concerted " + command, "Exemple", "  concerted " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agenda",
                "assess",
                "audit",
                "commitments",
                "coordination",
                "feedback",
                "funding",
                "interests",
                "landscape",
                "loops",
                "network",
                "participation",
                "structure"
            })
    void nothingThatBecameKnownLaterShows(String command) throws IOException {
        LocalDate day = LocalDate.of(2010, 6, 30);
        Initiative whole = Documents.standard().read(Path.of(CALGARY)).initiative();
        Set<String> then = new HashSet<>();
        Set<String> later = new HashSet<>();
        for (NounType<?> type : NounTypes.all()) {
            for (Noun<?> noun : type.in(whole)) {
                boolean known = noun.visibleFrom().filter(day::isBefore).isEmpty();
                (known ? then : later).add(noun.id().value());
            }
        }
        later.removeAll(then);
        assertThat(later).hasSizeGreaterThan(50);

        assertThat(run(command, CALGARY, "--for", "keeper", "--as-of", day.toString(), "--format", "json"))
                .isZero();
        assertThat(later)
                .allSatisfy(id -> assertThat(out.toString()).doesNotContain("\"" + id + "\"", ":" + id + "\""));
    }

    @Test
    void saysHowToAskForOwnAnswers() {
        assertThat(run("assess", NEIGHBOURHOOD, "--lang", "fr")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("ne va qu'à un organisme, à sa demande : --for actor:ID.", "Tout montrer : --all.");
        assertThat(run("assess", NEIGHBOURHOOD, "--lang", "en")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains(
                        "goes to one organisation alone, when it asks: --for actor:ID.", "To show everything: --all.");
    }

    @Test
    void leavesNothingOutWhereAskedTo() {
        assertThat(run("assess", NEIGHBOURHOOD, "--lang", "en", "--all", "--format", "text"))
                .isZero();
        String all = out.toString();
        out.getBuffer().setLength(0);
        assertThat(all).doesNotContain("Other observations to discuss", "Similar observations", "--all");
        assertThat(run("assess", NEIGHBOURHOOD, "--lang", "en")).isZero();
        assertThat(out.toString()).contains("Other observations to discuss", "Similar observations");
        assertThat(all.length()).isGreaterThan(2 * out.toString().length());
    }

    @Test
    void anOrganisationThatAsksForItselfIsNotToldHowTo() {
        assertThat(run("assess", NEIGHBOURHOOD, "--lang", "en", "--for", "actor:cuisine"))
                .isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("goes only to the organisation concerned:")
                .doesNotContain("--for actor:ID");
    }

    @Test
    void helpsAsAWhole() {
        assertThat(run("--help")).isZero();
        Golden.check("help.en.txt", out.toString());
    }

    private int run(String... args) {
        return Root.run(args, new PrintWriter(out, true), new PrintWriter(err, true), TODAY);
    }

    private static String document(String name) {
        return Golden.TOP
                .resolve("examples/src/test/documents")
                .resolve(name + ".yaml")
                .toString();
    }
}
