package org.concerted.examples.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.View;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Initiative;
import picocli.CommandLine.Option;

/** For whom, as of when and by which rules a document is assessed. */
final class Question {
    private static final int LAST_YEAR = 9999;

    @Option(
            names = "--for",
            paramLabel = "AUDIENCE",
            description = {
                "Pour qui : table (par défaut), public, l'identifiant d'une instance, d'un acteur ou d'un bailleur de"
                        + " fonds (body:ID, actor:ID, funder:ID), ou keeper, qui tient le document et en voit tout : à"
                        + " ne pas transmettre.",
                "For whom: table (the default), public, the id of a body, an actor or a funder (body:ID, actor:ID,"
                        + " funder:ID), or keeper, who keeps the document and sees all of it: not to be passed on."
            })
    private Optional<String> audience = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {
                "Le jour dont il s'agit, comme 2026-11-22; aujourd'hui si l'option manque.",
                "The day in question, such as 2026-11-22; today if left out."
            })
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--rules",
            paramLabel = "RULES.yaml",
            description = {
                "Règles à appliquer autrement : activation, gravité, paramètres.",
                "Rules to apply otherwise: enabled, severity, parameters."
            })
    private Optional<Path> rules = Optional.empty();

    Assessor assessor() {
        Assessor standard = Assessor.standard();
        return rules.map(file -> Assessor.with(Inputs.configured(standard.rules(), file)))
                .orElse(standard);
    }

    /** Refuses --for and --as-of where there is only what was assessed before: it was for one audience, on one day. */
    void fixed(Path assessment) {
        if (audience.isPresent() || asOf.isPresent()) {
            throw UsageException.of(
                    Text.of(
                            assessment
                                    + " est une évaluation conservée : --for et --as-of ne la changent pas; évaluer le document",
                            assessment
                                    + " is an assessment that was kept: --for and --as-of do not change it; assess the document"));
        }
    }

    /** Refuses --for, --as-of and --rules where there is only a map. */
    void drawn(Path map) {
        if (audience.isPresent() || asOf.isPresent() || rules.isPresent()) {
            throw UsageException.of(Text.of(
                    map + " est une carte, que tous voient, sans dates ni règles : --for, --as-of et --rules ne s'y"
                            + " appliquent pas",
                    map
                            + " is a map, which all may see, without dates or rules: --for, --as-of and --rules do not apply"
                            + " to it"));
        }
    }

    View<Initiative> view(Initiative initiative, LocalDate today) {
        LocalDate day = asOf.orElse(today);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw UsageException.of(Text.of(
                    "--as-of : un jour des années 1 à " + LAST_YEAR + ", comme 2026-11-22; trouvé : " + day,
                    "--as-of: a day of the years 1 to " + LAST_YEAR + ", such as 2026-11-22; found: " + day));
        }
        return assessor().view(initiative, day, Audiences.named(audience.orElse("table"), initiative));
    }
}
