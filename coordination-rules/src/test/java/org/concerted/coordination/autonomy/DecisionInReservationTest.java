package org.concerted.coordination.autonomy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concerted.coordination.Asked;
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
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Option;
import org.concerted.core.model.Provenance;
import org.concerted.core.model.Reservation;
import org.concerted.core.model.Span;
import org.concerted.core.model.Theme;
import org.concerted.testkit.verify.Answer;
import org.concerted.testkit.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

/** A table decides on intake; the library keeps intake to itself. */
class DecisionInReservationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void aDecisionOnWhatIsReservedIsToBeDiscussed() {
        asked(with(decision(), reservation())).isBreached();
    }

    @Test
    void aDelegationOrAnAcceptanceIsAnActOfItsOwn() {
        asked(with(decision().addDelegatedBy(Id.of("b")), reservation())).isUpheld();
        asked(with(decision(), reservation()).addCommitments(accepting())).isUpheld();
        asked(with(decision(), reservation())
                        .addCommitments(Commitment.builder()
                                .from(accepting())
                                .withdrawn(DAY)
                                .build()))
                .isBreached();
    }

    @Test
    void anAcceptanceOnAConditionCountsOnceItIsMet() {
        asked(conditional(new Condition.Adopted(Id.of("intake")))).isUpheld();
        asked(conditional(new Condition.AtLeast(1, ImmutableSortedSet.of(Id.of("yes")))))
                .isBreached();
        asked(conditional(new Condition.Undisclosed())).isUndetermined("commitment.condition");
        asked(conditional(new Condition.Undisclosed()).completeness(Map.of(Reservation.TYPE, Completeness.COMPLETE)))
                .isUndetermined("commitment.condition", "commitment.list");
        asked(with(decision(), reservation().period(Optional.empty())).addCommitments(accepting()))
                .isUpheld();
    }

    /** Where nothing reserved is reached, it does not matter who accepted. */
    @Test
    void acceptancesCountOnlyWhereAReservationIsReached() {
        asked(with(decision(), reservation().actor(Id.of("a")))
                        .completeness(Map.of(Reservation.TYPE, Completeness.COMPLETE)))
                .isUpheld();
        asked(with(decision(), reservation())
                        .addCommitments(accepting())
                        .completeness(Map.of(Reservation.TYPE, Completeness.COMPLETE)))
                .isUndetermined("commitment.list");
    }

    /** The bookmobile is the library's own; the other option leaves it alone. */
    @Test
    void theOptionThatIsChosenReachesWhatItConsistsOf() {
        asked(options(decision().chosen(Id.of("bus")))).isBreached();
        asked(options(decision().chosen(Id.of("door")))).isUpheld();
        asked(options(decision())).isUndetermined("decision.chosen");
        asked(options(decision().binds(Set.of(Id.of("a"))))).isUpheld();
        asked(options(decision()).addCommitments(accepting())).isUpheld();
    }

    private static Initiative.Builder options(Decision.Builder decision) {
        return with(decision, reservation().covers(Set.of(Action.TYPE.ref(Id.of("bookmobile")))))
                .addActions(Action.builder()
                        .id(Id.of("bookmobile"))
                        .name(Text.same("bibliobus"))
                        .build())
                .addOptions(
                        option("bus").addActions(Id.of("bookmobile")).build(),
                        option("door").build());
    }

    private static Option.Builder option(String id) {
        return Option.builder().id(Id.of(id)).name(Text.same(id)).decision(Id.of("intake"));
    }

    /** An objective has parts too, and parts of parts. */
    @Test
    void aPartOfAPartIsReserved() {
        asked(with(
                                decision().about(Set.of(Objective.TYPE.ref(Id.of("mornings")))),
                                reservation().covers(Set.of(Objective.TYPE.ref(Id.of("open")))))
                        .addObjectives(
                                objective("open").build(),
                                objective("hours").parent(Id.of("open")).build(),
                                objective("mornings").parent(Id.of("hours")).build()))
                .isBreached();
        asked(with(
                                decision().about(Set.of(Objective.TYPE.ref(Id.of("open")))),
                                reservation().covers(Set.of(Objective.TYPE.ref(Id.of("hours")))))
                        .addObjectives(
                                objective("open").build(),
                                objective("hours").parent(Id.of("open")).build()))
                .isUpheld();
    }

    private static Objective.Builder objective(String id) {
        return Objective.builder().id(Id.of(id)).name(Text.same(id));
    }

    private static Initiative.Builder conditional(Condition condition) {
        return with(decision(), reservation())
                .addCommitments(Commitment.builder()
                        .from(accepting())
                        .condition(condition)
                        .build());
    }

    /** Whoever reserved a theme reserved the themes that are part of it. */
    @Test
    void aPartOfWhatIsReservedIsReserved() {
        Theme.Builder part = Theme.builder().id(Id.of("babies")).name(Text.same("poupons"));
        Decision.Builder about = decision().about(Set.of(Theme.TYPE.ref(Id.of("babies"))));
        asked(with(about, reservation()).addThemes(part.parent(Id.of("intake")).build()))
                .isBreached();
        asked(with(about, reservation()).addThemes(part.parent(Optional.empty()).build()))
                .isUpheld();
    }

    @Test
    void theReservationHasToHoldOnTheDay() {
        asked(with(decision(), reservation().period(span(2026, 3, 2)))).isUpheld();
        asked(with(decision(), reservation().period(span(2026, 3, 1)))).isBreached();
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        asked(with(decision(), reservation().period(Optional.empty()))).isUndetermined("reservation.list");
        asked(with(decision().date(Optional.empty()), reservation())).isUndetermined("reservation.list");
        asked(with(decision(), reservation()).completeness(Map.of(Reservation.TYPE, Completeness.COMPLETE)))
                .isUndetermined("commitment.list");
        asked(with(decision(), reservation()).completeness(Map.of(Commitment.TYPE, Completeness.COMPLETE)))
                .isBreached();
        asked(with(decision().delegatedBy(Set.of(Id.of("b"))), reservation())
                        .completeness(Map.of(Commitment.TYPE, Completeness.COMPLETE)))
                .isUndetermined("reservation.list");
        asked(with(decision().state(Optional.empty()), reservation())).isUndetermined("decision.state");
    }

    @Test
    void nobodyIsNamedOrNothingWasDecided() {
        asked(with(decision().binds(Set.of()), reservation())).isNotApplicable();
        asked(with(decision().state(DecisionState.REJECTED), reservation())).isNotApplicable();
        asked(with(decision().state(DecisionState.DROPPED), reservation())).isNotApplicable();
        asked(with(decision().state(DecisionState.PROPOSED), reservation())).isBreached();
    }

    @Test
    void othersReservationsDoNotCount() {
        asked(with(decision(), reservation().actor(Id.of("a")))).isUpheld();
    }

    @Test
    void itIsReadInBothLanguagesAndTheTableIsNotToldOfAPrivateReservation() {
        Initiative shown = with(
                        decision(), reservation().confidentiality(Confidentiality.of(Confidentiality.Circle.TABLE)))
                .build();
        String rule = "autonomy.decision-in-reservation";
        assertThat(Asked.readPlainly(rule, shown, Language.EN))
                .isEqualTo("The decision \"Intake\" names Library, on a matter within a reservation. No delegation or "
                        + "acceptance is on record.");
        assertThat(Asked.readPlainly(rule, shown, Language.FR))
                .isEqualTo(
                        "La décision « Accueil » nomme Bibliothèque, sur une question qui est dans un domaine réservé. "
                                + "Aucune délégation ni acceptation n'est consignée.");
        Initiative kept = with(decision(), reservation()).build();
        assertThat(Assessor.standard()
                        .view(kept, DAY, Audience.TABLE)
                        .snapshot()
                        .findings())
                .noneMatch(f -> f.rule().equals(rule) && f.verdict().code() == Verdict.Code.BREACHED);
    }

    private static Answer<Initiative> asked(Initiative.Builder initiative) {
        return RuleVerifier.verify(new DecisionInReservation())
                .on(initiative.build(), DAY)
                .subject("decision:intake");
    }

    private static Decision.Builder decision() {
        return Decision.builder()
                .id(Id.of("intake"))
                .matter(Text.of("Accueil", "Intake"))
                .state(DecisionState.ADOPTED)
                .date(LocalDate.of(2026, 3, 1))
                .addAbout(Theme.TYPE.ref(Id.of("intake")))
                .addBinds(Id.of("b"));
    }

    private static Reservation.Builder reservation() {
        return Reservation.builder()
                .id(Id.of("own-intake"))
                .actor(Id.of("b"))
                .matter(Text.same("accueil"))
                .addCovers(Theme.TYPE.ref(Id.of("intake")))
                .period(span(2026, 1, 1));
    }

    private static Span span(int year, int month, int day) {
        return Span.builder().start(LocalDate.of(year, month, day)).build();
    }

    private static Commitment accepting() {
        return Commitment.builder()
                .id(Id.of("yes"))
                .party(Id.of("b"))
                .accepts(Id.of("intake"))
                .provenance(Provenance.Given.builder()
                        .date(LocalDate.of(2026, 3, 1))
                        .by(Text.same("direction"))
                        .recordedIn(Text.same("lettre"))
                        .build())
                .build();
    }

    private static Initiative.Builder with(Decision.Builder decision, Reservation.Builder reservation) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .complete(Commitment.TYPE, Reservation.TYPE)
                .addThemes(Theme.builder()
                        .id(Id.of("intake"))
                        .name(Text.same("accueil"))
                        .build())
                .addActors(
                        Actor.builder().id(Id.of("a")).name(Text.same("A")).build(),
                        Actor.builder()
                                .id(Id.of("b"))
                                .name(Text.of("Bibliothèque", "Library"))
                                .build())
                .addDecisions(decision.build())
                .addReservations(reservation.build());
    }
}
