package org.concerted.serialization.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concerted.coordination.conditional.Known;
import org.concerted.coordination.landscape.Landscape;
import org.concerted.coordination.landscape.Skill;
import org.concerted.coordination.landscape.Terrain;
import org.concerted.coordination.mobilisation.Answer;
import org.concerted.coordination.mobilisation.Approach;
import org.concerted.coordination.mobilisation.Mobilisation;
import org.concerted.coordination.mobilisation.Reached;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Capacity;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Factor;
import org.concerted.core.model.FactorKind;
import org.concerted.core.model.Iap2Level;
import org.concerted.core.model.Id;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Knowledge;
import org.concerted.core.model.KnowledgeKind;
import org.concerted.core.model.Leverage;
import org.concerted.core.model.LeverageTarget;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.Obstacle;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Population;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The landscape of the issue: factors, levers, knowledge and skills, and the populations concerned with what reaches them; as
 * text for people and JSON for programs.
 */
public final class LandscapeReport {
    /** How many entries of a group the text shows; the JSON has them all. */
    private static final int MOST = 5;

    /** How many names a line of the text shows. */
    private static final int FEW = 3;

    private final Initiative seen;
    private final LocalDate asOf;
    private final Landscape landscape;
    private final Mobilisation mobilisation;

    private LandscapeReport(Initiative seen, LocalDate asOf) {
        this.seen = seen;
        this.asOf = asOf;
        landscape = Landscape.of(seen, asOf);
        mobilisation = Mobilisation.of(seen, asOf);
    }

    /**
     * The landscape of what an audience may see.
     *
     * @param seen the initiative as the audience sees it
     * @param asOf the day
     * @return the report
     */
    public static LandscapeReport of(Initiative seen, LocalDate asOf) {
        return new LandscapeReport(seen, asOf);
    }

    /**
     * As JSON. Fields may be added; those that are there stay.
     *
     * @return the JSON text
     */
    public String json() {
        ObjectNode node = Json.object();
        node.put("initiative", seen.id()).put("asOf", asOf.toString());
        ObjectNode complete = Json.object();
        Stream.of(Influence.TYPE, Leverage.TYPE, Knowledge.TYPE, Capacity.TYPE)
                .forEach(type -> complete.put(type.list(), seen.completeness(type) == Completeness.COMPLETE));
        node.set("complete", complete);
        node.set("factors", Json.array(landscape.factors().entrySet(), LandscapeReport::factor));
        node.set("uncovered", ids(landscape.uncovered()));
        node.set("withoutLever", ids(landscape.withoutLever()));
        node.set("withoutKnowledge", ids(landscape.withoutKnowledge()));
        node.set("knowledge", byWord(landscape.knowledge()));
        node.set("levers", byWord(landscape.levers()));
        node.set("skills", Json.array(landscape.skills(), LandscapeReport::skill));
        node.set("populations", Json.array(mobilisation.populations().entrySet(), LandscapeReport::population));
        ObjectNode approaches = Json.object();
        promises()
                .forEach(promise -> approaches.set(
                        word(promise), Json.array(Approach.fitting(promise), LandscapeReport::approach)));
        if (!approaches.isEmpty()) {
            node.set("approaches", approaches);
            node.set("approachSources", Json.array(Approach.SOURCES, Json::citation));
        }
        return Json.write(node);
    }

    /** The promises that participation processes make. */
    private EnumSet<Iap2Level> promises() {
        EnumSet<Iap2Level> promises = EnumSet.noneOf(Iap2Level.class);
        seen.participationProcesses().forEach(process -> process.promise().ifPresent(promises::add));
        return promises;
    }

    private static JsonNode approach(Approach approach) {
        ObjectNode node = Json.object();
        node.put("id", word(approach));
        node.set("words", Json.text(approach.words()));
        return node;
    }

