package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.ids;
import static org.concerted.serialization.codec.Codecs.refs;
import static org.concerted.serialization.codec.Codecs.texts;
import static org.concerted.serialization.codec.Codecs.wholes;
import static org.concerted.serialization.codec.Codecs.words;

import org.concerted.core.model.Actor;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Endorsement;
import org.concerted.core.model.EvidenceLevel;
import org.concerted.core.model.Issue;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Source;
import org.concerted.core.model.Strategy;
import org.concerted.core.model.Theme;
import org.concerted.core.model.Vision;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;

/** Vision, themes, objectives and strategies. */
final class Agenda {
    static final Codec<Vision> VISION = Shape.noun(
                    "vision", Vision::builder, Vision.Builder::build, Vision.Builder::id, Vision::naturalId, "")
            .is("Une version de la vision partagée.", "One version of the shared vision.")
            .required("number", wholes(), Vision::number, Vision.Builder::number)
            .note("La version, à partir de 1.", "The version, from 1.")
            .required("text", texts(), Vision::text, Vision.Builder::text)
            .optional("date", days(), Vision::date, Vision.Builder::date)
            .sorted("authors", ids(Actor.TYPE), Vision::authors, Vision.Builder::authors)
            .optional("adoptedBy", ids(Decision.TYPE), Vision::adoptedBy, Vision.Builder::adoptedBy)
            .optional("known", days(), Vision::known, Vision.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Vision::confidentiality,
                    Vision.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Vision::sources, Vision.Builder::sources)
            .build();

    static final Codec<Theme> THEME = Shape.noun("theme", Theme::builder, Theme.Builder::build, Theme.Builder::id)
            .is("Un thème qui réunit des objectifs.", "A theme under which objectives are gathered.")
            .required("name", texts(), Theme::name, Theme.Builder::name)
            .optional("parent", ids(Theme.TYPE), Theme::parent, Theme.Builder::parent)
            .optional("issue", ids(Issue.TYPE), Theme::issue, Theme.Builder::issue)
            .optional("crossCutting", flags(), Theme::crossCutting, Theme.Builder::crossCutting)
            .note("S'il traverse les autres (stratégie transversale).", "Whether it runs through the others.")
            .optional("known", days(), Theme::known, Theme.Builder::known)
            .optional(
                    "confidentiality", Circles.CONFIDENTIALITY, Theme::confidentiality, Theme.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Theme::sources, Theme.Builder::sources)
            .build();

    static final Codec<Objective> OBJECTIVE = Shape.noun(
                    "objective", Objective::builder, Objective.Builder::build, Objective.Builder::id)
            .is("Un objectif commun.", "A common objective.")
            .required("name", texts(), Objective::name, Objective.Builder::name)
            .optional("theme", ids(Theme.TYPE), Objective::theme, Objective.Builder::theme)
            .optional("issue", ids(Issue.TYPE), Objective::issue, Objective.Builder::issue)
            .optional("parent", ids(Objective.TYPE), Objective::parent, Objective.Builder::parent)
            .optional("problem", texts(), Objective::problem, Objective.Builder::problem)
            .optional("target", texts(), Objective::target, Objective.Builder::target)
            .optional("population", texts(), Objective::population, Objective.Builder::population)
            .optional("territory", texts(), Objective::territory, Objective.Builder::territory)
            .optional("horizon", days(), Objective::horizon, Objective.Builder::horizon)
            .note("Le jour où il doit être atteint.", "The day by which it is to be reached.")
            .optional("priority", wholes(), Objective::priority, Objective.Builder::priority)
            .note("Le rang, à partir de 1.", "The rank, from 1.")
            .optional("sharedResult", flags(), Objective::sharedResult, Objective.Builder::sharedResult)
            .note("Si c'est la fin que tous partagent.", "Whether it is the one end that all agree on.")
            .optional("author", ids(Actor.TYPE), Objective::author, Objective.Builder::author)
            .optional("adoptedBy", ids(Decision.TYPE), Objective::adoptedBy, Objective.Builder::adoptedBy)
            .optional("known", days(), Objective::known, Objective.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Objective::confidentiality,
                    Objective.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Objective::sources, Objective.Builder::sources)
            .build();

    static final Codec<Strategy> STRATEGY = Shape.noun(
                    "strategy", Strategy::builder, Strategy.Builder::build, Strategy.Builder::id)
            .is("Une approche choisie pour atteindre un objectif.", "An approach chosen to reach an objective.")
            .required("name", texts(), Strategy::name, Strategy.Builder::name)
            .optional("objective", ids(Objective.TYPE), Strategy::objective, Strategy.Builder::objective)
            .optional("rationale", texts(), Strategy::rationale, Strategy.Builder::rationale)
            .optional("evidence", texts(), Strategy::evidence, Strategy.Builder::evidence)
            .optional(
                    "evidenceLevel",
                    words(EvidenceLevel.class),
                    Strategy::evidenceLevel,
                    Strategy.Builder::evidenceLevel)
            .optional("adoptedBy", ids(Decision.TYPE), Strategy::adoptedBy, Strategy.Builder::adoptedBy)
            .optional("known", days(), Strategy::known, Strategy.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Strategy::confidentiality,
                    Strategy.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Strategy::sources, Strategy.Builder::sources)
            .build();

    static final Codec<Endorsement> ENDORSEMENT = Shape.noun(
                    "endorsement",
                    Endorsement::builder,
                    Endorsement.Builder::build,
                    Endorsement.Builder::id,
                    Endorsement::naturalId,
                    "->")
            .is(
                    "L'acte par lequel un acteur fait sien une vision, un enjeu, un objectif ou une stratégie.",
                    "An actor's own act by which it makes a vision, an issue, an objective or a strategy its own.")
            .required("endorsed", refs(), Endorsement::endorsed, Endorsement.Builder::endorsed)
            .required("actor", ids(Actor.TYPE), Endorsement::actor, Endorsement.Builder::actor)
            .required("provenance", Acts.PROVENANCE, Endorsement::provenance, Endorsement.Builder::provenance)
            .optional("withdrawn", days(), Endorsement::withdrawn, Endorsement.Builder::withdrawn)
            .optional("known", days(), Endorsement::known, Endorsement.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Endorsement::confidentiality,
                    Endorsement.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Endorsement::sources, Endorsement.Builder::sources)
            .build();

    private Agenda() {}
}
