package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.hours;
import static org.concerted.serialization.codec.Codecs.ids;
import static org.concerted.serialization.codec.Codecs.lengths;
import static org.concerted.serialization.codec.Codecs.money;
import static org.concerted.serialization.codec.Codecs.refs;
import static org.concerted.serialization.codec.Codecs.spans;
import static org.concerted.serialization.codec.Codecs.texts;
import static org.concerted.serialization.codec.Codecs.wholes;
import static org.concerted.serialization.codec.Codecs.words;

import org.concerted.core.model.Acceptance;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionKind;
import org.concerted.core.model.ActionNature;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Agreement;
import org.concerted.core.model.AgreementKind;
import org.concerted.core.model.Body;
import org.concerted.core.model.CausalLoop;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Decision;
import org.concerted.core.model.EvidenceLevel;
import org.concerted.core.model.GoverningVariable;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Influence;
import org.concerted.core.model.LoopPolarity;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Population;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.PracticeMotive;
import org.concerted.core.model.Sign;
import org.concerted.core.model.Source;
import org.concerted.core.model.Strategy;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;

/** Actions, the links between them and what binds actors to them. */
final class Doing {
    static final Codec<Action> ACTION = Shape.noun("action", Action::builder, Action.Builder::build, Action.Builder::id)
            .required("name", texts(), Action::name, Action.Builder::name)
            .optional("description", texts(), Action::description, Action.Builder::description)
            .optional("owner", ids(Actor.TYPE), Action::owner, Action.Builder::owner)
            .sorted("partners", ids(Actor.TYPE), Action::partners, Action.Builder::partners)
            .optional("acceptance", words(Acceptance.class), Action::acceptance, Action.Builder::acceptance)
            .optional("proposedBy", ids(Actor.TYPE), Action::proposedBy, Action.Builder::proposedBy)
            .optional("decidedBy", ids(Decision.TYPE), Action::decidedBy, Action.Builder::decidedBy)
            .optional("partOf", ids(Action.TYPE), Action::partOf, Action.Builder::partOf)
            .optional("body", ids(Body.TYPE), Action::body, Action.Builder::body)
            .sorted("objectives", ids(Objective.TYPE), Action::objectives, Action.Builder::objectives)
            .optional("strategy", ids(Strategy.TYPE), Action::strategy, Action.Builder::strategy)
            .sorted("populations", ids(Population.TYPE), Action::populations, Action.Builder::populations)
            .optional("territory", texts(), Action::territory, Action.Builder::territory)
            .optional("period", spans(), Action::period, Action.Builder::period)
            .optional("effort", hours(), Action::effort, Action.Builder::effort)
            .optional("coordination", hours(), Action::coordination, Action.Builder::coordination)
            .optional("cost", money(), Action::cost, Action.Builder::cost)
            .sorted("grants", ids(Grant.TYPE), Action::grants, Action.Builder::grants)
            .optional("kind", words(ActionKind.class), Action::kind, Action.Builder::kind)
            .optional("nature", words(ActionNature.class), Action::nature, Action.Builder::nature)
            .optional("smallWin", flags(), Action::smallWin, Action.Builder::smallWin)
            .optional("state", words(ActionState.class), Action::state, Action.Builder::state)
            .optional("started", days(), Action::started, Action.Builder::started)
            .optional("ended", days(), Action::ended, Action.Builder::ended)
            .optional("reason", texts(), Action::reason, Action.Builder::reason)
            .sorted("after", ids(Action.TYPE), Action::after, Action.Builder::after)
            .sorted("incompatible", ids(Action.TYPE), Action::incompatible, Action.Builder::incompatible)
            .optional("known", days(), Action::known, Action.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Action::confidentiality,
                    Action.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Action::sources, Action.Builder::sources)
            .build();

    static final Codec<Influence> INFLUENCE = Shape.noun(
                    "influence",
                    Influence::builder,
                    Influence.Builder::build,
                    Influence.Builder::id,
                    Influence::naturalId)
            .required("source", refs(), Influence::source, Influence.Builder::source)
            .required("target", refs(), Influence::target, Influence.Builder::target)
            .optional("sign", words(Sign.class), Influence::sign, Influence.Builder::sign)
            .optional("strength", wholes(), Influence::strength, Influence.Builder::strength)
            .optional("delay", lengths(), Influence::delay, Influence.Builder::delay)
            .optional("assumption", texts(), Influence::assumption, Influence.Builder::assumption)
            .optional("evidence", texts(), Influence::evidence, Influence.Builder::evidence)
            .optional(
                    "evidenceLevel",
                    words(EvidenceLevel.class),
                    Influence::evidenceLevel,
                    Influence.Builder::evidenceLevel)
            .optional("known", days(), Influence::known, Influence.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Influence::confidentiality,
                    Influence.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Influence::sources, Influence.Builder::sources)
            .build();

