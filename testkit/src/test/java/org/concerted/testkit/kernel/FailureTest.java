package org.concerted.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.concerted.core.ConcertedException;
import org.concerted.core.Ref;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Cancellation;
import org.concerted.core.assess.CancelledException;
import org.concerted.core.assess.Comparison;
import org.concerted.core.assess.Coverage;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.Failure;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.testkit.kernel.Asks.Counts;
import org.concerted.testkit.kernel.Cells.Cell;
import org.concerted.testkit.kernel.Cells.Sheet;
import org.concerted.testkit.kernel.Cells.Write;
import org.junit.jupiter.api.Test;

/** One failing rule never hides the others, and is never silent. */
class FailureTest {
    private static final Sheet SHEET = Sheet.of("a", "bad", "b", "boom", "c", "ok");

    private static Assessment<Sheet> assess(Rule<Sheet, ?, ?> failing) {
        return Asks.engine(failing, Asks.cells("z.other")).assess(SHEET, Cells.DAY);
    }

    private static void othersLive(Assessment<Sheet> assessment) {
        assertThat(assessment.findings())
                .filteredOn(f -> f.rule().equals("z.other"))
                .extracting(f -> f.subject().id())
                .containsExactly("a");
    }

    private static void failsOnB(Rule<Sheet, ?, ?> failing, String cause) {
        Assessment<Sheet> assessment = assess(failing);
        othersLive(assessment);
        assertThat(assessment.failures()).hasSize(1);
        Failure failure = assessment.failures().get(0);
        assertThat(failure.source()).isEqualTo("failing");
        assertThat(failure.subject()).contains(new Ref("cell", "b"));
        assertThat(failure.cause()).contains(cause);
        assertThat(assessment.findings())
                .filteredOn(f -> f.rule().equals("failing"))
                .extracting(f -> f.subject().id())
                .containsExactly("a");
        assertThat(assessment.explain("failing", new Ref("cell", "b"))).isEmpty();
        assertThat(assessment.coverage().get(0)).isEqualTo(new Coverage("failing", 1, 1, 0, 0, 1));
        Assessment<Sheet> mended = assessment.after(Write.of("b", "fine"));
        assertThat(mended.failures()).isEmpty();
        assertThat(mended.after(Write.of("b", "boom")).failures()).isEqualTo(assessment.failures());
    }

    @Test
    void aRuleThatThrows() {
        failsOnB(
                observing(cell -> {
                    throw new IllegalStateException("on purpose");
                }),
                "java.lang.IllegalStateException: on purpose");
    }

    @Test
    void aRuleThatOverflowsTheStack() {
        failsOnB(observing(FailureTest::deeper), "StackOverflowError");
    }

    @Test
    void aRuleThatFailsAnAssertion() {
        failsOnB(
                observing(cell -> {
                    throw new AssertionError("wrong");
                }),
                "wrong");
    }

    @Test
    void aRuleThatThrowsAnErrorOfItsOwn() {
        failsOnB(
                observing(cell -> {
                    throw new Error("of its own");
                }),
                "java.lang.Error: of its own");
    }

    @Test
    void aRuleThatThrowsWhatCannotBeDescribed() {
        failsOnB(
                observing(cell -> {
                    throw new Unspeakable();
                }),
                "Unspeakable");
    }

    @Test
    void aRuleThatSaysItWasCancelledWhenNobodyAsked() {
        failsOnB(
                observing(cell -> {
                    throw new CancelledException();
                }),
                "CancelledException");
    }

