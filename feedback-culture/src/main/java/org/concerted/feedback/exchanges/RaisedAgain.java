package org.concerted.feedback.exchanges;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActorFeedbackDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Works;

/**
 * The same thing was raised again with an actor, after feedback about it that had led to no correction and no explanation.
 * Only that actor reads it.
 */
record RaisedAgain() implements InitiativeRule<ActorFeedbackDossier, RaisedAgain.Seen> {
    private static final int TWICE = 2;

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("exchanges.raised-again")
            .ownOnly(true)
            .asks(Text.of(
                    "La même chose est-elle revenue, sans suite la première fois?",
                    "Has the same thing come back because nothing came of it the first time?"))
            .why(Text.of(
                    "Ce qui revient sans avoir eu de suite finit parfois par ne plus être dit.",
                    "What comes back without an answer is sometimes no longer said in the end."))
            .observation(
                    Text.of(
                            "Sujets revenus auprès de l'organisme {subject} sans correction ni explication consignée entre-temps : "
                                    + "{again}.",
                            "Matters raised again with {subject} with no correction or explanation on record in between: {again}."))
            .upheld(Text.of(
                    "Aucun sujet n'est revenu auprès de l'organisme {subject} sans avoir eu de suite.",
                    "No matter was raised again with {subject} without something having come of it."))
            .undetermined(Text.of(
                    "On ne peut pas dire si un sujet est revenu sans suite auprès de l'organisme {subject}.",
                    "It cannot be said whether a matter came back to {subject} with nothing come of it."))
            .question(Text.of(
                    "Que pourrait-on répondre aujourd'hui, même si rien ne peut changer?",
                    "What could be answered today, even if nothing can change?"))
            .addSources(Works.FEEDBACK_LABS, Works.CONSUMER_PARTNERSHIP)
            .evidence(ImmutableMap.of(
                    "again", Text.of("sujets revenus sans suite", "matters raised again"),
                    "unclear", Text.of("d'autres ont pu revenir", "others may have come back"),
                    "undated", Text.of("une date de réception manque", "a day of reception is missing"),
                    "received", Text.of("rétroactions reçues", "feedback received"),
                    "complete", Text.of("toutes les suites sont consignées", "all that followed is on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ActorFeedbackDossier> kind() {
        return Kinds.ACTOR_FEEDBACK;
    }

    @Override
    public Seen observe(ActorFeedbackDossier dossier, Measured<Initiative> measured) {
        List<Exchange> all = dossier.received();
        Repeats repeats = Repeats.of(all);
        return new Seen(
                repeats.again(), repeats.unclear(), repeats.undated(), all.size(), dossier.complete(Exchange.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.received() < TWICE) {
            return Verdict.NOT_APPLICABLE;
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.EXCHANGES);
        }
        if (seen.again() > 0) {
            return Verdict.BREACHED;
        }
        return seen.unclear() ? Verdict.undetermined(seen.undated() ? Data.RECEIVED : Data.ABOUT) : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("again", seen.again())
                .flag("unclear", seen.unclear())
                .flag("undated", seen.undated())
                .count("received", seen.received())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("again"),
                evidence.flag("unclear"),
                evidence.flag("undated"),
                evidence.count("received"),
                evidence.flag("complete"));
    }

    /** What came back. */
    record Seen(long again, boolean unclear, boolean undated, long received, boolean complete) {}
}
