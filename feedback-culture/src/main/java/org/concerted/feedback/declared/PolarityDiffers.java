package org.concerted.feedback.declared;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.CausalLoopDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LoopPolarity;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Works;
import org.concerted.feedback.loops.DeclaredLoop;
import org.concerted.feedback.loops.Loop;
import org.concerted.feedback.loops.LoopType;

/** A declared loop that is said to do the contrary of what the signs of its links say. */
record PolarityDiffers() implements InitiativeRule<CausalLoopDossier, PolarityDiffers.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("loops.polarity-differs")
            .asks(Text.of(
                    "La boucle déclarée fait-elle ce que disent les signes de ses liens?",
                    "Does the declared loop do what the signs of its links say?"))
            .why(Text.of(
                    "Deux freins qui se suivent renforcent. Quand la lecture et les signes diffèrent, il se peut qu'un lien"
                            + " soit compris autrement autour de la table, et on agirait à contresens.",
                    "Two brakes in a row reinforce. Where the reading and the signs differ, someone at the table may"
                            + " understand a link in another way, and one might act against what one wants."))
            .observation(Text.of(
                    "Boucle « {subject} » : on la dit {stated}; les signes de ses liens en font une boucle {computed}.",
                    "Loop “{subject}”: it is said to be {stated}; the signs of its links make it {computed}."))
            .upheld(Text.of(
                    "Boucle « {subject} » : on la dit {stated}, et les signes de ses liens aussi.",
                    "Loop “{subject}”: it is said to be {stated}, and so say the signs of its links."))
            .undetermined(Text.of(
                    "On ne peut pas comparer ce que fait la boucle « {subject} » et ce qu'on en dit.",
                    "What the loop “{subject}” does and what is said of it cannot be compared."))
            .question(Text.of(
                    "Lequel des liens se comprend de deux façons, ou comment relire la boucle ensemble?",
                    "Which of the links can be understood in two ways, or how could the loop be read again together?"))
            .addSources(Works.STERMAN)
            .evidence(ImmutableMap.of(
                    "stated", Text.of("ce qu'on dit de la boucle", "what is said of the loop"),
                    "computed", Text.of("ce que disent les signes", "what the signs say"),
                    "closed", Text.of("les liens forment une boucle", "the links make a loop")))
            .words(ImmutableMap.of(
                    "reinforcing", Text.of("de renforcement", "reinforcing"),
                    "balancing", Text.of("d'équilibrage", "balancing"),
                    "indeterminate", Text.of("de signe inconnu", "of a sign not known")))
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
        boolean closed = loop.verdict() == DeclaredLoop.Verdict.EXACT;
        return new Seen(
                dossier.noun().polarity(),
                closed ? loop.loop().map(Loop::type) : Optional.empty(),
                dossier.links().isEmpty() ? Optional.empty() : Optional.of(closed));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.closed().isEmpty()) {
            return Verdict.undetermined(Data.LOOP_LINKS);
        }
        if (seen.computed().isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.stated().isEmpty()) {
            return Verdict.undetermined(Data.LOOP_POLARITY);
        }
        LoopType computed = seen.computed().get();
        if (computed == LoopType.INDETERMINATE) {
            return Verdict.undetermined(Data.SIGN);
        }
        boolean same = (computed == LoopType.REINFORCING) == (seen.stated().get() == LoopPolarity.REINFORCING);
        return same ? Verdict.UPHELD : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("stated", seen.stated())
                .word("computed", seen.computed())
                .flag("closed", seen.closed())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("stated", LoopPolarity.class),
                evidence.findWord("computed", LoopType.class),
                evidence.findFlag("closed"));
    }

    /** What is said, what the signs say, and whether the links make a loop; absent when there are none. */
    record Seen(Optional<LoopPolarity> stated, Optional<LoopType> computed, Optional<Boolean> closed) {}
}
