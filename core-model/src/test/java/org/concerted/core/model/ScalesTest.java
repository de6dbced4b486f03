package org.concerted.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Published scales keep their length and their order. */
class ScalesTest {
    static Stream<Arguments> lengths() {
        return Stream.of(
                arguments(Iap2Level.class, 5),
                arguments(ArnsteinRung.class, 8),
                arguments(HimmelmanLevel.class, 4),
                arguments(FreyLevel.class, 6),
                arguments(TamarackLevel.class, 7),
                arguments(KanerGradient.class, 8),
                arguments(SevenPointGradient.class, 7),
                arguments(GeoType.class, 7),
                arguments(ProvanKenisForm.class, 3 + 1),
                arguments(ConditionMaturity.class, 3),
                arguments(CollectiveImpactCondition.class, 5),
                arguments(PreconditionKind.class, 3),
                arguments(StriveGateway.class, 6),
                arguments(PowercubeSpace.class, 3),
                arguments(PowercubeLevel.class, 3),
                arguments(FsgPhase.class, 4),
                arguments(FsgComponent.class, 4),
                arguments(FsgMeasurementLevel.class, 3),
                arguments(BackboneType.class, 6),
                arguments(BackboneFunction.class, 6),
                arguments(OstromPrinciple.class, 8),
                arguments(LearningStage.class, 5),
                arguments(ReviewQuestion.class, 4),
                arguments(GoverningVariable.class, 4),
                arguments(PartnerDimension.class, 6),
                arguments(WilderFactor.class, 22),
                arguments(ToolBoxItem.class, 16),
                arguments(CynefinDomain.class, 5),
                arguments(FungSelection.class, 8),
                arguments(FungCommunication.class, 6),
                arguments(FungAuthority.class, 5),
                arguments(ComplexityFeature.class, 10 + 5));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void keepTheirLength(Class<?> scale, int length) {
        assertThat(scale.getEnumConstants()).hasSize(length);
    }

    @Test
    void countAsTheirAuthorsDo() {
        assertThat(Iap2Level.EMPOWER.number()).isEqualTo(5);
        assertThat(ArnsteinRung.PLACATION.number()).isEqualTo(5);
        assertThat(KanerGradient.VETO.number()).isEqualTo(8);
        assertThat(FreyLevel.NO_INTERACTION.number()).isZero();
        assertThat(FsgPhase.GENERATE_IDEAS.number()).isZero();
        assertThat(FsgPhase.SUSTAIN.number()).isEqualTo(3);
    }

    /** Supporting what one dislikes comes after abstaining on the one scale and is no point of the other. */
    @Test
    void gradientsOfEightAndOfSevenAreNotOneScale() {
        assertThat(KanerGradient.DISLIKE_BUT_SUPPORT).isGreaterThan(KanerGradient.ABSTAIN);
        assertThat(KanerGradient.ABSTAIN.number()).isEqualTo(SevenPointGradient.ABSTAIN.number());
        assertThat(names(SevenPointGradient.values())).doesNotContain("DISLIKE_BUT_SUPPORT", "VETO");
    }

    /** Himmelman puts coordinating before cooperating; Tamarack and Frey put it after. */
    @Test
    void cooperatingAndCoordinatingStandWhereEachAuthorPutsThem() {
        assertThat(HimmelmanLevel.COORDINATING).isLessThan(HimmelmanLevel.COOPERATING);
        assertThat(TamarackLevel.COORDINATE).isGreaterThan(TamarackLevel.COOPERATE);
        assertThat(FreyLevel.COORDINATION).isGreaterThan(FreyLevel.COOPERATION);
    }

    @Test
    void wilderFactorsHaveIdsOfTheirOwn() {
        assertThat(Arrays.stream(WilderFactor.values()).map(WilderFactor::id).toList())
                .doesNotHaveDuplicates()
                .contains("concrete-goals");
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
