package org.concerted.serialization.report;

import java.time.LocalDate;
import java.util.function.Function;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Basis;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Formats;
import org.concerted.core.assess.Severity;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.core.assess.Wording;

/** What every report says in the same words. */
record Voice(Language language) {
    String say(String french, String english) {
        return language == Language.FR ? french : english;
    }

    /** A label and what follows it. */
    String labelled(String french, String english, String text) {
        return say(french + "\u00a0: ", english + ": ") + text;
    }

    /** As of when and for whom. */
    String head(Snapshot snapshot, Wording words) {
        return head(snapshot.asOf(), snapshot.audience(), words::name)
                + (snapshot.audience().equals(Audience.KEEPER)
                        ? ""
                        : say(
                                " Ne compte que ce que chacun laisse voir à ce public.",
                                " Only what each lets this audience see is counted."));
    }

    /** The same in short. */
    String head(LocalDate asOf, Audience audience, Function<Ref, String> names) {
        return say("Au\u00a0", "As of ") + Formats.day(asOf, language) + ", " + audience(audience, names) + ".";
    }

    private String audience(Audience audience, Function<Ref, String> names) {
        String id = audience.id().orElse("");
        return switch (audience.circle()) {
            case TABLE -> say("pour la table", "for the table");
            case PUBLIC -> say("pour le public", "for the public");
            case KEEPER -> say("pour qui tient le document", "for whoever keeps the document");
            case ACTOR -> say("pour l'organisme ", "for the organisation ") + names.apply(new Ref("actor", id));
            case BODY ->
                say("pour les membres de l'instance ", "for the members of the body ")
                        + names.apply(new Ref("body", id));
            case FUNDER -> say("pour le bailleur de fonds ", "for the funder ") + names.apply(new Ref("actor", id));
        };
    }

    /** A remedy and who could take it. */
    String step(Snapshot.Note note, Wording words) {
        return say("Piste pour l'organisme ", "A step for the organisation ")
                + words.name(note.by())
                + say("\u00a0: ", ": ")
                + note.words().in(language);
    }

    /** A verdict as people read it. */
    String verdict(Verdict.Code code) {
        return switch (code) {
            case UPHELD -> say("réuni", "holds");
            case BREACHED -> say("à discuter", "to discuss");
            case UNDETERMINED -> say("il manque des données", "data are missing");
            case NOT_APPLICABLE -> say("sans objet ici", "does not arise here");
            case FAILED -> say("règle en panne", "the rule failed");
        };
    }

    String severity(Severity severity) {
        return switch (severity) {
            case MINOR -> say("bon à savoir", "worth knowing");
            case MAJOR -> say("à aborder bientôt", "worth a conversation soon");
            case CRITICAL -> say("à aborder d'abord", "worth a conversation first");
        };
    }

    String basis(Basis basis) {
        return switch (basis) {
            case PUBLISHED -> say("publié", "published");
            case LITERATURE -> say("littérature du domaine", "literature of the field");
            case OURS -> say("choix de Concerted", "a choice of Concerted");
        };
    }

    /** A source in full, with its address and how far it carries. */
    String citation(Citation citation) {
        return citation.reference().in(language) + " (" + basis(citation.basis()) + ")"
                + citation.url().map(url -> " " + url).orElse("");
    }
}
