package org.concerted.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.concerted.core.ConcertedException;
import org.concerted.core.Language;
import org.concerted.core.Problem;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever refuses a value says which field, which value and, in both languages, what would be right. */
class ChecksTest {
    private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2021, 1, 1);
    private static final Text NAME = Text.same("x");
    private static final BigDecimal MINUS = BigDecimal.valueOf(-1);
    private static final Provenance LATER = new Provenance.Reported(LATE);

    @FunctionalInterface
    interface Maker {
        Object make();
    }

    private static <N extends Noun<N>> Id<N> id() {
        return Id.of("x");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(
                        "number",
                        "0",
                        () -> Vision.builder().number(0).text(NAME).build()),
                refused(
                        "endorsed",
                        "actor:a",
                        () -> Endorsement.builder()
                                .endorsed(Ref.parse("actor:a"))
                                .actor(id())
                                .provenance(LATER)
                                .build()),
                refused(
                        "withdrawn",
                        "2020-01-01",
                        () -> Endorsement.builder()
                                .endorsed(Ref.parse("vision:v1"))
                                .actor(id())
                                .provenance(LATER)
                                .withdrawn(EARLY)
                                .build()),
                refused(
                        "provenance",
                        "given",
                        () -> Provenance.Given.builder()
                                .date(EARLY)
                                .recordedIn(NAME)
                                .build()),
                refused(
                        "staff",
                        "-1",
                        () -> Actor.builder().id(id()).name(NAME).staff(MINUS).build()),
                refused(
                        "weight",
                        "-1",
                        () -> Interest.builder()
                                .id(id())
                                .actor(id())
                                .name(NAME)
                                .weight(MINUS)
                                .build()),
                refused(
                        "priority",
                        "0",
                        () -> Objective.builder()
                                .id(id())
                                .name(NAME)
                                .priority(0)
                                .build()),
                refused(
                        "targetDate",
                        "2020-01-01",
                        () -> Indicator.builder()
                                .id(id())
                                .name(NAME)
                                .baselineDate(LATE)
                                .targetDate(EARLY)
                                .build()),
                refused("dimension", "", () -> reading().group(NAME).build()),
                refused("sample", "-1", () -> reading().sample(-1).build()),
                refused(
                        "upTo",
                        "1",
                        () -> Claim.builder()
                                .id(id())
                                .statement(NAME)
                                .figure(BigDecimal.TEN)
                                .upTo(BigDecimal.ONE)
                                .build()),
                refused(
                        "ended",
                        "2020-01-01",
                        () -> Action.builder()
                                .id(id())
                                .name(NAME)
                                .started(LATE)
                                .ended(EARLY)
                                .build()),
                refused(
                        "partners",
                        "x",
                        () -> Action.builder()
                                .id(id())
                                .name(NAME)
                                .owner(id())
                                .addPartner(id())
                                .build()),
                refused(
                        "strength",
                        "4",
                        () -> Influence.builder()
                                .source(Ref.parse("action:a"))
                                .target(Ref.parse("action:b"))
                                .strength(4)
                                .build()),
                refused(
                        "withdrawn",
                        "2020-01-01",
                        () -> Commitment.builder()
                                .id(id())
                                .party(id())
                                .provenance(LATER)
                                .withdrawn(EARLY)
                                .build()),
                refused(
                        "abandoned",
                        "2020-01-01",
                        () -> change().abandoned(EARLY).build()),
                refused(
                        "keptUntil",
                        "2020-01-01",
                        () -> change().keptUntil(EARLY).build()),
                refused("size", "-1", () -> body().size(-1).build()),
                refused(
                        "quorum",
                        "2",
                        () -> body().quorum(BigDecimal.valueOf(2)).build()),
                refused("majority", "-1", () -> body().majority(MINUS).build()),
                refused(
                        "weight",
                        "-1",
                        () -> Seat.builder().body(id()).weight(MINUS).build()),
                refused(
                        "seat",
                        "",
                        () -> Attendance.builder().presence(Presence.PRESENT).build()),
                refused(
                        "people",
                        "-1",
                        () -> Attendance.builder()
                                .actor(id())
                                .presence(Presence.PRESENT)
                                .people(-1)
                                .build()),
                refused(
                        "date",
                        "2020-01-01",
                        () -> Decision.builder()
                                .id(id())
                                .matter(NAME)
                                .proposed(LATE)
                                .date(EARLY)
                                .build()),
                refused(
                        "followedUp",
                        "2020-01-01",
                        () -> Decision.builder()
                                .id(id())
                                .matter(NAME)
                                .date(LATE)
                                .followedUp(EARLY)
                                .build()),
                refused(
                        "settled",
                        "2020-01-01",
                        () -> Tension.builder()
                                .id(id())
                                .raised(LATE)
                                .settled(EARLY)
                                .build()),
                refused(
                        "staff",
                        "-1",
                        () -> Structure.builder().id(id()).staff(MINUS).build()),
                refused(
                        "partner",
                        "x",
                        () -> Tie.builder().actor(id()).partner(id()).build()),
                refused(
                        "strength",
                        "0",
                        () -> Tie.builder()
                                .actor(id())
                                .partner(Id.of("y"))
                                .strength(0)
                                .build()),
                refused(
                        "value",
                        "5",
                        () -> Rating.builder()
                                .rated(id())
                                .dimension(PartnerDimension.OPENNESS)
                                .value(5)
                                .build()),
                refused("invitedPeople", "-1", () -> survey().invitedPeople(-1).build()),
                refused("high", "1", () -> survey().low(1).high(1).build()),
                refused("item", "", () -> distribution().item("").build()),
                refused(
                        "counts",
                        "{1=0, 2=1}",
                        () -> distribution().putCount(BigDecimal.ONE, 0).build()),
                refused("respondents", "2", () -> distribution().respondents(2).build()),
                refused("invited", "0", () -> distribution().invited(0).build()),
                refused(
                        "item",
                        " ",
                        () -> SurveyAnswer.builder()
                                .survey(id())
                                .item(" ")
                                .value(BigDecimal.ONE)
                                .build()),
                refused(
                        "reached",
                        "-1",
                        () -> Message.builder().date(EARLY).reached(-1).build()),
                refused(
                        "steps/1/date",
                        "2020-01-01",
                        () -> Exchange.builder()
                                .id(id())
                                .receiver(id())
                                .addStep(FeedbackStep.of(FeedbackStage.RECEIVED, LATE))
                                .addStep(FeedbackStep.of(FeedbackStage.ANALYSED, EARLY))
                                .build()),
                refused(
                        "deadlineDays",
                        "-1",
                        () -> ResponsePolicy.builder().id(id()).deadlineDays(-1).build()),
                refused(
                        "steps/1/date",
                        "2020-01-01",
                        () -> LearningLoop.builder()
                                .id(id())
                                .addStep(LearningStep.of(LearningStage.AGREE, LATE))
                                .addStep(LearningStep.of(LearningStage.FIND, EARLY))
                                .build()),
                refused(
                        "size",
                        "-1",
                        () -> Population.builder().id(id()).name(NAME).size(-1).build()),
                refused(
                        "reached",
                        "-1",
                        () -> Outreach.builder()
                                .actor(id())
                                .population(id())
                                .reached(-1)
                                .build()),
                refused("heard", "-1", () -> process().heard(-1).build()),
                refused(
                        "adviceFollowed",
                        "2",
                        () -> process().adviceGiven(1).adviceFollowed(2).build()),
                refused(
                        "citizenSeats",
                        "2",
                        () -> process().seats(1).citizenSeats(2).build()),
                refused(
                        "citizenVotes",
                        "2",
                        () -> process().votes(1).citizenVotes(2).build()),
                refused(
                        "closes",
                        "2020-01-01",
                        () -> programme().opens(LATE).closes(EARLY).build()),
                refused(
                        "decides",
                        "2020-01-01",
                        () -> programme().opens(LATE).decides(EARLY).build()),
                refused(
                        "reportsPerYear",
                        "-1",
                        () -> programme().reportsPerYear(-1).build()),
                refused(
                        "eligibleVoters",
                        "-1",
                        () -> programme().eligibleVoters(-1).build()),
                refused(
                        "criteria",
                        "[c, c]",
                        () -> programme()
                                .addCriteria(Criterion.of("c", NAME), Criterion.of("c", NAME))
                                .build()),
                refused(
                        "ineligible",
                        "[STAFF]",
                        () -> programme()
                                .addEligible(ExpenseKind.STAFF)
                                .addIneligible(ExpenseKind.STAFF)
                                .build()),
                refused("published", "-1", () -> application().published(-1).build()),
                refused(
                        "decided",
                        "2020-01-01",
                        () -> application().submitted(LATE).decided(EARLY).build()),
                refused(
                        "count",
                        "0",
                        () -> Ballot.builder().id(id()).programme(id()).count(0).build()),
                refused(
                        "choices",
                        "[x, x]",
                        () -> Ballot.builder()
                                .id(id())
                                .programme(id())
                                .addChoices(Choice.of(id()), Choice.of(id()))
                                .build()),
                refused(
                        "points",
                        "-1",
                        () -> Choice.builder().application(id()).points(MINUS).build()),
                refused(
                        "recipient",
                        "x",
                        () -> Grant.builder()
                                .id(id())
                                .giver(id())
                                .recipient(id())
                                .build()),
                refused("end", "2020-01-01", () -> Span.of(LATE, EARLY)),
                refused("id", "a b", () -> Id.<Actor>of("a b")),
                refused("count", "2", () -> new Condition.AtLeast(2, ImmutableSortedSet.of(id()))),
                refused("actors", "[]", () -> new Condition.Actors(ImmutableSortedSet.of())),
                refused("of", "[]", () -> new Condition.AllOf(ImmutableList.of())),
                refused("of", "[]", () -> new Condition.AnyOf(ImmutableList.of())),
                refused("hours", "-1.0", () -> new Hours(-100)),
                refused("currency", "dollars", () -> new Money(BigDecimal.ONE, "dollars")),
                refused(
                        "ended",
                        "2020-01-01",
                        () -> initiative().started(LATE).ended(EARLY).build()),
                refused(
                        "coordinationCeiling",
                        "20",
                        () -> initiative()
                                .coordinationCeiling(BigDecimal.valueOf(20))
                                .build()),
                refused(
                        "anonymityThreshold",
                        "4",
                        () -> initiative().anonymityThreshold(4).build()),
                refused("seatCeiling", "0", () -> initiative().seatCeiling(0).build()),
                refused("actorCount", "-1", () -> initiative().actorCount(-1).build()),
                refused(
                        "readingDelayDays",
                        "-1",
                        () -> initiative().readingDelayDays(-1).build()),
                refused(
                        "balance",
                        "{ACTION=1, RELATION=1}",
                        () -> initiative()
                                .putBalance(ActionNature.ACTION, BigDecimal.ONE)
                                .putBalance(ActionNature.RELATION, BigDecimal.ONE)
                                .build()));
    }

    private static Arguments refused(String field, String found, Maker maker) {
        return arguments(field, found, maker);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refused")
    void namesFieldAndValue(String field, String found, Maker maker) {
        ConcertedException refusal = catchThrowableOfType(ConcertedException.class, maker::make);
        assertThat(refusal).as("refusal of %s %s", field, found).isNotNull();
        assertThat(refusal.problems()).hasSize(1);
        Problem problem = refusal.problems().get(0);
        assertThat(problem.path()).isEqualTo(field);
        assertThat(problem.found()).isEqualTo(found);
        assertThat(problem.expected().written(Language.FR)).isPresent();
        assertThat(problem.expected().written(Language.EN)).isPresent();
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        ConcertedException refusal = catchThrowableOfType(
                ConcertedException.class,
                () -> body().size(-1).quorum(MINUS).majority(MINUS).build());
        assertThat(refusal.problems()).extracting(Problem::path).containsExactly("size", "quorum", "majority");
    }

    private static Reading.Builder reading() {
        return Reading.builder().indicator(id()).value(BigDecimal.ONE).period(Span.of(EARLY, LATE));
    }

    private static PracticeChange.Builder change() {
        return PracticeChange.builder().id(id()).actor(id()).after(NAME).date(LATE);
    }

    private static Body.Builder body() {
        return Body.builder().id(id()).name(NAME);
    }

    private static Distribution.Builder distribution() {
        return Distribution.builder().survey(id()).item("i").respondents(1).putCount(BigDecimal.valueOf(2), 1);
    }

    private static Survey.Builder survey() {
        return Survey.builder().id(id()).name(NAME);
    }

    private static ParticipationProcess.Builder process() {
        return ParticipationProcess.builder().id(id()).name(NAME);
    }

    private static FundingProgramme.Builder programme() {
        return FundingProgramme.builder().id(id()).name(NAME);
    }

    private static Application.Builder application() {
        return Application.builder().id(id()).name(NAME).programme(id());
    }

    private static Initiative.Builder initiative() {
        return Initiative.builder().id("x").name(NAME);
    }
}
