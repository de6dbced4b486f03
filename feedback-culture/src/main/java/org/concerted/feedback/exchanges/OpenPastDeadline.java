package org.concerted.feedback.exchanges;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ExchangeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Voice;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Works;

/**
 * Feedback that has no answer although the day promised for it has passed. A promise is about reporting back: what
 * follows from the answer is the question of {@link LeftOpen}. Of what was said in confidence it does not name the receiver.
 */
record OpenPastDeadline() implements InitiativeRule<ExchangeDossier, OpenPastDeadline.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("exchanges.open-past-deadline")
            .revision(2)
            .asks(Text.of(
                    "Chaque rétroaction a-t-elle reçu une réponse dans le délai promis?",
                    "Was every piece of feedback answered within the time promised?"))
            .why(Text.of(
                    "Quand une rétroaction reste sans réponse visible, on hésite souvent à en donner d'autres. Il n'existe "
                            + "pas de délai universel : le repère est celui que l'organisme ou la démarche a promis.",
                    "When feedback gets no visible answer, people often hesitate to give more. There is no universal "
                            + "deadline: the reference is what the organisation or the initiative promised."))
            .observation(Text.of(
                    "Aucune réponse à la rétroaction « {subject} »[, adressée à l'organisme {receiver},] n'est "
                            + "consignée. Le jour promis pour y répondre était le {deadline}.",
                    "No answer is on record to the feedback “{subject}”[, addressed to {receiver}]. It was to be "
                            + "answered by {deadline}."))
            .upheld(Text.of(
                    "La rétroaction « {subject} » a reçu une réponse, ou le délai promis pour y répondre court encore.",
                    "The feedback “{subject}” was answered, or the time promised to answer it has not run out."))
            .undetermined(Text.of(
                    "On ne peut pas dire si le délai promis pour répondre à la rétroaction « {subject} » est passé "
                            + "sans réponse.[ Jour promis : le {deadline}; aucune réponse n'est consignée ici.]",
                    "It cannot be said whether the time promised to answer the feedback “{subject}” has run out "
                            + "without an answer.[ Day promised: {deadline}; no answer is on record here.]"))
            .question(Text.of(
                    "Qu'est-ce qui aiderait à répondre, ou à dire où en est la réflexion?",
                    "What would help to answer, or to say where things stand?"))
            .addSources(Works.FEEDBACK_LABS, Works.INDIKIT)
            .evidence(ImmutableMap.<String, Text>builder()
                    .put(
                            "receiver",
                            Text.of("l'organisme à qui elle est adressée", "the organisation it is addressed to"))
                    .put("answered", Text.of("une réponse est consignée", "an answer is on record"))
                    .put("promised", Text.of("un jour a été promis pour elle seule", "a day was promised for it alone"))
                    .put(
                            "earliest",
                            Text.of("premier jour que la promesse peut viser", "first day that the promise may mean"))
                    .put("deadline", Text.of("dernier jour pour répondre", "last day to answer"))
                    .put("unknown", Text.of("ce qui manque pour connaître ce jour", "what is missing to know that day"))
                    .put("complete", Text.of("toutes les suites sont consignées", "all that followed is on record"))
                    .put("asOf", Text.of("jour de l'évaluation", "day of the assessment"))
                    .put(Evidence.TELLING, Text.of("le reste mérite d'être dit", "the rest is worth telling"))
                    .buildOrThrow())
            .words(ImmutableMap.of(
                    "nothing", Text.of("rien", "nothing"),
                    "promise", Text.of("un délai promis", "a promised time"),
                    "reception", Text.of("le jour de réception", "the day of reception"),
                    "channel", Text.of("le canal", "the channel")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ExchangeDossier> kind() {
        return Kinds.EXCHANGE;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(Promises.MEASURE);
    }

    @Override
    public Seen observe(ExchangeDossier dossier, Measured<Initiative> measured) {
        Exchange exchange = dossier.noun();
        boolean answered = exchange.reached(FeedbackStage.REPORTED_BACK).isPresent();
        Due due = answered ? Due.UNPROMISED : measured.get(Promises.MEASURE).due(exchange);
        return new Seen(
                exchange.voice().orElse(null) == Voice.PRIVATE ? Optional.empty() : Optional.of(exchange.receiver()),
                answered,
                exchange.due().isPresent(),
                due.first(),
                due.last(),
                due.unknown(),
                dossier.followed(),
                dossier.asOf());
    }

    @Override
    public Verdict decide(Seen seen) {
        boolean running =
                seen.earliest().filter(day -> !seen.asOf().isAfter(day)).isPresent();
        if (seen.answered() || running && (seen.promised() || seen.complete())) {
            return Verdict.UPHELD;
        }
        if (running) {
            return Verdict.undetermined(Data.EXCHANGES);
        }
        boolean over = seen.deadline().filter(day -> seen.asOf().isAfter(day)).isPresent();
        if (over) {
            return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(Data.EXCHANGES);
        }
        return seen.complete()
                ? Verdict.undetermined(seen.unknown().datum)
                : Verdict.undetermined(seen.unknown().datum, Data.EXCHANGES);
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder();
        seen.receiver().ifPresent(actor -> evidence.subject("receiver", Actor.TYPE.ref(actor)));
        return evidence.flag("answered", seen.answered())
                .flag("promised", seen.promised())
                .day("earliest", seen.earliest())
                .day("deadline", seen.deadline())
                .word("unknown", seen.unknown())
                .flag("complete", seen.complete())
                .day("asOf", seen.asOf())
                .flag(
                        Evidence.TELLING,
                        !seen.answered()
                                && seen.deadline()
                                        .filter(day -> seen.asOf().isAfter(day))
                                        .isPresent())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("receiver").map(actor -> Id.of(actor.id())),
                evidence.flag("answered"),
                evidence.flag("promised"),
                evidence.findDay("earliest"),
                evidence.findDay("deadline"),
                evidence.findWord("unknown", Due.Unknown.class).orElseThrow(),
                evidence.flag("complete"),
                evidence.findDay("asOf").orElseThrow());
    }

    /** What is on record of an answer, and by when it was promised. */
    record Seen(
            Optional<Id<Actor>> receiver,
            boolean answered,
            boolean promised,
            Optional<LocalDate> earliest,
            Optional<LocalDate> deadline,
            Due.Unknown unknown,
            boolean complete,
            LocalDate asOf) {}
}
