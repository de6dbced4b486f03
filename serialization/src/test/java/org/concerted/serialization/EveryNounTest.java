package org.concerted.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.core.model.Provenance;
import org.concerted.core.model.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every type of noun has a codec and every attribute a field of the same name. A noun or an attribute that was added to
 * the model and forgotten here fails this test.
 */
class EveryNounTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(Schemas.document());
    private static final Pattern NO_ATTRIBUTE =
            Pattern.compile("from|build|(add|addAll|put|putAll)[A-Z].*|complete|partial");

    @Test
    void everyTypeHasItsList() {
        assertThat(SCHEMA.get("properties").propertyNames())
                .containsAll(NounTypes.all().stream().map(NounType::list).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyAttributeHasItsField(NounType<?> type) throws ReflectiveOperationException {
        String reference = SCHEMA.get("properties")
                .get(type.list())
                .get("items")
                .get("$ref")
                .asString();
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        Class<?> builder = Class.forName(Actor.class.getPackageName() + "." + Ascii.toUpperCase(name.charAt(0))
                + name.substring(1) + "$Builder");
        assertThat(fields(SCHEMA.get("$defs").get(name))).isEqualTo(attributes(builder));
    }

    @Test
    void everyAttributeOfTheInitiativeHasItsField() {
        Set<String> expected = attributes(Initiative.Builder.class);
        expected.remove("completeness");
        expected.addAll(ImmutableList.of("concerted", "language", "complete", "partial"));
        assertThat(fields(SCHEMA)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyAttributeOfAPartHasItsField(Class<?> builder) {
        String name = builder.getDeclaringClass().getSimpleName();
        JsonNode part = SCHEMA.get("$defs").get(Ascii.toLowerCase(name.charAt(0)) + name.substring(1));
        assertThat(fields(part)).isEqualTo(attributes(builder));
    }

    @Test
    void distributionsComeBack() {
        Initiative initiative = Initiative.builder()
                .id("a")
                .name(Text.same("A"))
                .addSurvey(
                        Survey.builder().id(Id.of("s")).name(Text.french("S")).build())
                .addDistribution(Distribution.builder()
                        .survey(Id.of("s"))
                        .item("trust")
                        .putCount(new BigDecimal("1.5"), 4)
                        .putCount(BigDecimal.TEN, 3)
                        .respondents(7)
                        .build())
                .build();
        String written = Documents.standard().write(Document.of(initiative), Format.YAML);
        assertThat(written).doesNotContain("id: s.trust");
        assertThat(Documents.standard().read(written, Format.YAML).initiative()).isEqualTo(initiative);
    }

    static ImmutableList<NounType<?>> types() {
        return NounTypes.all();
    }

    static Stream<Class<?>> parts() {
        return Stream.of(
                org.concerted.core.model.AgendaItem.Builder.class,
                org.concerted.core.model.Partition.Builder.class,
                org.concerted.core.model.Appraisal.Builder.class,
                org.concerted.core.model.Attendance.Builder.class,
                org.concerted.core.model.Choice.Builder.class,
                org.concerted.core.model.Criterion.Builder.class,
                org.concerted.core.model.CriterionAnswer.Builder.class,
                org.concerted.core.model.FeatureEvidence.Builder.class,
                org.concerted.core.model.FeedbackStep.Builder.class,
                org.concerted.core.model.LearningStep.Builder.class,
                org.concerted.core.model.Reserve.Builder.class,
                org.concerted.core.model.Service.Builder.class,
                Provenance.Given.Builder.class);
    }

    private static Set<String> fields(JsonNode object) {
        return new TreeSet<>(object.get("properties").propertyNames());
    }

    private static Set<String> attributes(Class<?> builder) {
        return Stream.of(builder.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .filter(name -> !NO_ATTRIBUTE.matcher(name).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
