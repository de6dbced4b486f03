package org.concerted.coordination.commitments;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import org.concerted.core.dossier.CommitmentDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Initiative;

/**
 * A commitment was given on a condition that what others gave, or decided, does not meet. One that was withdrawn or kept waits
 * for nothing. Which condition it is stays with those who may see it.
 */
record ConditionUnmet() implements InitiativeRule<CommitmentDossier, ConditionUnmet.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("commitments.condition-unmet")
            .asks(Text.of(
                    "Des engagements attendent-ils qu'une condition soit remplie?",
                    "Are commitments waiting for a condition to be met?"))
            .why(
                    Text.of(
                            "Un organisme peut être prêt à s'engager si d'autres le font aussi. Quand chacun attend, il suffit "
                                    + "parfois d'en parler ensemble pour que tout commence.",
                            "An organisation may be ready to commit if others do. Where each waits, talking about it together is sometimes enough for all to begin."))
            .observation(
                    Text.of(
                            "L'engagement « {subject} », donné par l'organisme {party}, attend encore : d'après ce qui est consigné, la condition posée n'est pas remplie.",
                            "The commitment \"{subject}\", given by {party}, is still waiting: going by what is on record, its condition is not met."))
            .upheld(Text.of(
                    "Ce que l'engagement « {subject} », de l'organisme {party}, attendait des autres a été donné.",
                    "What the commitment \"{subject}\", of {party}, asked of others was given."))
            .undetermined(
                    Text.of(
                            "On ne peut pas dire si la condition de l'engagement « {subject} », donné par l'organisme {party}, est "
                                    + "remplie.",
                            "It cannot be said whether the condition of the commitment \"{subject}\", given by {party}, is met."))
            .question(Text.of(
                    "Que pourrait offrir chacun, pour que cet engagement puisse commencer?",
                    "What could each offer, so that this commitment can begin?"))
            .addSources(
                    Citation.published(
                            "Granovetter 1978, Threshold Models of Collective Behavior, American Journal of Sociology 83(6)",
                            "https://alexdenne.com/citations/granovetter-1978"),
                    Citation.ours(Text.of(
                            "Une condition se compare à ce qui a été donné, non à ce qui commencerait si chacun "
                                    + "bougeait.",
                            "A condition is held against what was given, not against what would start if all moved.")))
            .evidence(ImmutableMap.of(
                    "party", Text.of("l'organisme qui s'engage", "the organisation that commits"),
                    "waits",
                            Text.of(
                                    "il est donné à une condition, et ni tenu ni retiré",
                                    "given on a condition, neither kept nor withdrawn"),
                    "met", Text.of("la condition est remplie", "the condition is met"),
                    "complete", Text.of("tous les engagements sont consignés", "all commitments are on record")))
            .words(ImmutableMap.of(
                    "yes", Text.of("oui", "yes"),
                    "no", Text.of("non", "no"),
                    "unknown", Text.of("inconnu", "unknown")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, CommitmentDossier> kind() {
        return Kinds.COMMITMENT;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(Pledges.MEASURE);
    }

    @Override
    public Seen observe(CommitmentDossier dossier, Measured<Initiative> measured) {
        Commitment commitment = dossier.noun();
        boolean waits = commitment.condition().isPresent()
                && Pledges.given(commitment)
                && commitment.kept().isEmpty();
        Truth met = waits
                ? new Conditions(dossier, measured.get(Pledges.MEASURE))
                        .met(commitment.condition().get())
                : Truth.YES;
        return new Seen(Actor.TYPE.ref(commitment.party()), waits, met, dossier.complete(Commitment.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.waits()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.COMMITMENTS);
        }
        return switch (seen.met()) {
            case YES -> Verdict.UPHELD;
            case NO -> Verdict.BREACHED;
            case UNKNOWN -> Verdict.undetermined(Data.CONDITIONS);
        };
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .subject("party", seen.party())
                .flag("waits", seen.waits())
                .word("met", seen.met())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("party").orElseThrow(),
                evidence.flag("waits"),
                evidence.findWord("met", Truth.class).orElseThrow(),
                evidence.flag("complete"));
    }

    /**
     * A commitment and its condition.
     *
     * @param party the actor that commits
     * @param waits whether it was given on a condition, and was neither kept nor withdrawn
     * @param met whether the condition is met
     * @param complete whether all commitments are on record
     */
    record Seen(Ref party, boolean waits, Truth met, boolean complete) {}
}
