package org.concerted.bench;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmark and prints it as ratios, beside the bars that the project sets itself. */
public final class Ratios {
    private Ratios() {}

    /** Runs every benchmark at every size, all in one run. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(AssessBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .jvmArgs("-Xmx8g", "-XX:+UseSerialGC")
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        Map<String, RunResult> byName = new TreeMap<>();
        for (RunResult result : results) {
            String size = result.getParams().getParam("size");
            byName.put(result.getParams().getBenchmark().replaceAll(".*\\.", "") + size, result);
        }
        System.out.println(
                "| | full / by hand | bar | full / dense | MB a run | after, median µs | bar | 99 % µs | bar |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (String size : new String[] {"S", "M", "L"}) {
            double full = score(byName, "full" + size);
            RunResult after = byName.get("after" + size);
            System.out.printf(
                    java.util.Locale.ROOT,
                    "| %s | %.2f | %s | %.1f | %.1f | %.1f | 10 | %.1f | 50 |%n",
                    size,
                    full / score(byName, "byHand" + size),
                    size.equals("L") ? "1" : "2",
                    full / score(byName, "dense" + size),
                    byName.get("full" + size)
                                    .getSecondaryResults()
                                    .get("gc.alloc.rate.norm")
                                    .getScore()
                            / (1 << 20),
                    after.getPrimaryResult().getStatistics().getPercentile(50),
                    after.getPrimaryResult().getStatistics().getPercentile(99));
        }
    }

    private static double score(Map<String, RunResult> byName, String name) {
        return byName.get(name).getPrimaryResult().getScore();
    }
}
