package org.concerted.coordination.relations;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Gesture;
import org.concerted.core.model.GestureKind;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;

/**
 * An organisation joined in the last year, after the initiative had begun, and no welcome is on record.
 *
 * @param days days after it joined up to which a welcome is awaited
 */
record NewcomerNotWelcomed(int days) implements InitiativeRule<ActorDossier, NewcomerNotWelcomed.Seen> {
    private static final int SEASON = 90;
    private static final int YEAR = 365;
    static final NewcomerNotWelcomed STANDARD = new NewcomerNotWelcomed(SEASON);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("relations.newcomer-not-welcomed")
            .asks(Text.of("Qui vient d'arriver est-il accueilli?", "Are newcomers welcomed?"))
            .why(Text.of(
                    "Qui arrive en cours de route ne connaît ni les mots, ni l'histoire, ni les façons de faire : sans accueil, il"
                            + " peut lui falloir longtemps avant de prendre part.",
                    "Whoever joins along the way knows neither the words nor the history nor the ways of doing: without a"
                            + " welcome, it may take long before it takes part."))
            .observation(Text.of(
                    "« {subject} » s'est joint à la démarche le {joined}. Aucun accueil n'est consigné depuis.",
                    "\"{subject}\" joined the initiative on {joined}. No welcome is on record since."))
            .upheld(Text.of("L'accueil de « {subject} » est consigné.", "The welcome of \"{subject}\" is on record."))
            .undetermined(Text.of(
                    "On ne sait pas si « {subject} » a été accueilli, ou si ce fut nécessaire.",
                    "It is not known whether \"{subject}\" was welcomed, or whether it needed to be."))
            .question(Text.of(
                    "Qu'est-ce qui aiderait qui arrive à prendre sa place, et qui pourrait l'offrir?",
                    "What would help a newcomer to find its place, and who could offer it?"))
            .addSources(Citation.ours(Text.of(
                    "L'accueil fait partie du temps des relations (Keast, Charles et Modzelewski 2017); aucun délai n'est publié.",
                    "A welcome is part of the time for relations (Keast, Charles & Modzelewski 2017); no delay has been"
                            + " published.")))
            .addParameters(Parameter.builder()
                    .name("days")
                    .meaning(Text.of(
                            "jours après l'arrivée pendant lesquels un accueil est attendu",
                            "days after joining during which a welcome is awaited"))
                    .unit("")
                    .min(BigDecimal.ZERO)
                    .max(BigDecimal.valueOf(YEAR))
                    .standard(BigDecimal.valueOf(SEASON))
                    .source(Citation.ours(Text.of("Une saison de rencontres.", "A season of meetings.")))
                    .build())
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("joined", Text.of("le jour de son arrivée", "the day it joined"))
                    .put("ago", Text.of("jours depuis son arrivée", "days since it joined"))
                    .put("left", Text.of("l'organisme est parti", "the organisation has left"))
                    .put("began", Text.of("le jour où la démarche a commencé", "the day the initiative began"))
                    .put("welcomed", Text.of("un accueil est consigné", "a welcome is on record"))
                    .put("complete", Text.of("tous les gestes sont consignés", "all gestures are on record"))
                    .buildOrThrow())
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ActorDossier> kind() {
        return Kinds.ACTOR;
    }

    @Override
    public Seen observe(ActorDossier dossier, Measured<Initiative> measured) {
        Actor actor = dossier.noun();
        Optional<LocalDate> joined = actor.period().flatMap(Span::start);
        return new Seen(
                joined,
                joined.map(day -> ChronoUnit.DAYS.between(day, dossier.asOf())),
                actor.period().map(period -> Joined.over(period, dossier.asOf())),
                dossier.header().started(),
                dossier.gestures().stream().anyMatch(NewcomerNotWelcomed::welcomes),
                dossier.complete(Gesture.TYPE));
    }

    private static boolean welcomes(Gesture gesture) {
        return gesture.kind() == GestureKind.WELCOME;
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.joined().isEmpty() || seen.ago().isEmpty()) {
            return Verdict.undetermined(Data.ACTOR_JOINED);
        }
        if (seen.ago().get() <= days || seen.ago().get() > YEAR || seen.left().equals(Optional.of(true))) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.began().isEmpty()) {
            return Verdict.undetermined(Data.STARTED);
        }
        if (!seen.joined().get().isAfter(seen.began().get())) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.welcomed()) {
            return Verdict.UPHELD;
        }
        return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(Data.GESTURES);
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder().day("joined", seen.joined());
        seen.ago().ifPresent(ago -> evidence.count("ago", ago));
        return evidence.flag("left", seen.left())
                .day("began", seen.began())
                .flag("welcomed", seen.welcomed())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findDay("joined"),
                evidence.findCount("ago"),
                evidence.findFlag("left"),
                evidence.findDay("began"),
                evidence.flag("welcomed"),
                evidence.flag("complete"));
    }

    @Override
    public Rule<Initiative, ActorDossier, Seen> with(Settings settings) {
        return new NewcomerNotWelcomed(settings.whole("days"));
    }

    /**
     * An organisation, when it joined and how it was welcomed.
     *
     * @param joined the day it joined
     * @param ago days since then; negative where it is still to join
     * @param left whether it has left
     * @param began the day the initiative began
     * @param welcomed whether a welcome is on record
     * @param complete whether all gestures are
     */
    record Seen(
            Optional<LocalDate> joined,
            Optional<Long> ago,
            Optional<Boolean> left,
            Optional<LocalDate> began,
            boolean welcomed,
            boolean complete) {}
}