    private static JsonNode factor(Map.Entry<Id<Factor>, Terrain> entry) {
        Terrain terrain = entry.getValue();
        ObjectNode node = Json.object();
        node.put("id", entry.getKey().value());
        terrain.kind().ifPresent(kind -> node.put("kind", word(kind)));
        node.set("weighing", Json.array(terrain.weighing(), ref -> Json.text(ref.toString())));
        node.set("perhaps", Json.array(terrain.perhaps(), ref -> Json.text(ref.toString())));
        node.set("acting", ids(terrain.acting()));
        node.set("levers", ids(terrain.levers()));
        node.set("holders", byWord(terrain.holders()));
        ObjectNode knowing = Json.object();
        terrain.knowing()
                .forEach((actor, kinds) -> knowing.set(actor.value(), Json.array(kinds, k -> Json.text(word(k)))));
        node.set("knowing", knowing);
        terrain.soleKnower().ifPresent(actor -> node.put("soleKnower", actor.value()));
        terrain.soleHolder().ifPresent(actor -> node.put("soleHolder", actor.value()));
        return node;
    }

    private static JsonNode skill(Skill skill) {
        ObjectNode node = Json.object();
        node.set("name", Json.text(skill.name()));
        node.set("neededBy", ids(skill.neededBy()));
        node.set("heldBy", ids(skill.heldBy()));
        node.set("developedBy", ids(skill.developedBy()));
        return node;
    }

    private static JsonNode population(Map.Entry<Id<Population>, Reached> entry) {
        Reached reached = entry.getValue();
        ObjectNode node = Json.object();
        node.put("id", entry.getKey().value()).put("reached", word(reached.reached()));
        node.set("by", ids(reached.by()));
        node.set("channels", ids(reached.channels()));
        node.set("seats", ids(reached.seats()));
        node.set("processes", ids(reached.processes()));
        reached.atLeast().ifPresent(people -> node.put("atLeast", people));
        node.set("supports", Json.array(reached.supports(), Json::text));
        ObjectNode obstacles = Json.object();
        reached.obstacles().forEach((obstacle, answer) -> obstacles.put(obstacle.value(), word(answer)));
        node.set("obstacles", obstacles);
        return node;
    }

    private static <N extends Noun<N>> ArrayNode ids(Iterable<Id<N>> ids) {
        return Json.array(ids, id -> Json.text(id.value()));
    }

    private static <E extends Enum<E>, N extends Noun<N>> ObjectNode byWord(ImmutableSetMultimap<E, Id<N>> of) {
        ObjectNode node = Json.object();
        of.asMap().forEach((key, ids) -> node.set(word(key), ids(ids)));
        return node;
    }

    private static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    /**
     * As text.
     *
     * @param language the language
     * @param width characters to a line
     * @return the text
     */
    public String text(Language language, int width) {
        return new Lines(new Naming(seen, language), new Page(width)).write();
    }

    /** Writes the text. */
    private final class Lines {
        private final Naming names;
        private final Page page;

        Lines(Naming names, Page page) {
            this.names = names;
            this.page = page;
        }

        String write() {
            page.title(names.of(seen.name()));
            page.line(names.say(
                    "Le paysage de l'enjeu, au " + names.day(asOf),
                    "The landscape of the issue, as of " + names.day(asOf)));
            page.line(names.say(
                    "D'après ce qui est consigné : ce qui paraît vide ne l'est peut-être pas.",
                    "Going by what is on record: what seems empty may not be."));
            counts();
            factors();
            sorts();
            skills();
            populations();
            approaches();
            return page.toString();
        }

        private void counts() {
            if (landscape.factors().isEmpty()
                    && landscape.skills().isEmpty()
                    && mobilisation.populations().isEmpty()) {
                page.gap();
                page.line(names.say(
                        "Rien n'est consigné des facteurs, des capacités ni des populations.",
                        "Nothing is on record of factors, skills or populations."));
                return;
            }
            page.heading(names.say("En bref", "In short"));
            if (!landscape.factors().isEmpty()) {
                count("Facteurs", "Factors", landscape.factors().size());
                count(
                        "Facteurs sans action ni levier consignés",
                        "Factors without an action or a lever on record",
                        landscape.uncovered().size());
            }
            if (!landscape.skills().isEmpty()) {
                count(
                        "Capacités demandées que personne n'a déclarées",
                        "Skills asked for that nobody has declared",
                        landscape.skills().stream().filter(Skill::missing).count());
            }
            if (!mobilisation.populations().isEmpty()) {
                count("Populations", "Populations", mobilisation.populations().size());
                count(
                        "Populations devant un obstacle que rien de consigné n'allège",
                        "Populations facing an obstacle that nothing on record eases",
                        mobilisation.populations().values().stream()
                                .filter(reached ->
                                        !reached.answered(Answer.NONE).isEmpty())
                                .count());
            }
        }

