package org.concerted.coordination.participation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.ArnsteinRung;
import org.concerted.core.model.Iap2Level;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.ParticipationProcess;

/** What was promised asks for more shared power than the structure on record gives. */
record PromiseBeyondStructure()
        implements InitiativeRule<NounDossier<ParticipationProcess>, PromiseBeyondStructure.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("participation.promise-beyond-structure")
            .revision(2)
            .addAliases("PAR-02")
            .asks(Text.of(
                    "La façon dont la participation est organisée permet-elle ce qui a été promis?",
                    "Does the way participation is set up allow what was promised?"))
            .why(
                    Text.of(
                            "Qui a des sièges et des votes, qui peut écarter le résultat et qui tient le budget disent ce qui est possible, "
                                    + "quel que soit le nom donné. Chaque niveau peut convenir; une promesse que la structure ne porte pas "
                                    + "est plus difficile à tenir.",
                            "Who has seats and votes, who can set the outcome aside and who holds the budget tell what is possible, whatever "
                                    + "the name. Each level can be right; a promise that the structure does not carry may be harder to keep."))
            .observation(Text.of(
                    "Participation « {subject} » : promesse : {promise}. Ce qui est consigné de sa structure correspond à ceci, au "
                            + "plus : {highest}[; nom donné : « {label} »].",
                    "Participation \"{subject}\": promise: {promise}. What is on record of its structure fits this, at most: "
                            + "{highest}[; name given: \"{label}\"]."))
            .upheld(Text.of(
                    "Participation « {subject} » : promesse : {promise}. Sa structure, au moins : {lowest}.",
                    "Participation \"{subject}\": promise: {promise}. Its structure, at least: {lowest}."))
            .undetermined(
                    Text.of(
                            "On ne peut pas dire si la structure de la participation « {subject} » permet ce qui a été promis.",
                            "It cannot be said whether the structure of the participation \"{subject}\" allows what was promised."))
            .question(Text.of(
                    "Qu'est-ce qui pourrait bouger ici : la structure, ou les mots de la promesse?",
                    "What could move here: the structure, or the words of the promise?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Arnstein 1969, A ladder of citizen participation : repères des échelons 3 à 8",
                                    "Arnstein 1969, A ladder of citizen participation: markers of rungs 3 to 8"),
                            "http://partnerships.org.uk/part/arn.htm"),
                    Citation.published(
                            Text.of(
                                    "Association internationale pour la participation publique, spectre de la participation "
                                            + "publique (identifiants, et nos propres mots; le spectre est à elle)",
                                    "International Association for Public Participation, spectrum of public participation "
                                            + "(identifiers and our own wording; the spectrum itself is theirs)"),
                            "http://iap2canada.ca/page-1020549"),
                    Citation.ours(Text.of(
                            "Consulter ou faire participer demande un canal de retour; collaborer, des sièges; "
                                    + "décider, une décision au moins partagée.",
                            "Consulting or involving needs a channel back; collaborating, seats; deciding, a "
                                    + "decision that is at least shared.")))
            .evidence(ImmutableMap.of(
                    "promise", Text.of("la promesse", "the promise"),
                    "label", Text.of("le nom que lui donne qui l'organise", "the name that its organisers give it"),
                    "lowest", Text.of("au moins cet échelon d'Arnstein", "at least this rung of Arnstein"),
                    "highest", Text.of("au plus cet échelon d'Arnstein", "at most this rung of Arnstein")))
            .words(ImmutableMap.<String, Text>builder()
                    .put("inform", Text.of("informer", "inform"))
                    .put("consult", Text.of("consulter", "consult"))
                    .put("involve", Text.of("impliquer", "involve"))
                    .put("collaborate", Text.of("collaborer", "collaborate"))
                    .put("empower", Text.of("donner le pouvoir de décider", "give the power to decide"))
                    .put(word(ArnsteinRung.INFORMING), Rungs.name(ArnsteinRung.INFORMING))
                    .put(word(ArnsteinRung.CONSULTATION), Rungs.name(ArnsteinRung.CONSULTATION))
                    .put(word(ArnsteinRung.PLACATION), Rungs.name(ArnsteinRung.PLACATION))
                    .put(word(ArnsteinRung.PARTNERSHIP), Rungs.name(ArnsteinRung.PARTNERSHIP))
                    .put(word(ArnsteinRung.DELEGATED_POWER), Rungs.name(ArnsteinRung.DELEGATED_POWER))
                    .put(word(ArnsteinRung.CITIZEN_CONTROL), Rungs.name(ArnsteinRung.CITIZEN_CONTROL))
                    .buildOrThrow())
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, NounDossier<ParticipationProcess>> kind() {
        return Kinds.PARTICIPATION_PROCESS;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(Compositions.MEASURE);
    }

    @Override
    public Seen observe(NounDossier<ParticipationProcess> dossier, Measured<Initiative> measured) {
        ParticipationProcess process = dossier.noun();
        Compositions bodies = measured.get(Compositions.MEASURE);
        Ladder ladder = Ladder.of(process, bodies.seats(process), bodies.votes(process));
        return new Seen(process.promise(), process.label(), ladder.lowest(), ladder.highest());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.promise().isEmpty()) {
            return Verdict.undetermined(Data.PROMISE);
        }
        if (seen.promise().get() == Iap2Level.INFORM) {
            return Verdict.NOT_APPLICABLE;
        }
        ArnsteinRung needed = needed(seen.promise().get());
        if (seen.lowest().compareTo(needed) >= 0) {
            return Verdict.UPHELD;
        }
        return seen.highest().compareTo(needed) < 0 ? Verdict.BREACHED : Verdict.undetermined(Data.PROCESS_STRUCTURE);
    }

    private static ArnsteinRung needed(Iap2Level promise) {
        return switch (promise) {
            case INFORM -> ArnsteinRung.INFORMING;
            case CONSULT, INVOLVE -> ArnsteinRung.CONSULTATION;
            case COLLABORATE -> ArnsteinRung.PLACATION;
            case EMPOWER -> ArnsteinRung.PARTNERSHIP;
        };
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("promise", seen.promise())
                .phrase("label", seen.label())
                .word("lowest", seen.lowest())
                .word("highest", seen.highest())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("promise", Iap2Level.class),
                evidence.findPhrase("label"),
                evidence.findWord("lowest", ArnsteinRung.class).orElseThrow(),
                evidence.findWord("highest", ArnsteinRung.class).orElseThrow());
    }

    private static String word(ArnsteinRung rung) {
        return rung.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What was promised, and what the structure gives.
     *
     * @param promise what was promised
     * @param label the name that organisers give it
     * @param lowest the lowest rung that fits
     * @param highest the highest rung that fits
     */
    record Seen(Optional<Iap2Level> promise, Optional<Text> label, ArnsteinRung lowest, ArnsteinRung highest) {}
}
