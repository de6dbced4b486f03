package org.concerted.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Comparison;
import org.concerted.core.assess.Coverage;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.core.assess.View;
import org.concerted.testkit.kernel.Asks.Counts;
import org.concerted.testkit.kernel.Cells.Cell;
import org.concerted.testkit.kernel.Cells.Sheet;
import org.concerted.testkit.kernel.Cells.Write;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final Sheet SHEET = Sheet.of("a", "ok", "b", "bad", "c", "?", "d", "-", "e", "bad");

    @Test
    void findingsComeByRuleThenBySubjectAndOnlyWhereThereIsSomethingToSay() {
        Assessment<Sheet> assessment =
                Asks.engine(Asks.cells("two"), Asks.cells("one")).assess(SHEET, Cells.DAY);
        assertThat(assessment.findings())
                .extracting(f -> f.rule() + " " + f.subject().id())
                .containsExactly("one b", "one c", "one e", "two b", "two c", "two e");
        assertThat(assessment.coverage().get(0)).isEqualTo(new Coverage("one", 1, 2, 1, 1, 0));
        assertThat(assessment.count(Verdict.Code.BREACHED)).isEqualTo(4);
    }

    @Test
    void aRuleThatLookedAtNothingIsFlagged() {
        Assessment<Sheet> assessment = Asks.engine(Asks.cells("one")).assess(Sheet.of(), Cells.DAY);
        assertThat(assessment.coverage()).allMatch(Coverage::lookedAtNothing);
        assertThat(assessment.after(Write.of("a", "ok")).coverage()).noneMatch(Coverage::lookedAtNothing);
        assertThat(assessment.after(Write.of("a", "ok")).after(Write.wipe("a")).coverage())
                .allMatch(Coverage::lookedAtNothing);
    }

    @Test
    void anythingCanBeExplained() {
        Assessment<Sheet> assessment =
                Asks.engine(Asks.cells("one").alias("ONE"), Asks.cells("off")).assess(SHEET, Cells.DAY);
        Finding upheld = assessment.explain("ONE", new Ref("cell", "a")).orElseThrow();
        assertThat(upheld.verdict()).isEqualTo(Verdict.UPHELD);
        assertThat(upheld.evidence().word("seen")).isEqualTo("ok");
        assertThat(assessment.explain("one", new Ref("cell", "d")).orElseThrow().verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(assessment.explain("one", new Ref("cell", "nowhere"))).isEmpty();
        assertThat(assessment.explain("one", new Ref("sheet", "sheet"))).isEmpty();
        assertThatExceptionOfType(ConcertedException.class)
                .isThrownBy(() -> assessment.explain("on", new Ref("cell", "a")))
                .satisfies(e -> assertThat(e.problems().get(0).nearest()).contains("one"));
    }

    @Test
    void measuresAreComputedOnceAndAfterThoseTheyRead() {
        List<String> log = new ArrayList<>();
        Measure<Sheet, Integer> base = logged("z.base", ImmutableSet.of(), log);
        Measure<Sheet, Integer> left = logged("a.left", ImmutableSet.of(base), log);
        Measure<Sheet, Integer> right = logged("b.right", ImmutableSet.of(base), log);
        Measure<Sheet, Integer> top = logged("0.top", ImmutableSet.of(left, right), log);
        Assessment<Sheet> assessment = Asks.engine(
                        Asks.of("one", Cells.CELL, (c, m) -> "" + m.get(top)).reading(top),
                        Asks.of("two", Cells.SHEET, (s, m) -> "" + m.get(left)).reading(left, base))
                .assess(SHEET, Cells.DAY);
        assertThat(log).containsExactlyInAnyOrder("z.base", "a.left", "b.right", "0.top");
        assertThat(log.indexOf("z.base")).isLessThan(log.indexOf("a.left"));
        assertThat(log.get(3)).isEqualTo("0.top");
        assertThat(assessment.work().measures()).isEqualTo(log);
        assertThat(assessment.measure(top)).isEqualTo(1);
        assertThat(log).hasSize(4);
    }

    @Test
    void aMeasureThatNoRuleReadsIsComputedWhenAskedFor() {
        List<String> log = new ArrayList<>();
        Measure<Sheet, Integer> base = logged("base", ImmutableSet.of(), log);
        Measure<Sheet, Integer> other = Counts.reading("other", base, scope -> scope.get(base) + 1);
        Assessment<Sheet> assessment = Asks.engine(
                        Asks.of("one", Cells.CELL, (c, m) -> "" + m.get(base)).reading(base))
                .assess(SHEET, Cells.DAY);
        assertThat(assessment.measure(other)).isEqualTo(2);
        assertThat(log).containsExactly("base");
        Measure<Sheet, Integer> nosy = Counts.reading("nosy", base, scope -> scope.get(other));
        Measure<Sheet, Integer> failing = Counts.cells("failing", scope -> {
            throw new IllegalStateException("no number");
        });
        assertThatExceptionOfType(ConcertedException.class)
                .isThrownBy(() -> assessment.measure(nosy))
                .withMessageContaining("does not declare that it reads other");
        assertThatExceptionOfType(ConcertedException.class)
                .isThrownBy(() -> assessment.measure(failing))
                .withMessageContaining("no number");
    }

    private static Measure<Sheet, Integer> logged(String id, ImmutableSet<Measure<Sheet, ?>> reads, List<String> log) {
        return new Counts<>(id, ImmutableSet.of(Cells.CELL), reads, scope -> {
            log.add(id);
            return 1;
        });
    }

    @Test
    void measuresInACircleAreRefused() {
        Knot one = new Knot("one", new ArrayList<>());
        Knot two = new Knot("two", List.of(one));
        one.read.add(two);
        assertThatExceptionOfType(ConcertedException.class)
                .isThrownBy(() -> Asks.engine(Asks.cells("r").reading(one)))
                .withMessageContaining("one → two → one");
    }

    @Test
    void twoMeasuresOfOneNameAreRefused() {
        assertThatExceptionOfType(ConcertedException.class)
                .isThrownBy(() -> Asks.engine(
                        Asks.cells("r").reading(Counts.cells("same", scope -> 1), Counts.cells("same", scope -> 2))))
                .withMessageContaining("same");
    }

    /** A measure that can be tied into a knot. */
    private record Knot(String id, List<Measure<Sheet, ?>> read) implements Measure<Sheet, Integer> {
        @Override
        public ImmutableSet<Kind<Sheet, ?>> looksAt() {
            return ImmutableSet.of();
        }

        @Override
        public ImmutableSet<Measure<Sheet, ?>> reads() {
            return ImmutableSet.copyOf(read);
        }

        @Override
        public Integer compute(Scope<Sheet> scope) {
            return 1;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    @Test
    void onlySubjectsForWhichAMeasureDiffersAreLookedAtAgain() {
        Measure<Sheet, ImmutableIntArray> lengths = new Lengths();
        List<String> looked = new ArrayList<>();
        Assessment<Sheet> before = Asks.engine(Asks.of("r", Cells.CELL, (cell, m) -> {
                            looked.add(cell.id());
                            return "" + m.get(lengths).get(cell.ordinal());
                        })
                        .reading(lengths))
                .assess(Sheet.of("a", "x", "b", "y", "c", "z"), Cells.DAY);
        looked.clear();
        Assessment<Sheet> after = before.after(Write.of("b", "longer"));
        assertThat(looked).as("b, touched; c, whose neighbour grew").containsExactlyInAnyOrder("b", "c");
        assertThat(after.work().observations()).containsEntry("cell", 2);
        looked.clear();
        assertThat(after.after(Write.of("b", "length")).work().measures()).containsExactly("lengths");
        assertThat(looked).as("the measure kept its value").containsExactly("b");
    }

    /** For each cell, how long it and the one before it are together. */
    private static final class Lengths implements Measure<Sheet, ImmutableIntArray> {
        @Override
        public String id() {
            return "lengths";
        }

        @Override
        public ImmutableSet<Kind<Sheet, ?>> looksAt() {
            return ImmutableSet.of(Cells.CELL);
        }

        @Override
        public ImmutableIntArray compute(Scope<Sheet> scope) {
            ImmutableIntArray.Builder result = ImmutableIntArray.builder();
            int last = 0;
            for (int i = 0; i < scope.subjects(Cells.CELL).size(); i++) {
                int length = scope.subjects(Cells.CELL).dossier(i).text().length();
                result.add(last + length);
                last = length;
            }
            return result.build();
        }

        @Override
        public Optional<ImmutableIntArray> differing(
                Kind<Sheet, ?> kind, ImmutableIntArray before, ImmutableIntArray after) {
            ImmutableIntArray.Builder result = ImmutableIntArray.builder();
            for (int i = 0; i < after.length(); i++) {
                if (i >= before.length() || before.get(i) != after.get(i)) {
                    result.add(i);
                }
            }
            return Optional.of(result.build());
        }
    }

    @Test
    void aChangeThatTouchesNothingComputesNothing() {
        Measure<Sheet, Integer> size =
                Counts.cells("size", scope -> scope.subjects(Cells.CELL).size());
        Assessment<Sheet> before = Asks.engine(
                        Asks.of("r", Cells.SHEET, (s, m) -> "" + m.get(size)).reading(size), Asks.cells("c"))
                .assess(SHEET, Cells.DAY);
        Assessment<Sheet> after = before.after(new Cells.Nothing());
        assertThat(after.work().measures()).isEmpty();
        assertThat(after.work().observations()).isEmpty();
        assertThat(after.findings()).isEqualTo(before.findings());
    }

    @Test
    void twoAssessmentsCompareFindingByFinding() {
        Engine<Sheet> engine = Asks.engine(Asks.cells("r"));
        Snapshot before = snapshot(engine, "gone", "bad", "mended", "bad", "same", "bad", "lost", "bad", "new", "ok");
        Snapshot after = snapshot(engine, "mended", "ok", "same", "bad", "lost", "?", "new", "bad", "newer", "bad");
        Comparison comparison = Comparison.of(before, after);
        assertThat(comparison.appeared()).extracting(f -> f.subject().id()).containsExactly("new", "newer");
        assertThat(comparison.settled()).extracting(f -> f.subject().id()).containsExactly("mended");
        assertThat(comparison.stillThere()).extracting(f -> f.subject().id()).containsExactly("same");
        assertThat(comparison.lostSight()).extracting(f -> f.subject().id()).containsExactly("gone", "lost");
        assertThat(comparison.sameRules()).isTrue();
        assertThat(Comparison.of(before, snapshot(Asks.engine(Asks.cells("r"), Asks.cells("s")), "a", "ok"))
                        .sameRules())
                .isFalse();
    }

    @Test
    void whatARuleNoLongerAsksIsLostFromSight() {
        Snapshot before = snapshot(Asks.engine(Asks.cells("r"), Asks.cells("s")), "a", "bad");
        Snapshot after = snapshot(Asks.engine(Asks.cells("r")), "a", "ok");
        Comparison comparison = Comparison.of(before, after);
        assertThat(comparison.settled()).extracting(Finding::rule).containsExactly("r");
        assertThat(comparison.lostSight()).extracting(Finding::rule).containsExactly("s");
    }

    @Test
    void otherDocumentsAndOtherAudiencesAreNotCompared() {
        Snapshot one = snapshot(Asks.engine(Asks.cells("r")), "a", "bad");
        Snapshot other =
                Snapshot.builder().from(one).document(new Ref("sheet", "other")).build();
        assertThatExceptionOfType(ConcertedException.class)
                .isThrownBy(() -> Comparison.of(one, other))
                .withMessageContaining("document");
        Snapshot forOthers =
                Snapshot.builder().from(one).audience(Audience.PUBLIC).build();
        assertThatExceptionOfType(ConcertedException.class)
                .isThrownBy(() -> Comparison.of(one, forOthers))
                .withMessageContaining("audience");
    }

    private static Snapshot snapshot(Engine<Sheet> engine, String... cells) {
        return engine.view(Sheet.of(cells), Cells.DAY, Audience.TABLE).snapshot();
    }

    @Test
    void aSnapshotHoldsAllThatIsWritten() {
        Engine<Sheet> engine = Asks.engine(
                Asks.cells("cells"),
                Asks.of("whole", Cells.SHEET, (sheet, m) -> "" + sheet.cells().size()));
        Snapshot snapshot = engine.view(SHEET, Cells.DAY, Audience.TABLE).snapshot();
        assertThat(snapshot.findings())
                .isEqualTo(engine.assess(SHEET, Cells.DAY).findings());
        assertThat(snapshot.whole()).extracting(Finding::rule).containsExactly("whole");
        assertThat(snapshot.document()).isEqualTo(new Ref("sheet", "sheet"));
        assertThat(snapshot.names()).containsEntry(new Ref("cell", "b"), Text.same("cell b"));
        assertThat(snapshot.names()).doesNotContainKey(new Ref("cell", "a"));
        assertThat(snapshot.documentDigest()).isEqualTo(Cells.DOMAIN.digest(SHEET));
        assertThat(snapshot.rulesDigest()).isEqualTo(engine.rules().digest());
        assertThat(snapshot.domain()).isEqualTo("cells");
    }

    @Test
    void aViewIsMadeOfWhatItsAudienceMaySee() {
        Engine<Sheet> engine = Asks.engine(Asks.cells("cells"));
        View<Sheet> view = engine.view(SHEET, Cells.DAY, Audience.PUBLIC);
        assertThat(view.snapshot().findings()).isEmpty();
        assertThat(view.snapshot().documentDigest()).isEqualTo(Cells.DOMAIN.digest(Sheet.of()));
    }

    @Test
    void whatIsOwnOnlyIsToldToWhomItIsAboutAndToTheKeeper() {
        Engine<Sheet> engine = Asks.engine(Asks.cells("open"), Asks.cells("own").ownOnly());
        Ref bad = new Ref("cell", "b");
        assertThat(told(engine, Audience.KEEPER)).contains("own cell:b", "open cell:b");
        assertThat(told(engine, Audience.TABLE))
                .contains("open cell:b", "open cell:c")
                .doesNotContain("own cell:b", "own cell:c");
        assertThat(told(engine, Audience.actor("c"))).contains("own cell:c");
        assertThat(told(engine, Audience.actor("b"))).contains("own cell:b");
        assertThat(told(engine, Audience.actor("a"))).doesNotContain("own cell:b");
        View<Sheet> table = engine.view(SHEET, Cells.DAY, Audience.TABLE);
        assertThat(table.snapshot().coverage()).extracting(Coverage::rule).containsExactly("open");
        assertThat(table.explain("own", bad)).isEmpty();
        assertThat(table.explain("own", new Ref("cell", "a"))).isEmpty();
        assertThat(table.explain("open", bad)).isPresent();
        assertThat(engine.view(SHEET, Cells.DAY, Audience.actor("b")).explain("own", bad))
                .isPresent();
    }

    @Test
    void aRuleThatStatesFactsIsToldWhateverItAnswersIfItArises() {
        Snapshot snapshot = Asks.engine(Asks.cells("facts").statingFacts(), Asks.cells("quiet"))
                .view(SHEET, Cells.DAY, Audience.TABLE)
                .snapshot();
        assertThat(snapshot.whole())
                .extracting(finding -> finding.rule() + " " + finding.subject())
                .containsExactly("facts cell:a", "facts cell:b", "facts cell:c", "facts cell:e");
        assertThat(snapshot.names()).containsKey(new Ref("cell", "a"));
    }

    private static List<String> told(Engine<Sheet> engine, Audience audience) {
        return engine.view(SHEET, Cells.DAY, audience).snapshot().findings().stream()
                .map(finding -> finding.rule() + " " + finding.subject())
                .toList();
    }

    @Test
    void anAssessmentIsViewedAsItsDocumentWouldBe() {
        Engine<Sheet> engine = Asks.engine(Asks.cells("cells"));
        Assessment<Sheet> after = engine.assess(SHEET, Cells.DAY).after(Cells.Write.of("a", "bad"));
        for (Audience audience : List.of(Audience.KEEPER, Audience.TABLE, Audience.PUBLIC)) {
            assertThat(after.view(audience).snapshot())
                    .isEqualTo(
                            engine.view(after.document(), Cells.DAY, audience).snapshot());
            assertThat(after.view(audience).audience()).isEqualTo(audience);
        }
    }

    @Test
    void nobodyIsNamedByAnIdThatIsGone() {
        Assessment<Sheet> assessment = Asks.engine(Asks.cells("c")).assess(SHEET, Cells.DAY);
        assertThat(assessment.name(new Ref("cell", "gone"))).isEqualTo(Text.same("gone"));
        assertThat(assessment.name(new Ref("what", "else"))).isEqualTo(Text.same("else"));
        assertThat(assessment.remedies(assessment.findings().get(0))).isEmpty();
        Cell cell = new Cell(0, "a", "7");
        assertThat(cell.number()).isEqualTo(7);
    }
}
