package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.ids;
import static org.concerted.serialization.codec.Codecs.refs;
import static org.concerted.serialization.codec.Codecs.texts;
import static org.concerted.serialization.codec.Codecs.words;

import org.concerted.core.model.Actor;
import org.concerted.core.model.ChecklistAnswer;
import org.concerted.core.model.CollectiveImpactCondition;
import org.concerted.core.model.ConditionMaturity;
import org.concerted.core.model.ConditionReview;
import org.concerted.core.model.FsgComponent;
import org.concerted.core.model.FsgPhase;
import org.concerted.core.model.Milestone;
import org.concerted.core.model.Precondition;
import org.concerted.core.model.PreconditionKind;
import org.concerted.core.model.Source;
import org.concerted.core.model.ToolBoxItem;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;

/** How far the initiative has come as collective impact. */
final class Standing {
    static final Codec<Milestone> MILESTONE = Shape.noun(
                    "milestone",
                    Milestone::builder,
                    Milestone.Builder::build,
                    Milestone.Builder::id,
                    Milestone::naturalId,
                    ".")
            .is("Un jalon, par phase et composante.", "A milestone, by phase and component.")
            .required("phase", words(FsgPhase.class), Milestone::phase, Milestone.Builder::phase)
            .required("component", words(FsgComponent.class), Milestone::component, Milestone.Builder::component)
            .optional("date", days(), Milestone::date, Milestone.Builder::date)
            .optional("evidence", texts(), Milestone::evidence, Milestone.Builder::evidence)
            .sorted("shownBy", refs(), Milestone::shownBy, Milestone.Builder::shownBy)
            .optional("known", days(), Milestone::known, Milestone.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Milestone::confidentiality,
                    Milestone.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Milestone::sources, Milestone.Builder::sources)
            .build();

    static final Codec<ChecklistAnswer> CHECKLIST_ANSWER = Shape.noun(
                    "checklistAnswer",
                    ChecklistAnswer::builder,
                    ChecklistAnswer.Builder::build,
                    ChecklistAnswer.Builder::id,
                    ChecklistAnswer::naturalId,
                    "")
            .is(
                    "Une réponse à la liste de vérification de l'impact collectif.",
                    "An answer to the checklist of collective impact.")
            .required("item", words(ToolBoxItem.class), ChecklistAnswer::item, ChecklistAnswer.Builder::item)
            .required("yes", flags(), ChecklistAnswer::yes, ChecklistAnswer.Builder::yes)
            .optional("evidence", texts(), ChecklistAnswer::evidence, ChecklistAnswer.Builder::evidence)
            .optional("by", ids(Actor.TYPE), ChecklistAnswer::by, ChecklistAnswer.Builder::by)
            .optional("date", days(), ChecklistAnswer::date, ChecklistAnswer.Builder::date)
            .optional("known", days(), ChecklistAnswer::known, ChecklistAnswer.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    ChecklistAnswer::confidentiality,
                    ChecklistAnswer.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), ChecklistAnswer::sources, ChecklistAnswer.Builder::sources)
            .build();

    static final Codec<ConditionReview> CONDITION_REVIEW = Shape.noun(
                    "conditionReview",
                    ConditionReview::builder,
                    ConditionReview.Builder::build,
                    ConditionReview.Builder::id,
                    ConditionReview::naturalId,
                    "")
            .is("Où en est l'une des cinq conditions.", "How far one of the five conditions was judged to be in place.")
            .required(
                    "condition",
                    words(CollectiveImpactCondition.class),
                    ConditionReview::condition,
                    ConditionReview.Builder::condition)
            .required(
                    "maturity",
                    words(ConditionMaturity.class),
                    ConditionReview::maturity,
                    ConditionReview.Builder::maturity)
            .optional("date", days(), ConditionReview::date, ConditionReview.Builder::date)
            .optional("by", ids(Actor.TYPE), ConditionReview::by, ConditionReview.Builder::by)
            .optional("evidence", texts(), ConditionReview::evidence, ConditionReview.Builder::evidence)
            .optional("known", days(), ConditionReview::known, ConditionReview.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    ConditionReview::confidentiality,
                    ConditionReview.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), ConditionReview::sources, ConditionReview.Builder::sources)
            .build();

    static final Codec<Precondition> PRECONDITION = Shape.noun(
                    "precondition",
                    Precondition::builder,
                    Precondition.Builder::build,
                    Precondition.Builder::id,
                    Precondition::naturalId,
                    "")
            .is("L'une des trois conditions préalables.", "One of the three preconditions.")
            .required("kind", words(PreconditionKind.class), Precondition::kind, Precondition.Builder::kind)
            .optional("met", flags(), Precondition::met, Precondition.Builder::met)
            .optional("evidence", texts(), Precondition::evidence, Precondition.Builder::evidence)
            .optional("function", texts(), Precondition::function, Precondition.Builder::function)
            .optional("actor", ids(Actor.TYPE), Precondition::actor, Precondition.Builder::actor)
            .optional("fundedUntil", days(), Precondition::fundedUntil, Precondition.Builder::fundedUntil)
            .optional("date", days(), Precondition::date, Precondition.Builder::date)
            .optional("known", days(), Precondition::known, Precondition.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Precondition::confidentiality,
                    Precondition.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Precondition::sources, Precondition.Builder::sources)
            .build();

    private Standing() {}
}
