package org.concerted.examples.command;

import java.util.Optional;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.report.JsonCatalogue;
import org.concerted.serialization.report.TextCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the catalogue of rules. */
@Command(
        name = "rules",
        description = {
            "Le catalogue des règles : ce que chacune demande, pourquoi, et d'après quelles sources.",
            "The catalogue of rules: what each asks, why, and after which sources."
        },
        footer = "  concerted rules trust.views-diverge")
final class Rules extends Report {
    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = {"Une seule règle, par son identifiant ou son code.", "One rule alone, by its id or code."})
    private Optional<String> id = Optional.empty();

    @Override
    public Integer call() {
        RuleSet<Initiative> rules = Assessor.standard().rules();
        write(id.map(name -> one(Catalogue.entry(rules, name))).orElseGet(() -> all(rules)));
        return Exit.DONE;
    }

    private String one(RuleSet.Entry<Initiative> entry) {
        return json() ? JsonCatalogue.of(entry, language()) : TextCatalogue.of(entry, language(), WIDTH);
    }

    private String all(RuleSet<Initiative> rules) {
        return json() ? JsonCatalogue.of(rules, language()) : TextCatalogue.of(rules, language(), WIDTH);
    }
}
