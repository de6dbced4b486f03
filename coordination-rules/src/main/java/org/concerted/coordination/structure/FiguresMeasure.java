package org.concerted.coordination.structure;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.concerted.coordination.data.Numbers;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.assess.Tally;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.StructureDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Endorsement;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.NetworkTask;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;

/** Reads the figures of an initiative. */
final class FiguresMeasure implements Measure<Initiative, Figures> {
    static final int TASKS = NetworkTask.values().length;

    /** Members known to be, by what is known of their endorsement; then those who perhaps are. */
    private static final int ENDORSED = 0;

    private static final int NOT_ON_RECORD = 1;
    private static final int PERHAPS = 2;
    private static final int CLASSES = 4;

    private static final Tally<Initiative, ActorDossier> MEMBERS =
            Tally.of("structure.members", Kinds.ACTOR, CLASSES, FiguresMeasure::member);

    @Override
    public String id() {
        return "structure.figures";
    }

    @Override
    public ImmutableSet<Kind<Initiative, ?>> looksAt() {
        return ImmutableSet.of(Kinds.INITIATIVE, Kinds.STRUCTURE);
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(MEMBERS, TrustMeasure.MEASURE);
    }

    @Override
    public Figures compute(Scope<Initiative> scope) {
        InitiativeDossier initiative = scope.subjects(Kinds.INITIATIVE).dossier(0);
        ImmutableLongArray members = scope.get(MEMBERS);
        TrustMeasure.Trust trust = scope.get(TrustMeasure.MEASURE);
        return new Figures(
                trust.density(),
                trust.centralisation(),
                size(initiative, members),
                consensus(initiative, members),
                tasks(scope.subjects(Kinds.STRUCTURE)),
                trust.respondents(),
                trust.invited());
    }

    private static int member(ActorDossier actor) {
        Set<ActorRole> roles = actor.noun().roles();
        boolean cannotBe = !roles.isEmpty() && !roles.contains(ActorRole.MEMBER);
        Optional<Boolean> there = there(actor);
        if (cannotBe || there.equals(Optional.of(false))) {
            return Tally.NOT_COUNTED;
        }
        boolean sure = !roles.isEmpty() && there.isPresent();
        return (sure ? 0 : PERHAPS) + (endorsed(actor) ? ENDORSED : NOT_ON_RECORD);
    }

    /** Whether it takes part on the day; in a complete list, one without a period does. */
    private static Optional<Boolean> there(ActorDossier actor) {
        Optional<Span> period = actor.noun().period();
        return period.isPresent()
                ? Optional.of(period.get().contains(actor.asOf()))
                : actor.complete(Actor.TYPE) ? Optional.of(true) : Optional.empty();
    }

    private static boolean endorsed(ActorDossier actor) {
        return actor.endorsements().stream()
                .anyMatch(e -> !e.endorsed().kind().equals("issue")
                        && e.withdrawn().isEmpty()
                        && e.provenance().binds());
    }

    private static Range size(InitiativeDossier initiative, ImmutableLongArray members) {
        long sure = members.get(ENDORSED) + members.get(NOT_ON_RECORD);
        long most = sure + members.get(PERHAPS + ENDORSED) + members.get(PERHAPS + NOT_ON_RECORD);
        if (initiative.complete(Actor.TYPE)) {
            return Range.of(sure, most);
        }
        Optional<Integer> told = initiative.header().actorCount();
        return told.isPresent()
                ? Range.of(Math.min(sure, told.get()), Math.max(most, told.get()))
                : new Range(BigDecimal.valueOf(sure), Figures.NO_BOUND);
    }

    /** One who is not on record as endorsing has not, where all endorsements are on record. */
    private static Range consensus(InitiativeDossier initiative, ImmutableLongArray members) {
        if (!initiative.complete(Actor.TYPE)) {
            return Range.ANY_SHARE;
        }
        long yes = members.get(ENDORSED);
        long other = members.get(NOT_ON_RECORD);
        long perhapsYes = members.get(PERHAPS + ENDORSED);
        long perhapsOther = members.get(PERHAPS + NOT_ON_RECORD);
        boolean complete = initiative.complete(Endorsement.TYPE);
        long mostYes = yes + perhapsYes + (complete ? 0 : other + perhapsOther);
        return new Range(
                share(yes, other + perhapsOther, BigDecimal.ZERO),
                share(mostYes, complete ? other : 0, BigDecimal.ONE));
    }

    private static BigDecimal share(long part, long rest, BigDecimal ofNothing) {
        return part + rest == 0
                ? ofNothing
                : Numbers.quotient(BigDecimal.valueOf(part), BigDecimal.valueOf(part + rest));
    }

    /** Tasks on record of structures that hold; where one has none on record, there may be any. */
    private static Range tasks(Subjects<StructureDossier> structures) {
        EnumSet<NetworkTask> sure = EnumSet.noneOf(NetworkTask.class);
        EnumSet<NetworkTask> perhaps = EnumSet.noneOf(NetworkTask.class);
        boolean told = false;
        for (int i = 0; i < structures.size(); i++) {
            if (structures.present(i)) {
                StructureDossier dossier = structures.dossier(i);
                Structure structure = dossier.noun();
                Optional<Boolean> holds = structure.period().map(p -> p.contains(dossier.asOf()));
                if (!holds.equals(Optional.of(false))) {
                    if (structure.tasks().isEmpty()) {
                        perhaps.addAll(EnumSet.allOf(NetworkTask.class));
                    }
                    perhaps.addAll(structure.tasks());
                    told |= holds.isPresent();
                    if (holds.isPresent()) {
                        sure.addAll(structure.tasks());
                    }
                }
            }
        }
        perhaps.addAll(sure);
        return told ? Range.of(sure.size(), perhaps.size()) : Range.of(sure.size(), TASKS);
    }
}
