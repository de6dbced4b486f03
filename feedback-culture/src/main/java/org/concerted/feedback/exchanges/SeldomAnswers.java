package org.concerted.feedback.exchanges;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.SumPer;
import org.concerted.core.assess.Sums;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActorFeedbackDossier;
import org.concerted.core.dossier.ExchangeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Whole;
import org.concerted.feedback.base.Works;

/**
 * An actor with few answers on record to the feedback that it received, shown with what it carries. Feedback that can
 * still wait does not count.
 *
 * @param received the least number of pieces of feedback from which the question is asked
 * @param share the share of answers below which there is something to discuss, in percent
 * @param days days after which feedback counts where nobody promised a time
 * @param answers what each actor received and answered
 */
record SeldomAnswers(int received, int share, int days, SumPer<Initiative, ExchangeDossier> answers)
        implements InitiativeRule<ActorFeedbackDossier, SeldomAnswers.Seen> {
    private static final int RECEIVED = 3;
    private static final int SHARE = 50;
    private static final int DAYS = 30;
    private static final int NONE = -1;
    private static final int COUNTED = 0;
    private static final int ANSWERED = 1;
    private static final int UNDATED = 2;
    private static final int COLUMNS = 3;
    private static final Text WHY = Text.of(
            "Rien n'est publié sur le nombre de réponses d'un organisme qui serait faible.",
            "Nothing has been published on how many answers of one organisation are few.");
    static final SeldomAnswers STANDARD = new SeldomAnswers(RECEIVED, SHARE, DAYS);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("exchanges.seldom-answers")
            .revision(2)
            .ownOnly(true)
            .asks(Text.of(
                    "Les organismes ont-ils ce qu'il faut pour répondre aux rétroactions qu'ils reçoivent?",
                    "Do organisations have what they need to answer the feedback they receive?"))
            .why(Text.of(
                    "Répondre prend du temps, et les demandes se concentrent souvent sur quelques organismes. Alléger cette "
                            + "tâche ou la partager peut valoir mieux que d'en ajouter une autre.",
                    "Answering takes time, and requests often gather on a few organisations. Lightening or sharing the task "
                            + "may do more than adding another."))
            .observation(Text.of(
                    "Rétroactions adressées à l'organisme {subject}, sans compter celles qui peuvent encore attendre : "
                            + "{received}. Réponses consignées : {answered}. Actions consignées à son nom : {actions}.",
                    "Pieces of feedback addressed to {subject}, leaving out those that can still wait: {received}. "
                            + "Answers on record: {answered}. Actions on record in its name: {actions}."))
            .upheld(Text.of(
                    "Rétroactions adressées à l'organisme {subject}, sans compter celles qui peuvent encore attendre : "
                            + "{received}. Réponses consignées : {answered}.",
                    "Pieces of feedback addressed to {subject}, leaving out those that can still wait: {received}. "
                            + "Answers on record: {answered}."))
            .undetermined(Text.of(
                    "On ne peut pas dire à quelle part des rétroactions l'organisme {subject} a pu répondre.",
                    "It cannot be said what share of feedback {subject} was able to answer."))
            .question(Text.of(
                    "Qu'est-ce qui rendrait les réponses plus faciles : moins de demandes, une réponse commune, un coup de "
                            + "main?",
                    "What would make answering easier: fewer requests, a common answer, a helping hand?"))
            .addSources(Works.FSG, Works.FEEDBACK_LABS)
            .addParameters(
                    Whole.ours(
                            "received",
                            Text.of(
                                    "nombre de rétroactions à partir duquel la question se pose",
                                    "number of pieces of feedback from which the question is asked"),
                            "",
                            1,
                            1000,
                            RECEIVED,
                            WHY),
                    Whole.ours(
                            "share",
                            Text.of(
                                    "part de réponses sous laquelle il y a matière à discuter",
                                    "share of answers below which there is something to discuss"),
                            "%",
                            0,
                            100,
                            SHARE,
                            WHY),
                    Whole.ours(
                            "days",
                            Text.of(
                                    "jours après lesquels une rétroaction compte, si personne n'a promis de délai",
                                    "days after which feedback counts, where nobody promised a time"),
                            "d",
                            0,
                            3650,
                            DAYS,
                            Text.of(
                                    "Il n'existe pas de délai universel; celui-ci tient seulement les rétroactions récentes "
                                            + "hors du compte.",
                                    "No universal response time exists; this one only keeps recent feedback out of the count.")))
            .evidence(ImmutableMap.of(
                    "onRecord", Text.of("rétroactions consignées", "pieces of feedback on record"),
                    "received", Text.of("rétroactions qui comptent", "pieces of feedback that count"),
                    "answered", Text.of("réponses consignées", "answers on record"),
                    "undated", Text.of("sans réponse, de date inconnue", "no answer, of unknown date"),
                    "actions", Text.of("actions consignées à son nom", "actions on record in its name"),
                    "complete", Text.of("toutes les suites sont consignées", "all that followed is on record")))
            .build();

    SeldomAnswers(int received, int share, int days) {
        this(
                received,
                share,
                days,
                SumPer.of(
                        "exchanges.answers-after-" + days,
                        Kinds.ACTOR_FEEDBACK,
                        Kinds.EXCHANGE,
                        COLUMNS,
                        ImmutableSet.of(Promises.MEASURE),
                        (dossier, measured, sums) -> {
                            int column = column(dossier, measured.get(Promises.MEASURE), days);
                            if (column != NONE) {
                                sums.add(dossier.receiverOrdinal(), column == ANSWERED ? COUNTED : column, 1);
                            }
                            if (column == ANSWERED) {
                                sums.add(dossier.receiverOrdinal(), ANSWERED, 1);
                            }
                        }));
    }

    private static int column(ExchangeDossier dossier, Promises promises, int days) {
        Exchange exchange = dossier.noun();
        if (exchange.reached(FeedbackStage.REPORTED_BACK).isPresent()) {
            return ANSWERED;
        }
        Due due = promises.due(exchange);
        if (due.known()) {
            return due.over(dossier.asOf()) ? COUNTED : due.running(dossier.asOf()) ? NONE : UNDATED;
        }
        Optional<LocalDate> received = exchange.reached(FeedbackStage.RECEIVED);
        if (received.isEmpty()) {
            return UNDATED;
        }
        return received.get().plusDays(days).isBefore(dossier.asOf()) ? COUNTED : NONE;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ActorFeedbackDossier> kind() {
        return Kinds.ACTOR_FEEDBACK;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(answers);
    }

    @Override
    public Rule<Initiative, ActorFeedbackDossier, Seen> with(Settings settings) {
        return new SeldomAnswers(settings.whole("received"), settings.whole("share"), settings.whole("days"));
    }

    @Override
    public Seen observe(ActorFeedbackDossier dossier, Measured<Initiative> measured) {
        Sums sums = measured.get(answers);
        return new Seen(
                dossier.received().size(),
                sums.get(dossier.ordinal(), COUNTED),
                sums.get(dossier.ordinal(), ANSWERED),
                sums.get(dossier.ordinal(), UNDATED),
                dossier.actions().size(),
                dossier.complete(Exchange.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.onRecord() < received) {
            // too few to say a share of; whether all are on record is asked once, of the initiative
            return Verdict.NOT_APPLICABLE;
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.EXCHANGES);
        }
        if (seen.received() + seen.undated() < received) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean enoughAtWorst = enough(seen.answered(), seen.received() + seen.undated());
        if (seen.received() >= received && !enough(seen.answered(), seen.received())) {
            return Verdict.BREACHED;
        }
        return seen.received() >= received && enoughAtWorst ? Verdict.UPHELD : Verdict.undetermined(Data.RECEIVED);
    }

    private boolean enough(long part, long all) {
        return BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .compareTo(BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(all)))
                >= 0;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("onRecord", seen.onRecord())
                .count("received", seen.received())
                .count("answered", seen.answered())
                .count("undated", seen.undated())
                .count("actions", seen.actions())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("onRecord"),
                evidence.count("received"),
                evidence.count("answered"),
                evidence.count("undated"),
                evidence.count("actions"),
                evidence.flag("complete"));
    }

    /** What an actor received and answered, and what it carries besides. */
    record Seen(long onRecord, long received, long answered, long undated, long actions, boolean complete) {}
}
