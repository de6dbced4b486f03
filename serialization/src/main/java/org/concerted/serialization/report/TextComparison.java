package org.concerted.serialization.report;

import com.google.common.collect.ImmutableList;
import org.concerted.core.Language;
import org.concerted.core.assess.Comparison;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Formats;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Wording;

/** Two snapshots side by side, as text for people. */
public final class TextComparison {
    private static final int SHOWN = 10;

    private final Voice voice;
    private final Page page;

    private TextComparison(Language language, int width) {
        this.voice = new Voice(language);
        this.page = new Page(width);
    }

    /**
     * The comparison.
     *
     * @param rules where the words of rules are found
     * @param width characters to a line, 40 or more
     */
    public static String of(Snapshot before, Snapshot after, RuleSet<?> rules, Language language, int width) {
        return new TextComparison(language, width).write(before, after, rules);
    }

    private String write(Snapshot before, Snapshot after, RuleSet<?> rules) {
        Comparison comparison = Comparison.of(before, after);
        Wording then = Wording.of(rules, before, voice.language());
        Wording now = Wording.of(rules, after, voice.language());
        page.title(now.name(after.document()));
        page.line(voice.labelled("Avant", "Before", then.name(before.document()) + ". " + voice.head(before, then)));
        page.line(voice.labelled("Après", "After", voice.head(after, now)));
        if (!comparison.sameRules()) {
            page.line(voice.say(
                    "Les règles n'étaient pas les mêmes : une différence peut venir d'elles.",
                    "The rules were not the same: a difference may come from them."));
        }
        part("Nouveau", "New", comparison.appeared(), now);
        part("Réglé, ou sans objet maintenant", "Settled, or not arising now", comparison.settled(), then);
        part("Toujours à discuter", "Still to discuss", comparison.stillThere(), now);
        part(
                "Perdu de vue : à discuter avant; maintenant pas connu, pas montré ou plus là",
                "Lost from sight: to discuss before; now not known, not shown or gone",
                comparison.lostSight(),
                then);
        if (!comparison.withheld().isEmpty()) {
            page.heading(voice.say("Retenu", "Withheld"));
            page.line(voice.labelled(
                    "Comparaisons entre des répondantes et répondants trop peu différents, qui montreraient qui ils sont",
                    "Comparisons over respondents who differ by too few, which would show who they are",
                    Formats.number(comparison.withheld().size(), voice.language())));
        }
        return page.toString();
    }

    private void part(String french, String english, ImmutableList<Finding> findings, Wording words) {
        page.heading(voice.say(french, english) + " (" + Formats.number(findings.size(), voice.language()) + ")");
        if (findings.isEmpty()) {
            page.line(voice.say("Aucun constat.", "No observation."));
        }
        findings.stream()
                .limit(SHOWN)
                .forEach(finding -> page.bullet(
                        words.observation(finding) + " [" + finding.rule() + ", " + finding.subject() + "]"));
        if (findings.size() > SHOWN) {
            page.line(voice.labelled(
                    "Autres constats",
                    "Other observations",
                    Formats.number(findings.size() - SHOWN, voice.language())));
        }
    }
}
