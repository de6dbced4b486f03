package org.concerted.core.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.Text;

/**
 * Puts the findings of a snapshot into words, in one language: what is observed, why it may matter, and an open question.
 * Words are made late, from templates with named placeholders and the finding's own values.
 */
public final class Wording {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)\\}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final Pattern FRENCH_SPACE = Pattern.compile("(?<=«) | (?=[»:%])");
    private static final Pattern STRAIGHT_QUOTES = Pattern.compile("\"([^\"]*)\"");
    private static final Text NOT_ASKED = Text.of(
            "D'après ce qui est consigné, la question ne se pose pas.",
            "Going by what is on record, the question does not arise.");

    private final RuleSet<?> rules;
    private final Snapshot snapshot;
    private final Language language;

    private Wording(RuleSet<?> rules, Snapshot snapshot, Language language) {
        this.rules = rules;
        this.snapshot = snapshot;
        this.language = language;
    }

    /**
     * The words for a snapshot.
     *
     * @param rules where the words of rules are found; a rule that is not among them is named by its id
     */
    public static Wording of(RuleSet<?> rules, Snapshot snapshot, Language language) {
        return new Wording(rules, snapshot, language);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** What is observed, or what is missing to observe it. */
    public String observation(Finding finding) {
        return info(finding.rule())
                .map(info -> fill(template(info, finding.verdict().code()), finding, info))
                .orElse(finding.rule());
    }

    /** Why it may matter. */
    public String why(Finding finding) {
        return info(finding.rule()).map(info -> fill(info.why(), finding, info)).orElse("");
    }

    /** An open question for those around the table. */
    public String question(Finding finding) {
        return info(finding.rule())
                .map(info -> fill(info.question(), finding, info))
                .orElse("");
    }

    /** What the rule asks. */
    public String asks(String rule) {
        return info(rule).map(info -> typeset(info.asks().in(language))).orElse(rule);
    }

    /** What to call a subject. */
    public String name(Ref ref) {
        Text name = snapshot.names().get(ref);
        return name == null ? ref.id() : name.in(language);
    }

    /** A value of evidence, as a rule calls it. */
    public String value(String rule, Value value) {
        return value(value, info(rule));
    }

    private Optional<RuleInfo> info(String rule) {
        return rules.find(rule).map(entry -> entry.rule().info());
    }

    private static Text template(RuleInfo info, Verdict.Code code) {
        return switch (code) {
            case BREACHED, FAILED -> info.observation();
            case UNDETERMINED -> info.undetermined();
            case UPHELD -> info.upheld();
            case NOT_APPLICABLE -> NOT_ASKED;
        };
    }

    /** Authors type plain spaces and quotation marks; people read those of their language. */
    private String typeset(String text) {
        return language == Language.FR
                ? FRENCH_SPACE.matcher(text).replaceAll("\u00a0")
                : STRAIGHT_QUOTES.matcher(text).replaceAll("“$1”");
    }

    /** A part in brackets is left out where something that it names is unknown or empty. */
    private static String without(String template, Evidence evidence) {
        return OPTIONAL.matcher(template)
                .replaceAll(part -> Matcher.quoteReplacement(
                        PLACEHOLDER.matcher(part.group(1)).results().allMatch(name -> says(evidence, name.group(1)))
                                ? part.group(1)
                                : ""));
    }

    private static boolean says(Evidence evidence, String name) {
        return name.equals("subject")
                || evidence.find(name)
                        .filter(value -> !(value instanceof Value.Many many
                                && many.values().isEmpty()))
                        .isPresent();
    }

    private String fill(Text template, Finding finding, RuleInfo info) {
        Matcher matcher = PLACEHOLDER.matcher(typeset(without(template.in(language), finding.evidence())));
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            String value = name.equals("subject")
                    ? name(finding.subject())
                    : finding.evidence()
                            .find(name)
                            .map(v -> value(v, Optional.of(info)))
                            .orElse(language == Language.FR ? "(inconnu)" : "(unknown)");
            matcher.appendReplacement(out, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(out).toString();
    }

    private String value(Value value, Optional<RuleInfo> info) {
        if (value instanceof Value.Word word) {
            return info.map(i -> i.words().get(word.word()))
                    .map(text -> text.in(language))
                    .orElse(word.word());
        }
        if (value instanceof Value.Phrase phrase) {
            return phrase.text().in(language);
        }
        if (value instanceof Value.Count count) {
            return Formats.number(count.count(), language);
        }
        if (value instanceof Value.Amount amount) {
            return Formats.amount(amount.amount(), amount.unit(), language);
        }
        if (value instanceof Value.Flag flag) {
            return language == Language.FR ? (flag.yes() ? "oui" : "non") : (flag.yes() ? "yes" : "no");
        }
        if (value instanceof Value.Day day) {
            return Formats.day(day.day(), language);
        }
        if (value instanceof Value.Subject subject) {
            return name(subject.ref());
        }
        if (((Value.Many) value).values().isEmpty()) {
            return language == Language.FR ? "rien" : "nothing";
        }
        return Formats.list(
                ((Value.Many) value).values().stream().map(v -> value(v, info)).collect(toImmutableList()), language);
    }
}
