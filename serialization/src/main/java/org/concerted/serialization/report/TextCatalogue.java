package org.concerted.serialization.report;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import org.concerted.core.Language;
import org.concerted.core.assess.Formats;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.RuleSet;

/** The catalogue of rules as text for people. */
public final class TextCatalogue {
    private final Voice voice;
    private final Page page;

    private TextCatalogue(Language language, int width) {
        this.voice = new Voice(language);
        this.page = new Page(width);
    }

    /** Every rule of a set by family, with what it asks. */
    public static String of(RuleSet<?> rules, Language language, int width) {
        return new TextCatalogue(language, width).all(rules);
    }

    /** One rule in full. */
    public static String of(RuleSet.Entry<?> entry, Language language, int width) {
        return new TextCatalogue(language, width).one(entry);
    }

    private String all(RuleSet<?> rules) {
        page.title(voice.say("Les règles", "The rules"));
        ImmutableListMultimap<String, RuleInfo> families = Multimaps.index(
                rules.entries().stream().map(e -> e.rule().info()).toList(), TextCatalogue::family);
        families.asMap().forEach((family, infos) -> {
            page.heading(family);
            for (RuleInfo info : infos) {
                page.bullet(
                        info.id() + (info.aliases().isEmpty() ? "" : " (" + String.join(", ", info.aliases()) + ")"));
                page.indented(info.asks().in(voice.language()));
            }
        });
        page.gap();
        page.line(voice.labelled(
                        "Nombre de règles",
                        "Number of rules",
                        String.valueOf(rules.entries().size())) + ".");
        return page.toString();
    }

    private static String family(RuleInfo info) {
        return info.id().substring(0, info.id().indexOf('.'));
    }

    private String one(RuleSet.Entry<?> entry) {
        RuleInfo info = entry.rule().info();
        page.title(info.id());
        page.line(info.asks().in(voice.language()));
        page.gap();
        page.line(info.why().in(voice.language()));
        page.gap();
        page.bullet(voice.labelled("Sujet", "Subject", entry.rule().kind().id()));
        page.bullet(voice.labelled("Gravité", "Severity", voice.severity(entry.severity())));
        if (!info.aliases().isEmpty()) {
            page.bullet(voice.labelled("Autres noms", "Other names", String.join(", ", info.aliases())));
        }
        if (info.ownOnly()) {
            page.bullet(voice.labelled(
                    "Ce qu'il y a à discuter se dit à",
                    "What there is to discuss is told to",
                    voice.say("l'organisme concerné seulement", "the organisation concerned alone")));
        }
        page.bullet(voice.labelled("Révision", "Revision", String.valueOf(info.revision()))
                + voice.say("; depuis la version ", "; since version ")
                + info.since());
        page.heading(voice.say("Ce qu'elle dit", "What it says"));
        page.bullet(
                voice.labelled("À discuter", "To discuss", info.observation().in(voice.language())));
        page.bullet(voice.labelled("Réuni", "Holds", info.upheld().in(voice.language())));
        page.bullet(voice.labelled(
                "Il manque des données", "Data are missing", info.undetermined().in(voice.language())));
        page.bullet(voice.labelled("Question", "Question", info.question().in(voice.language())));
        if (!info.parameters().isEmpty()) {
            page.heading(voice.say("Paramètres", "Parameters"));
            info.parameters().forEach(this::parameter);
        }
        page.heading("Sources");
        info.sources().forEach(source -> page.bullet(voice.citation(source)));
        return page.toString();
    }

    private void parameter(Parameter parameter) {
        String label = parameter.name();
        page.bullet(voice.labelled(label, label, parameter.meaning().in(voice.language())));
        page.indented(voice.labelled(
                        "Par défaut",
                        "Default",
                        parameter
                                .standard()
                                .map(value -> Formats.amount(value, parameter.unit(), voice.language()))
                                .orElse(voice.say("aucune norme publiée", "no published norm")))
                + voice.say("; de ", "; from ")
                + Formats.amount(parameter.min(), parameter.unit(), voice.language())
                + voice.say(" à ", " to ")
                + Formats.amount(parameter.max(), parameter.unit(), voice.language()));
        page.indented(voice.citation(parameter.source()));
    }
}
