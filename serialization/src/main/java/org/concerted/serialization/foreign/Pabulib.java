package org.concerted.serialization.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;
import org.concerted.core.model.BallotForm;
import org.concerted.serialization.Limits;

/**
 * Reads and writes {@code .pb} files, the format of Pabulib (Stolicki, Szufa and Talmon 2020, arXiv:2012.06539):
 * approvals, orders of preference, points shared out, scores. What an allocation depends on has to be right, and all
 * that is not is told at once, each with its line; the rest (what is said of voters, columns of one city) is passed
 * over and listed as lost.
 */
public final class Pabulib {
    private final Limits limits;

    private Pabulib(Limits limits) {
        this.limits = limits;
    }

    /** A reader within the standard limits. */
    public static Pabulib standard() {
        return new Pabulib(Limits.STANDARD);
    }

    /**
     * A reader within these limits.
     *
     * @param limits {@link Limits#nouns} bounds projects and ballots together
     * @return the reader
     */
    public static Pabulib within(Limits limits) {
        return new Pabulib(limits);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return what it holds
     * @throws IOException if it cannot be read
     * @throws ConcertedException with all that is wrong in it
     */
    public BallotFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1));
        }
    }

    /**
     * Reads a document.
     *
     * @param document its bytes, in UTF-8
     * @return what it holds
     * @throws ConcertedException with all that is wrong in it
     */
    public BallotFile read(byte[] document) {
        if (document.length > limits.bytes()) {
            throw GraphMl.exceeded("bytes", limits.bytes());
        }
        try {
            return new PabulibParser(
                            UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString(), limits)
                    .read();
        } catch (CharacterCodingException e) {
            throw ConcertedException.at("", "?", Text.of("du texte en UTF-8", "text in UTF-8"));
        }
    }

    /**
     * Writes a file: always the same bytes for the same projects and ballots, and nothing of voters but their ballots.
     *
     * @param file what to write
     * @return the document
     * @throws ConcertedException if a word holds what the format has no place for: a semicolon, a line end, or in an id
     *     a comma
     */
    public String write(BallotFile file) {
        StringBuilder out = new StringBuilder("META\nkey;value\n");
        for (Map.Entry<String, String> entry : file.meta().entrySet()) {
            String value = switch (entry.getKey()) {
                case "num_projects" -> String.valueOf(file.projects().size());
                case "num_votes" -> String.valueOf(file.votes().size());
                case "budget" -> file.budget().toPlainString();
                case "vote_type" -> Ascii.toLowerCase(file.form().name());
                default -> entry.getValue();
            };
            row(out, entry.getKey(), value);
        }
        missing(file, out, "num_projects", file.projects().size());
        missing(file, out, "num_votes", file.votes().size());
        missing(file, out, "budget", file.budget().toPlainString());
        missing(file, out, "vote_type", Ascii.toLowerCase(file.form().name()));
        boolean selected = file.projects().stream().anyMatch(p -> p.selected().isPresent());
        out.append("PROJECTS\nproject_id;cost;name").append(selected ? ";selected\n" : "\n");
        for (BallotFile.Project project : file.projects()) {
            List<String> cells = new ArrayList<>(List.of(
                    id(project.id()),
                    project.cost().toPlainString(),
                    project.name().orElse("")));
            if (selected) {
                cells.add(project.selected().map(s -> s ? "1" : "0").orElse(""));
            }
            row(out, cells.toArray(String[]::new));
        }
        boolean points = file.form() == BallotForm.CUMULATIVE || file.form() == BallotForm.SCORING;
        out.append("VOTES\nvoter_id;vote").append(points ? ";points\n" : "\n");
        for (BallotFile.Vote vote : file.votes()) {
            String chosen = list(vote.projects(), p -> id(file.projects().get(p).id()));
            if (points) {
                row(out, vote.voter(), chosen, list(vote.points(), BigDecimal::toPlainString));
            } else {
                row(out, vote.voter(), chosen);
            }
        }
        return out.toString();
    }

    private static void missing(BallotFile file, StringBuilder out, String key, Object value) {
        if (!file.meta().containsKey(key)) {
            row(out, key, value.toString());
        }
    }

    private static <T> String list(ImmutableList<T> values, Function<T, String> shown) {
        return Joiner.on(',').join(values.stream().map(shown).toList());
    }

    private static String id(String id) {
        return plain(id, ",");
    }

    private static String plain(String text, String but) {
        if (!text.equals(text.strip())
                || text.chars().anyMatch(c -> c == ';' || c == '\n' || c == '\r' || but.indexOf(c) >= 0)) {
            throw ConcertedException.at(
                    "",
                    text,
                    Text.of("un mot sans point-virgule ni saut de ligne", "a word without semicolon or line end"));
        }
        return text;
    }

    private static void row(StringBuilder out, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : ";").append(plain(cells[i], ""));
        }
        out.append('\n');
    }
}