    @Test
    void whereMemoryIsGoneNothingIsHidden() {
        Asks<Cell> gone = observing(cell -> {
            throw new OutOfMemoryError("on purpose");
        });
        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> assess(gone));
    }

    @Test
    void whatCannotBeComparedWithWhatWasSeenBeforeIsSeenAnew() {
        Rule<Sheet, ?, ?> rule = new Rule<Sheet, Cell, Unequal>() {
            @Override
            public org.concerted.core.assess.RuleInfo info() {
                return Asks.cells("failing").info();
            }

            @Override
            public Kind<Sheet, Cell> kind() {
                return Cells.CELL;
            }

            @Override
            public Unequal observe(Cell dossier, org.concerted.core.assess.Measured<Sheet> measured) {
                return new Unequal(dossier.text());
            }

            @Override
            public Verdict decide(Unequal seen) {
                return Verdict.BREACHED;
            }

            @Override
            public org.concerted.core.assess.Evidence write(Unequal seen) {
                return org.concerted.core.assess.Evidence.builder()
                        .word("text", seen.text)
                        .build();
            }

            @Override
            public Unequal read(org.concerted.core.assess.Evidence evidence) {
                return new Unequal(evidence.word("text"));
            }
        };
        Assessment<Sheet> after = assess(rule).after(Write.of("b", "otherwise"));
        assertThat(after.findings())
                .filteredOn(f -> f.subject().id().equals("b"))
                .extracting(f -> f.evidence().word("text"))
                .containsExactly("otherwise");
    }

    /** Cannot be compared. */
    private static final class Unequal {
        private final String text;

        Unequal(String text) {
            this.text = text;
        }

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            throw new IllegalStateException("not to be compared");
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /** Fails when it is asked what it is. */
    private static final class Unspeakable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no words");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // what a rule must not do
    void aRuleThatObservesNull() {
        failsOnB(observing(cell -> null), "observed null");
    }

    @Test
    @SuppressWarnings("NullAway") // what a rule must not do
    void aRuleThatDecidesNull() {
        failsOnB(
                Asks.cells("failing").answering(seen -> seen.equals("boom") ? null : Asks.plainly(seen)),
                "decided null");
    }

    @SuppressWarnings("InfiniteRecursion") // that is the point
    private static String deeper(Cell cell) {
        return deeper(cell) + cell.id();
    }

    private static Asks<Cell> observing(java.util.function.Function<Cell, String> onBoom) {
        return Asks.of(
                "failing",
                Cells.CELL,
                (cell, measured) -> cell.text().equals("boom") ? onBoom.apply(cell) : cell.text());
    }

    @Test
    void aRuleThatCannotWriteWhatItSaw() {
        Assessment<Sheet> assessment = assess(new Mute("failing", true, false));
        othersLive(assessment);
        assertThat(assessment.failures()).extracting(Failure::source).containsExactly("failing");
        assertThat(assessment.failures().get(0).subject()).contains(new Ref("cell", "a"));
        assertThat(assessment.view(Audience.KEEPER).snapshot().failures()).isEqualTo(assessment.failures());
    }

    @Test
    void aRuleWhoseRemediesFail() {
        Assessment<Sheet> assessment = assess(new Mute("failing", false, true));
        othersLive(assessment);
        Snapshot snapshot = assessment.view(Audience.KEEPER).snapshot();
        assertThat(snapshot.findings()).hasSize(2);
        assertThat(snapshot.failures()).extracting(Failure::source).containsExactly("failing");
        assertThat(snapshot.remedies()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what a rule must not do
    void aRuleThatWritesNull() {
        Assessment<Sheet> assessment = assess(new Mute("failing", false, false) {
            @Override
            public org.concerted.core.assess.@org.jspecify.annotations.Nullable Evidence write(String seen) {
                return null;
            }
        });
        Snapshot snapshot = assessment.view(Audience.KEEPER).snapshot();
        othersLive(assessment);
        assertThat(snapshot.failures()).extracting(Failure::source).containsExactly("failing");
        assertThat(snapshot.failures().get(0).cause()).contains("wrote null");
    }

    @Test
    @SuppressWarnings("NullAway") // what a rule must not do
    void aRuleWhoseRemediesAreNull() {
        Assessment<Sheet> assessment = assess(new Mute("failing", false, false) {
            @Override
            public com.google.common.collect.@org.jspecify.annotations.Nullable ImmutableList<
                            org.concerted.core.assess.Remedy<Sheet>>
                    remedies(Cell dossier, String seen) {
                return null;
            }
        });
        Snapshot snapshot = assessment.view(Audience.KEEPER).snapshot();
        othersLive(assessment);
        assertThat(snapshot.failures()).extracting(Failure::source).containsExactly("failing");
    }

    @Test
    void aFindingOfAnEarlierDayHasNoRemedyWhereItsRuleFailsNow() {
        Asks<Cell> rule = observing(cell -> {
            throw new IllegalStateException("on purpose");
        });
        Assessment<Sheet> before = Asks.engine(rule).assess(Sheet.of("a", "bad"), Cells.DAY);
        assertThat(before.after(Write.of("a", "boom"))
                        .remedies(before.findings().get(0)))
                .isEmpty();
    }

    /** Fails where others do not think of it. */
    static class Mute implements Rule<Sheet, Cell, String> {
        private final String id;
        private final boolean inWrite;
        private final boolean inRemedies;

        Mute(String id, boolean inWrite, boolean inRemedies) {
            this.id = id;
            this.inWrite = inWrite;
            this.inRemedies = inRemedies;
        }

        @Override
        public org.concerted.core.assess.RuleInfo info() {
            return Asks.cells(id).info();
        }

        @Override
        public org.concerted.core.assess.Kind<Sheet, Cell> kind() {
            return Cells.CELL;
        }

        @Override
        public String observe(Cell dossier, org.concerted.core.assess.Measured<Sheet> measured) {
            return dossier.text();
        }

        @Override
        public Verdict decide(String seen) {
            return Asks.plainly(seen);
        }

        @Override
        public org.concerted.core.assess.Evidence write(String seen) {
            if (inWrite) {
                throw new IllegalStateException("mute");
            }
            return Asks.cells(id).write(seen);
        }

        @Override
        public String read(org.concerted.core.assess.Evidence evidence) {
            return evidence.word("seen");
        }

        @Override
        public com.google.common.collect.ImmutableList<org.concerted.core.assess.Remedy<Sheet>> remedies(
                Cell dossier, String seen) {
            if (inRemedies) {
                throw new IllegalStateException("at a loss");
            }
            return com.google.common.collect.ImmutableList.of();
        }
    }

    @Test
    void aMeasureThatFailsFailsItsRulesAndNoOther() {
        Measure<Sheet, Integer> failing = Counts.cells("failing.measure", scope -> {
            if (scope.subjects(Cells.CELL).find("b") >= 0) {
                throw new IllegalStateException("no number");
            }
            return 1;
        });
        Measure<Sheet, Integer> after = Counts.reading("after.it", failing, scope -> scope.get(failing) + 1);
        Asks<Cell> rule = Asks.of("failing", Cells.CELL, (cell, measured) -> measured.get(after) + cell.text())
                .reading(after);
        Assessment<Sheet> assessment = assess(rule);
        othersLive(assessment);
        assertThat(assessment.failures())
                .extracting(Failure::source)
                .containsExactly("failing.measure", "after.it", "failing", "failing", "failing");
        assertThat(assessment.failures().get(0).subject()).isEmpty();
        assertThat(assessment.failures().get(2).cause()).contains("after.it").contains("no number");
        assertThatExceptionOfType(ConcertedException.class)
                .isThrownBy(() -> assessment.measure(after))
                .withMessageContaining("no number");
        Assessment<Sheet> mended = assessment.after(Write.wipe("b"));
        assertThat(mended.failures()).isEmpty();
        assertThat(mended.measure(after)).isEqualTo(2);
        assertThat(mended.after(Write.of("b", "boom")).failures()).isEqualTo(assessment.failures());
    }

    @Test
    @SuppressWarnings("NullAway") // what a measure must not do
    void aMeasureThatReturnsNull() {
        Measure<Sheet, Integer> none = Counts.cells("none", scope -> null);
        Asks<Cell> rule = Asks.of("failing", Cells.CELL, (cell, measured) -> "" + measured.get(none))
                .reading(none);
        assertThat(assess(rule).failures().get(0).cause()).contains("returned null");
    }

    @Test
    void aMeasureThatCannotTellTwoValuesApartHasAllLookedAtAgain() {
        for (boolean inEquals : new boolean[] {true, false}) {
            Measure<Sheet, Torn> torn = new Measure<>() {
                @Override
                public String id() {
                    return "torn";
                }

                @Override
                public ImmutableSet<Kind<Sheet, ?>> looksAt() {
                    return ImmutableSet.of(Cells.CELL);
                }

                @Override
                public Torn compute(Scope<Sheet> scope) {
                    return new Torn(scope.subjects(Cells.CELL).size(), inEquals);
                }

                @Override
                public Optional<ImmutableIntArray> differing(Kind<Sheet, ?> kind, Torn before, Torn after) {
                    throw new IllegalStateException("on purpose");
                }
            };
            Asks<Cell> rule = Asks.of(
                            "counts", Cells.CELL, (cell, m) -> m.get(torn).size() > 3 ? "bad" : "ok")
                    .reading(torn);
            Engine<Sheet> engine = Asks.engine(rule, Asks.cells("z.other"));
            Assessment<Sheet> after = engine.assess(SHEET, Cells.DAY).after(Write.of("d", "ok"));
            assertThat(after.findings())
                    .filteredOn(f -> f.rule().equals("counts"))
                    .hasSize(4);
            othersLive(after);
        }
    }

    /** A value that may refuse to be compared. */
    private record Torn(int size, boolean refuses) {
        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            if (refuses) {
                throw new IllegalStateException("on purpose");
            }
            return other instanceof Torn torn && torn.size == size;
        }

        @Override
        public int hashCode() {
            return size;
        }
    }

    @Test
    void whatIsNotDeclaredIsRefused() {
        Measure<Sheet, Integer> seen = Counts.cells("seen", scope -> 1);
        Measure<Sheet, Integer> unseen = Counts.cells("unseen", scope -> 1);
        Measure<Sheet, Integer> nosy = Counts.reading("nosy", seen, scope -> scope.get(unseen));
        Measure<Sheet, Integer> curious = Counts.reading(
                "curious", seen, scope -> scope.subjects(Cells.CELL).size());
        Assessment<Sheet> assessment = Asks.engine(
                        Asks.of("rule.a", Cells.CELL, (cell, m) -> "" + m.get(unseen))
                                .reading(seen),
                        Asks.of("rule.b", Cells.SHEET, (sheet, m) -> "ok").reading(nosy, curious, unseen))
                .assess(Sheet.of("c", "ok"), Cells.DAY);
        assertThat(assessment.failures())
                .extracting(f -> f.source() + ": " + f.cause())
                .anySatisfy(f -> assertThat(f).startsWith("nosy").contains("does not declare that it reads unseen"))
                .anySatisfy(f -> assertThat(f).startsWith("curious").contains("does not declare that it looks at cell"))
                .anySatisfy(f -> assertThat(f).startsWith("rule.a").contains("does not declare that it reads unseen"))
                .hasSize(3);
    }

    @Test
    void aFailureIsNotASettlement() {
        Asks<Cell> rule = observing(cell -> {
            throw new IllegalStateException("on purpose");
        });
        Engine<Sheet> engine = Asks.engine(rule);
        Snapshot before =
                engine.view(Sheet.of("a", "bad"), Cells.DAY, Audience.TABLE).snapshot();
        Snapshot after =
                engine.view(Sheet.of("a", "boom"), Cells.DAY, Audience.TABLE).snapshot();
        Comparison comparison = Comparison.of(before, after);
        assertThat(comparison.settled()).isEmpty();
        assertThat(comparison.lostSight()).hasSize(1);
    }

    @Test
    void cancelledBetweenSubjects() {
        AtomicInteger looked = new AtomicInteger();
        Engine<Sheet> engine = Asks.engine(Asks.of("r", Cells.CELL, (cell, measured) -> {
            looked.incrementAndGet();
            return "ok";
        }));
        Cancellation soon = () -> looked.get() > 0;
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() -> engine.assess(Sheet.ofSize(2000), Cells.DAY, soon));
        assertThat(looked.get()).isBetween(1, 1000);
    }

    @Test
    void cancelledInsideAMeasure() {
        AtomicInteger asked = new AtomicInteger();
        Measure<Sheet, Integer> patient = Counts.cells("patient", scope -> {
            for (int i = 0; i < 1_000_000; i++) {
                asked.incrementAndGet();
                scope.checkpoint();
            }
            return 0;
        });
        Engine<Sheet> engine =
                Asks.engine(Asks.of("r", Cells.SHEET, (s, m) -> "ok").reading(patient));
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() -> engine.assess(Sheet.of(), Cells.DAY, () -> asked.get() > 10));
        assertThat(asked.get()).isLessThan(20);
    }

    @Test
    void cancelledAfterAChangeLeavesTheAssessmentAsItWas() {
        Engine<Sheet> engine = Asks.engine(Asks.cells("r"));
        Assessment<Sheet> before = engine.assess(SHEET, Cells.DAY);
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() -> before.after(Write.of("a", "ok"), () -> true));
        assertThat(before.findings()).hasSize(1);
    }
}
