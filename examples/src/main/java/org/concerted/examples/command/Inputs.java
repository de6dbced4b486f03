package org.concerted.examples.command;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concerted.core.ConcertedException;
import org.concerted.core.Nearest;
import org.concerted.core.Problem;
import org.concerted.core.Text;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.serialization.Assessments;
import org.concerted.serialization.Document;
import org.concerted.serialization.Documents;
import org.concerted.serialization.RuleSettings;
import org.concerted.serialization.foreign.BallotFile;
import org.concerted.serialization.foreign.GraphMl;
import org.concerted.serialization.foreign.Pabulib;
import org.concerted.serialization.foreign.PlainNetwork;
import org.concerted.serialization.kumu.CausalNetwork;
import org.concerted.serialization.kumu.Kumu;
import org.concerted.serialization.kumu.KumuMap;
import org.concerted.serialization.report.JsonReport;

/** Reads files. What is wrong with one is told with its name. */
final class Inputs {
    private Inputs() {}

    static Document document(Path file) {
        try {
            return read(file, Documents.standard()::read);
        } catch (RefusedException refused) {
            throw new RefusedException(
                    file, refused.problems(), Documents.standard().language(file));
        }
    }

    /** A document; where the file is none, it is also said what a map would be. */
    static Document documentOrMap(Path file) {
        try {
            return document(file);
        } catch (RefusedException neither) {
            List<Problem> problems = new ArrayList<>(neither.problems());
            if (problems.stream()
                    .anyMatch(problem -> problem.path().equals("/concerted")
                            || problem.path().isEmpty())) {
                problems.add(Problem.builder()
                        .path("")
                        .found(String.valueOf(file.getFileName()))
                        .expected(Text.of(
                                "une démarche; sinon une carte : le JSON de Kumu, avec ses listes elements et connections,"
                                        + " ou un fichier .graphml",
                                "an initiative; or else a map: JSON of Kumu, with its lists elements and connections, or a"
                                        + " .graphml file"))
                        .build());
            }
            throw new RefusedException(file, problems, neither.language());
        }
    }

    /** A map drawn with Kumu or written in GraphML, where the file is one. */
    static Optional<KumuMap> map(Path file) {
        if (isGraphMl(file)) {
            return Optional.of(CausalNetwork.of(graphMl(file)));
        }
        return read(
                file,
                path -> Kumu.standard().recognises(path)
                        ? Optional.of(Kumu.standard().read(path))
                        : Optional.empty());
    }

    /** Whether a file's name says that it is GraphML. */
    static boolean isGraphMl(Path file) {
        String name = Ascii.toLowerCase(file.toString());
        return name.endsWith(".graphml") || name.endsWith(".xml");
    }

    /** The network of a GraphML file. */
    static PlainNetwork graphMl(Path file) {
        return read(file, GraphMl.standard()::read);
    }

    /** The projects and ballots of a {@code .pb} file. */
    static BallotFile ballots(Path file) {
        return read(file, Pabulib.standard()::read);
    }

    /** A rule set as a file configures it. */
    static <D> RuleSet<D> configured(RuleSet<D> rules, Path file) {
        return read(file, path -> RuleSettings.configured(rules, path));
    }

    /** An assessment that was kept, or a document to be assessed: whichever the file is, or is nearer to. */
    static Snapshot assessment(Path file, Function<Document, Snapshot> assess, Consumer<Path> kept) {
        Optional<Snapshot> reported = read(file, JsonReport::saved);
        if (reported.isPresent()) {
            kept.accept(file);
            return reported.get();
        }
        try {
            return assess.apply(document(file));
        } catch (RefusedException notADocument) {
            try {
                Snapshot alone = read(file, Assessments.standard()::read);
                kept.accept(file);
                return alone;
            } catch (RefusedException notAnAssessment) {
                throw notAnAssessment.problems().size()
                                < notADocument.problems().size()
                        ? notAnAssessment
                        : notADocument;
            }
        }
    }

    private static <T> T read(Path file, Reader<T> reader) {
        try {
            return reader.read(file);
        } catch (ConcertedException refused) {
            throw new RefusedException(file, refused.problems(), Optional.empty());
        } catch (IOException unreadable) {
            throw new RefusedException(file, List.of(unreadable(file)), Optional.empty());
        }
    }

    private static Problem unreadable(Path file) {
        Text expected = Files.isDirectory(file)
                ? Text.of("un fichier, et non un dossier", "a file, not a folder")
                : Files.exists(file)
                        ? Text.of("un fichier que l'on peut lire", "a file that can be read")
                        : Text.of("un fichier qui existe", "a file that exists");
        return Problem.builder()
                .path("")
                .found(file.toString())
                .expected(expected)
                .nearest(Files.exists(file) ? Optional.empty() : neighbour(file))
                .build();
    }

    /** The file in the same folder that was perhaps meant. */
    private static Optional<String> neighbour(Path file) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(each -> each.getFileName().toString()).sorted().toList();
            return Nearest.to(file.getFileName().toString(), names)
                    .map(name -> folder.resolve(name).toString());
        } catch (IOException noFolder) {
            return Optional.empty();
        }
    }

    /**
     * Reads a file.
     *
     * @param <T> what it holds
     */
    private interface Reader<T> {
        T read(Path file) throws IOException;
    }
}
