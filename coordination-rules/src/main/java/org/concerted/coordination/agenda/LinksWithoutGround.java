package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounTally;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;

/** Links of the map of influences that carry neither an assumption nor evidence. A level of evidence is evidence. */
record LinksWithoutGround() implements InitiativeRule<InitiativeDossier, LinksWithoutGround.Seen> {
    private static final int BARE = 0;
    private static final int GROUNDED = 1;
    private static final Measure<Initiative, ImmutableLongArray> LINKS =
            NounTally.of("agenda.links", Influence.TYPE, 2, LinksWithoutGround::ground);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("agenda.links-without-ground")
            .asks(Text.of(
                    "Sait-on sur quoi repose chaque lien entre ce que l'on fait et ce qui change?",
                    "Is it known what each link between what is done and what changes rests on?"))
            .why(Text.of(
                    "Un lien dont l'hypothèse est écrite peut être vérifié, et corrigé ensemble.",
                    "A link whose assumption is written down can be tested, and corrected together."))
            .observation(
                    Text.of(
                            "Liens de la carte des influences sans hypothèse ni appui consignés : {bare} sur {links}.",
                            "Links of the map of influences with neither an assumption nor evidence on record: {bare} of {links}."))
            .upheld(Text.of(
                    "Chaque lien de la carte des influences porte une hypothèse ou un appui.",
                    "Each link of the map of influences carries an assumption or evidence."))
            .undetermined(Text.of(
                    "On ne peut pas dire sur quoi reposent tous les liens entre ce que l'on fait et ce qui change.",
                    "It cannot be said what all links between what is done and what changes rest on."))
            .question(Text.of(
                    "De quels liens êtes-vous le moins sûrs, et comment les vérifier à peu de frais?",
                    "Of which links are you least sure, and how could they be tested at little cost?"))
            .addSources(
                    Citation.literature(
                            Text.of(
                                    "Connell et Kubisch 1998; théorie du changement : chaque lien porte une hypothèse et un degré de preuve",
                                    "Connell & Kubisch 1998; theory of change: each link carries an assumption and a level of evidence")))
            .evidence(ImmutableMap.of(
                    "bare", Text.of("liens sans hypothèse ni appui", "links with neither assumption nor evidence"),
                    "links", Text.of("liens de la carte", "links on the map"),
                    "complete", Text.of("toutes les influences sont consignées", "all influences are on record")))
            .build();

    private static int ground(Influence influence) {
        return influence.assumption().isPresent()
                        || influence.evidence().isPresent()
                        || influence.evidenceLevel().isPresent()
                ? GROUNDED
                : BARE;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, InitiativeDossier> kind() {
        return Kinds.INITIATIVE;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(LINKS);
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        ImmutableLongArray links = measured.get(LINKS);
        return new Seen(
                links.get(BARE),
                links.get(BARE) + links.get(GROUNDED),
                dossier.completeness(Influence.TYPE) == org.concerted.core.model.Completeness.COMPLETE);
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.complete()) {
            return Verdict.undetermined(Data.INFLUENCE_GROUNDS);
        }
        if (seen.links() == 0) {
            return Verdict.NOT_APPLICABLE;
        }
        return seen.bare() > 0 ? Verdict.BREACHED : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("bare", seen.bare())
                .count("links", seen.links())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(evidence.count("bare"), evidence.count("links"), evidence.flag("complete"));
    }

    /**
     * The links of the map.
     *
     * @param bare those with neither an assumption nor evidence
     * @param links all of them
     * @param complete whether all influences are on record
     */
    record Seen(long bare, long links, boolean complete) {}
}
