package org.concerted.feedback.learning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Tally;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounTally;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.GoverningVariable;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PracticeChange;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Whole;
import org.concerted.feedback.base.Works;

/**
 * Every correction touches a way of doing, none an objective, an assumption or a rule. No right proportion has been
 * published: only the total absence of the second kind is a question, and only where there were enough corrections. A
 * change of practice may be the correction of feedback that is on record too: of the two lists the longer counts.
 *
 * @param corrections the least number of corrections from which the question is asked
 */
record SingleLoopOnly(int corrections) implements InitiativeRule<InitiativeDossier, SingleLoopOnly.Seen> {
    private static final int CORRECTIONS = 3;
    static final int SINGLE = 0;
    static final int DOUBLE = 1;
    static final int UNKNOWN = 2;
    static final int CLASSES = 3;
    static final SingleLoopOnly STANDARD = new SingleLoopOnly(CORRECTIONS);

    private static final Measure<Initiative, ImmutableLongArray> EXCHANGES =
            NounTally.of("learning.corrections", Exchange.TYPE, CLASSES, SingleLoopOnly::place);
    private static final Measure<Initiative, ImmutableLongArray> PRACTICES =
            NounTally.of("learning.practice-changes", PracticeChange.TYPE, CLASSES, change -> place(change.changed()));

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("learning.single-loop-only")
            .revision(2)
            .addAliases("FB-03")
            .asks(Text.of(
                    "Ce qu'on apprend mène-t-il parfois à revoir un objectif, une hypothèse ou une règle?",
                    "Does what is learned sometimes lead to revisiting an objective, an assumption or a rule?"))
            .why(Text.of(
                    "Corriger une façon de faire suffit souvent. Il arrive que la réponse soit ailleurs : dans ce "
                            + "qu'on vise, ce qu'on tient pour acquis ou ce qu'on permet.",
                    "Correcting a way of doing things is often enough. Sometimes the answer lies elsewhere: in "
                            + "what is aimed at, taken for granted or allowed."))
            .observation(Text.of(
                    "Corrections qui touchent une façon de faire, au moins : {single}. Corrections qui touchent "
                            + "un objectif, une hypothèse ou une règle : {double}.",
                    "Corrections to a way of doing things, at least: {single}. Corrections to an objective, an assumption "
                            + "or a rule: {double}."))
            .upheld(Text.of(
                    "Corrections qui touchent une façon de faire, au moins : {single}. Corrections qui touchent "
                            + "un objectif, une hypothèse ou une règle : {double}.",
                    "Corrections to a way of doing things, at least: {single}. Corrections to an objective, an assumption "
                            + "or a rule: {double}."))
            .undetermined(Text.of(
                    "On ne peut pas dire si des corrections touchent un objectif, une hypothèse ou une règle. "
                            + "Corrections dont l'objet n'est pas connu, au moins : {unknown}.",
                    "It cannot be said whether any correction was to an objective, an assumption or a rule. "
                            + "Corrections whose object is not known, at least: {unknown}."))
            .question(Text.of(
                    "Y a-t-il un objectif, une hypothèse ou une règle que ce qu'on a entendu invite à revoir?",
                    "Is there an objective, an assumption or a rule that what was heard invites us to revisit?"))
            .addSources(Works.ARGYRIS)
            .addParameters(Whole.ours(
                    "corrections",
                    Text.of(
                            "nombre de corrections à partir duquel la question se pose",
                            "number of corrections from which the question is asked"),
                    "",
                    1,
                    1000,
                    CORRECTIONS,
                    Text.of(
                            "La distinction est publiée (Argyris et Schön), aucun nombre ne l'est.",
                            "The distinction is published (Argyris & Schön), no number is.")))
            .evidence(ImmutableMap.of(
                    "single", Text.of("touchent une façon de faire", "touch a way of doing"),
                    "double",
                            Text.of(
                                    "touchent un objectif, une hypothèse ou une règle",
                                    "touch an objective, an assumption or a rule"),
                    "unknown", Text.of("dont on ne sait pas ce qu'elles touchent", "not known what they touch"),
                    "completeExchanges",
                            Text.of(
                                    "toutes les suites des rétroactions sont consignées",
                                    "all that followed feedback is on record"),
                    "completePractices",
                            Text.of(
                                    "tous les changements de pratique sont consignés",
                                    "every practice change is on record")))
            .build();

    static int place(Optional<GoverningVariable> changed) {
        return changed.isEmpty() ? UNKNOWN : changed.get() == GoverningVariable.ACTION ? SINGLE : DOUBLE;
    }

    /** What the corrections of one exchange touch: the deepest that is known. */
    private static int place(Exchange exchange) {
        int place = Tally.NOT_COUNTED;
        for (int i = 0; i < exchange.steps().size(); i++) {
            FeedbackStep step = exchange.steps().get(i);
            if (step.stage() == FeedbackStage.CORRECTED) {
                int touched = place(step.changed());
                place = place == DOUBLE || touched == DOUBLE ? DOUBLE : Math.max(place, touched);
            }
        }
        return place;
    }

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
        return ImmutableSet.of(EXCHANGES, PRACTICES);
    }

    @Override
    public Rule<Initiative, InitiativeDossier, Seen> with(Settings settings) {
        return new SingleLoopOnly(settings.whole("corrections"));
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        ImmutableLongArray exchanges = measured.get(EXCHANGES);
        ImmutableLongArray practices = measured.get(PRACTICES);
        return new Seen(
                Math.max(exchanges.get(SINGLE), practices.get(SINGLE)),
                Math.max(exchanges.get(DOUBLE), practices.get(DOUBLE)),
                Math.max(exchanges.get(UNKNOWN), practices.get(UNKNOWN)),
                dossier.complete(Exchange.TYPE),
                dossier.complete(PracticeChange.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.twice() > 0) {
            return Verdict.UPHELD;
        }
        ImmutableList.Builder<Datum> builder = ImmutableList.builder();
        if (!seen.completeExchanges()) {
            builder.add(Data.EXCHANGES);
        }
        if (!seen.completePractices()) {
            builder.add(Data.PRACTICE_CHANGES);
        }
        if (seen.unknown() > 0) {
            builder.add(Data.CHANGED);
        }
        ImmutableList<Datum> missing = builder.build();
        if (!missing.isEmpty()) {
            return Verdict.undetermined(missing.toArray(new Datum[0]));
        }
        return seen.single() >= corrections ? Verdict.BREACHED : Verdict.NOT_APPLICABLE;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("single", seen.single())
                .count("double", seen.twice())
                .count("unknown", seen.unknown())
                .flag("completeExchanges", seen.completeExchanges())
                .flag("completePractices", seen.completePractices())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("single"),
                evidence.count("double"),
                evidence.count("unknown"),
                evidence.flag("completeExchanges"),
                evidence.flag("completePractices"));
    }

    /** What corrections touched: single loop, double loop ({@code twice}), unknown. */
    record Seen(long single, long twice, long unknown, boolean completeExchanges, boolean completePractices) {}
}
