package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.ids;
import static org.concerted.serialization.codec.Codecs.money;
import static org.concerted.serialization.codec.Codecs.refs;
import static org.concerted.serialization.codec.Codecs.spans;
import static org.concerted.serialization.codec.Codecs.strings;
import static org.concerted.serialization.codec.Codecs.texts;
import static org.concerted.serialization.codec.Codecs.wholes;
import static org.concerted.serialization.codec.Codecs.words;

import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Channel;
import org.concerted.core.model.ComplexityFeature;
import org.concerted.core.model.CynefinDomain;
import org.concerted.core.model.Factor;
import org.concerted.core.model.FactorKind;
import org.concerted.core.model.Issue;
import org.concerted.core.model.Knowledge;
import org.concerted.core.model.KnowledgeKind;
import org.concerted.core.model.Leverage;
import org.concerted.core.model.LeverageTarget;
import org.concerted.core.model.Obstacle;
import org.concerted.core.model.ObstacleKind;
import org.concerted.core.model.Outreach;
import org.concerted.core.model.Population;
import org.concerted.core.model.ProblemKind;
import org.concerted.core.model.Source;
import org.concerted.core.model.StaceyDistance;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;

/** What the initiative is about: sources, issues, factors, knowledge and leverage. */
final class Issues {
    static final Codec<Source> SOURCE = Shape.noun("source", Source::builder, Source.Builder::build, Source.Builder::id)
            .is(
                    "Où quelque chose est consigné : document, page, procès-verbal.",
                    "Where something is recorded: a document, a page, minutes.")
            .required("citation", texts(), Source::citation, Source.Builder::citation)
            .note("La référence, comme on la citerait.", "The reference, as it would be cited.")
            .optional("url", strings(), Source::url, Source.Builder::url)
            .optional("published", days(), Source::published, Source.Builder::published)
            .optional("known", days(), Source::known, Source.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Source::confidentiality,
                    Source.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Source::sources, Source.Builder::sources)
            .build();

    static final Codec<Issue> ISSUE = Shape.noun("issue", Issue::builder, Issue.Builder::build, Issue.Builder::id)
            .is(
                    "L'enjeu sur lequel la démarche agit : pour qui, où.",
                    "The issue that the initiative acts on: for whom, where.")
            .required("name", texts(), Issue::name, Issue.Builder::name)
            .optional("definition", texts(), Issue::definition, Issue.Builder::definition)
            .optional("population", texts(), Issue::population, Issue.Builder::population)
            .optional("territory", texts(), Issue::territory, Issue.Builder::territory)
            .optional("scope", texts(), Issue::scope, Issue.Builder::scope)
            .note("Qui et quoi en fait partie ou non.", "Who and what is in, and who and what is out.")
            .table(
                    "features",
                    words(ComplexityFeature.class),
                    Parts.FEATURE_EVIDENCE,
                    Issue::features,
                    Issue.Builder::features)
            .note(
                    "Traits de complexité; un trait absent n'a pas été regardé.",
                    "Features of complexity; one that is absent was not looked at.")
            .optional("kind", words(ProblemKind.class), Issue::kind, Issue.Builder::kind)
            .optional("domain", words(CynefinDomain.class), Issue::domain, Issue.Builder::domain)
            .note("Le domaine Cynefin où les acteurs le placent.", "The Cynefin domain where the actors place it.")
            .optional("agreement", words(StaceyDistance.class), Issue::agreement, Issue.Builder::agreement)
            .note("À quelle distance d'un accord sur quoi faire.", "How far from agreement on what to do.")
            .optional("certainty", words(StaceyDistance.class), Issue::certainty, Issue.Builder::certainty)
            .note("À quelle distance d'une certitude sur les causes.", "How far from certainty about causes.")
            .optional("known", days(), Issue::known, Issue.Builder::known)
            .optional(
                    "confidentiality", Circles.CONFIDENTIALITY, Issue::confidentiality, Issue.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Issue::sources, Issue.Builder::sources)
            .build();

    static final Codec<Factor> FACTOR = Shape.noun("factor", Factor::builder, Factor.Builder::build, Factor.Builder::id)
            .is("Ce qui pèse sur un enjeu.", "Something that weighs on an issue.")
            .required("name", texts(), Factor::name, Factor.Builder::name)
            .optional("issue", ids(Issue.TYPE), Factor::issue, Factor.Builder::issue)
            .optional("description", texts(), Factor::description, Factor.Builder::description)
            .optional("kind", words(FactorKind.class), Factor::kind, Factor.Builder::kind)
            .optional("known", days(), Factor::known, Factor.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Factor::confidentiality,
                    Factor.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Factor::sources, Factor.Builder::sources)
            .build();

