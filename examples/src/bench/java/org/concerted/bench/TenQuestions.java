package org.concerted.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Severity;
import org.concerted.core.assess.SumPer;
import org.concerted.core.assess.Sums;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActionDossier;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.dossier.CommitmentDossier;
import org.concerted.core.dossier.ExchangeDossier;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.dossier.InfluenceDossier;
import org.concerted.core.dossier.InitiativePack;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.Link;
import org.concerted.core.dossier.ObjectiveDossier;
import org.concerted.core.model.Acceptance;
import org.concerted.core.model.Capacity;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Id;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Sign;

/** The ten questions of the benchmark, as a pack. */
final class TenQuestions implements InitiativePack {
    private static final Verdict UNKNOWN =
            Verdict.undetermined(new Datum("bench", Text.same("bench"), Datum.Effort.LOOK_UP));

    @Override
    public String id() {
        return "bench";
    }

    @Override
    public ImmutableList<Enlisted<Initiative>> rules() {
        return ImmutableList.of(
                        new NotAccepted(),
                        new Overcommitted(),
                        new Isolated(),
                        new Hindering(),
                        new Unanswered(),
                        new SeldomAnswers(),
                        new WithoutIndicator(),
                        new WithoutReading(),
                        new ConditionUnmet(),
                        new Unreached())
                .stream()
                .map(rule -> new Enlisted<Initiative>(rule, Severity.MAJOR))
                .collect(ImmutableList.toImmutableList());
    }

    static RuleSet<Initiative> ruleSet() {
        return RuleSet.of(ImmutableList.of(new TenQuestions()));
    }

    static RuleInfo info(String id) {
        Text text = Text.same(id);
        return RuleInfo.builder()
                .id(id)
                .asks(text)
                .why(text)
                .observation(text)
                .upheld(text)
                .undetermined(text)
                .question(text)
                .build();
    }

    /** What a yes-or-no question sees. */
    interface YesNo<S, E> extends InitiativeRule<S, E> {
        @Override
        default Evidence write(E seen) {
            return Evidence.NONE;
        }

        @Override
        default E read(Evidence evidence) {
            throw new UnsupportedOperationException();
        }
    }

    record NotAccepted(RuleInfo info) implements YesNo<ActionDossier, Optional<Acceptance>> {
        NotAccepted() {
            this(TenQuestions.info("bench.not-accepted"));
        }

        @Override
        public Kind<Initiative, ActionDossier> kind() {
            return Kinds.ACTION;
        }

        @Override
        public Optional<Acceptance> observe(ActionDossier dossier, Measured<Initiative> measured) {
            return dossier.noun().acceptance();
        }

        @Override
        public Verdict decide(Optional<Acceptance> seen) {
            return seen.isEmpty() ? UNKNOWN : seen.get() == Acceptance.ACCEPTED ? Verdict.UPHELD : Verdict.BREACHED;
        }
    }

    private static final SumPer<Initiative, ActionDossier> EFFORT = SumPer.of(
            "bench.effort",
            Kinds.ACTOR,
            Kinds.ACTION,
            1,
            (action, sums) -> sums.add(
                    action.ownerOrdinal(),
                    0,
                    action.noun().effort().orElseThrow().hundredths()));
    private static final SumPer<Initiative, ExchangeDossier> ANSWERS =
            SumPer.of("bench.answers", Kinds.ACTOR, Kinds.EXCHANGE, 2, (exchange, sums) -> {
                sums.add(exchange.receiverOrdinal(), 0, 1);
                if (exchange.noun().reached(FeedbackStage.REPORTED_BACK).isPresent()) {
                    sums.add(exchange.receiverOrdinal(), 1, 1);
                }
            });

    record Load(long effort, long capacity) {}

    record Overcommitted(RuleInfo info) implements YesNo<ActorDossier, Load> {
        Overcommitted() {
            this(TenQuestions.info("bench.overcommitted"));
        }

