package org.concerted.serialization.report;

import java.util.Locale;
import org.concerted.coordination.bodies.BodyWork;
import org.concerted.coordination.burden.CoordinationTime;
import org.concerted.coordination.communication.Gatherings;
import org.concerted.coordination.communication.InformationLatency;
import org.concerted.coordination.followup.FollowUp;
import org.concerted.coordination.relations.Relations;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionNature;
import org.concerted.core.model.Body;
import org.concerted.core.model.Decision;
import org.concerted.core.model.FollowUpState;
import org.concerted.core.model.Money;
import org.concerted.core.model.Presence;
import tools.jackson.databind.node.ObjectNode;

/** What coordination asks, as JSON for programs. Fields may be added; those that are there stay. */
record JsonCoordination(CoordinationPicture picture) {
    ObjectNode node() {
        ObjectNode node = Json.object();
        node.put("initiative", picture.assessment.known().id());
        node.put("asOf", picture.assessment.asOf().toString());
        node.put("audience", picture.audience.toString());
        node.set("time", time());
        node.set("balance", balance());
        node.set("gatherings", gatherings());
        node.set("bodies", Json.array(picture.work.bodies(), JsonCoordination::work));
        node.put("decisionsWithoutBody", picture.work.withoutBody());
        node.set("relations", relations());
        node.set("followUp", followUp());
        return node;
    }

    private ObjectNode time() {
        CoordinationTime time = picture.time;
        ObjectNode node = Json.object();
        node.put("hours", time.meetings().toDecimal());
        node.put("organizations", time.actors().size()).put("bearHalf", time.bearHalf());
        node.set(
                "years",
                Json.array(
                        time.years(),
                        year -> Json.object()
                                .put("year", year.year())
                                .put("meetings", year.meetings())
                                .put("hours", year.hours().toDecimal())
                                .put("partlyKnown", year.untold())));
        node.set("costs", Json.array(time.costs().values(), JsonCoordination::money));
        picture.own().ifPresent(own -> node.set("own", own(own)));
        return node;
    }

    private static ObjectNode own(CoordinationTime.Share own) {
        return Json.object()
                .put("meetings", own.meetings())
                .put("hours", own.hours().toDecimal())
                .put("partlyKnown", own.untold())
                .put("coordinatingHours", own.coordinating().toDecimal())
                .put("reports", own.reports())
                .put("reportingHours", own.reporting().toDecimal());
    }

    private ObjectNode balance() {
        ObjectNode node = Json.object();
        ObjectNode hours = node.putObject("hours");
        ObjectNode aims = node.putObject("aims");
        for (ActionNature nature : ActionNature.values()) {
            if (picture.time.natures().get(nature) != null) {
                hours.put(word(nature), picture.time.natures().get(nature).toDecimal());
            }
            if (picture.assessment.known().balance().get(nature) != null) {
                aims.put(word(nature), picture.assessment.known().balance().get(nature));
            }
        }
        return node.put("unsaid", picture.time.unsaid().toDecimal());
    }

    private ObjectNode gatherings() {
        Gatherings gatherings = picture.gatherings;
        ObjectNode node = Json.object();
        node.set("bodies", Json.array(gatherings.bodies(), this::body));
        node.put("organizations", gatherings.actors()).put("reached", gatherings.reached());
        node.put("messages", gatherings.messages()).put("senders", gatherings.senders());
        gatherings.shareDays().ifPresent(days -> node.put("medianDaysToShare", days));
        node.set("news", news());
        return node;
    }

    private ObjectNode news() {
        InformationLatency latency = picture.latency;
        ObjectNode node = Json.object();
        node.set("all", flow(latency.all()));
        latency.others().ifPresent(flow -> node.set("others", flow(flow)));
        latency.withoutBackbone().ifPresent(flow -> node.set("withoutBackbone", flow(flow)));
        node.put("silent", latency.silent());
        picture.ownNews()
                .ifPresent(own -> node.putObject("own").put("from", own.from()).put("to", own.to()));
        return node;
    }

