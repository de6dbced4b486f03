package org.concerted.coordination.commitments;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
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
import org.concerted.core.model.Condition;
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
            .observation(Text.of(
                    "L'engagement « {subject} » de l'organisme {party} a été donné à une condition. D'après ce qui est "
                            + "consigné, elle n'est pas remplie[, et le jour fixé, le {deadline}, est passé].",
                    "The commitment \"{subject}\" of {party} was given on a condition. Going by what is on record, it is not "
                            + "met[, and the day that was set, {deadline}, has gone by]."))
            .upheld(Text.of(
                    "Ce que l'engagement « {subject} » de l'organisme {party} demande aux autres est promis. Une promesse peut "
                            + "elle-même attendre.",
                    "What the commitment \"{subject}\" of {party} asks of others has been promised. A promise may itself be "
                            + "waiting."))
            .undetermined(
                    Text.of(
                            "On ne peut pas dire si la condition de l'engagement « {subject} », donné par l'organisme {party}, est "
                                    + "remplie.",
                            "It cannot be said whether the condition of the commitment \"{subject}\", given by {party}, is met."))
            .question(Text.of(
                    "Que pourrait offrir chacun pour que cet engagement commence, et l'organisme souhaite-t-il en revoir les "
                            + "termes?",
                    "What could each offer so that this commitment can begin, and does the organisation wish to look at its "
                            + "terms again?"))
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
                    "deadline",
                            Text.of(
                                    "le jour qu'elle fixe pour le tout, s'il est passé",
                                    "the day that it sets for the whole, where it has gone by"),
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
                && Pledges.stands(commitment, dossier.asOf())
                && commitment.kept().isEmpty();
        Truth met = waits
                ? new Conditions(dossier, measured.get(Pledges.MEASURE))
                        .met(commitment.condition().get())
                : Truth.YES;
        return new Seen(
                Actor.TYPE.ref(commitment.party()),
                waits,
                met,
                waits ? deadline(commitment.condition().get(), dossier.asOf()) : Optional.empty(),
                dossier.complete(Commitment.TYPE));
    }

    /** The day by which all of a condition had to be met, where that day has gone by. */
    private static Optional<LocalDate> deadline(Condition condition, LocalDate asOf) {
        return condition instanceof Condition.AllOf all
                ? all.of().stream()
                        .flatMap(each -> deadline(each, asOf).stream())
                        .min(LocalDate::compareTo)
                : condition instanceof Condition.By by && by.day().isBefore(asOf)
                        ? Optional.of(by.day())
                        : Optional.empty();
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
                .day("deadline", seen.deadline())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("party").orElseThrow(),
                evidence.flag("waits"),
                evidence.findWord("met", Truth.class).orElseThrow(),
                evidence.findDay("deadline"),
                evidence.flag("complete"));
    }

    /**
     * A commitment and its condition.
     *
     * @param party the actor that commits
     * @param waits whether it was given on a condition, and was neither kept nor withdrawn
     * @param met whether the condition is met
     * @param deadline the day by which all of it had to be met, where that day has gone by
     * @param complete whether all commitments are on record
     */
    record Seen(Ref party, boolean waits, Truth met, Optional<LocalDate> deadline, boolean complete) {}
}
