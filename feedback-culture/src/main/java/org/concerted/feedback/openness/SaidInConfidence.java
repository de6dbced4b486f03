package org.concerted.feedback.openness;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Whole;
import org.concerted.feedback.base.Works;

/**
 * Something was spoken of several times in confidence, and never in front of others. It says of how many things, never of
 * which, so that nobody shows; it cannot say whether several people spoke, nor what would have been said aloud.
 *
 * @param least the number of times from which it counts, and below which nothing is said
 */
record SaidInConfidence(int least) implements InitiativeRule<InitiativeDossier, SaidInConfidence.Seen> {
    private static final int LEAST = 5;
    static final SaidInConfidence STANDARD = new SaidInConfidence(LEAST);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("openness.said-in-confidence")
            .asks(Text.of(
                    "Ce qui se dit en confidence se dit-il aussi devant les autres?",
                    "Is what is said in confidence said in front of others too?"))
            .why(Text.of(
                    "Ce qui ne se dit qu'à l'écart pèse parfois sur le groupe sans qu'il puisse y répondre. Le dossier ne dit "
                            + "pas si plusieurs personnes ont parlé, ni pourquoi à l'écart.",
                    "What is said only aside sometimes weighs on a group that cannot answer it. The record does not tell "
                            + "whether several people spoke, nor why aside."))
            .observation(Text.of(
                    "Sujets abordés en confidence au moins {times} fois, et jamais devant les autres : {matters}.",
                    "Matters spoken of in confidence at least {times} times, and never in front of others: {matters}."))
            .upheld(Text.of(
                    "Aucun sujet n'a été abordé en confidence au moins {times} fois sans l'être aussi devant les autres.",
                    "No matter was spoken of in confidence at least {times} times without being spoken of in front of "
                            + "others too."))
            .undetermined(Text.of(
                    "On ne peut pas comparer ce qui se dit devant les autres et ce qui se dit en confidence.",
                    "What is said in front of others and what is said in confidence cannot be compared."))
            .question(Text.of(
                    "Qu'est-ce qui rendrait plus facile de dire ici, ensemble, ce qui se dit à l'écart?",
                    "What would make it easier to say here, together, what is said aside?"))
            .addSources(Works.EDMONDSON)
            .addParameters(Whole.ours(
                    "least",
                    Text.of(
                            "nombre de rétroactions en confidence à partir duquel un sujet compte",
                            "number of pieces of feedback in confidence from which a matter counts"),
                    "",
                    2,
                    1000,
                    LEAST,
                    Text.of(
                            "Cinq est aussi ce qui protège une personne répondante par défaut; aucune source publiée "
                                    + "ne donne de nombre.",
                            "Five is also what hides a respondent by default; no published source gives a number.")))
            .evidence(ImmutableMap.of(
                    "matters", Text.of("sujets en confidence seulement", "matters in confidence only"),
                    "possible", Text.of("il peut y en avoir", "there may be some"),
                    "enough", Text.of("assez s'est dit en confidence", "enough was said in confidence"),
                    "few", Text.of("il s'en est dit trop peu", "too little was said in confidence"),
                    "times", Text.of("fois à partir desquelles un sujet compte", "times from which a matter counts"),
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
        return ImmutableSet.of(Voices.MEASURE);
    }

    @Override
    public Rule<Initiative, InitiativeDossier, Seen> with(Settings settings) {
        return new SaidInConfidence(settings.whole("least"));
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        Voices voices = measured.get(Voices.MEASURE);
        Voices.Said all = voices.all();
        long times = Math.max(least, dossier.header().anonymityThreshold().orElse(least));
        return new Seen(
                voices.confidedOnly(times),
                voices.mayBeConfidedOnly(times),
                all.confided() >= times,
                all.confided() + all.untold() < times,
                times,
                dossier.complete(Exchange.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.few()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.EXCHANGES);
        }
        if (seen.matters() > 0) {
            return Verdict.BREACHED;
        }
        return seen.possible() || !seen.enough() ? Verdict.undetermined(Data.VOICE, Data.ABOUT) : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("matters", seen.matters())
                .flag("possible", seen.possible())
                .flag("enough", seen.enough())
                .flag("few", seen.few())
                .count("times", seen.times())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("matters"),
                evidence.flag("possible"),
                evidence.flag("enough"),
                evidence.flag("few"),
                evidence.count("times"),
                evidence.flag("complete"));
    }

    /** What is said in confidence only, without its counts. */
    record Seen(long matters, boolean possible, boolean enough, boolean few, long times, boolean complete) {}
}
