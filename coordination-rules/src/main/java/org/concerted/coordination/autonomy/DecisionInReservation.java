package org.concerted.coordination.autonomy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.conditional.Accepted;
import org.concerted.coordination.conditional.Known;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.DecisionDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Reservation;

/** A decision names actors on a matter that they reserved for themselves. */
record DecisionInReservation() implements InitiativeRule<DecisionDossier, DecisionInReservation.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("autonomy.decision-in-reservation")
            .revision(2)
            .asks(Text.of(
                    "Une décision touche-t-elle ce qu'un organisme s'est réservé?",
                    "Does a decision reach into what an organisation reserved for itself?"))
            .why(Text.of(
                    "Chaque organisme garde des questions que le collectif ne tranche pas pour lui. Une décision peut les toucher "
                            + "sans que personne l'ait voulu; on le voit mieux avant d'agir qu'après.",
                    "Each organisation keeps matters that the collective does not settle for it. A decision may reach into them "
                            + "without anybody having meant it; that is easier to see before acting than after."))
            .observation(Text.of(
                    "La décision « {subject} » nomme {reached}, sur une question qui est dans un domaine réservé. Aucune "
                            + "délégation ni acceptation n'est consignée.",
                    "The decision \"{subject}\" names {reached}, on a matter within a reservation. No delegation or acceptance "
                            + "is on record."))
            .upheld(Text.of(
                    "La décision « {subject} » ne touche aucun domaine réservé des organismes qu'elle nomme.",
                    "The decision \"{subject}\" reaches into no reservation of the organisations that it names."))
            .undetermined(Text.of(
                    "On ne peut pas dire si la décision « {subject} » touche un domaine réservé.",
                    "It cannot be said whether the decision \"{subject}\" reaches into a reservation."))
            .question(
                    Text.of(
                            "Comment la décision pourrait-elle laisser cette question à l'organisme, ou souhaite-t-il y prendre part?",
                            "How could the decision leave this matter to the organisation, or does it wish to take part in it?"))
            .addSources(
                    Works.BOURQUE,
                    Works.GEO,
                    Citation.ours(Text.of(
                            "Une décision touche une réserve qui la couvre, ou qui couvre son objet, d'un acteur "
                                    + "qu'elle entend lier et qui ne l'a ni déléguée ni acceptée.",
                            "A decision reaches into a reservation that covers it, or what it is about, of an actor "
                                    + "that it means to bind and that neither delegated nor accepted it.")))
            .evidence(ImmutableMap.of(
                    "state", Text.of("où en est la décision", "where the decision stands"),
                    "binds", Text.of("elle veut lier des organismes", "it means to bind organisations"),
                    "reached", Text.of("les organismes en cause", "the organisations concerned"),
                    "possible",
                            Text.of(
                                    "ceux dont une réserve la touche peut-être",
                                    "those of which a reservation may touch it"),
                    "commitments", Text.of("tous les engagements sont consignés", "all commitments are on record"),
                    "reservations",
                            Text.of("tous les domaines réservés sont consignés", "all reservations are on record")))
            .words(ImmutableMap.of(
                    "proposed", Text.of("proposée", "proposed"),
                    "adopted", Text.of("adoptée", "adopted"),
                    "rejected", Text.of("refusée", "refused"),
                    "dropped", Text.of("abandonnée", "given up")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, DecisionDossier> kind() {
        return Kinds.DECISION;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(Reserved.MEASURE, Accepted.MEASURE);
    }

    @Override
    public Seen observe(DecisionDossier dossier, Measured<Initiative> measured) {
        Decision decision = dossier.noun();
        ImmutableSetMultimap<Ref, Reserved.By> reserved = measured.get(Reserved.MEASURE);
        ImmutableSortedSet.Builder<Ref> reached = ImmutableSortedSet.naturalOrder();
        ImmutableSortedSet.Builder<Ref> possible = ImmutableSortedSet.naturalOrder();
        ImmutableSet<Ref> matters = ImmutableSet.<Ref>builder()
                .add(dossier.ref())
                .addAll(decision.about())
                .build();
        for (Ref matter : matters) {
            for (Reserved.By by : reserved.get(matter)) {
                Known accepts = accepts(dossier, by.actor(), measured.get(Accepted.MEASURE));
                if (decision.binds().contains(by.actor())
                        && !decision.delegatedBy().contains(by.actor())
                        && accepts != Known.YES) {
                    Known holds = by.on(decision.date());
                    if (holds == Known.YES && accepts == Known.NO) {
                        reached.add(Actor.TYPE.ref(by.actor()));
                    } else if (holds != Known.NO) {
                        possible.add(Actor.TYPE.ref(by.actor()));
                    }
                }
            }
        }
        return new Seen(
                decision.state(),
                !decision.binds().isEmpty(),
                reached.build().asList(),
                possible.build().asList(),
                dossier.complete(Commitment.TYPE),
                dossier.complete(Reservation.TYPE));
    }

    private static Known accepts(DecisionDossier dossier, Id<Actor> actor, Accepted accepted) {
        List<Commitment> accepting = dossier.accepting();
        Known found = Known.NO;
        for (int i = 0; i < accepting.size(); i++) {
            if (accepting.get(i).party().equals(actor)) {
                Known stands = accepted.stands(accepting.get(i));
                found = stands.compareTo(found) > 0 ? stands : found;
            }
        }
        return found;
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.binds()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.state().isEmpty()) {
            return Verdict.undetermined(Data.DECISION_STATES);
        }
        if (seen.state().get() == DecisionState.REJECTED || seen.state().get() == DecisionState.DROPPED) {
            return Verdict.NOT_APPLICABLE;
        }
        // An acceptance may not be on record, unless all commitments are.
        if (!seen.reached().isEmpty()) {
            return seen.commitments() ? Verdict.BREACHED : Verdict.undetermined(Data.COMMITMENTS);
        }
        return seen.reservations() && seen.possible().isEmpty() && seen.commitments()
                ? Verdict.UPHELD
                : Verdict.undetermined(Data.RESERVATIONS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("state", seen.state())
                .flag("binds", seen.binds())
                .subjects("reached", seen.reached())
                .subjects("possible", seen.possible())
                .flag("commitments", seen.commitments())
                .flag("reservations", seen.reservations())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("state", DecisionState.class),
                evidence.flag("binds"),
                evidence.subjects("reached"),
                evidence.subjects("possible"),
                evidence.flag("commitments"),
                evidence.flag("reservations"));
    }

    /**
     * Whom the decision names on what they reserved.
     *
     * @param state where it stands
     * @param binds whether it means to bind anybody
     * @param reached actors that it names on a matter that they reserved, without an act of theirs
     * @param possible those of which the reservation may not hold on its day, or an acceptance may
     * @param commitments whether all commitments are on record
     * @param reservations whether all reservations are on record
     */
    record Seen(
            Optional<DecisionState> state,
            boolean binds,
            ImmutableList<Ref> reached,
            ImmutableList<Ref> possible,
            boolean commitments,
            boolean reservations) {}
}
