package org.concerted.feedback.learning;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Review;
import org.concerted.core.model.ReviewQuestion;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Works;

/**
 * An after-action review that left less time than its authors advise for what to sustain and what to change: a quarter for
 * what was expected and what happened, a quarter for why, half for what next.
 *
 * @param next the share of time for what next, in percent
 */
record ReviewLooksAhead(int next) implements InitiativeRule<NounDossier<Review>, ReviewLooksAhead.Seen> {
    private static final int HALF = 50;
    private static final int HUNDRED = 100;
    static final ReviewLooksAhead STANDARD = new ReviewLooksAhead(HALF);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("learning.review-looks-ahead")
            .asks(Text.of(
                    "Le bilan a-t-il laissé assez de temps à ce qu'il y a à garder et à changer?",
                    "Did the review leave enough time for what to sustain and what to change?"))
            .why(Text.of(
                    "Le partage conseillé consacre la moitié du temps à la suite, où se décide ce qui changera.",
                    "The advised split gives half of the time to what next, where it is settled what will change."))
            .observation(Text.of(
                    "Bilan « {subject} » : temps consacré à la suite : {ahead}, sur {all} en tout. Part conseillée : {next}.",
                    "Review “{subject}”: time spent on what next: {ahead}, of {all} in all. Share advised: {next}."))
            .upheld(Text.of(
                    "Bilan « {subject} » : temps consacré à la suite : {ahead}, sur {all} en tout.",
                    "Review “{subject}”: time spent on what next: {ahead}, of {all} in all."))
            .undetermined(Text.of(
                    "Bilan « {subject} » : on ne sait pas comment le temps s'est partagé.",
                    "Review “{subject}”: it is not known how the time was shared."))
            .question(Text.of(
                    "Y a-t-il eu assez de temps pour convenir de ce qui change?",
                    "Was there enough time to agree on what changes?"))
            .addSources(Works.AFTER_ACTION)
            .addParameters(Parameter.builder()
                    .name("next")
                    .meaning(Text.of("part du temps pour la suite", "share of time for what next"))
                    .unit("%")
                    .min(BigDecimal.ZERO)
                    .max(BigDecimal.valueOf(HUNDRED))
                    .standard(BigDecimal.valueOf(HALF))
                    .source(Works.AFTER_ACTION)
                    .build())
            .evidence(ImmutableMap.of(
                    "ahead", Text.of("temps pour la suite", "time for what next"),
                    "all", Text.of("temps en tout", "time in all"),
                    "next", Text.of("part conseillée", "share advised")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, NounDossier<Review>> kind() {
        return Kinds.REVIEW;
    }

    @Override
    public Rule<Initiative, NounDossier<Review>, Seen> with(Settings settings) {
        return new ReviewLooksAhead(settings.whole("next"));
    }

    @Override
    public Seen observe(NounDossier<Review> dossier, Measured<Initiative> measured) {
        Review review = dossier.noun();
        if (review.time().size() < ReviewQuestion.values().length) {
            return new Seen(Optional.empty(), Optional.empty());
        }
        Hours all = review.time().values().stream().reduce(Hours.ZERO, Hours::plus);
        return new Seen(
                Optional.ofNullable(review.time().get(ReviewQuestion.NEXT)).map(Hours::toDecimal),
                Optional.of(all.toDecimal()));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.ahead().isEmpty() || seen.all().isEmpty() || seen.all().get().signum() == 0) {
            return Verdict.undetermined(Data.REVIEW_TIME);
        }
        return seen.ahead()
                                .get()
                                .multiply(BigDecimal.valueOf(HUNDRED))
                                .compareTo(seen.all().get().multiply(BigDecimal.valueOf(next)))
                        >= 0
                ? Verdict.UPHELD
                : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .amount("ahead", seen.ahead(), "h")
                .amount("all", seen.all(), "h")
                .amount("next", BigDecimal.valueOf(next), "%")
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(evidence.findAmount("ahead"), evidence.findAmount("all"));
    }

    /** How a review shared its time, where it noted all of it. */
    record Seen(Optional<BigDecimal> ahead, Optional<BigDecimal> all) {}
}
