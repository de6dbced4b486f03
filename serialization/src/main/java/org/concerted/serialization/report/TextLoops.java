package org.concerted.serialization.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Formats;
import org.concerted.feedback.loops.CausalMap;
import org.concerted.feedback.loops.CausalVariable;
import org.concerted.feedback.loops.DeclaredLoop;
import org.concerted.feedback.loops.DrawnLoop;
import org.concerted.feedback.loops.Loop;
import org.concerted.feedback.loops.LoopAnswers;
import org.concerted.feedback.loops.LoopCounts;
import org.concerted.feedback.loops.LoopType;
import org.concerted.feedback.loops.NearLoop;
import org.concerted.serialization.kumu.KumuNotice;

/** Causal loops as text for people. */
public final class TextLoops {
    private static final int MOST = 20;

    private final LoopAnswers answers;
    private final CausalMap map;
    private final Voice voice;
    private final Page page;

    private TextLoops(LoopAnswers answers, Language language, int width) {
        this.answers = answers;
        this.map = answers.drawn().map();
        this.voice = new Voice(language);
        this.page = new Page(width);
    }

    /**
     * The loops of a map.
     *
     * @param title what the map is called
     * @param notices what was dropped, assumed or ambiguous where the map came from a file of another kind
     * @param width characters to a line, 40 or more
     */
    public static String of(
            LoopAnswers answers, Text title, Iterable<KumuNotice> notices, Language language, int width) {
        TextLoops text = new TextLoops(answers, language, width);
        text.page.title(title.in(language));
        text.counts();
        text.loops(
                "Boucles",
                "Loops",
                answers.census().listed().stream().limit(MOST).collect(ImmutableList.toImmutableList()));
        text.declared();
        text.strongest();
        text.loops("Pour dessiner la carte avec peu de boucles", "To draw the map with few loops", few(answers));
        text.near();
        text.notices(ImmutableList.copyOf(notices));
        return text.page.toString();
    }

