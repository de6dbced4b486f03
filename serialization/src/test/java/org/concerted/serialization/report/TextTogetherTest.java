package org.concerted.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Span;
import org.junit.jupiter.api.Test;

/** What several measured says on what it rests, and names nobody. */
class TextTogetherTest {
    private static final Optional<Text> PEOPLE = Optional.of(Text.of("personnes", "people"));

    @Test
    void aSumSaysWhatNothingIsSaidOf() {
        AgendaPicture sum = of(Quantity.COUNT, PEOPLE, reading("jardin", 40), reading("popote", 60));
        assertThat(text(sum, Language.FR))
                .contains(
                        "• Rejoints : 2025.",
                        "Ensemble : 100 personnes; quelqu'un peut être allé à plusieurs endroits; rien n'est dit sur la"
                                + " définition, la population, le territoire et la méthode.")
                .doesNotContain("jardin", "popote");
        assertThat(text(sum, Language.EN))
                .contains("Together: 100 people; someone may have gone to several places; nothing is said about the"
                        + " definition, the population, the territory and the method.");
        assertThat(sum.json()).contains("\"unstated\"").doesNotContain("\"countedOnce\"");
    }

    @Test
    void aSumOfBoundsIsABoundAndMayCountSomeoneTwice() {
        AgendaPicture sum = of(
                Quantity.COUNT,
                PEOPLE,
                reading("jardin", 40).precision(Precision.AT_LEAST),
                reading("popote", 60).unduplicated(false));
        assertThat(text(sum, Language.FR))
                .contains("Ensemble : au moins 100 personnes; quelqu'un peut y compter plusieurs");
        assertThat(text(sum, Language.EN)).contains("Together: at least 100 people; someone may count several times;");
        assertThat(sum.json()).contains("\"precision\": \"at-least\"", "\"countedOnce\": false");
    }

    @Test
    void sharesArePooled() {
        AgendaPicture pooled = of(
                Quantity.SHARE,
                Optional.of(Text.same("%")),
                reading("jardin", 50).numerator(BigDecimal.ONE).denominator(BigDecimal.valueOf(2)),
                reading("popote", 10).numerator(BigDecimal.ONE).denominator(BigDecimal.TEN));
        assertThat(text(pooled, Language.FR)).contains("Ensemble : 2 sur 12; rien n'est dit sur");
        assertThat(pooled.json()).contains("\"numerator\": 2", "\"denominator\": 12");
    }

    @Test
    void whatDiffersIsNamedBeforeWhatIsNotKnown() {
        AgendaPicture apart = of(
                Quantity.COUNT,
                PEOPLE,
                reading("jardin", 40).definitionVersion("1").territory(Text.same("T")),
                reading("popote", 60).definitionVersion("2"));
        assertThat(text(apart, Language.FR)).contains("Ne s'additionnent pas : la définition diffère.");
        assertThat(text(apart, Language.EN)).contains("Do not add up: the definition differs.");
        AgendaPicture open =
                of(Quantity.COUNT, PEOPLE, reading("jardin", 40).territory(Text.same("T")), reading("popote", 60));
        assertThat(text(open, Language.FR))
                .contains("Ne s'additionnent pas encore : on ne connaît pas le territoire de chacune.");
        assertThat(open.json()).contains("\"field\": \"territory\"", "\"known\": false");
    }

    @Test
    void nothingIsShownWhereOneMeasuresAlone() {
        AgendaPicture alone = of(Quantity.COUNT, PEOPLE, reading("jardin", 40));
        assertThat(text(alone, Language.FR)).doesNotContain("plusieurs ont mesuré");
        assertThat(alone.json()).contains("\"together\": []");
    }

    private static String text(AgendaPicture picture, Language language) {
        return picture.text(language, 400).replace('\u00a0', ' ');
    }

    private static AgendaPicture of(Quantity quantity, Optional<Text> unit, Reading.Builder... readings) {
        Initiative.Builder builder = Initiative.builder();
        builder.id("t").name(Text.same("Table"));
        for (String id : new String[] {"jardin", "popote"}) {
            builder.addActor(Actor.builder().id(Id.of(id)).name(Text.same(id)).build());
        }
        builder.addIndicator(Indicator.builder()
                .id(Id.of("i"))
                .name(Text.of("Rejoints", "Reached"))
                .quantity(quantity)
                .unit(unit)
                .build());
        for (Reading.Builder reading : readings) {
            builder.addReading(reading.build());
        }
        return AgendaPicture.of(Assessor.standard().view(builder.build(), LocalDate.of(2026, 6, 30), Audience.TABLE));
    }

    private static Reading.Builder reading(String actor, long value) {
        return Reading.builder()
                .id(Id.of(actor))
                .indicator(Id.of("i"))
                .value(BigDecimal.valueOf(value))
                .period(Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .reporter(Id.of(actor))
                .addCovers(Id.of(actor));
    }
}
