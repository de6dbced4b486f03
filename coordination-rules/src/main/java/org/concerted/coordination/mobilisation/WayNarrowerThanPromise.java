package org.concerted.coordination.mobilisation;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.FungCommunication;
import org.concerted.core.model.Iap2Level;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.ParticipationProcess;

/** The way in which people take part leaves less room than what was promised to them. */
record WayNarrowerThanPromise()
        implements InitiativeRule<NounDossier<ParticipationProcess>, WayNarrowerThanPromise.Seen> {
    private static final ImmutableMap<Iap2Level, FungCommunication> LEAST = ImmutableMap.of(
            Iap2Level.CONSULT, FungCommunication.EXPRESS_PREFERENCES,
            Iap2Level.INVOLVE, FungCommunication.EXPRESS_PREFERENCES,
            Iap2Level.COLLABORATE, FungCommunication.DEVELOP_PREFERENCES,
            Iap2Level.EMPOWER, FungCommunication.AGGREGATE_AND_BARGAIN);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("mobilisation.way-narrower-than-promise")
            .asks(Text.of(
                    "La façon de prendre part laisse-t-elle la place que la promesse demande?",
                    "Does the way of taking part leave the room that the promise asks for?"))
            .why(Text.of(
                    "Chaque promesse appelle ses façons de faire : une soirée d'information convient pour informer, des ateliers "
                            + "pour impliquer, un vote qui compte pour confier la décision. Aucune n'est meilleure en soi.",
                    "Each promise calls for its own ways: an information evening suits informing, workshops suit involving, a "
                            + "ballot that counts suits handing over the decision. None is better in itself."))
            .observation(Text.of(
                    "Participation « {subject} ». Ce qui est promis : {promise}. Comment les personnes prennent part : "
                            + "{communication}.",
                    "Participation \"{subject}\". What is promised: {promise}. How people take part: {communication}."))
            .upheld(Text.of(
                    "Participation « {subject} » : ce qui est promis ({promise}) tient dans la façon de prendre part "
                            + "({communication}).",
                    "Participation \"{subject}\": what is promised ({promise}) fits in the way of taking part "
                            + "({communication})."))
            .undetermined(Text.of(
                    "On ne peut pas dire si la façon de prendre part à « {subject} » convient à ce qui est promis.",
                    "It cannot be said whether the way of taking part in \"{subject}\" suits what is promised."))
            .question(Text.of(
                    "Quelle façon de faire conviendrait à la promesse, ou quelle promesse conviendrait à ce qui est possible?",
                    "Which way would suit the promise, or which promise would suit what is possible?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Association internationale pour la participation publique, spectre de la participation "
                                            + "publique : une promesse à chaque niveau (nos propres mots; le spectre est à elle)",
                                    "International Association for Public Participation, spectrum of public participation: a "
                                            + "promise for each level (our own wording; the spectrum itself is theirs)"),
                            "http://iap2canada.ca/page-1020549"),
                    Citation.published(
                            Text.of(
                                    "Fung 2006, Varieties of Participation in Complex Governance : comment les participants "
                                            + "échangent et décident",
                                    "Fung 2006, Varieties of Participation in Complex Governance: how participants "
                                            + "communicate and decide"),
                            "https://www.govloop.com/community/blog/the-democracy-cube/"),
                    Citation.ours(Text.of(
                            "Le moins que demande chaque promesse : pour consulter ou faire participer, que les gens "
                                    + "puissent s'exprimer; pour collaborer, qu'ils se fassent une opinion; pour remettre la "
                                    + "décision, que leurs vues soient comptées, négociées ou délibérées.",
                            "The least that each promise asks: to consult or involve, that people can speak; to "
                                    + "collaborate, that they form their views; to hand over the decision, that their views "
                                    + "are added up, bargained over or deliberated.")))
            .evidence(ImmutableMap.of(
                    "promise", Text.of("ce qui est promis", "what is promised"),
                    "communication", Text.of("comment les personnes prennent part", "how people take part")))
            .words(ImmutableMap.<String, Text>builder()
                    .put("inform", Text.of("tenir au courant", "keep informed"))
                    .put("consult", Text.of("écouter", "listen"))
                    .put("involve", Text.of("tenir compte des préoccupations", "reflect concerns"))
                    .put(
                            "collaborate",
                            Text.of("suivre les avis autant que possible", "follow advice as far as possible"))
                    .put("empower", Text.of("appliquer ce qui est décidé", "carry out what is decided"))
                    .put("listen-as-spectator", Text.of("elles écoutent", "they listen"))
                    .put(
                            "express-preferences",
                            Text.of("elles disent ce qu'elles préfèrent", "they say what they prefer"))
                    .put(
                            "develop-preferences",
                            Text.of("elles se font une idée ensemble", "they form their views together"))
                    .put(
                            "aggregate-and-bargain",
                            Text.of(
                                    "leurs préférences sont additionnées ou négociées",
                                    "their views are added up or bargained over"))
                    .put(
                            "deliberate-and-negotiate",
                            Text.of("elles délibèrent et négocient", "they deliberate and negotiate"))
                    .put("deploy-expertise", Text.of("l'expertise tranche", "expertise settles"))
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
    public Seen observe(NounDossier<ParticipationProcess> dossier, Measured<Initiative> measured) {
        return new Seen(dossier.noun().promise(), dossier.noun().communication());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.promise().isEmpty()) {
            return Verdict.undetermined(Data.PROMISE);
        }
        Optional<FungCommunication> least =
                Optional.ofNullable(LEAST.get(seen.promise().get()));
        if (least.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.communication().isEmpty()) {
            return Verdict.undetermined(Data.WAYS_OF_TAKING_PART);
        }
        FungCommunication way = seen.communication().get();
        return way != FungCommunication.DEPLOY_EXPERTISE && way.compareTo(least.get()) >= 0
                ? Verdict.UPHELD
                : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("promise", seen.promise())
                .word("communication", seen.communication())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("promise", Iap2Level.class),
                evidence.findWord("communication", FungCommunication.class));
    }

    /**
     * What is promised, and how people take part.
     *
     * @param promise what is promised
     * @param communication how people take part
     */
    record Seen(Optional<Iap2Level> promise, Optional<FungCommunication> communication) {}
}
