package org.concerted.examples.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.concerted.core.Text;
import picocli.CommandLine.Option;

/** Where a command's answer goes: to the standard output, or to a file that appears whole or not at all. */
final class Output {
    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = {
                "Fichier où écrire la réponse; la sortie standard si l'option manque.",
                "File to write the answer to; the standard output if left out."
            })
    private Optional<Path> path = Optional.empty();

    void write(String text, PrintWriter standard, Path... inputs) {
        if (path.isEmpty()) {
            standard.print(text);
            standard.flush();
            return;
        }
        Path target = path.get().toAbsolutePath();
        for (Path input : inputs) {
            if (target.normalize().equals(input.toAbsolutePath().normalize())) {
                throw UsageException.of(Text.of(
                        "--out : « " + path.get() + " » est un fichier à lire; attendu : un autre fichier",
                        "--out: \"" + path.get() + "\" is a file to be read; expected: another file"));
            }
        }
        try {
            replace(target, text);
        } catch (IOException e) {
            Text why = why(target, e);
            throw UsageException.of(Text.of(
                    "--out : impossible d'écrire « " + path.get() + " »; "
                            + why.french().orElseThrow(),
                    "--out: cannot write \"" + path.get() + "\"; "
                            + why.english().orElseThrow()));
        }
    }

    private static Text why(Path target, IOException refusal) {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Text.of("attendu : un dossier qui existe", "expected: a folder that exists");
        }
        if (Files.isDirectory(target)) {
            return Text.of("attendu : un fichier, non un dossier", "expected: a file, not a folder");
        }
        if (refusal instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return Text.of("attendu : un dossier où écrire est permis", "expected: a folder that may be written to");
        }
        return Text.of("raison : " + refusal.getMessage(), "reason: " + refusal.getMessage());
    }

    /** Written to the side and moved into place, so that nobody ever reads half of it. */
    private static void replace(Path target, String text) throws IOException {
        // Not a temporary file of the platform's making: that one would keep others from reading the result.
        Path side = target.resolveSibling("." + target.getFileName() + "."
                + Integer.toHexString(ThreadLocalRandom.current().nextInt()) + ".part");
        try {
            Files.writeString(side, text, StandardOpenOption.CREATE_NEW);
            try {
                Files.move(side, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(side, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(side);
        }
    }
}
