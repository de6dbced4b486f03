package org.concerted.coordination.reinforcement;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActionDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.Link;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Sign;

/**
 * An action that one actor carries alone, and that supports no action of another actor and is supported by none. An
 * action that has partners is not alone.
 */
record ActionIsolated() implements InitiativeRule<ActionDossier, ActionIsolated.Seen> {
    private static final int UNSIGNED = 1;
    private static final int UNOWNED = 2;
    private static final int SUPPORT = 4;

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("reinforcement.action-isolated")
            .asks(Text.of(
                    "Chaque action soutient-elle une action d'un autre organisme, ou en reçoit-elle un appui?",
                    "Does each action support an action of another organisation, or is it supported by one?"))
            .why(Text.of(
                    "Des actions différentes qui se soutiennent peuvent donner plus que leur somme. Une action peut aussi "
                            + "avoir de bonnes raisons de se faire seule.",
                    "Different actions that support each other may yield more than their sum. An action may also have good "
                            + "reasons to stand alone."))
            .observation(Text.of(
                    "L'action « {subject} » n'est reliée, dans la carte des influences, à aucune action d'un autre organisme "
                            + "qu'elle soutient ou qui la soutient.",
                    "On the map of influences, the action \"{subject}\" supports no action of another organisation and is "
                            + "supported by none."))
            .upheld(Text.of(
                    "L'action « {subject} » se fait avec un autre organisme, en soutient une action ou en reçoit un appui.",
                    "The action \"{subject}\" is carried with another organisation, supports one of its actions or is "
                            + "supported by one."))
            .undetermined(Text.of(
                    "On ne peut pas dire si l'action « {subject} » soutient une action d'un autre organisme ou en reçoit un "
                            + "appui.",
                    "It cannot be said whether the action \"{subject}\" supports an action of another organisation or is "
                            + "supported by one."))
            .question(Text.of(
                    "Y a-t-il une action d'un autre organisme avec laquelle un appui mutuel aurait du sens?",
                    "Is there an action of another organisation with which mutual support would make sense?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Kania et Kramer 2011, Collective Impact; Hanleybrown, Kania et Kramer 2012, Channeling "
                                            + "Change : activités qui se renforcent mutuellement",
                                    "Kania & Kramer 2011, Collective Impact; Hanleybrown, Kania & Kramer 2012, Channeling "
                                            + "Change: mutually reinforcing activities"),
                            "https://www.citymatchlearning.org/equity/5-conditions.php"),
                    Citation.ours(Text.of(
                            "Un seul appui consigné, donné ou reçu, avec l'action d'un autre acteur suffit.",
                            "One recorded support to or from another actor's action is enough.")))
            .evidence(ImmutableMap.of(
                    "support", Text.of("un appui est consigné", "support is on record"),
                    "unsigned",
                            Text.of("des influences dont le sens n'est pas noté", "influences whose sign is not noted"),
                    "unowned",
                            Text.of(
                                    "des influences vers une action dont on ne sait pas qui la porte",
                                    "influences to an action that nobody is known to carry"),
                    "complete", Text.of("toutes les influences sont consignées", "all influences are on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ActionDossier> kind() {
        return Kinds.ACTION;
    }

    @Override
    public Seen observe(ActionDossier dossier, Measured<Initiative> measured) {
        int out = look(dossier.influences());
        int in = out == SUPPORT ? 0 : look(dossier.influencedBy());
        boolean support =
                out == SUPPORT || in == SUPPORT || !dossier.noun().partners().isEmpty();
        return new Seen(
                support, ((out | in) & UNSIGNED) != 0, ((out | in) & UNOWNED) != 0, dossier.complete(Influence.TYPE));
    }

    private static int look(List<Link> links) {
        int seen = 0;
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            Optional<Sign> sign = link.influence().sign();
            if (sign.isPresent() && sign.get() == Sign.NEGATIVE) {
                continue;
            }
            Optional<Boolean> between = link.betweenActors();
            if (between.isPresent()) {
                if (between.get()) {
                    if (sign.isPresent()) {
                        return SUPPORT;
                    }
                    seen |= UNSIGNED;
                }
            } else if (link.otherAction().isPresent()) {
                seen |= sign.isPresent() ? UNOWNED : UNOWNED | UNSIGNED;
            }
        }
        return seen;
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.support()) {
            return Verdict.UPHELD;
        }
        if (seen.unsigned() || seen.unowned()) {
            return seen.unsigned()
                    ? seen.unowned()
                            ? Verdict.undetermined(Data.INFLUENCE_SIGN, Data.ACTION_OWNERS)
                            : Verdict.undetermined(Data.INFLUENCE_SIGN)
                    : Verdict.undetermined(Data.ACTION_OWNERS);
        }
        return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(Data.INFLUENCES);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .flag("support", seen.support())
                .flag("unsigned", seen.unsigned())
                .flag("unowned", seen.unowned())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.flag("support"),
                evidence.flag("unsigned"),
                evidence.flag("unowned"),
                evidence.flag("complete"));
    }

    /**
     * What links an action to those of others.
     *
     * @param support whether another actor takes part, supports it or is supported by it
     * @param unsigned whether an influence between two actors has no sign
     * @param unowned whether an influence leads to or from an action that nobody is known to carry
     * @param complete whether all influences are on record
     */
    record Seen(boolean support, boolean unsigned, boolean unowned, boolean complete) {}
}
