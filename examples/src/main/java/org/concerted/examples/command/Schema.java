package org.concerted.examples.command;

import org.concerted.serialization.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the JSON Schema of what is read and written. */
@Command(
        name = "schema",
        description = {
            "Le schéma JSON des documents, pour les éditeurs et les validateurs.",
            "The JSON Schema of documents, for editors and validators."
        },
        footer = "  concerted schema --out initiative.schema.json")
final class Schema extends Task {
    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            description = {
                "initiative (par défaut) ou assessment, une évaluation conservée.",
                "initiative (the default) or assessment, one that was kept."
            })
    private What what = What.INITIATIVE;

    @Override
    public Integer call() {
        write(what == What.INITIATIVE ? Schemas.document() : Schemas.assessment());
        return Exit.DONE;
    }

    /** What has a schema. */
    enum What {
        INITIATIVE,
        ASSESSMENT
    }
}
