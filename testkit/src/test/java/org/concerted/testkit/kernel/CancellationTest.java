package org.concerted.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.concerted.core.ConcertedException;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Cancellation;
import org.concerted.core.assess.CancelledException;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.View;
import org.concerted.testkit.kernel.Asks.Counts;
import org.concerted.testkit.kernel.Cells.Sheet;
import org.junit.jupiter.api.Test;

/** Whatever takes long can be stopped. Counted in steps between two questions to the caller, not in time. */
class CancellationTest {
    private static final int SIZE = 3000;

    /** No more subjects than that between two questions. */
    private static final int MOST = 256;

    private final AtomicInteger steps = new AtomicInteger();
    private final Engine<Sheet> engine = Asks.engine(Asks.of("r", Cells.CELL, (cell, measured) -> {
                steps.incrementAndGet();
                return "bad";
            })
            .statingFacts());

    @Test
    void aViewOfADocument() {
        Sheet sheet = Sheet.ofSize(SIZE);
        stops(stop -> engine.view(sheet, Cells.DAY, Audience.TABLE, stop));
    }

    @Test
    void aViewOfAnAssessment() {
        Assessment<Sheet> whole = engine.assess(Sheet.ofSize(SIZE), Cells.DAY);
        assertThatExceptionOfType(CancelledException.class).isThrownBy(() -> whole.view(Audience.TABLE, () -> true));
        assertThat(whole.view(Audience.TABLE, Cancellation.NEVER).snapshot())
                .isEqualTo(whole.view(Audience.TABLE).snapshot());
    }

    @Test
    void aSnapshot() {
        View<Sheet> view = engine.view(Sheet.ofSize(SIZE), Cells.DAY, Audience.TABLE);
        stops(view::snapshot);
    }

    @Test
    void aMeasureThatNoRuleReads() {
        Assessment<Sheet> assessment = engine.assess(Sheet.ofSize(SIZE), Cells.DAY);
        Measure<Sheet, Integer> patient = Counts.cells("patient", scope -> {
            for (int i = 0; i < SIZE; i++) {
                steps.addAndGet(scope.subjects(Cells.CELL).present(i) ? 1 : 0);
            }
            return 0;
        });
        Measure<Sheet, Integer> reader = Counts.reading("reader", patient, scope -> scope.get(patient));
        stops(stop -> assessment.measure(patient, stop));
        stops(stop -> assessment.measure(reader, stop));
    }

    @Test
    void aMeasureThatStopsWhereNobodyAskedHasFailed() {
        Assessment<Sheet> assessment = engine.assess(Sheet.ofSize(3), Cells.DAY);
        Measure<Sheet, Integer> moody = Counts.cells("moody", scope -> {
            throw new CancelledException();
        });
        assertThatExceptionOfType(ConcertedException.class)
                .isThrownBy(() -> assessment.measure(moody))
                .isNotInstanceOf(CancelledException.class)
                .withMessageContaining("moody");
    }

    /** A caller that asks once is heard, though it takes it back: at every point where it may ask, and soon enough. */
    private void stops(Consumer<Cancellation> work) {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger last = new AtomicInteger(steps.get());
        AtomicInteger longest = new AtomicInteger();
        work.accept(() -> {
            longest.accumulateAndGet(steps.get() - last.getAndSet(steps.get()), Math::max);
            asked.incrementAndGet();
            return false;
        });
        assertThat(asked.get()).isGreaterThan(SIZE / MOST);
        assertThat(longest.get()).isLessThanOrEqualTo(MOST);
        int all = asked.get();
        for (int at = 1; at <= all; at += Math.max(1, all / 20)) {
            int when = at;
            AtomicInteger now = new AtomicInteger();
            assertThatExceptionOfType(CancelledException.class)
                    .isThrownBy(() -> work.accept(() -> now.incrementAndGet() == when));
            assertThat(now.get()).isEqualTo(when);
        }
    }
}
