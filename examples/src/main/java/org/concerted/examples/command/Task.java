package org.concerted.examples.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.Document;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands share: a language, a day, a place to write to. */
abstract class Task implements Callable<Integer> {
    /** Characters to a line of text. */
    static final int WIDTH = 80;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Help help = new Help();

    @Mixin
    private Output output = new Output();

    private Optional<Language> spoken = Optional.empty();

    private Root root() {
        return (Root) spec.root().userObject();
    }

    LocalDate today() {
        return root().today();
    }

    /** The language asked for, or else English. */
    Language language() {
        return root().language().orElse(Language.EN);
    }

    /** The language asked for, or else that of a document: French where its name is written in French alone. */
    Language language(Text name) {
        return root().language().orElse(name.english().isPresent() ? Language.EN : Language.FR);
    }

    Language language(Document document) {
        Language language = root().language()
                .or(document::language)
                .orElseGet(() -> language(document.initiative().name()));
        spoken = Optional.of(language);
        return language;
    }

    /** The language of the document, once one was read. */
    Optional<Language> spoken() {
        return spoken;
    }

    Progress progress() {
        return new Progress(spec.commandLine().getErr(), language());
    }

    /** Says that a day is before the initiative began: what its document leaves undated is counted even so. */
    void tellIfEarly(Initiative initiative, LocalDate asOf, Language language) {
        initiative.started().filter(asOf::isBefore).ifPresent(began -> {
            PrintWriter err = spec.commandLine().getErr();
            err.println(Say.in(
                    language,
                    "concerted : le " + asOf + " est avant le début de la démarche (" + began
                            + "). Ce qui n'est pas daté dans le document est compté quand même.",
                    "concerted: " + asOf + " is before the initiative began (" + began
                            + "). What the document leaves undated is counted even so."));
            err.flush();
        });
    }

    /** Writes the answer; never over what was read. */
    void write(String text, Path... inputs) {
        output.write(text, spec.commandLine().getOut(), inputs);
    }
}
