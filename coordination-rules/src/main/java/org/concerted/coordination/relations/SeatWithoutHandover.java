package org.concerted.coordination.relations;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
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
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.SeatDossier;
import org.concerted.core.model.Body;
import org.concerted.core.model.Gesture;
import org.concerted.core.model.GestureKind;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Seat;

/**
 * Somebody else came to hold a seat in the last year, and no handover is on record. Only the last change is looked at.
 *
 * @param days days before or after the change within which a handover belongs to it
 */
record SeatWithoutHandover(int days) implements InitiativeRule<SeatDossier, SeatWithoutHandover.Seen> {
    private static final int SIXTY = 60;
    private static final int YEAR = 365;
    static final SeatWithoutHandover STANDARD = new SeatWithoutHandover(SIXTY);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("relations.seat-without-handover")
            .asks(Text.of(
                    "Quand un siège change de titulaire, les dossiers sont-ils transmis?",
                    "When a seat changes hands, are its files handed over?"))
            .why(Text.of(
                    "Ce qui a été convenu vit aussi dans la mémoire des personnes : quand l'une part, les liens et les"
                            + " engagements peuvent partir avec elle.",
                    "What was agreed lives in people's memories too: when one leaves, relations and commitments may leave"
                            + " as well."))
            .observation(Text.of(
                    "Dans l'instance « {body} », un siège a changé de titulaire le {changed}. Aucune transmission n'est"
                            + " consignée.",
                    "In the body \"{body}\", a seat changed hands on {changed}. No handover is on record."))
            .upheld(Text.of(
                    "Dans l'instance « {body} », la transmission d'un siège est consignée.",
                    "In the body \"{body}\", the handover of a seat is on record."))
            .undetermined(
                    Text.of(
                            "Dans l'instance « {body} », un siège a changé de titulaire; on ne sait pas si les dossiers ont été"
                                    + " transmis.",
                            "In the body \"{body}\", a seat changed hands; it is not known whether its files were handed over."))
            .question(Text.of(
                    "Qu'est-ce qu'une nouvelle personne a besoin de savoir, et qui pourrait le lui transmettre?",
                    "What does a new person need to know, and who could pass it on?"))
            .addSources(Citation.ours(Text.of(
                    "La transmission fait partie du temps des relations (Keast, Charles et Modzelewski 2017); aucun délai n'est"
                            + " publié.",
                    "A handover is part of the time for relations (Keast, Charles & Modzelewski 2017); no delay has been"
                            + " published.")))
            .addParameters(Parameter.builder()
                    .name("days")
                    .meaning(Text.of(
                            "jours avant ou après le changement pendant lesquels une transmission s'y rapporte",
                            "days before or after the change within which a handover belongs to it"))
                    .unit("")
                    .min(BigDecimal.ZERO)
                    .max(BigDecimal.valueOf(YEAR))
                    .standard(BigDecimal.valueOf(SIXTY))
                    .source(Citation.ours(Text.of("Deux mois de part et d'autre.", "Two months on either side.")))
                    .build())
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("body", Text.of("l'instance", "the body"))
                    .put("changed", Text.of("le jour du dernier changement", "the day of the last change"))
                    .put("ago", Text.of("jours depuis ce changement", "days since that change"))
                    .put(
                            "apart",
                            Text.of(
                                    "jours entre le changement et la transmission la plus proche",
                                    "days between the change and the closest handover"))
                    .put("over", Text.of("la période du siège est terminée", "the seat's period is over"))
                    .put("complete", Text.of("tous les gestes sont consignés", "all gestures are on record"))
                    .buildOrThrow())
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, SeatDossier> kind() {
        return Kinds.SEAT;
    }

    @Override
    public Seen observe(SeatDossier dossier, Measured<Initiative> measured) {
        Seat seat = dossier.noun();
        Optional<LocalDate> changed = Optional.ofNullable(seat.changes().floor(dossier.asOf()));
        return new Seen(
                Body.TYPE.ref(seat.body()),
                changed,
                changed.map(day -> ChronoUnit.DAYS.between(day, dossier.asOf())),
                changed.flatMap(day -> dossier.gestures().stream()
                        .filter(gesture -> gesture.kind() == GestureKind.HANDOVER)
                        .map(gesture -> Math.abs(ChronoUnit.DAYS.between(day, gesture.date())))
                        .min(Long::compare)),
                seat.period()
                        .filter(period -> Joined.over(period, dossier.asOf()))
                        .isPresent(),
                dossier.complete(Gesture.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        boolean stillTime = seen.ago().orElse(0L) <= days;
        if (seen.changed().isEmpty() || stillTime || seen.ago().orElse(0L) > YEAR || seen.over()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.apart().filter(apart -> apart <= days).isPresent()) {
            return Verdict.UPHELD;
        }
        return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(Data.GESTURES);
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence =
                Evidence.builder().subject("body", seen.body()).day("changed", seen.changed());
        seen.ago().ifPresent(ago -> evidence.count("ago", ago));
        seen.apart().ifPresent(apart -> evidence.count("apart", apart));
        return evidence.flag("over", seen.over())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("body").orElseThrow(),
                evidence.findDay("changed"),
                evidence.findCount("ago"),
                evidence.findCount("apart"),
                evidence.flag("over"),
                evidence.flag("complete"));
    }

    @Override
    public Rule<Initiative, SeatDossier, Seen> with(Settings settings) {
        return new SeatWithoutHandover(settings.whole("days"));
    }

    /**
     * A seat, its last change and what was handed over.
     *
     * @param body the body that it is in
     * @param changed the day of the last change
     * @param ago days since then
     * @param apart days between the change and the handover closest to it
     * @param over whether the seat is no longer held
     * @param complete whether all gestures are on record
     */
    record Seen(
            Ref body,
            Optional<LocalDate> changed,
            Optional<Long> ago,
            Optional<Long> apart,
            boolean over,
            boolean complete) {}
}
