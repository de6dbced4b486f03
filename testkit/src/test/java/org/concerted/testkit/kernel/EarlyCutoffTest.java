package org.concerted.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.testkit.kernel.Asks.Counts;
import org.concerted.testkit.kernel.Cells.Sheet;
import org.concerted.testkit.kernel.Cells.Write;
import org.junit.jupiter.api.Test;

/** Change stops where a value comes out the same: published cases, as measures. */
class EarlyCutoffTest {
    private static final Measure<Sheet, Integer> FIELD =
            Counts.cells("field", scope -> cell(scope).number());
    private static final Measure<Sheet, Integer> X = Counts.reading("x", FIELD, scope -> (scope.get(FIELD) + 1) / 2);
    private static final Measure<Sheet, Integer> Y = Counts.reading("y", FIELD, scope -> scope.get(FIELD) / 2);
    private static final Measure<Sheet, Integer> FINAL_X = Counts.reading("finalX", X, scope -> 2 * scope.get(X));
    private static final Measure<Sheet, Integer> FINAL_Y = Counts.reading("finalY", Y, scope -> 2 * scope.get(Y));

    private static final Measure<Sheet, String> READ =
            Counts.cells("read", scope -> cell(scope).text());
    private static final Measure<Sheet, String> LOWER =
            Counts.reading("lower", READ, scope -> scope.get(READ).toLowerCase(Locale.ROOT));
    private static final Measure<Sheet, String> COMBINE = new Counts<>(
            "combine",
            ImmutableSet.<Kind<Sheet, ?>>of(),
            ImmutableSet.of(READ, LOWER),
            scope -> scope.get(READ).isEmpty() ? "" : scope.get(LOWER));

    private static Cells.Cell cell(Scope<Sheet> scope) {
        return scope.subjects(Cells.CELL).dossier(0);
    }

    /** The intermediate value of the source is two measures here: a field that kept its value stops the change. */
    @Test
    void aFieldThatKeptItsValueStopsTheChange() throws IOException {
        replay("salsa", Map.of("finalX", FINAL_X, "finalY", FINAL_Y), ImmutableSet.of("finalX", "finalY"));
    }

    @Test
    void aFileRewrittenWithTheSameContentIsReadAndNoMore() throws IOException {
        replay("pie", Map.of("combine", COMBINE), ImmutableSet.of("read", "combine", "lower"));
    }

    private static void replay(String name, Map<String, Measure<Sheet, ?>> asked, ImmutableSet<String> watched)
            throws IOException {
        Assessment<Sheet> now = null;
        for (String[] step : steps(name)) {
            List<String> doing = Arrays.asList(step[1].split(" ", 2));
            now = now == null
                    ? Asks.engine(Asks.of("r", Cells.SHEET, (sheet, measured) -> "ok")
                                    .reading(ImmutableSet.copyOf(asked.values())))
                            .assess(Sheet.of("file", doing.get(1)), Cells.DAY)
                    : now.after(doing.get(0).equals("write") ? Write.of("file", doing.get(1)) : new Cells.Nothing());
            List<String> executed =
                    now.work().measures().stream().filter(watched::contains).toList();
            assertThat(executed).as(String.join("|", step)).containsExactlyInAnyOrder(words(step[2]));
            for (String value : words(step[3])) {
                List<String> expected = Arrays.asList(value.split("=", 2));
                assertThat(String.valueOf(now.measure(Objects.requireNonNull(asked.get(expected.get(0))))))
                        .isEqualTo(expected.get(1).replace('_', ' '));
            }
        }
    }

    private static String[] words(String text) {
        return text.contains("=") && !text.startsWith("final")
                ? new String[] {text}
                : Arrays.stream(text.split(" ")).filter(w -> !w.isEmpty()).toArray(String[]::new);
    }

    private static List<String[]> steps(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EarlyCutoffTest.class.getResourceAsStream("early-cutoff.txt")),
                StandardCharsets.UTF_8))) {
            List<String[]> steps = reader.lines()
                    .filter(line -> line.startsWith(name + "|"))
                    .map(line -> line.split("\\|", -1))
                    .collect(Collectors.toCollection(ArrayList::new));
            assertThat(steps).isNotEmpty();
            return steps;
        }
    }
}
