package org.concerted.coordination.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.EvidenceLevel;
import org.concerted.core.model.Factor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Sign;
import org.concerted.core.model.Span;
import org.concerted.core.model.Strategy;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

/** Every action reaches an objective, links rest on something, and the order of actions is feasible. */
class TheoryOfChangeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    void anActionThatLeadsNowhereIsAQuestion() {
        Initiative alone = complete(with(action("a")));
        leads(alone).isBreached();
        assertThat(Asked.readPlainly("agenda.action-without-objective", alone, Language.FR))
                .isEqualTo("Rien de consigné ne relie l'action « A » à un objectif commun.");
        assertThat(Asked.readPlainly("agenda.action-without-objective", alone, Language.EN))
                .isEqualTo("Nothing on record links the action \"A\" to a common objective.");
        leads(with(action("a"))).isUndetermined("action.objectives");
        leads(builder(action("a")).complete(Action.TYPE).build()).isUndetermined("action.objectives");
        leads(builder(action("a")).complete(Influence.TYPE).build()).isUndetermined("action.objectives");
    }

    @Test
    void itsOwnObjectiveItsStrategyItsWholeOrWhatItInfluencesWillDo() {
        leads(with(action("a").addObjectives(Id.of("o")))).isUpheld();
        leads(with(action("a").strategy(Id.of("aimed")))).isUpheld();
        leads(complete(with(action("a").strategy(Id.of("vague"))))).isUndetermined("action.objectives");
        leads(with(action("a").partOf(Id.of("b")), action("b").addObjectives(Id.of("o"))))
                .isUpheld();
        leads(complete(with(action("a").partOf(Id.of("b")), action("b")))).isBreached();
        leads(linked(Sign.POSITIVE, "action:a", "factor:f", "factor:f", "objective:o"))
                .isUpheld();
        leads(linked(Sign.POSITIVE, "action:a", "indicator:i")).isUpheld();
        leads(complete(linked(Sign.POSITIVE, "action:a", "indicator:j"))).isBreached();
        leads(complete(linked(Sign.POSITIVE, "objective:o", "action:a"))).isBreached();
    }

    @Test
    void whatWorksAgainstAnObjectiveDoesNotLeadToIt() {
        leads(complete(linked(Sign.NEGATIVE, "action:a", "objective:o"))).isBreached();
        leads(complete(unsigned("action:a", "objective:o"))).isUndetermined("influence.sign");
    }

    @Test
    void whatIsOverIsNotAskedAndAnUnknownStateIsUnknown() {
        leads(complete(with(action("a").state(ActionState.DONE)))).isNotApplicable();
        leads(complete(with(action("a").state(ActionState.STARTED)))).isBreached();
        leads(complete(with(action("a").state(java.util.Optional.empty())))).isUndetermined("action.state");
    }

    @Test
    void aLinkWithoutAssumptionOrEvidenceIsCounted() {
        Initiative.Builder map = builder(action("a"));
        map.addInfluence(link("action:a", "factor:f").build());
        map.addInfluence(
                link("factor:f", "objective:o").assumption(Text.same("S")).build());
        Initiative one = map.complete(Influence.TYPE).build();
        grounded(one).isBreached();
        assertThat(Asked.readPlainly("agenda.links-without-ground", one, Language.FR))
                .isEqualTo("Liens de la carte des influences sans hypothèse ni appui consignés : 1 sur 2.");
        assertThat(Asked.readPlainly("agenda.links-without-ground", one, Language.EN))
                .isEqualTo("Links of the map of influences with neither an assumption nor evidence on record: 1 of 2.");
        grounded(Initiative.builder().from(one).completeness(java.util.Map.of()).build())
                .isUndetermined("influence.assumption");
    }

    @Test
    void anAssumptionEvidenceOrItsLevelIsGround() {
        Initiative.Builder map = builder(action("a"));
        map.addInfluence(link("action:a", "factor:f").evidence(Text.same("E")).build());
        map.addInfluence(link("factor:f", "objective:o")
                .evidenceLevel(EvidenceLevel.ASSUMED)
                .build());
        grounded(map.complete(Influence.TYPE).build()).isUpheld();
        grounded(complete(with(action("a")))).isNotApplicable();
    }

    @Test
    void anActionThatStartsBeforeWhatItComesAfterEndsIsAQuestion() {
        Initiative early = with(after(DAY), until("b", DAY.plusDays(1)), until("c", DAY.plusDays(40)));
        turn(early).isBreached();
        assertThat(Asked.readPlainly("agenda.starts-before-its-turn", early, Language.FR))
                .isEqualTo(
                        "L'action « A » doit commencer le 1er septembre 2026 et vient après « C », dont la fin prévue est"
                                + " le 11 octobre 2026.");
        assertThat(Asked.readPlainly("agenda.starts-before-its-turn", early, Language.EN))
                .isEqualTo(
                        "The action \"A\" is to start on September 1, 2026 and comes after \"C\", whose planned end is"
                                + " October 11, 2026.");
    }

    @Test
    void theDayOnWhichTheOtherEndsIsSoonEnough() {
        turn(with(after(DAY), until("b", DAY), until("c", DAY.minusDays(9)))).isUpheld();
        turn(with(after(DAY), until("b", DAY.plusDays(1)), until("c", DAY))).isBreached();
    }

    @Test
    void whatIsDoneHoldsNothingBack() {
        turn(with(after(DAY), until("b", DAY.plusDays(9)).state(ActionState.DONE), until("c", DAY)))
                .isUpheld();
        turn(with(after(DAY), until("b", DAY.plusDays(9)).state(java.util.Optional.empty()), until("c", DAY)))
                .isUndetermined("action.state");
        turn(with(action("a"))).isNotApplicable();
    }

    @Test
    void aDateThatIsMissingMayMatter() {
        turn(with(after(DAY), action("b"), until("c", DAY))).isUndetermined("action.period");
        turn(with(action("a").addAfter(Id.of("b"), Id.of("c")), until("b", DAY), until("c", DAY)))
                .isUndetermined("action.period");
        turn(with(after(DAY), action("b"), until("c", DAY.plusDays(1)))).isBreached();
    }

    private static Answer<Initiative> leads(Initiative initiative) {
        return verify(new ActionWithoutObjective()).on(initiative, Asked.TODAY).subject("action:a");
    }

    private static Answer<Initiative> grounded(Initiative initiative) {
        return verify(new LinksWithoutGround()).on(initiative, Asked.TODAY).subject("initiative:t");
    }

    private static Answer<Initiative> turn(Initiative initiative) {
        return verify(new StartsBeforeItsTurn()).on(initiative, Asked.TODAY).subject("action:a");
    }

    private static Initiative complete(Initiative initiative) {
        return Initiative.builder()
                .from(initiative)
                .complete(Action.TYPE)
                .complete(Influence.TYPE)
                .build();
    }

    private static Initiative linked(Sign sign, String... ends) {
        return linked(java.util.Optional.of(sign), ends);
    }

    private static Initiative unsigned(String... ends) {
        return linked(java.util.Optional.empty(), ends);
    }

    private static Initiative linked(java.util.Optional<Sign> sign, String... ends) {
        Initiative.Builder builder = builder(action("a"));
        for (int i = 0; i < ends.length; i += 2) {
            builder.addInfluence(link(ends[i], ends[i + 1]).sign(sign).build());
        }
        return builder.build();
    }

    private static Influence.Builder link(String source, String target) {
        return Influence.builder().source(Ref.parse(source)).target(Ref.parse(target));
    }

    private static Action.Builder after(LocalDate start) {
        return action("a")
                .addAfter(Id.of("b"), Id.of("c"))
                .period(Span.builder().start(start).build());
    }

    private static Action.Builder until(String id, LocalDate end) {
        return action(id).period(Span.builder().end(end).build());
    }

    private static Action.Builder action(String id) {
        return Action.builder()
                .id(Id.of(id))
                .name(Text.same(id.toUpperCase(java.util.Locale.ROOT)))
                .state(ActionState.PLANNED);
    }

    private static Initiative with(Action.Builder... actions) {
        return builder(actions).build();
    }

    private static Initiative.Builder builder(Action.Builder... actions) {
        Initiative.Builder builder = Initiative.builder();
        builder.id("t").name(Text.same("T"));
        builder.addObjective(
                Objective.builder().id(Id.of("o")).name(Text.same("O")).build());
        builder.addStrategy(Strategy.builder()
                .id(Id.of("aimed"))
                .name(Text.same("S"))
                .objective(Id.of("o"))
                .build());
        builder.addStrategy(
                Strategy.builder().id(Id.of("vague")).name(Text.same("V")).build());
        builder.addFactor(Factor.builder().id(Id.of("f")).name(Text.same("F")).build());
        builder.addIndicator(Indicator.builder()
                .id(Id.of("i"))
                .name(Text.same("I"))
                .addObjectives(Id.of("o"))
                .build());
        builder.addIndicator(
                Indicator.builder().id(Id.of("j")).name(Text.same("J")).build());
        for (Action.Builder action : actions) {
            builder.addAction(action.build());
        }
        return builder;
    }
}
