package org.concerted.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.dossier.Edits;
import org.concerted.core.model.*;

final class Trial {
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static long alloc() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    public static void main(String[] args) {
        for (Generator.Size size :
                args.length > 0 ? new Generator.Size[] {Generator.Size.valueOf(args[0])} : Generator.Size.values()) {
            long g0 = System.nanoTime();
            Initiative it = Generator.of(size);
            System.out.printf("%s generated in %d ms%n", size, (System.nanoTime() - g0) / 1_000_000);
            Assessor assessor = Assessor.with(RuleSet.of(List.of(new TenQuestions())));
            int n = args.length > 1 ? 3 : size == Generator.Size.L ? 12 : size == Generator.Size.M ? 60 : 5000;
            double[] hand = new double[n], full = new double[n], indexed = new double[n];
            int foundHand = 0, foundFull = 0;
            long allocFull = 0;
            for (int i = 0; i < n; i++) {
                long t = cpu();
                foundHand = ByHand.assess(it, Generator.TODAY).size();
                hand[i] = (cpu() - t) / 1e6;
            }
            Assessment<Initiative> a = null;
            for (int i = 0; i < n; i++) {
                long m = alloc();
                long t = cpu();
                a = assessor.assess(it, Generator.TODAY);
                full[i] = (cpu() - t) / 1e6;
                allocFull = alloc() - m;
                foundFull = a.count(Verdict.Code.BREACHED);
            }
            for (int i = 0; i < n; i++) {
                long t = cpu();
                assessor.engine().domain().index(it, Generator.TODAY);
                indexed[i] = (cpu() - t) / 1e6;
            }
            Arrays.sort(hand);
            Arrays.sort(full);
            Arrays.sort(indexed);
            System.out.printf(
                    "  hand %.3f ms (%d)  full %.3f ms (%d) ratio %.2f  index %.3f  alloc %d MB%n",
                    hand[n / 2],
                    foundHand,
                    full[n / 2],
                    foundFull,
                    full[n / 2] / hand[n / 2],
                    indexed[n / 2],
                    allocFull >> 20);
            Random random = new Random(7);
            for (int round = 0; round < (args.length > 1 ? 10 : 3); round++) {
                long[] times = new long[10_000];
                Assessment<Initiative> now = a;
                long m = alloc();
                for (int i = 0; i < times.length; i++) {
                    Edits e;
                    if (i % 2 == 0) {
                        Action x = it.actions().get(random.nextInt(it.actions().size()));
                        e = Edits.put(
                                Action.TYPE,
                                Action.builder()
                                        .from(x)
                                        .effort(Hours.of(random.nextInt(200)))
                                        .acceptance(random.nextBoolean() ? Acceptance.ACCEPTED : Acceptance.DECLINED)
                                        .build());
                    } else {
                        Exchange x =
                                it.exchanges().get(random.nextInt(it.exchanges().size()));
                        e = Edits.put(
                                Exchange.TYPE,
                                Exchange.builder()
                                        .from(x)
                                        .steps(
                                                x.steps().size() > 1
                                                        ? x.steps().subList(0, 1)
                                                        : List.of(
                                                                x.steps().get(0),
                                                                FeedbackStep.of(
                                                                        FeedbackStage.REPORTED_BACK, Generator.TODAY)))
                                        .build());
                    }
                    long t = System.nanoTime();
                    now = now.after(e);
                    times[i] = System.nanoTime() - t;
                }
                m = alloc() - m;
                Arrays.sort(times);
                System.out.printf(
                        "  after: median %.1f us p99 %.1f us max %.1f alloc %d B%n",
                        times[5000] / 1e3, times[9900] / 1e3, times[9999] / 1e3, m / 10_000);
                if (round == 2 && size != Generator.Size.L) {
                    Assessment<Initiative> scratch = assessor.assess(now.document(), Generator.TODAY);
                    System.out.println("  equal: " + scratch.findings().equals(now.findings()) + " "
                            + scratch.coverage().equals(now.coverage()));
                }
            }
        }
    }
}