    private static ObjectNode flow(InformationLatency.Flow flow) {
        ObjectNode node = Json.object().put("pairs", flow.pairs()).put("reached", flow.reached());
        flow.medianDays().ifPresent(days -> node.put("medianDays", days));
        return node;
    }

    private ObjectNode body(Gatherings.Gathering gathering) {
        ObjectNode node = Json.object();
        node.put("body", Body.TYPE.ref(gathering.body()).toString()).put("meetings", gathering.meetings());
        gathering.last().ifPresent(day -> node.put("last", day.toString()));
        gathering.cadence().ifPresent(every -> node.put("cadence", every.toString()));
        gathering.beyondCadence(picture.assessment.asOf()).ifPresent(beyond -> node.put("beyondCadence", beyond));
        ObjectNode presences = node.putObject("attendances");
        for (Presence presence : Presence.values()) {
            presences.put(word(presence), gathering.presences().getOrDefault(presence, 0L));
        }
        return node;
    }

    private static ObjectNode work(BodyWork.Work work) {
        ObjectNode node = Json.object();
        node.put("body", Body.TYPE.ref(work.body()).toString());
        node.put("mandate", work.mandated()).put("decisions", work.decisions());
        node.putObject("needs")
                .put("inTime", work.inTime())
                .put("late", work.late())
                .put("silent", work.silent())
                .put("open", work.open());
        return node;
    }

    private ObjectNode relations() {
        Relations relations = picture.relations;
        ObjectNode node = Json.object();
        relations.hours().ifPresent(hours -> node.put("plannedHours", hours.toDecimal()));
        node.set("plannedMoney", Json.array(relations.money().values(), JsonCoordination::money));
        node.put("newcomers", relations.newcomers()).put("welcomed", relations.welcomed());
        node.put("seats", relations.seats()).put("seatChanges", relations.changes());
        node.put("handovers", relations.handovers()).put("recognitions", relations.recognitions());
        Relations.Tensions tensions = relations.tensions();
        ObjectNode raised = node.putObject("tensions");
        raised.put("raised", tensions.raised());
        raised.put("settled", tensions.settled()).put("takenUp", tensions.takenUp());
        tensions.medianDays().ifPresent(days -> raised.put("medianDaysToSettle", days));
        return node;
    }

    static ObjectNode money(Money money) {
        return Json.object().put("amount", money.amount()).put("currency", money.currency());
    }

    private ObjectNode followUp() {
        FollowUp followUp = picture.followUp;
        ObjectNode node = Json.object();
        node.put("adopted", followUp.adopted());
        node.put("withoutOwner", followUp.unowned()).put("withoutDay", followUp.undated());
        ObjectNode states = node.putObject("states");
        for (FollowUpState state : FollowUpState.values()) {
            states.put(word(state), followUp.states().getOrDefault(state, 0L));
        }
        states.put("unsaid", followUp.unsaid());
        node.set("decisions", Json.array(picture.adopted(), this::decision));
        node.put("late", followUp.late()).put("droppedWithoutReason", followUp.unreasoned());
        node.set(
                "silent",
                Json.array(
                        followUp.silent().entrySet(),
                        silent -> Json.object()
                                .put(
                                        "decision",
                                        Decision.TYPE.ref(silent.getKey()).toString())
                                .put("meetings", silent.getValue())));
        node.set("pastEnd", Json.array(followUp.slips().entrySet(), slip -> {
            ObjectNode each =
                    Json.object().put("action", Action.TYPE.ref(slip.getKey()).toString());
            each.set(
                    "waiting",
                    Json.texts(slip.getValue().stream()
                            .map(id -> Action.TYPE.ref(id).toString())
                            .toList()));
            return each;
        }));
        return node;
    }

    private ObjectNode decision(Decision decision) {
        ObjectNode node = Json.object();
        node.put("decision", Decision.TYPE.ref(decision.id()).toString());
        decision.owner().ifPresent(owner -> node.put("owner", owner.value()));
        decision.due().ifPresent(day -> node.put("due", day.toString()));
        decision.followUp().ifPresent(state -> node.put("state", word(state)));
        return node.put("late", picture.late(decision));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
