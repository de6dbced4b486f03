package org.concerted.examples.command;

import picocli.CommandLine.Option;

/** A command that answers people in text and programs in JSON. */
abstract class Report extends Task {
    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {
                "text, pour les personnes (par défaut), ou json, pour les programmes.",
                "text, for people (the default), or json, for programs."
            })
    private OutputFormat format = OutputFormat.TEXT;

    boolean json() {
        return format == OutputFormat.JSON;
    }
}
