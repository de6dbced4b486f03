package org.concerted.serialization.report;

import com.google.common.collect.ImmutableSortedSet;
import java.util.function.Predicate;
import org.concerted.core.Language;
import org.concerted.feedback.loops.CausalLink;
import org.concerted.feedback.loops.CausalMap;
import org.concerted.feedback.loops.CausalVariable;
import org.concerted.feedback.loops.DeclaredLoop;
import org.concerted.feedback.loops.Loop;
import org.concerted.feedback.loops.LoopAnswers;
import org.concerted.feedback.loops.LoopCounts;
import org.concerted.feedback.loops.LoopEnd;
import org.concerted.feedback.loops.LoopType;
import org.concerted.feedback.loops.NearLoop;
import org.concerted.serialization.kumu.KumuNotice;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Causal loops, as JSON for programs. Fields may be added; those that are there stay. */
public final class JsonLoops {
    private JsonLoops() {}

    /**
     * The loops of a map.
     *
     * @param notices what was dropped, assumed or ambiguous where the map came from a file of another kind
     * @param language of its texts
     */
    public static String of(LoopAnswers answers, Iterable<KumuNotice> notices, Language language) {
        ObjectNode node = Json.object();
        node.set("map", map(answers.drawn().map()));
        node.set("counts", counts(answers.census().counts()));
        node.put("truncated", !answers.census().end().exhaustive());
        node.put(
                "end",
                JsonStructure.word(
                        answers.upTo().isPresent()
                                ? LoopEnd.STEPS
                                : answers.census().end()));
        answers.upTo().ifPresent(most -> node.put("allUpTo", most));
        node.put("atLeast", answers.atLeast());
        answers.exact().ifPresent(exact -> node.set("exactCounts", counts(exact)));
        node.set("loops", Json.array(answers.census().listed(), loop -> loop(loop, answers)));
        node.set("declared", Json.array(answers.declared(), loop -> declared(loop, answers)));
        node.put("crossingOrganizations", answers.census().crossing());
        if (answers.even() || answers.exact().isPresent()) {
            node.set("through", through(answers));
        }
        node.set("parts", Json.array(answers.parts(), part -> variables(part)));
        answers.independent().ifPresent(few -> node.set("independent", Json.array(few, loop -> loop(loop, answers))));
        if (answers.even()) {
            node.set("strongest", Json.array(answers.census().strongest(), loop -> loop(loop, answers)));
            node.put("withoutGain", answers.census().unweighed());
            node.set("levers", levers(answers));
        }
        node.put("couldCloseInAll", answers.near().found());
        node.set("couldClose", Json.array(answers.near().shortest(), JsonLoops::near));
        node.set(
                "notices",
                Json.array(
                        notices,
                        notice -> Json.object()
                                .put("code", notice.code())
                                .put("path", notice.path())
                                .put("text", notice.text().in(language))));
        return Json.write(node);
    }

    private static ObjectNode map(CausalMap map) {
        return Json.object()
                .put("variables", map.variables().size())
                .put("links", map.links().size())
                .put("withoutSign", count(map, link -> link.sign().isEmpty()))
                .put("delayed", count(map, link -> link.delayed().orElse(false)))
                .put("withoutDelay", count(map, link -> link.delayed().isEmpty()))
                .put("withoutStrength", count(map, link -> link.strength().isEmpty()))
                .put("withoutEvidence", count(map, link -> link.evidence().isEmpty()));
    }

    private static long count(CausalMap map, Predicate<CausalLink> of) {
        return map.links().stream().filter(of).count();
    }

    private static ObjectNode counts(LoopCounts counts) {
        ObjectNode node = Json.object();
        node.put("total", counts.total());
        for (LoopType type : LoopType.values()) {
            node.put(type.word(), counts.of(type));
        }
        ObjectNode byLength = node.putObject("byLength");
        counts.byLength().keySet().forEach(length -> byLength.put(String.valueOf(length), counts.ofLength(length)));
        ObjectNode byBoth = node.putObject("byLengthAndPolarity");
        counts.byLength().forEach((length, types) -> {
            ObjectNode each = byBoth.putObject(String.valueOf(length));
            types.forEach((type, count) -> each.put(type.word(), count));
        });
        return node;
    }

    private static ObjectNode loop(Loop loop, LoopAnswers answers) {
        ObjectNode node = Json.object();
        node.put("polarity", loop.type().word());
        node.put("length", loop.length());
        node.set("variables", Json.texts(loop.variables()));
        node.set("links", links(loop.links()));
        loop.delayed().ifPresent(delayed -> node.put("delayed", delayed));
        loop.gain().ifPresent(gain -> node.put("gain", gain));
        ImmutableSortedSet<String> organisations =
                loop.organisations(answers.drawn().map());
        if (organisations.size() > 1) {
            node.set("crossesOrganizations", Json.texts(organisations));
        }
        return node;
    }

    private static ObjectNode declared(DeclaredLoop loop, LoopAnswers answers) {
        ObjectNode node = Json.object();
        node.put("id", loop.id());
        node.put("verdict", loop.verdict().word());
        loop.loop().ifPresent(found -> {
            node.put("polarity", found.type().word());
            found.signBreaks()
                    .ifPresent(breaks -> node.put("signBreaks", breaks)
                            .put("signBreaksAgree", breaks % 2 == (found.type() == LoopType.BALANCING ? 1 : 0)));
        });
        answers.stated(loop).ifPresent(stated -> node.put("stated", stated.word()));
        node.set("extra", Json.texts(loop.extra()));
        node.set("missing", Json.texts(loop.missing()));
        return node;
    }

    private static ObjectNode through(LoopAnswers answers) {
        LoopCounts counts = answers.counts();
        ObjectNode node = Json.object();
        ObjectNode variables = node.putObject("variables");
        ObjectNode links = node.putObject("links");
        for (int v = 0; v < counts.throughVariable().length(); v++) {
            if (counts.throughVariable().get(v) > 0) {
                variables.put(
                        answers.drawn().map().variables().get(v).id(),
                        counts.throughVariable().get(v));
            }
        }
        for (int e = 0; e < counts.throughLink().length(); e++) {
            if (counts.throughLink().get(e) > 0) {
                links.put(
                        answers.drawn().map().links().get(e).id(),
                        counts.throughLink().get(e));
            }
        }
        return node;
    }

    private static ObjectNode levers(LoopAnswers answers) {
        ObjectNode node = Json.object();
        node.set(
                "variables",
                variables(answers.census().leverVariables(answers.drawn().map(), LoopAnswers.FEW)));
        node.set("links", links(answers.census().leverLinks(answers.drawn().map(), LoopAnswers.FEW)));
        return node;
    }

    private static ObjectNode near(NearLoop near) {
        ObjectNode node = Json.object();
        node.put("from", near.from().id());
        node.put("to", near.to().id());
        node.put("length", near.length());
        node.put("by", near.by().word());
        node.set("way", links(near.way()));
        return node;
    }

    private static ArrayNode variables(Iterable<CausalVariable> variables) {
        return Json.array(variables, variable -> Json.text(variable.id()));
    }

    private static ArrayNode links(Iterable<CausalLink> links) {
        return Json.array(links, link -> Json.text(link.drawn()));
    }
}
