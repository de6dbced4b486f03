package org.concerted.coordination.communication;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Tally;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.BodyDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounTally;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;

/** A body where leaders sit, and that has not met for longer than the initiative means to let pass. */
record LeadersInterval() implements InitiativeRule<BodyDossier, LeadersInterval.Seen> {
    private static final Measure<Initiative, ImmutableLongArray> OF_NO_BODY = NounTally.of(
            "communication.meetings-of-no-body",
            Meeting.TYPE,
            1,
            meeting -> meeting.body().isPresent() ? Tally.NOT_COUNTED : 0);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("communication.leaders-interval")
            .asks(Text.of(
                    "Les directions se rencontrent-elles aussi souvent que la démarche le souhaite?",
                    "Do leaders meet as often as the initiative means them to?"))
            .why(
                    Text.of(
                            "Dans les démarches décrites par Kania et Kramer, les directions se voyaient chaque mois ou aux deux "
                                    + "semaines. C'est un repère, pas une norme : l'intervalle est celui que la démarche s'est donné.",
                            "In the initiatives that Kania and Kramer described, leaders met monthly or every two weeks. That is a reference, not a norm: the interval is the one that the initiative set itself."))
            .observation(Text.of(
                    "Instance « {subject} », où siègent des directions : dernière rencontre consignée le {last}. Selon "
                            + "l'intervalle que la démarche s'est donné, la suivante était attendue d'ici le {due}.",
                    "Body \"{subject}\", where leaders sit: last meeting on record, {last}. By the interval that the initiative "
                            + "set itself, the next was expected by {due}."))
            .upheld(Text.of(
                    "Instance « {subject} » : dernière rencontre consignée le {last}, dans l'intervalle que la démarche s'est "
                            + "donné, ou instance où ne siège aucune direction.",
                    "Body \"{subject}\": last meeting on record, {last}, within the interval that the initiative set itself, or "
                            + "a body where no leader sits."))
            .undetermined(
                    Text.of(
                            "On ne sait pas si des directions se rencontrent dans l'instance « {subject} » aussi souvent que la "
                                    + "démarche le souhaite.",
                            "It is not known whether leaders meet in the body \"{subject}\" as often as the initiative means them to."))
            .question(Text.of(
                    "Quel rythme de rencontre sert vraiment les directions en ce moment?",
                    "Which rhythm of meetings really serves leaders at this time?"))
            .addSources(
                    Citation.literature(Text.of(
                            "Kania et Kramer 2011, Collective Impact : des rencontres en personne des directions, "
                                    + "chaque mois ou aux deux semaines",
                            "Kania & Kramer 2011, Collective Impact: monthly or biweekly in-person meetings of "
                                    + "CEO-level leaders")),
                    Citation.ours(Text.of(
                            "Le repère est l'intervalle que la démarche s'est donné.",
                            "The initiative's own interval is the reference.")))
            .evidence(ImmutableMap.of(
                    "lasts", Text.of("l'instance existe ce jour-là", "the body exists on that day"),
                    "leaders", Text.of("des directions y siègent", "leaders sit in it"),
                    "last", Text.of("dernière rencontre", "last meeting"),
                    "due", Text.of("jour où la suivante était attendue", "day by which the next was expected"),
                    "interval", Text.of("un intervalle est fixé", "an interval is set"),
                    "complete",
                            Text.of(
                                    "toutes les rencontres sont consignées, chacune avec son instance",
                                    "all meetings are on record, each with its body"),
                    "asOf", Text.of("jour de l'évaluation", "day of the assessment")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, BodyDossier> kind() {
        return Kinds.BODY;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(OF_NO_BODY);
    }

    @Override
    public Seen observe(BodyDossier dossier, Measured<Initiative> measured) {
        LocalDate asOf = dossier.asOf();
        Optional<Span> period = dossier.noun().period();
        boolean ended = dossier.header().ended().filter(asOf::isAfter).isPresent();
        Optional<LocalDate> last = last(dossier.meetings(), asOf);
        Optional<LocalDate> since = last.or(() -> period.flatMap(Span::start));
        return new Seen(
                !ended && (period.isEmpty() || period.get().contains(asOf)),
                leaders(dossier),
                last,
                since.flatMap(day -> dossier.header().meetingInterval().map(interval -> day.plus(interval))),
                dossier.header().meetingInterval().isPresent(),
                dossier.complete(Meeting.TYPE) && measured.get(OF_NO_BODY).get(0) == 0,
                asOf);
    }

    private static Optional<LocalDate> last(List<Meeting> meetings, LocalDate asOf) {
        Optional<LocalDate> last = Optional.empty();
        for (int i = 0; i < meetings.size(); i++) {
            LocalDate date = meetings.get(i).date();
            if (!date.isAfter(asOf) && (last.isEmpty() || date.isAfter(last.get()))) {
                last = Optional.of(date);
            }
        }
        return last;
    }

    private static Optional<Boolean> leaders(BodyDossier dossier) {
        List<Seat> seats = dossier.seats();
        boolean known = dossier.complete(Seat.TYPE);
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            if (seat.period().isEmpty() || seat.period().get().contains(dossier.asOf())) {
                if (seat.leader().orElse(false)) {
                    return Optional.of(true);
                }
                known &= seat.leader().isPresent();
            }
        }
        return known ? Optional.of(false) : Optional.empty();
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.lasts() || seen.leaders().filter(yes -> !yes).isPresent()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.leaders().isEmpty()) {
            return Verdict.undetermined(Data.LEADERS);
        }
        if (!seen.interval()) {
            return Verdict.undetermined(Data.MEETING_INTERVAL);
        }
        if (seen.due().filter(day -> !seen.asOf().isAfter(day)).isPresent()) {
            return Verdict.UPHELD;
        }
        return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(Data.MEETINGS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .flag("lasts", seen.lasts())
                .flag("leaders", seen.leaders())
                .day("last", seen.last())
                .day("due", seen.due())
                .flag("interval", seen.interval())
                .flag("complete", seen.complete())
                .day("asOf", seen.asOf())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.flag("lasts"),
                evidence.findFlag("leaders"),
                evidence.findDay("last"),
                evidence.findDay("due"),
                evidence.flag("interval"),
                evidence.flag("complete"),
                evidence.findDay("asOf").orElseThrow());
    }

    /** When a body last met, and when it was to meet again. */
    record Seen(
            boolean lasts,
            Optional<Boolean> leaders,
            Optional<LocalDate> last,
            Optional<LocalDate> due,
            boolean interval,
            boolean complete,
            LocalDate asOf) {}
}
