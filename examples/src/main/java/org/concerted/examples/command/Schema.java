package org.concerted.examples.command;

import picocli.CommandLine.Command;

/** Shows the JSON Schema of documents. */
@Command(
        name = "schema",
        description = {
            "Le schéma JSON des documents, pour les éditeurs et les validateurs.",
            "The JSON Schema of documents, for editors and validators."
        },
        footer = "  concerted schema --out initiative.schema.json")
final class Schema extends Task {
    @Override
    public Integer call() {
        write(Inputs.schema());
        return Exit.DONE;
    }
}
