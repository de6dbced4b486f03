package org.concerted.examples.command;

import java.util.Optional;
import org.concerted.core.Language;
import picocli.CommandLine.Option;

/** What every command understands. */
final class Help {
    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            description = {
                "Langue : fr ou en. Sans elle : celle du document, sinon l'anglais.",
                "Language: fr or en. Without it: the document's, or else English."
            })
    private Optional<Language> language = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = {"Montre cette aide.", "Shows this help. En français : --help --lang fr."})
    private boolean help;
}
