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
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.SeatDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.MandateScope;
import org.concerted.core.model.Seat;

/** A seat votes for an organisation, and the mandate of whoever holds it, as recorded, does not go as far as voting. */
record VoteBeyondMandate() implements InitiativeRule<SeatDossier, VoteBeyondMandate.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("autonomy.vote-beyond-mandate")
            .asks(Text.of(
                    "La personne déléguée qui vote a-t-elle le mandat de voter pour son organisme?",
                    "Does the delegate who votes have a mandate to vote for the organisation?"))
            .why(Text.of(
                    "Le mandat des personnes déléguées, et l'implication de leur organisme, comptent dans une concertation. Un "
                            + "mandat clair protège l'organisme, et aussi la personne qui parle pour lui.",
                    "The mandate of delegates, and the involvement of their organisation, count in concertation. A clear mandate "
                            + "protects the organisation, and also whoever speaks for it."))
            .observation(Text.of(
                    "Le siège de l'organisme {party} à l'instance {body} vote. Le mandat consigné de la personne déléguée : {scope}.",
                    "The seat of {party} in {body} votes. The delegate's mandate, as recorded: {scope}."))
            .upheld(Text.of(
                    "Le siège de l'organisme {party} à l'instance {body} vote. Le mandat consigné de la personne déléguée : {scope}.",
                    "The seat of {party} in {body} votes. The delegate's mandate, as recorded: {scope}."))
            .undetermined(Text.of(
                    "On ne peut pas dire si la personne qui siège pour l'organisme {party} à l'instance {body} a le mandat de voter.",
                    "It cannot be said whether whoever sits for {party} in {body} has a mandate to vote."))
            .question(
                    Text.of(
                            "L'organisme souhaite-t-il préciser ce que la personne déléguée peut dire, voter ou engager en son nom?",
                            "Does the organisation wish to make precise what the delegate may say, vote or commit on its behalf?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Bourque 2010 : le mandat des personnes déléguées et l'implication de leur organisme",
                                    "Bourque 2010: the mandate of delegates and the involvement of their organisation"),
                            "https://slideplayer.fr/amp/486672"),
                    Works.OWN_ACT)
            .evidence(ImmutableMap.of(
                    "party", Text.of("l'organisme", "the organisation"),
                    "body", Text.of("l'instance", "the body"),
                    "held", Text.of("le siège est tenu aujourd'hui", "the seat is held today"),
                    "scope", Text.of("ce que la personne déléguée peut faire", "what the delegate may do"),
                    "vote", Text.of("le siège vote", "the seat votes")))
            .words(ImmutableMap.of(
                    "listen", Text.of("écouter et rapporter", "listen and carry back"),
                    "speak", Text.of("parler pour l'organisme", "speak for the organisation"),
                    "vote", Text.of("voter pour l'organisme", "vote for the organisation"),
                    "commit", Text.of("engager l'organisme", "commit the organisation")))
            .ownOnly(true)
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
        return new Seen(
                seat.actor().map(Actor.TYPE::ref),
                Body.TYPE.ref(seat.body()),
                seat.period().map(span -> span.contains(dossier.asOf())).orElse(true),
                seat.scope(),
                seat.vote());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.party().isEmpty() || !seen.held()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.vote().isEmpty()) {
            return Verdict.undetermined(Data.SEAT_VOTES);
        }
        if (!seen.vote().get()) {
            return Verdict.NOT_APPLICABLE;
        }
        return seen.scope()
                .map(scope -> scope.compareTo(MandateScope.VOTE) >= 0 ? Verdict.UPHELD : Verdict.BREACHED)
                .orElseGet(() -> Verdict.undetermined(Data.SEAT_SCOPES));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .subject("party", seen.party())
                .subject("body", seen.body())
                .flag("held", seen.held())
                .word("scope", seen.scope())
                .flag("vote", seen.vote())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("party"),
                evidence.findSubject("body").orElseThrow(),
                evidence.flag("held"),
                evidence.findWord("scope", MandateScope.class),
                evidence.findFlag("vote"));
    }

    /**
     * One seat and its mandate.
     *
     * @param party the actor on whose behalf it is held; absent for a citizen's own seat
     * @param body the body
     * @param held whether it is held on the day
     * @param scope how far its mandate goes
     * @param vote whether it has a vote
     */
    record Seen(Optional<Ref> party, Ref body, boolean held, Optional<MandateScope> scope, Optional<Boolean> vote) {}
}
