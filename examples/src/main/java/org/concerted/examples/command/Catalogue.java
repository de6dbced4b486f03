package org.concerted.examples.command;

import java.util.ArrayList;
import java.util.List;
import org.concerted.core.Text;
import org.concerted.core.assess.RuleSet;

/** Finds rules by the names that people type. */
final class Catalogue {
    private Catalogue() {}

    /** The rule of this id or alias. */
    static <D> RuleSet.Entry<D> entry(RuleSet<D> rules, String name) {
        return rules.find(name).orElseThrow(() -> {
            List<String> known = new ArrayList<>();
            rules.entries().forEach(entry -> {
                known.add(entry.rule().info().id());
                known.addAll(entry.rule().info().aliases());
            });
            return UsageException.unknown(
                    Text.of("règle inconnue : « " + name + " »", "unknown rule: \"" + name + "\""), name, known);
        });
    }
}
