package org.concerted.coordination.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.FsgMeasurementLevel;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.LearningStage;
import org.concerted.core.model.LearningStep;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class LevelAimedAtTest {
    private static final FsgMeasurementLevel PLATFORM = FsgMeasurementLevel.SHARED_PLATFORM;
    private static final FsgMeasurementLevel COMPARATIVE = FsgMeasurementLevel.COMPARATIVE_PERFORMANCE;
    private static final FsgMeasurementLevel ADAPTIVE = FsgMeasurementLevel.ADAPTIVE_LEARNING;

    @Test
    void aPlatformIsCommonIndicators() {
        level(of(PLATFORM, shared())).isUpheld();
        level(of(PLATFORM, indicator()))
                .isUndetermined("reading.reporter", "reading.definitionVersion", "learning-loop.steps");
        level(of(PLATFORM, indicator(), read("a"), read("b"))).isUpheld();
        level(of(PLATFORM, indicator(), read("a")))
                .isUndetermined("reading.reporter", "reading.definitionVersion", "learning-loop.steps");
    }

    @Test
    void comparableMeasuresHaveOneDefinitionAndAReadingFromEach() {
        Indicator.Builder defined = shared().definitionVersion("v1");
        level(of(COMPARATIVE, defined, read("a"), read("b"))).isUpheld();
        level(of(COMPARATIVE, shared(), read("a"), read("b")))
                .isUndetermined("reading.reporter", "reading.definitionVersion", "learning-loop.steps");
        level(of(COMPARATIVE, defined, read("a"), read("b").definitionVersion("v2")))
                .isBreached();
        level(of(COMPARATIVE, defined, read("a")))
                .isUndetermined("reading.reporter", "reading.definitionVersion", "learning-loop.steps");
    }

    @Test
    void aReadingThatIsAwaitedIsMissingOnlyWhereAllAreOnRecordAndSigned() {
        Initiative one = of(COMPARATIVE, shared().definitionVersion("v1"), read("a"));
        Initiative all = Initiative.builder().from(one).complete(Reading.TYPE).build();
        level(all).isBreached();
        assertThat(Asked.readPlainly("measurement.level-aimed-at", all, Language.FR))
                .isEqualTo(
                        "Niveau visé : mesures comparables. Indicateurs mesurés par plusieurs organismes : 1; d'une même"
                                + " définition : 1. Mesures attendues d'un organisme et non consignées : 1. Apprentissages menés"
                                + " jusqu'à un changement : 0.");
        assertThat(Asked.readPlainly("measurement.level-aimed-at", all, Language.EN))
                .isEqualTo(
                        "Level aimed at: comparative performance. Indicators measured by several organisations: 1; with one"
                                + " definition: 1. Readings awaited from an organisation and not on record: 1. Turns of learning that"
                                + " led to a change: 0.");
        Initiative unsigned = Initiative.builder()
                .from(all)
                .addReading(
                        read("b").id(Id.of("nobody")).reporter(Optional.empty()).build())
                .build();
        level(unsigned).isUndetermined("reading.reporter", "reading.definitionVersion", "learning-loop.steps");
    }

    @Test
    void adaptiveLearningLedToAChange() {
        Indicator.Builder defined = shared().definitionVersion("v1");
        Initiative alike = of(ADAPTIVE, defined, read("a"), read("b"));
        level(alike).isUndetermined("reading.reporter", "reading.definitionVersion", "learning-loop.steps");
        level(Initiative.builder().from(alike).complete(LearningLoop.TYPE).build())
                .isBreached();
        level(learned(alike, LearningStage.DISCUSS))
                .isUndetermined("reading.reporter", "reading.definitionVersion", "learning-loop.steps");
        level(learned(alike, LearningStage.CHANGE)).isUpheld();
    }

    @Test
    void withoutAnAimItIsNotKnown() {
        level(Initiative.builder()
                        .from(of(PLATFORM, shared()))
                        .measurement(Optional.empty())
                        .build())
                .isUndetermined("initiative.measurement");
    }

    private static Initiative learned(Initiative initiative, LearningStage stage) {
        return Initiative.builder()
                .from(initiative)
                .addLearningLoop(LearningLoop.builder()
                        .id(Id.of("l"))
                        .addSteps(LearningStep.builder()
                                .stage(stage)
                                .date(LocalDate.of(2026, 1, 1))
                                .build())
                        .build())
                .build();
    }

    private static Answer<Initiative> level(Initiative initiative) {
        return verify(new LevelAimedAt()).on(initiative, Asked.TODAY).subject("initiative:m");
    }

    private static Indicator.Builder indicator() {
        return Indicator.builder().id(Id.of("i")).name(Text.same("I"));
    }

    private static Indicator.Builder shared() {
        return indicator().addReporters(Id.of("a"), Id.of("b"));
    }

    private static Reading.Builder read(String reporter) {
        return Reading.builder()
                .id(Id.of(reporter))
                .indicator(Id.of("i"))
                .reporter(Id.<Actor>of(reporter))
                .value(BigDecimal.ONE)
                .period(Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    private static Initiative of(FsgMeasurementLevel aim, Indicator.Builder indicator, Reading.Builder... readings) {
        Initiative.Builder builder = Initiative.builder();
        builder.id("m").name(Text.same("M")).measurement(aim).addIndicator(indicator.build());
        for (String actor : new String[] {"a", "b"}) {
            builder.addActor(
                    Actor.builder().id(Id.of(actor)).name(Text.same(actor)).build());
        }
        for (Reading.Builder reading : readings) {
            builder.addReading(reading.build());
        }
        return builder.build();
    }
}
