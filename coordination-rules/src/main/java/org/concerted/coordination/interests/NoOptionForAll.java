package org.concerted.coordination.interests;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import org.concerted.core.dossier.DecisionDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.BestAlternative;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Interest;
import org.concerted.core.model.Option;
import org.concerted.core.model.Position;

/** No option on the table is worth as much as its best alternative to every actor concerned. */
record NoOptionForAll() implements InitiativeRule<DecisionDossier, NoOptionForAll.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("interests.no-option-for-all")
            .addAliases("INT-01")
            .asks(Text.of(
                    "Une option au moins convient-elle à chaque organisme concerné par la décision?",
                    "Does at least one option suit every organisation that the decision concerns?"))
            .why(
                    Text.of(
                            "Un organisme n'a pas de raison d'accepter moins que ce qu'il obtiendrait autrement. Partir des intérêts "
                                    + "plutôt que des positions aide à inventer des options qui servent chacun; parfois, ne pas s'entendre "
                                    + "est aussi une bonne réponse.",
                            "An organisation has no reason to accept less than it would get otherwise. Starting from interests rather "
                                    + "than positions helps to invent options that serve each; sometimes not agreeing is a good answer too."))
            .observation(Text.of(
                    "Décision « {subject} » : options sur la table : {options}. Pour chacune, au moins un organisme dit avoir mieux "
                            + "autrement.",
                    "Decision \"{subject}\": options on the table: {options}. For each, at least one organisation says that it has "
                            + "something better otherwise."))
            .upheld(
                    Text.of(
                            "Décision « {subject} » : options qui conviennent à chaque organisme concerné : {acceptable}, sur {options}.",
                            "Decision \"{subject}\": options that suit every organisation concerned: {acceptable}, of {options}."))
            .undetermined(
                    Text.of(
                            "On ne peut pas dire si une option convient à chaque organisme que la décision « {subject} » concerne.",
                            "It cannot be said whether an option suits every organisation that the decision \"{subject}\" concerns."))
            .question(Text.of(
                    "Quels intérêts sont derrière les positions, et quelle autre option les servirait ensemble?",
                    "Which interests lie behind the positions, and which other option would serve them together?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Fisher et Ury 1981, Getting to Yes : les intérêts, non les positions; ne jamais "
                                            + "accepter moins que sa meilleure solution de rechange",
                                    "Fisher & Ury 1981, Getting to Yes: interests, not positions; never accept less than the "
                                            + "best alternative"),
                            "http://dedicto.com/wordpress1/fisher-and-ury-1981-getting-to-yes/"),
                    Citation.ours(Text.of(
                            "Ce qu'une option vaut pour un acteur est ce que dit sa propre position; les points de "
                                    + "différents acteurs ne se comparent jamais.",
                            "What an option is worth to an actor is what the actor's own position says; points of "
                                    + "different actors are never compared.")))
            .evidence(ImmutableMap.of(
                    "state", Text.of("où en est la décision", "where the decision stands"),
                    "options", Text.of("options sur la table", "options on the table"),
                    "actors", Text.of("organismes concernés", "organisations concerned"),
                    "acceptable", Text.of("options qui conviennent à chacun", "options that suit each"),
                    "refused",
                            Text.of(
                                    "options qui ne conviennent pas à l'un d'eux",
                                    "options that do not suit one of them"),
                    "allOptions", Text.of("toutes les options sont consignées", "all options are on record"),
                    "allViews",
                            Text.of(
                                    "tout ce qu'il faut savoir des organismes est consigné",
                                    "all that is to be known of the organisations is on record")))
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
        return ImmutableSet.of(Acceptable.MEASURE);
    }

    @Override
    public Seen observe(DecisionDossier dossier, Measured<Initiative> measured) {
        Acceptable.Counts counts = measured.get(Acceptable.MEASURE).getOrDefault(dossier.ref(), Acceptable.Counts.NONE);
        return new Seen(
                dossier.noun().state(),
                counts.options(),
                counts.actors(),
                counts.acceptable(),
                counts.refused(),
                dossier.complete(Option.TYPE),
                !counts.unattributed()
                        && dossier.complete(Position.TYPE)
                        && dossier.complete(Interest.TYPE)
                        && dossier.complete(BestAlternative.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.state().isPresent() && seen.state().get() != DecisionState.PROPOSED) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.state().isEmpty()) {
            return Verdict.undetermined(Data.DECISION_STATES);
        }
        if (seen.options() == 0) {
            return seen.allOptions() ? Verdict.NOT_APPLICABLE : Verdict.undetermined(Data.OPTIONS);
        }
        if (seen.acceptable() > 0) {
            return seen.allViews() ? Verdict.UPHELD : Verdict.undetermined(Data.WORTHS);
        }
        if (seen.refused() < seen.options()) {
            return Verdict.undetermined(Data.WORTHS);
        }
        return seen.allOptions() ? Verdict.BREACHED : Verdict.undetermined(Data.OPTIONS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("state", seen.state())
                .count("options", seen.options())
                .count("actors", seen.actors())
                .count("acceptable", seen.acceptable())
                .count("refused", seen.refused())
                .flag("allOptions", seen.allOptions())
                .flag("allViews", seen.allViews())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("state", DecisionState.class),
                (int) evidence.count("options"),
                (int) evidence.count("actors"),
                (int) evidence.count("acceptable"),
                (int) evidence.count("refused"),
                evidence.flag("allOptions"),
                evidence.flag("allViews"));
    }

    /**
     * What options are worth to those concerned.
     *
     * @param state where the decision stands
     * @param options how many options it has
     * @param actors how many actors are concerned
     * @param acceptable how many options all of them can accept
     * @param refused how many options some of them cannot accept
     * @param allOptions whether all options are on record
     * @param allViews whether all positions, interests and best alternatives are on record
     */
    record Seen(
            Optional<DecisionState> state,
            int options,
            int actors,
            int acceptable,
            int refused,
            boolean allOptions,
            boolean allViews) {}
}
