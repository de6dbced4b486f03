package org.concerted.coordination.followup;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;

/** A meeting was held to act, and led to no decision, commitment or answer. One held to relate or to reflect is never asked about. */
record MeetingWithoutFollowUp() implements InitiativeRule<NounDossier<Meeting>, MeetingWithoutFollowUp.Seen> {
    private static final String ACTION = "action";

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("followup.meeting-without-follow-up")
            .asks(Text.of(
                    "Les rencontres tenues pour agir mènent-elles à une décision, à un engagement ou à une réponse?",
                    "Do meetings held to act lead to a decision, a commitment or an answer?"))
            .why(
                    Text.of(
                            "Le temps passé à siéger est compté par chaque organisme. Une rencontre qui sert à se connaître ou à réfléchir porte ses fruits autrement.",
                            "Each organisation counts the time that it spends in meetings. A meeting held to relate or to reflect bears fruit otherwise."))
            .observation(Text.of(
                    "La rencontre du {date}, tenue pour agir, n'a mené à aucune décision, à aucun engagement ni à aucune réponse consignés.",
                    "The meeting of {date}, held to act, led to no decision, commitment or answer on record."))
            .upheld(Text.of(
                    "La rencontre du {date} a eu une suite, ou servait aussi à se connaître ou à réfléchir.",
                    "The meeting of {date} led to something, or was also held to relate or to reflect."))
            .undetermined(Text.of(
                    "On ne sait pas à quoi a mené la rencontre du {date}.",
                    "It is not known what the meeting of {date} led to."))
            .question(Text.of(
                    "À quoi cette rencontre a-t-elle servi, et sous quelle forme la tiendrait-on aujourd'hui?",
                    "What was this meeting good for, and in which form would it be held today?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "URLS Mauricie (UQTR), Quelles sont les qualités d'une concertation réussie? : le temps "
                                            + "passé en rencontre",
                                    "URLS Mauricie (UQTR), Quelles sont les qualités d'une concertation réussie?: time spent "
                                            + "in meetings"),
                            "https://www.urlsmauricie.com/?p=1176"),
                    Citation.ours(Text.of(
                            "Décisions, engagements, réponses aux rétroactions et mesures discutées comptent comme "
                                    + "suites; les rencontres tenues pour se lier ou réfléchir sont laissées de côté.",
                            "Decisions, commitments, answers to feedback and readings discussed count as follow-up; "
                                    + "meetings held to relate or to reflect are left out.")))
            .evidence(ImmutableMap.of(
                    "date",
                    Text.of("jour de la rencontre", "day of the meeting"),
                    "led",
                    Text.of(
                            "décisions, engagements, réponses et mesures qui en sont nés",
                            "decisions, commitments, answers and readings from it"),
                    "purposes",
                    Text.of("ce pour quoi elle a été tenue", "what it was held for"),
                    "known",
                    Text.of("tout ce qui a pu en naître est consigné", "all that may have come of it is on record"),
                    "toCome",
                    Text.of("elle est à venir", "it is to come")))
            .words(ImmutableMap.of(
                    "action",
                    Text.of("agir", "to act"),
                    "reflection",
                    Text.of("réfléchir", "to reflect"),
                    "relation",
                    Text.of("se relier", "to relate")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, NounDossier<Meeting>> kind() {
        return Kinds.MEETING;
    }

    @Override
    public Seen observe(NounDossier<Meeting> dossier, Measured<Initiative> measured) {
        Meeting meeting = dossier.noun();
        return new Seen(
                meeting.date(),
                meeting.decisions().size()
                        + meeting.commitments().size()
                        + meeting.exchanges().size()
                        + meeting.readings().size(),
                meeting.purposes().stream()
                        .sorted()
                        .map(p -> Ascii.toLowerCase(p.name()))
                        .collect(ImmutableList.toImmutableList()),
                dossier.complete(Meeting.TYPE)
                        && dossier.complete(Decision.TYPE)
                        && dossier.complete(Commitment.TYPE)
                        && dossier.complete(Exchange.TYPE),
                meeting.date().isAfter(dossier.asOf()));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.toCome()) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean other = seen.purposes().stream().anyMatch(p -> !p.equals(ACTION));
        if (other || seen.led() > 0) {
            return Verdict.UPHELD;
        }
        List<Datum> missing = new ArrayList<>();
        if (seen.purposes().isEmpty()) {
            missing.add(Data.MEETING_PURPOSES);
        }
        if (!seen.known()) {
            missing.add(Data.MEETING_RESULTS);
        }
        return missing.isEmpty() ? Verdict.BREACHED : Verdict.undetermined(missing.toArray(new Datum[0]));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .day("date", seen.date())
                .count("led", seen.led())
                .words("purposes", seen.purposes())
                .flag("known", seen.known())
                .flag("toCome", seen.toCome())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findDay("date").orElseThrow(),
                evidence.count("led"),
                evidence.words("purposes"),
                evidence.flag("known"),
                evidence.flag("toCome"));
    }

    /** What a meeting led to. */
    record Seen(LocalDate date, long led, ImmutableList<String> purposes, boolean known, boolean toCome) {}
}
