package org.concerted.feedback.openness;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounTally;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Whole;
import org.concerted.feedback.base.Works;

/**
 * All feedback says what goes well, and none asks for a change. That may be true of the work, or of what can be said: the
 * record cannot tell.
 *
 * @param least the number of pieces of feedback from which the question arises
 */
record OnlyPraise(int least) implements InitiativeRule<InitiativeDossier, OnlyPraise.Seen> {
    private static final int LEAST = 5;
    private static final int PRAISES = 0;
    private static final int ASKS = 1;
    private static final int UNKNOWN = 2;
    private static final int CLASSES = 3;
    static final OnlyPraise STANDARD = new OnlyPraise(LEAST);

    private static final Measure<Initiative, ImmutableLongArray> BEARINGS = NounTally.of(
            "openness.bearings",
            Exchange.TYPE,
            CLASSES,
            exchange ->
                    exchange.asksForChange().map(asks -> asks ? ASKS : PRAISES).orElse(UNKNOWN));

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("openness.only-praise")
            .asks(Text.of(
                    "Des rétroactions demandent-elles aussi que quelque chose change?",
                    "Does some feedback ask for something to change?"))
            .why(Text.of(
                    "Quand tout ce qui se dit est positif, le travail l'est peut-être, ou le reste ne se dit pas ici. Le "
                            + "dossier ne permet pas de trancher.",
                    "Where all that is said is positive, the work may be, or the rest is not said here. The record cannot "
                            + "tell."))
            .observation(Text.of(
                    "Rétroactions consignées : {all}. Aucune ne demande de changement.",
                    "Pieces of feedback on record: {all}. None asks for a change."))
            .upheld(Text.of(
                    "Rétroactions consignées : {all}. Elles demandent un changement : {asks}.",
                    "Pieces of feedback on record: {all}. Asking for a change: {asks}."))
            .undetermined(Text.of(
                    "On ne peut pas dire si des rétroactions demandent un changement. Rétroactions consignées : {all}.",
                    "It cannot be said whether any feedback asks for a change. Pieces of feedback on record: {all}."))
            .question(Text.of(
                    "Par où pourrait-on dire ici ce qui devrait changer, sans que cela coûte?",
                    "How could one say here what should change, at no cost to oneself?"))
            .addSources(Works.EDMONDSON, Works.FEEDBACK_LABS)
            .addParameters(Whole.ours(
                    "least",
                    Text.of(
                            "nombre de rétroactions à partir duquel la question se pose",
                            "number of pieces of feedback from which the question arises"),
                    "",
                    1,
                    1000,
                    LEAST,
                    Text.of("Aucune source publiée ne donne de nombre.", "No published source gives a number.")))
            .evidence(ImmutableMap.of(
                    "all", Text.of("rétroactions consignées", "feedback on record"),
                    "asks", Text.of("demandent un changement", "ask for a change"),
                    "unknown", Text.of("dont on ne le sait pas", "of which that is not known"),
                    "complete", Text.of("toutes les rétroactions sont consignées", "all feedback is on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, InitiativeDossier> kind() {
        return Kinds.INITIATIVE;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(BEARINGS);
    }

    @Override
    public Rule<Initiative, InitiativeDossier, Seen> with(Settings settings) {
        return new OnlyPraise(settings.whole("least"));
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        ImmutableLongArray counts = measured.get(BEARINGS);
        return new Seen(
                counts.get(PRAISES) + counts.get(ASKS) + counts.get(UNKNOWN),
                counts.get(ASKS),
                counts.get(UNKNOWN),
                dossier.complete(Exchange.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.all() < least) {
            // too few to wonder; whether all are on record is asked where there are more
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.asks() > 0) {
            return Verdict.UPHELD;
        }
        if (seen.unknown() > 0) {
            return Verdict.undetermined(Data.BEARING);
        }
        return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(Data.EXCHANGES);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("all", seen.all())
                .count("asks", seen.asks())
                .count("unknown", seen.unknown())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("all"), evidence.count("asks"), evidence.count("unknown"), evidence.flag("complete"));
    }

    /** How much feedback asks for a change. */
    record Seen(long all, long asks, long unknown, boolean complete) {}
}
