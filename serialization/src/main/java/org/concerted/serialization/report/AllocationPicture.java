package org.concerted.serialization.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concerted.coordination.funding.Allocation;
import org.concerted.coordination.funding.Election;
import org.concerted.coordination.funding.FundingMethod;
import org.concerted.coordination.funding.FundingRule;
import org.concerted.coordination.funding.Reserved;
import org.concerted.coordination.funding.Step;
import org.concerted.core.Language;
import org.concerted.core.assess.Formats;
import org.concerted.serialization.foreign.BallotFile;
import org.concerted.serialization.foreign.ProgrammeBallots;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a rule makes of ballots, each step told: JSON for programs, text for people. Ballots are secret: only totals show.
 */
public final class AllocationPicture {
    private final FundingMethod method;
    private final BallotFile file;
    private final Optional<ProgrammeBallots> programme;
    private final Election election;
    private final Allocation allocation;
    private final ImmutableList<Integer> funded;
    private final boolean published;

    private AllocationPicture(BallotFile file, FundingMethod method, Optional<ProgrammeBallots> programme) {
        this.method = method;
        this.file = file;
        this.programme = programme;
        election = file.election();
        allocation = method.allocate(election, kept() ? reserves() : ImmutableList.of());
        published = !file.projects().isEmpty()
                && file.projects().stream().allMatch(p -> p.selected().isPresent());
        funded = IntStream.range(0, file.projects().size())
                .filter(p -> file.projects().get(p).selected().orElse(false))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Of the ballots in a file.
     *
     * @param file the file
     * @param method the rule, with all that it leaves open
     * @return the picture
     */
    public static AllocationPicture of(BallotFile file, FundingMethod method) {
        return new AllocationPicture(file, method, Optional.empty());
    }

    /**
     * Of the ballots of a programme. Parts of the money that are kept for some projects count under the greedy rule; no other
     * is published with any, and the picture then says that they do not count.
     *
     * @param programme the ballots
     * @param method the rule, with all that it leaves open
     * @return the picture
     * @throws IllegalArgumentException if more is kept than there is
     */
    public static AllocationPicture of(ProgrammeBallots programme, FundingMethod method) {
        return new AllocationPicture(programme.file(), method, Optional.of(programme));
    }

    private ImmutableList<Reserved> reserves() {
        return programme.map(ProgrammeBallots::reserves).orElse(ImmutableList.of());
    }

    private boolean kept() {
        return method.rule() == FundingRule.GREEDY;
    }

    private Optional<Integer> couldVote() {
        return programme.flatMap(ProgrammeBallots::eligibleVoters);
    }

    private String id(int project) {
        return file.projects().get(project).id();
    }

    private String name(int project) {
        BallotFile.Project each = file.projects().get(project);
        return each.name().orElse(each.id());
    }

    /**
     * As JSON.
     *
     * @return the document
     */
    public String json() {
        ObjectNode node = Json.object();
        node.put("rule", word(method.rule()));
        node.set("budget", Json.number(election.budget()));
        node.set("spent", Json.number(allocation.spent()));
        node.set(
                "selected",
                Json.texts(allocation.selected().stream().map(this::id).toList()));
        node.set("steps", Json.array(allocation.steps(), this::step));
        ObjectNode choices = Json.object();
        choices.put("ties", word(method.ties()));
        switch (method.rule()) {
            case GREEDY -> choices.put("misfit", word(method.misfit()));
            case EQUAL_SHARES ->
                choices.put("utility", word(method.utility())).put("completion", word(method.completion()));
            case PHRAGMEN -> {}
        }
        node.set("method", choices);
        node.put("ballots", word(file.form()));
        node.put("voters", election.ballots().size());
        couldVote().ifPresent(voters -> node.put("eligibleVoters", voters));
        node.set("reserves", Json.array(reserves(), reserve -> {
            ObjectNode each = Json.object().put("name", reserve.name().in(Language.EN));
            each.set("amount", Json.number(reserve.amount()));
            return each.put("projects", reserve.projects().size()).put("counts", kept());
        }));
        if (published) {
            ObjectNode differs = Json.object();
            differs.set("onlyHere", Json.texts(onlyHere().stream().map(this::id).toList()));
            differs.set(
                    "onlyPublished",
                    Json.texts(onlyPublished().stream().map(this::id).toList()));
            node.set("published", differs);
        }
        return Json.write(node);
    }

    private ObjectNode step(Step step) {
        ObjectNode node = Json.object();
        node.put("project", id(step.project()));
        node.put("chosen", step.why().chosen());
        node.put("why", word(step.why()));
        node.set("cost", Json.number(election.costs().get(step.project())));
        node.put("figure", step.figure().toString());
        if (!step.paid().isEmpty()) {
            node.put("payers", step.paid().size());
        }
        return node;
    }

    private List<Integer> onlyHere() {
        return allocation.selected().stream().filter(p -> !funded.contains(p)).toList();
    }

    private List<Integer> onlyPublished() {
        return funded.stream().filter(p -> !allocation.selected().contains(p)).toList();
    }

    /**
     * As text.
     *
     * @param title what was voted on
     * @param language the language
     * @param width characters to a line, 40 or more
     * @return the text
     */
    public String text(String title, Language language, int width) {
        boolean fr = language == Language.FR;
        Page page = new Page(width);
        page.title(title);
        new AllocationWords(method, file.form(), programme.isPresent(), fr)
                .told()
                .forEach(page::line);
        reserves()
                .forEach(reserve -> page.line((fr ? "Gardé pour « " : "Kept for \"")
                        + reserve.name().in(language) + (fr ? " » : " : "\": ") + money(reserve.amount(), language)
                        + (fr ? "; projets qui peuvent y puiser : " : "; projects that may draw on it: ")
                        + reserve.projects().size() + "."));
        if (!reserves().isEmpty()) {
            page.line(
                    kept()
                            ? fr
                                    ? "Cette part va d'abord à ces projets; ce qui en reste va à tous."
                                    : "That part goes to those projects first; what it leaves goes to all."
                            : fr
                                    ? "Cette règle n'est publiée avec aucune part gardée : elle n'en tient pas compte ici."
                                    : "This rule is published with no part that is kept: none counts here.");
        }
        page.gap();
        page.line((fr ? "Enveloppe : " : "Budget: ") + money(election.budget(), language)
                + (fr ? ". Attribué : " : ". Given: ")
                + money(allocation.spent(), language) + (fr ? ". Reste : " : ". Left: ")
                + money(election.budget().subtract(allocation.spent()), language) + ".");
        page.line((fr ? "Bulletins comptés : " : "Ballots counted: ")
                + election.ballots().size()
                + couldVote()
                        .filter(voters -> voters > 0)
                        .map(voters -> (fr ? "; personnes qui pouvaient voter : " : "; people who could vote: ")
                                + Formats.number(voters, language)
                                + (fr ? "; participation : " : "; turnout: ")
                                + Formats.amount(turnout(voters), "%", language))
                        .orElse("")
                + ".");
        page.gap();
        page.heading(fr ? "Pas à pas" : "Step by step");
        BigDecimal left = election.budget();
        List<String> lines = new ArrayList<>();
        for (Step step : allocation.steps()) {
            BigDecimal cost = election.costs().get(step.project());
            left = step.why().chosen() ? left.subtract(cost) : left;
            lines.add(name(step.project()) + " (" + money(cost, language) + (fr ? ") : " : "): ")
                    + AllocationWords.why(step, fr)
                    + (step.why().chosen() ? (fr ? " Il reste " : " Left: ") + money(left, language) + "." : ""));
        }
        lines.forEach(page::bullet);
        if (published) {
            page.gap();
            page.heading(fr ? "À côté du résultat publié" : "Beside the published result");
            compared(page, language);
        }
        if (!file.losses().isEmpty()) {
            page.gap();
            page.heading(fr ? "À savoir sur les données" : "To know about the data");
            file.losses().forEach(loss -> page.bullet(loss.describe(language)));
        }
        return page.toString();
    }

    private void compared(Page page, Language language) {
        boolean fr = language == Language.FR;
        if (onlyHere().isEmpty() && onlyPublished().isEmpty()) {
            page.line(fr ? "Les mêmes projets." : "The same projects.");
            return;
        }
        onlyHere().forEach(p -> page.bullet((fr ? "Retenu ici seulement : " : "Chosen here only: ") + name(p)));
        onlyPublished()
                .forEach(p -> page.bullet(
                        (fr ? "Retenu dans le résultat publié seulement : " : "Chosen in the published result only: ")
                                + name(p)));
        page.line(
                fr
                        ? "Une autre règle, un seuil local ou un choix fait à la main peuvent l'expliquer."
                        : "Another rule, a local threshold or a choice made by hand can explain it.");
    }

    private BigDecimal turnout(int voters) {
        return BigDecimal.valueOf(100L * election.ballots().size())
                .divide(BigDecimal.valueOf(voters), 1, RoundingMode.HALF_EVEN);
    }

    private String money(BigDecimal amount, Language language) {
        String currency = file.meta().getOrDefault("currency", "");
        return currency.isEmpty() ? Formats.number(amount, language) : Formats.amount(amount, currency, language);
    }

    private static String word(Enum<?> word) {
        return Ascii.toLowerCase(word.name()).replace('_', '-');
    }
}
