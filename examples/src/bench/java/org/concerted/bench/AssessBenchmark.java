package org.concerted.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.dossier.Edits;
import org.concerted.core.model.Acceptance;
import org.concerted.core.model.Action;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Initiative;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The ten questions: hand-written, over ready arrays, and by Concerted, whole and after one change. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AssessBenchmark {
    private static final int EDITS = 10_000;

    /** The size of the initiative. */
    @Param({"S", "M", "L"})
    public String size = "S";

    private Initiative initiative;
    private Dense dense;
    private Assessor assessor;
    private Assessment<Initiative> assessment;
    private Edits[] edits;
    private int next;

    /** Makes the initiative, its flat arrays and ten thousand random edits. */
    @Setup
    public void setUp() {
        initiative = Generator.of(Generator.Size.valueOf(size));
        dense = new Dense(initiative, Generator.TODAY);
        assessor = Assessor.with(TenQuestions.ruleSet());
        assessment = assessor.assess(initiative, Generator.TODAY);
        int byHand = ByHand.assess(initiative, Generator.TODAY).size();
        int found = assessment.count(Verdict.Code.BREACHED);
        int flat = dense.assess(Generator.TODAY).size();
        if (found != byHand || found != flat) {
            throw new IllegalStateException(found + " findings, " + byHand + " by hand, " + flat + " over arrays");
        }
        Random random = new Random(7);
        edits = new Edits[EDITS];
        for (int i = 0; i < EDITS; i++) {
            edits[i] = i % 2 == 0 ? action(random) : exchange(random);
        }
    }

    private Edits action(Random random) {
        Action action =
                initiative.actions().get(random.nextInt(initiative.actions().size()));
        return Edits.put(
                Action.TYPE,
                Action.builder()
                        .from(action)
                        .effort(Hours.of(random.nextInt(200)))
                        .acceptance(random.nextBoolean() ? Acceptance.ACCEPTED : Acceptance.DECLINED)
                        .build());
    }

    private Edits exchange(Random random) {
        Exchange exchange =
                initiative.exchanges().get(random.nextInt(initiative.exchanges().size()));
        FeedbackStep received = exchange.steps().get(0);
        return Edits.put(
                Exchange.TYPE,
                Exchange.builder()
                        .from(exchange)
                        .steps(
                                exchange.steps().size() > 1
                                        ? List.of(received)
                                        : List.of(
                                                received,
                                                FeedbackStep.of(FeedbackStage.REPORTED_BACK, Generator.TODAY)))
                        .build());
    }

    /** Hand-written loops over hash maps of string ids, made each time. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Object byHand() {
        return ByHand.assess(initiative, Generator.TODAY);
    }

    /** Loops over flat arrays that stand ready. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Object dense() {
        return dense.assess(Generator.TODAY);
    }

    /** Concerted, from the initiative, the index included. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Object full() {
        return assessor.assess(initiative, Generator.TODAY);
    }

    /** Concerted, after one more of the random edits. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Object after() {
        assessment = assessment.after(edits[next++ % EDITS]);
        return assessment;
    }
}
