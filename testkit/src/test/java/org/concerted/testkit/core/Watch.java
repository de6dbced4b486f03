package org.concerted.testkit.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.concerted.core.Text;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.RulePack;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Severity;
import org.concerted.core.assess.SumPer;
import org.concerted.core.assess.Tally;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActionDossier;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.dossier.CommitmentDossier;
import org.concerted.core.dossier.ExchangeDossier;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativePack;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.Link;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.dossier.ObjectiveDossier;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounTypes;

/**
 * Writes down all that a dossier shows, so that any difference in a dossier is a difference in a finding. What it answers
 * depends on that alone and means nothing.
 */
record Watch<S>(
        String id,
        Kind<Initiative, S> kind,
        ImmutableSet<Measure<Initiative, ?>> reads,
        BiFunction<S, Measured<Initiative>, String> look)
        implements Rule<Initiative, S, String> {
    static final Datum MISSING = new Datum("watch.all", Text.same("all"), Datum.Effort.LOOK_UP);

    @Override
    public RuleInfo info() {
        Text text = Text.same("{subject}: {seen}");
        return RuleInfo.builder()
                .id(id)
                .asks(text)
                .why(text)
                .observation(text)
                .upheld(text)
                .undetermined(text)
                .question(text)
                .putEvidence("seen", Text.same("all that the dossier shows"))
                .build();
    }

    @Override
    public String observe(S dossier, Measured<Initiative> measured) {
        return look.apply(dossier, measured);
    }

    @Override
    public Verdict decide(String seen) {
        return switch (Math.floorMod(seen.hashCode(), 4)) {
            case 0 -> Verdict.UPHELD;
            case 1 -> Verdict.NOT_APPLICABLE;
            case 2 -> Verdict.undetermined(MISSING);
            default -> Verdict.BREACHED;
        };
    }

    @Override
    public Evidence write(String seen) {
        return Evidence.builder().word("seen", seen).build();
    }

    @Override
    public String read(Evidence evidence) {
        return evidence.word("seen");
    }

    /** Hours and count of the actions of each actor. */
    static final SumPer<Initiative, ActionDossier> EFFORT =
            SumPer.of("watch.effort", Kinds.ACTOR, Kinds.ACTION, 2, (action, adder) -> {
                if (action.ownerOrdinal() >= 0) {
                    adder.add(action.ownerOrdinal(), 0, 1);
                    action.noun().effort().ifPresent(e -> adder.add(action.ownerOrdinal(), 1, e.hundredths()));
                }
            });
    /** Actions without an owner, with one. */
    static final Tally<Initiative, ActionDossier> CARRIED =
            Tally.of("watch.carried", Kinds.ACTION, 2, action -> action.ownerOrdinal() >= 0 ? 1 : 0);

    /** One rule for each kind of subject, which sees all that a dossier of that kind shows. */
    static List<Rule<Initiative, ?, ?>> everything() {
        List<Rule<Initiative, ?, ?>> rules = new ArrayList<>();
        rules.add(watch("watch.initiative", Kinds.INITIATIVE, Watch::initiative));
        rules.add(watch("watch.actor-neighbours", Kinds.ACTOR, Watch::actor));
        rules.add(watch(
                "watch.actor-feedback",
                Kinds.ACTOR_FEEDBACK,
                (d, m) -> all(d.received()) + all(d.given()) + all(d.practiceChanges()) + all(d.actions())));
        rules.add(watch("watch.action-neighbours", Kinds.ACTION, Watch::action));
        rules.add(watch("watch.influence-neighbours", Kinds.INFLUENCE, (d, m) -> "" + d.betweenActors()));
        rules.add(watch("watch.objective-neighbours", Kinds.OBJECTIVE, Watch::objective));
        rules.add(watch("watch.commitment-neighbours", Kinds.COMMITMENT, Watch::commitment));
        rules.add(watch("watch.exchange-neighbours", Kinds.EXCHANGE, Watch::exchange));
        rules.addAll(others());
        rules.add(new Watch<>(
                "watch.effort",
                Kinds.ACTOR,
                ImmutableSet.of(EFFORT),
                (actor, measured) -> measured.get(EFFORT).get(actor.ordinal(), 0) + " "
                        + measured.get(EFFORT).get(actor.ordinal(), 1)));
        rules.add(new Watch<>(
                "watch.carried",
                Kinds.INITIATIVE,
                ImmutableSet.of(CARRIED),
                (whole, measured) -> measured.get(CARRIED).toString()));
        NounTypes.all().forEach(type -> rules.add(noun(type.kind(), Kinds.of(type))));
        return rules;
    }

    private static List<Rule<Initiative, ?, ?>> others() {
        return List.of(
                watch("watch.indicator-neighbours", Kinds.INDICATOR, (d, m) -> all(d.readings()) + all(d.objectives())),
                watch("watch.reading-neighbours", Kinds.READING, (d, m) -> d.indicator() + " " + d.restates()),
                watch("watch.claim-neighbours", Kinds.CLAIM, (d, m) -> d.indicator() + " " + d.sameOutcomeAs()),
                watch("watch.survey-neighbours", Kinds.SURVEY, (d, m) -> all(d.distributions())),
                watch("watch.decision-neighbours", Kinds.DECISION, (d, m) -> all(d.accepting())),
                watch(
                        "watch.body-neighbours",
                        Kinds.BODY,
                        (d, m) -> all(d.seats()) + all(d.meetings()) + all(d.processes())),
                watch("watch.need-neighbours", Kinds.INFORMATION_NEED, (d, m) -> "" + d.decision()),
                watch(
                        "watch.population-neighbours",
                        Kinds.POPULATION,
                        (d, m) -> all(d.outreaches())
                                + all(d.obstacles())
                                + all(d.channels())
                                + all(d.seats())
                                + all(d.processes())),
                watch(
                        "watch.factor-neighbours",
                        Kinds.FACTOR,
                        (d, m) -> links(d.influencedBy()) + all(d.leverages()) + all(d.knowledge())),
                watch("watch.leverage-neighbours", Kinds.LEVERAGE, (d, m) -> "" + d.actor()),
                watch("watch.loop-neighbours", Kinds.CAUSAL_LOOP, (d, m) -> all(d.links())),
                watch("watch.grant-neighbours", Kinds.GRANT, (d, m) -> all(d.regrants())),
                watch("watch.report-neighbours", Kinds.GRANT_REPORT, (d, m) -> all(d.grants())),
                watch("watch.instalment-neighbours", Kinds.INSTALMENT, (d, m) -> "" + d.after()));
    }

    static RuleSet<Initiative> set(Iterable<? extends Rule<Initiative, ?, ?>> rules) {
        InitiativePack pack = new InitiativePack() {
            @Override
            public String id() {
                return "watch";
            }

            @Override
            public ImmutableList<RulePack.Enlisted<Initiative>> rules() {
                com.google.common.collect.ImmutableList.Builder<RulePack.Enlisted<Initiative>> all =
                        ImmutableList.builder();
                rules.forEach(rule -> all.add(new RulePack.Enlisted<>(rule, Severity.MINOR)));
                return all.build();
            }
        };
        return RuleSet.of(List.of(pack));
    }

    static <S> Watch<S> watch(String id, Kind<Initiative, S> kind, BiFunction<S, Measured<Initiative>, String> look) {
        return new Watch<>(id, kind, ImmutableSet.of(), look);
    }

    private static <S> Watch<S> noun(String name, Kind<Initiative, S> kind) {
        return watch(
                "watch.noun-" + name,
                kind,
                (dossier, measured) -> ((NounDossier<?>) dossier).noun().toString());
    }

    private static String initiative(InitiativeDossier dossier, Measured<Initiative> measured) {
        return dossier.ref() + " " + dossier.header().name() + " "
                + dossier.header().started() + " "
                + NounTypes.all().stream()
                        .map(type -> dossier.completeness(type).toString())
                        .collect(Collectors.joining(","));
    }

    private static String actor(ActorDossier dossier, Measured<Initiative> measured) {
        return all(dossier.actions())
                + all(dossier.capacities())
                + all(dossier.commitments())
                + dossier.commitments().stream()
                        .flatMap(each -> each.action().stream())
                        .map(each -> each + " " + dossier.carrierOf(each))
                        .sorted()
                        .toList()
                + all(dossier.channels())
                + all(dossier.practiceChanges())
                + all(dossier.endorsements())
                + all(dossier.seats())
                + all(dossier.backboneOf())
                + all(dossier.gestures());
    }

    private static String action(ActionDossier dossier, Measured<Initiative> measured) {
        return dossier.owner()
                + all(dossier.prerequisites())
                + all(dossier.commitments())
                + links(dossier.influences())
                + links(dossier.influencedBy());
    }

    private static String objective(ObjectiveDossier dossier, Measured<Initiative> measured) {
        return all(dossier.indicators()) + all(dossier.actions()) + all(dossier.parts()) + all(dossier.strategies());
    }

    private static String commitment(CommitmentDossier dossier, Measured<Initiative> measured) {
        return dossier.party() + " " + dossier.action() + " " + dossier.seat() + " "
                + dossier.noun().condition().map(condition -> named(dossier, condition));
    }

    private static String named(CommitmentDossier dossier, Condition condition) {
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.among().stream().map(dossier::named).toList().toString();
        }
        if (condition instanceof Condition.Adopted adopted) {
            return "" + dossier.decision(adopted.decision());
        }
        List<Condition> parts = condition instanceof Condition.AllOf allOf
                ? allOf.of()
                : condition instanceof Condition.AnyOf anyOf ? anyOf.of() : List.of();
        return parts.stream().map(part -> named(dossier, part)).toList().toString();
    }

    private static String exchange(ExchangeDossier dossier, Measured<Initiative> measured) {
        return dossier.giver() + " " + dossier.receiver();
    }

    private static String links(List<Link> links) {
        return links.stream()
                .map(link -> link.influence() + " " + link.otherOwner())
                .sorted()
                .toList()
                .toString();
    }

    /** In the order of ids: a dossier promises no order after a change. */
    private static String all(List<? extends Noun<?>> nouns) {
        return nouns.stream()
                .sorted(java.util.Comparator.comparing(n -> n.id().value()))
                .map(Object::toString)
                .toList()
                .toString();
    }
}
