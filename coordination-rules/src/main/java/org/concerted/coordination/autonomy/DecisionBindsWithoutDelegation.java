package org.concerted.coordination.autonomy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concerted.coordination.conditional.Accepted;
import org.concerted.coordination.conditional.Ground;
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

/** A decision means to bind actors that neither delegated the matter nor accepted it by an act of their own. */
record DecisionBindsWithoutDelegation()
        implements InitiativeRule<DecisionDossier, DecisionBindsWithoutDelegation.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("autonomy.decision-binds-without-delegation")
            .revision(2)
            .asks(Text.of(
                    "Les organismes qu'une décision veut lier l'ont-ils déléguée ou acceptée?",
                    "Have the organisations that a decision means to bind delegated or accepted it?"))
            .why(Text.of(
                    "Une décision prise en concertation n'oblige pas à elle seule : chaque organisme s'engage par un acte qui "
                            + "lui est propre. Une décision portée par qui l'applique a de meilleures chances de durer.",
                    "A decision taken in concertation does not oblige by itself: each organisation commits by an act of its "
                            + "own. A decision that those who apply it made their own is likelier to last."))
            .observation(
                    Text.of(
                            "La décision « {subject} » nomme {bound}. Sans délégation ni acceptation consignée : {without}.",
                            "The decision \"{subject}\" names {bound}. Without a delegation or an acceptance on record: {without}."))
            .upheld(Text.of(
                    "La décision « {subject} » ne lie que des organismes qui l'ont déléguée ou acceptée.",
                    "The decision \"{subject}\" binds none but organisations that delegated or accepted it."))
            .undetermined(Text.of(
                    "On ne peut pas dire si les organismes que nomme la décision « {subject} » l'ont déléguée ou acceptée.",
                    "It cannot be said whether the organisations that the decision \"{subject}\" names delegated or accepted "
                            + "it."))
            .question(
                    Text.of(
                            "Ces organismes souhaitent-ils faire leur cette décision, l'ajuster, ou rester à l'écart sur ce point?",
                            "Do these organisations wish to make this decision their own, adjust it, or stand aside on this point?"))
            .addSources(
                    Works.BOURQUE,
                    Citation.published(
                            Text.of(
                                    "Ostrom 1990; Wilson, Ostrom et Cox 2013, principes 3 et 7 : qui est touché prend part "
                                            + "aux règles; autonomie locale",
                                    "Ostrom 1990; Wilson, Ostrom & Cox 2013, design principles 3 and 7: those affected take "
                                            + "part in the rules; local autonomy"),
                            "https://www.ecologyandsociety.org/vol9/iss1/art18/table3.html"),
                    Works.OWN_ACT)
            .evidence(ImmutableMap.of(
                    "state", Text.of("où en est la décision", "where the decision stands"),
                    "bound", Text.of("les organismes qu'elle nomme", "the organisations that it names"),
                    "delegated", Text.of("ceux qui avaient délégué la question", "those that had delegated the matter"),
                    "accepted", Text.of("ceux qui l'ont acceptée", "those that accepted it"),
                    "conditional",
                            Text.of(
                                    "ceux qui l'ont acceptée à une condition",
                                    "those that accepted it under a condition"),
                    "without", Text.of("ceux qui n'ont fait ni l'un ni l'autre", "those that did neither"),
                    "hanging",
                            Text.of(
                                    "ce qui n'est pas connu d'une condition posée à l'acceptation",
                                    "what is not known of a condition of an acceptance"),
                    "complete", Text.of("tous les engagements sont consignés", "all commitments are on record")))
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
        return ImmutableSet.of(Accepted.MEASURE);
    }

    @Override
    public Seen observe(DecisionDossier dossier, Measured<Initiative> measured) {
        Decision decision = dossier.noun();
        Accepted accepted = measured.get(Accepted.MEASURE);
        Set<Id<Actor>> accepting = new HashSet<>();
        Set<Id<Actor>> conditional = new HashSet<>();
        Set<Ground.Kind> hanging = EnumSet.noneOf(Ground.Kind.class);
        List<Commitment> commitments = dossier.accepting();
        for (int i = 0; i < commitments.size(); i++) {
            Commitment commitment = commitments.get(i);
            switch (accepted.stands(commitment)) {
                case YES -> accepting.add(commitment.party());
                case UNKNOWN -> {
                    conditional.add(commitment.party());
                    hanging.addAll(accepted.unknown().get(commitment.id()));
                }
                case NO -> {}
            }
        }
        return new Seen(
                decision.state(),
                refs(decision.binds()),
                refs(decision.binds().stream()
                        .filter(decision.delegatedBy()::contains)
                        .toList()),
                refs(decision.binds().stream().filter(accepting::contains).toList()),
                refs(decision.binds().stream().filter(conditional::contains).toList()),
                Hanging.words(hanging),
                dossier.complete(Commitment.TYPE));
    }

    private static ImmutableList<Ref> refs(Iterable<Id<Actor>> actors) {
        ImmutableList.Builder<Ref> refs = ImmutableList.builder();
        actors.forEach(actor -> refs.add(Actor.TYPE.ref(actor)));
        return refs.build();
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.bound().isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.state().isPresent() && seen.state().get() != DecisionState.ADOPTED) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.state().isEmpty()) {
            return Verdict.undetermined(Data.DECISION_STATES);
        }
        if (seen.delegated().containsAll(seen.bound())) {
            return Verdict.UPHELD;
        }
        // A commitment may have been withdrawn without its being on record, unless all are.
        if (!seen.complete()) {
            return Verdict.undetermined(Data.COMMITMENTS);
        }
        if (seen.without().isEmpty()) {
            return Verdict.UPHELD;
        }
        return seen.conditional().containsAll(seen.without())
                ? Verdict.undetermined(Hanging.missing(seen.hanging()).toArray(new Datum[0]))
                : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("state", seen.state())
                .subjects("bound", seen.bound())
                .subjects("delegated", seen.delegated())
                .subjects("accepted", seen.accepted())
                .subjects("conditional", seen.conditional())
                .subjects("without", seen.without())
                .words("hanging", seen.hanging())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("state", DecisionState.class),
                evidence.subjects("bound"),
                evidence.subjects("delegated"),
                evidence.subjects("accepted"),
                evidence.subjects("conditional"),
                evidence.words("hanging"),
                evidence.flag("complete"));
    }

    /**
     * Whom the decision names, and by which act they are bound.
     *
     * @param state where it stands
     * @param bound the actors that it names
     * @param delegated those of them that had delegated the matter
     * @param accepted those of them that accepted it
     * @param conditional those of them that accepted it under a condition
     * @param hanging what is not known of their conditions
     * @param complete whether all commitments are on record
     */
    record Seen(
            Optional<DecisionState> state,
            ImmutableList<Ref> bound,
            ImmutableList<Ref> delegated,
            ImmutableList<Ref> accepted,
            ImmutableList<Ref> conditional,
            ImmutableList<String> hanging,
            boolean complete) {
        /** Those that did neither, as far as is on record. */
        ImmutableList<Ref> without() {
            return bound.stream()
                    .filter(actor -> !delegated.contains(actor) && !accepted.contains(actor))
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
