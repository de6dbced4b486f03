package org.concerted.serialization.report;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.concerted.core.model.Channel;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.LearningStage;
import org.concerted.core.model.PracticeChange;
import org.concerted.feedback.exchanges.AnswerTimes;
import org.concerted.feedback.exchanges.Backlog;
import org.concerted.feedback.exchanges.Listening;
import org.concerted.feedback.learning.Corrections;
import org.concerted.feedback.learning.Learning;
import org.concerted.feedback.openness.Voices;
import org.concerted.feedback.practice.OwnPractice;
import tools.jackson.databind.node.ObjectNode;

/** Listening and learning, as JSON for programs. Fields may be added; those that are there stay. */
record JsonFeedback(FeedbackPicture picture) {
    ObjectNode node() {
        ObjectNode node = Json.object();
        node.put("initiative", picture.assessment.known().id());
        node.put("asOf", picture.assessment.asOf().toString());
        node.put("audience", picture.audience.toString());
        node.set("exchanges", exchanges());
        node.set("answerTimes", times());
        node.set("listening", listening());
        node.set("channels", channels());
        node.set("voices", voices());
        node.set("learning", learning());
        node.set("corrections", corrections());
        node.set(
                "wins",
                Json.array(
                        picture.wins.wins(),
                        win -> Json.object()
                                .put("date", win.day().toString())
                                .put("what", win.what().toString())));
        picture.self()
                .ifPresent(self -> Optional.ofNullable(
                                picture.practice.organisations().get(self))
                        .ifPresent(own -> node.set("ownPractice", own(own, picture.places))));
        if (picture.places) {
            node.set("places", places());
        }
        return node;
    }

    private ObjectNode exchanges() {
        Backlog backlog = picture.backlog;
        ObjectNode node = Json.object();
        node.put("total", backlog.all()).put("complete", picture.complete());
        node.put("acknowledged", backlog.acknowledged()).put("reportedBack", backlog.told());
        node.put("corrected", backlog.corrected()).put("explained", backlog.explained());
        node.put("closed", backlog.closed()).put("withoutReason", backlog.unreasoned());
        node.put("satisfied", backlog.satisfied()).put("dissatisfied", backlog.dissatisfied());
        ObjectNode open = node.putObject("open");
        open.put("count", backlog.open()).put("untold", backlog.untold()).put("undated", backlog.undated());
        backlog.oldest().ifPresent(day -> open.put("oldest", day.toString()));
        backlog.middleAge().ifPresent(days -> open.put("medianAgeDays", days));
        return node;
    }

    private ObjectNode times() {
        AnswerTimes times = picture.times;
        ObjectNode node = Json.object();
        node.put("inTime", times.inTime()).put("late", times.late()).put("silent", times.silent());
        node.put("timeLeft", times.timeLeft());
        node.put("unpromised", times.unpromised())
                .put("unreceived", times.unreceived())
                .put("channelUnknown", times.channelUnknown());
        times.share().ifPresent(share -> node.put("share", share));
        picture.target().ifPresent(target -> node.put("target", target));
        return node;
    }

    private ObjectNode listening() {
        Listening listening = picture.listening;
        ObjectNode node = Json.object();
        node.put("organizations", listening.actors());
        node.set("pairs", Json.array(listening.pairs().entrySet(), pair -> {
            ObjectNode each = Json.object()
                    .put("from", pair.getKey().from().value())
                    .put("to", pair.getKey().to().value())
                    .put("given", pair.getValue().given());
            if (picture.self()
                    .filter(self -> self.equals(pair.getKey().from())
                            || self.equals(pair.getKey().to()))
                    .isPresent()) {
                each.put("answered", pair.getValue().answered());
            }
            return each;
        }));
        put(node, "share", listening.share());
        put(node, "reciprocity", listening.reciprocity());
        node.put("fromPopulation", listening.fromPopulation()).put("unsigned", listening.unsigned());
        node.put("toBackbone", listening.toBackbone()).put("toFunders", listening.toFunders());
        node.put("requested", listening.requested()).put("volunteered", listening.volunteered());
        return node;
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        value.ifPresent(v -> node.put(name, v));
    }

