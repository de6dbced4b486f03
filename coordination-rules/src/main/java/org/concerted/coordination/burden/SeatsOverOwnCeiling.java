package org.concerted.coordination.burden;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Seat;

/** An actor that holds more seats than the initiative deems reasonable for one. */
record SeatsOverOwnCeiling() implements InitiativeRule<ActorDossier, SeatsOverOwnCeiling.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("burden.seats-over-own-ceiling")
            .asks(Text.of(
                    "Un organisme siège-t-il dans plus d'instances que ce que la démarche juge raisonnable?",
                    "Does an organisation hold more seats than the initiative deems reasonable?"))
            .why(Text.of(
                    "Siéger prend du temps. Une petite part des personnes porte souvent une grande part de la collaboration.",
                    "Seats take time. A small share of people often carries a large share of the collaboration."))
            .observation(Text.of(
                    "Nombre de sièges de l'organisme {subject} : {seats}. Nombre que la démarche juge raisonnable : {ceiling}.",
                    "Seats of {subject}: {seats}. Number that the initiative deems reasonable: {ceiling}."))
            .upheld(Text.of(
                    "Nombre de sièges de l'organisme {subject} : {seats}. Nombre que la démarche juge raisonnable : {ceiling}.",
                    "Seats of {subject}: {seats}. Number that the initiative deems reasonable: {ceiling}."))
            .undetermined(Text.of(
                    "Nombre de sièges consignés pour l'organisme {subject} : {seats}. Nombre que la démarche juge raisonnable : "
                            + "{ceiling}.",
                    "Seats on record for {subject}: {seats}. Number that the initiative deems reasonable: {ceiling}."))
            .question(Text.of(
                    "Quels sièges sont les plus utiles à cet organisme, et lesquels pourraient être portés autrement?",
                    "Which seats serve this organisation most, and which could be carried otherwise?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Cross, Rebele et Grant 2016, Collaborative Overload : de 20 à 35 % des collaborations "
                                            + "utiles viennent de 3 à 5 % des gens",
                                    "Cross, Rebele & Grant 2016, Collaborative Overload: 20 to 35 % of value-added "
                                            + "collaborations come from 3 to 5 % of people"),
                            "https://www.furnish-cpi.com/post/collaborative-overload"),
                    Citation.ours(Text.of(
                            "Le repère est le plafond que la démarche s'est donné.",
                            "The initiative's own ceiling is the reference.")))
            .evidence(ImmutableMap.of(
                    "seats", Text.of("sièges tenus ce jour-là", "seats held on that day"),
                    "ceiling", Text.of("nombre jugé raisonnable", "number deemed reasonable"),
                    "complete", Text.of("tous les sièges sont consignés", "all seats are on record")))
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
        List<Seat> seats = dossier.seats();
        int held = 0;
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            if (seat.period().isEmpty() || seat.period().get().contains(dossier.asOf())) {
                held++;
            }
        }
        return new Seen(held, dossier.header().seatCeiling().map(Integer::longValue), dossier.complete(Seat.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.ceiling().isEmpty()) {
            return seen.seats() <= 1 && seen.complete()
                    ? Verdict.UPHELD
                    : Verdict.undetermined(seen.seats() <= 1 ? Data.SEATS : Data.SEAT_CEILING);
        }
        if (seen.seats() > seen.ceiling().get()) {
            return Verdict.BREACHED;
        }
        return seen.complete() ? Verdict.UPHELD : Verdict.undetermined(Data.SEATS);
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder().count("seats", seen.seats());
        seen.ceiling().ifPresent(c -> evidence.count("ceiling", c));
        return evidence.flag("complete", seen.complete()).build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(evidence.count("seats"), evidence.findCount("ceiling"), evidence.flag("complete"));
    }

    /**
     * The seats of an actor.
     *
     * @param seats how many it holds
     * @param ceiling how many the initiative deems reasonable
     * @param complete whether all seats are on record
     */
    record Seen(long seats, Optional<Long> ceiling, boolean complete) {}
}
