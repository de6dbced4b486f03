package org.concerted.serialization.foreign;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concerted.core.ConcertedException;
import org.concerted.core.Nearest;
import org.concerted.core.Problem;
import org.concerted.core.Text;
import org.concerted.core.model.BallotForm;
import org.concerted.serialization.Limits;

/** One pass over one {@code .pb} document. */
final class PabulibParser {
    private static final int SHOWN = 60;
    private static final ImmutableSet<String> SECTIONS = ImmutableSet.of("META", "PROJECTS", "VOTES");
    private static final ImmutableMap<String, BallotForm> FORMS = ImmutableMap.of(
            "approval", BallotForm.APPROVAL,
            "ordinal", BallotForm.ORDINAL,
            "cumulative", BallotForm.CUMULATIVE,
            "scoring", BallotForm.SCORING);
    private static final ImmutableSet<String> PROJECT = ImmutableSet.of("project_id", "cost", "name", "selected");
    private static final ImmutableSet<String> VOTE = ImmutableSet.of("voter_id", "vote", "points");
    private static final Text AMOUNT = Text.of("un nombre, 0 ou plus", "a number, 0 or more");

    private final String text;
    private final Limits limits;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> losses = new ArrayList<>();
    private final Map<String, String> meta = new LinkedHashMap<>();
    private final Map<String, Integer> metaLines = new HashMap<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final List<BallotFile.Project> projects = new ArrayList<>();
    private final List<BallotFile.Vote> votes = new ArrayList<>();
    private final Set<String> voters = new HashSet<>();
    private final Set<String> seen = new TreeSet<>();
    private String section = "";
    private int line;
    private ImmutableList<String> columns = ImmutableList.of();
    private BallotForm form = BallotForm.APPROVAL;