        @Override
        public ImmutableSet<Measure<Initiative, ?>> reads() {
            return ImmutableSet.of(EFFORT);
        }

        @Override
        public Kind<Initiative, ActorDossier> kind() {
            return Kinds.ACTOR;
        }

        @Override
        public Load observe(ActorDossier dossier, Measured<Initiative> measured) {
            return new Load(measured.get(EFFORT).get(dossier.ordinal(), 0), capacity(dossier));
        }

        private static long capacity(ActorDossier dossier) {
            long capacity = 0;
            List<Capacity> capacities = dossier.capacities();
            for (int i = 0; i < capacities.size(); i++) {
                capacity += capacities.get(i).hours().orElseThrow().hundredths();
            }
            return capacity;
        }

        @Override
        public Verdict decide(Load seen) {
            return seen.effort() > seen.capacity() ? Verdict.BREACHED : Verdict.UPHELD;
        }
    }

    record Isolated(RuleInfo info) implements YesNo<ActionDossier, Boolean> {
        Isolated() {
            this(TenQuestions.info("bench.isolated"));
        }

        @Override
        public Kind<Initiative, ActionDossier> kind() {
            return Kinds.ACTION;
        }

        @Override
        public Boolean observe(ActionDossier dossier, Measured<Initiative> measured) {
            return supported(dossier.influences()) || supported(dossier.influencedBy());
        }

