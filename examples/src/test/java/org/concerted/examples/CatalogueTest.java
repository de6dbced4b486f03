package org.concerted.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Basis;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Initiative;
import org.junit.jupiter.api.Test;

/** Walks every rule of every pack, and tells all that is not as it is meant to be at once. */
class CatalogueTest {
    private static final List<RuleSet.Entry<Initiative>> ENTRIES =
            Assessor.standard().rules().entries();
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern ALIAS = Pattern.compile("[A-Z]{2,}(-[0-9A-Z]+)?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]*");
    private static final Path PAGES = Golden.TOP.resolve("docs/rules");
    private static final List<String> RULE_MODULES = List.of("coordination-rules", "feedback-culture");

    @Test
    void thereAreRules() {
        assertThat(ENTRIES).isNotEmpty();
    }

    @Test
    void namesAreUniqueAndWellFormed() {
        each((info, problems) -> {
            check(problems, ID.matcher(info.id()).matches(), "its id is not family.fault in small letters");
            info.aliases()
                    .forEach(alias ->
                            check(problems, ALIAS.matcher(alias).matches(), "the alias " + alias + " is no code"));
        });
        List<String> names = ENTRIES.stream()
                .flatMap(e -> Stream.concat(Stream.of(e.rule().info().id()), e.rule().info().aliases().stream()))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(ENTRIES.stream().map(e -> e.rule().info().id())).isSorted();
    }

    @Test
    void everyRuleCitesWhatItRestsOn() {
        each((info, problems) -> {
            check(problems, !info.sources().isEmpty(), "it cites no source");
            info.sources().forEach(source -> cited(source, problems));
            info.parameters().forEach(parameter -> cited(parameter.source(), problems));
        });
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        each((info, problems) -> texts(info).forEach((place, text) -> {
            check(problems, text.french().isPresent(), place + " has no French");
            check(problems, text.english().isPresent(), place + " has no English");
        }));
    }

    @Test
    void templatesUseDeclaredNamesTheSameInBothLanguages() {
        each((info, problems) -> {
            info.evidence()
                    .keySet()
                    .forEach(name -> check(
                            problems, NAME.matcher(name).matches(), "the evidence " + name + " is not in camel case"));
            templates(info).forEach((place, text) -> {
                Set<String> used = placeholders(text, Language.FR);
                check(problems, used.equals(placeholders(text, Language.EN)), place + " differs between languages");
                used.forEach(name -> check(
                        problems,
                        name.equals("subject") || info.evidence().containsKey(name),
                        place + " uses {" + name + "}, which no evidence is named"));
            });
        });
    }

    @Test
    void questionsAsk() {
        each((info, problems) -> {
            for (Text text : List.of(info.asks(), info.question())) {
                for (Language language : Language.values()) {
                    check(problems, text.in(language).endsWith("?"), "asks nothing: " + text.in(language));
                }
            }
        });
    }

    @Test
    void nobodyIsJudgedAndFrenchIsWrittenAsInQuebec() {
        each((info, problems) -> texts(info).forEach((place, text) -> {
            for (Language language : Language.values()) {
                Voices.problems(text.in(language), language).forEach(problem -> problems.add(place + ": " + problem));
            }
        }));
    }

    @Test
    void parametersStandWithinTheirRange() {
        each((info, problems) -> {
            for (Parameter parameter : info.parameters()) {
                check(problems, NAME.matcher(parameter.name()).matches(), parameter.name() + " is not in camel case");
                check(
                        problems,
                        parameter.standard().isEmpty()
                                || parameter
                                                        .min()
                                                        .compareTo(parameter
                                                                .standard()
                                                                .get())
                                                <= 0
                                        && parameter.standard().get().compareTo(parameter.max()) <= 0,
                        parameter.name() + " has a default out of its range");
            }
        });
    }

    @Test
    void everyRuleHasATest() {
        List<String> missing = ENTRIES.stream()
                .map(entry -> entry.rule().getClass())
                .distinct()
                .filter(rule -> !tested(rule))
                .map(Class::getName)
                .toList();
        assertThat(missing).as("rules that no test beside them names").isEmpty();
    }

    @Test
    void everyRuleHasItsPage() {
        Map<Path, String> pages = new LinkedHashMap<>();
        ENTRIES.forEach(entry -> pages.put(PAGES.resolve(entry.rule().info().id() + ".md"), RulePage.of(entry)));
        pages.put(PAGES.resolve("README.md"), RulePage.index(ENTRIES));
        if (Golden.writes()) {
            pages.forEach(Golden::write);
            standing().stream().filter(page -> !pages.containsKey(page)).forEach(CatalogueTest::delete);
        }
        List<Path> differ = pages.entrySet().stream()
                .filter(page -> !Golden.read(page.getKey()).equals(page.getValue()))
                .map(page -> PAGES.relativize(page.getKey()))
                .toList();
        assertThat(differ)
                .as("pages that differ from their rule; mvn test -pl examples -am -Dconcerted.write=true writes them")
                .isEmpty();
        assertThat(standing()).as("pages of no rule").isSubsetOf(pages.keySet());
    }

    private static void each(BiConsumer<RuleInfo, List<String>> look) {
        List<String> all = new ArrayList<>();
        for (RuleSet.Entry<Initiative> entry : ENTRIES) {
            RuleInfo info = entry.rule().info();
            List<String> problems = new ArrayList<>();
            look.accept(info, problems);
            problems.forEach(problem -> all.add(info.id() + ": " + problem));
        }
        assertThat(all).isEmpty();
    }

    private static void check(List<String> problems, boolean right, String problem) {
        if (!right) {
            problems.add(problem);
        }
    }

    private static void cited(Citation citation, List<String> problems) {
        check(problems, !citation.reference().in(Language.FR).isBlank(), "it cites nothing");
        check(
                problems,
                (citation.basis() == Basis.PUBLISHED)
                        == citation.url().filter(url -> url.startsWith("http")).isPresent(),
                "a published source has an address, no other has: " + citation.reference());
    }

    private static ImmutableMap<String, Text> templates(RuleInfo info) {
        return ImmutableMap.of(
                "why", info.why(),
                "observation", info.observation(),
                "upheld", info.upheld(),
                "undetermined", info.undetermined(),
                "question", info.question());
    }

    private static Map<String, Text> texts(RuleInfo info) {
        Map<String, Text> texts = new LinkedHashMap<>(templates(info));
        texts.put("asks", info.asks());
        info.parameters().forEach(parameter -> texts.put("parameter " + parameter.name(), parameter.meaning()));
        info.evidence().forEach((name, text) -> texts.put("evidence " + name, text));
        info.words().forEach((name, text) -> texts.put("word " + name, text));
        return texts;
    }

    private static Set<String> placeholders(Text text, Language language) {
        return PLACEHOLDER
                .matcher(text.in(language))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a test beside the rule names it: one of its own, or one that its package shares. */
    private static boolean tested(Class<?> rule) {
        String folder = rule.getPackageName().replace('.', '/');
        Pattern named = Pattern.compile("\\b" + rule.getSimpleName() + "(Test)?\\b");
        return RULE_MODULES.stream()
                .map(module ->
                        Golden.TOP.resolve(module).resolve("src/test/java").resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(CatalogueTest::sources)
                .anyMatch(source -> named.matcher(source).find());
    }

    private static Stream<String> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith("Test.java"))
                    .map(CatalogueTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> standing() {
        if (!Files.isDirectory(PAGES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path page) {
        try {
            Files.delete(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
