package org.concerted.coordination.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.concerted.coordination.Asked;
import org.concerted.coordination.Packs;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Confidentiality;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;
import org.concerted.core.model.Provenance;
import org.concerted.testkit.verify.Answer;
import org.concerted.testkit.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

/** "We will if two others do": three organisations and a garden. */
class ConditionUnmetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate GIVEN = LocalDate.of(2026, 3, 1);

    @Test
    void namedCommitmentsThatAreGivenMeetIt() {
        Condition both = atLeast(2, "b", "c");
        asked(given("a").condition(both), given("b"), given("c")).isUpheld();
        asked(given("a").condition(both), given("b"), reported("c")).isBreached();
        asked(given("a").condition(both), given("b"), given("c").withdrawn(DAY)).isBreached();
        asked(given("a").condition(atLeast(1, "b", "c")), given("b"), reported("c"))
                .isUpheld();
    }

    @Test
    void othersOnTheSameActionAreCountedWithoutItself() {
        Condition two = atLeast(2);
        asked(on("a").condition(two), on("b"), on("c")).isUpheld();
        asked(on("a").condition(two), on("b")).isBreached();
        asked(on("a").condition(two), on("b"), given("c")).isUndetermined();
    }

    @Test
    void actorsHaveToGiveToTheSameAction() {
        Condition b = new Condition.Actors(ImmutableSortedSet.of(Id.of("b")));
        asked(on("a").condition(b), on("b")).isUpheld();
        asked(on("a").condition(b), on("c")).isBreached();
        asked(on("a").condition(b), given("b")).isUndetermined();
        asked(given("a").condition(b), on("b")).isUndetermined();
    }

    @Test
    void hoursAndMoneyReachATotal() {
        Condition hours = new Condition.TotalHours(Hours.of(100));
        asked(on("a").condition(hours).hours(Hours.of(40)), on("b").hours(Hours.of(60)))
                .isUpheld();
        asked(on("a").condition(hours).hours(Hours.of(40)), on("b").hours(Hours.of(59)))
                .isBreached();
        asked(on("a").condition(hours).hours(Hours.of(40)), on("b")).isUndetermined("commitment.condition");
        Condition money = new Condition.Total(Money.cad(1_000));
        asked(on("a").condition(money).money(Money.cad(400)), on("b").money(Money.cad(600)))
                .isUpheld();
        asked(
                        on("a").condition(money).money(Money.cad(400)),
                        on("b").money(new Money(java.math.BigDecimal.valueOf(600), "USD")))
                .isBreached();
    }

    @Test
    void aDecisionHasToBeAdopted() {
        Condition adopted = new Condition.Adopted(Id.of("go"));
        Commitment a = given("a").condition(adopted).build();
        decided(a, DecisionState.ADOPTED).isUpheld();
        decided(a, DecisionState.PROPOSED).isBreached();
    }

    @Test
    void inTimeOnlyUntilTheDeadline() {
        Condition b = atLeast(1, "b");
        asked(given("a").condition(all(b, new Condition.By(GIVEN))), given("b")).isUpheld();
        asked(given("a").condition(all(b, new Condition.By(GIVEN.minusDays(1)))), given("b"))
                .isBreached();
    }

    @Test
    void anyAndAllFollowThreeValuedLogic() {
        Condition met = atLeast(1, "b");
        Condition unmet = atLeast(1, "c");
        Condition hidden = new Condition.Undisclosed();
        asked(given("a").condition(any(hidden, met)), given("b"), reported("c")).isUpheld();
        asked(given("a").condition(any(hidden, unmet)), given("b"), reported("c"))
                .isUndetermined("commitment.condition");
        asked(given("a").condition(all(hidden, unmet)), given("b"), reported("c"))
                .isBreached();
        asked(given("a").condition(all(hidden, met)), given("b"), reported("c")).isUndetermined("commitment.condition");
    }

    @Test
    void withoutAConditionOrOnceKeptOrWithdrawnItWaitsForNothing() {
        Condition b = atLeast(1, "b");
        asked(given("a")).isNotApplicable();
        asked(given("a").condition(b).kept(DAY), reported("b")).isNotApplicable();
        asked(given("a").condition(b).withdrawn(DAY), reported("b")).isNotApplicable();
        asked(reported("a").condition(b), reported("b")).isNotApplicable();
    }

    @Test
    void whatWasWithdrawnMayBeMissingFromAListThatIsNotComplete() {
        Condition b = atLeast(1, "b");
        Initiative initiative = base().addCommitments(
                        given("a").condition(b).build(), given("b").build())
                .build();
        ask(initiative).isUndetermined("commitment.list");
    }

    @Test
    void theTableIsNotToldWhichConditionNorWhetherItIsMet() {
        Condition b = atLeast(1, "b");
        Initiative initiative = complete()
                .addCommitments(given("a").condition(b).build(), reported("b").build())
                .build();
        assertThat(Assessor.with(Packs.of(CommitmentRules.all()))
                        .view(initiative, DAY, Audience.TABLE)
                        .snapshot()
                        .findings())
                .isNotEmpty()
                .allMatch(f -> f.verdict().code() == Verdict.Code.UNDETERMINED);
    }

    @Test
    void bothLanguages() {
        Condition b = atLeast(1, "b");
        Initiative initiative = complete()
                .addCommitments(
                        given("a")
                                .promise(Text.of("Prêter un local", "Lend a room"))
                                .condition(b)
                                .conditionConfidentiality(Confidentiality.of(Confidentiality.Circle.TABLE))
                                .build(),
                        reported("b").build())
                .build();
        assertThat(read("commitments.condition-unmet", initiative, Language.FR))
                .isEqualTo(
                        "L'engagement « Prêter un local » de l'organisme A a été donné à une condition. D'après ce qui est "
                                + "consigné, elle n'est pas remplie.");
        assertThat(read("commitments.condition-unmet", initiative, Language.EN))
                .isEqualTo(
                        "The commitment “Lend a room” of A was given on a condition. Going by what is on record, it is "
                                + "not met.");
    }

    @Test
    void aDayThatWentByIsTold() {
        Initiative late = complete()
                .addCommitments(
                        given("a")
                                .promise(Text.of("Prêter un local", "Lend a room"))
                                .condition(all(atLeast(1, "b"), new Condition.By(GIVEN.plusDays(30))))
                                .conditionConfidentiality(Confidentiality.of(Confidentiality.Circle.TABLE))
                                .build(),
                        reported("b").build())
                .build();
        assertThat(read("commitments.condition-unmet", late, Language.FR))
                .isEqualTo(
                        "L'engagement « Prêter un local » de l'organisme A a été donné à une condition. D'après ce qui est "
                                + "consigné, elle n'est pas remplie, et le jour fixé, le 31 mars 2026, est passé.");
        assertThat(read("commitments.condition-unmet", late, Language.EN))
                .isEqualTo(
                        "The commitment “Lend a room” of A was given on a condition. Going by what is on record, it is "
                                + "not met, and the day that was set, March 31, 2026, has gone by.");
    }

    @Test
    void whatWasMetByItsDayStaysMet() {
        Condition by = all(atLeast(1, "b"), new Condition.By(GIVEN.plusDays(30)));
        asked(given("a").condition(by), given("b").withdrawn(DAY)).isUpheld();
        asked(given("a").condition(by), given("b").withdrawn(GIVEN.plusDays(31)))
                .isUpheld();
        asked(given("a").condition(by), given("b").withdrawn(GIVEN.plusDays(30)))
                .isBreached();
    }

    @Test
    void whatIsGivenAfterItsOwnDayCameTooLate() {
        asked(given("a").condition(all(atLeast(1, "b"), new Condition.By(GIVEN))), given("b"))
                .isUpheld();
        asked(given("a").condition(all(atLeast(1, "b"), new Condition.By(GIVEN.minusDays(1)))), given("b"))
                .isBreached();
    }

    @Test
    void whoAcceptsADecisionAloneCommitsToNoAction() {
        Initiative accepted = complete()
                .addCommitments(
                        on("a").condition(atLeast(1)).build(),
                        given("b").accepts(Id.of("go")).build())
                .addDecision(Decision.builder()
                        .id(Id.of("go"))
                        .matter(Text.same("go"))
                        .build())
                .build();
        ask(accepted).isBreached();
        asked(on("a").condition(atLeast(1)), given("b")).isUndetermined();
    }

    private static String read(String rule, Initiative initiative, Language language) {
        return Asked.read(rule, initiative, language).replace('\u00a0', ' ');
    }

    private static Condition atLeast(int count, String... among) {
        ImmutableSortedSet.Builder<Id<Commitment>> ids = ImmutableSortedSet.naturalOrder();
        Stream.of(among).forEach(id -> ids.add(Id.of(id)));
        return new Condition.AtLeast(count, ids.build());
    }

    private static Condition all(Condition... of) {
        return new Condition.AllOf(ImmutableList.copyOf(of));
    }

    private static Condition any(Condition... of) {
        return new Condition.AnyOf(ImmutableList.copyOf(of));
    }

    private static Answer<Initiative> asked(Commitment.Builder... commitments) {
        return ask(complete()
                .addAllCommitments(
                        Stream.of(commitments).map(Commitment.Builder::build).toList())
                .build());
    }

    private static Answer<Initiative> decided(Commitment commitment, DecisionState state) {
        return ask(complete()
                .addCommitment(commitment)
                .addDecision(Decision.builder()
                        .id(Id.of("go"))
                        .matter(Text.same("go"))
                        .state(state)
                        .date(GIVEN)
                        .build())
                .build());
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return RuleVerifier.verify(new ConditionUnmet()).on(initiative, DAY).subject("commitment:a");
    }

    private static Commitment.Builder on(String id) {
        return given(id).action(Id.of("garden"));
    }

    private static Commitment.Builder given(String id) {
        return Commitment.builder()
                .id(Id.of(id))
                .party(Id.of(id))
                .provenance(Provenance.Given.builder()
                        .date(GIVEN)
                        .by(Text.same("direction"))
                        .recordedIn(Text.same("minutes"))
                        .build());
    }

    private static Commitment.Builder reported(String id) {
        return Commitment.builder().id(Id.of(id)).party(Id.of(id)).provenance(new Provenance.Reported(GIVEN));
    }

    private static Initiative.Builder complete() {
        return base().putCompleteness(Commitment.TYPE, Completeness.COMPLETE);
    }

    private static Initiative.Builder base() {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .actors(Stream.of("a", "b", "c")
                        .map(id -> Actor.builder()
                                .id(Id.of(id))
                                .name(Text.same(id.toUpperCase(java.util.Locale.ROOT)))
                                .build())
                        .toList())
                .addAction(Action.builder()
                        .id(Id.of("garden"))
                        .name(Text.of("Jardin", "Garden"))
                        .build());
    }
}