    static final Codec<Knowledge> KNOWLEDGE = Shape.noun(
                    "knowledge",
                    Knowledge::builder,
                    Knowledge.Builder::build,
                    Knowledge.Builder::id,
                    Knowledge::naturalId,
                    "@")
            .is("Ce qu'un acteur sait d'un facteur (repérage des savoirs).", "What an actor knows about a factor.")
            .required("actor", ids(Actor.TYPE), Knowledge::actor, Knowledge.Builder::actor)
            .required("factor", ids(Factor.TYPE), Knowledge::factor, Knowledge.Builder::factor)
            .optional("kind", words(KnowledgeKind.class), Knowledge::kind, Knowledge.Builder::kind)
            .optional("description", texts(), Knowledge::description, Knowledge.Builder::description)
            .optional("shared", flags(), Knowledge::shared, Knowledge.Builder::shared)
            .optional("known", days(), Knowledge::known, Knowledge.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Knowledge::confidentiality,
                    Knowledge.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Knowledge::sources, Knowledge.Builder::sources)
            .build();

    static final Codec<Leverage> LEVERAGE = Shape.noun(
                    "leverage", Leverage::builder, Leverage.Builder::build, Leverage.Builder::id)
            .is(
                    "Qui ou quoi un acteur peut rejoindre : décideur, règle, budget, public.",
                    "What an actor can reach: a decision-maker, a rule, a budget, a public.")
            .required("actor", ids(Actor.TYPE), Leverage::actor, Leverage.Builder::actor)
            .required("over", texts(), Leverage::over, Leverage.Builder::over)
            .note("Une fonction, jamais le nom d'une personne.", "A function, never a person's name.")
            .optional("target", words(LeverageTarget.class), Leverage::target, Leverage.Builder::target)
            .optional("factor", ids(Factor.TYPE), Leverage::factor, Leverage.Builder::factor)
            .optional("budget", money(), Leverage::budget, Leverage.Builder::budget)
            .optional("known", days(), Leverage::known, Leverage.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Leverage::confidentiality,
                    Leverage.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Leverage::sources, Leverage.Builder::sources)
            .build();

    static final Codec<Population> POPULATION = Shape.noun(
                    "population", Population::builder, Population.Builder::build, Population.Builder::id)
            .is("Les personnes concernées.", "People concerned.")
            .required("name", texts(), Population::name, Population.Builder::name)
            .optional("description", texts(), Population::description, Population.Builder::description)
            .optional("territory", texts(), Population::territory, Population.Builder::territory)
            .optional("size", wholes(), Population::size, Population.Builder::size)
            .sorted("issues", ids(Issue.TYPE), Population::issues, Population.Builder::issues)
            .optional("periphery", flags(), Population::periphery, Population.Builder::periphery)
            .note(
                    "Si elle est loin des lieux de décision (acteurs en périphérie).",
                    "Whether it is far from where decisions are taken.")
            .optional("known", days(), Population::known, Population.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Population::confidentiality,
                    Population.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Population::sources, Population.Builder::sources)
            .build();

    static final Codec<Obstacle> OBSTACLE = Shape.noun(
                    "obstacle", Obstacle::builder, Obstacle.Builder::build, Obstacle.Builder::id)
            .is(
                    "Ce qui empêche des personnes ou un acteur de prendre part.",
                    "What keeps people, or an actor, from taking part.")
            .required("description", texts(), Obstacle::description, Obstacle.Builder::description)
            .optional("kind", words(ObstacleKind.class), Obstacle::kind, Obstacle.Builder::kind)
            .optional("population", ids(Population.TYPE), Obstacle::population, Obstacle.Builder::population)
            .optional("actor", ids(Actor.TYPE), Obstacle::actor, Obstacle.Builder::actor)
            .optional("keepsFrom", refs(), Obstacle::keepsFrom, Obstacle.Builder::keepsFrom)
            .optional("liftedBy", ids(Action.TYPE), Obstacle::liftedBy, Obstacle.Builder::liftedBy)
            .optional("lifted", days(), Obstacle::lifted, Obstacle.Builder::lifted)
            .optional("known", days(), Obstacle::known, Obstacle.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Obstacle::confidentiality,
                    Obstacle.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Obstacle::sources, Obstacle.Builder::sources)
            .build();

    static final Codec<Outreach> OUTREACH = Shape.noun(
                    "outreach",
                    Outreach::builder,
                    Outreach.Builder::build,
                    Outreach.Builder::id,
                    Outreach::naturalId,
                    "->")
            .is("Comment un acteur rejoint une population.", "How an actor reaches a population.")
            .required("actor", ids(Actor.TYPE), Outreach::actor, Outreach.Builder::actor)
            .required("population", ids(Population.TYPE), Outreach::population, Outreach.Builder::population)
            .optional("channel", ids(Channel.TYPE), Outreach::channel, Outreach.Builder::channel)
            .sorted("supports", texts(), Outreach::supports, Outreach.Builder::supports)
            .set("eases", words(ObstacleKind.class), Outreach::eases, Outreach.Builder::eases)
            .optional("reached", wholes(), Outreach::reached, Outreach.Builder::reached)
            .optional("period", spans(), Outreach::period, Outreach.Builder::period)
            .optional("known", days(), Outreach::known, Outreach.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Outreach::confidentiality,
                    Outreach.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Outreach::sources, Outreach.Builder::sources)
            .build();

    private Issues() {}
}
