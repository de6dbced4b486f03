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
import org.concerted.core.model.Scaling;
import org.concerted.core.model.Sign;
import org.concerted.core.model.Source;
import org.concerted.core.model.Strategy;
import org.concerted.core.model.SystemCondition;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;

/** Actions, the links between them and what binds actors to them. */
final class Doing {
    static final Codec<Action> ACTION = Shape.noun("action", Action::builder, Action.Builder::build, Action.Builder::id)
            .is(
                    "Ce qu'un acteur fait, seul ou avec d'autres, pour les objectifs communs.",
                    "Something that one actor does, alone or with partners, towards the common objectives.")
            .required("name", texts(), Action::name, Action.Builder::name)
            .optional("description", texts(), Action::description, Action.Builder::description)
            .optional("owner", ids(Actor.TYPE), Action::owner, Action.Builder::owner)
            .sorted("partners", ids(Actor.TYPE), Action::partners, Action.Builder::partners)
            .optional("acceptance", words(Acceptance.class), Action::acceptance, Action.Builder::acceptance)
            .note("Ce que le porteur a répondu.", "What the owner answered when asked to carry it.")
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
            .note(
                    "Heures du porteur pour la période, coordination exclue.",
                    "Hours of the owner over the period, coordination excluded.")
            .optional("coordination", hours(), Action::coordination, Action.Builder::coordination)
            .note("Heures de coordination pour la période.", "Hours that it takes to coordinate, over the period.")
            .optional("cost", money(), Action::cost, Action.Builder::cost)
            .sorted("grants", ids(Grant.TYPE), Action::grants, Action.Builder::grants)
            .sorted("skills", texts(), Action::skills, Action.Builder::skills)
            .note("Les capacités qu'elle demande.", "Skills that it takes.")
            .sorted("develops", texts(), Action::develops, Action.Builder::develops)
            .note(
                    "Les capacités qu'elle doit développer chez les acteurs.",
                    "Skills that it is meant to develop among the actors.")
            .optional("kind", words(ActionKind.class), Action::kind, Action.Builder::kind)
            .set("shifts", words(SystemCondition.class), Action::shifts, Action.Builder::shifts)
            .note(
                    "Les conditions qui tiennent le problème en place et sur lesquelles elle agit.",
                    "The conditions that hold the problem in place and that it works on.")
            .set("scaling", words(Scaling.class), Action::scaling, Action.Builder::scaling)
            .note(
                    "Comment ce qui marche doit aller plus loin : ailleurs, dans les règles, dans la culture.",
                    "How what works is to reach further: out, up, deep.")
            .optional("wouldRemain", flags(), Action::wouldRemain, Action.Builder::wouldRemain)
            .note(
                    "Si ce qu'elle change resterait si la démarche s'arrêtait.",
                    "Whether what it changes would remain if the initiative stopped.")
            .note("À quel niveau elle agit.", "At what level it works.")
            .optional("nature", words(ActionNature.class), Action::nature, Action.Builder::nature)
            .note("Agir, réfléchir ou relier.", "To act, to reflect or to relate.")
            .optional("smallWin", flags(), Action::smallWin, Action.Builder::smallWin)
            .note(
                    "Si elle doit montrer tôt qu'agir ensemble réussit.",
                    "Whether it is to show soon that acting together works.")
            .optional("state", words(ActionState.class), Action::state, Action.Builder::state)
            .optional("started", days(), Action::started, Action.Builder::started)
            .optional("ended", days(), Action::ended, Action.Builder::ended)
            .optional("reason", texts(), Action::reason, Action.Builder::reason)
            .sorted("after", ids(Action.TYPE), Action::after, Action.Builder::after)
            .note("Les actions à terminer avant.", "Actions that must be done before it starts.")
            .sorted("incompatible", ids(Action.TYPE), Action::incompatible, Action.Builder::incompatible)
            .note("Les actions qui ne se font pas avec elle.", "Actions that cannot be done with it.")
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
                    Influence::naturalId,
                    "->")
            .is("Un lien signé : une chose en change une autre.", "A signed link: one thing changes another.")
            .required("source", refs(), Influence::source, Influence.Builder::source)
            .required("target", refs(), Influence::target, Influence.Builder::target)
            .optional("sign", words(Sign.class), Influence::sign, Influence.Builder::sign)
            .note(
                    "Si plus de l'un fait plus ou moins de l'autre.",
                    "Whether more of the one makes more or less of the other.")
            .optional("strength", wholes(), Influence::strength, Influence.Builder::strength)
            .note("De 1 (faible) à 3 (fort).", "From 1 (weak) to 3 (strong).")
            .optional("delay", lengths(), Influence::delay, Influence.Builder::delay)
            .optional("assumption", texts(), Influence::assumption, Influence.Builder::assumption)
            .note("Ce qui doit être vrai pour que le lien tienne.", "What must be true for it to hold.")
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
            .is("Une boucle causale que les acteurs ont dessinée.", "A causal loop that the actors have drawn.")
            .required("name", texts(), CausalLoop::name, CausalLoop.Builder::name)
            .list("links", ids(Influence.TYPE), CausalLoop::links, CausalLoop.Builder::links)
            .note("Les influences, dans l'ordre du parcours.", "The influences, in the order in which one goes round.")
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
            .is(
                    "Une entente écrite; ce que chacun doit est dans les engagements qui la citent.",
                    "A written agreement; what each owes is in the commitments that cite it.")
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
            .is(
                    "Ce à quoi un acteur s'engage lui-même; rapporté par un autre, cela n'engage personne.",
                    "What one actor binds itself to; reported by someone else, it binds nobody.")
            .required("party", ids(Actor.TYPE), Commitment::party, Commitment.Builder::party)
            .optional("promise", texts(), Commitment::promise, Commitment.Builder::promise)
            .optional("action", ids(Action.TYPE), Commitment::action, Commitment.Builder::action)
            .optional("accepts", ids(Decision.TYPE), Commitment::accepts, Commitment.Builder::accepts)
            .note("La décision qu'il accepte par là.", "The decision that it accepts by it.")
            .optional("agreement", ids(Agreement.TYPE), Commitment::agreement, Commitment.Builder::agreement)
            .optional("hours", hours(), Commitment::hours, Commitment.Builder::hours)
            .optional("money", money(), Commitment::money, Commitment.Builder::money)
            .optional("period", spans(), Commitment::period, Commitment.Builder::period)
            .required("provenance", Acts.PROVENANCE, Commitment::provenance, Commitment.Builder::provenance)
            .optional("condition", Conditions.CONDITION, Commitment::condition, Commitment.Builder::condition)
            .note("Ce qui doit tenir avant.", "What must hold before it does.")
            .optional(
                    "conditionConfidentiality",
                    Circles.CONFIDENTIALITY,
                    Commitment::conditionConfidentiality,
                    Commitment.Builder::conditionConfidentiality)
            .note(
                    "Qui voit la condition; d'office, l'acteur seul.",
                    "Who sees the condition; by default, the actor alone.")
            .optional("due", days(), Commitment::due, Commitment.Builder::due)
            .optional("withdrawn", days(), Commitment::withdrawn, Commitment.Builder::withdrawn)
            .optional("consequences", texts(), Commitment::consequences, Commitment.Builder::consequences)
            .optional("kept", days(), Commitment::kept, Commitment.Builder::kept)
            .note("Le jour où il a été tenu.", "The day on which it was kept.")
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
            .is(
                    "Ce qu'un acteur a changé dans sa propre façon de faire.",
                    "What an actor changed in its own way of working.")
            .required("actor", ids(Actor.TYPE), PracticeChange::actor, PracticeChange.Builder::actor)
            .optional("before", texts(), PracticeChange::before, PracticeChange.Builder::before)
            .required("after", texts(), PracticeChange::after, PracticeChange.Builder::after)
            .optional("motive", words(PracticeMotive.class), PracticeChange::motive, PracticeChange.Builder::motive)
            .optional("because", refs(), PracticeChange::because, PracticeChange.Builder::because)
            .note("La lecture, l'échange ou l'action qui y a mené.", "The reading, exchange or action that led to it.")
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
