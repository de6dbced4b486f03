package org.concerted.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.Claim;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Confidentiality;
import org.concerted.core.model.FundingProgramme;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.core.model.Provenance;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Source;
import org.concerted.serialization.Document;
import org.concerted.serialization.Documents;
import org.concerted.serialization.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases in {@code examples/cases}: they are read, they say where they come from, and they keep what is private. */
class CasesTest {
    private static final Path CASES = Golden.TOP.resolve("examples/cases");
    private static final String FICTIONAL = "quartier-exemple.yaml";

    /** What every noun has, and what an invented neighbourhood has no use for. */
    private static final ImmutableSet<String> UNUSED = ImmutableSet.of(
            "known", "visibleFrom", "sources", "confidentiality", "Initiative.ended", "Initiative.gateway");

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Initiative read(String name) throws IOException {
        return Documents.standard().read(CASES.resolve(name)).initiative();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAndWrittenBack(String name) throws IOException {
        Document document = Documents.standard().read(CASES.resolve(name));
        assertThat(document.initiative().id() + ".yaml").isEqualTo(name);
        assertThat(document.initiative().name().french()).isPresent();
        assertThat(document.initiative().name().english()).isPresent();
        for (Format format : Format.values()) {
            String written = Documents.standard().write(document, format);
            assertThat(Documents.standard().read(written, format).initiative()).isEqualTo(document.initiative());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cradle-cincinnati.yaml", "saint-michel.yaml", "calgary-homelessness.yaml"})
    void publishedCasesNeitherRateNorBindAnyone(String name) throws IOException {
        Initiative initiative = read(name);
        assertThat(initiative.confidentiality()).contains(Confidentiality.Circle.PUBLIC);
        assertThat(initiative.ratings()).isEmpty();
        assertThat(initiative.surveyAnswers()).isEmpty();
        assertThat(initiative.bestAlternatives()).isEmpty();
        assertThat(initiative.interests()).isEmpty();
        assertThat(initiative.commitments())
                .extracting(Commitment::provenance)
                .hasOnlyElementsOfTypes(Provenance.Reported.class);
        assertThat(initiative.completeness().values()).doesNotContain(Completeness.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cradle-cincinnati.yaml", "saint-michel.yaml", "calgary-homelessness.yaml"})
    void everyFigureHasItsSource(String name) throws IOException {
        Initiative initiative = read(name);
        for (NounType<?> type : List.of(Reading.TYPE, Claim.TYPE, Grant.TYPE, Action.TYPE, FundingProgramme.TYPE)) {
            assertThat(type.in(initiative).stream()
                            .filter(noun -> noun.sources().isEmpty())
                            .map(noun -> noun.id().value()))
                    .as(type.list())
                    .isEmpty();
        }
        assertThat(initiative.sources()).extracting(Source::url).allMatch(Optional::isPresent);
    }

    /** A figure is not known before the first of its sources was published. */
    @ParameterizedTest
    @ValueSource(strings = {"cradle-cincinnati.yaml", "saint-michel.yaml", "calgary-homelessness.yaml"})
    void nothingIsKnownBeforeItWasPublished(String name) throws IOException {
        Initiative initiative = read(name);
        for (NounType<?> type : List.of(Reading.TYPE, Claim.TYPE)) {
            for (Noun<?> noun : type.in(initiative)) {
                firstPublished(initiative, noun)
                        .ifPresent(day -> assertThat(noun.visibleFrom().orElseThrow())
                                .as(noun.id().value())
                                .isAfterOrEqualTo(day));
            }
        }
    }

    /** The day on which the first source was published; absent where one of them has no date. */
    private static Optional<LocalDate> firstPublished(Initiative initiative, Noun<?> noun) {
        List<Optional<LocalDate>> days = initiative.sources().stream()
                .filter(source -> noun.sources().contains(source.id()))
                .map(Source::published)
                .toList();
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Calgary's plan as it could be read on one day or another. */
    @Test
    void calgaryIsReadWithoutHindsight() throws IOException {
        assertThat(known("2008-06-01")).containsExactly("count@1992-05-31", "count@2006-05-10", "feared-2008");
        assertThat(known("2010-10-01")).contains("served-2010-q1").doesNotContain("served-2010-q1-restated");
        assertThat(known("2011-10-01")).contains("housed-since-2008").doesNotContain("housed-2011-q2");
        assertThat(known("2015-06-01")).contains("count@2014-01-15~chf").doesNotContain("units-2018", "growth-31");
        assertThat(known("2018-02-01")).contains("feared-2018").doesNotContain("housed-since-2008-dec-2018");
    }

    private static List<String> known(String day) throws IOException {
        return read("calgary-homelessness.yaml").readings().stream()
                .filter(reading -> !reading.visibleFrom().orElseThrow().isAfter(LocalDate.parse(day)))
                .map(reading -> reading.id().value())
                .toList();
    }

    /** The invented neighbourhood has at least one of everything. */
    @Test
    void theInventedNeighbourhoodExercisesTheWholeModel() throws IOException {
        Initiative initiative = read(FICTIONAL);
        assertThat(initiative.description().flatMap(Text::english).orElseThrow())
                .contains("fictional");
        assertThat(initiative.description().flatMap(Text::french).orElseThrow()).contains("fictif");
        List<String> silent = new ArrayList<>();
        silence("Initiative", Initiative.class, List.of(initiative), silent);
        for (NounType<?> type : NounTypes.all()) {
            List<?> nouns = type.in(initiative);
            if (nouns.isEmpty()) {
                silent.add(type.list());
                continue;
            }
            Class<?> noun = nouns.get(0).getClass().getInterfaces()[0];
            silence(noun.getSimpleName(), noun, nouns, silent);
        }
        assertThat(silent)
                .filteredOn(attribute -> !UNUSED.contains(attribute)
                        && !UNUSED.contains(attribute.substring(attribute.indexOf('.') + 1)))
                .isEmpty();
    }

    @Test
    void everyConditionIsPut() throws IOException {
        Set<Class<?>> kinds = new HashSet<>();
        read(FICTIONAL)
                .commitments()
                .forEach(commitment -> commitment.condition().ifPresent(c -> collect(c, kinds)));
        assertThat(kinds).containsExactlyInAnyOrder(Condition.class.getPermittedSubclasses());
    }

    private static void collect(Condition condition, Set<Class<?>> kinds) {
        kinds.add(condition.getClass());
        if (condition instanceof Condition.AllOf all) {
            all.of().forEach(each -> collect(each, kinds));
        } else if (condition instanceof Condition.AnyOf any) {
            any.of().forEach(each -> collect(each, kinds));
        }
    }

    /** Adds the attributes of a type that none of these values fills. */
    private static void silence(String name, Class<?> type, List<?> values, List<String> silent) {
        for (Method method : type.getMethods()) {
            Class<?> result = method.getReturnType();
            boolean attribute = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && (result == Optional.class
                            || Collection.class.isAssignableFrom(result)
                            || Map.class.isAssignableFrom(result));
            if (attribute && values.stream().allMatch(value -> isEmpty(method, value))) {
                silent.add(name + "." + method.getName());
            }
        }
    }

    private static boolean isEmpty(Method method, Object value) {
        try {
            Object answer = method.invoke(value);
            return answer instanceof Optional<?> optional
                    ? optional.isEmpty()
                    : answer instanceof Map<?, ?> map ? map.isEmpty() : Iterables.isEmpty((Iterable<?>) answer);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }
}