    static final Codec<CausalLoop> CAUSAL_LOOP = Shape.noun(
                    "causalLoop", CausalLoop::builder, CausalLoop.Builder::build, CausalLoop.Builder::id)
            .required("name", texts(), CausalLoop::name, CausalLoop.Builder::name)
            .list("links", ids(Influence.TYPE), CausalLoop::links, CausalLoop.Builder::links)
            .optional("polarity", words(LoopPolarity.class), CausalLoop::polarity, CausalLoop.Builder::polarity)
            .optional("story", texts(), CausalLoop::story, CausalLoop.Builder::story)
            .optional("known", days(), CausalLoop::known, CausalLoop.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    CausalLoop::confidentiality,
                    CausalLoop.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), CausalLoop::sources, CausalLoop.Builder::sources)
            .build();

    static final Codec<Agreement> AGREEMENT = Shape.noun(
                    "agreement", Agreement::builder, Agreement.Builder::build, Agreement.Builder::id)
            .required("name", texts(), Agreement::name, Agreement.Builder::name)
            .optional("kind", words(AgreementKind.class), Agreement::kind, Agreement.Builder::kind)
            .sorted("parties", ids(Actor.TYPE), Agreement::parties, Agreement.Builder::parties)
            .optional("signed", days(), Agreement::signed, Agreement.Builder::signed)
            .optional("period", spans(), Agreement::period, Agreement.Builder::period)
            .optional("terms", texts(), Agreement::terms, Agreement.Builder::terms)
            .optional("exit", texts(), Agreement::exit, Agreement.Builder::exit)
            .optional("known", days(), Agreement::known, Agreement.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Agreement::confidentiality,
                    Agreement.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Agreement::sources, Agreement.Builder::sources)
            .build();

    static final Codec<Commitment> COMMITMENT = Shape.noun(
                    "commitment", Commitment::builder, Commitment.Builder::build, Commitment.Builder::id)
            .required("party", ids(Actor.TYPE), Commitment::party, Commitment.Builder::party)
            .optional("promise", texts(), Commitment::promise, Commitment.Builder::promise)
            .optional("action", ids(Action.TYPE), Commitment::action, Commitment.Builder::action)
            .optional("accepts", ids(Decision.TYPE), Commitment::accepts, Commitment.Builder::accepts)
            .optional("agreement", ids(Agreement.TYPE), Commitment::agreement, Commitment.Builder::agreement)
            .optional("hours", hours(), Commitment::hours, Commitment.Builder::hours)
            .optional("money", money(), Commitment::money, Commitment.Builder::money)
            .optional("period", spans(), Commitment::period, Commitment.Builder::period)
            .required("provenance", Acts.PROVENANCE, Commitment::provenance, Commitment.Builder::provenance)
            .optional("condition", Conditions.CONDITION, Commitment::condition, Commitment.Builder::condition)
            .optional(
                    "conditionConfidentiality",
                    Circles.CONFIDENTIALITY,
                    Commitment::conditionConfidentiality,
                    Commitment.Builder::conditionConfidentiality)
            .optional("due", days(), Commitment::due, Commitment.Builder::due)
            .optional("withdrawn", days(), Commitment::withdrawn, Commitment.Builder::withdrawn)
            .optional("consequences", texts(), Commitment::consequences, Commitment.Builder::consequences)
            .optional("kept", days(), Commitment::kept, Commitment.Builder::kept)
            .optional("known", days(), Commitment::known, Commitment.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Commitment::confidentiality,
                    Commitment.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Commitment::sources, Commitment.Builder::sources)
            .build();

    static final Codec<PracticeChange> PRACTICE_CHANGE = Shape.noun(
                    "practiceChange",
                    PracticeChange::builder,
                    PracticeChange.Builder::build,
                    PracticeChange.Builder::id)
            .required("actor", ids(Actor.TYPE), PracticeChange::actor, PracticeChange.Builder::actor)
            .optional("before", texts(), PracticeChange::before, PracticeChange.Builder::before)
            .required("after", texts(), PracticeChange::after, PracticeChange.Builder::after)
            .optional("motive", words(PracticeMotive.class), PracticeChange::motive, PracticeChange.Builder::motive)
            .optional("because", refs(), PracticeChange::because, PracticeChange.Builder::because)
            .optional(
                    "changed", words(GoverningVariable.class), PracticeChange::changed, PracticeChange.Builder::changed)
            .optional("with", ids(Actor.TYPE), PracticeChange::with, PracticeChange.Builder::with)
            .optional("date", days(), PracticeChange::date, PracticeChange.Builder::date)
            .optional("keptUntil", days(), PracticeChange::keptUntil, PracticeChange.Builder::keptUntil)
            .optional("abandoned", days(), PracticeChange::abandoned, PracticeChange.Builder::abandoned)
            .optional("reportedBy", ids(Actor.TYPE), PracticeChange::reportedBy, PracticeChange.Builder::reportedBy)
            .optional("known", days(), PracticeChange::known, PracticeChange.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    PracticeChange::confidentiality,
                    PracticeChange.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), PracticeChange::sources, PracticeChange.Builder::sources)
            .build();

    private Doing() {}
}
