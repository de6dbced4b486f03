package org.concerted.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concerted.core.Concerted;
import org.concerted.core.dossier.Assessor;
import org.concerted.examples.command.Root;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the documentation to what is there. */
class DocumentationTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REPORT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern BODY =
            Pattern.compile("main\\(String\\[] args\\) \\{\n(.*?)\n    }\n", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final List<String> MODULES =
            List.of("core-model", "coordination-rules", "feedback-culture", "serialization", "testkit", "examples");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "LISEZMOI.md"})
    void showsTheSampleThatIsCompiled(String page) {
        String sample =
                Golden.read(Golden.TOP.resolve("examples/src/main/java/org/concerted/examples/FifteenLines.java"));

        assertThat(first(JAVA, text(page)).stripTrailing())
                .isEqualTo(first(BODY, sample).stripIndent().stripTrailing());
    }

    @Test
    void fifteenLinesAreFifteen() {
        assertThat(first(JAVA, text("README.md")).lines()).hasSize(15);
    }

    @ParameterizedTest
    @CsvSource({"README.md, en", "LISEZMOI.md, fr"})
    void showsAPartOfTheReportThatIsPrinted(String page, String language) {
        Matcher shown = REPORT.matcher(text(page));
        assertThat(shown.find()).isTrue();
        String part = part(assessed("examples/cases/cradle-cincinnati.yaml", language));
        if (Golden.writes()) {
            Golden.write(
                    Golden.TOP.resolve(page), shown.replaceFirst(Matcher.quoteReplacement("```text\n" + part + "```")));
        }
        assertThat(first(REPORT, text(page)))
                .as("the report in %s; mvn test -pl examples -am -Dconcerted.write=true writes it", page)
                .isEqualTo(part);
    }

    @Test
    void bothPagesHaveTheSameParts() {
        for (String mark : List.of("\n## ", "\n- ", "\n| ", "```", "](")) {
            assertThat(text("LISEZMOI.md").split(Pattern.quote(mark), -1))
                    .as("parts that begin with %s", mark.strip())
                    .hasSameSizeAs(text("README.md").split(Pattern.quote(mark), -1));
        }
    }

    @Test
    void everyModuleIntroducesItselfInTheSameWay() {
        for (String module : MODULES) {
            assertThat(text(module + "/README.md").lines().filter(line -> line.startsWith("#")))
                    .as(module)
                    .containsExactly("# " + module, "## Concepts", "## Use", "## Compatibility");
            assertThat(text("README.md")).contains("[" + module + "](" + module + ")");
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> dangling = new ArrayList<>();
        for (Path page : pages()) {
            LINK.matcher(Golden.read(page))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .filter(link -> !link.startsWith("http"))
                    .map(link -> link.replaceFirst("#.*", ""))
                    .filter(link -> !link.isEmpty() && !Files.exists(page.resolveSibling(link)))
                    .forEach(link -> dangling.add(Golden.TOP.relativize(page) + " → " + link));
        }
        assertThat(dangling).isEmpty();
    }

    @Test
    void everyQuestionNamesCommandsAndAliasesThatExist() {
        String page = text("docs/questions.md");
        List<String> commands = Pattern.compile("`concerted (\\w+)`")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(commands).hasSizeGreaterThan(15);
        StringWriter help = new StringWriter();
        Root.run(new String[] {"--help"}, new PrintWriter(help), new PrintWriter(help), LocalDate.of(2026, 11, 22));
        assertThat(commands).allSatisfy(command -> assertThat(help.toString()).contains("\n  " + command + " "));
        List<String> rows =
                page.lines().filter(row -> row.startsWith("| ")).skip(1).toList();
        Assessor.standard()
                .rules()
                .entries()
                .forEach(entry -> entry.rule()
                        .info()
                        .aliases()
                        .forEach(alias -> assertThat(rows)
                                .filteredOn(row -> row.contains(
                                        "(rules/" + entry.rule().info().id() + ".md)"))
                                .as(alias)
                                .isNotEmpty()));
    }

    @Test
    void decisionsAreNumberedAndHaveTheSameParts() {
        List<Path> records = pages().stream()
                .filter(page -> page.startsWith(Golden.TOP.resolve("docs/adr")))
                .sorted()
                .toList();
        assertThat(records).isNotEmpty();
        for (int i = 0; i < records.size(); i++) {
            assertThat(records.get(i).getFileName().toString()).startsWith("%04d-".formatted(i + 1));
            assertThat(Golden.read(records.get(i)))
                    .startsWith("# " + (i + 1) + ". ")
                    .contains("\nStatus: ");
        }
    }

    @Test
    void theVersionIsThatOfThePom() {
        assertThat(first(VERSION, text("pom.xml"))).isEqualTo(Concerted.VERSION);
    }

    private static String assessed(String file, String language) {
        StringWriter out = new StringWriter();
        Root.run(
                new String[] {"assess", Golden.TOP.resolve(file).toString(), "--lang", language},
                new PrintWriter(out),
                new PrintWriter(out),
                LocalDate.of(2026, 11, 22));
        return out.toString();
    }

    /** From the first heading to the end of the second observation. */
    private static String part(String report) {
        int heading = report.indexOf("\n\n") + 2;
        int third = heading;
        for (int i = 0; i < 3; i++) {
            third = report.indexOf("\n•", third + 1);
        }
        return report.substring(heading, third + 1);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }

    private static String text(String page) {
        return Golden.read(Golden.TOP.resolve(page));
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(Golden.TOP)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
