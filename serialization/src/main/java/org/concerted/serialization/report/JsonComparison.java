package org.concerted.serialization.report;

import com.google.common.collect.ImmutableList;
import org.concerted.core.Language;
import org.concerted.core.assess.Comparison;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two snapshots side by side, as JSON for programs. Fields may be added; those that are there stay. */
public final class JsonComparison {
    private JsonComparison() {}

    /**
     * The comparison.
     *
     * @param rules where the words of rules are found
     * @param language of its messages
     */
    public static String of(Snapshot before, Snapshot after, RuleSet<?> rules, Language language) {
        Comparison comparison = Comparison.of(before, after);
        ObjectNode node = Json.object();
        node.set("before", side(before));
        node.set("after", side(after));
        node.put("sameRules", comparison.sameRules());
        node.set("new", findings(comparison.appeared(), after, rules, language));
        node.set("settled", findings(comparison.settled(), before, rules, language));
        node.set("remaining", findings(comparison.stillThere(), after, rules, language));
        node.set("lostFromSight", findings(comparison.lostSight(), before, rules, language));
        node.set(
                "withheld",
                Json.array(
                        comparison.withheld(),
                        key -> Json.object()
                                .put("rule", key.rule())
                                .put("subject", key.subject().toString())));
        return Json.write(node);
    }

    private static ObjectNode side(Snapshot snapshot) {
        return Json.object()
                .put("initiative", snapshot.document().id())
                .put("asOf", snapshot.asOf().toString())
                .put("audience", snapshot.audience().toString());
    }

    private static JsonNode findings(
            ImmutableList<Finding> findings, Snapshot snapshot, RuleSet<?> rules, Language language) {
        return Json.array(findings, finding -> Json.finding(finding, snapshot, rules, language));
    }
}