    PabulibParser(String text, Limits limits) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.limits = limits;
    }

    BallotFile read() {
        text.lines().forEach(this::line);
        line = 0;
        for (String name : SECTIONS) {
            if (!seen.contains(name)) {
                wrong(name, "", Text.of("la section " + name, "the section " + name), Optional.empty());
            }
        }
        Optional<BigDecimal> budget = Optional.ofNullable(meta.get("budget")).flatMap(this::amount);
        if (seen.contains("META") && budget.isEmpty()) {
            line = metaLines.getOrDefault("budget", 0);
            wrong("META/budget", meta.getOrDefault("budget", ""), AMOUNT, Optional.empty());
        }
        agrees("num_projects", projects.size());
        agrees("num_votes", votes.size());
        if (!problems.isEmpty()) {
            throw new ConcertedException(problems);
        }
        return new BallotFile(
                ImmutableMap.copyOf(meta),
                form,
                budget.orElse(BigDecimal.ZERO),
                ImmutableList.copyOf(projects),
                ImmutableList.copyOf(votes),
                ImmutableList.copyOf(losses));
    }

    private void line(String row) {
        line++;
        if (row.isBlank()) {
            return;
        }
        if (row.length() > limits.string()) {
            throw GraphMl.exceeded("string", limits.string());
        }
        String word = Ascii.toUpperCase(row.strip());
        if (SECTIONS.contains(word)) {
            begin(word);
            return;
        }
        List<String> cells = Splitter.on(';').trimResults().splitToList(row);
        if (section.isEmpty()) {
            wrong("", row, Text.of("META, PROJECTS ou VOTES", "META, PROJECTS or VOTES"), Nearest.to(word, SECTIONS));
            section = "?";
        } else if (columns.isEmpty() && !section.equals("?")) {
            header(cells);
        } else {
            switch (section) {
                case "META" -> meta(cells);
                case "PROJECTS" -> project(cells);
                case "VOTES" -> vote(cells);
                default -> {}
            }
        }
    }

    private void begin(String word) {
        if (!seen.add(word)) {
            wrong(word, word, Text.of("une seule section de ce nom", "one section of this name"), Optional.empty());
        }
        if (word.equals("VOTES") && !seen.contains("PROJECTS")) {
            wrong(word, word, Text.of("PROJECTS avant VOTES", "PROJECTS before VOTES"), Optional.empty());
        }
        if (!word.equals("META") && !seen.contains("META")) {
            wrong(word, word, Text.of("META avant le reste", "META before the rest"), Optional.empty());
        }
        if (word.equals("PROJECTS")) {
            form();
        }
        section = word;
        columns = ImmutableList.of();
    }

    private void form() {
        String said = Ascii.toLowerCase(meta.getOrDefault("vote_type", ""));
        Optional<BallotForm> found = Optional.ofNullable(FORMS.get(said));
        form = found.orElse(BallotForm.APPROVAL);
        if (found.isEmpty() && seen.contains("META")) {
            int here = line;
            line = metaLines.getOrDefault("vote_type", line);
            String words = String.join(", ", FORMS.keySet());
            wrong("META/vote_type", said, Text.of(words, words), Nearest.to(said, FORMS.keySet()));
            line = here;
        }
    }

    private void header(List<String> cells) {
        columns = cells.stream().map(Ascii::toLowerCase).collect(ImmutableList.toImmutableList());
        switch (section) {
            case "META" -> needs("key", "value");
            case "PROJECTS" -> {
                needs("project_id", "cost");
                passedOver(PROJECT);
            }
            default -> {
                if (form == BallotForm.CUMULATIVE || form == BallotForm.SCORING) {
                    needs("voter_id", "vote", "points");
                } else {
                    needs("voter_id", "vote");
                }
                passedOver(VOTE);
            }
        }
    }

    private void needs(String... names) {
        for (String name : names) {
            if (!columns.contains(name)) {
                wrong(
                        section,
                        String.join(";", columns),
                        Text.of("la colonne " + name, "the column " + name),
                        Nearest.to(name, columns));
            }
        }
    }

    private void passedOver(ImmutableSet<String> kept) {
        String others =
                String.join(";", columns.stream().filter(c -> !kept.contains(c)).toList());
        if (!others.isEmpty()) {
            lost(
                    section,
                    others,
                    Text.of(
                            "des colonnes dont l'attribution dépend; celles-ci sont laissées de côté",
                            "columns on which the allocation depends; these are passed over"));
        }
    }

    private void meta(List<String> cells) {
        String key = Ascii.toLowerCase(cells.get(0));
        String value = cells.size() < 2 ? "" : String.join(";", cells.subList(1, cells.size()));
        if (metaLines.putIfAbsent(key, line) == null) {
            meta.put(key, value);
        } else {
            wrong("META/" + key, key, Text.of("chaque clé une seule fois", "each key once"), Optional.empty());
        }
    }

    private void project(List<String> cells) {
        room();
        if (!fits(cells)) {
            return;
        }
        String id = cell(cells, "project_id");
        String path = "PROJECTS/" + id;
        if (id.isEmpty() || known.containsKey(id)) {
            wrong(
                    path,
                    id,
                    Text.of("un identifiant qu'aucun autre projet ne porte", "an id that no other project has"),
                    Optional.empty());
            return;
        }
        String cost = cell(cells, "cost");
        Optional<BigDecimal> amount = amount(cost);
        if (amount.isEmpty() && columns.contains("cost")) {
            wrong(path + "/cost", cost, AMOUNT, Optional.empty());
        }
        known.put(id, projects.size());
        projects.add(new BallotFile.Project(
                id,
                Optional.of(cell(cells, "name")).filter(n -> !n.isEmpty()),
                amount.orElse(BigDecimal.ZERO),
                switch (cell(cells, "selected")) {
                    case "0" -> Optional.of(false);
                    case "1", "2", "3" -> Optional.of(true); // 2 and 3: in other ways than by the vote itself
                    default -> Optional.empty();
                }));
    }

    private void vote(List<String> cells) {
        room();
        if (!fits(cells)) {
            return;
        }
        String voter = cell(cells, "voter_id");
        String path = "VOTES/" + voter;
        if (!voters.add(voter)) {
            wrong(path, voter, Text.of("un bulletin par voix", "one ballot for each voter"), Optional.empty());
        }
        ImmutableList.Builder<Integer> chosen = ImmutableList.builder();
        Set<String> once = new HashSet<>();
        List<String> ids = list(cell(cells, "vote"));
        for (String id : ids) {
            Integer project = known.get(id);
            if (project == null) {
                wrong(
                        path,
                        id,
                        Text.of("un projet de la section PROJECTS", "a project of the section PROJECTS"),
                        Nearest.to(id, known.keySet()));
            } else if (!once.add(id)) {
                wrong(path, id, Text.of("chaque projet une seule fois", "each project once"), Optional.empty());
            } else {
                chosen.add(project);
            }
        }
        ImmutableList.Builder<BigDecimal> points = ImmutableList.builder();
        if (form == BallotForm.CUMULATIVE || form == BallotForm.SCORING) {
            List<String> given = list(cell(cells, "points"));
            if (given.size() != ids.size() && columns.contains("points")) {
                wrong(
                        path + "/points",
                        cell(cells, "points"),
                        Text.of(
                                "autant de nombres que de projets : " + ids.size(),
                                "as many numbers as projects: " + ids.size()),
                        Optional.empty());
            }
            for (String number : given) {
                Optional<BigDecimal> amount = amount(number);
                if (amount.isEmpty()) {
                    wrong(path + "/points", number, AMOUNT, Optional.empty());
                }
                points.add(amount.orElse(BigDecimal.ZERO));
            }
        }
        votes.add(new BallotFile.Vote(voter, chosen.build(), points.build()));
    }

    private boolean fits(List<String> cells) {
        if (cells.size() == columns.size()) {
            return true;
        }
        wrong(
                section,
                String.join(";", cells),
                Text.of(
                        "autant de cases que de colonnes : " + columns.size(),
                        "as many cells as columns: " + columns.size()),
                Optional.empty());
        return false;
    }

    private String cell(List<String> cells, String column) {
        int place = columns.indexOf(column);
        return place < 0 ? "" : cells.get(place);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Splitter.on(',').trimResults().splitToList(cell);
    }

    /** A plain number, also with a comma for its decimals, as some cities write it. */
    private Optional<BigDecimal> amount(String cell) {
        String number = cell.replace(',', '.');
        return number.length() <= limits.digits() && number.matches("[0-9]+([.][0-9]+)?")
                ? Optional.of(new BigDecimal(number))
                : Optional.empty();
    }

    private void agrees(String key, int counted) {
        String said = meta.getOrDefault(key, "");
        if (!said.isEmpty() && !said.equals(String.valueOf(counted))) {
            line = metaLines.getOrDefault(key, 0);
            lost("META/" + key, said, Text.of("le nombre compté : " + counted, "the number counted: " + counted));
        }
    }

    private void room() {
        if (projects.size() + votes.size() >= limits.nouns()) {
            throw GraphMl.exceeded("nouns", limits.nouns());
        }
    }

    private void wrong(String path, String found, Text expected, Optional<String> nearest) {
        problems.add(problem(path, found, expected).nearest(nearest).build());
        if (problems.size() >= limits.problems()) {
            throw new ConcertedException(problems);
        }
    }

    private void lost(String path, String found, Text expected) {
        if (losses.size() < limits.problems()) {
            losses.add(problem(path, found, expected).build());
        }
    }

    private Problem.Builder problem(String path, String found, Text expected) {
        Problem.Builder problem = Problem.builder();
        problem.path(Ascii.truncate(path, SHOWN, "…"))
                .found(Ascii.truncate(found, SHOWN, "…"))
                .expected(expected);
        if (line > 0) {
            problem.line(line);
        }
        return problem;
    }
}
