package org.concerted.coordination.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Partition;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class GroupsBeyondWholeTest {
    private static final Span YEAR = Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    @Test
    void groupsThatComeToMoreThanTheWholeAreAQuestion() {
        Initiative more = of(Quantity.COUNT, whole(100), group("w", 60), group("m", 41));
        groups(more).isBreached();
        assertThat(Asked.readPlainly("measurement.groups-beyond-whole", more, Language.FR))
                .isEqualTo(
                        "Indicateur « Personnes », période terminée le 31 décembre 2025 : selon « Genre », les groupes"
                                + " totalisent 101 et l'ensemble 100.");
        assertThat(Asked.readPlainly("measurement.groups-beyond-whole", more, Language.EN))
                .isEqualTo(
                        "Indicator \"People\", period that ended on December 31, 2025: by \"Gender\", groups come to 101 and"
                                + " the whole to 100.");
    }

    @Test
    void theWholeItselfIsTheBoundaryAndLessMayLackAGroup() {
        groups(of(Quantity.COUNT, whole(100), group("w", 60), group("m", 40))).isUpheld();
        groups(of(Quantity.COUNT, whole(100), group("w", 60))).isUpheld();
        groups(of(Quantity.AMOUNT, whole(100), group("w", 101))).isBreached();
    }

    @Test
    void onlyNumbersThatAddUpAreAdded() {
        groups(of(Quantity.RATE, whole(5), group("w", 4), group("m", 6))).isNotApplicable();
        groups(ofUnknownKind(whole(5), group("w", 4), group("m", 6))).isUndetermined("indicator.quantity");
        groups(of(Quantity.COUNT, group("w", 4), group("m", 6))).isNotApplicable();
        groups(of(Quantity.COUNT, whole(5))).isNotApplicable();
    }

    @Test
    void onlyWhatIsMadeAlikeOverTheSamePeriodIsPutBesideTheWhole() {
        Span later = Span.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        groups(of(Quantity.COUNT, whole(5), group("w", 9).period(later))).isNotApplicable();
        groups(of(
                        Quantity.COUNT,
                        whole(5).territory(Text.same("A")),
                        group("w", 9).territory(Text.same("B"))))
                .isNotApplicable();
        groups(of(Quantity.COUNT, whole(5).territory(Text.same("A")), group("w", 9)))
                .isUndetermined("reading.definitionVersion");
    }

    @Test
    void boundsThatLeaveItOpenAreLeft() {
        groups(of(
                        Quantity.COUNT,
                        whole(5).precision(Precision.AT_MOST),
                        group("w", 9).precision(Precision.MORE_THAN)))
                .isBreached();
        groups(of(Quantity.COUNT, whole(5).precision(Precision.AT_LEAST), group("w", 9)))
                .isNotApplicable();
        groups(of(Quantity.COUNT, whole(5), group("w", 9).precision(Precision.LESS_THAN)))
                .isNotApplicable();
        groups(of(Quantity.COUNT, whole(5).precision(Precision.ABOUT), group("w", 9)))
                .isNotApplicable();
        groups(of(Quantity.COUNT, whole(5), group("w", 4), group("w", 4).id(Id.of("again"))))
                .isNotApplicable();
    }

    @Test
    void theDimensionToDiscussComesFirst() {
        Text age = Text.of("Âge", "Age");
        Initiative two = of(Quantity.COUNT, whole(5), group("young", 2).dimension(age), group("w", 9));
        groups(two).isBreached();
        assertThat(Asked.readPlainly("measurement.groups-beyond-whole", two, Language.EN))
                .contains("Gender");
    }

    @Test
    void groupsThatHoldEveryoneComeToTheWhole() {
        everyone(Quantity.COUNT, whole(100), group("w", 60), group("m", 40)).isUpheld();
        everyone(Quantity.COUNT, whole(100), group("w", 60), group("m", 39)).isBreached();
        everyone(Quantity.COUNT, whole(100), group("w", 60)).isUpheld();
        everyone(Quantity.COUNT, whole(100), group("w", 60), group("m", 39).precision(Precision.AT_LEAST))
                .isUpheld();
        everyone(Quantity.COUNT, whole(100), group("w", 60), group("m", 30), group("x", 9))
                .isUpheld();
    }

    @Test
    void aMeanOfEveryoneLiesBetweenThoseOfTheGroups() {
        for (Quantity quantity : List.of(Quantity.SHARE, Quantity.RATE, Quantity.MEAN)) {
            everyone(quantity, whole(5), group("w", 4), group("m", 6)).isUpheld();
            everyone(quantity, whole(7), group("w", 4), group("m", 6)).isUpheld();
            everyone(quantity, whole(8), group("w", 4), group("m", 6)).isBreached();
            everyone(quantity, whole(2), group("w", 4), group("m", 6)).isBreached();
            everyone(quantity, whole(2), group("w", 4)).isNotApplicable();
        }
        everyone(Quantity.SCORE, whole(8), group("w", 4), group("m", 6)).isNotApplicable();
        everyone(
                        Quantity.RATE,
                        tenths(68),
                        group("w", 4).value(BigDecimal.valueOf(41, 1)),
                        group("m", 6).value(BigDecimal.valueOf(66, 1)))
                .isBreached();
        groups(partitioned(ofUnknownKind(whole(8), group("w", 4), group("m", 6))))
                .isUndetermined("indicator.quantity");
        everyone(Quantity.RATE, whole(8).territory(Text.same("A")), group("w", 4), group("m", 6))
                .isUndetermined("reading.definitionVersion");
    }

    @Test
    void aMeanBeyondItsGroupsIsSaid() {
        Initiative beyond = partitioned(of(Quantity.MEAN, whole(8), group("w", 4), group("m", 6)));
        assertThat(Asked.readPlainly("measurement.groups-beyond-whole", beyond, Language.FR))
                .isEqualTo(
                        "Indicateur « Personnes », période terminée le 31 décembre 2025 : selon « Genre », les groupes vont"
                                + " de 4 à 6, et l'ensemble est à 8.");
        assertThat(Asked.readPlainly("measurement.groups-beyond-whole", beyond, Language.EN))
                .isEqualTo(
                        "Indicator \"People\", period that ended on December 31, 2025: by \"Gender\", groups go from 4 to"
                                + " 6, and the whole is at 8.");
    }

    private static Reading.Builder tenths(long value) {
        return whole(0).value(BigDecimal.valueOf(value, 1));
    }

    private static Answer<Initiative> everyone(Quantity quantity, Reading.Builder... readings) {
        return groups(partitioned(of(quantity, readings)));
    }

    private static Initiative partitioned(Initiative initiative) {
        return Initiative.builder()
                .from(initiative)
                .indicators(List.of(Indicator.builder()
                        .from(initiative.indicators().iterator().next())
                        .addPartition(Partition.builder()
                                .dimension(Text.of("Genre", "Gender"))
                                .addGroups(Text.same("w"), Text.same("m"))
                                .build())
                        .build()))
                .build();
    }

    private static Answer<Initiative> groups(Initiative initiative) {
        return verify(new GroupsBeyondWhole()).on(initiative, Asked.TODAY).subject("indicator:i");
    }

    private static Reading.Builder whole(long value) {
        return Reading.builder()
                .id(Id.of("all"))
                .indicator(Id.of("i"))
                .value(BigDecimal.valueOf(value))
                .period(YEAR);
    }

    private static Reading.Builder group(String id, long value) {
        return whole(value).id(Id.of(id)).dimension(Text.of("Genre", "Gender")).group(Text.same(id));
    }

    private static Initiative of(Quantity quantity, Reading.Builder... readings) {
        return of(Optional.of(quantity), readings);
    }

    private static Initiative ofUnknownKind(Reading.Builder... readings) {
        return of(Optional.empty(), readings);
    }

    private static Initiative of(Optional<Quantity> quantity, Reading.Builder... readings) {
        Initiative.Builder builder = Initiative.builder();
        builder.id("m").name(Text.same("M"));
        builder.addIndicator(Indicator.builder()
                .id(Id.of("i"))
                .name(Text.of("Personnes", "People"))
                .quantity(quantity)
                .build());
        for (Reading.Builder reading : readings) {
            builder.addReading(reading.build());
        }
        return builder.build();
    }
}
