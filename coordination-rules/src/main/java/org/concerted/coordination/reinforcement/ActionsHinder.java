package org.concerted.coordination.reinforcement;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InfluenceDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Sign;

/**
 * An action of one actor makes that of another harder.
 *
 * @param strength the strength from which that is asked about, 1 (weak) to 3 (strong)
 */
record ActionsHinder(int strength) implements InitiativeRule<InfluenceDossier, ActionsHinder.Seen> {
    private static final int STRONG = 3;
    static final ActionsHinder STANDARD = new ActionsHinder(STRONG);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("reinforcement.actions-hinder")
            .asks(Text.of(
                    "Des actions d'organismes différents se gênent-elles?",
                    "Do actions of different organisations hinder each other?"))
            .why(Text.of(
                    "Deux bonnes actions peuvent se gêner sans que personne l'ait voulu : même public, mêmes moments, mêmes "
                            + "ressources. Le voir ensemble permet souvent de les accorder.",
                    "Two good actions may hinder each other without anyone wanting it: same people, same moments, same means. "
                            + "Seeing it together often lets them be reconciled."))
            .observation(Text.of(
                    "Selon la carte des influences, l'action « {source} » rend plus difficile l'action « {target} », portée "
                            + "par un autre organisme. Force notée, de 1 à 3 : {strength}.",
                    "According to the map of influences, the action \"{source}\" makes the action \"{target}\", carried by "
                            + "another organisation, harder. Strength noted, from 1 to 3: {strength}."))
            .upheld(Text.of(
                    "L'influence « {subject} » ne montre pas d'action qui en gêne fortement une autre.",
                    "The influence \"{subject}\" shows no action that strongly hinders another."))
            .undetermined(Text.of(
                    "On ne peut pas dire si, par l'influence « {subject} », une action en gêne une autre.",
                    "It cannot be said whether, by the influence \"{subject}\", one action hinders another."))
            .question(Text.of(
                    "Qu'est-ce qui permettrait à ces deux actions de moins se gêner?",
                    "What would let these two actions hinder each other less?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Kania et Kramer 2011, Collective Impact; Hanleybrown, Kania et Kramer 2012, Channeling "
                                            + "Change : activités qui se renforcent mutuellement",
                                    "Kania & Kramer 2011, Collective Impact; Hanleybrown, Kania & Kramer 2012, Channeling "
                                            + "Change: mutually reinforcing activities"),
                            "https://www.citymatchlearning.org/equity/5-conditions.php"),
                    Citation.ours(Text.of(
                            "Une entrave faible ne soulève pas de question.", "A weak hindrance is not asked about.")))
            .addParameters(Parameter.builder()
                    .name("strength")
                    .meaning(Text.of(
                            "force à partir de laquelle une gêne est signalée",
                            "strength from which a hindrance is asked about"))
                    .unit("")
                    .min(BigDecimal.ONE)
                    .max(BigDecimal.valueOf(STRONG))
                    .standard(BigDecimal.valueOf(STRONG))
                    .source(Citation.ours(Text.of(
                            "Les fortes entraves seulement, pour que les tables parlent d'abord de ce qui compte.",
                            "Only strong hindrances, so that tables talk about what matters first.")))
                    .build())
            .evidence(ImmutableMap.of(
                    "actions", Text.of("les deux bouts sont des actions", "both ends are actions"),
                    "source", Text.of("l'action qui influence", "the action that influences"),
                    "target", Text.of("l'action influencée", "the action that is influenced"),
                    "negative", Text.of("elle la rend plus difficile", "it makes it harder"),
                    "strength", Text.of("la force, de 1 à 3", "the strength, from 1 to 3"),
                    "actors", Text.of("des organismes différents les portent", "different organisations carry them")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, InfluenceDossier> kind() {
        return Kinds.INFLUENCE;
    }

    @Override
    public Seen observe(InfluenceDossier dossier, Measured<Initiative> measured) {
        Influence influence = dossier.noun();
        String action = Action.TYPE.kind();
        return new Seen(
                influence.source().kind().equals(action)
                        && influence.target().kind().equals(action),
                influence.source(),
                influence.target(),
                influence.sign(),
                influence.strength(),
                dossier.betweenActors());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.actions()) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean no = seen.sign().isPresent() && seen.sign().get() == Sign.POSITIVE
                || seen.strength().isPresent() && seen.strength().get() < strength
                || seen.actors().isPresent() && !seen.actors().get();
        if (no) {
            return Verdict.UPHELD;
        }
        if (seen.sign().isPresent()
                && seen.strength().isPresent()
                && seen.actors().isPresent()) {
            return Verdict.BREACHED;
        }
        List<Datum> missing = new ArrayList<>();
        if (seen.sign().isEmpty()) {
            missing.add(Data.INFLUENCE_SIGN);
        }
        if (seen.strength().isEmpty()) {
            missing.add(Data.INFLUENCE_STRENGTH);
        }
        if (seen.actors().isEmpty()) {
            missing.add(Data.ACTION_OWNERS);
        }
        return Verdict.undetermined(missing.toArray(new Datum[0]));
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder()
                .flag("actions", seen.actions())
                .subject("source", seen.source())
                .subject("target", seen.target())
                .flag("negative", seen.sign().map(s -> s == Sign.NEGATIVE));
        seen.strength().ifPresent(s -> evidence.count("strength", s));
        return evidence.flag("actors", seen.actors()).build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.flag("actions"),
                evidence.findSubject("source").orElseThrow(),
                evidence.findSubject("target").orElseThrow(),
                evidence.findFlag("negative").map(n -> n ? Sign.NEGATIVE : Sign.POSITIVE),
                evidence.findCount("strength").map(Math::toIntExact),
                evidence.findFlag("actors"));
    }

    @Override
    public Rule<Initiative, InfluenceDossier, Seen> with(Settings settings) {
        return new ActionsHinder(settings.whole("strength"));
    }

    /** One influence between two nouns. */
    record Seen(
            boolean actions,
            Ref source,
            Ref target,
            Optional<Sign> sign,
            Optional<Integer> strength,
            Optional<Boolean> actors) {}
}