        private static boolean supported(List<Link> links) {
            for (int i = 0; i < links.size(); i++) {
                Link link = links.get(i);
                if (link.influence().sign().orElseThrow() == Sign.POSITIVE
                        && link.betweenActors().orElseThrow()) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Verdict decide(Boolean seen) {
            return seen ? Verdict.UPHELD : Verdict.BREACHED;
        }
    }

    record Strength(boolean negative, int strength, boolean twoActors) {}

    record Hindering(RuleInfo info) implements YesNo<InfluenceDossier, Strength> {
        Hindering() {
            this(TenQuestions.info("bench.hindering"));
        }

        @Override
        public Kind<Initiative, InfluenceDossier> kind() {
            return Kinds.INFLUENCE;
        }

        @Override
        public Strength observe(InfluenceDossier dossier, Measured<Initiative> measured) {
            Influence influence = dossier.noun();
            boolean negative = influence.sign().orElseThrow() == Sign.NEGATIVE;
            int strength = influence.strength().orElseThrow();
            return new Strength(
                    negative,
                    strength,
                    negative && strength == 3 && dossier.betweenActors().orElseThrow());
        }

        @Override
        public Verdict decide(Strength seen) {
            return seen.negative() && seen.strength() == 3 && seen.twoActors() ? Verdict.BREACHED : Verdict.UPHELD;
        }
    }

    record Answer(Optional<LocalDate> due, Optional<LocalDate> answered, LocalDate asOf) {}

    record Unanswered(RuleInfo info) implements YesNo<ExchangeDossier, Answer> {
        Unanswered() {
            this(TenQuestions.info("bench.unanswered"));
        }

        @Override
        public Kind<Initiative, ExchangeDossier> kind() {
            return Kinds.EXCHANGE;
        }

        @Override
        public Answer observe(ExchangeDossier dossier, Measured<Initiative> measured) {
            Exchange exchange = dossier.noun();
            return new Answer(exchange.due(), exchange.reached(FeedbackStage.REPORTED_BACK), dossier.asOf());
        }

        @Override
        public Verdict decide(Answer seen) {
            return seen.due().isEmpty()
                    ? UNKNOWN
                    : seen.answered().isEmpty()
                                    && seen.asOf().isAfter(seen.due().get())
                            ? Verdict.BREACHED
                            : Verdict.UPHELD;
        }
    }

    record Answers(int received, int answered) {}

    record SeldomAnswers(RuleInfo info) implements YesNo<ActorDossier, Answers> {
        SeldomAnswers() {
            this(TenQuestions.info("bench.seldom-answers"));
        }

        @Override
        public ImmutableSet<Measure<Initiative, ?>> reads() {
            return ImmutableSet.of(ANSWERS);
        }

        @Override
        public Kind<Initiative, ActorDossier> kind() {
            return Kinds.ACTOR;
        }

        @Override
        public Answers observe(ActorDossier dossier, Measured<Initiative> measured) {
            Sums answers = measured.get(ANSWERS);
            return new Answers((int) answers.get(dossier.ordinal(), 0), (int) answers.get(dossier.ordinal(), 1));
        }

        @Override
        public Verdict decide(Answers seen) {
            return seen.received() >= 3 && 2 * seen.answered() < seen.received() ? Verdict.BREACHED : Verdict.UPHELD;
        }
    }

    record WithoutIndicator(RuleInfo info) implements YesNo<ObjectiveDossier, Integer> {
        WithoutIndicator() {
            this(TenQuestions.info("bench.without-indicator"));
        }

        @Override
        public Kind<Initiative, ObjectiveDossier> kind() {
            return Kinds.OBJECTIVE;
        }

        @Override
        public Integer observe(ObjectiveDossier dossier, Measured<Initiative> measured) {
            return dossier.indicators().size();
        }

        @Override
        public Verdict decide(Integer seen) {
            return seen == 0 ? Verdict.BREACHED : Verdict.UPHELD;
        }
    }

    record Cadence(Optional<LocalDate> last, LocalDate expected) {}

    record WithoutReading(RuleInfo info) implements YesNo<IndicatorDossier, Cadence> {
        WithoutReading() {
            this(TenQuestions.info("bench.without-reading"));
        }

        @Override
        public Kind<Initiative, IndicatorDossier> kind() {
            return Kinds.INDICATOR;
        }

        @Override
        public Cadence observe(IndicatorDossier dossier, Measured<Initiative> measured) {
            LocalDate last = null;
            List<Reading> readings = dossier.readings();
            for (int i = 0; i < readings.size(); i++) {
                LocalDate end = readings.get(i).period().end().orElseThrow();
                if (last == null || end.isAfter(last)) {
                    last = end;
                }
            }
            return new Cadence(
                    Optional.ofNullable(last),
                    dossier.asOf().minus(dossier.noun().cadence().orElseThrow()));
        }

        @Override
        public Verdict decide(Cadence seen) {
            return seen.last().isEmpty() || seen.last().get().isBefore(seen.expected())
                    ? Verdict.BREACHED
                    : Verdict.UPHELD;
        }
    }

    record ConditionUnmet(RuleInfo info) implements YesNo<CommitmentDossier, Boolean> {
        ConditionUnmet() {
            this(TenQuestions.info("bench.condition-unmet"));
        }

        @Override
        public Kind<Initiative, CommitmentDossier> kind() {
            return Kinds.COMMITMENT;
        }

        @Override
        public Boolean observe(CommitmentDossier dossier, Measured<Initiative> measured) {
            Commitment commitment = dossier.noun();
            if (!commitment.provenance().binds() || commitment.condition().isEmpty()) {
                return true;
            }
            if (commitment.condition().get() instanceof Condition.AtLeast atLeast) {
                Id<Commitment> other = atLeast.among().first();
                return dossier.named(other).filter(c -> c.provenance().binds()).isPresent();
            }
            return true;
        }

        @Override
        public Verdict decide(Boolean seen) {
            return seen ? Verdict.UPHELD : Verdict.BREACHED;
        }
    }

    record Unreached(RuleInfo info) implements YesNo<ActorDossier, Integer> {
        Unreached() {
            this(TenQuestions.info("bench.unreached"));
        }

        @Override
        public Kind<Initiative, ActorDossier> kind() {
            return Kinds.ACTOR;
        }

        @Override
        public Integer observe(ActorDossier dossier, Measured<Initiative> measured) {
            return dossier.channels().size();
        }

        @Override
        public Verdict decide(Integer seen) {
            return seen == 0 ? Verdict.BREACHED : Verdict.UPHELD;
        }
    }
}
