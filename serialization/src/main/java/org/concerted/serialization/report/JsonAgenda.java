package org.concerted.serialization.report;

import com.google.common.base.Ascii;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.concerted.coordination.agenda.Depth;
import org.concerted.coordination.agenda.Schedule;
import org.concerted.coordination.agenda.Workload;
import org.concerted.coordination.measurement.Aggregation;
import org.concerted.coordination.measurement.Progress;
import org.concerted.coordination.measurement.Together;
import org.concerted.core.model.Action;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Objective;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Objectives and what leads to them, as JSON for programs. Fields may be added; those that are there stay. */
record JsonAgenda(AgendaPicture picture) {
    ObjectNode node() {
        ObjectNode node = Json.object();
        node.put("initiative", picture.assessment.known().id());
        node.put("asOf", picture.assessment.asOf().toString());
        node.put("audience", picture.audience.toString());
        node.set("objectives", Json.array(picture.objectives(), JsonAgenda::objective));
        node.set("progress", Json.array(picture.progress.indicators().entrySet(), JsonAgenda::way));
        node.set("together", Json.array(picture.together.indicators().entrySet(), JsonAgenda::several));
        node.set("schedule", schedule());
        node.set("workload", workload());
        node.putObject("links").put("all", picture.links()).put("withoutGround", picture.bareLinks());
        node.set("depth", depth());
        return node;
    }

    private static ObjectNode objective(AgendaPicture.Towards towards) {
        ObjectNode node = Json.object();
        Objective objective = towards.objective();
        node.put("objective", Objective.TYPE.ref(objective.id()).toString());
        objective.horizon().ifPresent(day -> node.put("horizon", day.toString()));
        node.set(
                "notOnRecord",
                Json.texts(towards.missing().stream()
                        .map(part -> Ascii.toLowerCase(part.name()))
                        .toList()));
        node.set(
                "indicators",
                Json.texts(towards.indicators().stream()
                        .map(id -> Indicator.TYPE.ref(id).toString())
                        .toList()));
        node.set(
                "actions",
                Json.texts(towards.actions().stream()
                        .map(id -> Action.TYPE.ref(id).toString())
                        .toList()));
        towards.soonest().ifPresent(day -> node.put("soonestEnd", day.toString()));
        return node.put("datesKnown", towards.whole());
    }

    private static ObjectNode way(Map.Entry<Id<Indicator>, Progress.Way> each) {
        Progress.Way way = each.getValue();
        ObjectNode node = Json.object();
        node.put("indicator", Indicator.TYPE.ref(each.getKey()).toString());
        node.set("first", Json.number(way.first()));
        node.put("since", way.since().toString());
        node.set("last", Json.number(way.last()));
        node.put("on", way.on().toString());
        node.set("target", Json.number(way.target()));
        node.set("share", Json.number(Rounded.four(way.share())));
        return node;
    }

    private static ObjectNode several(Map.Entry<Id<Indicator>, Together.Several> each) {
        Together.Several several = each.getValue();
        ObjectNode node = Json.object();
        node.put("indicator", Indicator.TYPE.ref(each.getKey()).toString());
        several.period().start().ifPresent(day -> node.put("start", day.toString()));
        several.period().end().ifPresent(day -> node.put("end", day.toString()));
        if (several.result() instanceof Aggregation.Total total) {
            node.set("value", Json.number(total.value()));
            node.put("precision", word(total.precision()));
            total.countedOnce().ifPresent(once -> node.put("countedOnce", once));
            node.set("unstated", words(total.unstated()));
        } else if (several.result() instanceof Aggregation.Pooled pooled) {
            node.set("numerator", Json.number(pooled.numerator()));
            node.set("denominator", Json.number(pooled.denominator()));
            pooled.countedOnce().ifPresent(once -> node.put("countedOnce", once));
            node.set("unstated", words(pooled.unstated()));
        } else if (several.result() instanceof Aggregation.Refused refused) {
            node.set(
                    "against",
                    Json.array(
                            refused.reasons(),
                            reason -> Json.object()
                                    .put("field", word(reason.obstacle()))
                                    .put("known", reason.known())));
        }
        return node;
    }

    private static ArrayNode words(Collection<Aggregation.Obstacle> fields) {
        return Json.texts(fields.stream().map(JsonAgenda::word).toList());
    }

    private static String word(Enum<?> word) {
        return Ascii.toLowerCase(word.name()).replace('_', '-');
    }

    private ObjectNode schedule() {
        Schedule schedule = picture.schedule;
        ObjectNode node = Json.object();
        schedule.end().ifPresent(day -> node.put("end", day.toString()));
        node.set(
                "chain",
                Json.texts(schedule.chain().stream()
                        .map(id -> Action.TYPE.ref(id).toString())
                        .toList()));
        node.set(
                "actions",
                Json.array(
                        schedule.slots().entrySet(),
                        slot -> Json.object()
                                .put("action", Action.TYPE.ref(slot.getKey()).toString())
                                .put("start", slot.getValue().start().toString())
                                .put("end", slot.getValue().end().toString())
                                .put("datesKnown", slot.getValue().whole())
                                .put("slackDays", slot.getValue().slack())));
        node.set(
                "undated",
                Json.texts(schedule.undated().stream()
                        .map(id -> Action.TYPE.ref(id).toString())
                        .toList()));
        return node;
    }

    private ObjectNode workload() {
        ObjectNode node = Json.object();
        node.set("years", years(picture.workload.years()));
        node.set("undated", asked(picture.workload.undated()));
        if (picture.showsCapacities()) {
            node.set("capacities", years(picture.workload.capacities()));
            node.put("declared", picture.workload.declared());
        }
        picture.own().ifPresent(own -> {
            ObjectNode mine = node.putObject("own");
            mine.set("years", years(own.years()));
            mine.set("capacities", years(own.capacities()));
        });
        return node;
    }

    private static ArrayNode years(Map<Integer, Workload.Asked> years) {
        return Json.array(
                years.entrySet(),
                year -> Json.object().put("year", year.getKey()).setAll(asked(year.getValue())));
    }

    private static ObjectNode asked(Workload.Asked asked) {
        ObjectNode node = Json.object();
        node.put("hours", asked.hours().toDecimal());
        node.set("money", Json.array(asked.money().values(), JsonCoordination::money));
        return node;
    }

    private ObjectNode depth() {
        Depth depth = picture.depth;
        ObjectNode node = Json.object();
        node.put("actions", depth.actions());
        counts(node.putObject("kinds"), depth.kinds());
        counts(node.putObject("shifts"), depth.shifts());
        counts(node.putObject("scaling"), depth.scaling());
        return node.put("wouldRemain", depth.remains()).put("wouldStop", depth.stops());
    }

    private static void counts(ObjectNode node, Map<? extends Enum<?>, Long> counts) {
        counts.forEach(
                (word, count) -> node.put(word.name().toLowerCase(Locale.ROOT).replace('_', '-'), count));
    }
}
