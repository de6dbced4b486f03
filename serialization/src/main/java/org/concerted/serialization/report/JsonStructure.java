package org.concerted.serialization.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import org.concerted.coordination.power.PowerSources;
import org.concerted.coordination.structure.Circumstance;
import org.concerted.coordination.structure.Contingency;
import org.concerted.coordination.structure.Evidence;
import org.concerted.coordination.structure.Figures;
import org.concerted.coordination.structure.FormAdvice;
import org.concerted.coordination.structure.FormFit;
import org.concerted.coordination.structure.GovernanceTension;
import org.concerted.coordination.structure.Range;
import org.concerted.coordination.structure.StructureAdvice;
import org.concerted.coordination.voting.Poll;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Datum;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Advice about structure, as JSON for programs. Fields may be added; those that are there stay. */
public final class JsonStructure {
    private JsonStructure() {}

    /**
     * The advice.
     *
     * @param initiative what the audience may see of it
     * @param power sources of power, as that audience may see them
     * @param language of its texts
     */
    public static String of(
            StructureAdvice advice, Initiative initiative, PowerSources power, Audience audience, Language language) {
        ObjectNode node = Json.object();
        node.put("initiative", initiative.id());
        node.put("asOf", advice.asOf().toString());
        node.put("audience", audience.toString());
        node.set("current", current(advice));
        node.set("factors", Json.array(Arrays.asList(Contingency.values()), c -> factor(c, advice, language)));
        node.set(
                "ranking",
                Json.array(advice.form().ranking(), together -> Json.array(together, f -> Json.text(word(f)))));
        node.set(
                "certain",
                Json.array(
                        advice.form().certain().entries(),
                        pair -> Json.object().put("form", word(pair.getKey())).put("before", word(pair.getValue()))));
        node.set("forms", Json.array(advice.form().fits(), fit -> form(fit, language)));
        node.set(
                "evidence",
                Json.array(
                        Evidence.all(),
                        each -> Json.object()
                                .put("text", each.text().in(language))
                                .set("source", Json.citation(each.source(), language))));
        node.set("legal", legal(advice, language));
        node.set(
                "backbones",
                Json.array(
                        advice.backbones(),
                        option -> Json.object()
                                .put("id", word(option.type()))
                                .put("name", option.text().in(language))
                                .put("brings", option.brings().in(language))
                                .put("watch", option.traps().in(language))
                                .set(
                                        "sources",
                                        Json.array(option.sources(), source -> Json.citation(source, language)))));
        PathPicture path = new PathPicture(initiative, advice.asOf());
        node.set("kinship", path.kinship(language));
        node.set("phases", path.phases(language));
        node.set("principles", path.principles(language));
        node.set("polls", Json.array(Poll.of(initiative, advice.asOf()), JsonStructure::poll));
        node.set("votes", new VotesPicture(power).node());
        node.set("missing", Json.array(advice.missing(), datum -> datum(datum, language)));
        node.set("sources", Json.array(StructureAdvice.sources(), source -> Json.citation(source, language)));
        return Json.write(node);
    }

    private static ObjectNode current(StructureAdvice advice) {
        ObjectNode node = Json.object();
        advice.current().ifPresent(structure -> {
            node.put("structure", "structure:" + structure.id());
            structure.form().ifPresent(form -> node.put("form", word(form)));
            structure.vehicle().ifPresent(vehicle -> node.put("vehicle", word(vehicle)));
            structure.backboneType().ifPresent(type -> node.put("backbone", word(type)));
        });
        return node;
    }

    private static ObjectNode factor(Contingency contingency, StructureAdvice advice, Language language) {
        ObjectNode node = Json.object();
        node.put("id", contingency.word());
        node.put("name", contingency.text().in(language));
        node.set(
                "possible",
                Json.array(advice.form().situation().of(contingency), circumstance -> Json.text(circumstance.word())));
        range("figure", advice.figures().of(contingency), node);
        if (contingency == Contingency.TRUST) {
            range("centralization", advice.figures().trustCentralisation(), node);
            advice.figures().respondents().ifPresent(n -> node.put("respondents", n.intValue()));
            advice.figures().invited().ifPresent(n -> node.put("invited", n.intValue()));
        }
        return node;
    }

    private static void range(String name, Range range, ObjectNode node) {
        ObjectNode bounds = Json.object();
        bounds.set("least", Json.number(range.least()));
        if (Figures.bounded(range)) {
            bounds.set("most", Json.number(range.most()));
        }
        node.set(name, bounds);
    }

    private static ObjectNode form(FormFit fit, Language language) {
        ObjectNode node = Json.object();
        node.put("id", word(fit.form()));
        node.put("name", FormAdvice.name(fit.form()).in(language));
        node.set("matches", contingencies(fit.matches()));
        node.set("mismatches", contingencies(fit.mismatches()));
        node.set("open", contingencies(fit.open()));
        node.set(
                "tensions",
                Json.array(
                        Arrays.asList(GovernanceTension.values()),
                        tension -> Json.object()
                                .put("id", tension.word())
                                .put("leaning", tension.leaning(fit.form()).in(language))));
        node.set(
                "changes",
                Json.array(
                        fit.changes().entrySet(),
                        change -> Json.object()
                                .put("factor", change.getKey().word())
                                .set("to", Json.array(change.getValue(), (Circumstance c) -> Json.text(c.word())))));
        return node;
    }

    private static ObjectNode legal(StructureAdvice advice, Language language) {
        ObjectNode node = Json.object();
        node.put(
                "person",
                advice.legal()
                        .person()
                        .map(needed -> needed ? "needed" : "not-needed")
                        .orElse("undetermined"));
        ImmutableMap<Text, Optional<Boolean>> acts = advice.legal().needs().acts();
        node.set(
                "acts",
                Json.array(
                        acts.entrySet(),
                        act -> Json.object()
                                .put("act", act.getKey().in(language))
                                .put(
                                        "meant",
                                        act.getValue()
                                                .map(yes -> yes ? "yes" : "no")
                                                .orElse("undetermined"))));
        node.set(
                "vehicles",
                Json.array(
                        advice.legal().standings().entrySet(),
                        each -> Json.object()
                                .put("id", each.getKey().word())
                                .put("name", each.getKey().text().in(language))
                                .put("standing", each.getValue().word())
                                .put("facts", each.getKey().facts().in(language))
                                .set("source", Json.citation(each.getKey().source(), language))));
        return node;
    }

    private static JsonNode contingencies(Iterable<Contingency> contingencies) {
        return Json.array(contingencies, c -> Json.text(c.word()));
    }

    private static ObjectNode datum(Datum datum, Language language) {
        return Json.object().put("datum", datum.id()).put("what", datum.what().in(language));
    }

    static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    private static JsonNode poll(Poll poll) {
        ObjectNode node =
                Json.object().put("decision", Decision.TYPE.ref(poll.decision()).toString());
        poll.option()
                .ifPresent(option -> node.put("option", Option.TYPE.ref(option).toString()));
        poll.mode().ifPresent(mode -> node.put("mode", word(mode)));
        node.put("voices", poll.proposal().voices().size())
                .put("known", poll.known())
                .put("seatsComplete", poll.complete());
        ObjectNode under = node.putObject("under");
        poll.proposal()
                .outcomes()
                .forEach((mode, outcome) -> under.set(
                        mode.word(),
                        Json.object().put("answer", word(outcome.answer())).put("reason", word(outcome.reason()))));
        return node;
    }
}
