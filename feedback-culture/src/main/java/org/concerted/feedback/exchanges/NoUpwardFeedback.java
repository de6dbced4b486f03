package org.concerted.feedback.exchanges;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Tally;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.dossier.ExchangeDossier;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Works;

/** No feedback goes to those who support or fund: from partners or citizens to the backbone or to a funder. */
record NoUpwardFeedback() implements InitiativeRule<InitiativeDossier, NoUpwardFeedback.Seen> {
    private static final int YES = 0;
    private static final int NO = 1;
    private static final int UNKNOWN = 2;
    private static final int CLASSES = 3;

    private static final Tally<Initiative, ActorDossier> ACTORS = Tally.of(
            "exchanges.upper-actors",
            Kinds.ACTOR,
            CLASSES,
            ImmutableSet.of(Upper.MEASURE),
            (dossier, measured) -> place(measured.get(Upper.MEASURE).has(dossier.noun())));
    private static final Tally<Initiative, ExchangeDossier> UPWARD = Tally.of(
            "exchanges.upward",
            Kinds.EXCHANGE,
            CLASSES,
            ImmutableSet.of(Upper.MEASURE),
            (dossier, measured) -> place(upward(dossier, measured.get(Upper.MEASURE))));

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("exchanges.no-upward-feedback")
            .asks(Text.of(
                    "La structure de soutien et les bailleurs de fonds reçoivent-ils aussi des rétroactions?",
                    "Do the backbone and the funders receive feedback too?"))
            .why(Text.of(
                    "La rétroaction sert surtout quand elle va dans tous les sens, y compris vers qui soutient ou finance.",
                    "Feedback is most useful when it goes every way, to those who support or fund as well."))
            .observation(Text.of(
                    "Aucune rétroaction adressée à la structure de soutien ou à un bailleur de fonds, par un "
                            + "partenaire ou par la population, n'est consignée. Rétroactions consignées en tout : "
                            + "{exchanges}.",
                    "No feedback from a partner or from the population to the backbone or to a funder is on "
                            + "record. Pieces of feedback on record in all: {exchanges}."))
            .upheld(Text.of(
                    "Rétroactions adressées à la structure de soutien ou à un bailleur de fonds : {upward}.",
                    "Pieces of feedback addressed to the backbone or to a funder: {upward}."))
            .undetermined(Text.of(
                    "On ne peut pas dire si la structure de soutien ou les bailleurs de fonds reçoivent des rétroactions.",
                    "It cannot be said whether the backbone or the funders receive feedback."))
            .question(Text.of(
                    "Par où les partenaires et la population peuvent-ils dire, sans risque, ce qui les aide et ce qui leur "
                            + "pèse?",
                    "How can partners and the population say, without risk, what helps them and what weighs on them?"))
            .addSources(Works.FSG)
            .evidence(ImmutableMap.of(
                    "exchanges", Text.of("rétroactions consignées", "pieces of feedback on record"),
                    "upward",
                            Text.of(
                                    "adressées à la structure de soutien ou à un bailleur de fonds",
                                    "addressed to the backbone or to a funder"),
                    "unsure", Text.of("dont on ne sait pas si elles le sont", "of which that is not known"),
                    "upper", Text.of("structures de soutien et bailleurs de fonds", "backbones and funders"),
                    "unsureActors", Text.of("organismes sans rôle connu", "organisations with no known role"),
                    "complete",
                            Text.of("toutes les rétroactions sont consignées", "every piece of feedback is on record"),
                    "completeActors", Text.of("tous les organismes sont consignés", "every organisation is on record")))
            .build();

    private static int place(Optional<Boolean> answer) {
        return answer.isEmpty() ? UNKNOWN : answer.get() ? YES : NO;
    }

    private static Optional<Boolean> upward(ExchangeDossier dossier, Upper upper) {
        Optional<Boolean> to = upper.has(dossier.receiver());
        Optional<Actor> giver = dossier.giver();
        Optional<Boolean> from = giver.isPresent()
                ? upper.has(giver.get()).map(is -> !is)
                : dossier.noun().population().map(population -> true);
        if (to.equals(Optional.of(false)) || from.equals(Optional.of(false))) {
            return Optional.of(false);
        }
        return to.isPresent() && from.isPresent() ? Optional.of(true) : Optional.empty();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, InitiativeDossier> kind() {
        return Kinds.INITIATIVE;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(ACTORS, UPWARD);
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        ImmutableLongArray actors = measured.get(ACTORS);
        ImmutableLongArray exchanges = measured.get(UPWARD);
        return new Seen(
                exchanges.get(YES) + exchanges.get(NO) + exchanges.get(UNKNOWN),
                exchanges.get(YES),
                exchanges.get(UNKNOWN),
                actors.get(YES),
                actors.get(UNKNOWN),
                dossier.complete(Exchange.TYPE),
                dossier.complete(Actor.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.upward() > 0) {
            return Verdict.UPHELD;
        }
        if (seen.upper() == 0) {
            return seen.completeActors() && seen.unsureActors() == 0
                    ? Verdict.NOT_APPLICABLE
                    : Verdict.undetermined(Data.BACKBONE);
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.EXCHANGES);
        }
        return seen.unsure() > 0 ? Verdict.undetermined(Data.GIVER, Data.ROLES) : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("exchanges", seen.exchanges())
                .count("upward", seen.upward())
                .count("unsure", seen.unsure())
                .count("upper", seen.upper())
                .count("unsureActors", seen.unsureActors())
                .flag("complete", seen.complete())
                .flag("completeActors", seen.completeActors())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("exchanges"),
                evidence.count("upward"),
                evidence.count("unsure"),
                evidence.count("upper"),
                evidence.count("unsureActors"),
                evidence.flag("complete"),
                evidence.flag("completeActors"));
    }

    /** Who could receive feedback, and what is on record. */
    record Seen(
            long exchanges,
            long upward,
            long unsure,
            long upper,
            long unsureActors,
            boolean complete,
            boolean completeActors) {}
}