    private static ImmutableList<Loop> few(LoopAnswers answers) {
        boolean fewer = answers.independent().size() < answers.census().counts().total();
        return fewer
                ? answers.independent().stream().limit(MOST).collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    private void counts() {
        LoopCounts counts = answers.exact().orElse(answers.census().counts());
        page.line(voice.say(
                "Variables : " + map.variables().size() + ". Liens : "
                        + map.links().size() + ".",
                "Variables: " + map.variables().size() + ". Links: "
                        + map.links().size() + "."));
        page.line(voice.say("Boucles : ", "Loops: ") + number(counts.total()) + ". "
                + voice.say("De renforcement : ", "Reinforcing: ") + number(counts.of(LoopType.REINFORCING)) + ". "
                + voice.say("D'équilibrage : ", "Balancing: ") + number(counts.of(LoopType.BALANCING)) + ". "
                + voice.say("De signe inconnu : ", "Of a sign not known: ")
                + number(counts.of(LoopType.INDETERMINATE)) + ".");
        if (counts.total() > 0) {
            page.line(voice.say("Par longueur : ", "By length: ")
                    + counts.byLength().keySet().stream()
                            .map(length -> length + " (" + number(counts.ofLength(length)) + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        page.line(end());
        if (answers.census().crossing() > 0) {
            page.line(voice.say("Passent par au moins deux organismes : ", "Run through two organisations or more: ")
                    + number(answers.census().crossing()) + ".");
        }
    }

    private String end() {
        boolean exact = answers.exact().isPresent();
        return switch (answers.census().end()) {
            case COMPLETE -> voice.say("Aucune boucle n'est laissée de côté.", "No loop is left out.");
            case LENGTH ->
                voice.say(
                        "Il peut exister des boucles plus longues que la longueur demandée.",
                        "There may be loops that are longer than was asked for.");
            case STEPS ->
                exact
                        ? voice.say(
                                "La recherche s'est arrêtée aux pas permis; les nombres ci-dessus ont été obtenus sans"
                                        + " elle et sont exacts.",
                                "The search stopped at the steps allowed; the numbers above were had without it and"
                                        + " are exact.")
                        : voice.say(
                                "La recherche s'est arrêtée aux pas permis : il peut exister d'autres boucles.",
                                "The search stopped at the steps allowed: there may be more loops.");
            case STOPPED, CANCELLED ->
                voice.say(
                        "La recherche a été interrompue : il peut exister d'autres boucles.",
                        "The search was interrupted: there may be more loops.");
        };
    }

    private void loops(String french, String english, ImmutableList<Loop> loops) {
        if (loops.isEmpty()) {
            return;
        }
        page.heading(voice.say(french, english));
        loops.forEach(loop -> page.bullet(type(loop.type()) + voice.say(" : ", ": ") + way(loop)));
    }

    private String way(Loop loop) {
        List<String> names = new ArrayList<>();
        loop.variables().forEach(id -> names.add(name(id)));
        names.add(name(loop.variables().get(0)));
        return String.join(" → ", names);
    }

    private void declared() {
        if (answers.declared().isEmpty()) {
            return;
        }
        page.heading(voice.say("Boucles déclarées", "Declared loops"));
        for (DeclaredLoop loop : answers.declared()) {
            page.bullet(label(loop) + voice.say(" : ", ": ") + verdict(loop));
            loop.loop()
                    .filter(found -> answers.stated(loop)
                            .filter(stated -> found.type() != LoopType.INDETERMINATE && stated != found.type())
                            .isPresent())
                    .ifPresent(found -> page.indented(voice.say(
                                    "Les signes de ses liens en font une boucle ",
                                    "The signs of its links make it a loop that is ")
                            + type(found.type())
                            + voice.say("; on la dit ", "; it is said to be ")
                            + type(answers.stated(loop).orElse(found.type()))
                            + "."));
        }
    }

    private String label(DeclaredLoop loop) {
        return answers.drawn().loops().stream()
                .filter(drawn -> drawn.id().equals(loop.id()))
                .map(DrawnLoop::label)
                .findFirst()
                .orElse(Text.same(loop.id()))
                .in(voice.language());
    }

    private String verdict(DeclaredLoop loop) {
        return switch (loop.verdict()) {
            case EXACT -> voice.say("ses liens forment une boucle.", "its links make a loop.");
            case EXTRA_LINK ->
                voice.say("une boucle, et des liens de plus (", "a loop, and links beside it (")
                        + String.join(", ", loop.extra()) + ").";
            case OPEN -> voice.say("ses liens ne forment pas de boucle.", "its links make no loop.");
            case DANGLING ->
                voice.say("nomme des liens qui ne sont pas dans la carte (", "names links that are not in the map (")
                        + String.join(", ", loop.missing()) + ").";
        };
    }

    private void strongest() {
        ImmutableList<Loop> strongest = answers.census().strongest();
        if (strongest.isEmpty()) {
            return;
        }
        loops("Les plus fortes, selon la force des liens", "The strongest, by the strength of links", strongest);
        page.line(voice.say(
                        "Produit des forces, chacune sur 3 : un repère tiré de la carte seule, et non d'une simulation. Boucles"
                                + " dont une force n'est pas connue : ",
                        "Product of the strengths, each over 3: a guide taken from the map alone, not from a simulation. Loops"
                                + " with a strength that is not known: ")
                + number(answers.census().unweighed()) + ".");
        page.line(voice.say("Sur les plus fortes boucles : ", "On the strongest loops: ")
                + answers.census().leverVariables(map, LoopAnswers.FEW / 2).stream()
                        .map(variable -> variable.label().in(voice.language()))
                        .collect(Collectors.joining("; "))
                + ".");
        page.line(voice.say("Liens sur les plus fortes boucles : ", "Links on the strongest loops: ")
                + answers.census().leverLinks(map, LoopAnswers.FEW / 2).stream()
                        .map(link -> name(link.source()) + " → " + name(link.target()))
                        .collect(Collectors.joining("; "))
                + ".");
    }

    private void near() {
        if (answers.near().found() == 0) {
            return;
        }
        page.heading(voice.say("Boucles que quelqu'un pourrait fermer", "Loops that someone could close"));
        page.line(voice.say(
                        "Par un échange, ou en regardant un indicateur. Possibilités : ",
                        "By an exchange, or by looking at an indicator. Possibilities: ")
                + number(answers.near().found()) + ".");
        for (NearLoop near : answers.near().shortest()) {
            page.bullet(voice.say("de « ", "from \"") + in(near.from()) + voice.say(" » à « ", "\" to \"")
                    + in(near.to()) + voice.say(" »", "\"")
                    + voice.say(" (longueur : ", " (length: ") + near.length() + ")");
        }
    }

    private void notices(ImmutableList<KumuNotice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        page.heading(voice.say("Ce qui n'était pas clair dans le fichier", "What was not clear in the file"));
        notices.stream()
                .limit(MOST)
                .forEach(notice -> page.bullet(
                        notice.path() + voice.say(" : ", ": ") + notice.text().in(voice.language())));
        if (notices.size() > MOST) {
            page.line(voice.say("En tout : ", "In all: ") + notices.size() + ".");
        }
    }

    private String type(LoopType type) {
        return switch (type) {
            case REINFORCING -> voice.say("de renforcement", "reinforcing");
            case BALANCING -> voice.say("d'équilibrage", "balancing");
            case INDETERMINATE -> voice.say("de signe inconnu", "of a sign not known");
        };
    }

    private String name(String id) {
        return map.find(id).map(this::in).orElse(id);
    }

    private String in(CausalVariable variable) {
        return variable.label().in(voice.language());
    }

    private String number(long count) {
        return Formats.number(count, voice.language());
    }
}
