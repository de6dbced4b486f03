package org.concerted.coordination.autonomy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concerted.coordination.conditional.Accepted;
import org.concerted.coordination.conditional.Ground;
import org.concerted.coordination.conditional.Known;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
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
                            "Une décision touche une réserve qui la couvre, ou qui couvre son objet, l'option retenue ou "
                                    + "ses actions, ou le thème ou l'objectif dont l'un d'eux fait partie, d'un acteur "
                                    + "qu'elle entend lier et qui ne l'a ni déléguée ni acceptée.",
                            "A decision reaches into a reservation that covers it, or what it is about, the option chosen "
                                    + "or its actions, or the theme or objective that one of them is part of, of an actor "
                                    + "that it means to bind and that neither delegated nor accepted it.")))
            .evidence(ImmutableMap.of(
                    "state", Text.of("où en est la décision", "where the decision stands"),
                    "binds", Text.of("elle veut lier des organismes", "it means to bind organisations"),
                    "reached", Text.of("les organismes en cause", "the organisations concerned"),
                    "possible",
                            Text.of(
                                    "ceux dont une réserve la touche peut-être",
                                    "those of which a reservation may touch it"),
                    "unchosen",
                            Text.of(
                                    "ceux dont la réserve dépend de l'option retenue",
                                    "those whose reservation depends on the option chosen"),
                    "accepted", Text.of("ceux qui l'ont acceptée", "those that accepted it"),
                    "conditional",
                            Text.of(
                                    "ceux qui l'ont acceptée à une condition",
                                    "those that accepted it under a condition"),
                    "hanging",
                            Text.of(
                                    "ce qui n'est pas connu d'une condition posée à l'acceptation",
                                    "what is not known of a condition of an acceptance"),
                    "commitments", Text.of("tous les engagements sont consignés", "all commitments are on record"),
                    "reservations",
                            Text.of("tous les domaines réservés sont consignés", "all reservations are on record")))
            .words(ImmutableMap.of(
                    "proposed", Text.of("proposée", "proposed"),
                    "adopted", Text.of("adoptée", "adopted"),
                    "rejected", Text.of("refusée", "refused"),
                    "dropped", Text.of("abandonnée", "given up"),
                    "decision", Text.of("si une décision est prise", "whether a decision was taken"),
                    "deadline", Text.of("si un délai a été respecté", "whether a deadline was met"),
                    "undisclosed", Text.of("une condition qui n'est pas montrée", "a condition that is not shown"),
                    "action", Text.of("l'action d'un engagement", "the action of a commitment"),
                    "amount", Text.of("ce qu'apporte un engagement", "what a commitment brings")))
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
        Accepted accepted = measured.get(Accepted.MEASURE);
        Touched touched = Touched.by(dossier, measured.get(Reserved.MEASURE));
        Map<Standing, ImmutableSortedSet.Builder<Ref>> those = new EnumMap<>(Standing.class);
        Set<Ground.Kind> hanging = EnumSet.noneOf(Ground.Kind.class);
        for (Id<Actor> actor : decision.binds()) {
            if (!decision.delegatedBy().contains(actor)) {
                Standing standing = standing(touched, actor, accepts(dossier, actor, accepted));
                those.computeIfAbsent(standing, s -> ImmutableSortedSet.naturalOrder())
                        .add(Actor.TYPE.ref(actor));
                if (standing == Standing.CONDITIONAL) {
                    hanging.addAll(hanging(dossier, actor, accepted));
                }
            }
        }
        return new Seen(
                decision.state(),
                !decision.binds().isEmpty(),
                refs(those, Standing.REACHED),
                refs(those, Standing.POSSIBLE),
                refs(those, Standing.UNCHOSEN),
                refs(those, Standing.ACCEPTED),
                refs(those, Standing.CONDITIONAL),
                Hanging.words(hanging),
                dossier.complete(Commitment.TYPE),
                dossier.complete(Reservation.TYPE));
    }

    private static ImmutableList<Ref> refs(Map<Standing, ImmutableSortedSet.Builder<Ref>> those, Standing standing) {
        ImmutableSortedSet.Builder<Ref> found = those.get(standing);
        return found == null ? ImmutableList.of() : found.build().asList();
    }

    private static Standing standing(Touched touched, Id<Actor> actor, Known accepts) {
        Known surely = touched.surely(actor);
        if (surely == Known.NO && touched.perhaps(actor) == Known.NO) {
            return Standing.APART;
        }
        if (accepts == Known.YES) {
            return Standing.ACCEPTED;
        }
        return switch (surely) {
            case NO -> Standing.UNCHOSEN;
            case UNKNOWN -> Standing.POSSIBLE;
            case YES -> accepts == Known.NO ? Standing.REACHED : Standing.CONDITIONAL;
        };
    }

    private static Set<Ground.Kind> hanging(DecisionDossier dossier, Id<Actor> actor, Accepted accepted) {
        Set<Ground.Kind> result = EnumSet.noneOf(Ground.Kind.class);
        for (Commitment acceptance : dossier.accepting()) {
            if (acceptance.party().equals(actor)) {
                result.addAll(accepted.unknown().get(acceptance.id()));
            }
        }
        return result;
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
        ImmutableSet.Builder<Datum> missing = ImmutableSet.builder();
        if (!seen.reservations() || !seen.possible().isEmpty()) {
            missing.add(Data.RESERVATIONS);
        }
        if (!seen.unchosen().isEmpty()) {
            missing.add(Data.CHOSEN_OPTION);
        }
        if (!seen.conditional().isEmpty()) {
            missing.addAll(Hanging.missing(seen.hanging()));
        }
        // An acceptance may have been withdrawn, or given, without its being on record.
        if (!seen.commitments()
                && !(seen.accepted().isEmpty() && seen.conditional().isEmpty())) {
            missing.add(Data.COMMITMENTS);
        }
        ImmutableSet<Datum> asked = missing.build();
        return asked.isEmpty() ? Verdict.UPHELD : Verdict.undetermined(asked.toArray(new Datum[0]));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("state", seen.state())
                .flag("binds", seen.binds())
                .subjects("reached", seen.reached())
                .subjects("possible", seen.possible())
                .subjects("unchosen", seen.unchosen())
                .subjects("accepted", seen.accepted())
                .subjects("conditional", seen.conditional())
                .words("hanging", seen.hanging())
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
                evidence.subjects("unchosen"),
                evidence.subjects("accepted"),
                evidence.subjects("conditional"),
                evidence.words("hanging"),
                evidence.flag("commitments"),
                evidence.flag("reservations"));
    }

    /** How an actor that the decision names, and that did not delegate it, stands to it. */
    private enum Standing {
        /** Nothing of its own is reached. */
        APART,
        REACHED,
        POSSIBLE,
        UNCHOSEN,
        ACCEPTED,
        CONDITIONAL
    }

    /**
     * Whom the decision names on what they reserved.
     *
     * @param state where it stands
     * @param binds whether it means to bind anybody
     * @param reached actors that it names on a matter that they reserved, without an act of theirs
     * @param possible those of which the reservation may not hold on its day
     * @param unchosen those of which only an option reaches the reservation, and it is not known which was chosen
     * @param accepted those that accepted it
     * @param conditional those that accepted it on a condition of which it is not known whether it is met
     * @param hanging what is not known of these conditions
     * @param commitments whether all commitments are on record
     * @param reservations whether all reservations are on record
     */
    record Seen(
            Optional<DecisionState> state,
            boolean binds,
            ImmutableList<Ref> reached,
            ImmutableList<Ref> possible,
            ImmutableList<Ref> unchosen,
            ImmutableList<Ref> accepted,
            ImmutableList<Ref> conditional,
            ImmutableList<String> hanging,
            boolean commitments,
            boolean reservations) {}
}
