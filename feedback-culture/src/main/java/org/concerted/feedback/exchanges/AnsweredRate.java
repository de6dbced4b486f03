package org.concerted.feedback.exchanges;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.concerted.core.Text;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Whole;
import org.concerted.feedback.base.Works;

/**
 * The share of feedback that was answered within the time that the initiative or its actors promised themselves. Feedback
 * whose time is still running does not count.
 *
 * @param target the share to reach, in percent
 * @param least the least number of pieces of feedback of which a share says something
 */
record AnsweredRate(BigDecimal target, int least) implements InitiativeRule<InitiativeDossier, AnsweredRate.Seen> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal PUBLISHED = BigDecimal.valueOf(90);
    private static final int LEAST = 5;
    static final AnsweredRate STANDARD = new AnsweredRate(PUBLISHED, LEAST);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("exchanges.answered-rate")
            .revision(2)
            .addAliases("FB-02")
            .asks(Text.of(
                    "Quelle part des rétroactions reçoit une réponse dans le délai que la démarche s'est donné?",
                    "What share of feedback is answered within the time that the initiative set itself?"))
            .why(Text.of(
                    "Tenir le délai annoncé montre qu'il vaut la peine de s'exprimer. Le repère publié vient de "
                            + "l'aide humanitaire; la démarche peut fixer le sien.",
                    "Keeping to an announced time shows that speaking up is worthwhile. The published reference "
                            + "comes from humanitarian work; an initiative may set its own."))
            .observation(Text.of(
                    "Part des rétroactions qui ont reçu une réponse dans le délai promis : {rate} (n = "
                            + "{counted}). Repère : {target}. Rétroactions sans délai connu : {unknown}.",
                    "Share of feedback answered within the time promised: {rate} (n = {counted}). Reference: "
                            + "{target}. Pieces of feedback with no known deadline: {unknown}."))
            .upheld(Text.of(
                    "Part des rétroactions qui ont reçu une réponse dans le délai promis : {rate} (n = "
                            + "{counted}). Repère : {target}.",
                    "Share of feedback answered within the time promised: {rate} (n = {counted}). Reference: "
                            + "{target}."))
            .undetermined(
                    Text.of(
                            "On ne peut pas encore dire quelle part des rétroactions reçoit une réponse dans le délai "
                                    + "promis. Réponses consignées dans le délai : {inTime}. Rétroactions sans délai connu : "
                                    + "{unknown}.",
                            "It cannot be said yet what share of feedback is answered within the time promised. Answers "
                                    + "on record within that time: {inTime}. Pieces of feedback with no known deadline: {unknown}."))
            .question(Text.of(
                    "Le délai promis convient-il, et qu'est-ce qui aiderait à le tenir?",
                    "Is the promised time the right one, and what would help to keep to it?"))
            .addSources(Works.INDIKIT)
            .addParameters(
                    Parameter.builder()
                            .name("target")
                            .meaning(Text.of(
                                    "part des rétroactions à laquelle répondre dans le délai promis",
                                    "share of feedback to answer within the time promised"))
                            .unit("%")
                            .min(BigDecimal.ZERO)
                            .max(HUNDRED)
                            .standard(PUBLISHED)
                            .source(Works.INDIKIT)
                            .build(),
                    Whole.ours(
                            "least",
                            Text.of(
                                    "nombre de rétroactions à partir duquel une part veut dire quelque chose",
                                    "number of pieces of feedback from which a share says something"),
                            "",
                            1,
                            1000,
                            LEAST,
                            Text.of(
                                    "Une part calculée sur moins que cela n'en dit pas plus que chaque cas.",
                                    "A share of fewer says no more than each of them does on its own.")))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("rate", Text.of("part répondue dans le délai", "share answered in time"))
                    .put("target", Text.of("part à atteindre", "share to reach"))
                    .put(
                            "counted",
                            Text.of("répondues, ou dont le délai est passé", "answered, or past their deadline"))
                    .put("inTime", Text.of("répondues dans le délai", "answered in time"))
                    .put("late", Text.of("répondues après le délai", "answered after the deadline"))
                    .put("silent", Text.of("sans réponse, délai passé", "no answer, past the deadline"))
                    .put("unknown", Text.of("sans délai connu", "with no known deadline"))
                    .put("unpromised", Text.of("sans délai promis connu", "with no known promise"))
                    .put("unreceived", Text.of("reçues un jour inconnu", "received on an unknown day"))
                    .put("channelUnknown", Text.of("venues par un canal inconnu", "come by an unknown channel"))
                    .put("complete", Text.of("toutes les suites sont consignées", "all that followed is on record"))
                    .buildOrThrow())
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
        return ImmutableSet.of(InTime.TALLY);
    }

    @Override
    public Rule<Initiative, InitiativeDossier, Seen> with(Settings settings) {
        return new AnsweredRate(settings.decimal("target"), settings.whole("least"));
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        ImmutableLongArray counts = measured.get(InTime.TALLY);
        return new Seen(
                InTime.ANSWERED.in(counts),
                InTime.ANSWERED_LATER.in(counts),
                InTime.SILENT.in(counts),
                InTime.UNPROMISED.in(counts),
                InTime.UNRECEIVED.in(counts),
                InTime.CHANNEL_UNKNOWN.in(counts),
                dossier.complete(Exchange.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.complete()) {
            return Verdict.undetermined(missing(seen));
        }
        if (seen.counted() + seen.unknown() < least) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean atWorst = reaches(seen.inTime(), seen.counted() + seen.unknown());
        boolean atBest = reaches(seen.inTime() + seen.unknown(), seen.counted() + seen.unknown());
        if (atWorst != atBest || seen.counted() < least) {
            return Verdict.undetermined(missing(seen));
        }
        return atBest ? Verdict.UPHELD : Verdict.BREACHED;
    }

    private boolean reaches(long part, long all) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).compareTo(target.multiply(BigDecimal.valueOf(all))) >= 0;
    }

    private static Datum[] missing(Seen seen) {
        ImmutableList.Builder<Datum> missing = ImmutableList.builder();
        if (!seen.complete()) {
            missing.add(Data.EXCHANGES);
        }
        if (seen.unpromised() > 0) {
            missing.add(Data.DEADLINE);
        }
        if (seen.unreceived() > 0) {
            missing.add(Data.RECEIVED);
        }
        if (seen.channelUnknown() > 0) {
            missing.add(Data.CHANNEL);
        }
        return missing.build().toArray(new Datum[0]);
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder();
        if (seen.counted() > 0) {
            evidence.amount(
                    "rate",
                    BigDecimal.valueOf(seen.inTime())
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(seen.counted()), 1, RoundingMode.HALF_UP),
                    "%");
        }
        return evidence.amount("target", target, "%")
                .count("counted", seen.counted())
                .count("inTime", seen.inTime())
                .count("late", seen.late())
                .count("silent", seen.silent())
                .count("unknown", seen.unknown())
                .count("unpromised", seen.unpromised())
                .count("unreceived", seen.unreceived())
                .count("channelUnknown", seen.channelUnknown())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("inTime"),
                evidence.count("late"),
                evidence.count("silent"),
                evidence.count("unpromised"),
                evidence.count("unreceived"),
                evidence.count("channelUnknown"),
                evidence.flag("complete"));
    }

    /** How exchanges stand against the times promised. */
    record Seen(
            long inTime,
            long late,
            long silent,
            long unpromised,
            long unreceived,
            long channelUnknown,
            boolean complete) {
        long counted() {
            return inTime + late + silent;
        }

        long unknown() {
            return unpromised + unreceived + channelUnknown;
        }
    }
}
