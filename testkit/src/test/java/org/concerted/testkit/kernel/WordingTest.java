package org.concerted.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.core.assess.Wording;
import org.concerted.testkit.kernel.Cells.Cell;
import org.concerted.testkit.kernel.Cells.Sheet;
import org.junit.jupiter.api.Test;

/** What people read of evidence that is there, empty or unknown. */
class WordingTest {
    @Test
    void aPartInBracketsIsLeftOutWhereWhatItNamesIsUnknownOrEmpty() {
        assertThat(said("full")).isEqualTo("a: kept 3. Named: x and y. End.");
        assertThat(said("none")).isEqualTo("a: End.");
    }

    @Test
    void outsideBracketsWhatIsUnknownIsSaidToBe() {
        assertThat(said("none", "Kept {kept}, named {named}.")).isEqualTo("Kept (unknown), named nothing.");
    }

    private static String said(String text) {
        return said(text, "{subject}:[ kept {kept}.][ Named: {named}.] End.");
    }

    private static String said(String text, String template) {
        Notes rule = new Notes(template);
        RuleSet<Sheet> rules = RuleSet.of(rule);
        Snapshot snapshot = Engine.of(Cells.DOMAIN, rules)
                .view(Sheet.of("a", text), Cells.DAY, Audience.TABLE)
                .snapshot();
        return Wording.of(rules, snapshot, Language.EN)
                .observation(snapshot.findings().get(0))
                .replace("cell a", "a");
    }

    /** Notes a count and names where the text says full, and nothing otherwise. */
    private record Notes(String template) implements Rule<Sheet, Cell, String> {
        @Override
        public RuleInfo info() {
            Text text = Text.same(template);
            return RuleInfo.builder()
                    .id("notes")
                    .asks(text)
                    .why(text)
                    .observation(text)
                    .upheld(text)
                    .undetermined(text)
                    .question(text)
                    .build();
        }

        @Override
        public Kind<Sheet, Cell> kind() {
            return Cells.CELL;
        }

        @Override
        public String observe(Cell cell, Measured<Sheet> measured) {
            return cell.text();
        }

        @Override
        public Verdict decide(String seen) {
            return Verdict.BREACHED;
        }

        @Override
        public Evidence write(String seen) {
            boolean full = seen.equals("full");
            return Evidence.builder()
                    .amount("kept", full ? Optional.of(BigDecimal.valueOf(3)) : Optional.empty(), "")
                    .words("named", full ? ImmutableList.of("x", "y") : ImmutableList.of())
                    .build();
        }

        @Override
        public String read(Evidence evidence) {
            return evidence.words("named").isEmpty() ? "none" : "full";
        }
    }
}
