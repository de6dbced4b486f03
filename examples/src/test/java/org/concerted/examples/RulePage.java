package org.concerted.examples;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Basis;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Formats;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.RuleSet;

/** The page of one rule, written from what the rule says of itself: French first, then English, the same headings. */
final class RulePage {
    private static final String HEAD =
            "<!-- Written from the rule itself: mvn test -pl examples -am -Dconcerted.write=true -->\n";

    private final RuleSet.Entry<?> entry;
    private final RuleInfo info;
    private final StringBuilder out = new StringBuilder(HEAD);

    private RulePage(RuleSet.Entry<?> entry) {
        this.entry = entry;
        this.info = entry.rule().info();
    }

    static String of(RuleSet.Entry<?> entry) {
        return new RulePage(entry).page();
    }

    /** The list of all pages, by family. */
    static String index(List<? extends RuleSet.Entry<?>> entries) {
        StringBuilder out = new StringBuilder(HEAD);
        out.append("# Les règles · The rules\n");
        String family = "";
        for (RuleSet.Entry<?> entry : entries) {
            RuleInfo info = entry.rule().info();
            String of = info.id().substring(0, info.id().indexOf('.'));
            if (!of.equals(family)) {
                family = of;
                out.append("\n## ").append(family).append("\n\n");
            }
            out.append("- [`").append(info.id()).append("`](").append(info.id()).append(".md)");
            if (!info.aliases().isEmpty()) {
                out.append(" (").append(String.join(", ", info.aliases())).append(")");
            }
            out.append("\n  - ").append(info.asks().in(Language.FR));
            out.append("\n  - ").append(info.asks().in(Language.EN)).append('\n');
        }
        return out.toString();
    }

    private String page() {
        out.append("# ").append(info.id()).append("\n\n");
        out.append("| | |\n|---|---|\n");
        row("Sujet · Subject", "`" + entry.rule().kind().id() + "`");
        row(
                "Dit à · Told to",
                info.ownOnly()
                        ? "l'organisme concerné seulement · the organisation concerned alone"
                        : "qui voit le sujet · whoever sees the subject");
        row("Autres noms · Other names", info.aliases().isEmpty() ? "—" : String.join(", ", info.aliases()));
        row("Gravité · Severity", "`" + entry.severity().name().toLowerCase(Locale.ROOT) + "`");
        row("Révision · Revision", String.valueOf(info.revision()));
        row("Depuis · Since", info.since());
        in(Language.FR);
        in(Language.EN);
        return out.toString();
    }

    private void in(Language language) {
        boolean french = language == Language.FR;
        out.append(french ? "\n## Français\n" : "\n## English\n");
        heading(french ? "Ce qu'elle demande" : "What it asks");
        line(info.asks(), language);
        heading(french ? "Pourquoi" : "Why");
        line(info.why(), language);
        heading(french ? "Ce qu'elle dit" : "What it says");
        said(french ? "À discuter" : "To discuss", info.observation(), language);
        said(french ? "Réuni" : "Holds", info.upheld(), language);
        said(french ? "Il manque des données" : "Data are missing", info.undetermined(), language);
        said("Question", info.question(), language);
        heading(french ? "Paramètres" : "Parameters");
        if (info.parameters().isEmpty()) {
            out.append(french ? "Aucun.\n" : "None.\n");
        }
        info.parameters().forEach(parameter -> parameter(parameter, language));
        heading(french ? "Ce qu'elle regarde" : "What it looks at");
        table(info.evidence(), language);
        if (!info.words().isEmpty()) {
            heading(french ? "Mots" : "Words");
            table(info.words(), language);
        }
        heading("Sources");
        info.sources()
                .forEach(source ->
                        out.append("- ").append(citation(source, language)).append('\n'));
    }

    private void parameter(Parameter parameter, Language language) {
        boolean french = language == Language.FR;
        out.append("- `").append(parameter.name()).append("`").append(french ? " : " : ": ");
        line(parameter.meaning(), language);
        out.append(french ? "  Par défaut : " : "  Default: ");
        out.append(parameter
                .standard()
                .map(value -> Formats.amount(value, parameter.unit(), language))
                .orElse(french ? "aucune norme publiée" : "no published norm"));
        out.append(french ? "; de " : "; from ").append(Formats.amount(parameter.min(), parameter.unit(), language));
        out.append(french ? " à " : " to ").append(Formats.amount(parameter.max(), parameter.unit(), language));
        out.append(".\n  ").append(citation(parameter.source(), language)).append('\n');
    }

    private static String citation(Citation citation, Language language) {
        String reference = citation.url()
                .map(url -> "[" + citation.reference().in(language) + "](" + url + ")")
                .orElse(citation.reference().in(language));
        return reference + " (" + basis(citation.basis(), language) + ")";
    }

    private static String basis(Basis basis, Language language) {
        boolean french = language == Language.FR;
        return switch (basis) {
            case PUBLISHED -> french ? "publié" : "published";
            case LITERATURE -> french ? "littérature du domaine" : "literature of the field";
            case OURS -> french ? "choix de Concerted" : "a choice of Concerted";
        };
    }

    private void table(ImmutableMap<String, Text> texts, Language language) {
        out.append(texts.entrySet().stream()
                .map(entry -> "- `" + entry.getKey() + "`" + (language == Language.FR ? " : " : ": ")
                        + entry.getValue().in(language) + "\n")
                .collect(Collectors.joining()));
    }

    private void said(String label, Text text, Language language) {
        out.append("- **").append(label).append("**").append(language == Language.FR ? " : " : ": ");
        line(text, language);
    }

    private void line(Text text, Language language) {
        out.append(text.in(language)).append('\n');
    }

    private void row(String label, String value) {
        out.append("| ").append(label).append(" | ").append(value).append(" |\n");
    }

    private void heading(String text) {
        out.append("\n### ").append(text).append("\n\n");
    }
}
