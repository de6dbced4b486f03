package org.concerted.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Sign;
import org.concerted.feedback.causal.InitiativeMap;
import org.concerted.feedback.loops.CausalLink;
import org.concerted.feedback.loops.CausalLink.Ends;
import org.concerted.feedback.loops.CausalMap;
import org.concerted.feedback.loops.CausalVariable;
import org.concerted.feedback.loops.DrawnLoop;
import org.concerted.feedback.loops.DrawnMap;
import org.concerted.feedback.loops.LoopAnswers;
import org.concerted.feedback.loops.LoopSearch;
import org.concerted.feedback.loops.LoopType;
import org.junit.jupiter.api.Test;

/** What is told of loops, and what is said of what is not told. */
class LoopReportTest {
    private static final int WIDE = 1000;

    /** A ring of joints with two ways from each to the next: 2 to the power of their number of loops. */
    private static DrawnMap diamonds(int joints) {
        ImmutableList.Builder<CausalLink> links = ImmutableList.builder();
        for (int i = 0; i < joints; i++) {
            String here = "j%02d".formatted(i);
            String next = "j%02d".formatted((i + 1) % joints);
            for (String side : new String[] {"l", "r"}) {
                links.add(CausalLink.of(here + side, here, here + side, Sign.POSITIVE)
                        .strong(OptionalDouble.of(3)));
                links.add(CausalLink.of(side + next, here + side, next, Sign.POSITIVE)
                        .strong(OptionalDouble.of(3)));
            }
        }
        return new DrawnMap(CausalMap.of(links.build()), ImmutableList.of());
    }

    /** Everything acts on everything: too wide to count. */
    private static DrawnMap wide() {
        ImmutableList.Builder<CausalLink> links = ImmutableList.builder();
        for (int i = 0; i < 18; i++) {
            for (int j = 0; j < 18; j++) {
                if (i != j) {
                    links.add(CausalLink.of(i + ">" + j, "v" + i, "v" + j));
                }
            }
        }
        return new DrawnMap(CausalMap.of(links.build()), ImmutableList.of());
    }

    private static LoopAnswers answers(DrawnMap drawn, long steps, int list) {
        return LoopAnswers.of(drawn, LoopSearch.of(drawn.map()).withSteps(steps), list, InitiativeMap::closing);
    }

