package org.concerted.feedback.practice;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActorFeedbackDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounTally;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PracticeChange;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Whole;
import org.concerted.feedback.base.Works;

/**
 * An actor that gave feedback to others several times, and of which no change of its own practice is on record. Asking is
 * not wrong, and a small group may have little to change: the question is the actor's own, and only it reads it.
 *
 * @param asked the number of pieces of feedback from which the question is worth asking
 */
record AsksOthersFirst(int asked) implements InitiativeRule<ActorFeedbackDossier, AsksOthersFirst.Seen> {
    private static final int ASKED = 3;
    static final AsksOthersFirst STANDARD = new AsksOthersFirst(ASKED);
    private static final int ALL = 0;
    private static final int UNSIGNED = 1;
    private static final int CLASSES = 2;

    /** Feedback of which the giver is known, and feedback that anyone may have given. */
    private static final Measure<Initiative, ImmutableLongArray> ON_RECORD = NounTally.of(
            "practice.feedback-on-record",
            Exchange.TYPE,
            CLASSES,
            exchange -> exchange.giver().isPresent() ? ALL : UNSIGNED);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("practice.asks-others-first")
            .ownOnly(true)
            .asks(Text.of(
                    "L'organisme qui invite les autres à changer a-t-il aussi fait évoluer ses propres pratiques?",
                    "Has the organisation that asks others to change also changed a practice of its own?"))
            .why(Text.of(
                    "Une demande de changement porte souvent mieux quand qui la fait a aussi changé quelque chose. "
                            + "Certains organismes ont peu à changer : le dossier ne le dit pas.",
                    "A request for change often carries further when whoever makes it has changed something too. Some "
                            + "organisations have little to change: the record does not tell."))
            .observation(Text.of(
                    "Rétroactions données à d'autres par l'organisme {subject} : {given}. Changements de ses propres "
                            + "pratiques consignés : {made}.",
                    "Feedback given to others by {subject}: {given}. Changes of its own practice on record: {made}."))
            .upheld(Text.of(
                    "Rétroactions données à d'autres par l'organisme {subject} : {given}. Changements de ses propres "
                            + "pratiques consignés : {made}.",
                    "Feedback given to others by {subject}: {given}. Changes of its own practice on record: {made}."))
            .undetermined(Text.of(
                    "On ne peut pas dire si l'organisme {subject} a changé quelque chose lui aussi. Rétroactions "
                            + "données à d'autres : {given}.",
                    "It cannot be said whether {subject} changed something too. Feedback given to others: {given}."))
            .question(Text.of(
                    "Qu'avez-vous changé, ou aimeriez-vous changer, de votre côté?",
                    "What have you changed, or would you like to change, on your side?"))
            .addSources(Works.LIVING_CITIES, Works.PILLSBURY)
            .addParameters(Whole.ours(
                    "asked",
                    Text.of(
                            "nombre de rétroactions données à partir duquel la question se pose",
                            "number of pieces of feedback given from which the question arises"),
                    "",
                    1,
                    1000,
                    ASKED,
                    Text.of(
                            "Le principe est publié (Living Cities), le nombre ne l'est pas.",
                            "The principle is published (Living Cities), the number is not.")))
            .evidence(ImmutableMap.of(
                    "given", Text.of("rétroactions données à d'autres", "feedback given to others"),
                    "made", Text.of("changements consignés", "changes on record"),
                    "unsigned",
                            Text.of(
                                    "rétroactions dont on ne sait pas qui les a données",
                                    "feedback given by nobody known"),
                    "onRecord", Text.of("rétroactions consignées en tout", "feedback on record in all"),
                    "feedback", Text.of("toutes les rétroactions sont consignées", "all feedback is on record"),
                    "complete", Text.of("tous les changements sont consignés", "every change is on record")))
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
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(ON_RECORD);
    }

    @Override
    public Rule<Initiative, ActorFeedbackDossier, Seen> with(Settings settings) {
        return new AsksOthersFirst(settings.whole("asked"));
    }

    @Override
    public Seen observe(ActorFeedbackDossier dossier, Measured<Initiative> measured) {
        ImmutableLongArray counts = measured.get(ON_RECORD);
        List<Exchange> exchanges = dossier.given();
        int given = 0;
        for (int i = 0; i < exchanges.size(); i++) {
            given += exchanges.get(i).receiver().equals(dossier.noun().id()) ? 0 : 1;
        }
        return new Seen(
                given,
                dossier.practiceChanges().size(),
                counts.get(UNSIGNED),
                counts.get(ALL) + counts.get(UNSIGNED),
                dossier.complete(Exchange.TYPE),
                dossier.complete(PracticeChange.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.made() > 0) {
            return Verdict.UPHELD;
        }
        if (seen.onRecord() < asked || (seen.feedback() && seen.given() + seen.unsigned() < asked)) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.given() < asked) {
            return Verdict.undetermined(seen.feedback() ? Data.GIVER : Data.EXCHANGES);
        }
        return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(Data.PRACTICE_CHANGES);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("given", seen.given())
                .count("made", seen.made())
                .count("unsigned", seen.unsigned())
                .count("onRecord", seen.onRecord())
                .flag("feedback", seen.feedback())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("given"),
                evidence.count("made"),
                evidence.count("unsigned"),
                evidence.count("onRecord"),
                evidence.flag("feedback"),
                evidence.flag("complete"));
    }

    /** What an actor asked of others, and what it changed itself. */
    record Seen(long given, long made, long unsigned, long onRecord, boolean feedback, boolean complete) {}
}
