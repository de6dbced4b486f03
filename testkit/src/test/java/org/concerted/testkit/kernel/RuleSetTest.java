package org.concerted.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Setting;
import org.concerted.core.assess.Severity;
import org.concerted.testkit.kernel.Cells.Sheet;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final RuleSet<Sheet> SET =
            Asks.set(Asks.cells("b.second").alias("B2"), Asks.cells("a.first").alias("A1"));

    private static List<Problem> problems(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ConcertedException.class, call).problems();
    }

    private static Setting parameters(Object... namesAndValues) {
        Setting.Builder setting = Setting.builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            setting.putParameter((String) namesAndValues[i], new BigDecimal((String) namesAndValues[i + 1]));
        }
        return setting.build();
    }

    @Test
    void rulesComeInTheOrderOfIdsWhateverThePack() {
        assertThat(SET.entries()).extracting(e -> e.rule().info().id()).containsExactly("a.first", "b.second");
        assertThat(SET.find("A1").orElseThrow().rule().info().id()).isEqualTo("a.first");
        assertThat(SET.find("a.fist")).isEmpty();
    }

    @Test
    void everythingWrongInAConfigurationIsSaidAtOnceWithTheNearestKnown() {
        List<Problem> problems = problems(() -> SET.with(ImmutableMap.of(
                "a.fist", Setting.builder().build(),
                "a.first", parameters("limt", "3", "limit", "101"),
                "b.second", parameters("limit", "-1"))));
        assertThat(problems)
                .extracting(p -> p.path() + " " + p.found() + " " + p.nearest().orElse("-"))
                .containsExactlyInAnyOrder(
                        "/a.fist a.fist a.first",
                        "/a.first/parameters/limt limt limit",
                        "/a.first/parameters/limit 101 -",
                        "/b.second/parameters/limit -1 -");
        assertThat(problems).allSatisfy(p -> assertThat(p.expected().french()).isPresent());
    }

    @Test
    void aParameterThatIsToBeWholeIsRefusedWithItsPlace() {
        RuleSet<Sheet> set = RuleSet.of(new FailureTest.Mute("a.whole", false, false) {
            @Override
            public org.concerted.core.assess.Rule<Sheet, Cells.Cell, String> with(
                    org.concerted.core.assess.Settings settings) {
                assertThat(settings.whole("limit")).isPositive();
                return this;
            }
        });
        assertThat(problems(
                        () -> set.with(ImmutableMap.of("a.whole", parameters("limit", "2.5"), "b.b", parameters()))))
                .extracting(p -> p.path() + " " + p.found())
                .containsExactlyInAnyOrder("/a.whole/parameters/limit 2.5", "/b.b b.b");
    }

    @Test
    void anUnknownRuleNamesTheKnown() {
        List<Problem> problems = problems(() -> SET.get("b.secnd"));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).nearest()).contains("b.second");
        assertThat(problems.get(0).describe(org.concerted.core.Language.EN)).contains("a.first, b.second");
    }

    @Test
    void aRuleIsConfiguredByIdOrAlias() {
        RuleSet<Sheet> configured = SET.with(ImmutableMap.of(
                "A1",
                Setting.builder()
                        .enabled(false)
                        .severity(Severity.CRITICAL)
                        .putParameter("limit", BigDecimal.ONE)
                        .build()));
        RuleSet.Entry<Sheet> entry = configured.get("a.first");
        assertThat(entry.enabled()).isFalse();
        assertThat(entry.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(((Asks<?>) entry.rule()).limit()).isEqualTo(BigDecimal.ONE);
        assertThat(configured.get("b.second")).isEqualTo(SET.get("b.second"));
    }

    @Test
    void aRuleConfiguredTwiceIsRefused() {
        assertThat(problems(() -> SET.with(ImmutableMap.of(
                        "A1", Setting.builder().enabled(false).build(),
                        "a.first", Setting.builder().enabled(true).build()))))
                .hasSize(1);
    }

    @Test
    void rulesThatShareANameAreRefusedWithAllOfThem() {
        assertThat(problems(() -> Asks.set(
                        Asks.cells("a"), Asks.cells("a"), Asks.cells("c").alias("a"))))
                .hasSize(2);
    }

    @Test
    void aRuleAboutAKindThatTheDomainLacksIsRefused() {
        List<Problem> problems =
                problems(() -> Asks.engine(Asks.of("r", Kind.<Sheet, String>named("row"), (row, m) -> row)));
        assertThat(problems).extracting(Problem::found).containsExactly("row");
    }

    @Test
    void theDigestFollowsWhatIsAppliedAndNothingElse() {
        String digest = SET.digest();
        assertThat(Asks.set(
                                Asks.cells("a.first").alias("A1"),
                                Asks.cells("b.second").alias("B2"))
                        .digest())
                .isEqualTo(digest);
        assertThat(SET.with(ImmutableMap.of("a.first", parameters("limit", "10.0")))
                        .digest())
                .as("the default, said aloud")
                .isEqualTo(digest);
        assertThat(SET.with(ImmutableMap.of("a.first", parameters("limit", "9")))
                        .digest())
                .isNotEqualTo(digest);
        assertThat(SET.with(ImmutableMap.of(
                                "a.first", Setting.builder().enabled(false).build()))
                        .digest())
                .isNotEqualTo(digest);
        assertThat(SET.with(ImmutableMap.of(
                                "a.first",
                                Setting.builder().severity(Severity.CRITICAL).build()))
                        .digest())
                .isNotEqualTo(digest);
    }

    @Test
    void aRuleThatIsSwitchedOffFindsNothingAndIsNotCovered() {
        Engine<Sheet> engine = Engine.of(
                Cells.DOMAIN,
                SET.with(ImmutableMap.of(
                        "a.first", Setting.builder().enabled(false).build())));
        assertThat(engine.assess(Sheet.of("c", "bad"), Cells.DAY).findings())
                .extracting(f -> f.rule())
                .containsExactly("b.second");
        assertThat(engine.assess(Sheet.of("c", "bad"), Cells.DAY).coverage()).hasSize(1);
    }
}
