package org.concerted.feedback.declared;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.CausalLoopDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Id;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Works;
import org.concerted.feedback.loops.DeclaredLoop;

/** A declared loop whose links make no loop, or a loop and something beside it. */
record LoopNotClosed() implements InitiativeRule<CausalLoopDossier, LoopNotClosed.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("loops.not-closed")
            .asks(Text.of(
                    "Les liens de la boucle déclarée font-ils le tour, sans reste?",
                    "Do the links of the declared loop go all the way round, with none left over?"))
            .why(Text.of(
                    "Une boucle se raconte en faisant le tour. Quand un lien manque à la carte, l'histoire peut tenir à "
                            + "quelque chose que tout le monde sait et que personne n'a écrit.",
                    "A loop is told by going round it. Where the map lacks a link, the story may rest on something that "
                            + "everyone knows and nobody wrote down."))
            .observation(Text.of(
                    "Boucle « {subject} » : {verdict}. Liens restants : {extra}.",
                    "Loop “{subject}”: {verdict}. Links left over: {extra}."))
            .upheld(Text.of(
                    "Les liens de la boucle « {subject} » font le tour.",
                    "The links of the loop “{subject}” go all the way round."))
            .undetermined(Text.of(
                    "On ne sait pas de quels liens la boucle « {subject} » est faite.",
                    "It is not known which links the loop “{subject}” is made of."))
            .question(Text.of(
                    "Quel lien fermerait cette boucle, ou lesquels n'en font pas partie?",
                    "Which link would close this loop, or which ones are not part of it?"))
            .addSources(Works.STERMAN)
            .evidence(ImmutableMap.of(
                    "verdict", Text.of("ce que font les liens", "what the links make"),
                    "extra", Text.of("liens qui restent", "links left over"),
                    "links", Text.of("nombre de liens", "number of links")))
            .words(ImmutableMap.of(
                    "exact", Text.of("les liens forment une boucle", "the links make a loop"),
                    "extra-link",
                            Text.of(
                                    "une partie des liens forme une boucle, d'autres restent",
                                    "some links make a loop, others are left over"),
                    "open", Text.of("les liens ne forment pas de boucle", "the links make no loop"),
                    "dangling", Text.of("des liens manquent à la carte", "links are not in the map"),
                    "unspecified", Text.of("aucun lien n'est nommé", "no link is named")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, CausalLoopDossier> kind() {
        return Kinds.CAUSAL_LOOP;
    }

    @Override
    public Seen observe(CausalLoopDossier dossier, Measured<Initiative> measured) {
        DeclaredLoop loop = Drawn.of(dossier.links());
        return new Seen(
                loop.verdict(),
                loop.extra().stream()
                        .sorted()
                        .map(id -> Influence.TYPE.ref(Id.of(id)))
                        .collect(ImmutableList.toImmutableList()),
                dossier.links().size());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.links() == 0) {
            return Verdict.undetermined(Data.LOOP_LINKS);
        }
        return seen.verdict() == DeclaredLoop.Verdict.EXACT ? Verdict.UPHELD : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("verdict", seen.verdict())
                .subjects("extra", seen.extra())
                .count("links", seen.links())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("verdict", DeclaredLoop.Verdict.class).orElseThrow(),
                evidence.subjects("extra"),
                evidence.count("links"));
    }

    /** What the links make. */
    record Seen(DeclaredLoop.Verdict verdict, ImmutableList<Ref> extra, long links) {}
}