        private void count(String french, String english, long count) {
            if (count > 0) {
                page.bullet(names.say(french + " : ", english + ": ") + count);
            }
        }

        private void factors() {
            if (landscape.factors().isEmpty()) {
                return;
            }
            page.heading(
                    names.say("Facteurs (", "Factors (") + landscape.factors().size() + ")");
            landscape.factors().entrySet().stream()
                    .limit(MOST)
                    .forEach(entry -> factor(entry.getKey(), entry.getValue()));
            more(landscape.factors().size());
            about("Sans action ni levier consignés", "Without an action or a lever on record", landscape.uncovered());
            about(
                    "Avec ce qui y agit, sans levier consigné",
                    "With something acting on it, without a lever on record",
                    landscape.withoutLever().stream()
                            .filter(factor -> !landscape.uncovered().contains(factor))
                            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
            about("Sans savoir consigné", "Without knowledge on record", landscape.withoutKnowledge());
            about(
                    "Un seul organisme y a un levier consigné",
                    "One organisation alone holds a lever on record",
                    where(terrain -> terrain.soleHolder().isPresent()));
            about(
                    "Un seul organisme y a un savoir consigné",
                    "One organisation alone has knowledge of it on record",
                    where(terrain -> terrain.soleKnower().isPresent()));
        }

        private ImmutableSortedSet<Id<Factor>> where(Predicate<Terrain> so) {
            return landscape.factors().entrySet().stream()
                    .filter(entry -> so.test(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        }

        private void factor(Id<Factor> factor, Terrain terrain) {
            page.bullet(names.of(Factor.TYPE, factor)
                    + terrain.kind()
                            .map(kind -> " (" + names.of(of(kind)) + ")")
                            .orElse(""));
            part(
                    "Ce qui y touche",
                    "What touches it",
                    terrain.weighing().stream().map(this::weighing));
            part(
                    "Y agissent peut-être",
                    "Perhaps acting on it",
                    terrain.perhaps().stream().map(this::weighing));
            part("Leviers", "Levers", terrain.levers().stream().map(this::lever));
            part(
                    "Savoirs",
                    "Knowledge",
                    terrain.knowing().entrySet().stream().map(e -> names.actor(e.getKey()) + kinds(e.getValue())));
            part(
                    "Parentés à explorer",
                    "Kinships to explore",
                    Stream.concat(
                            shared(terrain.sharedKnowledge(), LandscapeReport::of),
                            shared(terrain.sharedLevers(), LandscapeReport::of)));
        }

        private <E> Stream<String> shared(ImmutableSetMultimap<E, Id<Actor>> of, Function<E, Text> word) {
            return of.asMap().entrySet().stream()
                    .map(e -> names.of(word.apply(e.getKey())) + " (" + names.all(Actor.TYPE, e.getValue()) + ")");
        }

        /** How many entries of a group are not shown. */
        private void more(int all) {
            if (all > MOST) {
                page.bullet(names.say("Autres, dans le JSON : ", "Others, in the JSON: ") + (all - MOST));
            }
        }

        private String weighing(Ref ref) {
            Optional<Id<Actor>> owner = ref.kind().equals(Action.TYPE.kind())
                    ? seen.registry().find(Action.TYPE, Id.of(ref.id())).flatMap(Action::owner)
                    : Optional.empty();
            return names.quoted(names.of(ref))
                    + owner.map(actor -> " (" + names.actor(actor) + ")").orElse("");
        }

        private String lever(Id<Leverage> id) {
            return names.of(Leverage.TYPE, id)
                    + seen.registry()
                            .find(Leverage.TYPE, id)
                            .map(leverage -> " (" + names.actor(leverage.actor()) + ")")
                            .orElse("");
        }

        private String kinds(ImmutableSortedSet<KnowledgeKind> kinds) {
            return kinds.isEmpty()
                    ? ""
                    : kinds.stream().map(kind -> names.of(of(kind))).collect(Collectors.joining(", ", " (", ")"));
        }

        private void part(String french, String english, Stream<String> items) {
            String some = some(items.toList());
            if (!some.isEmpty()) {
                page.indented(names.say(french + " : ", english + ": ") + some);
            }
        }

        private String some(List<String> items) {
            return items.stream().limit(FEW).collect(Collectors.joining("; "))
                    + (items.size() > FEW ? names.say("; autres : ", "; others: ") + (items.size() - FEW) : "");
        }

        private void about(String french, String english, ImmutableSortedSet<Id<Factor>> factors) {
            if (!factors.isEmpty()) {
                page.line(names.say(french + " : ", english + ": ")
                        + some(named(Factor.TYPE, factors).toList()) + ".");
            }
        }

        /** Kinds of knowledge and of levers, those that nobody holds too. */
        private void sorts() {
            if (landscape.factors().isEmpty()) {
                return;
            }
            page.heading(names.say("Sortes de savoirs et de leviers", "Kinds of knowledge and of levers"));
            List<Text> nobody = new ArrayList<>();
            for (KnowledgeKind kind : EnumSet.allOf(KnowledgeKind.class)) {
                sort(of(kind), landscape.knowledge().get(kind), nobody);
            }
            for (LeverageTarget target : EnumSet.allOf(LeverageTarget.class)) {
                sort(of(target), landscape.levers().get(target), nobody);
            }
            if (!nobody.isEmpty()) {
                page.bullet(names.say("Rien de consigné : ", "Nothing on record: ")
                        + nobody.stream().map(names::of).collect(Collectors.joining("; ")));
            }
        }

        private void sort(Text name, ImmutableCollection<Id<Actor>> actors, List<Text> nobody) {
            if (actors.isEmpty()) {
                nobody.add(name);
            } else {
                page.bullet(names.of(name)
                        + names.say(" : ", ": ")
                        + some(actors.stream().map(names::actor).toList()));
            }
        }

        private void skills() {
            if (landscape.skills().isEmpty()) {
                return;
            }
            page.heading(
                    names.say("Capacités (", "Skills (") + landscape.skills().size() + ")");
            skills("Personne ne les a déclarées ici", "Nobody has declared them here", Skill::missing);
            if (landscape.skills().stream().anyMatch(Skill::missing)) {
                page.indented(names.say(
                        "Qui les a, ou aimerait les apprendre?", "Who has them, or would like to learn them?"));
            }
            skills(
                    "Déclarées par un organisme",
                    "Declared by an organisation",
                    skill -> !skill.heldBy().isEmpty());
            skills(
                    "Se développent dans une action",
                    "Being developed in an action",
                    skill -> !skill.developedBy().isEmpty());
        }

        private void skills(String french, String english, Predicate<Skill> so) {
            List<String> found = landscape.skills().stream()
                    .filter(so)
                    .map(skill -> names.of(skill.name()))
                    .toList();
            if (!found.isEmpty()) {
                page.bullet(names.say(french + " (", english + " (")
                        + found.size()
                        + names.say(") : ", "): ")
                        + some(found));
            }
        }

        private <N extends Noun<N>> Stream<String> named(NounType<N> type, ImmutableSortedSet<Id<N>> ids) {
            return ids.stream().map(id -> names.of(type, id));
        }

        private void populations() {
            if (mobilisation.populations().isEmpty()) {
                return;
            }
            page.heading(names.say("Populations (", "Populations (")
                    + mobilisation.populations().size() + ")");
            mobilisation.populations().entrySet().stream()
                    .limit(MOST)
                    .forEach(entry -> population(entry.getKey(), entry.getValue()));
            more(mobilisation.populations().size());
        }

        private void population(Id<Population> population, Reached reached) {
            page.bullet(names.of(Population.TYPE, population)
                    + reached.atLeast()
                            .map(people ->
                                    names.say(" — personnes rejointes, au moins : ", " — people reached, at least: ")
                                            + people)
                            .orElse(""));
            if (reached.reached() == Known.NO) {
                page.indented(names.say(
                        "Personne ne la rejoint, d'après des listes complètes.",
                        "Nobody reaches it, going by complete lists."));
            }
            if (reached.reached() == Known.UNKNOWN) {
                page.indented(names.say(
                        "Rien de consigné ne dit si quelqu'un la rejoint.",
                        "Nothing on record says whether anybody reaches it."));
            }
            part("La rejoignent", "Reached by", named(Actor.TYPE, reached.by()));
            part("Canaux", "Channels", named(Channel.TYPE, reached.channels()));
            part(
                    "Participation en cours",
                    "Participation under way",
                    named(ParticipationProcess.TYPE, reached.processes()));
            part(
                    "Soutien offert",
                    "Support offered",
                    reached.supports().stream().map(names::of));
            for (Answer answer : Answer.values()) {
                part(of(answer), named(Obstacle.TYPE, reached.answered(answer)));
            }
        }

        private void part(Text heading, Stream<String> items) {
            part(heading.in(Language.FR), heading.in(Language.EN), items);
        }

        /** Approaches that fit the promises made. */
        private void approaches() {
            EnumSet<Iap2Level> promises = promises();
            if (promises.isEmpty()) {
                return;
            }
            page.heading(names.say(
                    "Des façons de faire qui conviennent aux promesses faites",
                    "Ways that suit the promises that were made"));
            for (Iap2Level promise : promises) {
                ImmutableList<Approach> fitting = Approach.fitting(promise);
                page.bullet(names.of(of(promise))
                        + names.say(" : ", ": ")
                        + fitting.stream().map(a -> names.of(a.words())).collect(Collectors.joining("; ")));
            }
            page.line(names.say("Sources :", "Sources:"));
            Approach.SOURCES.forEach(source -> page.bullet(names.of(source.reference())
                    + source.url().map(url -> ", " + url).orElse("")));
        }
    }

    private static Text of(FactorKind kind) {
        return switch (kind) {
            case CAUSE -> Text.of("cause", "cause");
            case SYMPTOM -> Text.of("signe", "sign");
            case CONTEXT -> Text.of("contexte", "context");
        };
    }

    private static Text of(KnowledgeKind kind) {
        return switch (kind) {
            case SCIENTIFIC -> Text.of("savoir issu de la recherche", "knowledge from research");
            case PROFESSIONAL -> Text.of("savoir de la pratique", "knowledge from practice");
            case LIVED -> Text.of("savoir d'expérience", "lived knowledge");
            case TRADITIONAL -> Text.of("savoir transmis", "knowledge handed down");
        };
    }

    private static Text of(LeverageTarget target) {
        return switch (target) {
            case DECISION_MAKER -> Text.of("levier auprès de qui décide", "lever with those who decide");
            case RULE -> Text.of("levier sur une règle", "lever over a rule");
            case BUDGET -> Text.of("levier sur un budget", "lever over a budget");
            case PUBLIC -> Text.of("levier auprès d'un public", "lever with a public");
        };
    }

    private static Text of(Answer answer) {
        return switch (answer) {
            case NONE -> Text.of("Obstacles que rien de consigné n'allège", "Obstacles that nothing on record eases");
            case PERHAPS ->
                Text.of(
                        "Obstacles que le soutien offert allège peut-être",
                        "Obstacles that the support offered may ease");
            case PERHAPS_BEING_LIFTED ->
                Text.of(
                        "Obstacles qu'une action doit lever, dont l'état n'est pas connu",
                        "Obstacles that an action is to lift, whose state is not known");
            case EASED -> Text.of("Obstacles allégés", "Obstacles eased");
            case BEING_LIFTED -> Text.of("Obstacles qu'une action doit lever", "Obstacles that an action is to lift");
            case LIFTED -> Text.of("Obstacles levés", "Obstacles lifted");
        };
    }

    private static Text of(Iap2Level promise) {
        return switch (promise) {
            case INFORM -> Text.of("Tenir au courant", "Keep informed");
            case CONSULT -> Text.of("Écouter", "Listen");
            case INVOLVE -> Text.of("Tenir compte des préoccupations", "Reflect concerns");
            case COLLABORATE -> Text.of("Suivre les avis autant que possible", "Follow advice as far as possible");
            case EMPOWER -> Text.of("Appliquer ce qui est décidé", "Carry out what is decided");
        };
    }
}