    private static String text(LoopAnswers answers, Language language) {
        return TextLoops.of(
                        answers,
                        Text.same("Map"),
                        Optional.empty(),
                        UnaryOperator.identity(),
                        ImmutableList.of(),
                        language,
                        WIDE)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    private static String json(LoopAnswers answers) {
        return JsonLoops.of(answers, ImmutableList.of(), Language.EN);
    }

    @Test
    void saysWhenAListIsCutShort() {
        LoopAnswers five = answers(diamonds(5), Long.MAX_VALUE, 7);
        assertThat(text(five, Language.EN))
                .contains("Loops: 32. Reinforcing: 32.", "Every loop of this map is counted.", "Shown: 7 of 32.");
        assertThat(text(five, Language.FR))
                .contains("Boucles : 32.", "Toutes les boucles de cette carte sont comptées.", "Montrées : 7 sur 32.");
        assertThat(text(answers(diamonds(5), Long.MAX_VALUE, 32), Language.EN)).doesNotContain("Shown: 32");
        assertThat(text(answers(diamonds(5), Long.MAX_VALUE, 0), Language.EN)).doesNotContain("Shown: 0");
    }

    @Test
    void tellsCountsThatWereHadWithoutTheSearchFromWhatItFound() {
        LoopAnswers many = answers(diamonds(40), 10_000, 3);
        assertThat(text(many, Language.EN))
                .contains(
                        "Loops: 1,099,511,627,776.",
                        "these numbers were had without that and are exact",
                        "On most loops: j00 (1,099,511,627,776)",
                        "Shown: 3 of 1,099,511,627,776.")
                .doesNotContain("The strongest");
        assertThat(text(many, Language.FR)).contains("exacts").doesNotContain("Les plus fortes");
        assertThat(json(many)).contains("\"truncated\": true", "\"exactCounts\"", "1099511627776");
    }

    @Test
    void claimsNothingWhereItDoesNotKnow() {
        LoopAnswers cut = answers(wide(), 700, 2);
        assertThat(cut.whole()).isFalse();
        assertThat(text(cut, Language.EN))
                .contains("Loops, at least: ", "there may be more", "Shown: 2 of at least ")
                .doesNotContain("Every loop", "By length", "On most loops");
        assertThat(text(cut, Language.FR))
                .contains("Boucles, au moins : ", "il peut en exister d'autres", "Montrées : 2 sur au moins ");
        assertThat(json(cut)).contains("\"truncated\": true").doesNotContain("exactCounts");
    }

    @Test
    void tellsAllUpToALengthWhereThereAreTooMany() {
        LoopAnswers cut = answers(wide(), 100_000, 2);
        assertThat(text(cut, Language.EN))
                .contains(
                        "Loops of length 3 at most: 1,785.",
                        "By length: 2 (153), 3 (1,632).",
                        "All of these are counted. There are longer ones, too many to go through: at least ",
                        "On most loops, of those of length 3 at most: v0 (289)",
                        "Shown: 2 of at least ");
        assertThat(text(cut, Language.FR))
                .contains(
                        "Boucles d'une longueur de 3 au plus : 1 785.",
                        "Toutes celles-là sont comptées. Il y en a de plus longues",
                        "Sur le plus de boucles, parmi celles d'une longueur de 3 au plus :");
        assertThat(json(cut)).contains("\"truncated\": true", "\"end\": \"steps\"", "\"allUpTo\": 3");
        assertThat(JsonLoops.of(
                        LoopAnswers.of(
                                diamonds(3),
                                LoopSearch.of(diamonds(3).map()).withMaxLength(6),
                                9,
                                InitiativeMap::closing),
                        ImmutableList.of(),
                        Language.EN))
                .contains("\"truncated\": false", "\"end\": \"complete\"");
    }

    @Test
    void saysThatThereIsNoMapYet() {
        DrawnMap nothing = new DrawnMap(CausalMap.builder().build(), ImmutableList.of());
        LoopAnswers none = answers(nothing, Long.MAX_VALUE, 5);
        assertThat(text(none, Language.EN))
                .contains("No link between variables was read in the file.")
                .doesNotContain("Loops:");
        assertThat(text(none, Language.FR)).contains("Aucun lien entre des variables n'a été lu dans le fichier.");
        assertThat(TextLoops.of(
                        none,
                        Text.same("Map"),
                        Optional.of(Text.same("Of an initiative")),
                        UnaryOperator.identity(),
                        ImmutableList.of(),
                        Language.FR,
                        WIDE))
                .contains("Aucun lien entre des variables, que ce public peut voir, n'est consigné.");
    }

    @Test
    void tellsSignBreaksDelaysAndWhatIsNotKnownOfLinks() {
        CausalMap map = CausalMap.of(ImmutableList.of(
                CausalLink.of("ab", "a", "b")
                        .between(new Ends(Sign.POSITIVE, Sign.NEGATIVE))
                        .delayed(Optional.of(true)),
                CausalLink.of("ba", "b", "a")
                        .between(new Ends(Sign.NEGATIVE, Sign.NEGATIVE))
                        .shownBy(Optional.of(Text.same("seen"))),
                CausalLink.of("bc", "b", "c")));
        DrawnMap drawn = new DrawnMap(
                map,
                ImmutableList.of(new DrawnLoop(
                        "l", Text.same("The loop"), ImmutableList.of("ab", "ba"), Optional.of(LoopType.REINFORCING))));
        LoopAnswers answers = answers(drawn, Long.MAX_VALUE, 5);
        assertThat(text(answers, Language.EN))
                .contains(
                        "Variables: 3. Links: 3. Of a sign not known: 1. With a delay: 1. With no evidence noted: 2.",
                        "balancing, with a delay: a −→ b +→ a",
                        "Sign breaks from one link to the next: 1 (odd: balancing).",
                        "The signs of its links make it a loop that is balancing; it is said to be reinforcing.",
                        "Parts in which everything comes to act on everything: 1. Variables of the largest: 2.",
                        "On most loops: a (1); b (1).");
        assertThat(text(answers, Language.FR))
                .contains("Ruptures de signe d'un lien au suivant : 1 (nombre impair : équilibrage).");
        assertThat(json(answers))
                .contains(
                        "\"withoutSign\": 1",
                        "\"delayed\": 1",
                        "\"withoutDelay\": 2",
                        "\"withoutStrength\": 3",
                        "\"withoutEvidence\": 2",
                        "\"signBreaks\": 1",
                        "\"signBreaksAgree\": true",
                        "\"byLengthAndPolarity\"");
    }

    @Test
    void namesByItsEndsALinkThatIsBesideADeclaredLoop() {
        CausalMap map = CausalMap.of(ImmutableList.of(
                CausalLink.of("c1", "a", "b"), CausalLink.of("c2", "b", "a"), CausalLink.of("c3", "b", "d")));
        DrawnMap drawn = new DrawnMap(
                map,
                ImmutableList.of(
                        new DrawnLoop("l", Text.same("L"), ImmutableList.of("c1", "c2", "c3"), Optional.empty()),
                        new DrawnLoop("m", Text.same("M"), ImmutableList.of("c1"), Optional.empty()),
                        new DrawnLoop("n", Text.same("N"), ImmutableList.of("c1", "gone"), Optional.empty())));
        assertThat(text(answers(drawn, Long.MAX_VALUE, 5), Language.EN))
                .contains(
                        "L: a loop, and other links (b → d).",
                        "M: its links make no loop.",
                        "N: names links that are not in the map (gone).");
        assertThat(text(answers(drawn, Long.MAX_VALUE, 5), Language.FR))
                .contains("L : une boucle, et d'autres liens (b → d).", "M : ses liens ne forment pas de boucle.");
    }

    @Test
    void saysHowALoopCouldBeClosed() {
        CausalMap map = CausalMap.builder()
                .variable(CausalVariable.of("a").ofKind("Action").of(ImmutableList.of("x")))
                .variable(CausalVariable.of("b").ofKind("Action").of(ImmutableList.of("y")))
                .variable(CausalVariable.of("i").ofKind("Indicator"))
                .link(CausalLink.of("ab", "a", "b"))
                .link(CausalLink.of("bi", "b", "i"))
                .build();
        LoopAnswers answers = answers(new DrawnMap(map, ImmutableList.of()), Long.MAX_VALUE, 5);
        assertThat(text(answers, Language.EN))
                .contains(
                        "from \"b\" (y) to \"a\" (x), by an exchange between organisations (length: 2)",
                        "a ?→ b.",
                        "from \"i\" to \"b\" (y), by looking at the indicator (length: 2)");
        assertThat(text(answers, Language.FR)).contains("de « b » (y) à « a » (x), par un échange");
        assertThat(json(answers)).contains("\"by\": \"exchange\"", "\"by\": \"reading\"", "\"couldCloseInAll\": 3");
    }

    @Test
    void saysWhatAClosedLoopWouldDoWhereSignsAreKnown() {
        CausalMap map = CausalMap.builder()
                .variable(CausalVariable.of("a").ofKind("Action").called(Text.same("Baskets.")))
                .variable(CausalVariable.of("b"))
                .variable(CausalVariable.of("i").ofKind("Indicator"))
                .link(CausalLink.of("ab", "a", "b", Sign.NEGATIVE))
                .link(CausalLink.of("bi", "b", "i", Sign.POSITIVE))
                .build();
        LoopAnswers answers = answers(new DrawnMap(map, ImmutableList.of()), Long.MAX_VALUE, 5);
        assertThat(text(answers, Language.EN))
                .contains(
                        "from \"i\" to \"Baskets\", by looking at the indicator (length: 3)",
                        "Baskets −→ b +→ i; if the added link acts in the same direction, a loop that is balancing.");
        assertThat(text(answers, Language.FR))
                .contains("; si le lien ajouté agit dans le même sens, une boucle d'équilibrage.");
    }

    @Test
    void tellsParallelLinksApart() {
        CausalMap map = CausalMap.of(ImmutableList.of(
                CausalLink.of("c1", "a", "b"), CausalLink.of("c2", "a", "b"), CausalLink.of("c3", "b", "a")));
        assertThat(text(answers(new DrawnMap(map, ImmutableList.of()), Long.MAX_VALUE, 5), Language.EN))
                .contains("a ?→ b ?→ a (c1)", "a ?→ b ?→ a (c2)");
    }

    @Test
    void leavesOutWhatWasNotWorkedOut() {
        ImmutableList.Builder<CausalLink> links = ImmutableList.builder();
        for (int i = 0; i < 5001; i++) {
            links.add(CausalLink.of("e" + i, "v" + i, "v" + (i + 1) % 5001));
        }
        LoopAnswers large = answers(new DrawnMap(CausalMap.of(links.build()), ImmutableList.of()), Long.MAX_VALUE, 0);
        assertThat(large.independent()).isEmpty();
        assertThat(json(large)).doesNotContain("\"independent\"");
        assertThat(json(answers(diamonds(3), Long.MAX_VALUE, 0))).contains("\"independent\"");
    }
}
