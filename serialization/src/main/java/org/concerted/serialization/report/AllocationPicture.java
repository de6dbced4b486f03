package org.concerted.serialization.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concerted.coordination.funding.Allocation;
import org.concerted.coordination.funding.Election;
import org.concerted.coordination.funding.FundingMethod;
import org.concerted.coordination.funding.Reserved;
import org.concerted.coordination.funding.Step;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Formats;
import org.concerted.core.model.BallotForm;
import org.concerted.serialization.foreign.BallotFile;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a rule makes of ballots, each step told: JSON for programs, text for people. Ballots are secret: only totals show.
 */
public final class AllocationPicture {
    private final FundingMethod method;
    private final Election election;
    private final Allocation allocation;
    private final Optional<BallotForm> form;
    private final ImmutableList<String> ids;
    private final ImmutableList<Text> names;
    private final String currency;
    private final ImmutableList<Text> notes;
    private final ImmutableList<Integer> funded;
    private final boolean published;

    AllocationPicture(
            FundingMethod method,
            Election election,
            Allocation allocation,
            Optional<BallotForm> form,
            ImmutableList<String> ids,
            ImmutableList<Text> names,
            String currency,
            ImmutableList<Text> notes,
            Optional<ImmutableList<Integer>> funded) {
        this.method = method;
        this.election = election;
        this.allocation = allocation;
        this.form = form;
        this.ids = ids;
        this.names = names;
        this.currency = currency;
        this.notes = notes;
        this.funded = funded.orElse(ImmutableList.of());
        published = funded.isPresent();
    }

    /**
     * Of the ballots in a file.
     *
     * @param file the file
     * @param method the rule, with all that it leaves open
     * @return the picture
     */
    public static AllocationPicture of(BallotFile file, FundingMethod method) {
        return of(file, method, ImmutableList.of());
    }

    /**
     * The same, with parts of the money kept for some projects.
     *
     * @param file the file
     * @param method the rule, with all that it leaves open
     * @param reserves the parts that are kept
     * @return the picture
     * @throws IllegalArgumentException if another rule than the greedy one is to keep a part, or more is kept than there is
     */
    public static AllocationPicture of(BallotFile file, FundingMethod method, ImmutableList<Reserved> reserves) {
        Election election = file.election();
        ImmutableList<BallotFile.Project> projects = file.projects();
        boolean published = !projects.isEmpty()
                && projects.stream().allMatch(p -> p.selected().isPresent());
        return new AllocationPicture(
                method,
                election,
                method.allocate(election, reserves),
                Optional.of(file.form()),
                projects.stream().map(BallotFile.Project::id).collect(ImmutableList.toImmutableList()),
                projects.stream().map(p -> Text.same(p.name().orElse(p.id()))).collect(ImmutableList.toImmutableList()),
                file.meta().getOrDefault("currency", ""),
                file.losses().stream()
                        .map(loss -> Text.of(loss.describe(Language.FR), loss.describe(Language.EN)))
                        .collect(ImmutableList.toImmutableList()),
                published
                        ? Optional.of(IntStream.range(0, projects.size())
                                .filter(p -> projects.get(p).selected().orElse(false))
                                .boxed()
                                .collect(ImmutableList.toImmutableList()))
                        : Optional.empty());
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
                Json.texts(allocation.selected().stream().map(ids::get).toList()));
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
        form.ifPresent(f -> node.put("ballots", word(f)));
        node.put("voters", election.ballots().size());
        if (published) {
            ObjectNode differs = Json.object();
            differs.set("onlyHere", Json.texts(onlyHere().stream().map(ids::get).toList()));
            differs.set(
                    "onlyPublished",
                    Json.texts(onlyPublished().stream().map(ids::get).toList()));
            node.set("published", differs);
        }
        return Json.write(node);
    }

    private ObjectNode step(Step step) {
        ObjectNode node = Json.object();
        node.put("project", ids.get(step.project()));
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
        new AllocationWords(method, form, fr).told().forEach(page::line);
        page.gap();
        page.line((fr ? "Enveloppe : " : "Budget: ") + money(election.budget(), language)
                + (fr ? ". Attribué : " : ". Given: ")
                + money(allocation.spent(), language) + (fr ? ". Reste : " : ". Left: ")
                + money(election.budget().subtract(allocation.spent()), language) + ".");
        page.line((fr ? "Bulletins comptés : " : "Ballots counted: ")
                + election.ballots().size() + ".");
        page.gap();
        page.heading(fr ? "Pas à pas" : "Step by step");
        BigDecimal left = election.budget();
        List<String> lines = new ArrayList<>();
        for (Step step : allocation.steps()) {
            BigDecimal cost = election.costs().get(step.project());
            left = step.why().chosen() ? left.subtract(cost) : left;
            lines.add(names.get(step.project()).in(language) + " (" + money(cost, language) + (fr ? ") : " : "): ")
                    + AllocationWords.why(step, fr)
                    + (step.why().chosen() ? (fr ? " Il reste " : " Left: ") + money(left, language) + "." : ""));
        }
        lines.forEach(page::bullet);
        if (published) {
            page.gap();
            page.heading(fr ? "À côté du résultat publié" : "Beside the published result");
            compared(page, language);
        }
        if (!notes.isEmpty()) {
            page.gap();
            page.heading(fr ? "À savoir sur les données" : "To know about the data");
            notes.forEach(note -> page.bullet(note.in(language)));
        }
        return page.toString();
    }

    private void compared(Page page, Language language) {
        boolean fr = language == Language.FR;
        if (onlyHere().isEmpty() && onlyPublished().isEmpty()) {
            page.line(fr ? "Les mêmes projets." : "The same projects.");
            return;
        }
        onlyHere()
                .forEach(p -> page.bullet((fr ? "Retenu ici seulement : " : "Chosen here only: ")
                        + names.get(p).in(language)));
        onlyPublished()
                .forEach(p -> page.bullet(
                        (fr ? "Retenu dans le résultat publié seulement : " : "Chosen in the published result only: ")
                                + names.get(p).in(language)));
        page.line(
                fr
                        ? "Une autre règle, un seuil local ou un choix fait à la main peuvent l'expliquer."
                        : "Another rule, a local threshold or a choice made by hand can explain it.");
    }

    private String money(BigDecimal amount, Language language) {
        return currency.isEmpty() ? Formats.number(amount, language) : Formats.amount(amount, currency, language);
    }

    private static String word(Enum<?> word) {
        return Ascii.toLowerCase(word.name()).replace('_', '-');
    }
}
