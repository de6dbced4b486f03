package org.concerted.feedback.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.NOT_APPLICABLE;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.village;

import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.model.CausalLoop;
import org.concerted.core.model.Factor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LoopPolarity;
import org.concerted.core.model.Sign;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

/** {@link LoopNotClosed} and {@link PolarityDiffers}: upheld, to discuss, and what cannot be told. */
class DeclaredRulesTest {
    private static final Sign MORE = Sign.POSITIVE;
    private static final Sign LESS = Sign.NEGATIVE;

    private static Influence influence(String from, String to, Optional<Sign> sign) {
        return Influence.builder()
                .source(new Ref("factor", from))
                .target(new Ref("factor", to))
                .sign(sign)
                .build();
    }

    private static Factor factor(String id) {
        return Factor.builder().id(Id.of(id)).name(Text.same(id)).build();
    }

    /** Two factors that influence one another, the second the third, and a loop of some of these links. */
    private static Asked ask(String rule, Optional<Sign> back, Optional<LoopPolarity> polarity, String... links) {
        CausalLoop.Builder loop = CausalLoop.builder()
                .id(Id.of("l"))
                .name(Text.of("Du jardin à la cuisine", "From garden to kitchen"))
                .polarity(polarity);
        for (String link : links) {
            loop.addLinks(Id.<Influence>of(link));
        }
        Initiative initiative = village()
                .addFactors(factor("a"), factor("b"), factor("c"))
                .addInfluences(
                        influence("a", "b", Optional.of(LESS)),
                        influence("b", "a", back),
                        influence("b", "c", Optional.of(MORE)))
                .addCausalLoops(loop.build())
                .build();
        return Asked.about(rule, initiative, "causal-loop:l");
    }

    private static Asked closed(String... links) {
        return ask("loops.not-closed", Optional.of(LESS), Optional.empty(), links);
    }

    private static Asked polarity(Optional<Sign> back, Optional<LoopPolarity> said, String... links) {
        return ask("loops.polarity-differs", back, said, links);
    }

    @Test
    void linksThatGoRound() {
        assertThat(closed("a->b", "b->a").code()).isEqualTo(UPHELD);
        assertThat(closed("b->a", "a->b", "b->a").code()).isEqualTo(UPHELD);
    }

    @Test
    void linksThatDoNotGoRound() {
        Asked asked = closed("a->b", "b->c");
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.FR)).contains("les liens ne forment pas de boucle");
        assertThat(asked.observation(Language.EN)).contains("the links make no loop");
    }

    @Test
    void linksLeftOver() {
        Asked asked = closed("a->b", "b->a", "b->c");
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.finding().evidence().subjects("extra")).containsExactly(new Ref("influence", "b->c"));
        assertThat(asked.observation(Language.FR)).contains("d'autres restent");
    }

    @Test
    void noLinks() {
        assertThat(closed().code()).isEqualTo(UNDETERMINED);
        assertThat(closed().missing()).containsExactly("causal-loop.links");
        assertThat(polarity(Optional.of(LESS), Optional.of(LoopPolarity.BALANCING))
                        .missing())
                .containsExactly("causal-loop.links");
    }

    @Test
    void twoBrakesReinforce() {
        Asked asked = polarity(Optional.of(LESS), Optional.of(LoopPolarity.BALANCING), "a->b", "b->a");
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.FR))
                .contains("on la dit d'équilibrage; les signes de ses liens en font une boucle de renforcement");
        assertThat(asked.observation(Language.EN))
                .contains("said to be balancing; the signs of its links make it reinforcing");
        assertThat(polarity(Optional.of(LESS), Optional.of(LoopPolarity.REINFORCING), "a->b", "b->a")
                        .code())
                .isEqualTo(UPHELD);
    }

    @Test
    void oneBrakeBalances() {
        assertThat(polarity(Optional.of(MORE), Optional.of(LoopPolarity.BALANCING), "a->b", "b->a")
                        .code())
                .isEqualTo(UPHELD);
        assertThat(polarity(Optional.of(MORE), Optional.of(LoopPolarity.REINFORCING), "a->b", "b->a")
                        .code())
                .isEqualTo(BREACHED);
    }

    @Test
    void whatIsNotKnown() {
        assertThat(polarity(Optional.empty(), Optional.of(LoopPolarity.BALANCING), "a->b", "b->a")
                        .missing())
                .containsExactly("influence.sign");
        assertThat(polarity(Optional.of(LESS), Optional.empty(), "a->b", "b->a").missing())
                .containsExactly("causal-loop.polarity");
    }

    @Test
    void whatIsNoLoopHasNoPolarity() {
        assertThat(polarity(Optional.of(LESS), Optional.of(LoopPolarity.BALANCING), "a->b")
                        .code())
                .isEqualTo(NOT_APPLICABLE);
    }
}
