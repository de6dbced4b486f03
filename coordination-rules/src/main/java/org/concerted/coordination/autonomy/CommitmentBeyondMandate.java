package org.concerted.coordination.autonomy;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.CommitmentDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.MandateScope;
import org.concerted.core.model.Seat;

/** A commitment was spoken through a seat whose mandate, as recorded, does not go as far as committing its actor. */
record CommitmentBeyondMandate() implements InitiativeRule<CommitmentDossier, CommitmentBeyondMandate.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("autonomy.commitment-beyond-mandate")
            .revision(2)
            .asks(Text.of(
                    "Qui a donné l'engagement avait-il le mandat d'engager son organisme?",
                    "Did whoever gave the commitment have a mandate to commit the organisation?"))
            .why(Text.of(
                    "Le mandat des personnes déléguées, et l'implication de leur organisme, comptent dans une concertation. Un "
                            + "engagement que l'organisme connaît et confirme a de meilleures chances d'être tenu.",
                    "The mandate of delegates, and the involvement of their organisation, count in concertation. A commitment "
                            + "that the organisation knows and confirms is likelier to be kept."))
            .observation(Text.of(
                    "L'engagement « {subject} » de l'organisme {party} a été donné par un siège.[ Le mandat consigné de ce siège : "
                            + "{scope}.][ {outside}.]",
                    "The commitment \"{subject}\" of {party} was given through a seat.[ The mandate of that seat, as recorded: "
                            + "{scope}.][ {outside}.]"))
            .upheld(Text.of(
                    "L'engagement « {subject} » de l'organisme {party} a été donné par un siège mandaté pour l'engager.",
                    "The commitment \"{subject}\" of {party} was given through a seat with a mandate to commit it."))
            .undetermined(
                    Text.of(
                            "On ne peut pas dire si le siège qui a donné l'engagement « {subject} » avait mandat d'engager l'organisme "
                                    + "{party}.",
                            "It cannot be said whether the seat that gave the commitment \"{subject}\" had a mandate to commit {party}."))
            .question(Text.of(
                    "L'organisme souhaite-t-il confirmer l'engagement, ou préciser le mandat de la personne déléguée?",
                    "Does the organisation wish to confirm the commitment, or to make the delegate's mandate precise?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Bourque 2010 : le mandat des personnes déléguées et l'implication de leur organisme",
                                    "Bourque 2010: the mandate of delegates and the involvement of their organisation"),
                            "https://slideplayer.fr/amp/486672"),
                    Works.OWN_ACT)
            .evidence(ImmutableMap.of(
                    "party", Text.of("l'organisme qui s'engage", "the organisation that commits"),
                    "seat", Text.of("l'engagement a été donné par un siège", "the commitment was given through a seat"),
                    "own", Text.of("le siège est celui de l'organisme", "the seat is the organisation's own"),
                    "scope", Text.of("le mandat de ce siège", "the mandate of that seat"),
                    "outside",
                            Text.of(
                                    "le jour de l'engagement est hors de la période du siège",
                                    "the day of the commitment is outside the period of the seat")))
            .words(ImmutableMap.of(
                    "outside",
                    Text.of(
                            "La période consignée du siège ne comprend pas ce jour-là",
                            "The period of the seat, as recorded, does not include that day"),
                    "listen",
                    Text.of("écouter et rapporter", "listen and carry back"),
                    "speak",
                    Text.of("parler pour l'organisme", "speak for the organisation"),
                    "vote",
                    Text.of("voter pour l'organisme", "vote for the organisation"),
                    "commit",
                    Text.of("engager l'organisme", "commit the organisation")))
            .ownOnly(true)
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
    public Seen observe(CommitmentDossier dossier, Measured<Initiative> measured) {
        Commitment commitment = dossier.noun();
        Optional<Seat> seat = dossier.seat();
        return new Seen(
                Actor.TYPE.ref(commitment.party()),
                seat.isPresent(),
                seat.flatMap(Seat::actor).map(commitment.party()::equals),
                seat.flatMap(Seat::scope),
                seat.flatMap(Seat::period)
                        .filter(span -> !span.contains(commitment.provenance().date()))
                        .isPresent());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.seat()) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean beyond = seen.outside()
                || seen.own().filter(own -> !own).isPresent()
                || seen.scope().filter(scope -> scope != MandateScope.COMMIT).isPresent();
        if (beyond) {
            return Verdict.BREACHED;
        }
        return seen.scope().isEmpty() || seen.own().isEmpty() ? Verdict.undetermined(Data.SEAT_SCOPES) : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .subject("party", seen.party())
                .flag("seat", seen.seat())
                .flag("own", seen.own())
                .word("scope", seen.scope())
                .word("outside", seen.outside() ? Optional.of(Outside.OUTSIDE) : Optional.empty())
                .build();
    }

    private enum Outside {
        OUTSIDE
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("party").orElseThrow(),
                evidence.flag("seat"),
                evidence.findFlag("own"),
                evidence.findWord("scope", MandateScope.class),
                evidence.find("outside").isPresent());
    }

    /**
     * Through whom a commitment was given.
     *
     * @param party the actor that commits
     * @param seat whether it was given through a seat
     * @param own whether the seat is held on the party's behalf; absent where that is not known
     * @param scope how far the seat's mandate goes
     * @param outside whether the period of the seat is known not to include the day of the commitment
     */
    record Seen(Ref party, boolean seat, Optional<Boolean> own, Optional<MandateScope> scope, boolean outside) {}
}