    private ObjectNode channels() {
        ObjectNode node = Json.object();
        node.put("organizations", picture.channels.actors())
                .put("reached", picture.channels.reached())
                .put("gaveFeedback", picture.channels.gave())
                .put("withoutChannel", picture.channels.unnamed());
        node.set("channels", Json.array(picture.channels.channels(), use -> {
            ObjectNode each = Json.object()
                    .put("channel", Channel.TYPE.ref(use.channel()).toString())
                    .put("reaches", use.reaches())
                    .put("used", use.used());
            use.twoWay().ifPresent(yes -> each.put("twoWay", yes));
            use.confidential().ifPresent(yes -> each.put("confidential", yes));
            use.last().ifPresent(day -> each.put("last", day.toString()));
            return each;
        }));
        return node;
    }

    private ObjectNode voices() {
        Voices.Said all = picture.voices.all();
        ObjectNode node = Json.object();
        node.put("least", picture.least());
        picture.confided().ifPresent(confided -> {
            node.put("inPublic", all.open()).put("inConfidence", confided).put("unknown", all.untold());
            picture.confidedOnly().ifPresent(count -> node.put("confidedOnly", count));
        });
        return node;
    }

    private ObjectNode learning() {
        Learning learning = picture.learning;
        ObjectNode node = Json.object();
        node.put("loops", learning.loops()).put("unstarted", learning.unstarted());
        ObjectNode steps = node.putObject("stoppedAt");
        for (LearningStage stage : LearningStage.values()) {
            steps.put(word(stage), learning.stoppedAt(stage));
        }
        node.set(
                "furthest",
                Json.array(
                        learning.furthest().entrySet(),
                        loop -> Json.object()
                                .put(
                                        "loop",
                                        LearningLoop.TYPE.ref(loop.getKey()).toString())
                                .put("step", word(loop.getValue()))));
        node.put("readings", learning.readings()).put("readingsInDecisions", learning.deciding());
        node.put("singleLoop", learning.single())
                .put("doubleLoop", learning.doubled())
                .put("loopUnknown", learning.untold());
        node.put("reviews", learning.reviews())
                .put("reviewsOfFourQuestions", learning.whole())
                .put("reviewsThatLed", learning.leading());
        return node;
    }

    private ObjectNode corrections() {
        ObjectNode node = Json.object();
        node.set("years", Json.array(picture.corrections.years(), year -> {
            ObjectNode each = Json.object()
                    .put("year", year.year())
                    .put("corrected", year.corrected())
                    .put("waiting", year.waiting());
            year.middle().ifPresent(days -> each.put("medianDays", days));
            return each;
        }));
        picture.corrections.trend().map(JsonFeedback::word).ifPresent(trend -> node.put("trend", trend));
        node.put("fewest", Corrections.FEW);
        return node;
    }

    private static ObjectNode own(OwnPractice.Own own, boolean asked) {
        ObjectNode node = Json.object();
        node.set("changes", Json.array(own.changes(), JsonFeedback::change));
        own.acts().ifPresent(yes -> node.put("keptCommitment", yes));
        own.aligns().ifPresent(yes -> node.put("changedPractice", yes));
        own.place().filter(place -> asked).ifPresent(place -> node.put("place", word(place)));
        return node;
    }

    private static ObjectNode change(PracticeChange change) {
        ObjectNode node = Json.object();
        node.put("id", PracticeChange.TYPE.ref(change.id()).toString());
        change.motive().ifPresent(motive -> node.put("motive", word(motive)));
        change.because().ifPresent(because -> node.put("because", because.toString()));
        change.date().ifPresent(day -> node.put("date", day.toString()));
        change.keptUntil().ifPresent(day -> node.put("keptUntil", day.toString()));
        change.abandoned().ifPresent(day -> node.put("abandoned", day.toString()));
        return node;
    }

    private ObjectNode places() {
        ObjectNode node = Json.object();
        node.put("least", picture.least()).put("unknown", picture.practice.unplaced());
        picture.practice.places(picture.least()).ifPresent(counts -> {
            for (OwnPractice.Place place : OwnPractice.Place.values()) {
                node.put(word(place), counts.getOrDefault(place, 0L));
            }
        });
        return node;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
