package org.concerted.serialization.report;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Formats;
import org.concerted.core.model.Sign;
import org.concerted.feedback.loops.CausalLink;
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

    private final boolean seen;
    private final UnaryOperator<String> organisations;
    private final LoopAnswers answers;
    private final CausalMap map;
    /** How many links run from one variable to another: where there are several, a loop tells which it takes. */
    private final Multiset<String> between;

    private final Voice voice;
    private final Page page;

    private TextLoops(
            LoopAnswers answers, boolean seen, UnaryOperator<String> organisations, Language language, int width) {
        this.seen = seen;
        this.organisations = organisations;
        this.answers = answers;
        this.map = answers.drawn().map();
        this.between = HashMultiset.create(Iterables.transform(map.links(), TextLoops::ends));
        this.voice = new Voice(language);
        this.page = new Page(width);
    }

    /**
     * The loops of a map.
     *
     * @param title what the map is called
     * @param about what the map is drawn from, where that needs telling
     * @param organisations what to call an organisation, by its id
     * @param notices what was dropped, assumed or ambiguous where the map came from a file of another kind
     * @param width characters to a line, 40 or more
     */
    public static String of(
            LoopAnswers answers,
            Text title,
            Optional<Text> about,
            UnaryOperator<String> organisations,
            Iterable<KumuNotice> notices,
            Language language,
            int width) {
        TextLoops text = new TextLoops(answers, about.isPresent(), organisations, language, width);
        text.page.title(title.in(language));
        about.ifPresent(told -> text.page.line(told.in(language)));
        text.unclear(ImmutableList.copyOf(notices).size());
        text.map();
        if (!answers.drawn().map().links().isEmpty()) {
            text.counts();
            text.listed();
        }
        text.declared();
        text.strongest();
        text.few();
        text.near();
        text.notices(ImmutableList.copyOf(notices));
        return text.page.toString();
    }

    private void map() {
        if (map.links().isEmpty()) {
            page.line(
                    seen
                            ? voice.say(
                                    "Aucun lien entre des variables, que ce public peut voir, n'est consigné.",
                                    "No link between variables that this audience may see is on record.")
                            : voice.say(
                                    "Aucun lien entre des variables n'a été lu dans le fichier.",
                                    "No link between variables was read in the file."));
            return;
        }
        page.line(voice.say("Variables : ", "Variables: ")
                + number(map.variables().size()) + ". "
                + voice.say("Liens : ", "Links: ") + number(map.links().size()) + ". "
                + voice.say("De signe inconnu : ", "Of a sign not known: ")
                + number(count(link -> link.sign().isEmpty())) + ". "
                + voice.say("Avec délai : ", "With a delay: ")
                + number(count(link -> link.delayed().orElse(false))) + ". "
                + voice.say("Sans appui noté : ", "With no evidence noted: ")
                + number(count(link -> link.evidence().isEmpty())) + ".");
    }

    private long count(Predicate<CausalLink> of) {
        return map.links().stream().filter(of).count();
    }

    private void counts() {
        LoopCounts counts = answers.counts();
        page.line(head() + number(counts.total()) + ". "
                + voice.say("De renforcement : ", "Reinforcing: ") + number(counts.of(LoopType.REINFORCING)) + ". "
                + voice.say("D'équilibrage : ", "Balancing: ") + number(counts.of(LoopType.BALANCING)) + ". "
                + voice.say("De signe inconnu : ", "Of a sign not known: ")
                + number(counts.of(LoopType.INDETERMINATE)) + ".");
        boolean even = answers.exact().isPresent() || answers.even();
        if (even && counts.total() > 0) {
            page.line(voice.say("Par longueur : ", "By length: ")
                    + counts.byLength().keySet().stream()
                            .map(length -> number(length) + " (" + number(counts.ofLength(length)) + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        page.line(end());
        if (!answers.parts().isEmpty()) {
            page.line(voice.say(
                            "Parties où tout finit par agir sur tout : ",
                            "Parts in which everything comes to act on everything: ")
                    + number(answers.parts().size())
                    + voice.say(". Variables de la plus grande : ", ". Variables of the largest: ")
                    + number(answers.parts().stream()
                            .mapToInt(ImmutableList::size)
                            .max()
                            .orElse(0))
                    + ".");
        }
        if (even && counts.total() > 0) {
            page.line(voice.say("Sur le plus de boucles", "On most loops")
                    + (answers.exact().isPresent() ? "" : found())
                    + voice.say(" : ", ": ")
                    + answers.busiest(LoopAnswers.FEW / 2).stream()
                            .map(v -> in(map.variables().get(v)) + " ("
                                    + number(counts.throughVariable().get(v)) + ")")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        if (answers.census().crossing() > 0) {
            page.line(voice.say("Passent par au moins deux organismes", "Run through two organisations or more")
                    + found() + voice.say(" : ", ": ")
                    + number(answers.census().crossing()) + ".");
        }
    }

    private String head() {
        if (answers.whole()) {
            return voice.say("Boucles : ", "Loops: ");
        }
        return answers.upTo()
                .map(most -> voice.say(
                        "Boucles d'une longueur de " + most + " au plus : ", "Loops of length " + most + " at most: "))
                .orElse(voice.say("Boucles, au moins : ", "Loops, at least: "));
    }

    /** Of which loops something is said that only those gone through can say. */
    private String found() {
        if (!answers.even()) {
            return voice.say(", parmi celles trouvées", ", of those found");
        }
        return answers.upTo()
                .map(most -> voice.say(
                        ", parmi celles d'une longueur de " + most + " au plus",
                        ", of those of length " + most + " at most"))
                .orElse("");
    }

    private String end() {
        if (answers.exact().isPresent()) {
            return voice.say(
                    "Il y en a trop pour les parcourir toutes; ces nombres ont été obtenus sans cela et sont exacts.",
                    "There are too many to go through; these numbers were had without that and are exact.");
        }
        if (answers.upTo().isPresent()) {
            return voice.say(
                    "Toutes celles-là sont comptées. Il y en a de plus longues, trop pour les parcourir : au moins "
                            + number(answers.atLeast())
                            + " en tout. Plus de pas en diraient plus.",
                    "All of these are counted. There are longer ones, too many to go through: at least "
                            + number(answers.atLeast())
                            + " in all. More steps would tell more.");
        }
        return switch (answers.census().end()) {
            case COMPLETE ->
                voice.say("Toutes les boucles de cette carte sont comptées.", "Every loop of this map is counted.");
            case LENGTH ->
                voice.say(
                        "Toutes celles qui ne dépassent pas la longueur demandée sont comptées; il peut y en avoir de plus longues.",
                        "All that are no longer than was asked for are counted; there may be longer ones.");
            case STEPS ->
                voice.say(
                        "La recherche s'est arrêtée aux pas permis : il peut en exister d'autres. Plus de pas en diraient plus.",
                        "The search stopped at the steps allowed: there may be more. More steps would tell more.");
            case STOPPED, CANCELLED ->
                voice.say(
                        "La recherche a été interrompue : il peut exister d'autres boucles.",
                        "The search was interrupted: there may be more loops.");
        };
    }

    private void listed() {
        ImmutableList<Loop> listed = answers.census().listed();
        loops("Boucles, les plus courtes d'abord", "Loops, the shortest first", listed);
        if (!listed.isEmpty()) {
            page.line(voice.say(
                    "+→ : agit dans le même sens; −→ : en sens contraire; ?→ : signe inconnu.",
                    "+→: acts in the same direction; −→: in the opposite one; ?→: of a sign not known."));
        }
        shown(listed.size(), Math.max(answers.atLeast(), answers.counts().total()));
    }

    private void few() {
        ImmutableList<Loop> all = answers.independent().orElse(ImmutableList.of());
        if (all.isEmpty() || all.size() >= answers.counts().total()) {
            return;
        }
        ImmutableList<Loop> first = all.stream().limit(MOST).collect(ImmutableList.toImmutableList());
        loops("Pour dessiner la carte avec peu de boucles", "To draw the map with few loops", first);
        shown(first.size(), all.size());
    }

    private void shown(long listed, long all) {
        if (listed > 0 && (listed < all || !answers.whole())) {
            page.line(voice.say("Montrées : ", "Shown: ") + number(listed) + voice.say(" sur ", " of ")
                    + (answers.whole() ? "" : voice.say("au moins ", "at least "))
                    + number(all) + ".");
        }
    }

    private void loops(String french, String english, ImmutableList<Loop> loops) {
        if (loops.isEmpty()) {
            return;
        }
        page.heading(voice.say(french, english));
        loops.forEach(loop -> page.bullet(type(loop.type())
                + (loop.delayed().orElse(false) ? voice.say(", avec délai", ", with a delay") : "")
                + voice.say(" : ", ": ")
                + way(loop)));
    }

    private String way(Loop loop) {
        return way(loop.links());
    }

    private String way(ImmutableList<CausalLink> links) {
        StringBuilder way = new StringBuilder(name(links.get(0).source()));
        links.forEach(link -> way.append(' ').append(arrow(link)).append(' ').append(name(link.target())));
        ImmutableList<String> alike = links.stream()
                .filter(link -> between.count(ends(link)) > 1)
                .map(CausalLink::drawn)
                .collect(ImmutableList.toImmutableList());
        return alike.isEmpty()
                ? way.toString()
                : way.append(" (").append(String.join(", ", alike)).append(")").toString();
    }

    /** In one text, since the hashes of pairs would meet where names follow one another. */
    private static String ends(CausalLink link) {
        return link.source() + '\0' + link.target();
    }

    private static String arrow(CausalLink link) {
        return link.sign().map(sign -> sign == Sign.POSITIVE ? "+→" : "−→").orElse("?→");
    }

    private void declared() {
        if (answers.declared().isEmpty()) {
            return;
        }
        page.heading(voice.say("Boucles déclarées", "Declared loops"));
        for (DeclaredLoop loop : answers.declared()) {
            page.bullet(label(loop) + voice.say(" : ", ": ") + verdict(loop));
            loop.loop()
                    .flatMap(Loop::signBreaks)
                    .ifPresent(breaks -> page.indented(voice.say(
                                    "Ruptures de signe d'un lien au suivant : ",
                                    "Sign breaks from one link to the next: ")
                            + breaks
                            + (breaks % 2 == 0
                                    ? voice.say(" (nombre pair : renforcement).", " (even: reinforcing).")
                                    : voice.say(" (nombre impair : équilibrage).", " (odd: balancing)."))));
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
                voice.say("une boucle, et d'autres liens (", "a loop, and other links (")
                        + loop.extra().stream().map(this::drawn).collect(Collectors.joining("; ")) + ").";
            case OPEN -> voice.say("ses liens ne forment pas de boucle.", "its links make no loop.");
            case UNSPECIFIED ->
                voice.say(
                        "on ne sait pas de quels liens elle est faite.", "it is not known which links it is made of.");
            case DANGLING ->
                voice.say("nomme des liens qui ne sont pas dans la carte (", "names links that are not in the map (")
                        + String.join(", ", loop.missing()) + ").";
        };
    }

    /** A connection by its ends. */
    private String drawn(String connection) {
        return map.links().stream()
                .filter(link -> link.drawn().equals(connection))
                .findFirst()
                .map(link -> name(link.source()) + " → " + name(link.target()))
                .orElse(connection);
    }

    private void strongest() {
        ImmutableList<Loop> strongest = answers.census().strongest();
        if (strongest.isEmpty() || !answers.even()) {
            return;
        }
        loops("Les plus fortes, selon la force des liens", "The strongest, by the strength of links", strongest);
        page.line(voice.say(
                        "Produit des forces, chacune sur 3 : un repère tiré de la carte seule, et non d'une simulation. Boucles"
                                + " dont une force n'est pas connue",
                        "Product of the strengths, each over 3: a guide taken from the map alone, not from a simulation. Loops"
                                + " with a strength that is not known")
                + found() + voice.say(" : ", ": ")
                + number(answers.census().unweighed()) + ".");
        ImmutableList<CausalVariable> levers = answers.census().leverVariables(map, Integer.MAX_VALUE);
        if (levers.size() > LoopAnswers.FEW) {
            page.line(voice.say(
                            "Leviers possibles, sur les plus fortes boucles", "Possible levers, on the strongest loops")
                    + found() + voice.say(" : ", ": ")
                    + levers.stream().limit(LoopAnswers.FEW / 2).map(this::in).collect(Collectors.joining("; "))
                    + ".");
            page.line(voice.say("Liens sur les plus fortes boucles", "Links on the strongest loops")
                    + found() + voice.say(" : ", ": ")
                    + answers.census().leverLinks(map, LoopAnswers.FEW / 2).stream()
                            .map(link -> name(link.source()) + " → " + name(link.target()))
                            .collect(Collectors.joining("; "))
                    + ".");
            page.line(voice.say(
                    "C'est par où regarder d'abord, et non là où agir est le plus facile.",
                    "This is where to look first, not where acting is easiest."));
        }
    }

    private void near() {
        if (answers.near().found() == 0) {
            return;
        }
        page.heading(voice.say("Boucles que quelqu'un pourrait fermer", "Loops that someone could close"));
        page.line(voice.say(
                        "Par un échange, ou un regard sur un indicateur. Possibilités, d'au plus "
                                + LoopAnswers.NEAR_LENGTH + " liens : ",
                        "By an exchange, or a look at an indicator. Possibilities, of " + LoopAnswers.NEAR_LENGTH
                                + " links at most: ")
                + number(answers.near().found()) + ".");
        for (NearLoop near : answers.near().shortest()) {
            page.bullet(voice.say("de « ", "from \"") + whose(near.from()) + voice.say(" à « ", " to \"")
                    + whose(near.to()) + ", " + by(near.by())
                    + voice.say(" (longueur : ", " (length: ") + near.length() + ")");
            page.indented(way(near.way())
                    + closed(near)
                            .map(type -> voice.say(
                                            "; si le lien ajouté agit dans le même sens, une boucle ",
                                            "; if the added link acts in the same direction, a loop that is ")
                                    + type(type))
                            .orElse("")
                    + ".");
        }
        if (answers.near().shortest().size() < answers.near().found()) {
            page.line(voice.say("Montrées : ", "Shown: ")
                    + number(answers.near().shortest().size()) + voice.say(" sur ", " of ")
                    + number(answers.near().found()) + ".");
        }
    }

    /** A variable, and the organisations whose it is. */
    private String whose(CausalVariable variable) {
        return in(variable)
                + voice.say(" »", "\"")
                + (variable.organisations().isEmpty()
                        ? ""
                        : variable.organisations().stream()
                                .map(organisations)
                                .collect(Collectors.joining(", ", " (", ")")));
    }

    /** What the closed loop would do, were the added link to act in the same direction; absent where signs are not known. */
    private static Optional<LoopType> closed(NearLoop near) {
        boolean known = near.way().stream().allMatch(link -> link.sign().isPresent());
        long negative = near.way().stream()
                .filter(link -> link.sign().equals(Optional.of(Sign.NEGATIVE)))
                .count();
        return known ? Optional.of(negative % 2 == 0 ? LoopType.REINFORCING : LoopType.BALANCING) : Optional.empty();
    }

    private String by(NearLoop.By by) {
        return switch (by) {
            case READING -> voice.say("en regardant l'indicateur", "by looking at the indicator");
            case EXCHANGE -> voice.say("par un échange entre organismes", "by an exchange between organisations");
        };
    }

    private void unclear(int notices) {
        if (notices > 0) {
            page.line(voice.labelled(
                            "Choses qui n'étaient pas claires dans le fichier, dites à la fin",
                            "Things that were not clear in the file, told at the end",
                            number(notices))
                    + ".");
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

    /** What it is called; a sentence loses its full stop, since more follows. */
    private String in(CausalVariable variable) {
        String label = variable.label().in(voice.language());
        return label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    }

    private String number(long count) {
        return Formats.number(count, voice.language());
    }
}
