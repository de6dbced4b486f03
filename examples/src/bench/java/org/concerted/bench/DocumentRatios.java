package org.concerted.bench;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.Document;
import org.concerted.serialization.Documents;
import org.concerted.serialization.Format;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading and writing documents, beside Jackson over records on the same bytes, in one run. The records are what an
 * application would write down for such a document: typed days and numbers, nothing checked, nothing resolved.
 */
public final class DocumentRatios {
    private static final int ROUNDS = 11;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(i -> com.fasterxml.jackson.annotation.JsonInclude.Value.construct(
                    com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL,
                    com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private DocumentRatios() {}

    record Words(String fr, String en) {}

    record Named(String id, Words name, List<String> reaches, List<String> objectives, String cadence) {}

    record Capacity(String id, String actor, BigDecimal hours) {}

    record Action(String id, Words name, String owner, String acceptance, List<String> objectives, BigDecimal effort) {}

    record Given(LocalDate date, Words by, Words recordedIn) {}

    record Provenance(Given given, LocalDate reported) {}

    record AtLeast(int count, List<String> among) {}

    record Condition(AtLeast atLeast) {}

    record Commitment(String id, String party, String action, Provenance provenance, Condition condition) {}

    record Influence(String id, String source, String target, String sign, Integer strength) {}

    record Step(String stage, LocalDate date) {}

    record Exchange(String id, String giver, String receiver, List<Step> steps, LocalDate due) {}

    record Reading(String id, String indicator, BigDecimal value, String period) {}

    record Wire(
            String concerted,
            String id,
            Words name,
            List<String> complete,
            List<Named> actors,
            List<Capacity> capacities,
            List<Named> objectives,
            List<Named> indicators,
            List<Reading> readings,
            List<Action> actions,
            List<Influence> influences,
            List<Commitment> commitments,
            List<Named> channels,
            List<Exchange> exchanges) {}

    /** Something that takes time. */
    interface Work {
        Object run();
    }

    /** Prints megabytes in a second of processor time, and ratios. */
    public static void main(String[] args) {
        for (Generator.Size size : List.of(Generator.Size.S, Generator.Size.M)) {
            Document document = Document.of(Generator.of(size));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Documents.standard().write(document, out, Format.JSON_LINE);
            byte[] bytes = out.toByteArray();
            Wire wire = MAPPER.readValue(bytes, Wire.class);
            if (!MAPPER.readTree(MAPPER.writeValueAsBytes(wire)).equals(MAPPER.readTree(bytes))) {
                throw new IllegalStateException("the records do not say what the document says");
            }
            double megabytes = bytes.length / 1e6;
            int times = Math.max(1, (int) (40 / megabytes));
            double[] read = compare(
                    times,
                    () -> Documents.standard().read(bytes, Format.JSON_LINE),
                    () -> MAPPER.readValue(bytes, Wire.class));
            double resolving = compare(
                    times,
                    () -> Initiative.builder().from(document.initiative()).build(),
                    () -> document)[0];
            double[] written = compare(
                    times,
                    () -> {
                        ByteArrayOutputStream target = new ByteArrayOutputStream(bytes.length + 16);
                        Documents.standard().write(document, target, Format.JSON_LINE);
                        return target;
                    },
                    () -> {
                        ByteArrayOutputStream target = new ByteArrayOutputStream(bytes.length + 16);
                        MAPPER.writeValue(target, wire);
                        return target;
                    });
            System.out.printf(
                    Locale.ROOT,
                    "%s %.1f MB: read %.0f MB/s, records %.0f MB/s, ratio %.2f, %.2f without resolving references; write %.0f, records %.0f, ratio %.2f%n",
                    size,
                    megabytes,
                    megabytes * times / read[0],
                    megabytes * times / read[1],
                    read[1] / read[0],
                    read[1] / (read[0] - resolving),
                    megabytes * times / written[0],
                    megabytes * times / written[1],
                    written[1] / written[0]);
        }
    }

    /** Median seconds of processor time of each, in turns. */
    private static double[] compare(int times, Work one, Work other) {
        double[] first = new double[ROUNDS];
        double[] second = new double[ROUNDS];
        for (int round = -5; round < ROUNDS; round++) {
            double a = seconds(times, one);
            double b = seconds(times, other);
            if (round >= 0) {
                first[round] = a;
                second[round] = b;
            }
        }
        Arrays.sort(first);
        Arrays.sort(second);
        return new double[] {first[ROUNDS / 2], second[ROUNDS / 2]};
    }

    private static double seconds(int times, Work work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        int sum = 0;
        for (int i = 0; i < times; i++) {
            sum += System.identityHashCode(work.run()) & 1;
        }
        return (threads.getCurrentThreadCpuTime() - before + (sum < 0 ? 1 : 0)) / 1e9;
    }
}
